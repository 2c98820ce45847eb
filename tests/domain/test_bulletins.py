"""When bulletins come: told plainly, day by day, it is the same."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.bulletins import TIMETABLES, Bulletin, Timetable, Wish, days_between, decide, read_wish
from domain.quiet_hours import whole_half_day
from domain.time import VIETNAM
from domain.workdays import WorkCalendar

DAY = timedelta(days=1)
days = st.dates(date(2026, 1, 1), date(2027, 6, 30))
calendars = st.builds(WorkCalendar, st.frozensets(days, max_size=40), st.frozensets(days, max_size=10))
hours = st.sampled_from([time(7, 30), time(8), time(10, 15), time(14)])
timetables = st.builds(Timetable, st.integers(0, 4), hours, st.booleans())
instants = st.datetimes(datetime(2026, 2, 1), datetime(2027, 3, 1), timezones=st.just(UTC))


def told(timetable: Timetable, calendar: WorkCalendar) -> list[datetime]:
    """All instants of a year and a half, each day looked at."""
    found = set()
    day = date(2025, 12, 1)
    while day < date(2027, 6, 30):
        if day.weekday() == timetable.weekday or (timetable.monthly and day.day == 1):
            moved = day
            while not calendar.is_working(moved):
                moved += DAY
            found.add(datetime.combine(moved, timetable.hour, VIETNAM))
        day += DAY
    return sorted(found)


@settings(deadline=None, max_examples=60)
@given(timetables, calendars, instants, instants)
def test_the_newest_that_has_come_and_the_next_are_those_counted_day_by_day(
    timetable: Timetable, calendar: WorkCalendar, one: datetime, other: datetime
) -> None:
    mark, until = sorted((one, other))
    every = told(timetable, calendar)
    came = [instant for instant in every if mark <= instant <= until]
    found = decide(timetable, calendar, mark, until)
    assert found.day == (came[-1].date() if came else None)
    assert found.next_at == next(instant for instant in every if instant > until)


def test_the_usual_times() -> None:
    calendar = WorkCalendar()
    leader = days_between(TIMETABLES[Bulletin.LEADER], calendar, date(2026, 11, 1), date(2026, 12, 8))
    assert leader == [date(2026, 11, day) for day in (2, 9, 16, 23, 30)] + [date(2026, 12, 1), date(2026, 12, 7)]
    tet = days_between(TIMETABLES[Bulletin.OFFICER], calendar, date(2026, 2, 10), date(2026, 2, 28))
    assert tet == [date(2026, 2, 23)], "the Monday of Tết falls on the one after it"


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("thứ Ba 14:00", Wish(weekday=1, hour=time(14))),
        ("t6 lúc 15h30", Wish(weekday=4, hour=time(15, 30))),
        ("thứ 2", Wish(weekday=0)),
        ("9h", Wish(hour=time(9))),
        ("3 giờ chiều thứ Tư", Wish(weekday=2, hour=time(15))),
        ("Thursday 16:00", Wish(weekday=3, hour=time(16))),
        ("tắt", Wish(off=True)),
        ("bật", Wish()),
        ("thứ Bảy", None),
        ("12:00", None),
        ("20:00", None),
        ("25:00", None),
        ("thứ Ba hoặc thứ Tư", None),
        ("", None),
        ("sáng nào cũng được", None),
    ],
)
def test_how_somebody_wants_theirs(words: str, wish: Wish | None) -> None:
    assert read_wish(words) == wish


@pytest.mark.parametrize(
    ("soon", "until"),
    [
        ("07:29", "07:29"), ("07:30", "11:59:59.999999"), ("11:45", "11:59:59.999999"), ("12:00", "12:00"),
        ("13:29", "13:29"), ("13:30", "17:00"), ("16:59", "17:00"), ("17:00", "17:00"), ("03:00", "03:00"),
    ],
)  # fmt: skip
def test_a_half_day_is_written_down_as_a_whole_once_it_opens(soon: str, until: str) -> None:
    def local(hour: str) -> datetime:
        return datetime.combine(date(2026, 11, 17), time.fromisoformat(hour), VIETNAM)

    assert whole_half_day(local(soon)) == local(until)
