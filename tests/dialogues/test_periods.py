"""What recurs and what goes on: which period, how the last one stood, results of a quarter, skipping, ending."""

import pytest

from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.ears import ears

MONTHLY = "/giao VHXH; Báo cáo giải ngân; hạn ngày 25 hằng tháng; sp Báo cáo tháng"


async def due(bench: Bench, day: str) -> None:
    for hour in ("07:30", "08:00"):
        await bench.tick(f"{day} {hour}")


@pytest.fixture
async def quiet(either: Bench) -> Bench:
    """Nobody has bulletins: only the steps are heard."""
    await either.tick()
    for name in ("lan", "minh", "nam"):
        await either.say(name, "/caidat bản tin tắt")
    either.forget()
    return either


async def test_a_reminder_names_the_period_its_figures_and_the_day_the_last_was_submitted(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await due(quiet, "2026-11-20")
    assert "Kỳ tháng 11/2026; số liệu chốt 15/10 - 14/11/2026." in quiet.said_to("lan")[-1]
    assert "Kỳ trước" not in quiet.said_to("lan")[-1], "there was none"
    await quiet.say("lan", "N1 xong BC 11")
    await due(quiet, "2026-12-22")
    assert (
        "Kỳ tháng 12/2026; số liệu chốt 15/11 - 14/12/2026. Kỳ trước đã nộp ngày 20/11/2026 (chờ xác nhận)."
        in (quiet.said_to("lan")[-1])
    )
    await quiet.say("hoa", "/xacnhan N1")
    await due(quiet, "2026-12-24")
    assert "Kỳ trước đã nộp ngày 20/11/2026.\n" in quiet.said_to("lan")[-1]
    quiet.forget()
    for day in ("2026-12-25", "2027-01-20"):
        await due(quiet, day)
    assert "[N1] Báo cáo giải ngân" in quiet.said_to("lan")[-1]


async def test_what_is_no_report_has_its_period_and_no_figures_and_an_open_last_one_is_named(quiet: Bench) -> None:
    await quiet.say("hoa", "/giao VHXH; Ra quân vệ sinh; hạn thứ Sáu hằng tuần")
    await due(quiet, "2026-11-12")
    assert "Kỳ tuần 9/11 - 15/11.\n" in quiet.said_to("lan")[-1]
    await quiet.say("lan", "/xong N1")
    await quiet.say("hoa", "/bosung N1 thiếu ảnh")
    await due(quiet, "2026-11-19")
    said = quiet.said_to("lan")[-1]
    assert "2 việc" in said, "the last is open still"
    await quiet.say("lan", "N1 xong BC 1")
    await due(quiet, "2026-11-20")
    assert "Kỳ tuần 16/11 - 22/11. Kỳ trước đã nộp ngày 19/11/2026 (chờ xác nhận)." in quiet.said_to("lan")[-1]


@pytest.mark.parametrize("answer", ["KHÔNG CÓ", "khong co", "không phát sinh trong quý", "Không có ạ."])
async def test_an_ongoing_item_is_asked_for_the_quarter_and_nothing_is_an_answer(quiet: Bench, answer: str) -> None:
    await quiet.say("hoa", "/giao VHXH; Tuyên truyền miệng; hạn thường xuyên")
    await due(quiet, "2026-12-31")
    assert (
        "Kết quả nổi bật quý IV (số buổi, số lượt, văn bản)? Trả lời KHÔNG CÓ nếu không phát sinh."
        in (quiet.said_to("lan")[-1])
    )
    heard = len(quiet.said_to("hoa"))
    quiet.clock.travel_to("2027-01-04 09:00")
    said = await quiet.say("lan", answer)
    assert said.startswith("Ghi nhận [N1] quý IV/2026: không phát sinh\n")
    assert len(quiet.said_to("hoa")) == heard, "the office is not asked for help"
    assert "Đã hoàn tác" in await quiet.say("lan", "/hoantac")


@pytest.mark.parametrize(
    ("answer", "noted"),
    [
        ("5 buổi, 300 lượt người", "Ghi nhận [N1] quý IV/2026: 5 buổi, 300 lượt người"),
        ("quý này tổ chức 3 buổi tuyên truyền", "Ghi nhận [N1] quý IV/2026: quý này tổ chức 3 buổi tuyên…"),
        ("vướng kinh phí", 'Ghi nhận [N1]: Vướng mắc - "kinh phí".'),
    ],
)
async def test_results_in_any_words_are_results_and_a_difficulty_is_a_difficulty(
    quiet: Bench, answer: str, noted: str
) -> None:
    await quiet.say("hoa", "/giao VHXH; Tuyên truyền miệng; hạn thường xuyên")
    await due(quiet, "2026-12-31")
    assert (await quiet.say("lan", answer)).split("\n")[0] == noted
    assert answer[-8:] in await quiet.say("hoa", "/lichsu N1")


async def test_the_question_of_a_quarter_is_answered_by_a_digit_and_nothing_of_it_ends_the_item(quiet: Bench) -> None:
    await quiet.say("hoa", "/giao VHXH; Tuyên truyền miệng; hạn thường xuyên")
    await due(quiet, "2026-12-31")
    assert quiet.said_to("lan")[-1].split("\n") == [
        "Việc thường xuyên: [N1] Tuyên truyền miệng",
        "Kết quả nổi bật quý IV (số buổi, số lượt, văn bản)? Trả lời KHÔNG CÓ nếu không phát sinh.",
        "Trả lời: 1. Không phát sinh trong quý; 2. Vướng mắc; 3. Nhắc lại sau",
        "hoặc gõ N1 3 buổi, 200 lượt người",
    ]
    noted = await quiet.choose("lan", "1. Không phát sinh")
    assert noted.startswith("Ghi nhận [N1] quý IV/2026: không phát sinh\n")
    await quiet.say("hoa", "/giao VHXH; Tiếp dân; hạn thường xuyên")
    quiet.forget()
    await due(quiet, "2027-03-31")
    (said,) = quiet.said_to("lan")
    assert "2. Việc thường xuyên: [N2] Tiếp dân; đề nghị cho biết kết quả quý I\n" in said
    assert said.endswith("ví dụ: N1 3 buổi, 200 lượt người")
    card = await quiet.choose("lan", "2. [N2]")
    assert card.endswith(
        "Trả lời: 1. Không phát sinh trong quý; 2. Vướng mắc\nhoặc ghi kết quả trong quý, ví dụ: N2 3 buổi, 200 lượt người"
    )
    assert (await quiet.say("lan", "12 lượt tiếp công dân")).startswith("Ghi nhận [N2] quý I/2027: 12 lượt tiếp")
    assert "Đồng chí đang vướng gì?" not in await quiet.choose("lan", "1. [N1]")
    assert "[N1] Đồng chí đang vướng gì?" in await quiet.choose("lan", "2. Vướng mắc")


COURTESIES = (
    "alo",
    "ok",
    "vâng ạ",
    "dạ em chào anh",
    "👍",
    "đã nhận thông tin",
    "Chúc cả nhà ngày mới tốt lành",
    "cam on a",
)


async def test_a_greeting_or_a_courtesy_is_no_result_and_it_is_asked_back(either: Bench) -> None:
    await either.tick("2026-11-09 10:00")
    await either.say("hoa", "/giao VHXH; Tuyên truyền miệng; hạn thường xuyên")
    assert "đơn vị đã nhận" in await either.say("lan", "vâng ạ"), "before the question it is a receipt"
    assert "Hệ thống chưa rõ" in await either.say("lan", "alo")
    await either.say("lan", "0")
    await due(either, "2026-12-31")
    before = await either.count("reports")
    for words in COURTESIES:
        answer = await either.say("lan", words)
        assert answer.startswith(
            "[N1] Kết quả nổi bật quý IV/2026?\nTuyên truyền miệng\nLời vừa gửi chưa có kết quả"
        ), words
        assert "Trả lời: 1. Không phát sinh trong quý; 0. Bỏ qua" in answer
    assert await either.count("reports") == before
    either.restart()
    assert (await either.choose("lan", "1. Không phát sinh")).startswith("Ghi nhận [N1] quý IV/2026: không phát sinh\n")
    assert "đơn vị đã nhận" in await either.say("lan", "N1 ok"), "it was answered"
    await either.say("lan", "/thoi")
    await due(either, "2027-03-31")
    await either.say("lan", "N1 vâng")
    assert (await either.say("lan", "ok 3 buổi, 200 lượt")).startswith(
        "Ghi nhận [N1] quý I/2027: ok 3 buổi, 200 lượt\n"
    )


@pytest.mark.parametrize("sign", ["🙂", "..."])
async def test_what_has_no_word_in_it_is_no_result(quiet: Bench, sign: str) -> None:
    await quiet.say("hoa", "/giao VHXH; Tuyên truyền miệng; hạn thường xuyên")
    before = await quiet.count("reports")
    for typed in (sign, f"N1 {sign}"):
        await quiet.say("lan", typed)
        assert await quiet.count("reports") == before
        await quiet.say("lan", "/thoi")


async def test_a_period_is_skipped_with_a_reason_the_unit_hears_and_nobody_is_reminded(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    assert "Miễn kỳ cần có lý do, kỳ hạn 25/11/2026" in await quiet.say("hoa", "/mienky N1")
    quiet.forget()
    answer = await quiet.say("hoa", "/mienky N1 sáp nhập đơn vị")
    assert answer.split("\n")[:3] == [
        "[N1] Miễn kỳ này, hạn 25/11/2026.",
        "Báo cáo giải ngân",
        "Lý do: sáp nhập đơn vị.",
    ]
    assert "Kỳ tới hạn 25/12/2026." in answer
    assert "Người quyết định: Hoa." in quiet.said_to("lan")[0]
    quiet.forget()
    for day in ("2026-11-20", "2026-11-23", "2026-11-25", "2026-11-26", "2026-11-30"):
        await due(quiet, day)
    assert quiet.said_to("lan") == []
    await due(quiet, "2026-12-22")
    assert "Kỳ tháng 12/2026" in quiet.said_to("lan")[0]
    assert "Kỳ trước" not in quiet.said_to("lan")[0], "what was skipped is no last period"
    assert "Tổng số nhiệm vụ giao: 1" in await quiet.say("nam", "/tonghop"), "a skipped period counts nowhere"


async def test_the_coming_period_is_skipped_before_it_opens_and_wanted_after_all(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    assert (await quiet.say("nam", "/mienky N1 25/12 nghỉ Tết sớm")).startswith("[N1] Miễn kỳ này, hạn 25/12/2026.")
    assert "Kỳ tới hạn 25/01/2027." in quiet.said_to("nam")[-1]
    await quiet.say("lan", "N1 xong BC 1")
    await quiet.say("hoa", "/xacnhan N1")
    quiet.forget()
    await due(quiet, "2026-12-22")
    assert quiet.said_to("lan") == []
    assert (await quiet.say("nam", "/mienky N1 25/12 thôi")).startswith("[N1] Kỳ này phải báo cáo, hạn 25/12/2026.")
    quiet.forget()
    await due(quiet, "2026-12-24")
    assert "Ngày mai đến hạn: [N1]" in quiet.said_to("lan")[0]
    await due(quiet, "2027-01-20")
    assert "hạn 25/01/2027" in quiet.said_to("lan")[-1]


async def test_skipping_is_undone_and_the_reminders_with_it(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await quiet.say("hoa", "/mienky N1 sáp nhập đơn vị")
    await quiet.say("hoa", "/hoantac")
    quiet.forget()
    await due(quiet, "2026-11-20")
    assert len(quiet.said_to("lan")) == 1


async def test_a_series_ends_after_a_look_and_its_open_periods_stay(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    asked = await quiet.say("nam", "/ketthuc N1 theo 15/TB-UBND")
    assert asked.split("\n") == [
        "[N1] Kết thúc việc định kỳ?",
        "Báo cáo giải ngân",
        "Từ kỳ hạn 25/12/2026 không mở nữa. Kỳ đang mở vẫn phải báo cáo.",
        "Chưa có gì thay đổi. Trả lời: 1. Kết thúc; 2. Thôi",
    ]
    assert await quiet.choose("nam", "2.") == "Đã dừng. Không có gì thay đổi."
    await quiet.say("nam", "/ketthuc N1 theo 15/TB-UBND")
    assert "Chưa có gì thay đổi. Trả lời: 1. Kết thúc; 2. Thôi" in await quiet.say("nam", "15/TB-UBND")
    assert await quiet.say("nam", "không ạ") == "Đã dừng. Không có gì thay đổi."
    await quiet.say("nam", "/ketthuc N1 theo 15/TB-UBND")
    quiet.forget()
    assert (await quiet.say("nam", "vâng")).startswith("[N1] Đã kết thúc việc định kỳ.")
    assert "Người quyết định: Nam: “theo 15/TB-UBND”." in quiet.said_to("lan")[0]
    quiet.forget()
    await due(quiet, "2026-11-20")
    assert len(quiet.said_to("lan")) == 1, "the open period is reminded of"
    await quiet.say("lan", "N1 xong")
    for day in ("2026-12-22", "2026-12-25", "2027-01-25"):
        await due(quiet, day)
    assert await quiet.count("occurrences") == 1
    assert (await quiet.say("nam", "/ketthuc N1")).startswith("[N1] Việc này đã kết thúc, không có kỳ mới.")
    assert "Nam kết thúc định kỳ" in await quiet.say("hoa", "/lichsu N1")
    assert "Kỳ tới hạn thứ Hai, 25/01/2027." in await quiet.say("hoa", "/ketthuc N1 thôi")
    assert await quiet.count("occurrences") == 2
    await due(quiet, "2027-02-22")
    assert "[N1]" in quiet.said_to("lan")[-1]


async def test_ending_a_series_is_undone_and_so_is_setting_it_going_again(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await quiet.say("nam", "/ketthuc N1 theo 15/TB-UBND")
    assert "gõ /hoantac trong 10 phút" in await quiet.choose("nam", "1.")
    assert "Đã hoàn tác" in await quiet.say("nam", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in quiet.said_to("lan")[-1]
    await due(quiet, "2026-12-22")
    assert await quiet.count("occurrences") == 2, "the next has opened"
    await quiet.say("nam", "/ketthuc N1 theo 15/TB-UBND")
    await quiet.choose("nam", "1.")
    quiet.clock.travel_to("2027-01-04 09:00")
    assert "Kỳ tới hạn thứ Hai, 25/01/2027." in await quiet.say("nam", "/ketthuc N1 thôi")
    assert await quiet.count("occurrences") == 3
    assert "Đã hoàn tác" in await quiet.say("nam", "/hoantac")
    assert "[N1] Thông báo trước đã được rút lại" in quiet.said_to("lan")[-1]
    assert "hạn 25/01/2027" not in await quiet.say("lan", "/nhiemvu")
    await due(quiet, "2027-03-25")
    assert "hạn 25/03/2027" not in await quiet.say("lan", "/nhiemvu"), "it has ended still"


async def test_a_pause_sets_nothing_going_that_had_ended_and_ends_nothing(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await quiet.say("nam", "/tamdung N1 chờ hướng dẫn")
    assert (await quiet.say("nam", "/ketthuc N1")).startswith("[N1] Hiện nay: Tạm dừng.")
    await due(quiet, "2026-12-22")
    assert await quiet.count("occurrences") == 1
    await quiet.say("nam", "/tieptuc N1")
    assert await quiet.count("occurrences") == 2, "that of December opens with it"
    await quiet.say("nam", "/ketthuc N1")
    await quiet.choose("nam", "1.")
    quiet.clock.travel_to("2026-12-22 09:00")
    await quiet.say("nam", "/tamdung N1")
    quiet.clock.travel_to("2026-12-23 09:00")
    await quiet.say("nam", "/tieptuc N1")
    await due(quiet, "2027-02-22")
    assert await quiet.count("occurrences") == 2


async def test_a_skipped_period_stays_skipped_through_a_pause_and_is_not_wanted_during_it(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await quiet.say("nam", "/mienky N1 25/12 nghỉ Tết sớm")
    quiet.clock.travel_to("2026-11-10 09:00")
    await quiet.say("nam", "/tamdung N1 chờ hướng dẫn")
    for words in ("25/12 thôi", "sáp nhập đơn vị"):
        assert (await quiet.say("nam", f"/mienky N1 {words}")).startswith("[N1] Hiện nay: Tạm dừng.")
    quiet.clock.travel_to("2026-11-11 09:00")
    await quiet.say("nam", "/tieptuc N1")
    await quiet.say("lan", "N1 xong BC 1")
    await quiet.say("hoa", "/xacnhan N1")
    quiet.forget()
    for day in ("2026-12-22", "2026-12-25"):
        await due(quiet, day)
    assert quiet.said_to("lan") == []
    await due(quiet, "2027-01-20")
    assert "[N1]" in quiet.said_to("lan")[-1]


async def test_a_claim_that_waits_keeps_nobody_from_reporting_on_the_next_period(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await quiet.say("lan", "N1 xong BC 11")
    await due(quiet, "2026-12-01")
    assert "Đang thực hiện, 40%" in await quiet.say("lan", "N1 đang làm 40%")
    assert "1. [N1] Báo cáo giải ngân - hạn 25/11, chờ xác nhận" in await quiet.say("lan", "N1 xong BC 12")
    assert "Kỳ hạn 25/12/2026." in await quiet.choose("lan", "2.")
    assert "BC 12" in quiet.said_to("hoa")[-1]
    assert "Kỳ hạn 25/11/2026." in await quiet.say("hoa", "/xacnhan N1"), "of two claims the older is judged first"
    assert "Kỳ hạn 25/12/2026." in await quiet.say("hoa", "/xacnhan N1")


async def test_whoever_works_on_an_item_hears_of_a_period_that_is_skipped_and_of_the_end(quiet: Bench) -> None:
    await quiet.connect("ly", Role.OFFICER, "CAP")
    await quiet.connect("hue", Role.ADMIN, "PMC1")
    await quiet.say("hoa", f"{MONTHLY}; phối hợp CAP")
    for words in ("/mienky N1 sáp nhập đơn vị", "/mienky N1 25/11 thôi", "/ketthuc N1", "/ketthuc N1 thôi"):
        heard = ears(quiet)
        await quiet.say("hoa", words)
        if words == "/ketthuc N1":
            await quiet.say("hoa", "kết thúc")
        assert heard().keys() == {"hoa", "hue", "lan", "minh", "ly"}, words


async def test_the_only_period_is_skipped_and_can_be_looked_up_and_wanted_after_all(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    assert "Bỏ miễn: /mienky N1 25/11 thôi" in await quiet.say("hoa", "/mienky N1 sáp nhập đơn vị")
    assert "sáp nhập đơn vị" in await quiet.say("lan", "/lichsu N1")
    assert (await quiet.say("hoa", "/mienky N1 25/11 thôi")).startswith("[N1] Kỳ này phải báo cáo, hạn 25/11/2026.")
    await quiet.say("hoa", "/giao VHXH; Nhầm; hạn 20/11")
    await quiet.say("hoa", "/hoantac")
    assert "không tìm thấy" in await quiet.say("lan", "/viec N2"), "what was never meant to be is not found"


async def test_a_claim_of_one_period_taken_back_leaves_the_item_with_its_new_lead(quiet: Bench) -> None:
    await quiet.say("hoa", MONTHLY)
    await due(quiet, "2026-12-01")
    await quiet.say("lan", "N1 xong BC 11")
    await quiet.say("hoa", "/sua N1; chủ trì P.KT")  # by the period of December
    await quiet.say("lan", "/hoantac")
    assert "Chủ trì: Phòng Kinh tế" in await quiet.say("quan", "/viec N1")


@pytest.mark.parametrize(
    ("who", "typed", "first"),
    [
        ("hoa", "/mienky N2 lý do", "[N2] Việc này không phải việc định kỳ."),
        ("hoa", "/ketthuc N2", "[N2] Việc này không phải việc định kỳ."),
        ("hoa", "/mienky N1 25/3 nghỉ", "[N1] Không có kỳ hạn 25/3/2027."),
        ("hoa", "/mienky N1 31/2 nghỉ", 'Chưa rõ thời hạn "31/2".'),
        ("hoa", "/mienky N1 thôi", "[N1] Hiện nay: Chưa thực hiện."),
        ("hoa", "/mienky", "Lệnh /mienky chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
        ("hoa", "/ketthuc", "Lệnh /ketthuc chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
        ("hoa", "/ketthuc N1 thôi", "Nội dung này đã được ghi nhận trước đó."),
        ("lan", "/mienky N1 bận", "Đồng chí không thực hiện được việc này."),
        ("minh", "/ketthuc N1", "Đồng chí không thực hiện được việc này."),
    ],
)
async def test_what_cannot_be_skipped_or_ended_is_answered_with_the_right_form(
    bench: Bench, who: str, typed: str, first: str
) -> None:
    await bench.say("hoa", MONTHLY)
    await bench.say("hoa", "/giao VHXH; Một lần; hạn 20/11")
    assert (await bench.say(who, typed)).split("\n")[0] == first
    assert await bench.count("occurrences") == 2


@pytest.fixture
async def weekly(either: Bench) -> Bench:
    """N1 is due each Friday; last Friday's claim waits for the office, and this week's period is open."""
    await either.say("hoa", "/giao VHXH; Điểm báo; hạn thứ Sáu hằng tuần")
    await either.say("lan", "N1 xong BC 1")
    await either.tick("2026-11-14 00:00")
    await either.tick("2026-11-19 08:00")
    return either


async def test_while_a_claim_waits_progress_is_of_the_period_that_is_open(weekly: Bench) -> None:
    assert "Ghi nhận [N1]: Đang thực hiện, 60%." in await weekly.say("lan", "N1 đang làm 60%")
    assert "Ghi nhận [N1]: Đang thực hiện, 70%." in await weekly.say("lan", "/tiendo N1 70%")
    assert "Vướng mắc" in await weekly.say("lan", "N1 vướng: chờ số liệu")


@pytest.mark.parametrize("said", ["N1 xong BC 2", "/xong N1 BC 2"])
async def test_while_a_claim_waits_it_is_asked_which_period_is_finished(weekly: Bench, said: str) -> None:
    asked = await weekly.say("lan", said)
    assert "1. [N1] Điểm báo - hạn 13/11, chờ xác nhận\n2. [N1] Điểm báo - hạn 20/11\n" in asked
    assert await weekly.count("occurrences WHERE state = 'cho_xac_nhan'") == 1
    weekly.restart()
    assert "Trạng thái: Chờ xác nhận" in await weekly.choose("lan", "2. [N1]")
    assert await weekly.count("occurrences WHERE state = 'cho_xac_nhan'") == 2
    assert "Đã ghi: xác nhận hoàn thành" in await weekly.say("hoa", "/xacnhan N1")
    waiting = "occurrences WHERE state = 'cho_xac_nhan' AND due_on = '2026-11-20'"
    assert await weekly.count(waiting) == 1, "the earlier claim is judged first"


async def test_a_document_of_the_claim_that_waits_goes_with_it(weekly: Bench) -> None:
    await weekly.say("lan", "N1 xong BC 2")
    assert "BC 2" in await weekly.choose("lan", "1. [N1]")
    assert await weekly.count("occurrences WHERE state = 'cho_xac_nhan'") == 1


async def test_of_two_periods_for_which_more_time_is_asked_the_leader_is_asked_which(weekly: Bench) -> None:
    await weekly.say("lan", "/giahan N1 27/11 chờ số liệu")  # of this week's: last week's waits
    await weekly.say("hoa", "/bosung N1 thiếu một xã")
    await weekly.say("lan", "/giahan N1 30/11 chờ số liệu")
    asked = await weekly.say("nam", "/duyet N1 đồng ý")
    assert "1. [N1] Điểm báo - hạn 20/11\n2. [N1] Điểm báo - hạn 13/11\n" in asked
    assert await weekly.count("extensions WHERE state = 'pending'") == 2
    assert "hạn mới thứ Hai, 30/11/2026" in await weekly.choose("nam", "2. [N1]")
    assert "hạn mới thứ Sáu, 27/11/2026" in await weekly.say("nam", "/duyet N1 đồng ý")


async def test_while_a_claim_waits_the_office_nudges_and_the_leader_holds_the_open_period(weekly: Bench) -> None:
    await weekly.tick("2026-11-23 08:00")
    weekly.forget()
    await weekly.say("hoa", "/nhac N1")
    assert "quá hạn 3 ngày" in weekly.said_to("lan")[-1]
    await weekly.say("nam", "/giucho N1")
    assert await weekly.count("occurrences WHERE held_until IS NOT NULL AND due_on = '2026-11-20'") == 1


MONDAY_LATER = "2026-12-07"


@pytest.fixture
async def behind(either: Bench) -> Bench:
    """Of N1, due each Friday, nothing was ever reported; N2 is due on 9 December. A Monday, with the bulletins."""
    await either.tick()
    await either.say("hoa", "/giao VHXH; Điểm báo; hạn thứ Sáu hằng tuần")
    await either.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 9/12")
    for day in ("11-16", "11-18", "11-23", "11-30", "12-02", "12-04"):
        await either.tick(f"2026-{day} 16:00")
    either.forget()
    return either


async def test_late_periods_of_an_item_are_one_line_of_a_digest_and_its_digit_means_the_oldest(behind: Bench) -> None:
    await due(behind, MONDAY_LATER)
    assert behind.said_to("lan")[-1].split("\n") == [
        "Tuần 7/12 - 13/12, P.VHXH: 3 việc, 1 quá hạn",
        "Quá hạn:",
        "1. 🔴 Đã quá hạn 24 ngày: [N1] Điểm báo (4 kỳ, cũ nhất hạn 13/11/2026; Chưa thực hiện)",
        "Đến hạn trong tuần:",
        "2. 🟡 Còn 2 ngày: [N2] Rà soát hộ nghèo (hạn 09/12/2026; Chưa thực hiện)",
        "3. Còn 4 ngày: [N1] Điểm báo (hạn 11/12/2026; Chưa thực hiện)",
        "Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: N1 ĐANG LÀM 60%",
    ]
    assert "- [N1] Điểm báo - P.VHXH - 3 kỳ, cũ nhất quá 24 ngày\n" in behind.said_to("nam")[-1]
    assert (await behind.say("lan", "/nhiemvu")).count("[N1]") == 5, "each period stands in the list of the unit"
    assert "Hạn: thứ Sáu, 13/11/2026" in await behind.choose("lan", "1. [N1]")
    assert "Kỳ hạn 13/11/2026." in await behind.choose("lan", "1. Xong")
    assert "Hạn: thứ Sáu, 20/11/2026" in await behind.say("lan", "/viec N1"), "the oldest that is not reported"
    behind.restart()
    assert "Kỳ hạn 20/11/2026." in await behind.choose("lan", "1. Xong")
    assert "Hạn: thứ Sáu, 27/11/2026" in await behind.choose("lan", "1. [N1]"), "so does the digit of the digest"
    assert (await behind.say("nam", "/tonghop quahan")).count("[N1]") == 2


async def test_a_period_that_differs_keeps_its_line_and_words_without_a_code_ask_of_which(behind: Bench) -> None:
    await behind.say("lan", "N1 đang làm 40%")  # of the oldest
    await due(behind, MONDAY_LATER)
    said = behind.said_to("lan")[-1]
    assert "1. 🔴 Đã quá hạn 24 ngày: [N1] Điểm báo (hạn 13/11/2026; Đang thực hiện 40%)\n" in said
    assert "2. 🔴 Đã quá hạn 17 ngày: [N1] Điểm báo (3 kỳ, cũ nhất hạn 20/11/2026; Chưa thực hiện)\n" in said
    asked = await behind.say("lan", "xong rồi ạ")
    assert [f"hạn {day}" in asked for day in ("13/11", "20/11", "27/11", "4/12", "11/12")] == [True] * 5
    await behind.say("lan", "thôi")
    behind.forget()
    await due(behind, "2026-12-14")
    assert "2. 🔴 Đã quá hạn 24 ngày: [N1] Điểm báo (4 kỳ, cũ nhất hạn 20/11/2026;" in behind.said_to("lan")[-1]
    assert "Nên nhắc ai khác: [N1] Điểm báo\n" in await behind.choose("lan", "2. [N1]")
    behind.restart()
    assert "Tạm thôi nhắc đồng chí." in await behind.choose("lan", "3. Tạm thôi nhắc tôi")
    assert await behind.count("detours") == 5, "all that is late of it, whatever its line"
    assert "Đã hoàn tác" in await behind.say("lan", "/hoantac")
    assert await behind.count("detours") == 0
    await behind.say("lan", "/nhacai N1 Thôi")
    behind.forget()
    for day in ("15", "16"):
        await due(behind, f"2026-12-{day}")
    assert not any("Điểm báo" in said for said in behind.said_to("lan"))
    assert " kỳ, cũ nhất hạn 20/11/2026; Chưa thực hiện; đơn vị chưa cập nhật)" in behind.said_to("minh")[-1]


async def test_a_reminder_of_one_items_periods_names_their_days_and_is_answered_for_the_oldest(behind: Bench) -> None:
    await behind.say("lan", "N2 xong BC 1")
    behind.forget()
    await behind.say("hoa", "/nhac VHXH")
    assert "\n1. 🔴 Đã quá hạn 21 ngày: [N1] Điểm báo (3 kỳ, cũ nhất hạn 13/11/2026;" in behind.said_to("lan")[0]
    assert behind.said_to("hoa")[-1].startswith("Đã nhắc [N1] ×4: 1 người nhận.")
    await behind.say("lan", "/caidat bản tin tắt")
    await due(behind, "2026-12-08")
    behind.forget()
    await due(behind, "2026-12-09")
    (said,) = behind.said_to("lan")
    assert "\nNhắc 3 kỳ, hạn 13/11, 20/11, 4/12; câu trả lời ghi cho kỳ cũ nhất.\n" in said
    assert (await behind.choose("lan", "2. Vẫn nhắc tôi")).startswith("[N1] Vẫn nhắc đồng chí như cũ.")
    await due(behind, "2026-12-16")
    assert "\nNhắc 5 kỳ, hạn 13/11, 20/11, 27/11, 4/12, 11/12;" in behind.said_to("lan")[-1]
    assert "Nên nhắc ai khác" not in behind.said_to("lan")[-1], "of each of them it was answered"
    assert "Kỳ hạn 13/11/2026." in await behind.say("lan", "N1 xong BC 2")
