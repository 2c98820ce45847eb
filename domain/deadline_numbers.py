"""Numbers in words, where a deadline has numbers: "ngày mười lăm tháng tư", "ba tuần nữa", "10 (mười) ngày"."""

import re

from domain.deadline_words import Words

_UNITS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "nham": 5, "sau": 6, "6": 6, "bay": 7, "tam": 8, "chin": 9,
}  # fmt: skip
_ONE_TO_NINE = r"(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|6|bay|tam|chin)"
_AFTER_TEN = r"(?:mot|hai|ba|bon|tu|lam|nham|sau|6|bay|tam|chin|nam(?=\s+(?:thang|ngay)\b))"  # "tháng mười năm 2026"
_TEENS = rf"(?:(?:hai|ba|bon|nam|6|bay|tam|chin)\s+)?muoi(?:\s+{_AFTER_TEN}\b(?!\s+(?:viec|nay)))?"
_SURE_UNIT = r"(?:mot|hai|ba|bon|bay|tam|chin)"

_DAY_OR_MONTH = re.compile(rf"(?P<lead>\b(?:ngay|mung|mong|thang|quy|quy thu)\s+)(?P<words>{_TEENS}|{_SURE_UNIT})\b")
_MONTH = re.compile(r"(?P<lead>\bthang\s+)(?P<words>tu|nam)\b(?!\s+(?:nay|sau|toi|truoc|hoc)\b)")
_DAY = re.compile(r"(?P<lead>\b(?:ngay|mung|mong)\s+)(?P<words>nam|mot|hai|ba)(?=\s+thang\b)")
_COUNT = re.compile(
    rf"(?P<lead>)(?<!thang )(?<!thu )(?<!quy )\b(?P<words>{_TEENS}|{_SURE_UNIT}|6)(?=\s+(?:ngay|hom|bua|tuan|thang|quy|nam|gio|lan)\b)"
)
_FIVE = re.compile(
    r"(?P<lead>\b(?:trong|vong|sau|han|them|co)\s+)(?P<words>nam)(?=\s+(?:ngay|hom|bua|tuan|thang)\b(?!\s*\d))"
)
_SIX = re.compile(r"(?P<lead>)\b(?P<words>sau)(?=\s+thang\s+(?:dau|cuoi)\s+nam\b)")
_ASIDE = re.compile(rf"(?<=\d)\s*\(\s*(?:{_TEENS}|{_ONE_TO_NINE})\s*\)")
_YEAR = re.compile(rf"\b(?:hai)\s+(?:nghin|ngan)\s+(?:khong tram|le|linh)?\s*(?P<words>{_TEENS}|{_ONE_TO_NINE})\b")


def in_figures(words: Words) -> Words:
    """Return the words with their numbers in figures."""
    words = words.reworded(_ASIDE, "").reworded(_YEAR, lambda found: str(2000 + value(found["words"])))
    words = words.reworded(_MONTH, _month)
    for form in (_DAY, _DAY_OR_MONTH, _SIX, _FIVE, _COUNT):
        words = words.reworded(form, lambda found: f"{found['lead']}{value(found['words'])}")
    return words


def _month(found: re.Match[str]) -> str:
    """Read "tháng năm"; but "9 tháng năm 2026" is nine months of that year."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    if found["words"] == "nam" and re.match(r"\s+20\d\d", after) and re.search(r"(?<!ngay )\b0?[369] $", before):
        return found.group()
    return f"{found['lead']}{value(found['words'])}"


def value(text: str) -> int:
    """Return the number that words say, up to 99: "hai muoi mot" is 21."""
    tens, said, units = text.partition("muoi")
    if not said:
        return _UNITS[text.strip()]
    return (_UNITS[tens.strip()] if tens.strip() else 1) * 10 + (_UNITS[units.strip()] if units.strip() else 0)
