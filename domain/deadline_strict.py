"""For "trước ngày 20 hằng tháng" where an office holds that it ends on the 19th: the same rule, one day earlier."""

import re

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKLY = re.compile(r"FREQ=WEEKLY;BYDAY=(?P<days>[A-Z]{2}(?:,[A-Z]{2})*)")
_OF_MONTHS = re.compile(
    r"FREQ=(?P<freq>MONTHLY|YEARLY)(?:;BYMONTH=(?P<months>\d+(?:,\d+)*))?;BYMONTHDAY=(?P<days>-?\d+(?:,-?\d+)*)"
)


def a_day_earlier(rrule: str) -> str | None:
    """The rule whose days lie one before those of `rrule`; None where no plain rule says so."""
    if weekly := _WEEKLY.fullmatch(rrule):
        days = [_DAYS[_DAYS.index(day) - 1] for day in weekly["days"].split(",") if day in _DAYS]
        return f"FREQ=WEEKLY;BYDAY={','.join(days)}"
    found = _OF_MONTHS.fullmatch(rrule)
    if found is None:
        return None
    days_of_month = [int(day) for day in found["days"].split(",")]
    months = [int(month) for month in found["months"].split(",")] if found["months"] else []
    if days_of_month == [1]:  # the last day of the month before
        return _rule(found["freq"], sorted((month - 2) % 12 + 1 for month in months), [-1])
    if 1 in days_of_month:
        return None
    return _rule(found["freq"], months, [day - 1 for day in days_of_month])


def _rule(freq: str, months: list[int], days: list[int]) -> str:
    of_months = f";BYMONTH={','.join(map(str, months))}" if months else ""
    return f"FREQ={freq}{of_months};BYMONTHDAY={','.join(map(str, days))}"
