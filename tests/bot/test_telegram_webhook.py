"""The door for Telegram's calls: what is not signed or not an update leaves no trace, what is is stored before 200."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.channel import Telegram, build_bot
from bot.channels.telegram.webhook import LARGEST_BODY, PATH, SIGNED_BY, Webhook
from bot.incoming import Incoming
from bot.watching import health, nothing_wrong
from bot.web import Doors, create_app
from tests.standin.telegram import TOKEN, running
from tests.standin.telegram_control import Control, telegram_met

SECRET = "a-secret_only-Telegram-knows"
UPDATE = {
    "update_id": 5,
    "message": {
        "message_id": 7,
        "from": {"id": 1001, "is_bot": False, "first_name": "Lan"},
        "chat": {"id": 1001, "type": "private"},
        "date": 1,
        "text": "2.3 xong",
    },
}


class Shelf:
    """A door that keeps what it heard, or is stuck."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.stuck = False

    full = False

    async def room(self) -> None:
        assert not self.full

    async def hear(self, updates: list[Incoming]) -> None:
        if self.stuck:
            raise ConnectionError("the words 2.3 xong must not get into a log")
        self.heard += updates


@dataclass
class Office:
    shelf: Shelf
    http: httpx.AsyncClient
    address: str

    async def call(self, body: bytes | Any, secret: str | None = SECRET, **more: Any) -> int:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {SIGNED_BY: secret} if secret is not None else {}
        return (await self.http.post(PATH, content=content, headers=headers | more)).status_code


@asynccontextmanager
async def opened(telegram: Telegram) -> AsyncIterator[Office]:
    shelf = Shelf()
    webhook = Webhook(
        telegram, shelf, bot="123456", public_url="http://x", secret=SECRET, username=lambda: "nhacviec_bot"
    )
    doors = Doors(create_app([*health(nothing_wrong), *webhook.routes()]), "127.0.0.1", 0)
    await doors.open()
    try:
        async with httpx.AsyncClient(base_url=doors.address) as http:
            yield Office(shelf, http, doors.address)
    finally:
        await doors.close()


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    async with opened(Telegram(build_bot(TOKEN, "http://127.0.0.1:9"))) as made:
        yield made


async def test_a_signed_update_is_stored_and_answered(office: Office) -> None:
    assert await office.call(UPDATE) == 200
    assert [(one.update_id, one.chat, one.text) for one in office.shelf.heard] == [("5", "1001", "2.3 xong")]


async def test_an_update_that_is_nothing_for_us_is_taken_and_left(office: Office) -> None:
    assert await office.call({"update_id": 6, "channel_post": {"text": "x"}}) == 200
    assert office.shelf.heard == []


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "ä" * 20])
async def test_what_is_not_signed_is_refused_and_not_read(office: Office, secret: str | None) -> None:
    headers = {SIGNED_BY.encode(): secret.encode("latin-1")} if secret is not None else {}
    answer = await office.http.post(PATH, content=json.dumps(UPDATE).encode(), headers=headers)
    assert answer.status_code == 401
    assert answer.content == b""
    assert office.shelf.heard == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"7",
        b'"x"',
        b"{}",
        b'{"update_id": "5"}',
        b'{"update_id": -1}',
        b'{"update_id": true}',
        b'{"update_id": 1e3}',
        b'{"update_id": 99999999999999999999999}',
        b'{"update_id": ' + b"9" * 10_000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"\xff\xfe\x00",
        b"\x00" * 1000,
        b"{'update_id': 5}",
        b"update_id=5",
    ],
)
async def test_what_is_not_an_update_is_refused(office: Office, body: bytes) -> None:
    assert await office.call(body) == 400
    assert office.shelf.heard == []


async def test_a_body_of_more_than_a_mebibyte_is_refused_whatever_its_headers_say(office: Office) -> None:
    padded = json.dumps(UPDATE | {"x": "y" * LARGEST_BODY}).encode()
    assert await office.call(padded) == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 65_536

    chunked = await office.http.post(PATH, content=pieces(), headers={SIGNED_BY: SECRET})
    assert chunked.status_code == 413
    assert office.shelf.heard == []
    exactly = json.dumps(UPDATE).encode()
    assert await office.call(exactly + b" " * (LARGEST_BODY - len(exactly))) == 200


async def test_what_could_not_be_stored_is_not_answered_as_taken(office: Office) -> None:
    office.shelf.stuck = True
    with capture_logs() as logs:
        assert await office.call(UPDATE) == 503
    assert "xong" not in str(logs)
    office.shelf.stuck = False
    assert await office.call(UPDATE) == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_refused(office: Office, method: str) -> None:
    assert (await office.http.request(method, PATH, headers={SIGNED_BY: SECRET})).status_code == 405


async def test_health_is_told_beside_the_webhook(office: Office) -> None:
    assert (await office.http.get("/healthz")).json() == {"ok": True}
    assert (await office.http.get("/readyz")).json() == {"ready": True}


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while not await true():
            await asyncio.sleep(0.01)


async def test_the_address_is_registered_with_its_secret_and_updates_are_brought() -> None:
    with running() as url:
        async with telegram_met(url) as (telegram, control), opened(telegram) as office:
            webhook = Webhook(
                telegram,
                office.shelf,
                bot="123456",
                public_url=office.address,
                secret=SECRET,
                username=lambda: None,
            )
            await control.say(1001, "nói từ trước")
            await control.fail("setWebhook", times=2, status=500)
            task = asyncio.create_task(_impatient(webhook).run())
            try:
                await until(lambda: _known(control, f"{office.address}{PATH}"))
                pressed = await control.press(1001, "3.1", 1)
                await until(lambda: _two(office.shelf))
                await until(lambda: _answered(control, pressed["callback_query_id"]))
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
    assert [(one.text, one.pressed) for one in office.shelf.heard] == [("nói từ trước", None), (None, "3.1")]


def _impatient(webhook: Webhook) -> Webhook:
    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0)

    webhook._pause = at_once
    return webhook


async def _known(control: Control, url: str) -> bool:
    told = await control.get("webhook")
    return bool(told["url"] == url and told["secret"] == SECRET)


async def _two(shelf: Shelf) -> bool:
    return len(shelf.heard) == 2


async def _answered(control: Control, press: str) -> bool:
    return press in await control.get("answered")
