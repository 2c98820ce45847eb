"""What the doors tell whoever watches, and what `nhacviec why` and `/history` tell of reminders."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.watching import health, metrics
from bot.web import create_app
from bot.why import as_object, lines, why
from domain.delivery import Retry, Unreachable
from tests.conftest import Bench


@pytest.fixture
async def http(bench: Bench) -> AsyncIterator[httpx.AsyncClient]:
    works = bench.works
    app = create_app([*health(works.wrong), *metrics(works.counts.registry, works.numbers)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://doors") as made:
        yield made


async def gauge(http: httpx.AsyncClient, name: str) -> float:
    text = (await http.get("/metrics")).raise_for_status().text
    return sum(float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if line.startswith(name))


async def test_metrics_count_what_is_due_queued_sent_and_failed_and_the_lag(
    bench: Bench, http: httpx.AsyncClient
) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    sent = await gauge(http, "nhacviec_sent_total")
    assert sent == 3
    bench.channel.answers = [Retry("timed out, fate unknown")]
    await bench.tick("2026-11-17 08:00")
    assert await gauge(http, "nhacviec_failed_attempts_total") == 1
    assert await gauge(http, "nhacviec_queued") == 1
    bench.clock.travel_to("2026-11-17 08:05")
    assert await gauge(http, "nhacviec_due") == 1
    assert await gauge(http, "nhacviec_lag_seconds") == 300
    await bench.tick("2026-11-17 08:06")
    assert await gauge(http, "nhacviec_sent_total") == sent + 1
    assert await gauge(http, "nhacviec_lag_seconds") == 0
    assert await gauge(http, "nhacviec_reminders_planned_total") >= 1


async def test_readyz_says_why_not(bench: Bench, http: httpx.AsyncClient) -> None:
    assert (await http.get("/readyz")).json() == {"ready": True}
    await bench.works.desk.hear([bench.hears("lan", "/trogiup")])
    await bench.works.desk.idle()
    bench.clock.travel_to("2026-11-09 09:15")
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ready": False, "why": ["lag"]})
    await bench.works.dispatcher.drain()
    assert (await http.get("/readyz")).status_code == 200
    bench.works.ending = True
    assert (await http.get("/readyz")).json()["why"] == ["ending"]
    assert (await http.get("/healthz")).json() == {"ok": True}


async def test_every_reminder_can_be_followed_from_planned_to_acknowledged(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    await bench.tick("2026-11-17 07:55")
    (found,) = await why(bench.store, "n1")
    assert "chờ gửi" in lines(found)[-1]
    assert any("lập: 17/11/2026 07:55:00" in line for line in lines(found))
    await bench.tick("2026-11-17 08:00")
    (found,) = await why(bench.store, "N1")
    told = "\n".join(lines(found))
    assert "lần nhắc tới: 19/11/2026 08:00:00" in told
    assert "17/11/2026 08:00:00 trước hạn 3 ngày làm việc - Lan" in told
    assert f"đã gửi 17/11/2026 08:00:00, mã tin {bench.channel.ids['lan'][-1]}" in told
    assert json.loads(json.dumps(as_object(found)))["reminders"][-1]["fate"] == "sent"


async def test_a_reminder_that_cannot_be_sent_says_why(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.channel.answers = [Unreachable("bot was blocked by the user")]
    await bench.tick("2026-11-17 08:00")
    (found,) = await why(bench.store, "N1")
    assert "không gửi được (người nhận đã chặn bot)" in "\n".join(lines(found))


async def test_history_shows_reminders_to_the_office_and_not_to_the_unit(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-17 08:00")
    seen = await bench.say("hoa", "/lichsu N1")
    assert "17/11/2026 08:00, trước hạn 3 ngày làm việc, Lan: đã gửi lúc 17/11/2026 08:00:00" in seen
    assert "Các lần nhắc" not in await bench.say("lan", "/lichsu N1")
    await bench.say("hoa", "/settings en")
    assert "3 working days ahead, Lan: sent at" in await bench.say("hoa", "/history N1")


def test_why_on_the_command_line_answers_clearly(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHACVIEC_DATABASE_URL", f"sqlite:///{tmp_path}/none.db")
    missing = CliRunner().invoke(cli, ["why", "2.3"])
    assert missing.exit_code == 2
    assert "nhacviec migrate" in missing.output
    assert CliRunner().invoke(cli, ["migrate"]).exit_code == 0
    unknown = CliRunner().invoke(cli, ["why", "2.3"])
    assert unknown.exit_code == 2
    assert "Không tìm thấy [2.3]" in unknown.output
