"""Asking for more time, deciding about it, taking it back."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears


@pytest.fixture
async def one(either: Bench) -> Bench:
    """N1 is led by P.VHXH, due on Friday the 20th; Mai is a second officer there, Hạnh a second leader."""
    await either.connect("mai", Role.OFFICER, "P.VHXH")
    await either.connect("hanh", Role.LEADER, "PMC1")
    await either.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    return either


async def terms(bench: Bench, wish: str) -> None:
    """What the office's programme is to say of extensions."""
    await bench.say("hoa", f"/caidat chuongtrinh; {wish}")
    assert "Đã ghi nhịp nhắc" in await bench.choose("hoa", "1. Ghi")


async def granted(bench: Bench, until: str, *, on: str) -> None:
    bench.clock.travel_to(f"2026-{on} 09:00")
    await bench.say("lan", f"N1 gia hạn {until} khách quan chờ số liệu")
    assert "đồng ý gia hạn" in await bench.say("nam", "/duyet N1 đồng ý")


async def test_a_request_is_read_back_with_both_days_and_its_cause_is_asked_for_and_kept(one: Bench) -> None:
    heard = ears(one)
    answer = await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    assert answer.startswith("Đã ghi đề nghị gia hạn [N1] đến thứ Hai, 30/11/2026.\nHạn hiện nay: 20/11/2026. ")
    assert "Lý do: chờ số liệu." in answer
    assert "Đã trình: Nam, Hanh. Trong khi chờ, hạn cũ vẫn có hiệu lực." in answer
    assert "Đề nghị đơn vị gửi văn bản theo quy chế (nếu có)." in answer
    assert "Nguyên nhân: 1. Khách quan; 2. Chủ quan; 0. Bỏ qua" in answer
    assert heard().keys() == {"lan", "mai", "minh", "nam", "hanh"}
    told = heard()["nam"][-1]
    assert told.startswith("P.VHXH đề nghị gia hạn [N1] đến thứ Hai, 30/11/2026\nKế hoạch tuyên truyền\n")
    assert "Hạn hiện nay: 20/11/2026; hạn đề nghị: 30/11/2026 (lần 1)." in told
    assert "Trả lời: 1. Đồng ý; 2. Đồng ý ngày khác; 3. Không đồng ý" in told
    assert "nguyên nhân chủ quan" in await one.choose("lan", "2. Chủ quan")
    assert "Nguyên nhân: chủ quan." in await one.say("nam", "/duyet")
    assert "20/11/2026" in await one.say("lan", "/viec N1")


async def test_the_leader_agrees_and_everybody_the_rule_names_hears_it_at_once(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    heard = ears(one)
    assert "[N1] Đã ghi: đồng ý gia hạn, hạn mới thứ Hai, 30/11/2026." in await one.choose("nam", "1. Đồng ý")
    assert heard().keys() == {"nam", "lan", "mai", "minh", "hoa", "hanh"}
    assert all(
        "Lãnh đạo đồng ý gia hạn đến thứ Hai, 30/11/2026" in said[-1] for who, said in heard().items() if who != "nam"
    )
    assert "Hạn gốc 20/11/2026 vẫn được lưu" in heard()["lan"][-1]
    card = await one.say("mai", "/viec N1")
    assert "Hạn gốc: thứ Sáu, 20/11/2026\nĐã gia hạn 1 lần: 20/11 → 30/11" in card
    assert "đã được ghi nhận trước đó" in await one.choose("hanh", "3. Không đồng ý")
    assert "Không có đề nghị" in await one.say("hanh", "/duyet")


async def test_the_leader_agrees_to_another_day(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 31/12 chờ số liệu")
    assert "[N1] Đồng ý gia hạn đến ngày nào?" in await one.choose("nam", "2. Đồng ý ngày khác")
    assert "Hạn mới cần muộn hơn hạn hiện nay 20/11/2026" in await one.say("nam", "18/11")
    assert "hạn mới thứ Bảy, 05/12/2026" in await one.say("nam", "5/12")
    told = one.said_to("lan")[-1]
    assert "Lãnh đạo đồng ý gia hạn đến thứ Bảy, 05/12/2026" in told
    assert "Đơn vị đề nghị đến 31/12/2026." in told


async def test_a_deadline_that_the_office_moves_meanwhile_is_the_one_that_is_extended(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    one.clock.travel_to("2026-11-09 10:00")
    heard = ears(one)
    await one.say("hoa", "/sua N1; hạn 25/11; vb 15/TB-UBND")
    assert "nam" not in heard()
    assert "Hạn hiện nay: 25/11/2026; hạn đề nghị: 30/11/2026" in await one.say("nam", "/duyet")
    assert "muộn hơn hạn hiện nay 25/11/2026" in await one.say("nam", "/duyet N1 đồng ý 24/11")
    assert "hạn mới thứ Hai, 30/11/2026" in await one.say("nam", "/duyet N1 đồng ý")
    assert "Đã gia hạn 1 lần: 25/11 → 30/11" in await one.say("lan", "/viec N1")


async def test_a_request_that_the_new_deadline_answers_falls_and_is_told_once(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    await one.choose("lan", "0. Bỏ qua")
    one.clock.travel_to("2026-11-09 10:00")
    heard = ears(one)
    answer = await one.say("hoa", "/sua N1; hạn 15/12; vb 15/TB-UBND")
    fallen = "Đề nghị gia hạn đến 30/11/2026 không còn hiệu lực."
    assert fallen in answer
    told = heard()
    assert {who: len(said) for who, said in told.items()} == dict.fromkeys(
        ("hoa", "lan", "mai", "minh", "nam", "hanh"), 1
    )
    assert told["nam"][0].startswith("[N1] Đề nghị gia hạn không còn hiệu lực.\nKế hoạch tuyên truyền\n")
    assert "Đề nghị đến thứ Hai, 30/11/2026 không còn gì để quyết định. Người đổi hạn: Hoa." in told["nam"][0]
    assert told["lan"][0].startswith("ĐIỀU CHỈNH NHIỆM VỤ [N1]")
    assert fallen in told["lan"][0]
    assert "Không có đề nghị" in await one.say("nam", "/duyet")
    assert "xin gia hạn" not in await one.say("lan", "/viec N1")
    assert "Đã hoàn tác" in await one.say("hoa", "/hoantac")
    assert "Hạn hiện nay: 20/11/2026; hạn đề nghị: 30/11/2026" in await one.say("nam", "/duyet")
    assert "hạn mới thứ Hai, 30/11/2026" in await one.say("nam", "/duyet N1 đồng ý")


async def test_a_refusal_needs_a_reason_and_the_old_day_stands(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    heard = ears(one)
    assert "[N1] Vì sao không đồng ý gia hạn?" in await one.choose("nam", "3. Không đồng ý")
    assert heard().keys() == {"nam"}
    assert "Đã ghi: không đồng ý gia hạn" in await one.say("nam", "cần giữ tiến độ chung")
    told = heard()["lan"][-1]
    assert told.startswith('[N1] Đề nghị gia hạn chưa được chấp thuận.\nÝ kiến: "cần giữ tiến độ chung".')
    assert (
        "Hạn thứ Sáu, 20/11/2026. Đề nghị đơn vị tập trung thực hiện, cập nhật tiến độ trước lần nhắc tới, 11/11"
        in told
    )
    await one.say("lan", "N1 gia hạn 30/11 vẫn chờ số liệu")
    assert "(lần 1)" in await one.say("nam", "/duyet N1")  # what was refused is no extension


async def test_nobody_decides_their_own(one: Bench) -> None:
    await one.connect("nam", Role.HEAD, "P.VHXH")
    await one.say("nam", "N1 gia hạn 30/11 chờ số liệu")
    for words in ("đồng ý", "ngày khác", "không đồng ý vì bận"):
        assert "không quyết định đề nghị do chính mình gửi" in await one.say("nam", f"/duyet N1 {words}")
    assert "Đã ghi: đồng ý gia hạn" in await one.say("hanh", "/duyet N1 đồng ý")


async def test_a_late_request_is_taken_and_the_days_already_late_are_kept(one: Bench) -> None:
    one.clock.travel_to("2026-11-23 09:00")
    answer = await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    assert "Đề nghị khi đã quá hạn 3 ngày." in answer
    assert "Đề nghị khi đã quá hạn 3 ngày." in one.said_to("nam")[-1]
    assert "Đã quá hạn 3 ngày" in await one.say("lan", "/viec N1")
    await one.say("nam", "/duyet N1 đồng ý")
    card = await one.say("lan", "/viec N1")
    assert card.startswith("Còn 7 ngày: [N1]")
    assert "Hạn gốc: thứ Sáu, 20/11/2026, đã qua 3 ngày" in card
    assert "20/11 → 30/11 (đề nghị khi quá hạn 3 ngày)" in card


async def test_a_request_close_to_the_deadline_is_taken_with_a_word_on_it(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    assert "nên gửi trước hạn" not in one.said_to("lan")[-1]
    await one.say("lan", "/turut N1")
    one.clock.travel_to("2026-11-18 09:00")  # two working days before
    assert "Đề nghị nên gửi trước hạn 3 ngày làm việc." in await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    assert "Đề nghị gửi sát hạn." in one.said_to("nam")[-1]
    await one.say("lan", "/turut N1")
    await terms(one, "gia hạn trước 1")
    assert "nên gửi trước hạn" not in await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")


async def test_the_third_is_said_to_be_one_of_many(one: Bench) -> None:
    await granted(one, "30/11", on="11-10")
    await granted(one, "10/12", on="11-23")
    one.clock.travel_to("2026-12-01 09:00")
    assert "Gia hạn nhiều lần (lần 3)." in await one.say("lan", "N1 gia hạn 20/12 chờ số liệu")
    assert "Gia hạn nhiều lần (lần 3)." in one.said_to("nam")[-1]
    await one.say("nam", "/duyet N1 đồng ý")
    card = await one.say("lan", "/viec N1")
    assert "Đã gia hạn 3 lần (gia hạn nhiều lần): 20/11 → 30/11; 30/11 → 10/12; 10/12 → 20/12" in card
    assert "Hạn gốc: thứ Sáu, 20/11/2026" in card


async def test_a_programme_may_allow_so_many_and_no_more(one: Bench) -> None:
    await terms(one, "gia hạn tối đa 1 lần")
    shown = await one.say("lan", "/caidat chuongtrinh")
    assert "Gia hạn, số lần: tối đa 1" in shown
    await granted(one, "30/11", on="11-10")
    assert "[N1] Đã gia hạn đủ 1 lần." in await one.say("lan", "N1 gia hạn 10/12 chờ số liệu")
    assert await one.count("extensions") == 1
    await terms(one, "gia hạn không giới hạn")
    assert "Đã ghi đề nghị gia hạn [N1]" in await one.say("lan", "N1 gia hạn 10/12 chờ số liệu")


async def test_terms_are_read_back_with_what_they_were_before_they_are_kept(one: Bench) -> None:
    asked = await one.say("hoa", "/caidat chuongtrinh; gia hạn trước 5 ngày; gia hạn tối đa 2")
    assert asked.split("\n") == [
        "Đổi nhịp nhắc: Nhiệm vụ giao thêm",
        "Gia hạn, nên gửi trước hạn: 5 ngày làm việc (đang là: 3 ngày làm việc)",
        "Gia hạn, số lần: tối đa 2 (đang là: không giới hạn)",
        "Chưa có gì thay đổi. Trả lời: 1. Ghi; 2. Không ghi",
    ]
    assert "không giới hạn" in await one.say("lan", "/caidat chuongtrinh")
    assert "Gia hạn, số lần: tối đa 2" in await one.choose("hoa", "1. Ghi")
    assert "trước hạn: 5 ngày làm việc" in await one.say("minh", "/caidat chuongtrinh")


@pytest.mark.parametrize(
    ("who", "words"),
    [("lan", "/turut N1"), ("minh", "/turut N1"), ("lan", "N1 rút đề nghị gia hạn"), ("lan", "tự rút N1")],
)
async def test_who_asked_or_the_head_takes_it_back_and_the_leaders_hear_it(one: Bench, who: str, words: str) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    await one.say("lan", "/thoi")
    heard = ears(one)
    assert "[N1] Đã rút đề nghị gia hạn.\nĐã bỏ: đề nghị gia hạn đến thứ Hai, 30/11/2026." in await one.say(who, words)
    assert heard().keys() == {"lan", "mai", "minh", "nam", "hanh"}
    assert heard()["nam"][-1].startswith("[N1] P.VHXH rút đề nghị gia hạn")
    assert "Không có đề nghị" in await one.say("nam", "/duyet")
    assert "rút đề nghị gia hạn" in await one.say("lan", "/lichsu N1")
    await one.say("lan", "N1 gia hạn 2/12 chờ số liệu")
    assert "02/12/2026" in await one.say("nam", "/duyet")


async def test_a_request_taken_back_by_mistake_waits_again(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    one.clock.travel_to("2026-11-09 09:05")
    await one.say("lan", "/turut N1")
    assert "đang xin gia hạn đến 30/11/2026" in await one.say("lan", "/hoantac")
    assert "Thông báo trước đã được rút lại" in one.said_to("nam")[-1]
    assert "30/11/2026" in await one.say("nam", "/duyet")


async def test_one_request_at_a_time_for_a_later_day_before_the_result_is_reported(one: Bench) -> None:
    assert "30/11/2026" in await one.say("lan", "/extend N1 30/11 chờ số liệu")
    assert "đang có một đề nghị gia hạn chờ duyệt" in await one.say("minh", "/giahan N1 5/12 chờ số liệu")
    assert await one.count("extensions") == 1
    await one.say("lan", "/turut N1")
    assert "Hạn mới cần muộn hơn hạn hiện nay" in await one.say("lan", "/giahan N1 18/11 chờ số liệu")
    assert await one.count("extensions") == 1
    await one.say("lan", "thôi")
    await one.say("lan", "N1 xong BC 45")
    assert "Hiện nay: Chờ xác nhận" in await one.say("lan", "/giahan N1 30/11 chờ số liệu")
    assert await one.count("extensions") == 1


async def test_a_request_and_a_decision_are_undone_and_those_told_hear_it(one: Bench) -> None:
    await one.say("lan", "/giahan N1 30/11 chủ quan: triển khai chậm")
    assert "Đã hoàn tác" in await one.say("lan", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in one.said_to("nam")[-1]
    assert "Không có đề nghị" in await one.say("nam", "/duyet")
    one.clock.travel_to("2026-11-10 09:00")
    await one.say("lan", "/giahan N1 30/11 chủ quan: triển khai chậm")
    one.clock.travel_to("2026-11-10 09:01")
    await one.say("nam", "/duyet N1 đồng ý")
    assert "Đã hoàn tác" in await one.say("nam", "/hoantac")
    for name in ("lan", "minh", "hoa", "hanh"):
        assert "[N1] Thông báo trước đã được rút lại" in one.said_to(name)[-1]
    assert "Hạn hiện nay: 20/11/2026; hạn đề nghị: 30/11/2026 (lần 1)." in await one.say("hanh", "/duyet")
    history = await one.say("lan", "/lichsu N1")
    assert history.count("hoàn tác") == 2
    assert "Nam đồng ý gia hạn" in history


async def test_a_colleague_does_not_take_back_what_another_asked(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    assert "Việc này do thủ trưởng đơn vị thực hiện" in await one.say("mai", "/turut N1")
    assert "30/11/2026" in await one.say("nam", "/duyet")


async def test_several_requests_are_listed_and_one_is_picked(one: Bench) -> None:
    await one.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    await one.say("lan", "N1 gia hạn 30/11 chờ số liệu")
    await one.say("quan", "N2 gia hạn 1/12 chờ kinh phí")
    listed = await one.say("nam", "/duyet")
    assert "Đề nghị gia hạn chờ duyệt: 2\n1. [N1] Kế hoạch tuyên truyền - P.VHXH - từ 20/11 đến 30/11" in listed
    assert "P.KT đề nghị gia hạn [N2]" in await one.choose("nam", "2. [N2]")


@pytest.mark.parametrize(
    ("who", "text", "answer"),
    [
        ("lan", "/duyet N1 đồng ý", "Việc này do lãnh đạo thực hiện"),
        ("hoa", "/duyet N1 đồng ý", "Việc này do lãnh đạo thực hiện"),
        ("nam", "/duyet N1 đồng ý", "Không có đề nghị gia hạn nào chờ duyệt"),
        ("quan", "/giahan N1 30/11", "không tìm thấy"),
        ("quan", "/turut N1", "không tìm thấy"),
        ("lan", "/turut N1", "Không có đề nghị gia hạn nào chờ duyệt"),
        ("lan", "/turut", "Lệnh /turut chưa đủ"),
        ("nam", "/giahan N1 30/11", "Việc này do"),
        ("nobody", "/giahan N1 30/11", "Để nhận nhắc việc"),
    ],
)
async def test_who_may_not_or_typed_it_wrongly_changes_nothing(one: Bench, who: str, text: str, answer: str) -> None:
    before, heard = await one.count("reports"), ears(one)
    assert answer in await one.say(who, text)
    assert (await one.count("reports"), await one.count("extensions")) == (before, 0)
    assert heard().keys() == {who}


async def test_the_same_words_after_a_refusal_ask_anew(one: Bench) -> None:
    await one.say("lan", "N1 gia hạn 10/12 chờ số liệu")
    assert "đã được ghi nhận trước đó" in await one.say("lan", "N1 gia hạn 10/12 chờ số liệu")
    await one.say("nam", "/duyet N1 không đồng ý giữ tiến độ")
    assert "Đã ghi đề nghị gia hạn [N1]" in await one.say("lan", "N1 gia hạn 10/12 chờ số liệu")
