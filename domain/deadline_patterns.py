"""Find the marks of time in a text made ready by `deadline_spellings`."""

import re

from domain import deadline_readers as read
from domain.deadline_feasts import FEASTS
from domain.deadline_marks import Mark, Unit
from domain.deadline_readers import Reader
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

# A share of a whole, not a day: "đã rà soát 6/8 khu".
_COUNTED = (
    r"(?:khu|ho|don vi|xa|phuong|thon|nguoi|truong|chi tieu|noi dung|tieu chi|ho so|phan|muc|viec|nhiem vu|diem|du an"
    r"|cong trinh|vu|can bo|dai bieu|hoc sinh|quan so|so luong|bo phan|chi bo|van ban|tuyen|hang muc|buoc|khoi luong|cong viec)"
)

# The order matters: what is found first takes its place in the text. The first column saves the search: without that
# word in the text, the pattern cannot be there.
_TABLE: tuple[tuple[str, str, Reader], ...] = (
    ("20", r"(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", read.iso_mark),
    (
        "",
        rf"\b(?P<what>ngay lam viec|ngay|thu [2-8])\s+(?:(?:cua\s+)?tuan\s+)?(?:thu\s+)?(?P<place>dau|cuoi|(?:(?<=thu )|(?<=tuan ))(?:[1-5]|nhat|hai|ba|bon|tu))\s+(?P<of>cua\s+)?(?P<each>hang\s+)?(?P<period>thang|quy|tuan|nam)\b(?:\s+{_SHIFT}\b|\s+(?P<number>\d{{1,2}})(?!\d){_YEAR})?",
        read.nth_mark,
    ),
    # ngày 05 tháng 4 năm 2026, mùng 5 tháng Giêng
    (
        "thang",
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.]){_NOT_OF}{_FIRST}(?<!\d)(?P<day>\d{{1,2}}),?\s+(?:cua\s+)?thang\s{_MONTH}(?!\s+(?:lan|ky|dot)\b){_TAIL}{_CALENDAR}",
        read.day_mark,
    ),
    # 30/6, 15-20/3, 12/6 năm 2026, 30/6/26
    (
        "/",
        rf"(?:\b(?P<mung>mung)\s*)?(?<![\d/.]){_NOT_OF}{_FIRST}(?<![\d/])(?P<day>\d{{1,2}})\s?/\s?(?P<month>\d{{1,2}})(?!\d)(?P<leap>\s+nhuan)?{_TAIL}(?![\d/]){_CALENDAR}",
        read.day_mark,
    ),
    # 30.4.2026, 5-4-26
    (
        "",
        rf"(?<![\d/.-])(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?(?:(?P<year>(?:19|20)\d\d)|(?P<short>\d\d))(?!\d){_CALENDAR}",
        read.day_mark,
    ),
    ("", rf"{_LED}(?P<day>\d{{1,2}})[.-](?P<month>\d{{1,2}})(?![\d.])(?!\s*%){_CALENDAR}", read.day_mark),
    ("", rf"^\s*(?P<day>\d{{1,2}})\s?[.-]\s?(?P<month>\d{{1,2}}){_CALENDAR}(?=\W*$)", read.day_mark),
    (
        "ram",
        rf"\b(?:ngay\s+)?ram\s+thang\s{_MONTH}(?:\s+nam)?(?:\s*/?\s*(?P<year>20\d\d))?(?: am)?",
        read.full_moon_mark,
    ),
    ("ram", rf"\b(?:ngay\s+)?ram\b(?:\s+thang\s+{_SHIFT}\b)?", read.full_moon_mark),
    (
        "tet",
        rf"\b(?:mung\s|ngay\s)?(?P<day>\d{{1,2}})\s+tet(?!\s+(?:duong|trung))(?:\s+nguyen dan|\s+am(?: lich)?|\s+ta)?\b{_YEAR}",
        read.of_tet_mark,
    ),
    ("", rf"\b(?:{FEASTS})\b{_YEAR}", read.feast_mark),
    # năm 2026 - 2030, giai đoạn 2026-2030
    (
        "20",
        r"\b(?:giai doan|nhiem ky|cac nam|nam|tu nam)\s+(?P<from>20\d\d)\s*(?:-|den|toi|va)\s*(?:het\s+)?(?:nam\s+)?(?P<to>20\d\d)\b",
        read.years_mark,
    ),
    (
        "6 thang",
        rf"\b0?6 thang (?P<half>dau|cuoi)(?:\s+(?:cua\s+)?nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}",
        read.half_mark,
    ),
    ("6 thang", r"\b0?6 thang(?:\s+nam|/)?\s*(?P<year>20\d\d)\b", read.half_mark),
    (
        "3 thang",
        rf"\b0?3 thang (?P<end>dau|cuoi)(?:\s+nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}",
        read.quarter_of_months_mark,
    ),
    ("nua", r"\bnua (?P<half>dau|cuoi|sau)(?: cua)? nam\b(?!\s+(?:20|nay|sau))", read.half_mark),
    ("nua", rf"\bnua (?P<half>dau|cuoi|sau)(?: cua)?(?= nam\b){_YEAR}", read.half_mark),
    (
        "9 thang",
        rf"(?<!vong )(?<!sau )(?<!ngay )(?<!thu )\b0?9 thang(?!\s*(?:/|1 lan|lan|ke tu|tinh tu|tu|nua|sau|\d))(?: dau)?(?:\s+(?:cua\s+)?nam(?!\s+(?:20|nay|sau|toi)))?\b{_YEAR}",
        read.nine_months_mark,
    ),
    ("9 thang", r"(?<!ngay )\b0?9 thang(?:\s+nam|/)?\s*(?P<year>20\d\d)\b", read.nine_months_mark),
    # trong 05 ngày làm việc, 2 tuần nữa, sau 3 ngày
    (
        "",
        rf"\b(?:trong(?: vong)?|vong|(?<!tuan )(?<!thang )(?<!nam )sau|them|cham nhat(?: la)?|khong (?:qua|vuot)|toi da|thoi (?:gian|han))\s+(?:la\s+)?(?:thoi (?:gian|han)\s+)?{_COUNT}{_COUNT_UNIT}(?!\s*(?:dau\b|cuoi\b|/|1 lan|truoc\b|\d))(?:\s+(?:nua|toi|sau)\b(?!\s+(?:khi|ngay)))?",
        read.term_mark,
    ),
    (
        "",
        rf"(?<![\d/.])(?<!thu )(?<!thang )(?<!quy )(?<!ngay )(?<!mung )\b{_COUNT}{_COUNT_UNIT}\s*,?\s*(?:nua\b|toi\b|(?<!thang )(?<!nam )sau\b(?!\s+(?:khi|ngay))|(?=\(?(?:(?:ke|tinh) (?:tu\b|ngay\b)|tu\b|sau (?:khi|ngay)\b)))",
        read.term_mark,
    ),
    ("", r"^\W*(?P<count>\d{1,3})\s(?P<unit>ngay lam viec|ngay lv|ngay|tuan|gio)\W*$", read.term_mark),
    ("quy", rf"{_PART}\bquy\s(?P<quarter>\d)(?!\d){_YEAR}", read.quarter_mark),
    ("quy", rf"{_PART}\bquy\s+{_SHIFT}\b", read.near_mark(Unit.QUARTER)),
    (
        "thang",
        rf"\b(?P<word>ngay|mung)\s*(?P<day>\d{{1,2}})(?![\d/%]),?\s+(?:cua\s+)?thang\s+{_SHIFT}\b",
        read.lone_day_mark,
    ),
    ("thang", rf"{_PART}\bthang\s{_MONTH}{_YEAR}{_CALENDAR}", read.month_mark),
    ("", r"(?<![\d/.-])(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>20\d\d)(?!\d)", read.bare_month_mark),
    ("thang", rf"{_PART}\bthang\s+{_SHIFT}\b", read.near_mark(Unit.MONTH)),
    (
        "thu ",
        rf"\b(?P<hom>hom\s+)?thu (?P<n>[2-8])\b(?:\s+(?:cua\s+)?(?:cuoi\s+|dau\s+)?tuan\s+{_SHIFT}\b|\s+(?:nay|toi|sau)\b(?!\s+(?:khi|ngay)))?",
        read.weekday_mark,
    ),
    ("tuan", rf"(?:\b(?P<part>dau|giua|cuoi)\s+)?\btuan\s+{_SHIFT}\b", read.near_mark(Unit.WEEK)),
    (
        "",
        r"\b(?P<word>hom kia|hom qua|dem qua|chieu qua|toi qua|sang qua|hom nay|bua nay|ngay nay|ngay mai|ngay kia|ngay mot)\b",
        read.away_mark,
    ),
    ("", r"\b(?P<word>(?:sang|trua|chieu|toi|dem|som)\s+(?:nay|mai|kia|mot))\b", read.away_mark),
    ("", r"(?<!thuong )(?<!khuyen )(?<!chi )(?<!em )(?<!co )\b(?P<word>mai|kia)\b", read.away_mark),
    ("", r"(?:^|(?<=tu ))\s*(?P<word>nay|qua)\b", read.away_mark),
    ("ngay", r"\b(?:trong|cuoi|het)\s+(?:buoi\s+)?ngay(?=[\s.!]*$|\s+(?:nhe|a|nha)\b)", read.days_away_mark(0)),
    ("tuan", r"\b(?P<part>cuoi|giua|dau)\s+tuan\b", read.near_mark(Unit.WEEK)),
    ("tuan", r"\b(?:trong|het)\s+tuan\b(?!\s*\d)", read.near_mark(Unit.WEEK)),
    (
        "thang",
        r"\b(?P<part>cuoi|giua|dau|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi|\d{1,2} ngay dau|\d{1,2} ngay cuoi)\s+thang\b(?!\s+cuoi)",
        read.near_mark(Unit.MONTH),
    ),
    ("tuan", r"\b(?P<part>thuong|trung|ha) tuan\b", read.near_mark(Unit.MONTH)),
    ("thang", r"\b(?:trong|het|ca)\s+thang\b", read.near_mark(Unit.MONTH)),
    ("quy", r"\b(?P<part>cuoi|giua|dau)\s+quy\b", read.near_mark(Unit.QUARTER)),
    ("quy", r"\b(?:trong|het|ca)\s+quy\b", read.near_mark(Unit.QUARTER)),
    ("20", r"\b(?:(?P<part>dau|giua|cuoi)\s+)?(?:trong\s+)?nam\s+(?P<from>20\d\d)\b", read.years_mark),
    ("nam", r"(?:\b(?P<part>dau|giua|cuoi)\s+)?\bnam\s+(?P<shift>nay|sau|toi)\b", read.near_mark(Unit.YEAR)),
    ("nam", r"\b(?P<part>cuoi|giua|dau)\s+nam\b", read.near_mark(Unit.YEAR)),
    ("nam", r"\b(?:trong|het|ca)\s+nam\b(?!\s+hoc)", read.near_mark(Unit.YEAR)),
    ("20", r"^\W*(?P<from>20\d\d)(?:\s*-\s*(?P<to>20\d\d))?\W*$", read.years_mark),
    (
        "20",
        r"\b(?:den|toi|het|trong|truoc|giai doan)\s+(?P<from>20\d\d)(?:\s*-\s*(?P<to>20\d\d))?\b(?![/.-]\d)",
        read.years_mark,
    ),
    ("", r"\b(?P<word>ngay|mung|hom)\s*(?P<day>\d{1,2})\b(?![\d/.-]*\d)(?!\s*%)", read.lone_day_mark),
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
