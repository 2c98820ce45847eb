"""What `nhacviec doctor` sees of Zalo, alone and beside Telegram."""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.app import real_clock
from bot.channels.zalo.probe import barrier, look
from bot.doctor.check import Check, Exit, State, Topic, exit_status, line
from bot.doctor.way import Barrier
from tests.bot.test_doctor import PUBLIC, SECRET, Doctor, _all, _listening, _nowhere, _told, doctor
from tests.standin.telegram import running as telegram_running
from tests.standin.zalo import NAME, TOKEN, TOO_MANY, running
from tests.standin.zalo_control import Control

__all__ = ["doctor"]  # a fixture

OnZalo = Callable[..., Awaitable[dict[Topic, list[Check]]]]


@pytest.fixture(scope="module")
def api() -> Iterator[str]:
    with telegram_running() as url:
        yield url


@pytest.fixture(scope="module")
def zalo() -> Iterator[str]:
    with running() as url:
        yield url


@pytest.fixture
async def control(zalo: str) -> AsyncIterator[Control]:
    async with httpx.AsyncClient(base_url=zalo) as http:
        await http.post("/control/reset")
        yield Control(http)


@pytest.fixture
def on_zalo(doctor: Doctor, zalo: str, tmp_path: Path) -> OnZalo:
    """Examine an office on Zalo alone, unless told otherwise."""

    async def examined(**settings: str) -> dict[Topic, list[Check]]:
        good = {"TELEGRAM_TOKEN": "", "ZALO_TOKEN": TOKEN, "ZALO_API_URL": zalo, "ADMINS": "zalo:9a8b"}
        return await doctor(**(good | settings))

    return examined


async def test_a_good_token_is_shown_by_its_name_and_telegram_is_not_asked(on_zalo: OnZalo, control: Control) -> None:
    found = await on_zalo()
    assert found[Topic.ZALO_BOT] == [Topic.ZALO_BOT.ok(NAME)]
    assert [check.state for check in found[Topic.ZALO_WAY] + found[Topic.CLOCK]] == [State.OK, State.OK]
    assert found[Topic.ZALO_UPDATES] == [
        Topic.ZALO_UPDATES.ok("bằng polling; tin gửi lúc nhacviec run không chạy thì Zalo không giữ lại")
    ]
    assert not {Topic.WAY_OUT, Topic.BOT, Topic.UPDATES} & found.keys()
    assert exit_status(_all(found)) is Exit.FINE
    assert TOKEN not in _told(_all(found))


async def test_each_configured_channel_is_asked_who_we_are(on_zalo: OnZalo, control: Control) -> None:
    from tests.standin.telegram import TOKEN as ON_TELEGRAM

    found = await on_zalo(TELEGRAM_TOKEN=ON_TELEGRAM)
    assert found[Topic.BOT] == [Topic.BOT.ok("@nhacviec_bot")]
    assert found[Topic.ZALO_BOT] == [Topic.ZALO_BOT.ok(NAME)]


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        ({"body": {"ok": False, "error_code": 401}}, State.PROBLEM, "Zalo không nhận mã bot"),
        ({"status": 429, "body": TOO_MANY}, State.WARNING, "Zalo tạm giới hạn"),
        ({"status": 502, "body": "<html>Bad Gateway</html>"}, State.PROBLEM, "lỗi (server error 502)"),
        ({"body": "<html>Log in to the hotel</html>"}, State.PROBLEM, "lỗi (unreadable answer"),
        ({"body": {"ok": True, "result": {}}}, State.PROBLEM, "không phải của Zalo Bot"),
        ({"body": {"ok": True, "result": {"account_name": "bot.x", "can_join_groups": False}}}, State.WARNING, "bot.x; chưa vào được nhóm"),
    ],
)  # fmt: skip
async def test_other_answers_about_the_bot(
    on_zalo: OnZalo, control: Control, answer: dict[str, Any], state: State, words: str
) -> None:
    await control.fail("getMe", **answer)
    (check,) = (await on_zalo())[Topic.ZALO_BOT]
    assert check.state is state
    assert words in check.seen
    assert check.advice


async def test_a_token_that_was_reset_is_told_with_where_to_get_a_new_one(on_zalo: OnZalo, control: Control) -> None:
    found = await on_zalo(ZALO_TOKEN="4203:old-token")
    (check,) = found[Topic.ZALO_BOT]
    assert "Zalo Bot Creator" in (check.advice or "")
    assert "old-token" not in _told(_all(found))
    assert exit_status(_all(found)) is Exit.PROBLEM


async def test_where_updates_go_is_held_against_the_settings(on_zalo: OnZalo, control: Control) -> None:
    webhook = {"PUBLIC_URL": PUBLIC, "WEBHOOK_SECRET": SECRET}
    assert "Zalo chưa biết webhook" in _told((await on_zalo(**webhook))[Topic.ZALO_UPDATES])
    ours = {"body": {"ok": True, "result": {"url": f"{PUBLIC}/hooks/zalo"}}}
    await control.fail("getWebhookInfo", times=2, **ours)
    assert (await on_zalo(**webhook))[Topic.ZALO_UPDATES] == [
        Topic.ZALO_UPDATES.ok("bằng webhook ở bot.example.gov.vn")
    ]
    told = _told((await on_zalo(PUBLIC_URL=""))[Topic.ZALO_UPDATES])
    assert "cấu hình là polling nhưng Zalo còn gửi đến webhook ở bot.example.gov.vn" in told
    assert "hooks" not in told


async def met(url: str, proxy: str | None = None, seconds: float = 5) -> int | Barrier:
    return (await look(SecretStr(TOKEN), url, proxy, real_clock, seconds)).way


async def test_what_bars_the_way_is_told_apart(on_zalo: OnZalo, control: Control, zalo: str) -> None:
    assert await met(f"http://{_nowhere()}") is Barrier.REFUSED
    assert await met("http://a:b") is Barrier.ADDRESS
    assert await met(zalo, f"http://{_nowhere()}") is Barrier.PROXY
    async with _listening(None) as silent:
        assert await met(f"http://{silent}", seconds=0.2) is Barrier.TIMEOUT
    async with _listening(b"") as abrupt:
        assert await met(f"http://{abrupt}") is Barrier.CUT
    async with _listening(b"HTTP/1.1 200 OK\r\n\r\n") as plain:
        assert await met(f"https://{plain}") is Barrier.TLS
    async with _listening(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n") as strict:
        assert await met(zalo, f"http://{strict}") is Barrier.PROXY_LOGIN
        assert await met("https://127.0.0.1:1", f"http://{strict}") is Barrier.PROXY_LOGIN
    async with _listening(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n") as strict:
        assert await met("https://127.0.0.1:1", f"http://{strict}") is Barrier.PROXY_REFUSED
    found = await on_zalo(ZALO_API_URL=f"http://{_nowhere()}")
    assert "không nhận kết nối" in line(found[Topic.ZALO_WAY][0])
    assert Topic.ZALO_BOT not in found
    assert found[Topic.CLOCK][0].state is State.WARNING


def test_a_name_that_is_not_found_is_the_proxys_when_there_is_one() -> None:
    unknown = httpx.ConnectError("x")
    unknown.__cause__ = socket.gaierror(-2, "unknown")
    assert barrier(unknown, proxied=False) is Barrier.NAME
    assert barrier(unknown, proxied=True) is Barrier.PROXY_NAME
    both = httpx.ConnectError("x")
    both.__cause__ = ExceptionGroup("x", [OSError(101, "no route"), ConnectionRefusedError()])
    assert barrier(both, proxied=False) is Barrier.REFUSED
