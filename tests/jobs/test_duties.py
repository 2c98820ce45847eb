"""Duties are planned with the guarantees of all reminders: once, merged, in office hours, whatever happens meanwhile."""

import pytest
import sqlalchemy as sa

from data import duties
from domain.people import Role
from jobs import plan
from tests.conftest import Bench
from tests.dialogues.test_groups import GROUP, hear, newest


@pytest.fixture
async def given(bench: Bench) -> Bench:
    await bench.connect("son", Role.OFFICER, "CAP")
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp CAP")
    await bench.say("lan", "/phancong N1 CAP; cung cấp số liệu; hạn 18/11")
    bench.forget()
    return bench


async def rows(bench: Bench) -> list[tuple[str, str]]:
    """Steps and states of the reminders of duties."""
    query = "SELECT step, state FROM reminders WHERE duty_id IS NOT NULL ORDER BY due_at, id"
    async with bench.store.begin() as session:
        return [(row.step, row.state) for row in await session.exec(sa.text(query))]  # type: ignore[call-overload]


async def test_a_step_is_written_once_whatever_process_looks_again(given: Bench) -> None:
    for _ in range(3):
        await given.tick("2026-11-13 08:00")
        given.restart()
    assert await rows(given) == [("#1:-3", "composed")]
    assert len(given.said_to("son")) == 1
    async with given.store.begin() as session:
        await duties.save(session, (await duties.some(session, [1]))[0], given.clock())  # a mark that came once more
    await given.tick("2026-11-13 08:01")
    assert len(given.said_to("son")) == 1


async def test_after_days_away_the_newest_step_is_said_once_and_the_others_are_noted(given: Bench) -> None:
    await given.tick("2026-11-18 09:00")
    assert [step for step, _ in await rows(given)] == ["#1:-3", "#1:-1", "#1:0"]
    assert [state for _, state in await rows(given)] == ["skipped", "skipped", "composed"]
    assert len(given.said_to("son")) == 1
    assert "gửi chậm" in given.said_to("son")[0]


async def test_duties_and_items_of_a_half_day_are_one_message(given: Bench) -> None:
    await given.say("hoa", "/giao CAP; Tuần tra; hạn 18/11")
    await given.say("lan", "/phancong N1 CAP; cử cán bộ; hạn 18/11")
    given.forget()
    await given.tick("2026-11-13 08:00")
    (said,) = given.said_to("son")
    assert said.startswith("3 việc cần chú ý")
    assert all(code in said for code in ("[N2]", "[N1-CAP]", "[N1-CAP-2]"))


async def test_what_was_reported_after_planning_is_overtaken(given: Bench) -> None:
    given.clock.travel_to("2026-11-13 07:25")
    await given.works.tick()
    assert await rows(given) == [("#1:-3", "waiting")]
    await given.say("son", "/xong N1-CAP")
    given.forget()
    await given.tick("2026-11-13 08:00")
    assert (await rows(given), given.said_to("son")) == ([("#1:-3", "overtaken")], [])


async def test_the_group_of_the_unit_hears_it_and_answers(given: Bench) -> None:
    await hear(given, "hoa", "/start CAP")
    given.forget()
    await given.tick("2026-11-13 08:00")
    (said,) = given.said_to(GROUP)
    assert "[N1-CAP]" in said
    assert "[N1-CAP] Đã ghi: báo xong." in await hear(given, "son", "xong", replied_to=newest(given))


async def test_where_nobody_can_be_reached_the_office_is_told_of_the_unit_and_a_newcomer_hears_the_next(
    bench: Bench,
) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp CAP")
    assert "chưa có ai kết nối" in await bench.say("lan", "/phancong N1 CAP; cung cấp số liệu; hạn 18/11")
    await bench.tick("2026-11-13 08:00")
    await bench.tick("2026-11-13 08:15")
    assert "CAP" in bench.said_to("hoa")[-1]
    await bench.connect("son", Role.OFFICER, "CAP")
    await bench.tick("2026-11-17 08:00")
    assert "[N1-CAP]" in bench.said_to("son")[-1]


async def test_whoever_blocks_us_leaves_the_step_to_a_colleague(given: Bench) -> None:
    await given.connect("thu", Role.HEAD, "CAP")
    given.channel.blocked.add("son")
    await given.tick("2026-11-18 08:00")
    await given.tick("2026-11-18 08:01")
    assert given.said_to("son") == []
    assert "[N1-CAP]" in given.said_to("thu")[-1]


async def test_the_audit_counts_duties_and_a_rehearsal_shows_them(given: Bench) -> None:
    assert "N1-CAP" in await given.say("hoa", "/thu 13/11")
    await given.tick("2026-11-13 08:00")
    await given.tick("2026-11-13 08:15")
    assert not any("thiếu" in said.lower() for said in given.said_to("hoa"))


async def test_the_clock_wakes_for_a_duty(given: Bench) -> None:
    async with given.store.begin() as session:
        await session.exec(sa.text("UPDATE occurrences SET next_at = NULL"))  # type: ignore[call-overload]
    assert await plan.next_due(given.store) is not None
    assert f"{await plan.next_due(given.store):%d/%m %H:%M}" == "13/11 01:00"


async def test_a_day_off_that_is_entered_meanwhile_moves_the_step(given: Bench) -> None:
    await given.say("hoa", "/lich nghỉ 13/11/2026")
    await given.say("hoa", "1")
    given.forget()
    await given.tick("2026-11-12 08:00")
    assert "[N1-CAP]" in given.said_to("son")[-1]
    await given.tick("2026-11-13 08:00")
    assert len(given.said_to("son")) == 1
