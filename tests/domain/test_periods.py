"""Which period a report is of, which days its figures cover (Decree 09/2019, Article 12), and what a quarter's answer is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Cycle, Period, period_of, quarter_answered, says_nothing_came_up
from domain.workdays import WorkCalendar

QUARTERLY = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY="


@pytest.mark.parametrize(
    ("rule", "due_on", "period"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=25", date(2026, 6, 25), Period(Cycle.MONTH, 2026, 6, date(2026, 5, 15), date(2026, 6, 14))),
        ("FREQ=MONTHLY;BYMONTHDAY=15", date(2026, 1, 15), Period(Cycle.MONTH, 2026, 1, date(2025, 12, 15), date(2026, 1, 14))),
        ("FREQ=MONTHLY;BYMONTHDAY=5", date(2026, 1, 5), Period(Cycle.MONTH, 2025, 12, date(2025, 11, 15), date(2025, 12, 14))),
        (QUARTERLY + "15", date(2026, 6, 15), Period(Cycle.QUARTER, 2026, 2, date(2026, 3, 15), date(2026, 6, 14))),
        (QUARTERLY + "-1", date(2026, 3, 31), Period(Cycle.QUARTER, 2026, 1, date(2025, 12, 15), date(2026, 3, 14))),
        ("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5", date(2026, 7, 5), Period(Cycle.QUARTER, 2026, 2, date(2026, 3, 15), date(2026, 6, 14))),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20", date(2026, 12, 20), Period(Cycle.HALF_YEAR, 2026, 2, date(2026, 6, 15), date(2026, 12, 14))),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20", date(2026, 12, 20), Period(Cycle.YEAR, 2026, 1, date(2025, 12, 15), date(2026, 12, 14))),
        ("FREQ=WEEKLY;BYDAY=SA", date(2026, 11, 21), Period(Cycle.WEEK, 2026, 47, date(2026, 11, 16), date(2026, 11, 22))),
        ("FREQ=MONTHLY;BYMONTHDAY=15,25", date(2026, 6, 15), None),
        ("FREQ=DAILY", date(2026, 6, 15), None),
    ],
)  # fmt: skip
def test_the_period_of_a_deadline(rule: str, due_on: date, period: Period | None) -> None:
    assert period_of(rule, due_on) == period


@given(st.dates(date(2025, 1, 1), date(2030, 12, 31)), st.sampled_from([(1, 1), (3, 3)]))
def test_figures_are_closed_before_the_deadline_and_follow_on_those_of_the_period_before(
    due_on: date, span: tuple[int, int]
) -> None:
    rule = "FREQ=MONTHLY;BYMONTHDAY=1" if span[0] == 1 else QUARTERLY + "1"
    found = period_of(rule, due_on)
    assert found is not None
    assert found.last < due_on <= found.last + timedelta(days=31 * span[0] + 1)
    before = period_of(rule, found.last)
    assert before is not None
    assert before.last + timedelta(days=1) == found.first


@pytest.mark.parametrize(
    ("today", "quarter"),
    [
        (date(2026, 6, 29), (2026, 2)),
        (date(2026, 4, 28), (2026, 1)),
        (date(2026, 5, 4), (2026, 2)),
        (date(2026, 6, 30), (2026, 2)),
        (date(2026, 7, 20), (2026, 2)),
        (date(2027, 1, 5), (2026, 4)),
        (date(2027, 2, 10), (2027, 1)),
    ],
)
def test_an_answer_is_of_the_quarter_that_was_asked_about(today: date, quarter: tuple[int, int]) -> None:
    assert quarter_answered(today, WorkCalendar()) == quarter


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("KHÔNG CÓ", True), ("Không có gì ạ", True), ("quý này không phát sinh", True), ("ko có", True), ("none", True),
        ("không có kinh phí", False), ("không có buổi nào hoãn", False), ("5 buổi", False), ("không kịp", False),
    ],
)  # fmt: skip
def test_nothing_having_come_up_is_told_from_something_missing(words: str, nothing: bool) -> None:
    assert says_nothing_came_up(words) is nothing
