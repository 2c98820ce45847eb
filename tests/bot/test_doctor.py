"""What `nhacviec doctor` sees of the settings, of Telegram and of the running process."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import pytest
from aiohttp.client_reqrep import ConnectionKey
from starlette.applications import Starlette

from bot.app import real_clock
from bot.app.doctor import alive, examine
from bot.channels.telegram.probe import Answer, barrier, look
from bot.doctor.check import TITLES, Check, Exit, State, Topic, as_json, exit_status, line
from bot.doctor.process import Life
from bot.doctor.way import BARRIERS, Barrier, server
from bot.watching import health
from bot.web import Doors, create_app
from tests.standin.telegram import BOT, TOKEN, running
from tests.standin.telegram_control import Control

SECRET = "a-secret-of-the-webhook-42"
PUBLIC = "https://bot.example.gov.vn"
Doctor = Callable[..., Awaitable[dict[Topic, list[Check]]]]


@pytest.fixture(scope="module")
def api() -> Iterator[str]:
    with running() as url:
        yield url


@pytest.fixture
async def control(api: str) -> AsyncIterator[Control]:
    async with httpx.AsyncClient(base_url=api) as http:
        await http.post("/control/reset")
        yield Control(http)


@pytest.fixture
def doctor(api: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """Examine in a folder of its own, with a good token unless told otherwise; gives the checks by topic."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("NHACVIEC_")]:
        monkeypatch.delenv(name)

    async def examined(clock: Any = real_clock, **settings: str) -> dict[Topic, list[Check]]:
        good = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api, "ADMINS": "telegram:1", "LISTEN": _nowhere()}
        for name, value in (good | settings).items():
            monkeypatch.setenv(f"NHACVIEC_{name}", value)
        found: dict[Topic, list[Check]] = {}
        for check in await examine(clock):
            found.setdefault(check.topic, []).append(check)
        return found

    return examined


def _nowhere() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{taken.getsockname()[1]}"


def _all(found: dict[Topic, list[Check]]) -> list[Check]:
    return [check for checks in found.values() for check in checks]


def _told(checks: list[Check]) -> str:
    return "\n".join(map(line, checks))


def test_a_line_says_how_it_went_what_was_seen_and_what_to_do() -> None:
    assert line(Topic.BOT.ok("@a")) == "[ĐẠT]   Mã bot: @a"
    assert line(Topic.CLOCK.warning("sai")) == "[LƯU Ý] Đồng hồ: sai"
    assert line(Topic.DATABASE.problem("cũ", "chạy nhacviec migrate")) == (
        "[LỖI]   Cơ sở dữ liệu: cũ → Cách xử lý: chạy nhacviec migrate"
    )
    assert json.loads(as_json(Topic.BOT.problem("sai", "sửa"))) == {
        "check": "bot", "state": "problem", "seen": "sai", "advice": "sửa",
    }  # fmt: skip
    assert set(TITLES) == set(Topic)


def test_warnings_count_as_fine_and_a_wrong_setting_before_any_other_problem() -> None:
    assert exit_status([Topic.BOT.ok("a"), Topic.CLOCK.warning("b")]) is Exit.FINE
    assert exit_status([Topic.BOT.problem("a", "b"), Topic.SETTINGS.warning("c")]) is Exit.PROBLEM
    assert exit_status([Topic.BOT.problem("a", "b"), Topic.SETTINGS.problem("c", "d")]) is Exit.WRONG_SETTING


async def test_a_good_token_is_shown_by_its_name(doctor: Doctor, control: Control) -> None:
    found = await doctor()
    assert found[Topic.BOT] == [Topic.BOT.ok("@nhacviec_bot")]
    assert [check.state for check in found[Topic.WAY_OUT] + found[Topic.CLOCK]] == [State.OK, State.OK]
    assert found[Topic.UPDATES] == [Topic.UPDATES.ok("bằng polling, không cần địa chỉ công khai; 0 tin đang chờ")]


@pytest.mark.parametrize("token", ["123456:wrong", "no token at all", "123456:wrong/../getMe?"])
async def test_a_wrong_token_is_told_with_where_to_get_a_new_one(doctor: Doctor, control: Control, token: str) -> None:
    found = await doctor(TELEGRAM_TOKEN=token)
    (check,) = found[Topic.BOT]
    assert check.state is State.PROBLEM
    assert "@BotFather: /token" in (check.advice or "")
    assert token not in _told(_all(found))
    assert Topic.UPDATES not in found


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        ({"status": 502, "body": "<html>Bad Gateway</html>"}, State.PROBLEM, "lỗi 502"),
        ({"status": 200, "body": "<html>Log in to the hotel</html>"}, State.PROBLEM, "không phải của Bot API"),
        ({"status": 200, "body": {"ok": True, "result": BOT | {"can_join_groups": False}}}, State.WARNING, "nhóm"),
    ],
)
async def test_other_answers_about_the_bot(
    doctor: Doctor, control: Control, answer: dict[str, Any], state: State, words: str
) -> None:
    await control.fail("getMe", **answer)
    (check,) = (await doctor())[Topic.BOT]
    assert check.state is state
    assert words in check.seen
    assert check.advice


async def test_the_token_is_wanted_only_by_a_real_bot(doctor: Doctor) -> None:
    found = await doctor(TELEGRAM_TOKEN="", TELEGRAM_API_URL=f"http://{_nowhere()}")
    checks = _all(found)
    assert exit_status(checks) is Exit.FINE
    assert "nhacviec run sẽ mở trò chuyện thử" in _told(found[Topic.SETTINGS])
    assert found[Topic.WAY_OUT][0].state is State.WARNING
    assert Topic.BOT not in found


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"LISTEN": "here"}, "NHACVIEC_LISTEN: ghi theo mẫu"),
        ({"TIMEZONE": "Mars"}, "NHACVIEC_TIMEZONE: không có múi giờ"),
        (
            {"PUBLIC_URL": "http://bot.example.vn", "WEBHOOK_SECRET": SECRET},
            "NHACVIEC_PUBLIC_URL: phải là địa chỉ https",
        ),
        ({"PUBLIC_URL": "https://", "WEBHOOK_SECRET": SECRET}, "NHACVIEC_PUBLIC_URL: phải là"),
        ({"PUBLIC_URL": "https://a:b", "WEBHOOK_SECRET": SECRET}, "NHACVIEC_PUBLIC_URL: phải là"),
        ({"PUBLIC_URL": PUBLIC}, "NHACVIEC_WEBHOOK_SECRET: "),
        ({"PUBLIC_URL": PUBLIC, "WEBHOOK_SECRET": "bí mật"}, "NHACVIEC_WEBHOOK_SECRET: "),
        ({"PROXY_URL": "socks5://127.0.0.1:1"}, "NHACVIEC_PROXY_URL: chỉ dùng được proxy http"),
        ({"ZALO_TOKEN": "z"}, "NHACVIEC_ZALO_TOKEN: là cả dòng mã"),
        (
            {"ZALO_TOKEN": "4203:z", "PUBLIC_URL": PUBLIC, "WEBHOOK_SECRET": "1234567"},
            "NHACVIEC_WEBHOOK_SECRET: Zalo cần",
        ),
        (
            {"TELEGRAM_TOKEN": "", "DATABASE_URL": "sqlite:///var/x.db"},
            "NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN: chưa có mã bot",
        ),
    ],
)
async def test_a_setting_that_stops_the_start_is_named(doctor: Doctor, settings: dict[str, str], words: str) -> None:
    found = await doctor(**settings)
    assert exit_status(_all(found)) is Exit.WRONG_SETTING
    told = [check for check in found[Topic.SETTINGS] if check.state is State.PROBLEM]
    assert any(check.seen.startswith(words) and check.advice for check in told), told


async def test_telegram_calls_only_some_ports_but_a_server_of_ones_own_calls_any(doctor: Doctor) -> None:
    elsewhere = {"PUBLIC_URL": f"{PUBLIC}:9443", "WEBHOOK_SECRET": SECRET}
    assert "cổng 9443" not in _told((await doctor(**elsewhere))[Topic.SETTINGS])
    real = {"TELEGRAM_API_URL": "https://api.telegram.org", "PROXY_URL": f"http://{_nowhere()}"}  # leads nowhere
    assert "Telegram không gọi đến cổng 9443" in _told((await doctor(**elsewhere, **real))[Topic.SETTINGS])
    fine = elsewhere | {"PUBLIC_URL": f"{PUBLIC}:8443"}
    assert [c.state for c in (await doctor(**fine, **real))[Topic.SETTINGS]] == [State.OK]


async def test_settings_that_do_no_harm_yet_are_pointed_out(doctor: Doctor, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("\ufeffNHACVIEC_TIMEZONE=Asia/Bangkok\nNHACVIEC_TOKEN=x\n".encode())
    (tmp_path / ".env").chmod(0o644)
    found = await doctor(ADMINS="", PUBLIC_URL=PUBLIC, WEBHOOK_SECRET="short")
    told = _told(found[Topic.SETTINGS])
    for words in (
        "NHACVIEC_TOKEN: không có cấu hình tên này",
        "chmod 600 .env",
        "bot trả lời dòng NHACVIEC_ADMINS cần ghi",
        "NHACVIEC_WEBHOOK_SECRET: ngắn hơn 16",
    ):
        assert words in told
    assert "NHACVIEC_TIMEZONE" not in told  # the mark of Notepad is not part of the name
    assert "múi giờ cấu hình Asia/Bangkok" in _told(found[Topic.CLOCK])
    assert exit_status(found[Topic.SETTINGS]) is Exit.FINE


async def test_a_settings_file_of_another_coding_is_told(doctor: Doctor, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("NHACVIEC_ADMINS=telegram:1\n".encode("utf-16"))
    found = await doctor()
    assert found[Topic.SETTINGS][0].seen.startswith(".env: không đọc được")


@pytest.mark.parametrize(
    ("ahead", "state"), [(0, State.OK), (-20, State.WARNING), (20, State.WARNING), (-120, State.PROBLEM)]
)
async def test_our_clock_is_held_against_the_servers(doctor: Doctor, ahead: int, state: State) -> None:
    found = await doctor(clock=lambda: real_clock() + timedelta(seconds=ahead))
    (check,) = found[Topic.CLOCK]
    assert check.state is state
    assert ("nhanh" in check.seen, "chậm" in check.seen) == (ahead > 0, ahead < 0)


@asynccontextmanager
async def _listening(answer: bytes | None) -> AsyncIterator[str]:
    """A server that says the same to everybody; with None it says nothing."""
    done = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer is not None:
            await reader.read(4096)
            writer.write(answer)
        else:
            await done.wait()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        try:
            yield f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        finally:
            done.set()


async def _met(url: str, proxy: str | None = None, patience_seconds: float = 5) -> Barrier | Answer:
    return (await look(url, TOKEN, proxy, real_clock, patience_seconds)).way


async def test_what_bars_the_way_is_told_apart(api: str) -> None:
    assert await _met(f"http://{_nowhere()}") is Barrier.REFUSED
    assert await _met(api, f"http://{_nowhere()}") is Barrier.PROXY
    assert await _met("http://[") is Barrier.ADDRESS
    async with _listening(None) as silent:
        assert await _met(f"http://{silent}", patience_seconds=0.2) is Barrier.TIMEOUT
    async with _listening(b"") as abrupt:
        assert await _met(f"http://{abrupt}") is Barrier.CUT
    async with _listening(b"HTTP/1.1 200 OK\r\n\r\n") as plain:
        assert await _met(f"https://{plain}") is Barrier.TLS
    async with _listening(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n") as strict:
        assert await _met(api, f"http://{strict}") is Barrier.PROXY_LOGIN
        assert await _met("https://127.0.0.1:1", f"http://{strict}") is Barrier.PROXY_LOGIN
    async with _listening(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n") as strict:
        assert await _met("https://127.0.0.1:1", f"http://{strict}") is Barrier.PROXY_REFUSED


def test_a_name_that_is_not_found_is_the_proxys_when_there_is_one() -> None:
    key = ConnectionKey("x", 443, True, True, None, None, None)
    unknown = aiohttp.ClientConnectorDNSError(key, socket.gaierror(-2, "unknown"))
    assert barrier(unknown, proxied=False) is Barrier.NAME
    assert barrier(unknown, proxied=True) is Barrier.PROXY_NAME
    assert barrier(aiohttp.ClientConnectorError(key, OSError(101, "no route")), proxied=False) is Barrier.NO_ROUTE
    assert set(BARRIERS) == set(Barrier)


def test_a_server_is_shown_without_user_and_path() -> None:
    assert server("https://user:word@api.example.vn/secret") == "api.example.vn:443"
    assert server("http://api.example.vn:81") == "api.example.vn:81"


def _webhook(url: str, **more: Any) -> dict[str, Any]:
    return {"status": 200, "body": {"ok": True, "result": {"url": url, "pending_update_count": 0} | more}}


@pytest.mark.parametrize(
    ("public", "info", "state", "words"),
    [
        ("", _webhook("https://old.example.vn/secret-path"), State.WARNING, "old.example.vn"),
        ("", _webhook("", pending_update_count=500), State.WARNING, "500 tin đang chờ"),
        (PUBLIC, _webhook(""), State.WARNING, "Telegram chưa biết webhook"),
        (PUBLIC, _webhook("https://old.example.vn/hooks/telegram"), State.WARNING, "old.example.vn"),
        (PUBLIC, _webhook(f"{PUBLIC}/hooks/telegram"), State.OK, "bằng webhook"),
        (PUBLIC, _webhook(f"{PUBLIC}/hooks/telegram", last_error_date=1_700_000_000), State.OK, "0 tin"),
    ],
)
async def test_where_updates_go_is_held_against_the_settings(
    doctor: Doctor, control: Control, public: str, info: dict[str, Any], state: State, words: str
) -> None:
    await control.fail("getWebhookInfo", **info)
    (check,) = (await doctor(PUBLIC_URL=public, WEBHOOK_SECRET=SECRET))[Topic.UPDATES]
    assert (check.state, words in check.seen) == (state, True)
    assert "secret-path" not in line(check)
    assert state is State.OK or check.advice


async def test_a_webhook_that_fails_now_is_told_and_no_secret_in_its_reason(doctor: Doctor, control: Control) -> None:
    reason = {"last_error_date": int(real_clock().timestamp()), "last_error_message": f"502 at /{TOKEN}?{SECRET}"}
    await control.fail("getWebhookInfo", **_webhook(f"{PUBLIC}/hooks/telegram", pending_update_count=3, **reason))
    found = await doctor(PUBLIC_URL=PUBLIC, WEBHOOK_SECRET=SECRET)
    (check,) = found[Topic.UPDATES]
    assert check.state is State.PROBLEM
    assert "502 at /***?***" in check.seen


@asynccontextmanager
async def _running(app: Starlette) -> AsyncIterator[str]:
    doors = Doors(app, "127.0.0.1", 0)
    await doors.open()
    yield doors.address.removeprefix("http://")
    await doors.close()


async def test_the_running_process_is_asked_at_its_health_pages(doctor: Doctor, control: Control) -> None:
    async def ready() -> list[str]:
        return []

    async def not_ready() -> list[str]:
        return ["database"]

    async with _running(create_app(health(ready))) as here:
        assert (await doctor(LISTEN=here))[Topic.PROCESS][0].state is State.OK
        await control.fail("getWebhookInfo", **_webhook("https://old.example.vn/x"))
        assert (await doctor(LISTEN=here))[Topic.UPDATES][0].state is State.PROBLEM  # it polls in vain
        assert await alive("0.0.0.0", int(here.rpartition(":")[2])) is Life.READY
    async with _running(create_app(health(not_ready))) as here:
        assert "/readyz" in _told((await doctor(LISTEN=here))[Topic.PROCESS])
    async with _running(Starlette()) as here:
        assert "chương trình khác" in _told((await doctor(LISTEN=here))[Topic.PROCESS])
    assert (await doctor())[Topic.PROCESS][0].state is State.WARNING
    assert await alive("127.0.0.1", 0) is Life.UNKNOWN


@pytest.mark.parametrize(
    ("settings", "status"),
    [
        ({}, 0),
        (
            {
                "NHACVIEC_TELEGRAM_TOKEN": "123456:wrong",
                "NHACVIEC_DATABASE_URL": "postgresql://u:hard-2-guess@127.0.0.1:1/x",
            },
            1,
        ),
        ({"NHACVIEC_LISTEN": "x", "NHACVIEC_PROXY_URL": "http://u:hard-2-guess@127.0.0.1:1"}, 2),
    ],
)
def test_scripts_read_the_exit_status_and_one_object_a_line(
    api: str, tmp_path: Path, settings: dict[str, str], status: int
) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
    good = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_TELEGRAM_API_URL": api, "NHACVIEC_LISTEN": _nowhere()}
    command = [str(Path(sys.executable).parent / "nhacviec"), "doctor", "--json"]
    done = subprocess.run(
        command, cwd=tmp_path, env=clean | good | settings, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stderr
    found = [json.loads(said) for said in done.stdout.splitlines()]
    assert found[0]["check"] == "settings"
    assert {"ok", "warning", "problem"} >= {check["state"] for check in found}
    assert done.stderr == ""
    for secret in (TOKEN, "123456:wrong", "hard-2-guess"):
        assert secret not in done.stdout
    assert list(tmp_path.iterdir()) == []  # nothing was made
