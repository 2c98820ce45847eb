"""Read what comes back: "ngày 25 hằng tháng", "thứ Năm hằng tuần", "định kỳ 6 tháng, năm", "2 lần/năm"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.deadline_marks import Mark, Unit

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_QUARTER_ENDS = (3, 6, 9, 12)
_MONTHS_OF = {"quy": {3, 6, 9, 12}, "6 thang": {6, 12}, "9 thang": {9}, "nam": {12}}
_TIMES_A_YEAR = {1: (12,), 2: (6, 12), 3: (4, 8, 12), 4: _QUARTER_ENDS, 6: (2, 4, 6, 8, 10, 12)}

_UNIT = r"(?:ngay(?!\s*\d)|tuan|0?3 thang|0?6 thang|0?9 thang|thang(?!\s*\d)|quy(?!\s*[ivl\d])|nam(?!\s*\d))"
_LIST = rf"{_UNIT}(?:\s*(?:,|va|;|/|hoac)\s*(?:hang |ca )?{_UNIT})*"
_EACH = re.compile(rf"\b(?:hang|moi|tung|dinh ky(?: hang)?)\s+(?P<units>{_LIST})\b")
_PERIODIC = re.compile(r"\bdinh ky\b")
_REPORT = re.compile(rf"\bbao cao (?P<units>{_UNIT}(?:\s*(?:,|va)\s*{_UNIT})+)\b")
_TIMES = re.compile(
    r"\b(?:(?P<times>\d{1,2}|mot|hai|ba|bon)\s+(?:lan|ky|dot)\s*(?:/|moi|trong(?: mot| 1)?|tren)?\s*(?:mot |1 )?(?P<per>tuan|thang|quy|nam)\b)"
)
_EVERY = re.compile(
    r"\b(?:(?P<count>\d{1,2}|hai|ba)\s+)?(?P<unit>tuan|thang|quy|nam)\s*(?:/|mot|1|moi)\s*(?:0?1 |mot )?lan\b"
)
_OF_QUARTER = re.compile(
    r"\bthang\s+(?P<which>cuoi|dau|giua|thu hai|thu 2)\s+(?:cua\s+)?(?:hang |moi )?quy(?!\s*[ivl\d])"
)
_DAY_LIST = re.compile(r"(?:\bngay|\bmung)\s*(\d{1,2}(?:\s*(?:,|va|;)\s*(?:ngay\s*)?\d{1,2})*)(?![\d/])")
_LAST_WORKDAY = re.compile(r"\bngay lam viec cuoi")
_ORDINAL = re.compile(r"\b(?:tuan\s+)?(?:(?P<last>cuoi cung|cuoi)|(?P<first>dau tien|dau)|thu (?P<n>[2-4]|hai|ba|tu))\s+(?:cua\s+)?(?:hang\s+|moi\s+)?thang\b")  # fmt: skip
_WORDS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4}


@dataclass(frozen=True, slots=True)
class Cycle:
    """A rule of iCalendar (RFC 5545) that does not depend on where it starts; None when it cannot be written."""

    rrule: str | None
    day_assumed: bool = False


def says_cycle(folded: str) -> bool:
    return any(form.search(folded) for form in (_EACH, _PERIODIC, _TIMES, _EVERY, _OF_QUARTER, _REPORT))


def cycle_of(folded: str, marks: Sequence[Mark]) -> Cycle | None:
    """Return the rule a recurring phrase states, None when nothing in it comes back."""
    if not says_cycle(folded):
        return None
    of_quarter = _OF_QUARTER.search(folded)
    if of_quarter:
        shift = {"cuoi": 0, "dau": 2}.get(of_quarter["which"], 1)
        return _in_months([month - shift for month in _QUARTER_ENDS], _days(folded))
    dates = [mark for mark in marks if mark.unit is Unit.DAY and mark.number]
    if dates:
        return yearly(dates)
    return _by_count(folded) or _by_unit(folded, marks)


def yearly(dates: Sequence[Mark]) -> Cycle:
    """Return the rule of several days of the year; None in it when months and days do not multiply out."""
    pairs = {(mark.number or 0, mark.day or 0) for mark in dates}
    months, days = sorted({month for month, _ in pairs}), sorted({day for _, day in pairs})
    if len(pairs) != len(months) * len(days) or not all(1 <= month <= 12 for month in months):
        return Cycle(None)
    return _in_months(months, days)


def yearly_ends(months: Sequence[int]) -> Cycle:
    """Return the rule of the last day of some months, every year."""
    return _in_months(sorted(set(months)), [])


def _by_count(folded: str) -> Cycle | None:
    every = _EVERY.search(folded)
    if every and every["unit"] in ("tuan", "thang") and every["count"]:
        count = _number(every["count"])
        if (every["unit"] == "tuan" and count > 1) or 12 % count:
            return Cycle(None)
        return _in_months(list(range(count, 13, count)), _days(folded)) if every["unit"] == "thang" else None
    times = _TIMES.search(folded)
    if not times:
        return None
    return _times(_number(times["times"]), times["per"], folded)


def _times(times: int, per: str, folded: str) -> Cycle | None:
    if times == 1:
        return None  # the unit alone says it
    if per == "nam" and times == 12:
        return _monthly(_days(folded))
    if per == "nam" and times in _TIMES_A_YEAR:
        return _in_months(list(_TIMES_A_YEAR[times]), _days(folded))
    if per == "thang" and (times == 2 or len(_days(folded)) == times):
        days = _days(folded)
        return _monthly(days) if len(days) == times else Cycle("FREQ=MONTHLY;BYMONTHDAY=15,-1", day_assumed=True)
    return Cycle(None)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _WORDS[text]


def _units(folded: str) -> set[str]:
    said = " , ".join(found["units"] for form in (_EACH, _REPORT) for found in form.finditer(folded))
    if not said:
        count = _TIMES.search(folded) or _EVERY.search(folded)
        said = (count.groupdict().get("per") or count.groupdict().get("unit") or "") if count else folded
    return {re.sub(r"^0", "", unit) for unit in re.findall(rf"\b{_UNIT}\b", said)}


def _by_unit(folded: str, marks: Sequence[Mark]) -> Cycle | None:
    units = _units(folded)
    weekdays = sorted({mark.number or 0 for mark in marks if mark.unit is Unit.WEEKDAY})
    if weekdays and not units & {"quy", "nam", "6 thang"}:
        return _weekly(folded, weekdays) if units & {"tuan", "thang"} else None
    if "ngay" in units:
        return Cycle("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
    if "tuan" in units:
        return Cycle("FREQ=WEEKLY;BYDAY=FR", day_assumed=True)
    if "thang" in units:
        if _LAST_WORKDAY.search(folded):
            return Cycle("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
        return _monthly(_days(folded) or _part_days(marks))
    if units == {"nam"}:
        named = [mark.number for mark in marks if mark.unit is Unit.MONTH and mark.number]
        return _in_months(named or [12], _days(folded))
    months = set().union(*(_MONTHS_OF.get(unit, {3, 6, 9, 12}) for unit in units)) if units else set()
    return _in_months(sorted(months), _days(folded)) if months else None


def _weekly(folded: str, weekdays: Sequence[int]) -> Cycle:
    names = [_DAYS[number] for number in weekdays]
    ordinal = _ORDINAL.search(folded)
    if ordinal:
        place = -1 if ordinal["last"] else 1 if ordinal["first"] else _number(ordinal["n"])
        return Cycle(f"FREQ=MONTHLY;BYDAY={','.join(f'{place:+d}{name}' for name in names)}")
    return Cycle(f"FREQ=WEEKLY;BYDAY={','.join(names)}")


def _days(folded: str) -> list[int]:
    days = {int(day) for found in _DAY_LIST.finditer(folded) for day in re.findall(r"\d+", found[1])}
    if re.search(r"\bngay cuoi (?:cung )?(?:cua )?", folded):
        days.add(31)
    return sorted(day for day in days if 1 <= day <= 31)


def _part_days(marks: Sequence[Mark]) -> list[int]:
    parts = {"giua": 15, "thuong": 10, "trung": 20}
    return [parts[mark.part] for mark in marks if mark.unit is Unit.MONTH and mark.part in parts]


def _monthly(days: Sequence[int]) -> Cycle:
    if not days:
        return Cycle("FREQ=MONTHLY;BYMONTHDAY=-1", day_assumed=True)
    if len(days) == 1 and days[0] in (29, 30):  # February has a deadline too
        return Cycle(f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, range(28, days[0] + 1)))};BYSETPOS=-1")
    return Cycle(f"FREQ=MONTHLY;BYMONTHDAY={_written(days)}")


def _in_months(months: Sequence[int], days: Sequence[int]) -> Cycle:
    rule = f"FREQ=YEARLY;BYMONTH={','.join(map(str, months))};BYMONTHDAY={_written(days) if days else -1}"
    return Cycle(rule, day_assumed=not days)


def _written(days: Sequence[int]) -> str:
    return ",".join("-1" if day == 31 else str(day) for day in days)
