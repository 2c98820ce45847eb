"""The morning's audit: what the rules called for, what was delivered, and what was not, with why."""

import pytest
import sqlalchemy as sa

from domain.delivery import Unreachable
from jobs.audit import audited
from tests.conftest import Bench


@pytest.fixture
def bench(either: Bench) -> Bench:
    """The office on a channel with buttons and on one without, in turn."""
    return either


async def morning(bench: Bench) -> list[str]:
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    await bench.tick("2026-11-17 08:15")
    return [said for said in bench.said_to("hoa") if said.startswith("Kiểm tra nhắc việc")]


async def test_the_office_is_told_what_was_expected_and_what_was_delivered(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.say("hoa", "/giao P.KT; Hai; hạn 20/11")
    (report,) = await morning(bench)
    assert report.startswith("Kiểm tra nhắc việc 17/11/2026: gửi 2/2 lượt.")
    assert "Không gửi được" not in report
    await bench.tick("2026-11-17 09:00")
    assert sum(said.startswith("Kiểm tra") for said in bench.said_to("hoa")) == 1


async def test_what_failed_and_who_is_not_connected_is_named(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.say("hoa", "/giao CAP; Hai; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.channel.answers = [Unreachable("bot was blocked by the user")]
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    await bench.tick("2026-11-17 08:00:01")
    assert "[N1]" in bench.said_to("minh")[0]
    await bench.tick("2026-11-17 08:15")
    (report,) = [said for said in bench.said_to("hoa") if said.startswith("Kiểm tra")]
    assert "gửi 1/2 lượt" in report, "Lan has blocked the bot; her head hears it in her place"
    assert "Không gửi được: P.VHXH, 1 lượt (người nhận đã chặn bot)" in report
    assert "Chưa kết nối, không có ai nhận: CAP" in report


async def test_a_reminder_that_vanished_is_missed(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    async with bench.store.begin() as session:
        connection = await session.connection()
        await connection.execute(sa.text("DELETE FROM reminders"))
    await bench.tick("2026-11-17 08:15")
    (report,) = [said for said in bench.said_to("hoa") if said.startswith("Kiểm tra")]
    assert "gửi 0/1 lượt" in report
    assert "Chưa lập tin nhắc: N1" in report


async def test_nothing_is_said_on_a_morning_without_reminders_or_on_a_day_off(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.tick("2026-11-17 08:15")
    bench.forget()
    await bench.tick("2026-11-18 08:15")  # nothing falls on this Wednesday
    await bench.tick("2026-11-21 08:15")  # Saturday
    assert bench.said_to("hoa") == []


async def test_on_a_monday_it_counts_the_bulletins_and_names_those_that_nobody_made(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 30/11")
    await bench.tick("2026-11-13 08:15")
    bench.forget()
    await bench.tick("2026-11-16 07:30")
    await bench.tick("2026-11-16 08:00")
    await bench.tick("2026-11-16 08:15")
    (report,) = bench.said_to("hoa")
    assert "\nBản tin: gửi 1/1." in report, "the leader's; the units have nothing to do this week"
    async with bench.store.begin() as session:
        connection = await session.connection()
        await connection.execute(sa.text("DELETE FROM bulletins"))
        await connection.execute(sa.text("UPDATE rounds SET next_at = '2026-11-16 00:00:00+00' WHERE kind = 'leader'"))
    found = await audited(bench.store, bench.units["PMC1"].id, bench.clock())
    assert (found.bulletins_expected, found.bulletins_missing) == (0, 1)


async def test_an_audit_missed_because_nobody_was_there_comes_with_the_next_opening(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 12:15")
    assert bench.said_to("hoa") == []
    await bench.tick("2026-11-17 13:30")
    await bench.tick("2026-11-17 13:31")
    reports = [said for said in bench.said_to("hoa") if said.startswith("Kiểm tra")]
    assert len(reports) == 1
