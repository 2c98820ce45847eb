"""Rules of iCalendar (RFC 5545) for what comes back, none of which depends on where it starts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.deadline_marks import ANY_DAY, WORKDAY, Mark

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING_WEEK = "MO,TU,WE,TH,FR"
QUARTER_ENDS, HALF_YEAR_ENDS = (3, 6, 9, 12), (6, 12)
LAST, SHORTEST_MONTH = 31, 28
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


@dataclass(frozen=True, slots=True)
class Cycle:
    """A rule; None when it cannot be written. `no_such`: the day in it that no calendar has.

    `split`: it is several rules.
    """

    rrule: str | None
    day_assumed: bool = False
    no_such: str = ""
    split: bool = False


UNSURE, SEVERAL = Cycle(None), Cycle(None, split=True)
FRIDAY_WEEKLY = Cycle("FREQ=WEEKLY;BYDAY=FR", day_assumed=True)
WORKDAYS = Cycle(f"FREQ=WEEKLY;BYDAY={WORKING_WEEK}")
TWICE_A_MONTH = Cycle("FREQ=MONTHLY;BYMONTHDAY=15,-1", day_assumed=True)


def weekly(weekdays: Sequence[int]) -> Cycle:
    """Return the rule of some weekdays, 0 is Monday."""
    return Cycle(f"FREQ=WEEKLY;BYDAY={','.join(DAYS[number] for number in weekdays)}")


def fortnightly(weekdays: Sequence[int], on: date) -> Cycle:
    """Return the rule of every other week from that of a day on, told by the week of the year: an INTERVAL leans on its start.

    In a year of 53 weeks the last one is passed over.
    """
    days = weekdays or [4]
    weeks = range(2 - on.isocalendar().week % 2, 53, 2)
    named = ",".join(DAYS[number] for number in days)
    return Cycle(f"FREQ=YEARLY;BYWEEKNO={','.join(map(str, weeks))};BYDAY={named}", day_assumed=not weekdays)


def monthly(days: Sequence[int]) -> Cycle:
    if not days:
        return Cycle("FREQ=MONTHLY;BYMONTHDAY=-1", day_assumed=True)
    return Cycle(f"FREQ=MONTHLY;{_month_days(days)}")


def in_months(months: Sequence[int], days: Sequence[int]) -> Cycle:
    """Return the rule of some days of some months; without a day, of their last."""
    named = ",".join(map(str, months))
    if 2 in months and any(day in (29, 30) for day in days):
        return Cycle(f"FREQ=MONTHLY;BYMONTH={named};{_month_days(days)}")
    return Cycle(f"FREQ=YEARLY;BYMONTH={named};BYMONTHDAY={_written(days) if days else -1}", day_assumed=not days)


def months_and_days(pairs: Sequence[tuple[int, int]]) -> Cycle:
    """Return the rule of some (month, day): "30/6 và 31/12" are the ends of two months."""
    wanted = sorted(set(pairs))
    if all(day == _LONGEST.get(month, LAST) for month, day in wanted):
        return Cycle(in_months([month for month, _ in wanted], []).rrule)
    months, days = sorted({month for month, _ in wanted}), sorted({day for _, day in wanted})
    every = [(month, day) for month in months for day in days if day <= _LONGEST.get(month, LAST)]
    if wanted == every and len(wanted) == len(months) * len(days):
        return in_months(months, days)
    if (2, 29) in every:
        return UNSURE  # the places after it would move from year to year
    places = ",".join(str(place) for place, pair in enumerate(every, 1) if pair in wanted)
    named = f"BYMONTH={','.join(map(str, months))};BYMONTHDAY={','.join(map(str, days))}"
    return Cycle(f"FREQ=YEARLY;{named};BYSETPOS={places}")


def nth_of(mark: Mark) -> Cycle:
    """Return the rule of "thứ Hai đầu tiên của tháng", "ngày làm việc cuối cùng của quý"."""
    weekday = mark.weekday or 0
    if mark.period == "tuan":
        place = mark.place - 1 if mark.place > 0 else 5 + mark.place
        return Cycle(f"FREQ=WEEKLY;BYDAY={DAYS[place]}") if 0 <= place < 5 else UNSURE
    months = _months_of(mark)
    if months is None:
        return UNSURE
    freq = f"FREQ=MONTHLY;BYMONTH={','.join(map(str, months))}" if months else "FREQ=MONTHLY"
    if weekday == ANY_DAY:
        return Cycle(f"{freq};BYMONTHDAY={mark.place}")
    if weekday == WORKDAY:
        return Cycle(f"{freq};BYDAY={WORKING_WEEK};BYSETPOS={mark.place}")
    return Cycle(f"{freq};BYDAY={mark.place}{DAYS[weekday]}")


def _months_of(mark: Mark) -> tuple[int, ...] | None:
    if mark.period == "thang":
        return (mark.number,) if mark.number and 1 <= mark.number <= 12 else () if mark.number is None else None
    if mark.place not in (1, -1) or mark.number is not None:
        return None
    if mark.period == "quy":
        return QUARTER_ENDS if mark.place < 0 else (1, 4, 7, 10)
    return (12,) if mark.place < 0 else (1,)


def _month_days(days: Sequence[int]) -> str:
    """Write days of a month so that February has them all: the 29th and the 30th come on its last day."""
    if days[-1] not in (29, 30) or (len(days) > 1 and days[-2] >= SHORTEST_MONTH):
        return f"BYMONTHDAY={_written(days)}"
    reached = [*days[:-1], *range(SHORTEST_MONTH, days[-1] + 1)]
    places = [*range(1, len(days)), -1]
    return f"BYMONTHDAY={','.join(map(str, reached))};BYSETPOS={','.join(map(str, places))}"


def _written(days: Sequence[int]) -> str:
    return ",".join("-1" if day == LAST else str(day) for day in days)
