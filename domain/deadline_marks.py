"""Find the marks of time in a folded text: 30/6, tháng 6, quý II, thứ Sáu tuần sau, trong 10 ngày."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.deadline_words import Words


class Unit(StrEnum):
    DAY = "day"  # a day of a month: number is the month, or None when only the day is said
    WEEKDAY = "weekday"  # number is 0 (Monday) to 6
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine months"
    YEAR = "year"
    AWAY = "away"  # number is a count of days from today
    EVENT = "event"  # a feast with a known day: day, number = month


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of time and where it stands; nothing is worked out yet."""

    start: int
    end: int
    unit: Unit
    number: int | None = None
    day: int | None = None
    year: int | None = None
    last_number: int | None = None  # of a range written once: "tháng 3-5", "quý II-III", "2026 - 2030"
    first_day: int | None = None  # "15-20/3"
    part: str = ""  # dau, giua, cuoi, thuong, trung
    shift: int | None = None  # 0 this, 1 next, -1 last (week, month, quarter, year)
    lunar: bool | None = None  # None: not said
    old_style: bool = False  # mùng 5, rằm: lunar unless said otherwise
    workdays: bool = False
    past: bool = False  # "hôm thứ 6"


_YEAR = r"(?:\s*[,/.-]?\s*(?:cua\s+)?(?:nam\s+)?(?P<year>20\d\d)(?!\d)|\s*[/.](?P<short>\d\d)(?![\d/.])|\s+nam\s+(?P<rel>nay|sau|toi|truoc|ngoai))?"
_SHIFT = r"(?P<shift>nay|sau|toi|truoc|qua|ke tiep|tiep theo|lien ke)"
_PART = r"(?:(?P<part>dau|giua|cuoi|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi)\s+)?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1v": 4, "lv": 4, "v": 5, "vi": 6}
_NUMERAL = r"(?:[il1]{1,3}|[1il]?v|vi|[1-9])"
_WORD_NUMBERS = {
    "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12, "gieng": 1, "chap": 12, "muoi lam": 15, "muoi nam": 15, "hai muoi": 20,
    "ba muoi": 30,
}  # fmt: skip
_COUNT = r"(?:\d{1,4}|muoi lam|hai muoi|ba muoi|mot|hai|ba|bon|nam|bay|tam|chin|muoi)"
_MONTH_NAME = (
    r"(?:\d{1,2}(?![\d/.])|\d{1,2}(?=[/.]\d\d)|muoi mot|muoi hai|muoi|mot|hai|ba|tu|bay|tam|chin|gieng|chap|nam)"
)
_LUNAR = r"(?P<lunar>\s*\(?(?:am lich|al|a\.l|duong lich|dl)\b\)?)?"
_WEEK_SHIFT = {"nay": 0, "sau": 1, "toi": 1, "ke tiep": 1, "tiep theo": 1, "lien ke": 1, "truoc": -1, "qua": -1}
_WEEKDAYS = {"2": 0, "hai": 0, "3": 1, "ba": 1, "4": 2, "tu": 2, "5": 3, "nam": 3, "6": 4, "sau": 4, "7": 5, "bay": 5}
_WEEKDAY = r"(?:(?P<hom>hom\s+)?(?:thu\s*(?P<n>[2-7]|hai|ba|tu|nam|sau|bay)|(?P<cn>chu nhat|cn)))\b"

# A share of a whole, not a day: "đã rà soát 6/8 khu".
_COUNTED = (
    r"(?:khu|ho|don vi|xa|phuong|thon|nguoi|truong|chi tieu|noi dung|tieu chi|ho so|phan|muc|viec|nhiem vu|diem|du an"
    r"|cong trinh|vu|can bo|dai bieu|hoc sinh|quan so|so luong|bo phan|chi bo|van ban|tuyen|hang muc|buoc|khoi luong|cong viec)"
)

Reader = Callable[[re.Match[str]], Mark | None]


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    word = " ".join(text.split())
    return int(word) if word.isdigit() else _WORD_NUMBERS.get(word)


def _year(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    return 2000 + int(groups["short"]) if groups.get("short") else None


def _year_shift(found: re.Match[str]) -> int | None:
    said = found.groupdict().get("rel")
    return {"nay": 0, "sau": 1, "toi": 1, "ngoai": -1, "truoc": -1}[said] if said else None


def _lunar(found: re.Match[str]) -> bool | None:
    said = found.groupdict().get("lunar")
    return None if not said else "a" in said.split()[0].strip("()")[:1]


def _part(found: re.Match[str]) -> str:
    said = (found.groupdict().get("part") or "").split()
    if not said:
        return ""
    if said[0] == "nua":
        return "giua" if said[1] == "dau" else "cuoi"
    return "cuoi" if said[0] == "ha" else said[0]


def _shift(found: re.Match[str]) -> int | None:
    said = found.groupdict().get("shift")
    return _WEEK_SHIFT[" ".join(said.split())] if said else None


def _quarter(text: str) -> int:
    """Read a quarter as typists write it: ll and 11 stand for II, lV for IV."""
    roman = re.sub("[l1]", "i", text)
    return _ROMAN.get(roman) or int(text)


def _iso(found: re.Match[str]) -> Mark:
    year, month, day = (int(part) for part in found.groups())
    return Mark(*found.span(), Unit.DAY, month, day, year)


def _day(found: re.Match[str]) -> Mark | None:
    groups = found.groupdict()
    mark = Mark(*found.span(), Unit.DAY, _number(groups["month"]), int(groups["day"]), _year(found))
    first = groups.get("first")
    if first and int(first) > int(groups["day"]):
        return None
    old_style = bool(groups.get("mung")) or groups["month"] in ("gieng", "chap")
    lunar = _lunar(found)
    if groups["month"] in ("gieng", "chap") and lunar is None:
        lunar = True
    return replace(
        mark, lunar=lunar, old_style=old_style, first_day=int(first) if first else None, shift=_year_shift(found)
    )


def _full_moon(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.DAY, _number(found["month"]), 15, _year(found), lunar=True, old_style=True)


def _lone_day(found: re.Match[str]) -> Mark:
    old_style = found["word"].startswith("mung")
    return Mark(*found.span(), Unit.DAY, None, int(found["day"]), shift=_shift(found), old_style=old_style)


def _month(found: re.Match[str]) -> Mark | None:
    groups = found.groupdict()
    number, last = _number(groups["month"]), _number(groups.get("last"))
    lunar = groups["month"] in ("gieng", "chap") or _lunar(found)
    return Mark(
        *found.span(), Unit.MONTH, number, year=_year(found), last_number=last, part=_part(found), lunar=lunar,
        shift=_year_shift(found),
    )  # fmt: skip


def _bare_month(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.MONTH, int(found["month"]), year=int(found["year"]))


def _near(unit: Unit) -> Reader:
    def read(found: re.Match[str]) -> Mark:
        return Mark(*found.span(), unit, part=_part(found), shift=_shift(found) or 0)

    return read


def _quarters(found: re.Match[str]) -> Mark:
    last = found.groupdict().get("last")
    return Mark(
        *found.span(), Unit.QUARTER, _quarter(found["quarter"]), year=_year(found), part=_part(found),
        last_number=_quarter(last) if last else None, shift=_year_shift(found),
    )  # fmt: skip


def _half(found: re.Match[str]) -> Mark:
    half = 2 if found["half"].startswith(("cuoi", "sau")) else 1
    return Mark(*found.span(), Unit.HALF, half, year=_year(found), shift=_year_shift(found))


def _nine_months(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.NINE_MONTHS, year=_year(found), shift=_year_shift(found))


def _years(found: re.Match[str]) -> Mark:
    year, last = int(found["from"]), found.groupdict().get("to")
    return Mark(*found.span(), Unit.YEAR, year, year=year, part=_part(found), last_number=int(last) if last else None)


def _weekday(found: re.Match[str]) -> Mark:
    groups = found.groupdict()
    number = 6 if groups.get("cn") else _WEEKDAYS[groups["n"]]
    return Mark(*found.span(), Unit.WEEKDAY, number, shift=_shift(found), past=bool(groups.get("hom")))


_AWAY = {"nay": 0, "mai": 1, "kia": 2, "mot": 2, "qua": -1}


def _away(found: re.Match[str]) -> Mark:
    days = _AWAY[found["word"].split()[-1]]
    return Mark(*found.span(), Unit.AWAY, -2 if found["word"].startswith("hom kia") else days)


def _today(found: re.Match[str]) -> Mark:
    return Mark(*found.span(), Unit.AWAY, 0)


def _term(found: re.Match[str]) -> Mark | None:
    count = _number(found["count"])
    if count is None or count > 3660:
        return None
    unit = found["unit"]
    if unit.startswith("gio"):
        return Mark(*found.span(), Unit.AWAY, -(-count // 24))
    if unit.startswith("thang"):
        return Mark(*found.span(), Unit.MONTH, None, day=count)  # `day` carries a count of months
    days = count * 7 if unit.startswith("tuan") else count
    return Mark(*found.span(), Unit.AWAY, days, workdays="lam viec" in unit)


_EVENTS = {
    r"(?:tet )?(?:nguyen dan|am lich)|tet ta|tet co truyen": (1, 1, True),
    r"tet duong lich|tet tay": (1, 1, False),
    r"(?:ngay )?gio to(?: hung vuong)?": (10, 3, True),
    r"tet trung thu|trung thu": (15, 8, True),
    r"(?:ngay |tet )?quoc khanh": (2, 9, False),
    r"(?:ngay )?quoc te lao dong": (1, 5, False),
    r"(?:ngay )?quoc te phu nu": (8, 3, False),
    r"(?:ngay )?quoc te thieu nhi": (1, 6, False),
    r"(?:ngay )?nha giao viet nam": (20, 11, False),
    r"(?:ngay )?thuong binh,? liet s[iy]": (27, 7, False),
    r"(?:le )?giang sinh|noel": (25, 12, False),
}


def _event(day: int, month: int, lunar: bool) -> Reader:
    def read(found: re.Match[str]) -> Mark:
        return Mark(*found.span(), Unit.EVENT, month, day, _year(found), lunar=lunar, shift=_year_shift(found))

    return read


_TAIL = r"(?:(?:\s?[/.-]\s?|\s*,?\s*nam\s+)(?P<year>(?:19|20)\d\d)(?!\d)|[/.-](?P<short>\d\d)(?![\d/])|\s+nam\s+(?P<rel>nay|sau|toi|ngoai))?"
_FIRST = r"(?:(?P<first>\d{1,2})\s*(?:-|den(?: ngay)?)\s*(?:ngay\s+)?)?"
_LED = r"(?:(?<=ngay )|(?<=truoc )|(?<=den )|(?<=han )|(?<=sang )|(?<=het )|(?<=toi )|(?<=nhat )|(?<=hom )|(?<=vao ))"

# The order matters: what is found first takes its place in the text.
_TABLE: tuple[tuple[str, Reader], ...] = (
    (r"(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)", _iso),
    # ngày 05 tháng 4 năm 2026, mùng 5 tháng Giêng
    (
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.])(?<!thang )(?<!quy )(?<!tuan ){_FIRST}(?<!\d)(?P<day>\d{{1,2}}),?\s+thang\s+(?P<month>{_MONTH_NAME})\b{_TAIL}{_LUNAR}",
        _day,
    ),
    # 30/6, 15-20/3, 12/6 năm 2026, 30/6/26
    (
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.]){_FIRST}(?<![\d/])(?P<day>\d{{1,2}})\s?/\s?(?P<month>\d{{1,2}})(?!\d){_TAIL}(?![\d/]){_LUNAR}",
        _day,
    ),
    # 30.4.2026, 5-4-26
    (
        rf"(?<![\d/.-])(?P<day>\d{{1,2}})\s?[.-]\s?(?P<month>\d{{1,2}})\s?[.-]\s?(?:(?P<year>(?:19|20)\d\d)|(?P<short>\d\d))(?!\d){_LUNAR}",
        _day,
    ),
    (rf"{_LED}(?P<day>\d{{1,2}})[.-](?P<month>\d{{1,2}})(?![\d.])(?!\s*%){_LUNAR}", _day),
    (rf"^\s*(?P<day>\d{{1,2}})[.-](?P<month>\d{{1,2}})(?=\W*$){_LUNAR}", _day),
    (rf"\bram\s+thang\s+(?P<month>{_MONTH_NAME})\b(?:\s+nam\s+(?P<year>20\d\d))?{_LUNAR}", _full_moon),
    *((rf"\b(?:{names})\b{_YEAR}", _event(*when)) for names, when in _EVENTS.items()),
    # năm 2026 - 2030, giai đoạn 2026-2030
    (r"\b(?:giai doan|nam|tu nam)\s+(?P<from>20\d\d)\s*(?:-|den)\s*(?:nam\s+)?(?P<to>20\d\d)\b", _years),
    (rf"\b0?6 thang (?P<half>dau|cuoi)(?:\s+nam)?\b{_YEAR}", _half),
    (rf"\bnua (?P<half>dau|cuoi|sau) nam\b{_YEAR}", _half),
    (rf"\b0?9 thang(?: dau)?(?: nam)?\b{_YEAR}", _nine_months),
    # trong 05 ngày làm việc, 2 tuần nữa, sau 3 ngày
    (
        rf"\b(?:trong(?: vong)?|sau|them)\s+(?:thoi (?:gian|han)\s+)?(?P<count>{_COUNT})\s*(?:\(\w+\)\s*)?(?P<unit>ngay lam viec|ngay|hom|tuan|thang|gio)\b(?!\s+(?:dau|cuoi))",
        _term,
    ),
    (
        rf"(?<![\d/.])\b(?P<count>{_COUNT})\s+(?P<unit>ngay lam viec|ngay|hom|tuan|thang|gio)\s+(?:nua\b|(?=(?:ke )?tu\b))",
        _term,
    ),
    (
        rf"\b{_PART}(?:quy\s*|q\.?\s?)(?P<quarter>{_NUMERAL})\s*-\s*(?:quy\s*|q\.?)?(?P<last>{_NUMERAL})\b{_YEAR}",
        _quarters,
    ),
    (rf"\b{_PART}(?:quy\s*|q\.?\s?)(?P<quarter>{_NUMERAL})(?![a-z0-9]){_YEAR}", _quarters),
    (rf"\b{_PART}quy\s+{_SHIFT}\b", _near(Unit.QUARTER)),
    (rf"\b(?P<word>ngay|mung)\s*(?P<day>\d{{1,2}})(?![\d/%])\s+(?:cua\s+)?thang\s+{_SHIFT}\b", _lone_day),
    (rf"\b{_PART}thang\s*(?P<month>{_MONTH_NAME})\s*-\s*(?:thang\s*)?(?P<last>\d{{1,2}})(?![\d/.]\d)\b{_YEAR}", _month),
    (rf"\b{_PART}(?:thang\s*|t\.?)(?P<month>{_MONTH_NAME})(?![a-z]){_YEAR}{_LUNAR}", _month),
    (r"(?<![\d/.-])(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>20\d\d)(?!\d)", _bare_month),
    (rf"\b{_PART}thang\s+{_SHIFT}\b", _near(Unit.MONTH)),
    (rf"{_WEEKDAY}(?:\s+(?:cua\s+)?tuan\s+{_SHIFT}|\s+(?!nam\b)(?P<soon>nay|toi)\b)?", _weekday),
    (rf"\b{_PART}tuan\s+(?!\d){_SHIFT}\b", _near(Unit.WEEK)),
    (
        r"\b(?P<word>hom kia|hom qua|dem qua|chieu qua|toi qua|sang qua|hom nay|bua nay|ngay nay|ngay mai|ngay kia|ngay mot)\b",
        _away,
    ),
    (r"\b(?P<word>(?:sang|trua|chieu|toi|dem|som)\s+(?:nay|mai|kia|mot))\b", _away),
    (r"(?<!thuong )(?<!khuyen )(?<!chi )(?<!em )(?<!co )\b(?P<word>mai|kia)\b", _away),
    (r"(?:^|(?<=tu ))\s*(?P<word>nay|qua)\b", _away),
    (r"\b(?:trong|cuoi|het)\s+ngay(?=[\s.!]*$|\s+(?:nhe|a|nha)\b)", _today),
    (r"\b(?P<part>cuoi|giua|dau)\s+tuan\b", _near(Unit.WEEK)),
    (r"\b(?:trong|het)\s+tuan\b(?!\s*\d)", _near(Unit.WEEK)),
    (r"\b(?P<part>cuoi|giua|dau|thuong tuan|trung tuan|ha tuan)\s+thang\b(?!\s+cuoi)", _near(Unit.MONTH)),
    (r"\b(?:trong|het|ca)\s+thang\b", _near(Unit.MONTH)),
    (r"\b(?P<part>cuoi|giua|dau)\s+quy\b", _near(Unit.QUARTER)),
    (r"\b(?:trong|het|ca)\s+quy\b", _near(Unit.QUARTER)),
    (rf"\b{_PART}(?:trong\s+)?nam\s+(?P<from>20\d\d)\b", _years),
    (rf"\b{_PART}nam\s+(?P<shift>nay|sau|toi)\b", _near(Unit.YEAR)),
    (r"\b(?P<part>cuoi|giua|dau)\s+nam\b", _near(Unit.YEAR)),
    (r"\b(?:trong|het|ca)\s+nam\b", _near(Unit.YEAR)),
    (r"^\s*(?P<from>20\d\d)(?:\s*-\s*(?P<to>20\d\d))?[\s.]*$", _years),
    (r"\b(?P<word>ngay|mung|hom)\s*(?P<day>\d{1,2})\b(?![\d/.-]*\d)(?!\s*%)", _lone_day),
)
_CHAT_WEEKDAY = re.compile(rf"\bt(?P<n>[2-7])\b(?![/.-]\s?\d)(?:\s+tuan\s+{_SHIFT}|\s+(?P<soon>nay|toi)\b)?")
_ANNEX_WEEKDAY = re.compile(rf"\bt(?P<n>[2-7])\s+tuan\s+{_SHIFT}")
_READERS = [(re.compile(pattern), reader) for pattern, reader in _TABLE]
_SHARE = re.compile(rf"(?<![\d/])(\d{{1,2}})\s?/\s?(\d{{1,2}})(?![\d/])(?=\s*%|\s+{_COUNTED}\b)")


def marks_in(words: Words, *, chat: bool) -> list[Mark]:
    """Return the marks of time in the order of the text; none overlaps another."""
    text = _SHARE.sub(_hide_share, words.folded)
    found: list[Mark] = []
    weekday = _CHAT_WEEKDAY if chat else _ANNEX_WEEKDAY
    for pattern, reader in [(weekday, _weekday), *_READERS]:
        for match in pattern.finditer(text):
            mark = reader(match)
            if mark:
                found.append(mark)
                text = text[: mark.start] + "\0" * (mark.end - mark.start) + text[mark.end :]
    return sorted(found, key=lambda mark: mark.start)


def _hide_share(found: re.Match[str]) -> str:
    """Put "6/8 khu" out of sight; 30/6 is no share, whatever follows it."""
    return "\0" * len(found.group()) if int(found[1]) <= int(found[2]) else found.group()
