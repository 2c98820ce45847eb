"""That something is late goes upward step by step, in private; a leader can hold it; the steps are the programme's."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.test_groups import hear


@pytest.fixture
async def late(either: Bench) -> Bench:
    """N1 is due on Thursday 12 November: +1 is the 13th, +3 the 17th, +5 the 19th, +7 the 23rd."""
    await either.tick()
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 12/11; sp Báo cáo")
    for name in ("lan", "minh"):
        await either.say(name, "/caidat bản tin tắt")
    await either.tick("2026-11-12 16:00")
    either.forget()
    return either


async def until(bench: Bench, *days: str) -> None:
    for day in days:
        for hour in ("07:30", "08:00", "13:30"):
            await bench.tick(f"2026-{day} {hour}")


WEEK = ("11-13", "11-16", "11-17", "11-18", "11-19", "11-20", "11-23")


async def test_the_officer_hears_first_the_head_from_the_third_day_the_leader_from_the_fifth(late: Bench) -> None:
    await late.say("lan", "N1 đang làm 40% chờ số liệu")
    late.forget()
    await until(late, "11-13", "11-16")
    assert len(late.said_to("lan")) == 1
    assert late.said_to("minh") == []
    await until(late, "11-17")
    (said,) = late.said_to("minh")
    assert said.split("\n") == [
        "Đã quá hạn 5 ngày: [N1] Rà soát hộ nghèo",
        "Kính gửi đồng chí thủ trưởng Phòng Văn hóa - Xã hội.",
        "Hạn thứ Năm, 12/11/2026. Đang thực hiện 40%.",
        'Cập nhật gần nhất: 16:00 12/11/2026 Lan báo tiến độ: "đang làm 40% chờ số liệu"',
        "Kính đề nghị đồng chí chỉ đạo. Trong bản tin gửi lãnh đạo từ 19/11/2026.",
        "Sản phẩm: Báo cáo.",
        "Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc; 4. Xin gia hạn",
        "hoặc gõ N1 XONG BC 45 / N1 ĐANG LÀM 60%",
    ]
    assert "Kính gửi" not in late.said_to("lan")[-1]
    assert "[N1]" not in late.said_to("nam")[0]
    await until(late, "11-18", "11-19", "11-20", "11-23")
    assert "- [N1] Rà soát hộ nghèo - P.VHXH - quá 11 ngày" in late.said_to("nam")[-1]


async def test_where_no_head_is_reached_the_office_learns_it_in_the_check_of_the_morning(late: Bench) -> None:
    await late.say("hoa", "/giao P.KT; Sửa vỉa hè; hạn 12/11")
    await late.say("hoa", "/giao P.KT; Biển báo; hạn 12/11")
    await late.say("nam", "/giucho N3")
    for day in ("11-13", "11-16"):
        await late.tick(f"2026-{day} 08:00")
        await late.tick(f"2026-{day} 08:15")
    assert "thủ trưởng" not in "\n".join(late.said_to("hoa")), "not before a head would hear of it"
    late.forget()
    await late.tick("2026-11-17 08:00")
    await late.tick("2026-11-17 08:15")
    (report,) = late.said_to("hoa")
    assert "\nQuá hạn, đơn vị không có thủ trưởng nhận tin: [N2] P.KT. Mời: /moi P.KT head" in report
    await late.connect("duc", Role.HEAD, "P.KT")
    late.channel.blocked.add("minh")
    await late.tick("2026-11-23 08:00")
    await late.tick("2026-11-23 08:15")
    assert "Đã quá hạn 11 ngày: [N2]" in late.said_to("duc")[-1]
    (report,) = [said for said in late.said_to("hoa") if said.startswith("Kiểm tra nhắc việc 23/11")]
    assert "nhận tin: [N1] P.VHXH. Mời" in report, "Minh has blocked the bot"
    assert "Người không nhận được tin: Minh (P.VHXH, đã chặn bot)." in report


async def test_a_unit_that_said_nothing_is_said_to_have_said_nothing_and_lists_say_it_too(late: Bench) -> None:
    await until(late, "11-17")
    assert "Đơn vị chưa có cập nhật nào." in late.said_to("minh")[0]
    await late.say("hoa", "/giao VHXH; Việc hai; hạn 18/11")
    await late.say("lan", "N2 đang làm")
    late.forget()
    await until(late, "11-23")
    assert late.said_to("minh")[0].startswith("2 việc cần chú ý: 2 quá hạn")
    assert "[N1] Rà soát hộ nghèo (hạn 12/11/2026; Chưa thực hiện; đơn vị chưa cập nhật)" in late.said_to("minh")[0]
    assert "[N2] Việc hai (hạn 18/11/2026; Đang thực hiện; Lan cập nhật 17/11/2026)" in late.said_to("minh")[0]


async def test_that_it_is_late_is_said_in_the_units_own_group_and_in_no_group_that_others_read(late: Bench) -> None:
    await late.say("hoa", "/donvi add TTVH; Trung tâm Văn hóa; P.VHXH")
    await late.say("hoa", "/giao TTVH; Hội diễn; hạn 17/11")
    await hear(late, "hoa", "/start P.VHXH", chat="-77")
    await hear(late, "hoa", "/start PMC1", chat="-78")
    late.forget()
    await until(late, "11-13", "11-16", "11-17")
    ours = "\n".join(late.said_to("-77"))
    assert "Đã quá hạn 1 ngày: [N1]" in ours
    assert "Hôm nay đến hạn: [N2]" in ours, (
        "ahead of the deadline the group of the unit above hears for a unit without officers"
    )
    late.forget()
    await until(late, "11-18", "11-19", "11-20", "11-23")
    assert any("[N2]" in said for said in late.said_to("lan"))
    assert not any("[N2]" in said for said in late.said_to("-77"))
    assert any("[N1]" in said for said in late.said_to("-77"))
    assert late.said_to("-78") == []


@pytest.mark.parametrize("name", ["lan", "minh", "hoa", "quan"])
async def test_only_a_leader_holds(late: Bench, name: str) -> None:
    answer = await late.say(name, "/giucho N1")
    assert "không thực hiện được" in answer or "không tìm thấy" in answer
    await until(late, "11-17")
    assert len(late.said_to("minh")) == (2 if name == "minh" else 1)


async def test_what_is_held_goes_neither_to_the_head_nor_to_the_leader_and_to_the_officer_all_the_same(
    late: Bench,
) -> None:
    answer = await late.say("nam", "/giucho N1 đang kiểm tra")
    assert answer.startswith("[N1] Đã giữ, chưa báo lên trên.\nThủ trưởng đơn vị và bản tin lãnh đạo chưa nhận")
    late.forget()
    await until(late, *WEEK)
    assert late.said_to("minh") == []
    assert len(late.said_to("lan")) == 3
    assert not any("[N1]" in said for said in late.said_to("nam"))
    assert "Nam giữ, chưa báo lên trên" in await late.say("hoa", "/lichsu N1")
    assert (await late.say("nam", "/giucho N1 thôi")).startswith("[N1] Đã thôi giữ.")
    late.forget()
    await until(late, "11-24", "11-25", "11-26", "11-27", "11-30", "12-01")
    assert len(late.said_to("minh")) == 1
    assert "[N1]" in late.said_to("nam")[0]


async def test_it_can_be_held_until_a_day(late: Bench) -> None:
    answer = await late.say("nam", "/giucho N1 20/11")
    assert "chưa nhận việc này đến hết thứ Sáu, 20/11/2026" in answer
    late.forget()
    await until(late, *WEEK[:-1])
    assert late.said_to("minh") == []
    await until(late, "11-23")
    assert "Trong bản tin gửi lãnh đạo từ 23/11/2026." in late.said_to("minh")[0]
    assert "[N1]" in late.said_to("nam")[-1]


async def test_holding_is_undone_and_a_day_that_cannot_be_holds_nothing(late: Bench) -> None:
    assert (await late.say("nam", "/giucho N1 31/2")).startswith("Chưa rõ thời hạn")
    assert (await late.say("nam", "/giucho N1 1/11/2026")).startswith("Chưa rõ thời hạn")
    assert (await late.say("nam", "/giucho N1 thôi")).startswith("[N1] Việc này không bị giữ.")
    assert (await late.say("nam", "/giucho")).startswith("Lệnh /giucho chưa đủ")
    await late.say("nam", "/giucho N1")
    assert "Đã hoàn tác" in await late.say("nam", "/hoantac")
    await until(late, "11-17")
    assert len(late.said_to("minh")) == 1


async def test_the_steps_are_shown_to_all_and_changed_by_admins_after_a_look(late: Bench) -> None:
    shown = await late.say("lan", "/caidat chuongtrinh")
    assert shown.split("\n") == [
        "Nhịp nhắc: Nhiệm vụ giao thêm",
        "Trước hạn: 7, 3, 1, 0 ngày làm việc; việc hằng tháng 3, 1, 0; hằng tuần 1, 0",
        "Quá hạn: 1, 3, 7 ngày làm việc, sau đó hằng tuần",
        "Giờ nhắc: 08:00",
        "Thủ trưởng cùng nhận: từ 3 ngày quá hạn",
        "Nêu trong bản tin lãnh đạo: từ 5 ngày quá hạn",
        "Gia hạn, nên gửi trước hạn: 3 ngày làm việc",
        "Gia hạn, số lần: không giới hạn",
    ]
    asked = await late.say("hoa", "/caidat chương trình; sau 2, 4; giờ 14:00; thủ trưởng 4")
    assert asked.split("\n") == [
        "Đổi nhịp nhắc: Nhiệm vụ giao thêm",
        "Quá hạn: 2, 4 ngày làm việc, sau đó hằng tuần (đang là: 1, 3, 7 ngày làm việc, sau đó hằng tuần)",
        "Giờ nhắc: 14:00 (đang là: 08:00)",
        "Thủ trưởng cùng nhận: từ 4 ngày quá hạn (đang là: từ 3 ngày quá hạn)",
        "Số việc đang mở được tính lại: 1. Lần đã nhắc không nhắc lại.",
        "Chưa có gì thay đổi. Trả lời: 1. Ghi; 2. Không ghi",
    ]
    assert (await late.choose("hoa", "1.")).startswith("Đã ghi nhịp nhắc: Nhiệm vụ giao thêm\n")
    late.forget()
    for day in ("11-13", "11-16"):
        await late.tick(f"2026-{day} 08:00")
        await late.tick(f"2026-{day} 13:59")
        assert late.said_to("lan") == []
        await late.tick(f"2026-{day} 14:00")
    assert [said.split(":")[0] for said in late.said_to("lan")] == ["Đã quá hạn 4 ngày"]
    assert late.said_to("minh") == []
    await until(late, "11-17")
    await late.tick("2026-11-18 14:00")
    assert len(late.said_to("minh")) == 1


async def test_a_step_that_falls_on_today_by_the_new_steps_is_said_today_and_none_twice(late: Bench) -> None:
    await late.tick("2026-11-13 08:00")
    late.forget()
    late.clock.travel_to("2026-11-16 09:00")
    await late.say("hoa", "/caidat chuongtrinh; sau 1, 2, 3")
    await late.choose("hoa", "1.")
    late.forget()
    await late.tick("2026-11-16 09:01")
    assert [said.split(":")[0] for said in late.said_to("lan")] == ["Đã quá hạn 4 ngày"]
    await late.say("hoa", "/caidat chuongtrinh; như thường")
    await late.say("hoa", "ghi")
    await late.tick("2026-11-16 09:02")
    assert len(late.said_to("lan")) == 1


@pytest.mark.parametrize(
    ("who", "typed", "first"),
    [
        ("hoa", "/caidat chuongtrinh; giờ 20:00", "Chưa đọc được “giờ 20:00”."),
        ("hoa", "/caidat chuongtrinh; sau hai ngày", "Chưa đọc được “sau hai ngày”."),
        ("hoa", "/caidat chuongtrinh; lãnh đạo 2", "Chưa đọc được “lãnh đạo 2”."),
        ("hoa", "/caidat chuongtrinh; trước 100", "Chưa đọc được “trước 100”."),
        ("hoa", "/caidat chuongtrinh; gia hạn trước 100", "Chưa đọc được “gia hạn trước 100”."),
        ("hoa", "/caidat chuongtrinh; gia hạn tối đa 0", "Chưa đọc được “gia hạn tối đa 0”."),
        ("hoa", "/caidat chuongtrinh; gia hạn thoải mái", "Chưa đọc được “gia hạn thoải mái”."),
        ("hoa", "/caidat chuongtrinh; gia hạn trước 3", "Nội dung này đã được ghi nhận trước đó."),
        ("nam", "/caidat chuongtrinh; gia hạn tối đa 1", "Đồng chí không thực hiện được việc này."),
        ("hoa", "/caidat chuongtrinh; sau 1, 3, 7", "Nội dung này đã được ghi nhận trước đó."),
        ("hoa", "/caidat chuongtrinh Không có", "Đồng chí muốn nói chương trình nào?"),
        ("nam", "/caidat chuongtrinh; sau 2", "Đồng chí không thực hiện được việc này."),
        ("lan", "/caidat chuongtrinh; sau 2", "Đồng chí không thực hiện được việc này."),
    ],
)
async def test_steps_that_cannot_be_are_answered_with_the_right_form(
    bench: Bench, who: str, typed: str, first: str
) -> None:
    await bench.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 12/11")
    assert (await bench.say(who, typed)).split("\n")[0] == first


async def test_each_programme_has_its_own_steps_and_new_items_follow_them(late: Bench) -> None:
    await late.connect("ha", Role.OFFICER, "CAP")
    await late.say("hoa", "/caidat chuongtrinh; trước 5, 0; lãnh đạo không")
    await late.choose("hoa", "1.")
    await late.say("hoa", "/giao CAP; Tuần tra; hạn 20/11")
    late.forget()
    await until(late, "11-13", "11-16", "11-17", "11-18", "11-19", "11-20")
    assert [said.split(":")[0] for said in late.said_to("ha") if not said.startswith("Tuần")] == [
        "Còn 7 ngày",
        "Hôm nay đến hạn",
    ]
    await until(late, "11-23", "11-30")
    assert not any("[N1]" in said for said in late.said_to("nam"))
