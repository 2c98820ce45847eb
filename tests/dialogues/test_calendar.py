"""An office's calendar by command: shown, changed after a look at what moves, taken back."""

from datetime import date

import pytest

from data import calendar, units
from domain.people import Role
from domain.workdays import WorkCalendar
from tests.conftest import Bench


@pytest.fixture
def bench(either: Bench) -> Bench:
    """The office on a channel with buttons and on one without, in turn."""
    return either


async def days_of(bench: Bench, code: str = "PMC1") -> WorkCalendar:
    async with bench.store.begin() as session:
        return await calendar.calendar(session, bench.units[code].id)


async def test_a_year_shows_public_holidays_and_what_the_office_entered(bench: Bench) -> None:
    answer = await bench.say("lan", "/lich 2026")
    assert answer.startswith("Lịch làm việc 2026 - UBND phường Móng Cái 1\n")
    assert "thứ Năm, 01/01/2026; 16/02/2026 - 20/02/2026; thứ Hai, 27/4/2026" in answer
    assert "Cơ quan chưa ghi thêm ngày nào." in answer
    assert "Số ngày làm việc: 248." in answer
    assert "/lich nghỉ" not in answer, "who may not edit is not told how"
    assert "/lich nghỉ" in await bench.say("hoa", "lich 2026")
    await bench.say("hoa", "/lich nghỉ 2/1/2026 làm bù 10/1/2026")
    await bench.choose("hoa", "1.")
    answer = await bench.say("lan", "/lich 2026")
    assert "Cơ quan ghi thêm:\n- Nghỉ: thứ Sáu, 02/01/2026\n- Làm bù: thứ Bảy, 10/01/2026\n" in answer
    assert "Số ngày làm việc: 248." in answer


async def test_a_day_off_is_read_back_with_what_moves_and_kept_by_a_digit(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 23/11")
    await bench.say("hoa", "/giao P.KT; Hai; hạn 18/11")
    before = await bench.say("hoa", "/lich nghỉ 18/11/2026")
    assert before.split("\n") == [
        "Ghi vào lịch của UBND phường Móng Cái 1:",
        "- Nghỉ: thứ Tư, 18/11/2026",
        "Lần nhắc phải chuyển ngày: 5",
        "- thứ Năm, 12/11/2026 → thứ Tư, 11/11/2026: 1 ([N1])",
        "- thứ Sáu, 13/11/2026 → thứ Năm, 12/11/2026: 1 ([N2])",
        "- thứ Ba, 17/11/2026 → thứ Hai, 16/11/2026: 1 ([N2])",
        "- thứ Tư, 18/11/2026 → thứ Ba, 17/11/2026: 2 ([N1], [N2])",
        "Chưa có gì thay đổi. Trả lời: 1. Ghi; 2. Không ghi",
    ]
    assert (await days_of(bench)).days_off == frozenset()
    kept = await bench.choose("hoa", "1.")
    assert kept.split("\n") == [
        "Đã ghi vào lịch làm việc.",
        "- Nghỉ: thứ Tư, 18/11/2026",
        "Lần nhắc chuyển ngày: 5.",
        "Bỏ: /lich PMC1; bỏ 18/11/2026",
    ]
    await bench.tick("2026-11-16 16:00")
    bench.forget()
    await bench.tick("2026-11-17 08:00")
    assert [said.split(":")[0] for said in bench.said_to("lan")] == ["Còn 6 ngày"]
    await bench.tick("2026-11-18 08:00")
    assert len(bench.said_to("lan")) == 1


async def test_what_was_entered_is_taken_back_as_offered_and_the_reminders_with_it(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 23/11")
    await bench.say("hoa", "/lich nghỉ 18/11")
    await bench.choose("hoa", "1.")
    back = bench.press("hoa", "Bỏ") if bench.channel.buttons else bench.say("hoa", "lich PMC1; bo 18/11/2026")
    assert "- Bỏ mục đã ghi: thứ Tư, 18/11/2026" in await back
    await bench.say("hoa", "ghi")
    assert (await days_of(bench)).days_off == frozenset()
    await bench.tick("2026-11-17 16:00")
    bench.forget()
    await bench.tick("2026-11-18 08:00")
    assert [said.split(":")[0] for said in bench.said_to("lan")] == ["Còn 5 ngày"]


@pytest.mark.parametrize(("typed", "first"), [("2", "Đã dừng."), ("để xem", "Ghi vào lịch"), ("/nhiemvu", "Việc")])
async def test_whatever_does_not_say_so_keeps_nothing(bench: Bench, typed: str, first: str) -> None:
    await bench.say("hoa", "/lich nghỉ 18/11/2026")
    assert (await bench.say("hoa", typed)).startswith(first)
    assert (await days_of(bench)).days_off == frozenset()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/lich nghỉ 31/2/2026", "Chưa đọc được ngày “31/2/2026”."),
        ("/lich nghỉ", "Chưa có ngày."),
        ("/lich nghỉ hôm nào đó", "Chưa đọc được ngày “hom nao do”."),
        ("/lich nghỉ 2/1/2206", "Chưa đọc được ngày “2/1/2206”."),
        ("/lich nghỉ 8/11/2026", "Lịch đã như vậy, không có gì thay đổi."),
        ("/lich bỏ 18/11/2026", "Lịch đã như vậy, không có gì thay đổi."),
        ("/lich hôm nay", "Lệnh /lich chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
    ],
)
async def test_what_cannot_be_taken_is_named_with_the_right_form(bench: Bench, typed: str, answer: str) -> None:
    said = await bench.say("hoa", typed)
    assert said.split("\n")[0] == answer
    assert "/lich" in said
    assert await days_of(bench) == WorkCalendar()


async def test_only_the_offices_own_admins_enter_days(bench: Bench) -> None:
    for name in ("lan", "minh", "nam"):
        answer = await bench.say(name, "/lich nghỉ 18/11/2026")
        assert "Việc này do Văn phòng thực hiện" in answer, name
    async with bench.store.begin() as session:
        bench.units["PMC2"], _ = await units.add(session, "PMC2", "UBND phường Móng Cái 2", None)
    await bench.connect("ha", Role.ADMIN, "PMC2")
    await bench.say("ha", "/lich PMC1; nghỉ 18/11/2026")
    await bench.say("ha", "1")
    assert await days_of(bench) == await days_of(bench, "PMC2") == WorkCalendar()


async def test_who_belongs_to_several_offices_is_asked_which(bench: Bench) -> None:
    async with bench.store.begin() as session:
        bench.units["PMC2"], _ = await units.add(session, "PMC2", "UBND phường Móng Cái 2", None)
    await bench.connect("hoa", Role.ADMIN, "PMC2")
    asked = await bench.say("hoa", "/lich nghỉ 18/11/2026")
    assert "1. PMC1: UBND phường Móng Cái 1\n2. PMC2: UBND phường Móng Cái 2" in asked
    assert (await bench.choose("hoa", "2.")).startswith("Ghi vào lịch của UBND phường Móng Cái 2:")
    await bench.choose("hoa", "1.")
    assert await days_of(bench) == WorkCalendar()
    assert (await days_of(bench, "PMC2")).days_off == {date(2026, 11, 18)}


async def test_the_calendar_speaks_english_as_well(bench: Bench) -> None:
    await bench.say("hoa", "/settings english")
    assert "Entered by the office" not in await bench.say("hoa", "/calendar 2026")
    assert (await bench.say("hoa", "/calendar off 18/11/2026")).startswith("For the calendar of ")
    assert "To remove: /calendar PMC1; remove 18/11/2026" in await bench.choose("hoa", "1.")
