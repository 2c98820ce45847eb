"""What stands beside a word decides what it says: steps and what came of them, names, "dạ" and "đã", nobody and nothing."""

from datetime import date

import pytest

from domain.replies import read_reply
from domain.reply_lexicon import Sense
from domain.reply_said import said_in

MONDAY = date(2026, 6, 15)


def senses(text: str) -> str:
    return said_in(text, MONDAY).tags.strip()


def intent(text: str, on: date = MONDAY) -> str:
    return read_reply(text, on).statements[0].intent.value


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("họp xong rồi, biên bản em gửi nhóm rồi", "done"),
        ("soạn xong gửi luôn rồi chị", "done"),
        ("họp xong rồi, giấy mời em gửi rồi", "in_progress"),
        ("khảo sát xong rồi, số liệu em gửi rồi", "in_progress"),
        ("soạn xong gửi sếp duyệt rồi", "in_progress"),
        ("soạn xong rồi", "in_progress"),
    ],
)
def test_a_step_is_none_any_more_once_what_came_of_it_is_given(text: str, wanted: str) -> None:
    assert intent(text) == wanted


@pytest.mark.parametrize(
    ("text", "named"),
    [("gửi chị Mai rồi", True), ("gửi anh Định rồi", True), ("gửi chị mai rồi", False), ("GỬI CHỊ MAI RỒI", False)],
)
def test_a_capital_behind_a_word_of_kin_is_a_name(text: str, named: bool) -> None:
    said = said_in(text, MONDAY)
    assert (not said.has(Sense.LATER, Sense.FUTURE)) is named


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("da xong", "done"),
        ("da nop bao cao sang nay", "done"),
        ("da toi nay xong", "in_progress"),
        ("da lam xong em gui", "in_progress"),
        ("da co ban xong roi", "in_progress"),
        ("da co le xong roi", "in_progress"),
        ("da co gang hoan thanh som", "in_progress"),
        ("em tạm xong rồi ạ", "in_progress"),
    ],
)
def test_an_accentless_da_is_the_past_only_where_something_is_over(text: str, wanted: str) -> None:
    assert intent(text) == wanted


@pytest.mark.parametrize("text", ["không cháu nào bị sót", "không ai vắng", "không hộ nào khiếu nại"])
def test_that_nobody_is_missing_denies_nothing(text: str) -> None:
    assert senses(text) == "CALM"


def test_what_others_have_put_off_is_no_request() -> None:
    assert intent("hội nghị bị tỉnh dời ngày, bên tôi phải đợi giấy mời mới") == "blocked"
    assert intent("bị tỉnh dời lịch, xin lùi đến 30/6") == "extension"


def test_what_is_begun_later_is_no_request() -> None:
    assert intent("việc này để qua 27/6 mới làm") == "not_started"
    assert intent("xin để qua 27/6 mới làm") == "extension"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hạn 20/6 gấp quá, cho em 25/6", "2026-06-25"),
        ("xin đổi thời gian hoàn thành: từ 15/6 sang 11/7", "2026-07-11"),
        ("cho lùi qua tuần sau, 24/6 tôi nộp", "2026-06-24"),
        ("dời hạn giùm, 28-8 em nộp", "2026-08-28"),
        ("mùng 5 tháng sau em nộp được không ạ", "2026-07-05"),
        ("xin lùi đến hết t7", "2026-07-31"),
        ("xin lùi đến t7", "2026-06-20"),
    ],
)
def test_the_new_day_is_told_from_others(text: str, day: str) -> None:
    assert read_reply(text, MONDAY).statements[0].date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "days"), [("xin thêm tuần nữa", 7), ("xin thêm 2-3 ngày", None), ("xin thêm ít hôm", None)]
)
def test_a_span_is_counted_where_it_is_one(text: str, days: int | None) -> None:
    said = read_reply(text, MONDAY).statements[0]
    assert (said.intent.value, said.date, said.days_from_due) == ("extension", None, days)
