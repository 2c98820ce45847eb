"""Somebody is away for some days: another is reminded in their place, and it comes back by itself."""

import pytest
from sqlalchemy import text as sql

from domain.people import Role
from tests.conftest import Bench


def first_lines(said: list[str]) -> list[str]:
    return [one.splitlines()[0] for one in said]


async def deeds(bench: Bench) -> list[str]:
    async with bench.store.begin() as session:
        rows = await session.exec(sql("SELECT kind FROM deeds ORDER BY id"))  # type: ignore[call-overload]
        return [row[0] for row in rows]


async def test_reminders_of_the_days_go_to_who_stands_in_and_come_back_by_themselves(either: Bench) -> None:
    await either.say("hoa", "/giao VHXH; Trong tuần; hạn 13/11")
    await either.say("hoa", "/giao VHXH; Tuần sau; hạn 18/11")
    told = await either.say("lan", "/bangiao P.VHXH nghỉ 5 ngày")  # the head is the only other one
    assert told.startswith("Đã ghi nghỉ 9/11 - 13/11: Minh nhận thay.")
    assert "từ thứ Hai, 09/11/2026 đến hết thứ Sáu, 13/11/2026" in told
    begins = either.said_to("minh")[-1]
    assert begins.startswith("Nhận nhắc việc thay, 9/11 - 13/11: Lan.")
    assert "Việc quá hạn và đến hạn trong thời gian này: 1\n1. [N1] Trong tuần" in begins
    either.forget()
    for day in ("10", "11", "12", "13"):
        await either.tick(f"2026-11-{day} 08:00")
    assert either.said_to("lan") == []
    assert any(line.startswith("Ngày mai đến hạn: [N1]") for line in first_lines(either.said_to("minh")))
    either.forget()
    await either.tick("2026-11-16 07:30")
    assert first_lines(either.said_to("lan")) == ["P.VHXH: 2 việc đang mở, quá hạn 1."]
    await either.tick("2026-11-16 08:00")
    either.forget()
    await either.tick("2026-11-17 08:00")
    (reminder,) = either.said_to("lan")
    assert "Ngày mai đến hạn: [N2] Tuần sau" in reminder
    assert either.said_to("minh") == []
    assert await deeds(either) == ["leave_set", "leave_over"]


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("/bangiao P.VHXH nghỉ phép đến 20/11 cho Minh", "từ thứ Hai, 09/11/2026 đến hết thứ Sáu, 20/11/2026"),
        ("/bangiao P.VHXH nghỉ từ 10/11 đến 14/11", "từ thứ Ba, 10/11/2026 đến hết thứ Bảy, 14/11/2026"),
        ("bàn giao P.VHXH nghỉ 2 ngày, nhờ đồng chí Minh", "từ thứ Hai, 09/11/2026 đến hết thứ Ba, 10/11/2026"),
        ("ban giao nghi tuan sau", "từ thứ Hai, 16/11/2026 đến hết thứ Sáu, 20/11/2026"),
        ("/handover P.VHXH leave from 10/11 to 14/11 cover Minh", "từ thứ Ba, 10/11/2026 đến hết thứ Bảy, 14/11/2026"),
        ("/bangiao Phòng Văn hóa - Xã hội nghỉ mai", "thứ Ba, 10/11/2026"),
    ],
)
async def test_the_days_are_written_as_people_write_them(bench: Bench, typed: str, span: str) -> None:
    told = await bench.say("lan", typed)
    assert told.startswith("Đã ghi nghỉ"), told
    assert f"nghỉ {span}." in told


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/bangiao P.VHXH nghỉ", "Hệ thống chưa đọc được ngày nghỉ."),
        ("/bangiao P.VHXH nghỉ 32/11", "Hệ thống chưa đọc được ngày nghỉ."),
        ("/bangiao P.VHXH nghỉ từ 15/11", "Nghỉ đến hết ngày nào?"),
        ("/bangiao P.VHXH nghỉ từ 20/11 đến 15/11", "Ngày cuối đứng trước ngày đầu."),
        ("/bangiao P.VHXH nghỉ 11 tháng", "Nghỉ quá sáu tháng thì bàn giao."),
        ("/bangiao P.VHXH nghỉ 5 ngày cho Lan", "Người nghỉ không nhận thay cho chính mình."),
        ("/bangiao P.KT nghỉ 5 ngày", 'Không có đơn vị "P.KT'),
    ],
)
async def test_what_cannot_be_is_said_and_nothing_is_kept(bench: Bench, typed: str, answer: str) -> None:
    assert answer in await bench.say("lan", typed)
    assert await bench.count("leaves") == 0


async def test_of_several_who_stands_in_is_chosen_by_a_digit_also_after_a_restart(either: Bench) -> None:
    await either.connect("thu", Role.OFFICER, "P.VHXH")
    asked = await either.say("lan", "/bangiao P.VHXH nghỉ từ 10/11 đến 12/11")
    assert asked.startswith("Ai nhận nhắc việc thay?\n1. Thu (cán bộ đầu mối)\n2. Minh (thủ trưởng đơn vị)")
    either.restart()
    either.clock.travel_to("2026-11-09 16:00")
    assert (await either.choose("lan", "1. Thu")).startswith("Đã ghi nghỉ 10/11 - 12/11: Thu nhận thay.")
    assert either.said_to("thu")[-1].startswith("Nhận nhắc việc thay, 10/11 - 12/11: Lan.")


async def test_who_stands_in_hears_at_the_start_what_falls_due_meanwhile(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Trước; hạn 20/11")
    await bench.say("lan", "/bangiao P.VHXH nghỉ từ 14/11 đến 20/11")
    bench.forget()
    await bench.tick("2026-11-13 16:00")
    assert not [one for one in bench.said_to("minh") if "thay" in one]
    await bench.tick("2026-11-16 07:29")
    assert bench.said_to("minh") == []
    await bench.tick("2026-11-16 07:30")
    (told,) = bench.said_to("minh")
    assert told.startswith("Nhận nhắc việc thay, 14/11 - 20/11: Lan.")
    assert "1. [N1] Trước" in told
    await bench.tick("2026-11-16 07:31")
    assert len(bench.said_to("minh")) == 1


async def test_what_waits_already_goes_over_and_nobody_hears_it_twice(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.say("lan", "/bangiao P.VHXH nghỉ hôm nay cho Minh")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == []
    assert first_lines(bench.said_to("minh")) == ["Ngày mai đến hạn: [N1] Kế hoạch"]
    assert first_lines(bench.said_to("thu")) == ["Ngày mai đến hạn: [N1] Kế hoạch"]


async def test_back_early_by_words_by_the_head_or_by_undo(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("lan", "/bangiao P.VHXH nghỉ 5 ngày")
    assert "nghỉ 9/11 - 13/11, Minh nhận nhắc việc thay" in await bench.say("hoa", "/nguoi P.VHXH")
    bench.clock.travel_to("2026-11-10 09:00")
    bench.forget()
    assert (await bench.say("lan", "/bangiao P.VHXH nghỉ thôi")).startswith("P.VHXH: 1 việc đang mở.")
    assert first_lines(bench.said_to("minh")) == ["Thôi nhận nhắc việc thay: Lan."]
    assert "Hiện không có ai nghỉ." in await bench.say("lan", "/bangiao P.VHXH nghỉ thôi")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert first_lines(bench.said_to("lan")) == ["Ngày mai đến hạn: [N1] Kế hoạch"]
    assert bench.said_to("minh") == []
    assert (await bench.say("minh", "/bangiao P.VHXH Lan nghỉ từ 20/11 đến 25/11")).startswith("Đã ghi nghỉ 20/11")
    assert "Minh đã ghi: đồng chí nghỉ từ" in bench.said_to("lan")[-1]
    bench.forget()
    assert (await bench.say("minh", "/hoantac")).startswith("Đã kết thúc nghỉ: Lan.")
    assert first_lines(bench.said_to("lan")) == ["Đã kết thúc nghỉ: P.VHXH."]
    await bench.tick("2026-11-26 08:00")
    assert await deeds(bench) == ["leave_set", "leave_ended", "leave_set", "leave_ended"]


async def test_what_was_planned_for_today_reaches_whoever_came_back(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("lan", "/bangiao P.VHXH nghỉ 5 ngày")
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.say("lan", "/bangiao P.VHXH nghỉ thôi")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert first_lines(bench.said_to("lan")) == ["Ngày mai đến hạn: [N1] Kế hoạch"]


async def test_only_oneself_the_head_and_the_office_say_that_somebody_is_away(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    assert "Việc này do thủ trưởng đơn vị hoặc Văn phòng" in await bench.say(
        "thu", "/bangiao P.VHXH Lan nghỉ 2 ngày cho Minh"
    )
    for who in ("quan", "nam", "stranger"):
        assert "Đã ghi" not in await bench.say(who, "/bangiao P.VHXH nghỉ 2 ngày cho Minh")
    assert await bench.count("leaves") == 0
    assert "Ai nghỉ?" in await bench.say("hoa", "/bangiao P.VHXH nghỉ 2 ngày cho Minh")
    assert (await bench.say("hoa", "1")).startswith("Đã ghi nghỉ 9/11 - 10/11: Lan.")


async def test_nobody_stands_in_for_somebody_while_away_themselves(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("thu", "/bangiao P.VHXH nghỉ từ 12/11 đến 16/11 cho Minh")
    assert "Người này cũng nghỉ trong những ngày đó." in await bench.say("lan", "/bangiao P.VHXH nghỉ 5 ngày cho Thu")
    assert "Minh nhận thay" in await bench.say("lan", "/bangiao P.VHXH nghỉ 5 ngày")  # of those who are there
    assert "Người nghỉ đang nhận thay cho người khác." in await bench.say("minh", "/bangiao P.VHXH nghỉ mai cho Thu")
    assert "Những ngày này đã ghi nghỉ." in await bench.say("lan", "/bangiao P.VHXH nghỉ mai cho Minh")


async def test_alone_in_a_unit_nobody_stands_in(bench: Bench) -> None:
    assert "Không có ai khác để nhận nhắc việc thay." in await bench.say("quan", "/bangiao P.KT nghỉ 5 ngày")


async def test_who_belongs_to_two_units_is_asked_from_which(either: Bench) -> None:
    await either.connect("lan", Role.OFFICER, "P.KT")
    assert "1. P.VHXH: Phòng Văn hóa - Xã hội\n2. P.KT: " in await either.say("lan", "/bangiao nghỉ 5 ngày")
    either.restart()
    assert (await either.choose("lan", "2. ")).startswith("Đã ghi nghỉ 9/11 - 13/11: Quan nhận thay.")


async def test_the_weekly_bulletin_waits_for_no_one_who_is_away(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 18/11")
    await bench.tick("2026-11-09 10:00")
    await bench.say("lan", "/bangiao P.VHXH nghỉ từ 16/11 đến 17/11")
    rehearsed = await bench.say("hoa", "/thu 16/11")
    assert "Minh" in rehearsed
    assert "Lan" not in rehearsed
    bench.forget()
    await bench.tick("2026-11-16 08:00")
    assert bench.said_to("lan") == []
    await bench.tick("2026-11-16 08:20")
    assert not [one for one in bench.said_to("hoa") if "Bản tin chưa lập" in one]
    assert [one for one in bench.said_to("minh") if one.startswith("Tuần 16/11")]


async def test_a_nudge_of_the_office_goes_to_who_stands_in(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("lan", "/bangiao P.VHXH nghỉ 5 ngày")
    bench.forget()
    assert "Minh" in await bench.say("hoa", "/nhac N1")
    assert bench.said_to("lan") == []


async def test_who_comes_instead_is_there_and_stands_in_where_the_other_did(bench: Bench) -> None:
    await bench.connect("thu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.say("thu", "/bangiao P.VHXH nghỉ 5 ngày cho Lan")
    code = (await bench.say("hoa", "/bangiao P.VHXH Lan")).splitlines()[0]
    await bench.say("mai", f"DK {code}")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert first_lines(bench.said_to("mai")) == ["Ngày mai đến hạn: [N1] Kế hoạch"]
    assert bench.said_to("thu") == bench.said_to("lan") == []


async def test_a_leave_that_passed_while_the_bot_was_down_is_told_to_who_was_away_alone(bench: Bench) -> None:
    await bench.say("lan", "/bangiao P.VHXH nghỉ từ 10/11 đến 12/11")
    bench.forget()
    await bench.tick("2026-11-16 09:00")
    assert first_lines(bench.said_to("lan")) == ["P.VHXH: 0 việc đang mở."]
    assert bench.said_to("minh") == []


async def test_a_leave_that_cannot_be_told_does_not_keep_the_others_from_being_told(bench: Bench) -> None:
    await bench.say("lan", "/bangiao P.VHXH nghỉ từ 10/11 đến 10/11")
    await bench.connect("thu", Role.OFFICER, "P.KT")
    await bench.say("quan", "/bangiao P.KT nghỉ từ 10/11 đến 10/11")
    async with bench.store.begin() as session:  # a day that no calendar holds
        await session.exec(sql("UPDATE leaves SET last_on = '9999-12-31' WHERE id = 1"))  # type: ignore[call-overload]
    bench.forget()
    await bench.tick("2026-11-10 08:00")
    assert [one for one in bench.said_to("thu") if one.startswith("Nhận nhắc việc thay")]
    await bench.tick("2026-11-11 08:00")
    assert [one for one in bench.said_to("quan") if one.startswith("P.KT: ")]
