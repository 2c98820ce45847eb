"""Who decides is away: what waits for a decision goes to another who may decide it, and nobody gains a right."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears


@pytest.fixture
async def two(either: Bench) -> Bench:
    """Nam and Bình lead the office; Hoa alone keeps it. N1 is P.VHXH's, due on the 20th."""
    await either.connect("binh", Role.LEADER, "PMC1")
    await either.tick("2026-11-09 10:00")
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    either.forget()
    return either


async def test_requests_go_to_the_leader_who_stands_in_and_come_back_by_themselves(two: Bench) -> None:
    told = await two.say("nam", "bàn giao nghỉ phép đến 17/11")
    assert told.startswith("Đã ghi nghỉ 9/11 - 17/11: Binh nhận thay.")
    assert "Đề nghị gia hạn, vướng mắc cần chỉ đạo của UBND phường Móng Cái 1 những ngày ấy gửi đến Binh" in told
    assert "Binh quyết định bằng quyền của chính mình." in told
    assert two.said_to("binh")[-1].startswith("Nhận quyết định thay, 9/11 - 17/11: Nam.")
    assert "Hiện không có gì chờ quyết định." in two.said_to("binh")[-1]
    heard = ears(two)
    assert "Đã trình: Binh." in await two.say("lan", "/giahan N1 27/11 chờ số liệu")
    await two.say("lan", "N1 vướng chờ số liệu của tỉnh")
    assert "nam" not in heard()
    assert "[N1] Đã ghi: đồng ý gia hạn" in await two.say("binh", "/duyet N1 đồng ý")
    await two.say("lan", "/giahan N1 30/11 chờ tiếp")
    two.forget()
    await two.tick("2026-11-16 08:00")
    assert two.said_to("nam") == []
    assert any(said.startswith("Kính báo cáo đồng chí") for said in two.said_to("binh"))
    await two.tick("2026-11-16 08:15")
    assert not any("Bản tin chưa lập" in said for said in two.said_to("hoa"))
    await two.tick("2026-11-18 07:30")
    (back,) = two.said_to("nam")
    assert back.startswith("Đã kết thúc nghỉ: PMC1.")
    assert "Gia hạn chờ duyệt: [N1]. Xem: /duyet" in back
    heard = ears(two)
    await two.say("lan", "/turut N1")
    assert "nam" in heard()


async def test_the_office_is_covered_by_a_leader_who_may_confirm(two: Bench) -> None:
    await two.say("lan", "N1 xong BC 45")
    assert "Ai quyết định thay?\n1. Nam (lãnh đạo)\n2. Binh (lãnh đạo)" in await two.say(
        "hoa", "/bangiao PMC1 nghỉ 3 ngày"
    )
    two.restart()
    told = await two.choose("hoa", "2. Binh")
    assert told.startswith("Đã ghi nghỉ 9/11 - 11/11: Binh nhận thay.")
    assert "Chờ xác nhận: [N1]. Xem: /xacnhan" in two.said_to("binh")[-1]
    assert "nghỉ 9/11 - 11/11, Binh nhận nhắc việc thay" in await two.say("hoa", "/nguoi PMC1")
    await two.say("nam", "/bosung N1 thiếu phụ lục")
    heard = ears(two)
    await two.say("lan", "N1 xong BC 46")
    assert "hoa" not in heard()
    assert "[N1] Đã ghi" in await two.choose("binh", "1. Xác nhận")
    two.forget()
    await two.tick("2026-11-10 08:15")
    assert two.said_to("hoa") == []
    assert (await two.say("hoa", "/bangiao PMC1 nghỉ thôi")).startswith("Đã kết thúc nghỉ: PMC1.")
    assert two.said_to("binh")[-1].startswith("Thôi nhận quyết định thay: Hoa.")
    heard = ears(two)
    await two.say("lan", "N1 đề nghị hướng dẫn mẫu báo cáo?")
    assert "hoa" in heard()


async def test_nobody_gains_a_right_and_what_nobody_else_decides_stays(either: Bench) -> None:
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    alone = await either.say("nam", "/bangiao PMC1 nghỉ 5 ngày")
    assert alone.startswith("Chưa ghi nghỉ: không còn ai quyết định thay được.")
    assert "Mời thêm người: /moi PMC1 leader" in alone
    await either.connect("binh", Role.LEADER, "PMC1")
    refused = await either.say("nam", "/bangiao PMC1 nghỉ 5 ngày cho Hoa")
    assert refused.startswith("Người này không có quyền quyết định thay.")
    assert "nghỉ không thêm quyền cho ai" in refused
    assert await either.count("leaves") == 0
    for who in ("lan", "binh"):
        assert "Đã ghi nghỉ" not in await either.say(who, "/bangiao PMC1 Nam nghỉ 5 ngày cho Binh")
    assert "Đã ghi nghỉ 9/11 - 13/11: Nam." in await either.say("hoa", "/bangiao PMC1 Nam nghỉ 5 ngày cho Binh")
    listed = await either.say("hoa", "/nguoi PMC1")
    number = next(line.split(".")[0] for line in listed.split("\n") if "Binh, " in line)
    await either.say("hoa", f"/nguoi remove {number}")
    heard = ears(either)
    await either.say("lan", "/giahan N1 27/11 chờ số liệu")
    assert "nam" in heard(), "whoever stood in decides no more, and nobody else is there"
