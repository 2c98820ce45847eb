"""Which days are working days: the State's holidays, then the office's own days off and swapped days."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)
SATURDAY = 5

LAST_YEAR = date.max.year - 1


@lru_cache(maxsize=32)
def _public_holidays(year: int) -> frozenset[date]:
    """Days off by law in a year, as the `holidays` package knows them (Tết included)."""
    return frozenset(holidays.country_holidays("VN", years=year))


def lawful_days_off(year: int) -> list[date]:
    """The days off by law that fall on what were working days otherwise, in order."""
    return sorted(day for day in _public_holidays(year) if day.weekday() < SATURDAY)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working days of one office.

    `days_off` and `working` are the office's own entries; they win over week-ends and public holidays, because the
    State decides swapped days late and the package is sometimes wrong (2 and 10 January 2026).
    """

    days_off: frozenset[date] = field(default_factory=frozenset)
    working: frozenset[date] = field(default_factory=frozenset)
    _hash: int = field(init=False, repr=False, compare=False)  # a calendar is a key of caches: hashed once

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.days_off, self.working)))

    def __hash__(self) -> int:
        return self._hash

    def is_working(self, day: date) -> bool:
        if day in self.working:
            return True
        if day in self.days_off:
            return False
        return day.weekday() < SATURDAY and day not in _public_holidays(day.year)

    def on_or_before(self, day: date) -> date:
        """The last working day that is not after `day`."""
        return day if self.is_working(day) else self.before(day, 1)

    def on_or_after(self, day: date) -> date:
        """The first working day that is not before `day`."""
        return day if self.is_working(day) else self.after(day, 1)

    def before(self, day: date, count: int) -> date:
        """The `count`-th working day before `day`."""
        if count < 1:
            return day
        year = day.year
        days = _working_days(self, year)
        place = bisect_left(days, day) - count
        while place < 0:
            year -= 1
            days = _working_days(self, year)
            place += len(days)
        return days[place]

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        if count < 1:
            return day
        year = day.year
        days = _working_days(self, year)
        place = bisect_right(days, day) + count - 1
        while place >= len(days):
            place -= len(days)
            year += 1
            days = _working_days(self, year)
        return days[place]

    def days_of(self, year: int) -> tuple[date, ...]:
        """The working days of a year, in order."""
        return _working_days(self, year)

    def count(self, after: date, until: date) -> int:
        """How many working days lie after a day, up to and with a later one."""
        years = range(after.year, until.year)
        whole = sum(len(_working_days(self, year)) for year in years)
        passed = bisect_right(_working_days(self, after.year), after)
        return whole + bisect_right(_working_days(self, until.year), until) - passed


@lru_cache(maxsize=256)
def _working_days(calendar: WorkCalendar, year: int) -> tuple[date, ...]:
    """The working days of a year in order; steps are counted in it instead of walking day by day."""
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError("date value out of range")
    span = range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
    return tuple(day for day in map(date.fromordinal, span) if calendar.is_working(day))
