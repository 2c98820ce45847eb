"""What stands beside the intent of a reply: the share, the day, the reason, in ordinary words. Monday 15 June 2026."""

from datetime import date

import pytest

from domain.replies import Reply, read_reply
from domain.workdays import WorkCalendar

MONDAY = date(2026, 6, 15)
OWN = WorkCalendar(frozenset({date(2026, 6, 16)}), frozenset({date(2026, 6, 20)}))  # a Tuesday off, a Saturday worked


def only(text: str, due: date | None = None) -> Reply:
    return read_reply(text, MONDAY, due=due).statements[0]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("ký được 3 trên 4 biên bản", 75),
        ("ba trên năm chi bộ xong, còn lại đang họp", 60),
        ("mười hai trong số mười sáu ngách đã sáng đèn, đang kéo dây tiếp", 75),
        ("đổ bê tông được 300 mét trong tổng 1.000 mét", 30),
        ("đã cấp 220/400 thẻ", 55),
        ("cỡ 1/3 rồi, đang làm", 33),
        ("xong trăm phần trăm rồi", 100),
        ("hạn gấp quá, xin đổi thành 2/7", None),
        ("xin nộp sau, khoảng 3/7 ạ", None),
        ("kinh phí bị cắt một nửa nên chưa làm được", None),
    ],
)
def test_a_share_is_told_from_a_day_and_from_other_halves(text: str, percent: int | None) -> None:
    assert only(text).percent == percent


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("không trình kịp phiên 18/6, xin trình sang 26/6", "2026-06-26"),
        ("chưa xong trước 20/6 được, cho em lùi đến 25/6", "2026-06-25"),
        ("xin lùi đến thứ hai 29/6", "2026-06-29"),
        ("cho em khất đến mồng 6/7", "2026-07-06"),
        ("hôm nay không kịp, cho em xin sang mai", "2026-06-16"),
        ("xin thêm 3 ngày tính từ hôm nay", "2026-06-18"),
        ("xin dời qua 3/7, đang chờ số liệu", "2026-07-03"),
    ],
)
def test_the_day_asked_for_is_not_the_one_given_up(text: str, day: str) -> None:
    assert only(text).date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "by_law", "own"),
    [
        ("xin thêm 3 ngày làm việc", "2026-06-18", "2026-06-19"),
        ("xin thêm mười lăm ngày làm việc vì chờ thẩm định", "2026-07-06", "2026-07-06"),
        ("xin lùi năm ngày làm việc", "2026-06-22", "2026-06-22"),
        ("xin thêm 2 ngày làm việc tính từ hôm nay", "2026-06-17", "2026-06-18"),
        ("đang làm 60%, trong 4 ngày làm việc nữa xong", "2026-06-19", "2026-06-20"),
        ("dự kiến 3 ngày làm việc nữa em nộp", "2026-06-18", "2026-06-19"),
        ("xin thêm 3 ngày", "2026-06-18", "2026-06-18"),
    ],
)
def test_working_days_are_counted_by_the_calendar_that_is_given(text: str, by_law: str, own: str) -> None:
    assert only(text, due=MONDAY).date == date.fromisoformat(by_law)
    assert read_reply(text, MONDAY, due=MONDAY, calendar=OWN).statements[0].date == date.fromisoformat(own)


def test_working_days_by_law_leave_out_its_holidays() -> None:
    assert only("xin thêm 2 ngày làm việc", due=date(2026, 8, 31)).date == date(2026, 9, 4)  # 1 and 2 September are off


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("em làm xong hồi sáng rồi", "2026-06-15"),
        ("hội nghị tổ chức xong sáng thứ bảy vừa rồi ạ", "2026-06-13"),
        ("em gửi từ hôm mùng 10 rồi", "2026-06-10"),
        ("đã nộp bữa thứ năm rồi", "2026-06-11"),
    ],
)
def test_a_day_gone_by_is_found_behind_today(text: str, day: str) -> None:
    assert only(text).date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hôm nay đang viết, mai em gửi", "2026-06-16"),
        ("gần xong rồi, tối nay em gửi", "2026-06-15"),
        ("đang làm, chiều em nộp", "2026-06-15"),
        ("hôm nay vẫn chưa xong", None),
    ],
)
def test_the_day_promised_is_the_one_something_is_promised_of(text: str, day: str | None) -> None:
    assert only(text).date == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("máy chủ treo từ sáng, đề nghị Văn phòng hỗ trợ", "máy chủ treo từ sáng"),
        ("Sở chưa gửi số liệu nên chưa tổng hợp được", "Sở chưa gửi số liệu"),
        ("vướng kinh phí", "kinh phí"),
        ("khó quá anh ơi, thiếu người làm", "thiếu người làm"),
        ("xin gia hạn đến 30/6, kế toán đi tập huấn", "kế toán đi tập huấn"),
        ("mạng hỏng, xin thêm 2 ngày", "mạng hỏng"),
        ("xin thêm 2 ngày nữa được không ạ", None),
        ("chưa xong, cho em xin đến mai", None),
        ("không kịp", None),
    ],
)
def test_the_reason_is_what_is_neither_courtesy_nor_request_nor_what_comes_of_it(text: str, reason: str | None) -> None:
    assert only(text).reason == reason


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("vướng: chưa có kinh phí", "chưa có kinh phí"),
        ("vuong mac - cho so lieu", "cho so lieu"),
        ("đang gặp khó khăn: thiếu người", "thiếu người"),
    ],
)
def test_a_reason_is_what_stands_behind_its_heading(text: str, why: str) -> None:
    assert read_reply(text, date(2026, 6, 15)).statements[0].reason == why
