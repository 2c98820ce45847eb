"""Deadlines as offices write them. Reference day: Tuesday 10 March 2026."""

import csv
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr

from domain.deadline_lunar import solar_date
from domain.deadline_questions import About
from domain.deadlines import DeadlineKind, Voice, find_deadline, next_due, read_deadline
from domain.workdays import WorkCalendar

TUESDAY = date(2026, 3, 10)
SAMPLES = Path(__file__).parents[1] / "reading" / "deadlines_sample.csv"
with SAMPLES.open(encoding="utf-8-sig", newline="") as _file:
    ROWS = list(csv.DictReader(_file))


def next_five(rrule: str, on: date) -> list[datetime]:
    return list(islice(rrulestr(rrule, dtstart=datetime(on.year, on.month, on.day)), 5))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_the_sample_is_read_as_labelled(row: dict[str, str]) -> None:
    on = date.fromisoformat(row["reference_date"])
    found = read_deadline(row["text"], on)
    assert (found.kind, found.due.isoformat() if found.due else "") == (row["kind"], row["due"])
    assert bool(found.rrule) == bool(row["rrule"])
    if found.rrule:
        assert next_five(found.rrule, on) == next_five(row["rrule"], on)
    if found.kind is DeadlineKind.AMBIGUOUS:
        assert found.question


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("30/06/26", "2026-06-30"), ("5-4-26", "2026-04-05"), ("30 / 6 / 2026", "2026-06-30"), ("1O/6", "2026-06-10"),
        ("quý 11/2026", "2026-06-30"), ("Quý ll", "2026-06-30"), ("15-20/3", "2026-03-20"), ("tháng sáu", "2026-06-30"),
        ("tháng sau", "2026-04-30"), ("từ nay đến hết năm", "2026-12-31"), ("tháng 3 - 5/2026", "2026-05-31"),
        ("Hoàn thành 50% trong quý II, 100% trong năm", "2026-12-31"), ("trong 10 ngày kể từ ngày 15/3", "2026-03-25"),
        ("khẩn trương, trước 30/6", "2026-06-30"), ("Quý II/2026 (trước 15/6)", "2026-06-15"),
        ("thứ Sáu, 13/3/2026", "2026-03-13"), ("dịp Tết Trung thu", "2026-09-25"), ("ngày mốt", "2026-03-12"),
    ],
)  # fmt: skip
def test_a_date_is_read(text: str, due: str) -> None:
    assert read_deadline(text, TUESDAY).due == date.fromisoformat(due)


@pytest.mark.parametrize(
    "text",
    [
        "", "bla bla", "31/4", "15/13", "quý 5", "tuần 2 tháng 4", "hỏa tốc", "sau 30/6", "từ 15/3", "ngày 05 tháng sau",
        "theo Kế hoạch số 12/KH-UBND ngày 15/3/2026", "Thứ Năm, ngày 13/3/2026", "20/3 hoặc 15/6", "trước khai giảng",
        "báo cáo tháng trước ngày 20; quý trước ngày 20 tháng cuối quý; năm trước ngày 15/12",
    ],
)  # fmt: skip
def test_what_cannot_be_known_is_asked(text: str) -> None:
    found = read_deadline(text, TUESDAY)
    assert found.kind is DeadlineKind.AMBIGUOUS
    assert found.question


def test_a_day_gone_by_is_asked_in_an_annex_and_is_next_year_in_a_chat() -> None:
    assert read_deadline("28/2", TUESDAY).choices == (date(2026, 2, 28), date(2027, 2, 28))
    assert read_deadline("28/2", TUESDAY, voice=Voice.CHAT).due == date(2027, 2, 28)


def test_t6_is_june_in_an_annex_and_friday_in_a_chat() -> None:
    assert read_deadline("T6", TUESDAY).due == date(2026, 6, 30)
    assert read_deadline("T6", TUESDAY, voice=Voice.CHAT).due == date(2026, 3, 13)


def test_an_hour_and_a_written_before_are_kept() -> None:
    found = read_deadline("trước 17h00 ngày 13/3/2026", TUESDAY)
    assert (found.time, found.due) == (time(17, 0), date(2026, 3, 13))
    assert read_deadline("trước ngày 15/4", TUESDAY).before


def test_the_thirtieth_of_every_month_does_not_skip_february() -> None:
    rrule = read_deadline("ngày 30 hằng tháng", TUESDAY).rrule
    assert rrule
    assert next_due(rrule, date(2027, 2, 1)) == date(2027, 2, 28)


def test_lunar_days_of_a_year_with_a_leap_month() -> None:
    assert solar_date(15, 8, 2025) == date(2025, 10, 6)  # Trung thu, after a leap sixth month


@pytest.mark.parametrize(
    ("text", "before", "phrase"),
    [
        ("Kế hoạch tuyên truyền 30/6", "Kế hoạch tuyên truyền", "30/6"),
        ("Kế hoạch tuyên truyền tháng 7 30/6", "Kế hoạch tuyên truyền tháng 7", "30/6"),
        ("Báo cáo quý II trước 15/7", "Báo cáo quý II", "trước 15/7"),
        ("Rà soát 6/8 khu phố 30/6", "Rà soát 6/8 khu phố", "30/6"),
        ("Báo cáo trước ngày 25 hằng tháng", "Báo cáo", "trước ngày 25 hằng tháng"),
    ],
)
def test_a_deadline_is_found_in_a_sentence(text: str, before: str, phrase: str) -> None:
    found = find_deadline(text, TUESDAY)
    assert found
    assert (found[0], found[1].text) == (before, phrase)


@pytest.mark.parametrize("text", ["Trả lời 12/TB-UBND", "theo số 45/BC", "Mua 12 máy", "thương mại điện tử"])
def test_a_number_is_no_date(text: str) -> None:
    assert find_deadline(text, TUESDAY) is None


def test_the_strict_reading_of_before_is_a_setting() -> None:
    assert read_deadline("trước ngày 15/4", TUESDAY).due == date(2026, 4, 15)
    assert read_deadline("trước ngày 15/4", TUESDAY, strict_before=True).due == date(2026, 4, 14)
    assert read_deadline("chậm nhất ngày 15/4", TUESDAY, strict_before=True).due == date(2026, 4, 15)
    assert read_deadline("trước 17h ngày 15/4", TUESDAY, strict_before=True).due == date(2026, 4, 15)  # of that day
    assert read_deadline("trước tháng 6", TUESDAY, strict_before=True).due == date(2026, 6, 30)
    assert not read_deadline("trước ngày 15/4", TUESDAY, strict_before=True).before  # the 14th is itself the last day


@pytest.mark.parametrize(
    ("text", "phrase", "due"),
    [
        ("xong trước thứ Sáu 27/3 nhé", "xong trước thứ Sáu 27/3", date(2026, 3, 27)),
        ("xin đến thứ Hai ngày 30/3 vì chờ số liệu", "đến thứ Hai ngày 30/3", date(2026, 3, 30)),
        ("đến thứ Ba 30/3", "đến thứ Ba 30/3", None),  # a Monday: asked
    ],
)
def test_a_weekday_and_its_date_are_found_as_one(text: str, phrase: str, due: date | None) -> None:
    found = find_deadline(text, TUESDAY, voice=Voice.CHAT)
    assert found is not None
    assert (found[1].text, found[1].due) == (phrase, due)


@pytest.mark.parametrize(
    ("text", "due", "rrule"),
    [
        ("trước ngày 25 hằng tháng", date(2026, 3, 24), "FREQ=MONTHLY;BYMONTHDAY=24"),
        ("trước ngày 01 hằng tháng", date(2026, 3, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("trước ngày 15/6 và 15/12 hằng năm", date(2026, 6, 14), "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("trước ngày 1/1 hằng năm", date(2026, 12, 31), "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
        ("trước thứ Sáu hằng tuần", date(2026, 3, 12), "FREQ=WEEKLY;BYDAY=TH"),
        ("trước thứ Hai hằng tuần", date(2026, 3, 15), "FREQ=WEEKLY;BYDAY=SU"),
        ("ngày 25 hằng tháng", date(2026, 3, 25), "FREQ=MONTHLY;BYMONTHDAY=25"),
        ("trước 17h ngày 25 hằng tháng", date(2026, 3, 25), "FREQ=MONTHLY;BYMONTHDAY=25"),  # of that day
    ],
)
def test_a_rule_is_read_strictly_too(text: str, due: date, rrule: str) -> None:
    read = read_deadline(text, TUESDAY, strict_before=True)
    assert (read.due, read.rrule) == (due, rrule)


def test_working_days_are_those_of_the_office() -> None:
    swapped = WorkCalendar(days_off=frozenset({date(2026, 3, 12)}), working=frozenset({date(2026, 3, 14)}))
    assert read_deadline("trong 05 ngày làm việc", TUESDAY).due == date(2026, 3, 17)
    assert read_deadline("trong 02 ngày làm việc", TUESDAY, calendar=swapped).due == date(2026, 3, 13)
    assert read_deadline("trong 03 ngày làm việc", TUESDAY, calendar=swapped).due == date(2026, 3, 14)
    assert read_deadline("2 ngày làm việc trước 14/3", TUESDAY, calendar=swapped).due == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "about", "choices"),
    [
        ("28/2", About.YEAR, ["2026-02-28", "2027-02-28"]),
        ("Quý IV, quý V", About.QUARTERS, []),
        ("30/2/2026", About.NO_SUCH_DAY, ["2026-02-28"]),
        ("29/2", About.NO_SUCH_DAY, ["2026-02-28"]),
        ("15/13", About.NO_SUCH_DATE, []),
        ("ngày 32 hằng tháng", About.NO_SUCH_DATE, []),
        ("đầu tháng 5", About.EITHER, ["2026-05-05", "2026-05-10"]),
        ("mùng 5 tháng 4", About.SOLAR_OR_LUNAR, ["2026-04-05", "2026-05-21"]),
        ("ngày 05 tháng sau", About.ONCE_OR_MONTHLY, ["2026-04-05"]),
        ("Thứ Năm, 13/3/2026", About.EITHER, ["2026-03-13", "2026-03-12"]),
        ("30/6 hoặc 15/7", About.EITHER, ["2026-06-30", "2026-07-15"]),
        ("hỏa tốc", About.TODAY, ["2026-03-10"]),
        ("từ 01/4/2026", About.END, []),
        ("15 ngày sau khi kết thúc hội nghị", About.START, []),
        ("tuần 2 tháng 4", About.WEEKS, []),
        ("theo tiến độ dự án", About.OUTSIDE, []),
        ("10/3 âm lịch hằng năm", About.CYCLE, []),
        ("hằng tháng trước ngày 25, hằng quý trước ngày 20 tháng cuối quý", About.SPLIT, []),
    ],
)
def test_a_doubt_says_what_is_unclear_and_what_may_be_meant(text: str, about: About, choices: list[str]) -> None:
    found = read_deadline(text, TUESDAY)
    assert found.question
    assert (found.question.about, [day.isoformat() for day in found.choices]) == (about, choices)


def test_every_other_week_does_not_depend_on_where_the_rule_starts() -> None:
    rrule = read_deadline("2 tuần/lần", TUESDAY).rrule
    assert rrule
    first = next_due(rrule, TUESDAY)
    assert (first, next_due(rrule, first + timedelta(days=1))) == (date(2026, 3, 13), date(2026, 3, 27))


def test_the_week_that_ends_is_asked_about_on_its_last_days() -> None:
    saturday = date(2026, 3, 14)
    assert read_deadline("tuần này", saturday, voice=Voice.CHAT).choices == (saturday, date(2026, 3, 20))
    assert read_deadline("tuần sau", saturday, voice=Voice.CHAT).due == date(2026, 3, 20)
