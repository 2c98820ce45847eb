"""From the assignment to the day after the deadline: what each message says, and that its answers are understood."""

import pytest

from domain.people import Role
from tests.conftest import Bench

NOTHING_ASKED = (
    "Đơn vị không cần cập nhật tiến độ; ý kiến phối hợp xin gửi đơn vị chủ trì hoặc trả lời tại đây, "
    "ví dụ: N1 Ý KIẾN PHỐI HỢP ..."
)
ANSWERS = "Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc; 4. Xin gia hạn"


@pytest.fixture
async def assigned(either: Bench) -> Bench:
    """N1 is led by P.VHXH beside CAP, where Công is; nobody has bulletins. The 24th of November is a day off."""
    await either.connect("cong", Role.OFFICER, "CAP")
    await either.tick()
    for name in ("lan", "minh", "quan", "cong"):
        await either.say(name, "/caidat bản tin tắt")
    either.forget()
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11; phối hợp CAP; sp Kế hoạch; vb 12/TB-UBND")
    return either


async def told(bench: Bench, day: str) -> list[str]:
    """The lines of what Lan is told on a morning."""
    await bench.tick(f"2026-11-{day} 07:30")
    await bench.tick(f"2026-11-{day} 08:00")
    return bench.said_to("lan")[-1].split("\n")


async def test_the_lead_is_told_all_of_an_assignment_and_says_that_it_has_it(assigned: Bench) -> None:
    assert assigned.said_to("lan")[-1].split("\n") == [
        "NHIỆM VỤ MỚI [N1] - hạn thứ Sáu, 20/11/2026",
        "Kính gửi Phòng Văn hóa - Xã hội. Theo 12/TB-UBND, đơn vị được giao chủ trì:",
        "Kế hoạch tuyên truyền",
        "Phối hợp: CAP.",
        "Sản phẩm: Kế hoạch.",
        "Đề nghị đồng chí trả lời ĐÃ NHẬN; nếu không thuộc nhiệm vụ của đơn vị, trả lời TRẢ LẠI kèm lý do.",
        "Khi làm, trả lời: XONG / ĐANG LÀM 60% / VƯỚNG ... / GIA HẠN dd/mm lý do",
    ]
    received = await assigned.say("lan", "ĐÃ NHẬN")
    assert received.startswith("Ghi nhận [N1]: đơn vị đã nhận.\nHạn thứ Sáu, 20/11/2026. Nếu chưa đúng, gõ /hoantac")
    assert "Ghi nhận [N1]: Trả lại" in await assigned.say("minh", "TRẢ LẠI không thuộc chức năng của phòng")
    assert "[N1] P.VHXH trả lại nhiệm vụ" in assigned.said_to("hoa")[-1]


async def test_who_works_beside_the_lead_is_told_of_what_and_that_nothing_is_asked(assigned: Bench) -> None:
    assert assigned.said_to("cong")[-1].split("\n") == [
        "[N1] Phối hợp với Phòng Văn hóa - Xã hội - hạn 20/11/2026",
        "Công an phường được giao phối hợp với Phòng Văn hóa - Xã hội:",
        "Kế hoạch tuyên truyền",
        "Hạn thứ Sáu, 20/11/2026.",
        NOTHING_ASKED,
    ]
    assert "[N1] Đã chuyển ý kiến tới" in await assigned.say("cong", "N1 ý kiến phối hợp: đề nghị thêm nội dung PCCC")
    assert "đề nghị thêm nội dung PCCC" in assigned.said_to("lan")[-1]


async def test_each_step_says_what_to_do_next_and_takes_its_answer(assigned: Bench) -> None:
    typed, soon = "hoặc gõ N1 XONG BC 45 / N1 ĐANG LÀM 60%", f"{ANSWERS}; 5. Nhắc lại sau"
    assert await told(assigned, "11") == [
        "Còn 9 ngày: [N1] Kế hoạch tuyên truyền",
        "Hạn thứ Sáu, 20/11/2026. Chưa thực hiện.",
        "Sản phẩm: Kế hoạch. Đồng chí vui lòng cập nhật tiến độ.",
        soon,
        typed,
    ]
    assert "Ghi nhận [N1]: Đang thực hiện." in await assigned.choose("lan", "2. Đang làm")
    assert (await told(assigned, "17"))[:3] == [
        "Còn 3 ngày: [N1] Kế hoạch tuyên truyền",
        "Hạn thứ Sáu, 20/11/2026. Đang thực hiện.",
        "Sản phẩm: Kế hoạch. Nếu dự kiến không kịp, đề nghị đồng chí xin gia hạn ngay để lãnh đạo xem xét.",
    ]
    assert "[N1] Xin gia hạn đến ngày nào, vì sao?" in await assigned.choose("lan", "4. Xin gia hạn")
    await assigned.say("lan", "thôi")
    assert (await told(assigned, "19"))[:3] == [
        "Ngày mai đến hạn: [N1] Kế hoạch tuyên truyền",
        "Hạn thứ Sáu, 20/11/2026. Đang thực hiện.",
        "Sản phẩm: Kế hoạch. Đề nghị đồng chí gửi kết quả trước 17 giờ 00 ngày 20/11/2026 hoặc báo vướng mắc.",
    ]
    assert "[N1] Đồng chí đang vướng gì?" in await assigned.choose("lan", "3. Vướng mắc")
    assert 'Ghi nhận [N1]: Vướng mắc - "chờ kinh phí".' in await assigned.say("lan", "chờ kinh phí")
    await assigned.choose("lan", "0. Bỏ qua")
    assert (await told(assigned, "20"))[:3] == [
        "Hôm nay đến hạn: [N1] Kế hoạch tuyên truyền",
        'Hạn thứ Sáu, 20/11/2026. Đang thực hiện, vướng "chờ kinh phí".',
        "Sản phẩm: Kế hoạch. Khi hoàn thành, đề nghị đồng chí báo XONG kèm số văn bản (nếu có).",
    ]
    assert await told(assigned, "23") == [
        "Đã quá hạn 3 ngày: [N1] Kế hoạch tuyên truyền",
        'Hạn thứ Sáu, 20/11/2026. Đang thực hiện, vướng "chờ kinh phí".',
        "Sản phẩm: Kế hoạch. Đề nghị đồng chí cho biết tình hình.",
        ANSWERS,
        typed,
    ]
    assert "Đơn vị báo đã hoàn thành" in await assigned.choose("lan", "1. Xong")
    assert "Đã ghi văn bản BC 45 kèm kết quả" in await assigned.say("lan", "BC 45")


async def test_more_time_that_is_asked_for_is_not_asked_about_and_a_day_before_is_before_it(assigned: Bench) -> None:
    await assigned.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    said = "\n".join(await told(assigned, "17"))
    assert "Đang xin gia hạn đến 30/11/2026, chờ duyệt." in said
    assert "Nếu dự kiến không kịp" not in said
    await assigned.say("hoa", "/giao P.KT; Rà soát; hạn trước ngày 26/11")
    await assigned.tick("2026-11-25 08:00")
    assert "Đề nghị đồng chí gửi kết quả trước ngày 26/11/2026 hoặc báo vướng mắc." in assigned.said_to("quan")[-1]
