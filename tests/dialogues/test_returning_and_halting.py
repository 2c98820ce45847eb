"""Returning an item, pausing it, resuming it, withdrawing it."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears


@pytest.fixture
async def one(either: Bench) -> Bench:
    """N1 is led by P.VHXH beside P.KT, N2 by P.KT; both due on the 20th."""
    bench = either
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp P.KT")
    await bench.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    bench.forget()
    return bench


async def test_what_is_not_theirs_is_returned_by_the_head_and_handed_on_by_the_office(one: Bench) -> None:
    answer = await one.say("minh", "N1 trả lại, không thuộc chức năng của phòng")
    assert 'Ghi nhận [N1]: Trả lại - "không thuộc chức năng của phòng"' in answer
    assert "Văn phòng sẽ xem xét" in answer
    assert "[N1] P.VHXH trả lại nhiệm vụ, hạn 20/11/2026" in one.said_to("hoa")[-1]
    assert "Trả lời: 1. Nhận, giao đơn vị khác; 2. Không nhận" in one.said_to("hoa")[-1]
    assert "trả lại nhiệm vụ" in one.said_to("lan")[-1]
    assert one.said_to("quan") == one.said_to("nam") == []
    assert "Giao cho đơn vị nào?" in await one.choose("hoa", "1. Nhận")
    assert 'Không giao được cho "P.VHX".' in await one.say("hoa", "P.VHX")
    assert 'Không giao được cho "VHXH".' in await one.say("hoa", "VHXH")  # it has just returned it
    assert "[N1] Đã ghi: giao đơn vị khác.\nĐã báo Phòng Kinh tế" in await one.say("hoa", "P.KT")
    assert "NHIỆM VỤ MỚI [N1]" in one.said_to("quan")[-1]
    assert "không còn chủ trì" in one.said_to("lan")[-1]
    assert "không còn chủ trì" in one.said_to("minh")[-1]
    card = await one.say("quan", "/viec N1")
    assert "Chủ trì: Phòng Kinh tế" in card
    assert "Trạng thái: Chưa thực hiện" in card
    assert "không tìm thấy" in await one.say("lan", "/viec N1")


async def test_a_return_that_is_not_accepted_leaves_things_as_they_were(one: Bench) -> None:
    await one.say("lan", "N1 đang làm 40%")
    await one.say("minh", "/tralai N1 không thuộc chức năng")
    assert "Trạng thái: Trả lại" in await one.say("lan", "/viec N1")
    assert "Hiện nay: Trả lại" in await one.say("lan", "N1 đang làm 60%")
    assert "Vì sao không nhận trả lại?" in await one.choose("hoa", "2. Không nhận")
    assert "Đã ghi: không nhận trả lại" in await one.say("hoa", "đúng chức năng của phòng")
    assert "[N1] Đề nghị trả lại chưa được chấp thuận.\n" in one.said_to("minh")[-1]
    assert 'Hoa: "đúng chức năng của phòng"' in one.said_to("lan")[-1]
    assert "Trạng thái: Đang thực hiện 40%" in await one.say("lan", "/viec N1")
    again = await one.choose("hoa", "2. Không nhận")
    assert "đã được ghi nhận trước đó" in (again if one.channel.buttons else await one.choose("hoa", "1. Đúng"))


async def test_a_reason_is_asked_for_and_an_officers_wish_goes_to_the_head(one: Bench) -> None:
    assert "Vì sao trả lại?" in await one.say("lan", "/tralai N1")
    answer = await one.say("lan", "việc này của P.KT")
    assert "[N1] Việc này do thủ trưởng đơn vị thực hiện." in answer
    assert "đã ghi ý kiến của đồng chí và chuyển thủ trưởng đơn vị" in answer
    assert "Trạng thái: Chưa thực hiện" in await one.say("lan", "/viec N1")
    assert 'Lan: "việc này của P.KT"' in one.said_to("minh")[-1]
    assert 'Trả lại - "việc này của P.KT"' in await one.choose("minh", "1. Trả lại")
    assert "P.VHXH trả lại nhiệm vụ" in one.said_to("hoa")[-1]


async def test_where_no_head_can_be_reached_the_office_hears_the_officers_wish(one: Bench) -> None:
    assert "chuyển Văn phòng" in await one.say("quan", "N2 trả lại vì nhầm đơn vị")
    assert "Cán bộ đề nghị trả lại nhiệm vụ" in one.said_to("hoa")[-1]


async def test_what_was_returned_is_handed_on_by_a_decision_and_by_no_correction(one: Bench) -> None:
    await one.say("minh", "/tralai N1 không thuộc chức năng")
    before, heard = await one.count("reports"), ears(one)
    answer = await one.say("hoa", "/sua N1; chủ trì P.KT")
    assert "Trả lời: 1. Nhận, giao đơn vị khác; 2. Không nhận" in answer
    assert heard().keys() == {"hoa"}
    assert await one.count("reports") == before
    await one.say("hoa", "/tralai N1 nhận P.KT")
    assert "Trạng thái: Chưa thực hiện" in await one.say("quan", "/viec N1")


async def test_who_coordinates_what_was_withdrawn_can_look_it_up(one: Bench) -> None:
    await one.say("nam", "/huy N1; 20/QĐ-UBND")
    assert "Hủy: [N1]" in await one.say("quan", "/viec N1")


async def test_a_paper_that_was_returned_is_asked_back(one: Bench) -> None:
    assert "Đồng chí muốn trả lại nhiệm vụ này?" in await one.say("minh", "N1 trả lại hồ sơ cho xã bổ sung")
    assert "Ghi nhận [N1]: Đang thực hiện" in await one.choose("minh", "2. Báo tiến độ")


async def test_nobody_decides_what_they_returned_themselves(one: Bench) -> None:
    await one.connect("hoa", Role.HEAD, "P.VHXH")
    await one.connect("hieu", Role.ADMIN, "PMC1")
    await one.say("hoa", "/tralai N1 không thuộc chức năng")
    assert "không quyết định đề nghị do chính mình gửi" in await one.say("hoa", "/tralai N1 nhận P.KT")
    assert "Đã ghi: giao đơn vị khác" in await one.say("hieu", "/tralai N1 nhận P.KT")


async def test_a_paused_item_is_silent_until_it_is_resumed(one: Bench) -> None:
    assert "Đã ghi: tạm dừng" in await one.say("nam", "/tamdung N1")
    assert [one.said_to(who)[-1].split(".")[0] for who in ("lan", "minh", "quan", "hoa")] == ["[N1] Tạm dừng"] * 4
    for day in ("17", "19", "20"):
        await one.tick(f"2026-11-{day} 08:00")
    assert not any("[N1]" in said for said in one.said_to("lan")[1:])
    assert "Hiện nay: Tạm dừng" in await one.say("lan", "N1 xong")
    assert "theo văn bản nào?" in await one.say("hoa", "/tieptuc N1")
    assert "Tạm dừng" in await one.say("lan", "/viec N1")
    assert "theo văn bản nào?" in await one.say("hoa", "theo chỉ đạo")
    assert "Đã ghi: cho tiếp tục" in await one.say("hoa", "18/TB-UBND")
    assert "[N1] Tiếp tục thực hiện theo 18/TB-UBND." in one.said_to("lan")[-1]
    assert "Trạng thái: Chưa thực hiện" in await one.say("lan", "/viec N1")


async def test_a_withdrawal_always_needs_a_document_and_can_still_be_looked_up(one: Bench) -> None:
    assert "theo văn bản nào?" in await one.say("nam", "/huy N1 không còn phù hợp")
    assert "Đã ghi: hủy nhiệm vụ" in await one.say("nam", "20/QĐ-UBND")
    told = one.said_to("lan")[-1]
    assert told.startswith("[N1] Hủy, không thực hiện nữa theo 20/QĐ-UBND.")
    assert 'Nam: "không còn phù hợp; 20/QĐ-UBND"' in told
    assert "Hủy: [N1]" in await one.say("lan", "/viec N1")
    assert "hủy nhiệm vụ" in await one.say("lan", "/lichsu N1")
    assert "Tổng số nhiệm vụ giao: 1" in await one.say("nam", "/tonghop")
    assert "Hiện nay: Hủy" in await one.say("nam", "/huy N1; 21/QĐ-UBND")


async def test_what_was_halted_can_be_taken_back_and_those_told_hear_it(one: Bench) -> None:
    await one.say("quan", "N2 gia hạn 30/11 chờ số liệu")
    one.clock.travel_to("2026-11-10 09:00")
    await one.say("nam", "/huy N2; 20/QĐ-UBND")
    assert "Không có đề nghị" in await one.say("nam", "/duyet")
    assert "Đã hoàn tác.\nHiện nay: Chưa thực hiện" in await one.say("nam", "/hoantac")
    assert "[N2] Thông báo trước đã được rút lại" in one.said_to("quan")[-1]
    assert "30/11/2026" in await one.say("nam", "/duyet")


async def test_all_periods_of_an_item_are_halted_and_set_going_together(one: Bench) -> None:
    await one.say("hoa", "/giao VHXH; Báo cáo tuần; hạn thứ Sáu hằng tuần")
    await one.tick("2026-11-16 08:00")  # the second period is open as well
    assert "Đã ghi: tạm dừng" in await one.say("nam", "/tamdung N3; chờ hướng dẫn")
    assert "tạm dừng 2" in await one.say("nam", "/tonghop")
    await one.tick("2026-12-07 08:00")
    assert "tạm dừng 2" in await one.say("nam", "/tonghop")  # none has opened
    assert "Đã ghi: cho tiếp tục" in await one.say("nam", "/tieptuc N3")
    assert "Việc đang mở" in await one.say("lan", "/nhiemvu")
    assert one.said_to("lan")[-1].count("[N3]") == 3  # the two, and that of this week
    assert "Đã hoàn tác" in await one.say("nam", "/hoantac")
    assert "tạm dừng 2" in await one.say("nam", "/tonghop")
    await one.tick("2026-12-20 08:00")
    assert "[N3]" not in await one.say("lan", "/nhiemvu")


@pytest.mark.parametrize(
    ("who", "text", "answer"),
    [
        ("lan", "/tamdung N1", "Việc này do Văn phòng hoặc lãnh đạo thực hiện"),
        ("minh", "/huy N1; 20/QĐ-UBND", "Việc này do Văn phòng hoặc lãnh đạo thực hiện"),
        ("hoa", "/tralai N1 không thuộc chức năng", "Việc này do thủ trưởng đơn vị thực hiện"),
        ("quan", "/tralai N1 không thuộc chức năng", "Việc này do thủ trưởng đơn vị thực hiện"),
        ("lan", "/tralai N2 không thuộc chức năng", "không tìm thấy"),
        ("nam", "/tamdung", "Lệnh /tamdung chưa đủ"),
        ("nam", "/huy", "Lệnh /huy chưa đủ"),
        ("minh", "/tralai", "Lệnh /tralai chưa đủ"),
        ("nam", "/tieptuc N1", "Hiện nay: Chưa thực hiện"),
        ("nam", "/tamdung N9", "không tìm thấy"),
        ("nobody", "/huy N1; 20/QĐ-UBND", "Để nhận nhắc việc"),
    ],
)
async def test_who_may_not_or_typed_it_wrongly_changes_nothing(one: Bench, who: str, text: str, answer: str) -> None:
    before = await one.count("reports")
    assert answer in await one.say(who, text)
    assert await one.count("reports") == before
    assert [name for name in ("lan", "minh", "quan", "hoa", "nam") if name != who and one.said_to(name)] == []
