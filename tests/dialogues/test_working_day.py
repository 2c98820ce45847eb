"""One working day of one office, told as its people live it."""

from tests.conftest import Bench


async def test_a_working_day_from_assignment_to_summary(bench: Bench) -> None:
    read_back = await bench.say(
        "hoa", "/giao P.VHXH; Kế hoạch tuyên truyền tháng 12; hạn 20/11; phối hợp CAP, ĐTN; sp Kế hoạch; vb 12/TB-UBND"
    )
    assert read_back.startswith("Đã giao [N1] cho Phòng Văn hóa - Xã hội (P.VHXH)")
    assert "Hạn: thứ Sáu, 20/11/2026" in read_back
    assert "NHIỆM VỤ MỚI [N1]" in bench.said_to("lan")[0]

    await bench.tick("2026-11-17 08:00")
    assert bench.said_to("lan")[-1].startswith("Còn 3 ngày: [N1] Kế hoạch tuyên truyền tháng 12")
    await bench.tick("2026-11-17 08:01")
    assert len(bench.said_to("lan")) == 2

    assert "Đang thực hiện, 60%" in await bench.say("lan", "dang lam 60%")
    assert "Chờ xác nhận" in await bench.say("lan", "N1 xong BC 45")
    assert "báo đã hoàn thành" in bench.said_to("hoa")[-1]
    assert "Đã ghi: xác nhận hoàn thành" in await bench.say("hoa", "1")
    assert (
        "[N1] Đã xác nhận hoàn thành (trong hạn).\nNgày hoàn thành: 17/11/2026. Người xác nhận: Hoa."
        in bench.said_to("lan")[-1]
    )

    summary = await bench.say("nam", "tong hop")
    assert "Tổng số nhiệm vụ giao: 1\n- Hoàn thành: 1 (trong hạn 1, quá hạn 0)" in summary
