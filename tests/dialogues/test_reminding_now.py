"""`/nhac`: the office reminds now, and hears whom it reached; twice in a half-day only on purpose."""

import pytest

from domain.people import Role
from tests.conftest import Bench


@pytest.fixture
async def two(either: Bench) -> Bench:
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 12/11")
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 30/11")
    either.forget()
    return either


async def test_an_item_is_reminded_of_at_once_at_any_hour_and_read_back(two: Bench) -> None:
    two.clock.travel_to("2026-11-09 21:40")
    answer = await two.say("hoa", "/nhac N2")
    assert answer == "Đã nhắc [N2]: 1 người nhận.\nNgười nhận: Lan."
    (said,) = two.said_to("lan")
    assert said.startswith("Văn phòng nhắc - còn 21 ngày: [N2] Rà soát hộ nghèo\n")
    assert said.endswith("Người nhắc: Hoa, Văn phòng.")
    assert "Ghi nhận [N2]: Đang thực hiện" in await two.choose("lan", "2.")
    assert "Hoa nhắc việc" in await two.say("hoa", "/lichsu N2")
    assert two.said_to("minh") == two.said_to("quan") == []


async def test_a_unit_is_reminded_of_what_is_late_or_due_soon_in_one_message(two: Bench) -> None:
    await two.say("hoa", "/giao VHXH; Báo cáo tháng; hạn 10/11")
    two.clock.travel_to("2026-11-11 09:00")
    two.forget()
    answer = await two.say("hoa", "/nhac VHXH")
    assert answer == "Đã nhắc [N3], [N1]: 1 người nhận.\nViệc: [N3], [N1].\nNgười nhận: Lan."
    (said,) = two.said_to("lan")
    assert said.startswith("Văn phòng nhắc 2 việc: 1 quá hạn\n1. 🔴 Đã quá hạn 1 ngày: [N3]")
    assert "Trả lời: 1. Xong" in await two.choose("lan", "1.")


async def test_twice_in_a_half_day_is_said_first_and_done_only_on_purpose(two: Bench) -> None:
    await two.say("hoa", "/nhac N1")
    two.clock.travel_to("2026-11-09 10:00")
    two.forget()
    asked = await two.say("hoa", "nhắc N1")
    assert asked.startswith("Trong buổi này đã nhắc [N1].\nLần gần nhất: 09:00, Hoa. Chưa nhắc lại.\n")
    assert two.said_to("lan") == []
    assert await two.choose("hoa", "2.") == "Đã dừng. Không có gì thay đổi."
    assert two.said_to("lan") == []
    await two.say("hoa", "/nhac N1")
    assert "1 người nhận" in await two.choose("hoa", "1.")
    assert len(two.said_to("lan")) == 1
    two.clock.travel_to("2026-11-09 13:30")
    assert "1 người nhận" in await two.say("hoa", "/nhac N1")


async def test_of_a_unit_only_what_was_not_said_in_this_half_day_is_said(two: Bench) -> None:
    await two.say("hoa", "/giao VHXH; Báo cáo tháng; hạn 10/11")
    await two.say("hoa", "/nhac N1")
    answer = await two.say("hoa", "/nhac P.VHXH")
    assert answer.startswith("Đã nhắc [N3]: 1 người nhận.\n")
    assert answer.endswith("Đã nhắc trong buổi này nên không nhắc lại: [N1].")


async def test_who_cannot_be_reached_is_named_and_the_head_hears_for_an_officer_who_is_gone(two: Bench) -> None:
    await two.say("hoa", "/giao CAP; Tuần tra; hạn 12/11")
    answer = await two.say("hoa", "/nhac CAP")
    assert answer == "Chưa nhắc được ai.\nChưa có ai kết nối, chưa nhắc được: CAP. Mời: /moi CAP"
    await two.connect("tuan", Role.HEAD, "CAP")
    assert "Người nhận: Tuan." in await two.say("hoa", "/nhac CAP")


async def test_a_reminder_is_not_taken_back_and_nothing_older_is_for_it(two: Bench) -> None:
    await two.say("hoa", "/sua N2; sp Danh sách")
    await two.say("hoa", "/giao VHXH; Báo cáo tháng; hạn 10/11")
    two.clock.travel_to("2026-11-09 09:01")
    await two.say("hoa", "/nhac VHXH")
    two.forget()
    answer = await two.say("hoa", "/hoantac")
    assert answer.startswith(
        "Đã nhắc [N3], [N1], không rút lại được.\nTin nhắc đã gửi tới người nhận; trạng thái, thời hạn không thay đổi.\n"
    )
    assert "Trước đó đồng chí có thay đổi ở [N3], chưa hoàn tác. Trả lời: 1. Hoàn tác thay đổi trước đó" in answer
    assert two.said_to("lan") == []
    assert "[N3] Đã hoàn tác. Nhiệm vụ này không còn." in await two.choose("hoa", "1. Hoàn tác")
    assert two.said_to("lan")[-1].startswith("[N3] Thông báo trước đã được rút lại.")
    two.clock.travel_to("2026-11-09 14:00")
    await two.say("hoa", "/nhac N2")
    alone = await two.say("hoa", "/hoantac")
    assert "Đã nhắc [N2], không rút lại được." in alone
    assert "Trước đó" not in alone


async def test_what_was_done_about_places_before_a_reminder_is_offered_too(two: Bench) -> None:
    await two.say("hoa", "/bangiao VHXH Lan")
    two.clock.travel_to("2026-11-09 09:01")
    await two.say("hoa", "/nhac N1")
    assert "Trước đó đồng chí có thay đổi ở [P.VHXH], chưa hoàn tác." in await two.say("hoa", "/hoantac")
    assert "Đã rút mã bàn giao P.VHXH." in await two.choose("hoa", "1. Hoàn tác")


@pytest.mark.parametrize(
    ("who", "typed", "answer"),
    [
        ("hoa", "/nhac", "Lệnh /nhac chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
        ("hoa", "/nhac 9.9", "[9.9]: không tìm thấy. Xem danh sách: /nhiemvu"),
        ("hoa", "/nhac Phòng Văn", 'Không có đơn vị "Phòng Văn".'),
        ("hoa", "/nhac P.KT", "P.KT không có việc nào cần nhắc lúc này."),
        ("hoa", "/nhac N3", "[N3] Hiện nay: Chờ xác nhận."),
        ("lan", "/nhac N1", "Đồng chí không thực hiện được việc này."),
        ("nam", "/nhac N1", "Đồng chí không thực hiện được việc này."),
        ("quan", "/nhac N1", "Đồng chí không thực hiện được việc này."),
    ],
)
async def test_what_cannot_be_reminded_of_is_answered_with_the_right_form(
    two: Bench, who: str, typed: str, answer: str
) -> None:
    await two.say("hoa", "/giao VHXH; Báo cáo tháng; hạn 10/11")
    await two.say("lan", "N3 xong BC 1")
    two.forget()
    assert (await two.say(who, typed)).split("\n")[0] == answer
    assert [said for said in two.said_to("lan") if "nhắc" in said and who != "lan"] == []
