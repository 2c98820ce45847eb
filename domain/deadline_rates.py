"""How often something comes back: "2 lần/năm", "3 tháng 1 lần", "15 ngày/lần", "mỗi 2 tuần"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.deadline_rules import (
    FRIDAY_WEEKLY,
    HALF_YEAR_ENDS,
    QUARTER_ENDS,
    TWICE_A_MONTH,
    UNSURE,
    Cycle,
    fortnightly,
    in_months,
    monthly,
    weekly,
)

_UNIT = r"(?P<unit>ngay|tuan|thang|quy|nam)\b"
_TIMES_PER = re.compile(
    rf"\b(?P<times>\d{{1,2}})\s+(?:lan|ky|dot)\s*(?:/|hang|trong|tren)?\s*(?:(?P<count>\d{{1,2}})\s+)?{_UNIT}(?!\s+(?!20\d\d)\d|\s+(?:nay|sau))"
)
_UNIT_TIMES = re.compile(
    rf"(?<!thu )\b(?:(?P<count>\d{{1,2}})\s+)?{_UNIT}\s*(?:/\s*)?(?:(?P<times>\d{{1,2}})\s+)?(?:lan|dot)\b"
)
_EVERY = re.compile(rf"\b(?:hang|cu|dinh ky(?: hang)?)\s+(?P<count>\d{{1,2}})\s+{_UNIT}(?!\s*(?:dau|cuoi))(?P<times>)")
_TIMES_A_YEAR = {1: (12,), 2: HALF_YEAR_ENDS, 3: (4, 8, 12), 4: QUARTER_ENDS, 6: (2, 4, 6, 8, 10, 12)}


@dataclass(frozen=True, slots=True)
class Rate:
    """So many times in a span of `count` units."""

    times: int
    count: int
    unit: str


def rate_in(folded: str) -> Rate | None:
    for form in (_TIMES_PER, _UNIT_TIMES, _EVERY):
        if found := form.search(folded):
            return Rate(int(found["times"] or 1), int(found["count"] or 1), found["unit"])
    return None


def by_rate(rate: Rate, days: Sequence[int], weekdays: Sequence[int], on: date) -> Cycle:
    """Return the rule of a rate, on the days that are said or on those usual for it."""
    match rate.unit:
        case "ngay":
            return _every_days(rate, days)
        case "tuan":
            return _every_weeks(rate, weekdays, on)
        case _ if weekdays:
            return UNSURE
        case "nam":
            return _a_year(rate, days)
        case unit:
            return _every_months(rate.times, rate.count * (3 if unit == "quy" else 1), days)


def _every_days(rate: Rate, days: Sequence[int]) -> Cycle:
    match rate.count:
        case 1:
            return Cycle("FREQ=DAILY")
        case 7:
            return FRIDAY_WEEKLY
        case 10:
            return Cycle("FREQ=MONTHLY;BYMONTHDAY=10,20,-1", day_assumed=True)
        case 15:
            return monthly(days) if len(days) > 1 else TWICE_A_MONTH
        case 30:
            return monthly(days)
    return UNSURE


def _every_weeks(rate: Rate, weekdays: Sequence[int], on: date) -> Cycle:
    if rate.count == 2 and rate.times == 1:
        return fortnightly(weekdays, on)
    if rate.count != 1 or (weekdays and rate.times not in (1, len(weekdays))):
        return UNSURE
    if weekdays:
        return weekly(weekdays)
    return FRIDAY_WEEKLY if rate.times == 1 else UNSURE


def _every_months(times: int, months: int, days: Sequence[int]) -> Cycle:
    if times == 1 and months == 1:
        return monthly(days)
    if times == 1 and 0 < months <= 12 and 12 % months == 0:
        return in_months(list(range(months, 13, months)), days)
    if months == 1 and len(days) == times:
        return monthly(days)
    if months == 1 and times == 2 and not days:
        return TWICE_A_MONTH
    return monthly(days) if (times, months) == (3, 3) else UNSURE


def _a_year(rate: Rate, days: Sequence[int]) -> Cycle:
    if rate.count != 1:
        return UNSURE
    if rate.times == 12:
        return monthly(days)
    return in_months(list(_TIMES_A_YEAR[rate.times]), days) if rate.times in _TIMES_A_YEAR else UNSURE
