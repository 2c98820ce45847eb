"""Which days are working days: the State's holidays, then the office's own days off and swapped days."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)
SATURDAY = 5

LAST_YEAR = date.max.year - 1


@lru_cache(maxsize=32)
def _public_holidays(year: int) -> frozenset[date]:
    """Days off by law in a year, as the `holidays` package knows them (Tết included)."""
    return frozenset(holidays.country_holidays("VN", years=year))


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working days of one office.

    `days_off` and `working` are the office's own entries; they win over week-ends and public holidays, because the
    State decides swapped days late and the package is sometimes wrong (2 and 10 January 2026).
    """

    days_off: frozenset[date] = field(default_factory=frozenset)
    working: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        if day in self.working:
            return True
        if day in self.days_off:
            return False
        return day.weekday() < SATURDAY and day not in _public_holidays(day.year)

    def on_or_before(self, day: date) -> date:
        """The last working day that is not after `day`."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def on_or_after(self, day: date) -> date:
        """The first working day that is not before `day`."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def before(self, day: date, count: int) -> date:
        """The `count`-th working day before `day`."""
        for _ in range(count):
            day = self.on_or_before(day - ONE_DAY)
        return day

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        for _ in range(count):
            day = self.on_or_after(day + ONE_DAY)
        return day
