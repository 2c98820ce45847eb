"""What a pattern found is as a mark: one reader a kind of mark."""

import re
from collections.abc import Callable

from domain.deadline_feasts import day_of_tet, feast
from domain.deadline_marks import ANY_DAY, WORKDAY, Mark, Unit

_AWAY = {"nay": 0, "mai": 1, "kia": 2, "mot": 2, "qua": -1}
_PLACES = {"dau": 1, "cuoi": -1, "nhat": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4}
_SHIFTS = {"nay": 0, "sau": 1, "toi": 1, "sau nua": 2, "truoc": -1, "qua": -1, "vua qua": -1}
Reader = Callable[[re.Match[str]], Mark | None]


def _year(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    return 2000 + int(groups["short"]) if groups.get("short") else None


def _year_shift(found: re.Match[str]) -> int | None:
    said = found.groupdict().get("rel")
    return {"nay": 0, "sau": 1, "toi": 1, "ngoai": -1, "truoc": -1}[said] if said else None


def _lunar(found: re.Match[str]) -> bool | None:
    said = found.groupdict().get("calendar")
    if said:
        return said == " am"
    return True if found.groupdict().get("month") in ("gieng", "chap") or found.groupdict().get("leap") else None


def _month_number(said: str | None) -> int | None:
    return {"gieng": 1, "chap": 12}.get(said) or int(said) if said else None


def _part(found: re.Match[str]) -> str:
    said = (found.groupdict().get("part") or "").split()
    if not said:
        return ""
    if said[0].isdigit():
        return f"{said[0]} {said[-1]}"
    if said[0] == "nua":
        return "giua" if said[1] == "dau" else "cuoi"
    return "cuoi" if said[0] == "ha" else said[0]


def _shift(found: re.Match[str]) -> int | None:
    said = found.groupdict().get("shift")
    return _SHIFTS[said] if said else None


def iso_mark(found: re.Match[str]) -> Mark:
    year, month, day = (int(part) for part in found.groups())
    return Mark(*found.span(), Unit.DAY, month, day, year)


def day_mark(found: re.Match[str]) -> Mark | None:
    groups = found.groupdict()
    day, first = int(groups["day"]), groups.get("first")
    if first and int(first) > day:
        return None
    return Mark(
        *found.span(), Unit.DAY, _month_number(groups["month"]), day, _year(found), first_day=int(first) if first else None,
        lunar=_lunar(found), leap=bool(groups.get("leap")), old_style=bool(groups.get("mung")), shift=_year_shift(found),
    )  # fmt: skip


def full_moon_mark(found: re.Match[str]) -> Mark:
    month = _month_number(found.groupdict().get("month"))
    leap = bool(found.groupdict().get("leap"))
    return Mark(*found.span(), Unit.DAY, month, 15, _year(found), lunar=True, leap=leap, shift=_shift(found))


def lone_day_mark(found: re.Match[str]) -> Mark:
    old_style = found["word"].startswith("mung")
    return Mark(*found.span(), Unit.DAY, None, int(found["day"]), shift=_shift(found), old_style=old_style)


def month_mark(found: re.Match[str]) -> Mark:
    return Mark(
        *found.span(), Unit.MONTH, _month_number(found["month"]), year=_year(found), part=_part(found), lunar=_lunar(found),
        leap=bool(found["leap"]), shift=_year_shift(found),
    )  # fmt: skip


def bare_month_mark(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.MONTH, int(found["month"]), year=int(found["year"]))


def near_mark(unit: Unit) -> Reader:
    def read(found: re.Match[str]) -> Mark:
        return Mark(*found.span(), unit, part=_part(found), shift=_shift(found))

    return read


def quarter_mark(found: re.Match[str]) -> Mark:
    number = int(found["quarter"])
    return Mark(*found.span(), Unit.QUARTER, number, year=_year(found), part=_part(found), shift=_year_shift(found))


def quarter_of_months_mark(found: re.Match[str]) -> Mark:
    number = 1 if found["end"] == "dau" else 4
    return Mark(*found.span(), Unit.QUARTER, number, year=_year(found), shift=_year_shift(found))


def half_mark(found: re.Match[str]) -> Mark:
    half = 2 if (found.groupdict().get("half") or "dau").startswith(("cuoi", "sau")) else 1
    return Mark(*found.span(), Unit.HALF, half, year=_year(found), shift=_year_shift(found))


def nine_months_mark(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.NINE_MONTHS, year=_year(found), shift=_year_shift(found))


def years_mark(found: re.Match[str]) -> Mark:
    year, last = int(found["from"]), found.groupdict().get("to")
    return Mark(*found.span(), Unit.YEAR, year, year=year, part=_part(found), last_number=int(last) if last else None)


def weekday_mark(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.WEEKDAY, int(found["n"]) - 2, shift=_shift(found), past=bool(found["hom"]))


def nth_mark(found: re.Match[str]) -> Mark | None:
    """Read "thứ Hai đầu tiên của tháng 5"; "ngày cuối tháng" alone is the end of the month that runs."""
    what, number = found["what"], found["number"]
    if what == "ngay" and not found["of"] and not found["each"]:
        return None
    weekday = WORKDAY if "viec" in what else ANY_DAY if what == "ngay" else int(what[-1]) - 2
    if found["period"] == "tuan" and (weekday != WORKDAY or number):
        return None
    place = _PLACES.get(found["place"]) or int(found["place"])
    return Mark(
        *found.span(), Unit.NTH, int(number) if number else None, year=_year(found), place=place, weekday=weekday,
        period=found["period"], shift=_shift(found) if found["shift"] else _year_shift(found),
    )  # fmt: skip


def away_mark(found: re.Match[str]) -> Mark:
    days = _AWAY[found["word"].split()[-1]]
    return Mark(*found.span(), Unit.AWAY, -2 if found["word"].startswith("hom kia") else days)


def days_away_mark(count: int) -> Reader:
    return lambda found: Mark(*found.span(), Unit.AWAY, count)


def term_mark(found: re.Match[str]) -> Mark | None:
    count, unit = int(found["count"]), found["unit"]
    if count > 3660:
        return None
    if unit in ("gio", "h"):
        return Mark(*found.span(), Unit.AWAY, count // 24)
    if unit in ("thang", "nam"):
        return Mark(*found.span(), Unit.MONTHS_AWAY, min(count * (12 if unit == "nam" else 1), 1200))
    days = count * 7 if unit == "tuan" else count
    return Mark(*found.span(), Unit.AWAY, days, workdays=unit in ("ngay lam viec", "ngay lv"))


def feast_mark(found: re.Match[str]) -> Mark:
    day, month, lunar = feast(found)
    return Mark(*found.span(), Unit.EVENT, month, day, _year(found), lunar=lunar, shift=_year_shift(found))


def of_tet_mark(found: re.Match[str]) -> Mark:
    day, month = day_of_tet(int(found["day"]))
    year = _year(found)
    if month == 12 and year is not None:
        year -= 1  # "28 Tết 2027" is the 28th of the twelfth month of the year before
    return Mark(*found.span(), Unit.DAY, month, day, year, lunar=True, part="tet", shift=_year_shift(found))
