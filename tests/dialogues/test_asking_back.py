"""What is unclear is asked back; the answer, by button, digit or word, completes what was said first."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest

from data import people
from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.test_what_cannot_be_taken import periods

STRANGE = "chúc cả nhà ngày mới tốt lành"
DOUBTFUL = "5 xong"  # five of what?
OF_NO_DAY = "đã xong 31/2"


@pytest.fixture
async def one(either: Bench) -> Bench:
    """Quân's unit has one item, Lan's none."""
    await either.say("hoa", "/giao P.KT; Chỉnh trang tuyến phố; hạn 20/11")
    return either


@pytest.fixture
async def three(either: Bench) -> Bench:
    """Quân's unit has three items."""
    for text in ("Chỉnh trang tuyến phố", "Rà soát hộ nghèo", "Điểm báo"):
        await either.say("hoa", f"/giao P.KT; {text}; hạn 20/11")
    return either


async def state(bench: Bench, code: str) -> str:
    card = await bench.say("hoa", f"/viec {code}")
    return next(line for line in card.splitlines() if line.startswith("Trạng thái: ")).removeprefix("Trạng thái: ")


# What was not understood


async def test_what_is_not_understood_gets_six_choices_and_is_kept(one: Bench) -> None:
    answer = await one.say("quan", STRANGE)
    assert answer.startswith(f'Hệ thống chưa rõ nội dung đồng chí vừa gửi.\n"{STRANGE}"\n')
    choices = "1. Báo xong; 2. Báo tiến độ; 3. Báo vướng mắc; 4. Xin gia hạn; 5. Hỏi Văn phòng; 0. Bỏ qua"
    assert f"Đồng chí muốn: {choices}\n" in answer
    assert await one.count("reports") == 1  # the assignment


async def test_the_first_words_are_the_obstacle(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert f'[N1]: Vướng mắc - "{STRANGE}"' in await one.choose("quan", "3. Báo vướng mắc")
    assert f'"{STRANGE}"' in one.said_to("hoa")[-1]


async def test_the_first_words_are_the_progress(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert "Ghi nhận [N1]: Đang thực hiện." in await one.choose("quan", "2. Báo tiến độ")
    assert STRANGE in await one.say("quan", "/lichsu N1")


async def test_progress_without_words_asks_for_the_share(one: Bench) -> None:
    await one.say("quan", "N1 😀")
    assert "[N1] Tiến độ đến nay thế nào?" in await one.choose("quan", "2. Báo tiến độ")
    assert "Ghi nhận [N1]: Đang thực hiện, 60%." in await one.say("quan", "60")


async def test_the_first_words_are_a_claim(one: Bench) -> None:
    await one.say("quan", f"{STRANGE}, BC 45")
    assert "[N1] Đơn vị báo đã hoàn thành.\nVăn bản: BC 45." in await one.choose("quan", "1. Báo xong")
    assert await state(one, "N1") == "Chờ xác nhận"


async def test_more_time_asks_for_the_day_and_keeps_the_words(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert "Xin gia hạn đến ngày nào, vì sao?" in await one.choose("quan", "4. Xin gia hạn")
    assert "gia hạn [N1] đến thứ Hai, 30/11/2026" in await one.say("quan", "30/11 chờ số liệu")


async def test_the_words_go_to_the_office_as_they_are(one: Bench) -> None:
    await one.say("quan", STRANGE)
    answer = await one.choose("quan", "5. Hỏi Văn phòng")
    assert answer == f'Đã chuyển ý kiến của đồng chí tới Văn phòng.\n"{STRANGE}"\nTình trạng các việc không thay đổi.'
    assert one.said_to("hoa")[-1] == f'P.KT hỏi, trao đổi, không nêu việc nào\nQuan: "{STRANGE}"'


async def test_nobody_of_the_office_is_said_to_have_heard_who_was_not_there(one: Bench) -> None:
    async with one.store.begin() as session:
        for name in ("hoa", "root"):
            place = await people.address_at(session, one.channel.name, name)
            await people.set_address(session, place.id, status="blocked")
    await one.say("quan", STRANGE)
    assert (await one.choose("quan", "5. Hỏi Văn phòng")).startswith("Văn phòng chưa có ai kết nối")


async def test_nothing_is_done_when_it_is_skipped(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert (await one.choose("quan", "0. Bỏ qua")).startswith("Đã dừng.")
    assert await state(one, "N1") == "Chưa thực hiện"


async def test_the_meaning_may_be_said_in_words(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert "[N1]: Vướng mắc" in await one.say("quan", "Báo vướng mắc ạ")


async def test_other_words_are_a_report_of_their_own(one: Bench) -> None:
    await one.say("quan", STRANGE)
    assert "[N1]: Đang thực hiện, 60%" in await one.say("quan", "đang làm 60%")
    assert (await one.say("quan", "3")).startswith("Không có câu hỏi nào chờ trả lời")


async def test_what_is_not_understood_twice_is_kept_whole(one: Bench) -> None:
    await one.say("quan", STRANGE)
    await one.say("quan", "chiều nay đá bóng không anh em")
    await one.choose("quan", "5. Hỏi Văn phòng")
    assert STRANGE in one.said_to("hoa")[-1]
    assert "chiều nay đá bóng không anh em" in one.said_to("hoa")[-1]


async def test_which_item_is_asked_when_several_are_open(three: Bench) -> None:
    await three.say("quan", STRANGE)
    answer = await three.choose("quan", "3. Báo vướng mắc")
    assert "Đồng chí đang cập nhật việc nào?\n1. [N1]" in answer
    assert f'Đã giữ: "{STRANGE}"' in answer
    assert "Ghi nhận [N2]: Vướng mắc" in await three.choose("quan", "2. [N2]")


async def test_without_an_open_item_only_the_office_can_be_asked(either: Bench) -> None:
    await either.say("lan", STRANGE)
    assert (await either.choose("lan", "1. Báo xong")).startswith("Đơn vị hiện không có việc nào")
    await either.say("lan", STRANGE)
    assert "Đã chuyển ý kiến" in await either.choose("lan", "5. Hỏi Văn phòng")


async def test_of_a_named_item_the_meaning_alone_is_asked(three: Bench) -> None:
    answer = await three.say("quan", f"N2 {STRANGE}")
    assert answer.startswith("[N2] Hệ thống chưa rõ nội dung đồng chí vừa gửi.")
    assert "[N2]: Vướng mắc" in await three.choose("quan", "3. Báo vướng mắc")


async def test_who_reports_on_nothing_is_told_what_they_may_do(one: Bench) -> None:
    answer = await one.say("nam", STRANGE)
    assert "Đồng chí có thể gõ: /tonghop" in answer
    assert "1. Báo xong" not in answer


# What was not read for certain


async def test_a_doubtful_reading_is_asked_and_nothing_is_stored(one: Bench) -> None:
    answer = await one.say("quan", DOUBTFUL)
    asks = "[N1] Hệ thống chưa chắc đã hiểu đúng.\nCó phải đồng chí báo đã xong?\n1. Đã xong\n2. Đang làm\n"
    assert answer.startswith(asks)
    assert answer.endswith("\n0. Bỏ qua")
    assert await one.count("reports") == 1
    assert "Đơn vị báo đã hoàn thành" in await one.choose("quan", "1. Đã xong")
    assert DOUBTFUL in one.said_to("hoa")[-1]


@pytest.mark.parametrize(
    ("answer", "noted"),
    [
        ("đúng rồi ạ", "Đơn vị báo đã hoàn thành"),
        ("vướng mắc", "[N1]: Vướng mắc"),
        ("đang làm 80%", "Ghi nhận [N1]: Đang thực hiện, 80%."),
        ("không phải", "[N1] Hệ thống chưa rõ nội dung"),
        ("thôi ạ", "Đã dừng."),
    ],
)
async def test_a_doubtful_reading_is_settled_in_words(one: Bench, answer: str, noted: str) -> None:
    await one.say("quan", DOUBTFUL)
    assert noted in await one.say("quan", answer)


async def test_the_item_is_asked_before_the_meaning(three: Bench) -> None:
    assert "đang cập nhật việc nào?" in await three.say("quan", DOUBTFUL)
    assert "[N3] Hệ thống chưa chắc đã hiểu đúng." in await three.choose("quan", "3. [N3]")
    assert "[N3] Đơn vị báo đã hoàn thành" in await three.choose("quan", "1. Đã xong")
    assert await state(three, "N1") == "Chưa thực hiện"


async def test_each_doubtful_statement_of_a_message_is_asked_in_turn(three: Bench) -> None:
    answer = await three.say("quan", f"N1 {OF_NO_DAY}; N2 đang làm 60%; N3 {STRANGE}")
    assert "[N2]: Đang thực hiện, 60%" in answer
    assert "[N1] Hệ thống chưa chắc đã hiểu đúng." in answer
    assert "[N3]" not in answer
    answer = await three.choose("quan", "1. Đã xong")
    assert "[N1] Đơn vị báo đã hoàn thành" in answer
    assert "[N3] Hệ thống chưa rõ nội dung" in answer
    assert "[N3]: Vướng mắc" in await three.choose("quan", "3. Báo vướng mắc")


async def test_skipping_one_question_leaves_the_others_of_the_message(three: Bench) -> None:
    await three.say("quan", f"N1 {OF_NO_DAY}; N3 {STRANGE}")
    answer = await three.choose("quan", "0. Bỏ qua")
    assert "[N3] Hệ thống chưa rõ nội dung" in answer
    assert "Đã dừng." in await three.say("quan", "/thoi")


# Which item


@pytest.mark.parametrize("answer", ["2", "n2 nhé"])
async def test_the_item_is_named_by_its_number_or_its_code(three: Bench, answer: str) -> None:
    await three.say("quan", "đang làm 60%")
    assert "Ghi nhận [N2]: Đang thực hiện, 60%." in await three.say("quan", answer)
    assert await state(three, "N1") == "Chưa thực hiện"


async def test_all_that_are_listed_are_noted_and_each_is_read_back(three: Bench) -> None:
    await three.say("quan", "đang làm 60%")
    said = await three.say("quan", "TẤT CẢ")
    assert [code for code in ("N1", "N2", "N3") if f"Ghi nhận [{code}]: Đang thực hiện, 60%." in said] == [
        "N1",
        "N2",
        "N3",
    ]


async def test_some_of_those_listed_may_be_picked(three: Bench) -> None:
    await three.say("quan", "đang làm 60%")
    said = await three.say("quan", "1 và 3")
    assert "[N1]: Đang thực hiện, 60%" in said
    assert "[N3]: Đang thực hiện, 60%" in said
    assert await state(three, "N2") == "Chưa thực hiện"


async def test_a_claim_of_all_is_listed_and_confirmed_first(three: Bench) -> None:
    await three.say("quan", "xong rồi ạ")
    answer = await three.say("quan", "TẤT CẢ")
    assert answer.startswith("[N1], [N2], [N3] Hệ thống ")
    assert "\n- [N1] Chỉnh trang tuyến phố, hạn thứ Sáu, 20/11/2026\n- [N2] Rà soát hộ nghèo" in answer
    assert "\nCó phải đồng chí báo đã xong cả 3 việc?\n1. Đã xong cả 3 việc\n0. Bỏ qua" in answer
    assert await state(three, "N1") == "Chưa thực hiện"
    said = await three.choose("quan", "1. Đã xong")
    assert said.count("Đơn vị báo đã hoàn thành") == 3
    assert sum("báo đã hoàn thành" in told for told in three.said_to("hoa")) == 3
    for code in ("N1", "N2", "N3"):
        assert await state(three, code) == "Chờ xác nhận"


async def test_what_cannot_be_done_of_one_does_not_stop_the_others(three: Bench) -> None:
    await three.say("quan", "vướng chờ số liệu")
    await three.say("hoa", "/xong N2 BC 1")
    said = await three.say("quan", "tất cả")
    assert "[N1]: Vướng mắc" in said
    assert "[N3]: Vướng mắc" in said
    assert await state(three, "N2") == "Chờ xác nhận"


async def test_a_fuller_report_answers_as_well(three: Bench) -> None:
    await three.say("quan", "đang làm")
    assert "[N2] Đơn vị báo đã hoàn thành" in await three.say("quan", "N2 xong BC 45")
    assert (await three.say("quan", "1")).startswith("Không có câu hỏi nào")  # the question was overtaken
    assert await state(three, "N1") == "Chưa thực hiện"


async def test_another_units_code_is_no_answer_and_the_question_stands(three: Bench) -> None:
    await three.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    await three.say("quan", "đang làm 60%")
    assert (await three.say("quan", "N4")).startswith("[N4]: không tìm thấy")
    assert "[N1]: Đang thực hiện, 60%" in await three.say("quan", "N1")
    assert await state(three, "N4") == "Chưa thực hiện"


async def test_periods_of_one_item_are_told_apart_and_the_chosen_one_is_meant(either: Bench) -> None:
    await either.say("hoa", "/giao P.KT; Điểm báo; hạn thứ Sáu hằng tuần")
    await periods(either, "N1", date(2026, 11, 20))
    answer = await either.say("quan", "xong")
    assert "1. [N1] Điểm báo - hạn 13/11\n2. [N1] Điểm báo - hạn 20/11\n" in answer
    assert "Kỳ hạn 20/11/2026." in await either.choose("quan", "2. [N1] 20/11")


async def test_a_command_goes_on_with_what_was_typed(either: Bench) -> None:
    await either.say("hoa", "/giao P.KT; Điểm báo; hạn 20/11")
    await either.connect("hai", Role.ADMIN, "PMC1")
    assert "Ghi nhận [N1]: Đang thực hiện, 60%." in await either.say("hai", "/tiendo N1 60% theo điện thoại")


# Where, when, how it is typed


async def test_a_restart_in_the_middle_changes_nothing(three: Bench) -> None:
    await three.say("quan", STRANGE)
    three.restart()
    await three.choose("quan", "3. Báo vướng mắc")
    three.restart()
    assert "[N2]: Vướng mắc" in await three.choose("quan", "2. [N2]")
    await three.choose("quan", "0. Bỏ qua")  # the cause
    await three.say("quan", DOUBTFUL)
    three.restart()
    await three.choose("quan", "1. [N1]")
    three.restart()
    assert "[N1] Đơn vị báo đã hoàn thành" in await three.choose("quan", "1. Đã xong")


async def test_an_answer_given_twice_counts_once(one: Bench) -> None:
    await one.say("quan", DOUBTFUL)
    await one.choose("quan", "1. Đã xong")
    again = await one.choose("quan", "1. Đã xong")
    assert "đã được ghi nhận trước đó" in again or "Không có câu hỏi nào chờ" in again
    assert sum("báo đã hoàn thành" in told for told in one.said_to("hoa")) == 1


async def test_a_question_is_over_after_a_day(one: Bench) -> None:
    await one.say("quan", STRANGE)
    one.clock.travel_to("2026-11-10 09:01")
    assert (await one.choose("quan", "3. Báo vướng mắc")).startswith("Câu hỏi này đã quá một ngày")
    assert await state(one, "N1") == "Chưa thực hiện"
    assert (await one.say("quan", "3")).startswith("Không có câu hỏi nào chờ trả lời")


async def test_late_words_are_a_message_of_their_own(one: Bench) -> None:
    await one.say("quan", "N1 vướng")
    one.clock.travel_to("2026-11-10 09:01")
    await one.say("quan", "chúc cả nhà ngày mới tốt lành")
    assert await state(one, "N1") == "Chưa thực hiện"


@pytest.mark.parametrize("words", ["/thoi", "THÔI Ạ"])
async def test_a_question_can_be_left(one: Bench, words: str) -> None:
    await one.say("quan", STRANGE)
    assert await one.say("quan", words) == "Đã dừng. Không có gì thay đổi."
    assert (await one.say("quan", "3")).startswith("Không có câu hỏi nào chờ trả lời")
    assert await state(one, "N1") == "Chưa thực hiện"


async def test_an_older_question_is_not_answered_after_a_newer_one(three: Bench) -> None:
    await three.say("quan", STRANGE)
    old = len(three.said_to("quan"))
    await three.say("quan", "/viec N2")  # a card, which asks as well
    assert "[N2] Đơn vị báo đã hoàn thành" in await three.say("quan", "1")
    said = await three.say("quan", "3")  # not the obstacle of the first question
    assert "Hệ thống chưa rõ nội dung" in said or "Không có câu hỏi nào" in said
    assert len(three.said_to("quan")) > old
    assert await state(three, "N1") == "Chưa thực hiện"


async def test_a_digit_does_not_answer_an_offer_from_before_the_last_question(one: Bench) -> None:
    await one.tick("2026-11-19 08:00")
    assert "1. Xong" in one.said_to("quan")[-1]
    await one.say("quan", "N1 đang làm 60%, 31/11 xong")
    await one.say("quan", "20/11")
    answer = await one.say("quan", "1")
    assert answer.startswith("[N1] Đồng chí chọn “Xong”?\n")
    assert await state(one, "N1") == "Đang thực hiện 60%"
    assert "Đơn vị báo đã hoàn thành" in await one.choose("quan", "1. Đúng")


async def test_a_digit_is_asked_about_when_a_notice_came_while_a_question_stood(three: Bench) -> None:
    assert "1. thứ Hai, 30/11/2026" in await three.say("hoa", "/giao P.KT; Rà soát; hạn 31/11")
    await three.say("quan", "N1 xong BC 45")  # she is told, and may answer that by a digit as well
    assert (await three.say("hoa", "1")).startswith("[N1] Đồng chí chọn “Xác nhận”?")
    answer = await three.choose("hoa", "1. Đúng")
    assert "Đã ghi: xác nhận hoàn thành" in answer
    assert "1. thứ Hai, 30/11/2026" in answer  # and what was asked before is asked again
    assert "Đã giao [N4]" in await three.choose("hoa", "1. thứ Hai")


async def test_an_old_button_of_an_answered_question_changes_nothing(bench: Bench) -> None:
    for text in ("Một", "Hai"):
        await bench.say("hoa", f"/giao P.KT; {text}; hạn 20/11")
    await bench.say("quan", "đang làm 60%")
    await bench.press("quan", "1. [N1]")
    assert "đã được ghi nhận trước đó" in await bench.press("quan", "2. [N2]")
    assert await state(bench, "N2") == "Chưa thực hiện"


async def test_an_obstacle_given_in_another_form_ends_the_question(one: Bench) -> None:
    await one.say("quan", "N1 vướng")
    await one.say("quan", "N1 vướng chờ số liệu")
    answer = await one.say("quan", "chúc cả nhà ngày mới tốt lành")
    assert "chờ số liệu" in await state(one, "N1")
    assert answer.startswith("Hệ thống chưa rõ nội dung")


async def test_a_report_on_another_item_lets_the_question_stand(three: Bench) -> None:
    await three.say("quan", "N1 vướng")
    await three.say("quan", "N2 đang làm 60%")
    assert "[N1]: Vướng mắc" in await three.say("quan", "chờ số liệu của Công an")


async def test_a_question_put_by_a_command_comes_first_and_the_other_follows(three: Bench) -> None:
    await three.say("quan", "N1 vướng")
    assert "Xin gia hạn đến ngày nào" in await three.say("quan", "/giahan N2")
    answer = await three.say("quan", "30/11 chờ số liệu")
    assert "gia hạn [N2] đến thứ Hai, 30/11/2026" in answer
    assert "Nguyên nhân: 1. Khách quan" in answer
    assert "[N1] Đồng chí đang vướng gì?" in await three.choose("quan", "1. Khách quan")


async def test_what_waited_behind_the_cause_is_asked_when_another_item_is_reported_on(three: Bench) -> None:
    await three.say("quan", "N1 vướng")
    await three.say("quan", "/giahan N2")
    await three.say("quan", "30/11 chờ số liệu")
    answer = await three.say("quan", "N3 đang làm 60%")
    assert "[N3]: Đang thực hiện, 60%" in answer
    assert "[N1] Đồng chí đang vướng gì?" in answer
    assert "[N1]: Vướng mắc" in await three.say("quan", "chờ kinh phí")


async def test_an_item_looked_at_is_the_one_spoken_of_next(three: Bench) -> None:
    await three.say("quan", STRANGE)
    await three.say("quan", "/viec N2")
    assert "Ghi nhận [N2]: Đang thực hiện." in await three.say("quan", "đang làm")


@pytest.mark.parametrize("words", ["/xong N1 chưa", "N1 đã nộp 31/2", "/vuong N1", "N1 vướng"])
async def test_nothing_is_asked_about_what_has_been_claimed(one: Bench, words: str) -> None:
    await one.say("quan", "N1 xong BC 45")
    assert (await one.say("quan", words)).startswith("[N1] Hiện nay: Chờ xác nhận.")
    assert (await one.say("quan", "1")).startswith("Không có câu hỏi nào")


async def test_nothing_more_is_asked_for_of_what_was_not_claimed(one: Bench) -> None:
    assert (await one.say("hoa", "/bosung N1")).startswith("[N1] Hiện nay: Chưa thực hiện.")


async def test_nought_leaves_every_question_with_choices(three: Bench) -> None:
    await three.say("hoa", "/giao P.KT; Rà soát; hạn 31/11")
    await three.say("quan", "đang làm 60%")
    for name in ("hoa", "quan"):
        assert (await three.say(name, "0")).startswith("Đã dừng.")
    assert await three.count("items") == 3


async def test_a_number_is_no_obstacle(one: Bench) -> None:
    await one.say("quan", "N1 vướng")
    assert "[N1] Đồng chí đang vướng gì?" in await one.say("quan", "5")
    assert await state(one, "N1") == "Chưa thực hiện"


async def test_a_choice_sent_twice_is_no_reason_and_nought_leaves_the_question(three: Bench) -> None:
    await three.say("quan", "N1 xong BC 45")
    assert "[N1] Cần bổ sung gì?" in await three.choose("hoa", "2. Yêu cầu bổ sung")
    assert "[N1] Cần bổ sung gì?" in await three.say("hoa", "2")
    assert await state(three, "N1") == "Chờ xác nhận"
    await three.say("quan", "N2 gia hạn 30/11 chờ số liệu")
    assert "[N2] Vì sao không đồng ý gia hạn?" in await three.choose("nam", "3. Không đồng ý")
    assert "[N2] Vì sao không đồng ý gia hạn?" in await three.say("nam", "3.")
    assert (await three.say("nam", "0")).startswith("Đã dừng.")
    assert "Ý kiến" not in three.said_to("quan")[-1]
    await three.say("quan", "N3 gia hạn")
    assert "Xin gia hạn đến ngày nào" in await three.say("quan", "4")  # no fourth of December
    assert "30/11" in await three.say("quan", "30/11 chờ số liệu")
    assert await three.count("extensions") == 2


async def test_done_is_no_obstacle(one: Bench) -> None:
    await one.say("quan", "N1 vướng")
    assert "[N1] Đơn vị báo đã hoàn thành" in await one.say("quan", "xong rồi ạ")


async def test_a_question_about_what_somebody_else_has_finished_ends(one: Bench) -> None:
    await one.say("quan", "N1 vướng")
    await one.say("hoa", "/xong N1 BC 45")
    assert "đã được ghi nhận trước đó" in await one.say("quan", "chờ số liệu")
    assert (await one.say("quan", "chờ số liệu")).count("đã được ghi nhận trước đó") == 0


async def test_rights_are_those_of_the_answer(one: Bench) -> None:
    await one.say("quan", STRANGE)
    listed = await one.say("hoa", "/nguoi P.KT")
    number = next(line.split(".")[0] for line in listed.splitlines() if "Quan" in line)
    await one.say("hoa", f"/nguoi remove {number}")
    await one.choose("quan", "1. Báo xong")
    assert await state(one, "N1") == "Chưa thực hiện"


@pytest.mark.parametrize("form", ["NFD", "bare"])
async def test_words_are_understood_decomposed_and_without_accents(three: Bench, form: str) -> None:
    def typed(words: str) -> str:
        loose = unicodedata.normalize("NFD", words)
        if form == "NFD":
            return loose
        kept = "".join(letter for letter in loose if unicodedata.category(letter) != "Mn")
        return kept.replace("đ", "d").replace("Đ", "D")

    await three.say("quan", typed(STRANGE))
    assert "đang cập nhật việc nào?" in await three.say("quan", typed("Báo vướng mắc ạ"))
    assert (await three.say("quan", typed("TẤT CẢ"))).count("Vướng mắc") >= 3
    await three.say("quan", typed("bỏ qua"))  # the cause
    await three.say("quan", typed("xong rồi ạ"))
    await three.say("quan", typed("tất cả"))
    assert (await three.say("quan", typed("đúng rồi"))).count("báo đã hoàn thành") == 3


# In a group


@pytest.fixture
async def group(bench: Bench) -> Bench:
    """The group of Quân's unit, with two items; Lan is of another unit."""
    for text in ("Một", "Hai"):
        await bench.say("hoa", f"/giao P.KT; {text}; hạn 20/11")
    await said_in(bench, "hoa", "/start P.KT")
    return bench


async def said_in(bench: Bench, name: str, text: str, *, reply: bool = False) -> str:
    """Somebody speaks to us in the group; `reply`: to the last we said there."""
    more = {"replied_to": bench.channel.ids["-1"][-1]} if reply else {}
    before = len(bench.channel.said.get("-1", []))
    update = replace(bench.hears(name, text, private=False, **more), chat="-1")
    await bench.works.desk.hear([update])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    return "\n---\n".join(part.text for part in bench.channel.said.get("-1", [])[before:])


async def test_in_a_group_a_question_is_that_of_who_was_asked(group: Bench) -> None:
    await group.connect("binh", Role.OFFICER, "P.KT")
    assert "1. Báo xong" in await said_in(group, "quan", STRANGE)
    assert "dành cho người khác" in await said_in(group, "binh", "3", reply=True)
    assert await said_in(group, "lan", "3", reply=True) == ""  # another unit's
    assert "trả lời (reply) đúng tin" in await said_in(group, "quan", "3")


async def test_in_a_group_the_answer_completes_the_first_message(group: Bench) -> None:
    await said_in(group, "quan", STRANGE)
    group.restart()
    assert "đang cập nhật việc nào?" in await said_in(group, "quan", "3", reply=True)
    assert "[N2]: Vướng mắc" in await said_in(group, "quan", "2", reply=True)
    await said_in(group, "quan", "đang làm 60%")
    said = await said_in(group, "quan", "tất cả")
    assert "[N1]: Đang thực hiện, 60%" in said
    assert "[N2]: Đang thực hiện, 60%" in said
