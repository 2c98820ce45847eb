"""Reading when somebody wishes to be reminded again."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.later import Later, Unfit, put_off, times
from domain.quiet_hours import may_speak
from domain.time import VIETNAM, local_day
from domain.workdays import WorkCalendar

DAYS = WorkCalendar()
MONDAY = datetime(2026, 11, 9, 9, tzinfo=VIETNAM).astimezone(UTC)
DUE = date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("chiều nay", "09 13:30"),
        ("lat nua", "09 13:30"),
        ("mai", "10 08:00"),
        ("sáng mai nhé", "10 08:00"),
        ("chiều mai", "10 13:30"),
        ("thứ Năm", "12 08:00"),
        ("vào thứ 5", "12 08:00"),
        ("chiều thứ Tư", "11 13:30"),
        ("tuần sau", "16 08:00"),
        ("20/11", "20 08:00"),
        ("15/11", "13 08:00"),  # a Sunday: the last working day before it
        ("tomorrow", "10 08:00"),
        ("this afternoon", "09 13:30"),
    ],
)
def test_a_wish_is_read(words: str, when: str) -> None:
    found = put_off(words, MONDAY, DUE, DAYS)
    assert isinstance(found, Later)
    assert f"{found.at.astimezone(VIETNAM):%d %H:%M}" == when


@pytest.mark.parametrize(
    ("words", "why"),
    [("23/11", Unfit.TOO_LATE), ("hôm qua", Unfit.GONE), ("khi nào cũng được", Unfit.UNREAD), ("", Unfit.UNREAD)],
)
def test_what_cannot_be_is_refused_with_the_reason(words: str, why: Unfit) -> None:
    assert put_off(words, MONDAY, DUE, DAYS) is why


def test_what_is_late_or_due_with_no_half_day_left_is_not_put_off() -> None:
    assert put_off("mai", MONDAY, date(2026, 11, 8), DAYS) is Unfit.NO_TIME
    evening = datetime(2026, 11, 20, 16, tzinfo=VIETNAM).astimezone(UTC)
    assert put_off("mai", evening, DUE, DAYS) is Unfit.NO_TIME
    assert put_off("chiều nay", datetime(2026, 11, 20, 9, tzinfo=VIETNAM).astimezone(UTC), DUE, DAYS) != Unfit.NO_TIME


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda one: one.replace(tzinfo=UTC)),
    st.none() | st.dates(date(2026, 1, 1), date(2027, 3, 1)),
)
def test_every_time_offered_is_to_come_in_office_hours_and_before_the_deadline_is_past(
    now: datetime, due_on: date | None
) -> None:
    for one in times(now, due_on, DAYS):
        assert one.at > now
        assert may_speak(one.at, DAYS)
        assert due_on is None or local_day(one.at) <= due_on
