"""Read what comes back: "ngày 25 hằng tháng", "thứ Năm hằng tuần", "định kỳ 6 tháng, năm", "2 lần/năm"."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.deadline_marks import Mark, Unit
from domain.deadline_rates import Rate, by_rate, rate_in
from domain.deadline_rules import (
    FRIDAY_WEEKLY,
    HALF_YEAR_ENDS,
    QUARTER_ENDS,
    SEVERAL,
    UNSURE,
    WORKDAYS,
    Cycle,
    in_months,
    monthly,
    months_and_days,
    nth_of,
    weekly,
)

__all__ = ["UNSURE", "Cycle", "cycle_of", "yearly", "yearly_ends"]

_MONTHS_OF = {"3 thang": QUARTER_ENDS, "quy": QUARTER_ENDS, "6 thang": HALF_YEAR_ENDS, "9 thang": (9,), "nam": (12,)}
_LEAP_YEAR = 2024

_BEFORE_WHAT = r"(?!\s+(?:ngay|het|thu|\d|\0))"
_UNIT = r"(?:ngay(?!\s*\d)|tuan(?!\s*\d)|0?3 thang|0?6 thang(?!\s+(?:dau|cuoi))|0?9 thang|thang(?!\s*\d)|quy(?!\s*\d)|nam(?!\s*\d))"
_REPORTED_UNIT = rf"(?:(?:bao cao\s+)?{_UNIT}(?!\s+(?:nay|sau|qua|dau|cuoi|hoc|lam viec|truoc{_BEFORE_WHAT})))"
_LIST = rf"{_UNIT}(?:\s*(?:,|va|;|/|hoac)\s*(?:hang |ca )?{_UNIT}){{0,5}}"
_EACH = re.compile(rf"\b(?:hang|dinh ky(?: hang)?)\s+(?P<units>{_LIST})\b")
_EACH_WEEKDAY = re.compile(r"\bhang thu \d")
_PERIODIC = re.compile(r"\bdinh ky\b")
_REPORT = re.compile(
    rf"\b(?:bao cao|so ket|tong ket|danh gia|kiem diem|giao ban|hop)\s+(?:ket qua\s+)?(?:dinh ky\s+)?(?:theo\s+)?(?P<units>{_REPORTED_UNIT}(?:\s*(?:,|va|;)\s*{_REPORTED_UNIT}){{0,5}})\b"
)
_LONE_HALVES = re.compile(r"^\W*(?:dinh ky\s+)?0?6 thang\W*$")
_LONE_UNITS = re.compile(
    rf"^\W*(?:{_REPORTED_UNIT}(?:\s*(?:,|va|;|/)\s*{_REPORTED_UNIT}){{1,5}}|theo {_REPORTED_UNIT}(?:\s*(?:,|va|;|/)\s*{_REPORTED_UNIT}){{0,5}})\W*$"
)
_OF_QUARTER = re.compile(
    r"\bthang\s+(?P<which>cuoi|dau|giua|thu (?:nhat|hai|ba|\d))\s+(?:cua\s+)?(?:hang\s+)?quy(?!\s*\d)"
)
_OTHER_CYCLE = re.compile(r"\b(?:hang|bao cao) (?:tuan|thang(?! \d)|nam(?! \d))\b")
_SHORT_CYCLE = re.compile(r"\bhang (?:tuan|thang|quy)\b")
_SHIFT_OF_QUARTER = {"cuoi": 0, "ba": 0, "3": 0, "giua": 1, "hai": 1, "2": 1, "dau": 2, "nhat": 2, "1": 2}
_MORE_DAYS = r"(?:\s*(?:,|va|;|-|den)\s*(?:ngay\s*)?(?:mung\s*)?\d{1,3}(?![\d/])){0,6}"
_DAY_LIST = re.compile(
    rf"\b(?:ngay|mung)\s*(?:mung\s*)?(?P<days>\d{{1,3}}(?![\d/.]){_MORE_DAYS})(?!\s+(?:cua\s+)?thang\s\d)"
)
_BARE_DAYS = re.compile(
    rf"(?<![\d/.,-])\b(?P<days>\d{{1,2}}(?![\d/.]){_MORE_DAYS})\s+(?:cua\s+)?(?:hang\s+(?:thang|quy)\b|thang\s+(?:cuoi|dau|giua|thu)\b)"
)
_RANGE = re.compile(r"(?P<first>\d{1,3})\s*(?:-|den)\s*(?:ngay\s*)?(?P<last>\d{1,3})")
_LAST_DAY = re.compile(r"\bngay cuoi\b(?! tuan)")
_FULL_MOON = re.compile(r"\bram\b")
_PART = re.compile(
    r"\b(?P<part>dau|giua|cuoi|thuong tuan|trung tuan|ha tuan|(?P<count>\d{1,2}) ngay (?P<edge>dau|cuoi))\s+(?:cua\s+)?(?:hang\s+)?(?P<unit>tuan|thang|quy|nam)\b(?!\s*\d)"
)
_PART_DAYS = {"giua": 15, "thuong tuan": 10, "trung tuan": 20}


@dataclass(frozen=True, slots=True)
class _Said:
    """A phrase in which something comes back: the words, the marks, the day of reading."""

    folded: str
    marks: Sequence[Mark]
    on: date

    def days(self) -> list[int]:
        """The days of the month that are said; of a range its end."""
        said = [found["days"] for form in (_DAY_LIST, _BARE_DAYS) for found in form.finditer(self.folded)]
        days = {int(day) for part in said for day in re.findall(r"\d+", _RANGE.sub(r"\g<last>", part))}
        if _LAST_DAY.search(self.folded):
            days.add(31)
        return sorted(days)

    def units(self) -> list[str]:
        forms = [found["units"] for form in (_EACH, _REPORT) for found in form.finditer(self.folded)]
        said = " , ".join(forms) or (
            self.folded if _PERIODIC.search(self.folded) or _LONE_UNITS.search(self.folded) else ""
        )
        return list(dict.fromkeys(unit.removeprefix("0") for unit in re.findall(rf"\b{_UNIT}(?![a-z])", said)))


def cycle_of(folded: str, marks: Sequence[Mark], on: date, *, duty: bool = False) -> Cycle | None:
    """Return the rule a recurring phrase states, None when nothing in it comes back.

    `duty`: it is done all the time, so that "tổng kết năm" in it is said of every year.
    """
    said = _Said(folded, marks, on)
    nth = next((mark for mark in marks if mark.unit is Unit.NTH), None)
    if nth and nth.number is None and nth.shift is None and nth.period != "nam":
        return nth_of(nth)
    rate = rate_in(folded)
    if not (rate or _says_cycle(said, duty=duty)):
        return None
    if nth:
        return nth_of(nth)
    days = said.days()
    wrong = next((day for day in days if not 1 <= day <= 31), None)
    if wrong is not None:
        return Cycle(None, no_such=f"ngày {wrong}")
    return _of_quarter(said) or _of_dates(said) or _of_units(said, rate)


def _says_cycle(said: _Said, *, duty: bool) -> bool:
    if any(
        form.search(said.folded) for form in (_EACH, _EACH_WEEKDAY, _PERIODIC, _OF_QUARTER, _LONE_HALVES, _LONE_UNITS)
    ):
        return True
    reported = [unit for found in _REPORT.finditer(said.folded) for unit in re.findall(rf"\b{_UNIT}", found["units"])]
    if len(reported) > 1 or (reported and duty):
        return True
    dated = any(mark.unit is Unit.DAY and mark.number for mark in said.marks)
    return bool(reported) and reported[0] in ("tuan", "thang", "quy") and not dated


def _of_quarter(said: _Said) -> Cycle | None:
    found = _OF_QUARTER.search(said.folded)
    if not found:
        return None
    shift = _SHIFT_OF_QUARTER.get(found["which"].split()[-1])
    if shift is None:
        return UNSURE
    if _OTHER_CYCLE.search(said.folded) or any(mark.unit is Unit.DAY and mark.number for mark in said.marks):
        return SEVERAL
    return in_months([month - shift for month in QUARTER_ENDS], said.days())


def _of_dates(said: _Said) -> Cycle | None:
    """A day of the year that comes back; one of the lunar calendar has no rule."""
    if _FULL_MOON.search(said.folded) or any(mark.lunar for mark in said.marks):
        return UNSURE
    dates = [mark for mark in said.marks if mark.unit in (Unit.DAY, Unit.EVENT) and mark.number]
    if not dates:
        return None
    if said.days() and _SHORT_CYCLE.search(said.folded):
        return SEVERAL
    months = [mark.number for mark in said.marks if mark.unit is Unit.MONTH and mark.number and not mark.part]
    return yearly(
        [(mark.number or 0, mark.day or 0) for mark in dates] + [(month, dates[0].day or 0) for month in months]
    )


def yearly(pairs: Sequence[tuple[int, int]]) -> Cycle:
    """Return the rule of some (month, day) of every year."""
    for month, day in pairs:
        if not 1 <= month <= 12 or not 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
            return Cycle(None, no_such=f"{day}/{month}")
    return months_and_days(pairs)


def yearly_ends(months: Sequence[int]) -> Cycle:
    """Return the rule of the last day of some months, every year."""
    return in_months(sorted(set(months)), [])


def _of_units(said: _Said, rate: Rate | None) -> Cycle | None:
    units, days = said.units(), said.days()
    weekdays = _weekdays(said)
    if _LONE_HALVES.search(said.folded):
        return in_months(HALF_YEAR_ENDS, days)
    if rate and len(units) < 2:
        return by_rate(rate, days, weekdays, said.on)
    if weekdays:
        return weekly(weekdays) if not units or units == ["tuan"] else UNSURE
    part = _part(said)
    if part is not None:
        return part
    if "ngay" in units:
        return WORKDAYS if "ngay lam viec" in said.folded else Cycle("FREQ=DAILY")
    if "tuan" in units:
        return FRIDAY_WEEKLY
    if "thang" in units:
        return monthly(days)
    if units == ["nam"] and (named := _months_named(said)):
        return (
            months_and_days(named) if all(day for _, day in named) else in_months([month for month, _ in named], days)
        )
    months = {month for unit in units for month in _MONTHS_OF.get(unit, QUARTER_ENDS)}
    return in_months(sorted(months), days) if months else None


def _weekdays(said: _Said) -> list[int]:
    """The weekdays said; "thứ Hai đến thứ Sáu" are five."""
    marks = [mark for mark in said.marks if mark.unit is Unit.WEEKDAY]
    numbers = sorted({mark.number or 0 for mark in marks})
    if len(marks) == 2 and re.fullmatch(r"\s*(?:-|den)\s*", said.folded[marks[0].end : marks[1].start]):
        return list(range(numbers[0], numbers[-1] + 1))
    return numbers


def _part(said: _Said) -> Cycle | None:
    """Read "cuối mỗi tháng", "giữa hằng tháng"; "đầu mỗi tháng" is no day."""
    found = _PART.search(said.folded)
    if not found or said.days():
        return None
    part, unit = found["part"], found["unit"]
    if unit == "tuan":
        return weekly([{"dau": 0, "giua": 2}.get(part, 4)])
    if found["count"]:
        return monthly([int(found["count"])] if found["edge"] == "dau" else [31]) if unit == "thang" else UNSURE
    if part in ("cuoi", "ha tuan"):
        return UNSURE if unit in ("thang", "quy") and said.units() == ["nam"] else None
    return monthly([_PART_DAYS[part]]) if unit == "thang" and part in _PART_DAYS else UNSURE


def _months_named(said: _Said) -> list[tuple[int, int]]:
    """The months, quarters and halves of "tháng 11 hằng năm", with a day where a part of the month is said."""
    named = []
    for mark in said.marks:
        if mark.unit is Unit.MONTH and mark.number:
            named.append((mark.number, {"giua": 15, "thuong": 10, "trung": 20}.get(mark.part, 0)))
        elif mark.unit is Unit.QUARTER and mark.number:
            named.append((mark.number * 3, 0))
        elif mark.unit is Unit.HALF:
            named.append(((mark.number or 1) * 6, 0))
        elif mark.unit is Unit.NINE_MONTHS:
            named.append((9, 0))
    return [(month, day) for month, day in named if 1 <= month <= 12]
