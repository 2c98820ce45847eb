"""Assigning, correcting, taking back."""

import pytest

from tests.conftest import Bench


@pytest.fixture
def bench(either: Bench) -> Bench:
    """The office on a channel with buttons and on one without, in turn."""
    return either


async def test_what_is_missing_is_asked_for_by_name_and_what_was_typed_is_kept(bench: Bench) -> None:
    assert "Hạn nào?" in await bench.say("hoa", "/giao VHXH; Rà soát hộ nghèo")
    assert "Hạn: thứ Sáu, 13/11/2026" in await bench.say("hoa", "thứ Sáu")
    assert "NHIỆM VỤ MỚI [N1] - hạn thứ Sáu, 13/11/2026" in bench.said_to("lan")[-1]


async def test_an_unknown_unit_is_asked_back_with_the_nearest_names(bench: Bench) -> None:
    answer = await bench.say("hoa", "giao P.VHX; Rà soát hộ nghèo; hạn 20/11")
    assert 'Không có đơn vị "P.VHX"' in answer
    assert "1. P.VHXH (Phòng Văn hóa - Xã hội)" in answer
    assert "Đã giao [N1] cho Phòng Văn hóa - Xã hội" in await bench.choose("hoa", "1.")


async def test_a_command_without_its_slash_is_no_units_name_and_the_question_stands(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    assert "Giao cho đơn vị nào?" in await bench.say("hoa", "giao P.VHX; Rà soát hộ nghèo; hạn 20/11")
    assert (await bench.say("hoa", "hoan tac")).startswith("[N1] Đã hoàn tác.")
    assert "Đã giao [N2] cho Phòng Văn hóa - Xã hội" in await bench.say("hoa", "VHXH")


async def test_an_impossible_date_says_why_and_asks(bench: Bench) -> None:
    assert "Tháng 11" in await bench.say("hoa", "/giao VHXH; Rà soát; hạn 31/11")
    assert await bench.count("items") == 0
    assert "Đã dừng" in await bench.say("hoa", "thôi")
    assert await bench.count("items") == 0


async def test_a_digit_in_a_dialogue_does_not_answer_an_older_message(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc một; hạn 20/11")
    await bench.say("lan", "xong")
    await bench.say("hoa", "/bosung N1")
    assert "Cần bổ sung gì?" in await bench.say("hoa", "1")  # nbench the words asked for, nor the old "1. Xác nhận"
    assert "Trạng thái: Chờ xác nhận" in await bench.say("nam", "/viec N1")


async def test_without_labels_the_order_counts_and_without_semicolons_the_date_ends_the_text(bench: Bench) -> None:
    answer = await bench.say("hoa", "/giao VHXH; Phối hợp Công an tuần tra; 20/11; CAP; Kế hoạch")
    assert "Phối hợp Công an tuần tra\nHạn: thứ Sáu, 20/11/2026\nPhối hợp: CAP\nSản phẩm: Kế hoạch" in answer
    answer = await bench.say("hoa", "/giao VHXH Kế hoạch tuyên truyền 30/11")
    assert "Kế hoạch tuyên truyền\nHạn: thứ Hai, 30/11/2026" in answer


async def test_a_coordinator_nobody_knows_stays_as_text_and_says_so(bench: Bench) -> None:
    answer = await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11; phối hợp CAP, Chi cục Thuế")
    assert "Chưa có trong danh sách đơn vị, chỉ ghi tên: Chi cục Thuế" in answer
    assert "Chưa ai kết nối, chưa báo được: CAP" in answer


async def test_undo_withdraws_and_whoever_was_told_hears_it(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc nhầm; hạn 20/11")
    assert "Đã hoàn tác" in await bench.say("hoa", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in bench.said_to("lan")[-1]
    assert "không tìm thấy" in await bench.say("lan", "N1")
    await bench.tick("2026-11-20 08:00")
    assert not any("đến hạn" in said for said in bench.said_to("lan"))


async def test_undo_is_refused_after_ten_minutes_and_after_somebody_went_on(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.say("lan", "N1 đang làm 30%")
    assert "đã có người khác cập nhật" in await bench.say("hoa", "/hoantac")
    await bench.tick("2026-11-09 09:11")
    assert "Không có gì để hoàn tác" in await bench.say("lan", "/hoantac")


async def test_moving_a_date_needs_a_document_and_keeps_the_original(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    assert "cần số văn bản" in await bench.say("hoa", "/sua N1; hạn 30/11")
    answer = await bench.say("hoa", "/sua N1; hạn 30/11; vb 15/TB-UBND")
    assert "Đã sửa [N1]" in answer
    assert "Hạn: thứ Hai, 30/11/2026" in answer
    card = await bench.say("lan", "N1")
    assert "Hạn gốc: thứ Sáu, 20/11/2026" in card
    await bench.tick("2026-11-25 08:00")
    assert bench.said_to("lan")[-1].startswith("Còn 5 ngày: [N1] Việc")


async def test_another_lead_hears_of_it_and_so_does_the_former(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11; phối hợp P.KT")
    await bench.say("hoa", "/sua N1; chủ trì P.KT")
    assert "ĐIỀU CHỈNH NHIỆM VỤ [N1]" in bench.said_to("quan")[-1]
    assert "không còn chủ trì" in bench.said_to("lan")[-1]
    assert "Phối hợp" not in await bench.say("quan", "N1")


async def test_what_the_former_lead_asked_for_is_asked_for_no_more_until_that_is_taken_back(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    bench.clock.travel_to("2026-11-09 09:05")
    await bench.say("hoa", "/sua N1; chủ trì P.KT")
    assert "Không có đề nghị" in await bench.say("nam", "/duyet")
    await bench.say("hoa", "/hoantac")
    assert "30/11/2026" in await bench.say("nam", "/duyet")


async def test_what_has_ended_stays_whose_it_was(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.say("lan", "N1 xong BC 45")
    await bench.say("hoa", "/xacnhan N1")
    heard = len(bench.said_to("lan"))
    assert "Hiện nay: Hoàn thành" in await bench.say("hoa", "/sua N1; chủ trì P.KT")
    assert len(bench.said_to("lan")) == heard
    assert bench.said_to("quan") == []


async def test_only_the_office_and_leaders_assign(bench: Bench) -> None:
    assert "Việc này do Văn phòng hoặc lãnh đạo thực hiện" in await bench.say("lan", "/giao VHXH; Việc; hạn 20/11")
    assert "Việc này do Văn phòng hoặc lãnh đạo thực hiện" in await bench.say("lan", "giao VHXH; Việc; hạn 20/11")
    assert await bench.count("items") == 0


async def test_a_text_of_a_hundred_thousand_letters_and_a_stamp_are_refused_and_not_stored(bench: Bench) -> None:
    assert "quá dài" in await bench.say("hoa", "a" * 100_000)
    assert "không lưu" in await bench.say("hoa", "/giao VHXH; Phương án MẬT; hạn 20/11")
    assert "Đã giao" in await bench.say("hoa", "/giao VHXH; Tăng cường bảo mật, mật độ dân cư; hạn 20/11")
    async with bench.store.engine.connect() as connection:
        import sqlalchemy as sa

        kept = (await connection.execute(sa.text("SELECT said FROM inbox WHERE refused IS NOT NULL"))).all()
    assert all("MẬT" not in str(row) and "aaaa" not in str(row) for row in kept)


async def test_a_period_named_in_a_corrected_text_is_no_deadline(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    told = await bench.say("nam", "/sua N1; nội dung Kế hoạch tuyên truyền quý IV")
    assert "Kế hoạch tuyên truyền quý IV" in told
    assert "20/11/2026" in told
