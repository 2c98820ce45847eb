"""What moves the marks by which the planner finds what to say, and what is written down about steps."""

from datetime import date, timedelta

import sqlalchemy as sa

from data import calendar, followed, occurrences
from domain.followed import Fate
from jobs import plan
from tests.conftest import Bench


async def rows(bench: Bench, query: str) -> list[tuple[object, ...]]:
    async with bench.store.begin() as session:
        connection = await session.connection()
        return [tuple(row) for row in await connection.execute(sa.text(query))]


async def test_reminders_are_written_down_before_the_half_day_opens_and_leave_at_their_hour(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 07:19")
    before = await bench.count("reminders")
    await bench.tick("2026-11-17 07:20")
    assert await bench.count("reminders") == before + 1
    await bench.tick("2026-11-17 07:59:59")
    assert bench.said_to("lan") == []
    await bench.tick("2026-11-17 08:00")
    assert len(bench.said_to("lan")) == 1


async def test_what_is_reported_between_planning_and_the_hour_is_not_reminded_of(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-17 07:55")
    await bench.say("lan", "N1 xong")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    assert bench.said_to("lan") == []


async def test_a_deadline_moved_between_planning_and_the_hour_is_reckoned_anew(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-17 07:55")
    await bench.say("hoa", "/sua N1; hạn 18/11; vb 12/TB")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    assert [said.split(":")[0] for said in bench.said_to("lan")] == ["Ngày mai đến hạn"]


async def test_a_day_off_entered_in_the_morning_moves_tomorrows_reminder_to_today(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 23/11")  # a Monday; three working days before it is the 18th
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 09:00")
    assert bench.said_to("lan") == []
    async with bench.store.begin() as session:
        office = bench.units["PMC1"].id
        await calendar.set_day(session, office, date(2026, 11, 18), working=False, now=bench.clock())
    await bench.tick("2026-11-17 09:01")
    assert [said.split(":")[0] for said in bench.said_to("lan")] == ["Còn 6 ngày"]
    await bench.tick("2026-11-19 09:00")
    assert len(bench.said_to("lan")) == 1


async def test_a_day_off_entered_just_before_the_hour_puts_off_what_was_planned_and_nobody_is_called_late(
    bench: Bench,
) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 07:55")
    async with bench.store.begin() as session:
        office = bench.units["PMC1"].id
        await calendar.set_day(session, office, date(2026, 11, 17), working=False, now=bench.clock())
    await bench.tick("2026-11-17 08:00")
    assert bench.said_to("lan") == []
    assert await bench.works.wrong() == []
    await bench.tick("2026-11-18 08:00")
    assert [said.split(":")[0] for said in bench.said_to("lan")] == ["Còn 2 ngày"]
    assert "gián đoạn" not in bench.said_to("lan")[0]


async def test_a_calendar_day_repeats_nothing_that_was_said_today(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    async with bench.store.begin() as session:
        office = bench.units["PMC1"].id
        await calendar.set_day(session, office, date(2026, 12, 24), working=False, now=bench.clock())
    await bench.tick("2026-11-17 08:05")
    assert len(bench.said_to("lan")) == 1


async def test_steps_overtaken_while_nobody_was_there_are_recorded_as_skipped(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    bench.forget()
    await bench.tick("2026-11-20 08:30")  # the steps of the 17th and the 19th never came
    assert "Hệ thống bị gián đoạn" in bench.said_to("lan")[0]
    found = await bench.store.at_once(lambda batch: followed.of_occurrence(batch, 1))
    assert [(one.step, one.fate) for one in found] == [
        ("-7", Fate.SKIPPED),
        ("-3", Fate.SKIPPED),
        ("-1", Fate.SKIPPED),
        ("0", Fate.SENT),
    ]


async def test_a_rule_that_fails_sets_its_item_aside_tells_the_office_once_and_is_tried_the_next_day(
    bench: Bench,
) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    async with bench.store.begin() as session:
        connection = await session.connection()
        await connection.execute(sa.text("UPDATE items SET kind = 'recurring', rrule = 'FREQ=NEVER' WHERE code = 'N1'"))
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    await bench.tick("2026-11-17 08:01")
    assert "[N2]" in bench.said_to("lan")[0]
    assert sum("Chưa nhắc được [N1]" in said for said in bench.said_to("hoa")) == 1
    async with bench.store.begin() as session:
        connection = await session.connection()
        await connection.execute(sa.text("UPDATE items SET kind = 'date', rrule = NULL WHERE code = 'N1'"))
        mark = await occurrences.mark(session, 1)
    assert mark == bench.clock() - timedelta(minutes=1) + plan.SET_ASIDE
    await bench.tick("2026-11-19 08:00")
    assert any("[N1]" in said for said in bench.said_to("lan")[1:])
    assert await rows(bench, "SELECT fault FROM occurrences WHERE fault IS NOT NULL") == []


async def test_an_answer_that_waited_for_an_hour_leaves_with_its_time(bench: Bench) -> None:
    await bench.works.desk.hear([bench.hears("lan", "/trogiup")])
    await bench.works.desk.idle()
    bench.clock.travel_to("2026-11-09 10:30")
    await bench.works.dispatcher.drain()
    assert bench.said_to("lan")[0].endswith("(Soạn lúc 09:00 ngày 09/11/2026; hệ thống gửi chậm.)")
