"""One form for each habit of spelling: "quy 2", "thang 6", "thu 6" (Chủ nhật is "thu 8"), "hang thang", "am".

After this, lists are written out ("quý I, II" is "quy 1, quy 2"), Roman numerals are figures, and so are years of the
sixty-year cycle ("năm Bính Ngọ" is "nam 2026").
"""

import re

from domain.deadline_numbers import in_figures
from domain.deadline_words import HIDDEN, Words, plain_words

_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
_JOIN = r"(?:\s*(?:,|;|-|&|\+|\bva\b|\bden\b|\btoi\b|\bhoac\b|\bhay\b)\s*)"

_NUMERAL = r"(?:[il1]{1,3}|[il1]?v|vi|[1-9])(?![a-z\d])"
_QUARTERS = re.compile(
    rf"\b(?:(?:quy|qui)\s*(?:thu\s+)?|q\.?\s?)(?P<list>{_NUMERAL}(?:{_JOIN}(?:quy\s*|qui\s*|q\.?\s?)?{_NUMERAL}(?!\s*/\s?\d{{1,2}}\b(?!/)|\s+(?:thang|lan)\b)){{0,5}})"
    r"(?!\s+(?:lan|ky|dot)\b)"
)
_QUARTER = re.compile(rf"(?:\b(?:quy|qui)\s*|\bq\.?\s?)?(?P<numeral>{_NUMERAL})")

_CHAT_WEEKDAY = r"\bt(?P<short>[2-7])\b(?![/.-]\s?\d)"
_ANNEX_WEEKDAY = r"(?:(?<=sang )|(?<=chieu )|(?<=dem ))\bt(?P<half>[2-7])\b(?![/.-]\s?\d)|\bt(?P<short>[2-7])(?=(?:\s*(?:,|-|va)\s*t[2-7])*\s+(?:(?:hang|moi)\s+)?tuan\b)"
_WEEKDAY = r"\bthu\s*(?P<n>[1-9]|hai|ba|bon|tu|nam|6|sau|bay)(?![\d%/]|\s*%)\b|\b(?P<cn>chu\s*nhat|c\.?n)\b"
_NO_WEEKDAY = r"(?<!tuan )(?<!thang )(?<!quy )(?<!lan )(?<!ky )(?<!khoa )"
_WEEKDAYS = {
    voice: re.compile(f"{_NO_WEEKDAY}(?:{_WEEKDAY}|{short})")
    for voice, short in ((True, _CHAT_WEEKDAY), (False, _ANNEX_WEEKDAY))
}
_WEEKDAY_NUMBERS = {"hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7}
_WEEKDAY_LIST = re.compile(
    r"(?P<first>\bthu \d)(?P<rest>(?:\s*(?:,|-|va|&|\+)\s*[2-7](?![\d/.%h])\b(?!\s*(?:thang|ngay|lan|gio)\b)){1,5})"
)

_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_SHORT_MONTH = re.compile(r"\b(?:t|th)\.?\s?(?P<n>0?[1-9]|1[0-2])(?![\da-z%])(?!\s*(?:tr|ty)\b)")
_GLUED_MONTH = re.compile(r"\bthang(?=\d)")
_MONTH_LIST = re.compile(
    rf"\bthang\s(?P<first>{_MONTH_NUMBER})(?P<rest>(?:{_JOIN}(?:thang\s)?{_MONTH_NUMBER}(?![\d%]|\s*[/.]\s?\d{{1,2}}(?!\d)|[.,]\d|\s+(?:thang|ngay|lan|gio|nam\s+(?!20)\d|tuan|hom))){{1,11}})"
)
_OF_MONTHS = re.compile(r"\b(?:cac|nhung)\s+(?=thang\s\d|quy\s\d|ngay\s\d)")

_DAY_LIST = re.compile(
    r"\bngay\s(?P<first>\d{1,2})(?P<more>(?:\s*(?:,|va)\s*(?:ngay\s)?\d{1,2}(?![\d/.%-])(?!\s*thang)){0,5})(?P<join>\s*(?:,|va)\s*)(?P<last>(?:ngay\s)?\d{1,2})(?P<of>\s?/\s?\d{1,2}(?!\d)(?:\s?/\s?20\d\d)?|\s+thang\s\d{1,2}(?!\d)(?:\s+nam\s20\d\d|/20\d\d)?)"
)
_ROMAN_MONTH = re.compile(r"(?<=\d)(?P<a>\s?[/.-]\s?)(?P<n>viii|vii|vi|iv|v|iii|ii|ix|xii|xi|x|i)(?=\s?[/.-]\s?\d{2})")
_SLASHED_MONTH = re.compile(r"(?<=\d)\s?/\s?(?=thang\b)")

_STEMS = ("giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy")
_BRANCHES = ("ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui", "than", "dau", "tuat", "hoi")
_CYCLE_START = 1984  # Giáp Tý
_CYCLE_YEAR = re.compile(
    rf"(?:(?<=nam )|(?<=tet )|(?<=dan )|(?<=xuan ))(?P<stem>{'|'.join(_STEMS)})\s+(?P<branch>{'|'.join(dict.fromkeys(_BRANCHES))})\b"
)

_LUNAR = re.compile(r"\s?\(?\b(?:am lich|(?:(?<=\d)|(?<=\d\s)|(?<=\d\s\())(?:a\.?l|am))\b\.?\)?")
_SOLAR = re.compile(r"\s?\(?\b(?:duong lich|(?:(?<=\d)|(?<=\d\s)|(?<=\d\s\())(?:d\.?l|duong))\b\.?\)?")
_NEXT = re.compile(
    r"(?P<unit>\b(?:tuan|thang|quy|nam)\s+)(?:toi|sap toi|tiep theo|ke tiep|lien ke|tiep|ke)\b(?!\s+(?:ngay|thang|thu|tu|tinh|khi)\b)"
)
_TO_THE_NEXT = re.compile(r"\b(?:sang|qua)\s+(?P<unit>tuan|thang|quy|nam)\b(?:\s+(?:sau|toi|moi))?(?!\s+\d)")
_WEEK_FIRST = re.compile(r"\b(?P<week>tuan (?:sau|nay)),?\s+(?:vao\s+)?(?P<day>thu [2-8])\b(?!\s+tuan\b)")
_EACH_WEEKDAY = re.compile(
    r"\b(?:cac|nhung)\s+(?:ngay\s+)?(?=thu\s\d)|\b(?:hang|moi)\s+ngay\s+(?=thu\s\d)|\bcac\s+(?=ngay lam viec\b)"
)
_EACH = re.compile(r"\b(?:hang|moi|tung)\s+(?=(?:1\s+)?(?:ngay|tuan|thang|quy|nam|thu \d|\d+ (?:ngay|tuan|thang)\b))")
_CUNG = re.compile(r"\bcuoi cung\b")
_TIEN = re.compile(r"\bdau tien\b")

_OF_THE_MONTH = re.compile(r"(?<=\d)\s+cua\s+thang\b(?!\s+(?:\d|nay|sau|truoc|cuoi|dau|giua|thu|ke|bao cao|hang|tiep))")
_ALL_OF_THE_YEAR = re.compile(r"\b(?:cac|4|12) (?P<unit>quy|thang)(?: trong nam\b(?! 20)| cua nam\b(?! 20))")
_MONTH_OF_QUARTER = re.compile(
    r"\bthang (?P<which>cuoi|dau|giua)(?: tien| cung)?(?: cua)? quy (?P<quarter>[1-4])\b(?!\s*(?:,|-|va)\s*quy)"
)
_EACH_NTH = re.compile(
    r"\bhang (?P<period>thang|quy),?\s+(?:vao\s+)?(?P<nth>(?:thu [2-8]|ngay lam viec)\s+(?:(?:cua\s+)?tuan\s+)?(?:dau|cuoi|thu (?:[1-5]|nhat|hai|ba|bon|tu)))\b(?!\s+(?:cua\s+)?(?:tuan|thang|quy))"
)

_OTHER_WORDS = (
    (re.compile(r"\bram (?=trung thu\b)"), ""),
    (re.compile(r"\beow\b"), "cuoi tuan"),
    (re.compile(r"\beom\b"), "cuoi thang"),
    (re.compile(r"\bca nam\b"), "trong nam"),
    (re.compile(r"\btrong suot nam\b"), "trong nam"),
)


def words_of(text: str, *, chat: bool) -> Words:
    """Return a text ready to be searched for marks of time; "T6" is Friday in a chat and June in an annex."""
    words = plain_words(text)
    if not words.folded:
        return words
    words = words.reworded(_WEEKDAYS[chat], _weekday).reworded(_WEEKDAY_LIST, _weekday_list)
    words = in_figures(words)
    for pattern, wording in _OTHER_WORDS:
        words = words.reworded(pattern, wording)
    words = words.reworded(_CYCLE_YEAR, _cycle_year)
    words = words.reworded(_QUARTERS, _quarters)
    words = words.reworded(_ROMAN_MONTH, lambda found: f"{found['a']}{_ROMAN[found['n']]}")
    words = words.reworded(_SLASHED_MONTH, " ").reworded(_GLUED_MONTH, "thang ")
    words = words.reworded(_SHORT_MONTH, lambda found: f"thang {int(found['n'])}").reworded(_MONTH_LIST, _month_list)
    words = words.reworded(_EACH_WEEKDAY, "hang ").reworded(_OF_MONTHS, "")
    words = words.reworded(_LUNAR, " am").reworded(_SOLAR, " duong")
    words = words.reworded(_NEXT, lambda found: f"{found['unit']}sau")
    words = words.reworded(_TO_THE_NEXT, lambda found: f"{found['unit']} sau")
    words = words.reworded(_WEEK_FIRST, lambda found: f"{found['day']} {found['week']}")
    words = words.reworded(_DAY_LIST, _day_list)
    words = words.reworded(_MONTH_OF_QUARTER, _month_of_quarter)
    words = words.reworded(_ALL_OF_THE_YEAR, lambda found: f"hang {found['unit']}")
    words = words.reworded(_OF_THE_MONTH, " hang thang")
    words = words.reworded(_EACH, "hang ").reworded(_CUNG, "cuoi").reworded(_TIEN, "dau")
    return words.reworded(_EACH_NTH, lambda found: f"{found['nth']} hang {found['period']}")


def _weekday(found: re.Match[str]) -> str:
    groups = found.groupdict()
    said = groups["n"] or groups["short"] or groups.get("half")
    if said is None:
        return "thu 8"
    number = _WEEKDAY_NUMBERS.get(said) or int(said)
    return f"thu {number}" if number in range(2, 8) else HIDDEN


def _weekday_list(found: re.Match[str]) -> str:
    return found["first"] + re.sub(r"[2-7]", lambda digit: f"thu {digit.group()}", found["rest"])


def _quarters(found: re.Match[str]) -> str:
    return _QUARTER.sub(lambda one: f"quy {_quarter(one['numeral'])}", found["list"])


def _quarter(numeral: str) -> int:
    """Read a quarter as typists write it: ll and 11 stand for II, lV for IV."""
    return _ROMAN.get(re.sub("[l1]", "i", numeral)) or int(numeral)


def _month_list(found: re.Match[str]) -> str:
    rest = re.sub(r"(?:thang\s)?(\d{1,2})", r"thang \1", found["rest"])
    return f"thang {found['first']}{rest}"


def _month_of_quarter(found: re.Match[str]) -> str:
    return f"thang {int(found['quarter']) * 3 - {'cuoi': 0, 'giua': 1, 'dau': 2}[found['which']]}"


def _day_list(found: re.Match[str]) -> str:
    more = re.sub(r"(\d{1,2})", rf"\1{found['of']}", found["more"])
    return f"ngay {found['first']}{found['of']}{more}{found['join']}{found['last']}{found['of']}"


def _cycle_year(found: re.Match[str]) -> str:
    stem = _STEMS.index(found["stem"])
    for place, branch in enumerate(_BRANCHES):
        if branch == found["branch"] and place % 2 == stem % 2:  # "ty" is Tý after an even stem, Tỵ after an odd one
            return str(_CYCLE_START + (36 * stem - 35 * place) % 60)
    return found.group()
