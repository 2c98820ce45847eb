"""Find the marks of time in a text made ready by `deadline_spellings`."""

import re
from collections.abc import Callable

from domain.deadline_feasts import FEASTS, day_of_tet, feast
from domain.deadline_marks import ANY_DAY, WORKDAY, Mark, Unit
from domain.deadline_words import HIDDEN, Words

_YEAR = r"(?:\s*[,/.-]?\s*(?:cua\s+)?(?:nam\s+)?\(?(?P<year>20\d\d)(?!\d)|\s?[/.](?P<short>[2-4]\d)(?![\d/.])|\s+nam\s+(?P<rel>nay|sau|toi|truoc|ngoai)\b)?"
_TAIL = r"(?:(?:\s?[/.,-]\s?|\s*,?\s*nam\s+|\s+)(?P<year>(?:19|20)\d\d)(?!\d)|[/.](?P<short>\d\d)(?![\d/])|\s+nam\s+(?P<rel>nay|sau|toi|ngoai)\b)?"
_SHIFT = r"(?P<shift>nay|sau nua|sau|truoc|vua qua|qua)"
_PART = r"(?:\b(?P<part>dau|giua|cuoi|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi|\d{1,2} ngay dau|\d{1,2} ngay cuoi)\s+(?:cua\s+)?)?"
_MONTH = r"(?P<month>\d{1,2}|gieng|chap)(?![a-z\d])(?P<leap>\s+nhuan)?"
_CALENDAR = r"(?P<calendar> am| duong)?"
_FIRST = r"(?:(?P<first>\d{1,2})\s*(?:-|den(?: het)?(?: ngay)?|toi(?: ngay)?)\s*(?:ngay\s+)?)?"
_LED = r"(?:(?<=ngay )|(?<=truoc )|(?<=den )|(?<=han )|(?<=sang )|(?<=het )|(?<=toi )|(?<=nhat )|(?<=hom )|(?<=vao )|(?<=han: ))"
_NOT_OF = r"(?<!thang )(?<!quy )(?<!tuan )(?<!thu )"
_COUNT_UNIT = r"(?P<unit>ngay lam viec|ngay lv|ngay|hom|bua|tuan|thang|nam|gio|h)\b"
_COUNT = r"(?:khoang\s+|toi da\s+|khong (?:qua|vuot)\s+)?(?:\d{1,2}\s*-\s*)?(?P<count>\d{1,4})\s*"
_SHIFTS = {"nay": 0, "sau": 1, "toi": 1, "sau nua": 2, "truoc": -1, "qua": -1, "vua qua": -1}
_PLACES = {"dau": 1, "cuoi": -1, "nhat": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4}
_AWAY = {"nay": 0, "mai": 1, "kia": 2, "mot": 2, "qua": -1}

# A share of a whole, not a day: "đã rà soát 6/8 khu".
_COUNTED = (
    r"(?:khu|ho|don vi|xa|phuong|thon|nguoi|truong|chi tieu|noi dung|tieu chi|ho so|phan|muc|viec|nhiem vu|diem|du an"
    r"|cong trinh|vu|can bo|dai bieu|hoc sinh|quan so|so luong|bo phan|chi bo|van ban|tuyen|hang muc|buoc|khoi luong|cong viec)"
)

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


def _iso(found: re.Match[str]) -> Mark:
    year, month, day = (int(part) for part in found.groups())
    return Mark(*found.span(), Unit.DAY, month, day, year)


def _day(found: re.Match[str]) -> Mark | None:
    groups = found.groupdict()
    day, first = int(groups["day"]), groups.get("first")
    if first and int(first) > day:
        return None
    return Mark(
        *found.span(), Unit.DAY, _month_number(groups["month"]), day, _year(found), first_day=int(first) if first else None,
        lunar=_lunar(found), leap=bool(groups.get("leap")), old_style=bool(groups.get("mung")), shift=_year_shift(found),
    )  # fmt: skip


def _full_moon(found: re.Match[str]) -> Mark:
    month = _month_number(found.groupdict().get("month"))
    leap = bool(found.groupdict().get("leap"))
    return Mark(*found.span(), Unit.DAY, month, 15, _year(found), lunar=True, leap=leap, shift=_shift(found))


def _lone_day(found: re.Match[str]) -> Mark:
    old_style = found["word"].startswith("mung")
    return Mark(*found.span(), Unit.DAY, None, int(found["day"]), shift=_shift(found), old_style=old_style)


def _month(found: re.Match[str]) -> Mark:
    return Mark(
        *found.span(), Unit.MONTH, _month_number(found["month"]), year=_year(found), part=_part(found), lunar=_lunar(found),
        leap=bool(found["leap"]), shift=_year_shift(found),
    )  # fmt: skip


def _bare_month(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.MONTH, int(found["month"]), year=int(found["year"]))


def _near(unit: Unit) -> Reader:
    def read(found: re.Match[str]) -> Mark:
        return Mark(*found.span(), unit, part=_part(found), shift=_shift(found))

    return read


def _quarter(found: re.Match[str]) -> Mark:
    number = int(found["quarter"])
    return Mark(*found.span(), Unit.QUARTER, number, year=_year(found), part=_part(found), shift=_year_shift(found))


def _quarter_of_months(found: re.Match[str]) -> Mark:
    number = 1 if found["end"] == "dau" else 4
    return Mark(*found.span(), Unit.QUARTER, number, year=_year(found), shift=_year_shift(found))


def _half(found: re.Match[str]) -> Mark:
    half = 2 if (found.groupdict().get("half") or "dau").startswith(("cuoi", "sau")) else 1
    return Mark(*found.span(), Unit.HALF, half, year=_year(found), shift=_year_shift(found))


def _nine_months(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.NINE_MONTHS, year=_year(found), shift=_year_shift(found))


def _years(found: re.Match[str]) -> Mark:
    year, last = int(found["from"]), found.groupdict().get("to")
    return Mark(*found.span(), Unit.YEAR, year, year=year, part=_part(found), last_number=int(last) if last else None)


def _weekday(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.WEEKDAY, int(found["n"]) - 2, shift=_shift(found), past=bool(found["hom"]))


def _nth(found: re.Match[str]) -> Mark | None:
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


def _away(found: re.Match[str]) -> Mark:
    days = _AWAY[found["word"].split()[-1]]
    return Mark(*found.span(), Unit.AWAY, -2 if found["word"].startswith("hom kia") else days)


def _days_away(count: int) -> Reader:
    return lambda found: Mark(*found.span(), Unit.AWAY, count)


def _term(found: re.Match[str]) -> Mark | None:
    count, unit = int(found["count"]), found["unit"]
    if count > 3660:
        return None
    if unit in ("gio", "h"):
        return Mark(*found.span(), Unit.AWAY, count // 24)
    if unit in ("thang", "nam"):
        return Mark(*found.span(), Unit.MONTHS_AWAY, min(count * (12 if unit == "nam" else 1), 1200))
    days = count * 7 if unit == "tuan" else count
    return Mark(*found.span(), Unit.AWAY, days, workdays=unit in ("ngay lam viec", "ngay lv"))


def _feast(found: re.Match[str]) -> Mark:
    day, month, lunar = feast(found)
    return Mark(*found.span(), Unit.EVENT, month, day, _year(found), lunar=lunar, shift=_year_shift(found))


def _of_tet(found: re.Match[str]) -> Mark:
    day, month = day_of_tet(int(found["day"]))
    year = _year(found)
    if month == 12 and year is not None:
        year -= 1  # "28 Tết 2027" is the 28th of the twelfth month of the year before
    return Mark(*found.span(), Unit.DAY, month, day, year, lunar=True, part="tet", shift=_year_shift(found))


# The order matters: what is found first takes its place in the text. The first column saves the search: without that
# word in the text, the pattern cannot be there.
_TABLE: tuple[tuple[str, str, Reader], ...] = (
    ("20", r"(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", _iso),
    (
        "",
        rf"\b(?P<what>ngay lam viec|ngay|thu [2-8])\s+(?:(?:cua\s+)?tuan\s+)?(?:thu\s+)?(?P<place>dau|cuoi|(?:(?<=thu )|(?<=tuan ))(?:[1-5]|nhat|hai|ba|bon|tu))\s+(?P<of>cua\s+)?(?P<each>hang\s+)?(?P<period>thang|quy|tuan|nam)\b(?:\s+{_SHIFT}\b|\s+(?P<number>\d{{1,2}})(?!\d){_YEAR})?",
        _nth,
    ),
    # ngày 05 tháng 4 năm 2026, mùng 5 tháng Giêng
    (
        "thang",
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.]){_NOT_OF}{_FIRST}(?<!\d)(?P<day>\d{{1,2}}),?\s+(?:cua\s+)?thang\s{_MONTH}(?!\s+(?:lan|ky|dot)\b){_TAIL}{_CALENDAR}",
        _day,
    ),
    # 30/6, 15-20/3, 12/6 năm 2026, 30/6/26
    (
        "/",
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.]){_NOT_OF}{_FIRST}(?<![\d/])(?P<day>\d{{1,2}})\s?/\s?(?P<month>\d{{1,2}})(?!\d)(?P<leap>\s+nhuan)?{_TAIL}(?![\d/]){_CALENDAR}",
        _day,
    ),
    # 30.4.2026, 5-4-26
    (
        "",
        rf"(?<![\d/.-])(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?(?:(?P<year>(?:19|20)\d\d)|(?P<short>\d\d))(?!\d){_CALENDAR}",
        _day,
    ),
    ("", rf"{_LED}(?P<day>\d{{1,2}})[.-](?P<month>\d{{1,2}})(?![\d.])(?!\s*%){_CALENDAR}", _day),
    ("", rf"^\s*(?P<day>\d{{1,2}})\s?[.-]\s?(?P<month>\d{{1,2}}){_CALENDAR}(?=\W*$)", _day),
    ("ram", rf"\b(?:ngay\s+)?ram\s+thang\s{_MONTH}(?:\s+nam)?(?:\s*/?\s*(?P<year>20\d\d))?(?: am)?", _full_moon),
    ("ram", rf"\b(?:ngay\s+)?ram\b(?:\s+thang\s+{_SHIFT}\b)?", _full_moon),
    (
        "tet",
        rf"\b(?:mung\s|ngay\s)?(?P<day>\d{{1,2}})\s+tet(?!\s+(?:duong|trung))(?:\s+nguyen dan|\s+am(?: lich)?|\s+ta)?\b{_YEAR}",
        _of_tet,
    ),
    ("", rf"\b(?:{FEASTS})\b{_YEAR}", _feast),
    # năm 2026 - 2030, giai đoạn 2026-2030
    (
        "20",
        r"\b(?:giai doan|nhiem ky|cac nam|nam|tu nam)\s+(?P<from>20\d\d)\s*(?:-|den|toi|va)\s*(?:het\s+)?(?:nam\s+)?(?P<to>20\d\d)\b",
        _years,
    ),
    ("6 thang", rf"\b0?6 thang (?P<half>dau|cuoi)(?:\s+(?:cua\s+)?nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}", _half),
    ("6 thang", r"\b0?6 thang(?:\s+nam|/)?\s*(?P<year>20\d\d)\b", _half),
    ("3 thang", rf"\b0?3 thang (?P<end>dau|cuoi)(?:\s+nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}", _quarter_of_months),
    ("nua", r"\bnua (?P<half>dau|cuoi|sau)(?: cua)? nam\b(?!\s+(?:20|nay|sau))", _half),
    ("nua", rf"\bnua (?P<half>dau|cuoi|sau)(?: cua)?(?= nam\b){_YEAR}", _half),
    (
        "9 thang",
        rf"(?<!vong )(?<!sau )(?<!ngay )(?<!thu )\b0?9 thang(?!\s*(?:/|1 lan|lan|ke tu|tinh tu|tu|nua|sau|\d))(?: dau)?(?:\s+(?:cua\s+)?nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}",
        _nine_months,
    ),
    ("9 thang", r"(?<!ngay )\b0?9 thang(?:\s+nam|/)?\s*(?P<year>20\d\d)\b", _nine_months),
    # trong 05 ngày làm việc, 2 tuần nữa, sau 3 ngày
    (
        "",
        rf"\b(?:trong(?: vong)?|vong|(?<!tuan )(?<!thang )(?<!nam )sau|them|cham nhat(?: la)?|khong (?:qua|vuot)|toi da|thoi (?:gian|han))\s+(?:la\s+)?(?:thoi (?:gian|han)\s+)?{_COUNT}{_COUNT_UNIT}(?!\s*(?:dau\b|cuoi\b|/|1 lan|truoc\b|\d))(?:\s+(?:nua|toi|sau)\b(?!\s+(?:khi|ngay)))?",
        _term,
    ),
    (
        "",
        rf"(?<![\d/.])(?<!thu )(?<!thang )(?<!quy )(?<!ngay )(?<!mung )\b{_COUNT}{_COUNT_UNIT}\s*,?\s*(?:nua\b|toi\b|(?<!thang )(?<!nam )sau\b(?!\s+(?:khi|ngay))|(?=\(?(?:(?:ke|tinh) (?:tu\b|ngay\b)|tu\b|sau (?:khi|ngay)\b)))",
        _term,
    ),
    ("", r"^\W*(?P<count>\d{1,3})\s(?P<unit>ngay lam viec|ngay lv|ngay|tuan|gio)\W*$", _term),
    ("quy", rf"{_PART}\bquy\s(?P<quarter>\d)(?!\d){_YEAR}", _quarter),
    ("quy", rf"{_PART}\bquy\s+{_SHIFT}\b", _near(Unit.QUARTER)),
    ("thang", rf"\b(?P<word>ngay|mung)\s*(?P<day>\d{{1,2}})(?![\d/%]),?\s+(?:cua\s+)?thang\s+{_SHIFT}\b", _lone_day),
    ("thang", rf"{_PART}\bthang\s{_MONTH}{_YEAR}{_CALENDAR}", _month),
    ("", r"(?<![\d/.-])(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>20\d\d)(?!\d)", _bare_month),
    ("thang", rf"{_PART}\bthang\s+{_SHIFT}\b", _near(Unit.MONTH)),
    (
        "thu ",
        rf"\b(?P<hom>hom\s+)?thu (?P<n>[2-8])\b(?:\s+(?:cua\s+)?(?:cuoi\s+|dau\s+)?tuan\s+{_SHIFT}\b|\s+(?:nay|toi|sau)\b(?!\s+(?:khi|ngay)))?",
        _weekday,
    ),
    ("tuan", rf"(?:\b(?P<part>dau|giua|cuoi)\s+)?\btuan\s+{_SHIFT}\b", _near(Unit.WEEK)),
    (
        "",
        r"\b(?P<word>hom kia|hom qua|dem qua|chieu qua|toi qua|sang qua|hom nay|bua nay|ngay nay|ngay mai|ngay kia|ngay mot)\b",
        _away,
    ),
    ("", r"\b(?P<word>(?:sang|trua|chieu|toi|dem|som)\s+(?:nay|mai|kia|mot))\b", _away),
    ("", r"(?<!thuong )(?<!khuyen )(?<!chi )(?<!em )(?<!co )\b(?P<word>mai|kia)\b", _away),
    ("", r"(?:^|(?<=tu ))\s*(?P<word>nay|qua)\b", _away),
    ("ngay", r"\b(?:trong|cuoi|het)\s+(?:buoi\s+)?ngay(?=[\s.!]*$|\s+(?:nhe|a|nha)\b)", _days_away(0)),
    ("tuan", r"\b(?P<part>cuoi|giua|dau)\s+tuan\b", _near(Unit.WEEK)),
    ("tuan", r"\b(?:trong|het)\s+tuan\b(?!\s*\d)", _near(Unit.WEEK)),
    (
        "thang",
        r"\b(?P<part>cuoi|giua|dau|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi|\d{1,2} ngay dau|\d{1,2} ngay cuoi)\s+thang\b(?!\s+cuoi)",
        _near(Unit.MONTH),
    ),
    ("tuan", r"\b(?P<part>thuong|trung|ha) tuan\b", _near(Unit.MONTH)),
    ("thang", r"\b(?:trong|het|ca)\s+thang\b", _near(Unit.MONTH)),
    ("quy", r"\b(?P<part>cuoi|giua|dau)\s+quy\b", _near(Unit.QUARTER)),
    ("quy", r"\b(?:trong|het|ca)\s+quy\b", _near(Unit.QUARTER)),
    ("20", r"\b(?:(?P<part>dau|giua|cuoi)\s+)?(?:trong\s+)?nam\s+(?P<from>20\d\d)\b", _years),
    ("nam", r"(?:\b(?P<part>dau|giua|cuoi)\s+)?\bnam\s+(?P<shift>nay|sau|toi)\b", _near(Unit.YEAR)),
    ("nam", r"\b(?P<part>cuoi|giua|dau)\s+nam\b", _near(Unit.YEAR)),
    ("nam", r"\b(?:trong|het|ca)\s+nam\b(?!\s+hoc)", _near(Unit.YEAR)),
    ("20", r"^\W*(?P<from>20\d\d)(?:\s*-\s*(?P<to>20\d\d))?\W*$", _years),
    (
        "20",
        r"\b(?:den|toi|het|trong|truoc|giai doan)\s+(?P<from>20\d\d)(?:\s*-\s*(?P<to>20\d\d))?\b(?![/.-]\d)",
        _years,
    ),
    ("", r"\b(?P<word>ngay|mung|hom)\s*(?P<day>\d{1,2})\b(?![\d/.-]*\d)(?!\s*%)", _lone_day),
)
_READERS = [(hint, re.compile(pattern), reader) for hint, pattern, reader in _TABLE]
_SHARE = re.compile(rf"(?<![\d/])(\d{{1,2}})\s?/\s?(\d{{1,2}})(?![\d/])(?=\s*%|\s+{_COUNTED}\b)")
_TOO_MANY = 60  # marks: a text of more is a list of something, not a deadline


def marks_in(words: Words) -> list[Mark]:
    """Return the marks of time in the order of the text; none overlaps another."""
    text = _SHARE.sub(_hide_share, words.folded)
    found: list[Mark] = []
    for hint, pattern, reader in _READERS:
        if hint not in text:
            continue
        for match in pattern.finditer(text):
            mark = reader(match)
            if mark and len(found) < _TOO_MANY:
                found.append(mark)
                text = text[: mark.start] + HIDDEN * (mark.end - mark.start) + text[mark.end :]
    return sorted(found, key=lambda mark: mark.start)


def _hide_share(found: re.Match[str]) -> str:
    """Put "6/8 khu" out of sight; 30/6 is no share, whatever follows it."""
    return HIDDEN * len(found.group()) if int(found[1]) <= int(found[2]) else found.group()
