"""Bulletins: the officer's and the head's week, how things stand for the leader; one message with the reminders."""

from datetime import date

import pytest

from data import calendar
from domain.people import Role
from tests.conftest import Bench


@pytest.fixture
async def week(either: Bench) -> Bench:
    """Friday afternoon before the week of 16 November."""
    await either.tick()
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 18/11")
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 12/11")
    await either.say("hoa", "/giao VHXH; Báo cáo tháng; hạn 13/11")
    await either.say("hoa", "/giao VHXH; Việc xa; hạn 30/12")
    await either.say("lan", "N3 xong BC 3")
    await either.tick("2026-11-13 16:00")
    either.forget()
    return either


async def through(bench: Bench, day: str, *hours: str) -> None:
    for hour in hours or ("07:20", "07:30", "08:00", "08:15", "13:20", "13:30", "14:00"):
        await bench.tick(f"{day} {hour}")


async def test_officer_and_head_get_their_week_once_on_monday(week: Bench) -> None:
    await through(week, "2026-11-16")
    await through(week, "2026-11-17", "08:00")
    (said, reminded) = week.said_to("lan")
    assert said.split("\n") == [
        "Tuần 16/11 - 22/11, P.VHXH: 2 việc, 1 quá hạn",
        "Quá hạn:",
        "1. 🔴 Đã quá hạn 4 ngày: [N2] Rà soát hộ nghèo (hạn 12/11/2026; Chưa thực hiện)",
        "Đến hạn trong tuần:",
        "2. 🟡 Còn 2 ngày: [N1] Kế hoạch tuyên truyền (hạn 18/11/2026; Chưa thực hiện)",
        "Đang chờ Văn phòng xác nhận: [N3]",
        "Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: N2 ĐANG LÀM 60%",
    ]
    assert reminded.startswith("2 việc cần chú ý: 1 quá hạn\n"), "on Tuesday the steps of both"
    assert week.said_to("minh")[0] == said
    assert "[N1] Kế hoạch" in await week.choose("lan", "2.")


async def test_the_leader_hears_how_things_stand_at_half_past_seven(week: Bench) -> None:
    await through(week, "2026-11-16", "07:29")
    assert week.said_to("nam") == []
    await through(week, "2026-11-16", "07:30", "08:00", "13:30")
    (said,) = week.said_to("nam")
    assert said.split("\n") == [
        "Kính báo cáo đồng chí, 16/11/2026: quá hạn 1, vướng mắc 0.",
        "Đến 07 giờ 30: 4 nhiệm vụ; hoàn thành 0 (0,0% số đến hạn); chờ xác nhận 1; quá hạn 1; sắp đến hạn 1; vướng mắc cần chỉ đạo 0; đề nghị gia hạn chờ duyệt 0.",
        "Chi tiết: /tonghop",
    ]


async def test_what_has_been_late_for_five_working_days_is_brought_before_the_leader(week: Bench) -> None:
    await week.say("lan", "N2 vướng chờ số liệu của Công an")
    week.forget()  # the leader has heard of the obstacle at once
    await through(week, "2026-11-23", "07:30")
    (said,) = week.said_to("nam")
    assert "Quá hạn lâu nhất, đề nghị đồng chí quan tâm:\n- [N2] Rà soát hộ nghèo - P.VHXH - quá 11 ngày, vướng" in said
    assert "[N1]" not in said, "late for three working days only"


async def test_the_leader_hears_it_on_the_first_working_day_of_a_month_too(week: Bench) -> None:
    await through(week, "2026-11-30", "07:30", "08:00")
    await through(week, "2026-12-01", "07:30", "08:00")
    await through(week, "2026-12-02", "07:30", "08:00")
    assert [said.split(":")[0] for said in week.said_to("nam")] == [
        "Kính báo cáo đồng chí, 30/11/2026",
        "Kính báo cáo đồng chí, 01/12/2026",
    ]


async def test_a_bulletin_and_the_reminders_of_a_half_day_are_one_message_as_early_as_the_first(either: Bench) -> None:
    """Nam leads the office and looks after a unit of it himself."""
    await either.tick()
    await either.connect("nam", Role.OFFICER, "CAP")
    await either.say("hoa", "/giao CAP; Tuần tra; hạn 19/11")
    await either.say("hoa", "/giao CAP; Tập huấn; hạn 26/11")
    await either.tick("2026-11-13 16:00")
    either.forget()
    await through(either, "2026-11-16")
    (said,) = either.said_to("nam")
    assert said.startswith("Kính báo cáo đồng chí, 16/11/2026")
    assert "\n\nTuần 16/11 - 22/11, CAP: 2 việc\nĐến hạn trong tuần:\n1. 🟡 Còn 3 ngày: [N1] Tuần tra" in said
    assert "\nNhắc trước:\n2. Còn 10 ngày: [N2] Tập huấn" in said, "24/11 is a day off: seven working days ahead"
    assert "[N2] Tập huấn" in await either.choose("nam", "2.")


async def test_a_rest_day_moves_it_to_the_next_working_day_and_an_entry_made_later_too(week: Bench) -> None:
    await week.say("hoa", "/lich nghỉ 16/11/2026")
    await week.choose("hoa", "1.")
    week.forget()
    await through(week, "2026-11-16")
    assert week.said_to("lan") == week.said_to("nam") == []
    await through(week, "2026-11-17")
    assert week.said_to("lan")[0].startswith("Tuần 17/11 - 23/11, P.VHXH: 2 việc, 1 quá hạn")
    assert len(week.said_to("lan")) == len(week.said_to("nam")) == 1


async def test_after_an_outage_of_weeks_one_comes_and_says_that_it_is_late(week: Bench) -> None:
    await through(week, "2026-12-02", "09:00", "10:00")
    (said,) = week.said_to("lan")
    assert said.startswith("Tuần 2/12 - 8/12, P.VHXH: 2 việc, 2 quá hạn")
    assert said.endswith("mong đồng chí thông cảm.")
    assert len(week.said_to("nam")) == 1


async def test_nothing_is_said_to_a_unit_that_has_nothing_to_do(week: Bench) -> None:
    await through(week, "2026-11-16")
    assert week.said_to("quan") == []
    assert await week.count("bulletins") == 4


async def test_what_is_reported_before_it_leaves_is_not_in_it(week: Bench) -> None:
    await through(week, "2026-11-16", "07:25")
    await week.say("lan", "N2 xong BC 1")
    week.forget()
    await through(week, "2026-11-16", "08:00")
    assert "1 việc\nĐến hạn" in week.said_to("lan")[0]
    assert "xác nhận: [N2], [N3]" in week.said_to("lan")[0]


async def test_a_reader_moves_it_switches_it_off_and_has_it_as_usual_again(week: Bench) -> None:
    shown = await week.say("lan", "/caidat")
    assert "Bản tin: 08:00 thứ Hai\nĐổi: /caidat bản tin thứ Ba 14:00." in shown
    moved = await week.say("lan", "/caidat bản tin thứ Ba 14:00")
    assert moved == (
        "Đã ghi. Bản tin: 14:00 thứ Ba.\n"
        "Lần tới: thứ Ba, 17/11/2026. Gặp ngày nghỉ thì chuyển sang ngày làm việc sau.\nĐổi lại: /caidat"
    )
    assert "Bản tin: đã tắt" in await week.say("minh", "/caidat bản tin tắt")
    week.forget()
    await through(week, "2026-11-16")
    assert week.said_to("lan") == week.said_to("minh") == []
    await through(week, "2026-11-17")
    assert [said.split(":")[0] for said in week.said_to("lan")] == [
        "2 việc cần chú ý",
        "Tuần 17/11 - 23/11, P.VHXH",
    ]
    await week.say("lan", "/caidat bản tin bật")
    await week.say("minh", "/caidat bản tin như cũ")
    week.forget()
    await through(week, "2026-11-23")
    assert len([s for s in week.said_to("lan") if s.startswith("Tuần")]) == 1
    assert len([s for s in week.said_to("minh") if s.startswith("Tuần")]) == 1


async def test_an_admin_moves_the_check_of_the_morning_or_switches_it_off(week: Bench) -> None:
    await week.connect("ha", Role.ADMIN, "PMC1")
    assert "Kiểm tra nhắc việc: 08:15 mỗi ngày làm việc" in await week.say("hoa", "/caidat")
    await week.say("hoa", "/caidat kiểm tra 9:30")
    await week.say("ha", "/caidat kiểm tra tắt")
    week.forget()
    await through(week, "2026-11-16", "08:00", "08:15", "09:29")
    assert week.said_to("hoa") == []
    await through(week, "2026-11-16", "09:30", "09:31", "14:00")
    (said,) = week.said_to("hoa")
    assert said.startswith("Kiểm tra nhắc việc 16/11/2026:")
    assert "Bản tin: gửi 3/3." in said
    assert week.said_to("ha") == []


@pytest.mark.parametrize(
    ("who", "typed", "first"),
    [
        ("lan", "/caidat bản tin 12:00", "Chưa rõ thời gian, chưa có gì thay đổi."),
        ("lan", "/caidat bản tin thứ Bảy", "Chưa rõ thời gian, chưa có gì thay đổi."),
        ("lan", "/caidat bản tin lúc nào cũng được", "Chưa rõ thời gian, chưa có gì thay đổi."),
        ("lan", "/caidat kiểm tra 9:00", "Đồng chí không có tin định kỳ này."),
        ("hoa", "/caidat bản tin tắt", "Đồng chí không có tin định kỳ này."),
        ("hoa", "/caidat kiểm tra thứ Ba", "Chưa rõ thời gian, chưa có gì thay đổi."),
        ("nam", "/settings bulletin Friday 16:00", "Đã ghi."),
    ],
)
async def test_a_time_that_cannot_be_is_answered_with_the_right_form(
    bench: Bench, who: str, typed: str, first: str
) -> None:
    assert (await bench.say(who, typed)).split("\n")[0] == first


async def test_who_leaves_a_role_hears_no_more_of_it(week: Bench) -> None:
    listed = await week.say("hoa", "/nguoi")
    number = next(line.split(".")[0] for line in listed.split("\n") if "Nam, lãnh đạo" in line)
    await through(week, "2026-11-16", "07:25")
    await week.say("hoa", f"/nguoi remove {number}")
    week.forget()
    await through(week, "2026-11-16", "07:30", "08:00")
    assert week.said_to("nam") == []


async def test_a_unit_below_without_an_officer_is_in_the_week_of_the_one_above(week: Bench) -> None:
    await week.say("hoa", "/donvi add TTVH; Trung tâm Văn hóa; P.VHXH")
    await week.say("hoa", "/giao TTVH; Hội diễn; hạn 19/11")
    week.forget()
    await through(week, "2026-11-16", "08:00")
    assert week.said_to("lan")[0].startswith("Tuần 16/11 - 22/11, P.VHXH, TTVH: 3 việc")


async def test_days_off_entered_by_the_office_count_for_those_with_their_own_time(week: Bench) -> None:
    await week.say("lan", "/caidat bản tin thứ Tư 10:00")
    async with week.store.begin() as session:
        office = week.units["PMC1"].id
        await calendar.set_day(session, office, date(2026, 11, 18), working=False, now=week.clock())
    week.forget()
    await through(week, "2026-11-18", "10:00")
    assert week.said_to("lan") == []
    await through(week, "2026-11-19", "08:00", "10:00")
    assert [said.split(",")[0] for said in week.said_to("lan")][-1] == "Tuần 19/11 - 25/11"
