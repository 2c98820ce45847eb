"""The door for Zalo's calls: what is not signed leaves no trace, an empty trial is let pass, what is stored is answered."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from bot.channels.zalo.admission import Admission
from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.webhook import LARGEST_BODY, PATH, SIGNED_BY, Webhook
from bot.web import Doors, create_app
from tests.bot.test_telegram_poller import Pauses, until
from tests.bot.test_telegram_webhook import Shelf
from tests.bot.test_zalo_updates import GROUP, said
from tests.standin.zalo import NAME, TOKEN, running
from tests.standin.zalo_control import Control, zalo_met

SECRET = "a-secret_only-Zalo-knows"
UPDATE = said(text="2.3 xong")


@dataclass
class Office:
    shelf: Shelf
    webhook: Webhook
    admission: Admission
    http: httpx.AsyncClient
    address: str
    events: list[str]

    async def call(self, body: bytes | Any, secret: str | None = SECRET) -> int:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {SIGNED_BY.encode(): secret.encode("latin-1")} if secret is not None else {}
        return (await self.http.post(PATH, content=content, headers=headers)).status_code


@asynccontextmanager
async def opened(zalo: Zalo, pauses: Pauses | None = None) -> AsyncIterator[Office]:
    shelf, events = Shelf(), list[str]()

    async def learnt(_me: Me) -> None:
        events.append("learnt")

    async def refused(_reason: str) -> None:
        events.append("refused")

    pause = pauses or Pauses()
    admission = Admission(
        zalo, learnt=learnt, refused=refused, jitter=lambda: 1.0, me=Me("bot.nhacviec", NAME), pause=pause
    )
    doors = Doors(create_app([]), "127.0.0.1", 0)
    webhook = Webhook(
        zalo,
        shelf,
        admission,
        bot="4203",
        public_url=doors.address,
        secret=SECRET,
        jitter=lambda: 1.0,
        pause=pause,
    )
    doors._server.config.app.router.routes += webhook.routes()  # type: ignore[union-attr]
    await doors.open()
    try:
        async with httpx.AsyncClient(base_url=doors.address) as http:
            yield Office(shelf, webhook, admission, http, doors.address, events)
    finally:
        await doors.close()


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    from tests.bot.test_zalo_channel import OFFLINE

    async with opened(OFFLINE) as made:
        yield made


@pytest.mark.parametrize("wrap", [lambda one: one, lambda one: {"ok": True, "result": one}])
async def test_a_signed_update_flat_or_wrapped_is_stored_and_answered(office: Office, wrap: Any) -> None:
    assert await office.call(wrap(UPDATE)) == 200
    assert [(one.update_id, one.text) for one in office.shelf.heard] == [("0f1e2d", "2.3 xong")]


async def test_in_a_group_our_name_is_taken_off(office: Office) -> None:
    assert await office.call(said(chat=GROUP, text=f"@{NAME} 2.3 xong")) == 200
    assert [one.text for one in office.shelf.heard] == ["2.3 xong"]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "ä" * 20])
async def test_what_is_not_signed_is_refused_and_not_read(office: Office, secret: str | None) -> None:
    assert await office.call(UPDATE, secret) == 401
    assert await office.call(b"x" * 2_000_000, secret) == 401
    assert office.shelf.heard == []


@pytest.mark.parametrize("secret", [None, "wrong", SECRET])
@pytest.mark.parametrize("body", [b"", b" \n"])
async def test_an_empty_trial_is_let_pass_and_nothing_follows(office: Office, secret: str | None, body: bytes) -> None:
    if body and secret != SECRET:
        assert await office.call(body, secret) == 401
    else:
        assert await office.call(body, secret) == 200
    assert office.shelf.heard == []


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b"null",
        b'"x"',
        b'{"event_name": "bot.added"}',
        json.dumps(said("video")).encode(),
        b'{"ok": true}',
    ],
)
async def test_what_is_signed_and_not_known_is_taken_and_left(office: Office, body: bytes) -> None:
    assert await office.call(body) == 200
    assert office.shelf.heard == []


@pytest.mark.parametrize("body", [b"{", b"[" * 100_000, b"\xff\xfe\x00", b"a=b"])
async def test_what_is_no_json_is_refused(office: Office, body: bytes) -> None:
    assert await office.call(body) == 400


async def test_a_body_of_more_than_a_mebibyte_is_refused(office: Office) -> None:
    assert await office.call(UPDATE | {"x": "y" * LARGEST_BODY}) == 413


async def test_what_could_not_be_stored_is_not_answered_as_taken(office: Office) -> None:
    office.shelf.stuck = True
    with capture_logs() as logs:
        assert await office.call(UPDATE) == 503
    assert "xong" not in str(logs)
    office.shelf.stuck = False
    assert await office.call(UPDATE) == 200


async def test_that_much_waits_is_no_reason_to_turn_anything_away(office: Office) -> None:
    office.shelf.full = True
    assert await office.call(UPDATE) == 200
    assert len(office.shelf.heard) == 1


@asynccontextmanager
async def at_work(office: Office) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(one()) for one in (office.admission.keep, office.webhook.run)]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.parametrize("wrapped", [False, True])
async def test_the_address_is_registered_with_its_secret_and_updates_are_brought(wrapped: bool) -> None:
    with running() as url:
        async with zalo_met(url) as (zalo, control), opened(zalo) as office:
            await control.brings(wrapped=wrapped)
            await control.fail("setWebhook", times=2, status=500, body="x")
            async with at_work(office):
                await until(lambda: registered(control, office.address))
                await control.say("9a8b", "một")
                await control.mention("zgr-1", "77aa", "hai")
                await until(lambda: len(office.shelf.heard) == 2)
    assert sorted(one.text or "" for one in office.shelf.heard) == ["hai", "một"]


async def registered(control: Control, address: str) -> bool:
    told = await control.get("webhook")
    return bool(told["url"] == f"{address}{PATH}" and told["secret"] == SECRET)


async def test_an_address_zalo_cannot_reach_is_named_in_the_log() -> None:
    with running() as url:
        async with zalo_met(url) as (zalo, _), opened(zalo) as office:
            office.webhook._url = "http://127.0.0.1:9/hooks/zalo"
            with capture_logs() as logs:
                async with at_work(office):
                    await until(lambda: any(one["event"] == "webhook_not_reached" for one in logs))
    (told,) = [one for one in logs if one["event"] == "webhook_not_reached"]
    assert told["outcome"] == "webhook.err.dns"


async def test_a_refused_token_is_noticed_without_anything_being_sent() -> None:
    with running() as url:
        async with zalo_met(url) as (zalo, control), opened(zalo, Pauses()) as office:
            await control.token("4203:another")
            async with at_work(office):
                await until(lambda: "refused" in office.events)
                await control.token(TOKEN)
                await until(lambda: registered(control, office.address))
