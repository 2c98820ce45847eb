"""Leaders and the office decide in words, as they would answer a person: by the digit and more, by what a choice says."""

from datetime import timedelta

import pytest

from domain.people import Role
from tests.conftest import Bench

ASKED = "N1 gia hạn 10/12 chờ số liệu"


@pytest.fixture
async def two(either: Bench) -> Bench:
    """N1 and N2 are led by P.VHXH; Hiếu is a second one of the office."""
    await either.connect("hieu", Role.ADMIN, "PMC1")
    for name in ("Kế hoạch tuyên truyền", "Rà soát hộ nghèo"):
        await either.say("hoa", f"/giao VHXH; {name}; hạn 20/11")
    either.forget()
    return either


async def test_a_leader_agrees_in_words(two: Bench) -> None:
    for words, day in (
        ("đồng ý", "10/12"),
        ("dong y a", "10/12"),
        ("Nhất trí", "10/12"),
        ("ok", "10/12"),
        ("duyệt nhé", "10/12"),
        ("1 nhé", "10/12"),
        ("đồng ý đến 4/12", "04/12"),
        ("2 4/12", "04/12"),
        ("2. ngày 4/12", "04/12"),
        ("4/12", "04/12"),
        ("N1 đồng ý", "10/12"),
        ("đồng ý N1 đến 4/12", "04/12"),
    ):
        await two.say("lan", ASKED)
        answer = await two.say("nam", words)
        assert "[N1] Đã ghi: đồng ý gia hạn, hạn mới" in answer, words
        assert f"{day}/2026" in answer, words
        assert f"{day}/2026" in two.said_to("lan")[-1], words
        two.clock.now += timedelta(minutes=1)
        await two.say("nam", "/hoantac")
        await two.say("lan", "/turut N1")


async def test_a_leader_refuses_in_words_with_the_reason(two: Bench) -> None:
    for words in (
        "không đồng ý vì cần giữ tiến độ",
        "3 cần giữ tiến độ",
        "khong duyet, cần giữ tiến độ",
        "N1 từ chối, cần giữ tiến độ",
    ):
        await two.say("lan", ASKED)
        assert "[N1] Đã ghi: không đồng ý gia hạn." in await two.say("nam", words), words
        assert "cần giữ tiến độ" in two.said_to("lan")[-1], words


async def test_a_refusal_in_words_without_a_reason_asks_for_it(two: Bench) -> None:
    await two.say("lan", ASKED)
    assert "Vì sao không đồng ý gia hạn?" in await two.say("nam", "không đồng ý")
    assert "Đã ghi: không đồng ý" in await two.say("nam", "giữ tiến độ chung")


async def test_words_that_do_not_decide_for_certain_change_nothing(two: Bench) -> None:
    await two.say("lan", ASKED)
    before = await two.count("reports")
    for words in (
        "không thấy văn bản đâu",
        "2 ngày nữa xong",
        "3 xã chưa nộp",
        "có gì mới không",
        "duyet",
        "4",
        "9 đồng ý",
        "đồng ý nhưng phải có báo cáo giữa kỳ",
        "ok để xem lại",
    ):
        await two.say("nam", words)
        assert await two.count("reports") == before, words
    assert "Đang xin gia hạn đến 10/12/2026" in await two.say("lan", "/viec N1")


async def test_where_several_wait_a_bare_verdict_decides_none_of_them(two: Bench) -> None:
    await two.say("lan", ASKED)
    await two.say("lan", "N2 gia hạn 12/12 thiếu người")
    before = await two.count("reports")
    listed = await two.say("nam", "đồng ý")
    assert listed.startswith("Đề nghị gia hạn chờ duyệt: 2\n")
    assert await two.count("reports") == before
    assert "[N2] Đã ghi: đồng ý gia hạn" in await two.say("nam", "2 đồng ý")
    assert "[N1] Đã ghi: đồng ý gia hạn" in await two.say("nam", "N1 đồng ý")


async def test_nobody_decides_their_own_in_words_and_others_decide_nothing(two: Bench) -> None:
    await two.connect("nam", Role.OFFICER, "P.VHXH")
    await two.connect("phu", Role.LEADER, "PMC1")
    await two.say("nam", ASKED)
    for name, words in (("nam", "N1 đồng ý"), ("lan", "đồng ý"), ("hoa", "N1 đồng ý"), ("quan", "N1 đồng ý")):
        assert "đồng ý gia hạn" not in await two.say(name, words)
    assert "Đang xin gia hạn" in await two.say("lan", "/viec N1")
    assert "[N1] Đã ghi: đồng ý gia hạn" in await two.say("phu", "đồng ý")


async def test_an_agreed_day_is_asked_for_until_it_is_one(two: Bench) -> None:
    await two.say("lan", ASKED)
    assert "Đồng ý gia hạn đến ngày nào?" in await two.choose("nam", "2. Đồng ý ngày khác")
    assert "[N1] Chưa đọc được ngày “4”." in await two.say("nam", "4")
    assert "Hạn mới cần muộn hơn hạn hiện nay" in await two.say("nam", "10/11")
    assert "hạn mới thứ Sáu, 04/12/2026" in await two.say("nam", "4/12")


async def test_a_bare_number_is_no_day_to_ask_for_either(two: Bench) -> None:
    assert "Hạn mới cần muộn hơn" in await two.say("lan", "N1 gia hạn 15/11 chờ số liệu")
    assert "[N1] Chưa đọc được ngày “1”." in await two.say("lan", "1")
    answer = await two.say("lan", "30/11")
    assert "đến thứ Hai, 30/11/2026" in answer
    assert "Lý do: chờ số liệu." in answer


async def test_the_office_judges_a_result_in_words(two: Bench) -> None:
    await two.say("lan", "N1 xong BC 4")
    assert "yêu cầu bổ sung" in await two.say("hoa", "2 còn thiếu phụ lục")
    assert 'Kết quả cần bổ sung: "còn thiếu phụ lục"' in two.said_to("lan")[-1]
    await two.say("lan", "N1 xong BC 5")
    assert "yêu cầu bổ sung" in await two.say("hoa", "Bổ sung số liệu quý III")
    await two.say("lan", "N1 xong BC 6")
    assert "[N1] Đã ghi: xác nhận hoàn thành." in await two.say("hieu", "xác nhận ạ")


async def test_of_several_results_one_is_looked_at_and_then_judged(two: Bench) -> None:
    await two.say("lan", "N1 xong BC 4")
    await two.say("lan", "N2 xong BC 5")
    assert (await two.say("hoa", "xác nhận")).startswith("Kết quả chờ xác nhận: 2\n")
    card = await two.choose("hoa", "2.")
    assert "Chờ xác nhận: [N2]" in card
    assert card.endswith("Trả lời: 1. Xác nhận; 2. Yêu cầu bổ sung")
    assert "[N2] Đã ghi: yêu cầu bổ sung." in await two.say("hoa", "bổ sung phụ lục")
    assert (await two.say("hoa", "xác nhận")).startswith("Kết quả chờ xác nhận: 1\n")
    assert "Chờ xác nhận: [N1]" in await two.choose("hoa", "1.")
    assert "[N1] Đã ghi: xác nhận hoàn thành." in await two.say("hoa", "xác nhận")
    assert "Trạng thái: Hoàn thành (trong hạn)" in await two.say("lan", "/viec N1")


async def test_a_directive_and_a_return_are_answered_with_their_words_at_once(two: Bench) -> None:
    await two.say("lan", "N1 vướng thiếu người")
    assert "[N1] Đã ghi: chỉ đạo." in await two.say("nam", "1 P.KT cử người hỗ trợ trước 15/11")
    assert '"P.KT cử người hỗ trợ trước 15/11"' in "".join(two.said_to("lan"))
    await two.say("minh", "/tralai N1 không thuộc chức năng")
    assert "không nhận trả lại" in await two.say("hoa", "2 đúng chức năng của phòng")
    await two.say("minh", "/tralai N2 không thuộc chức năng")
    assert "giao đơn vị khác" in await two.say("hieu", "1. P.KT")
    assert "[N2]" in two.said_to("quan")[-1]


async def test_a_reason_that_comes_after_the_request_goes_with_it_to_the_leader(two: Bench) -> None:
    answer = await two.say("lan", "N1 gia hạn 10/12")
    assert "Đề nghị đồng chí ghi lý do, ví dụ: chờ số liệu." in answer
    assert "Lý do: chưa ghi." in two.said_to("nam")[-1]
    assert "[N1] Vì sao xin gia hạn?" in await two.say("lan", "khách quan")
    answer = await two.say("lan", "chờ tỉnh cho ý kiến")
    assert answer.startswith("Đã ghi lý do gia hạn [N1].\n")
    told = two.said_to("nam")[-1]
    assert "Lý do: chờ tỉnh cho ý kiến. Nguyên nhân: khách quan." in told
    assert "vướng" not in await two.say("lan", "/viec N1")
    assert "[N1] Đã ghi: đồng ý gia hạn" in await two.say("nam", "đồng ý")


async def test_what_follows_a_request_without_a_reason_is_taken_for_what_it_is(two: Bench) -> None:
    await two.say("lan", "N1 gia hạn 10/12")
    assert "[N2]" in await two.say("lan", "N2 vướng thiếu người")
    await two.say("lan", "N2 gia hạn 10/12")
    assert "giữ nguyên" in await two.say("lan", "thôi")
    assert "Đang xin gia hạn đến 10/12/2026" in await two.say("lan", "/viec N2")
