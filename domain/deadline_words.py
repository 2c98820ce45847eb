"""A deadline text made ready to read: folded, the typist's slips put right, every habit of spelling brought to one form.

A rewriting may change the length; `Words` remembers where each folded letter stood in the text as written.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from domain.text import clean, fold_aligned

HIDDEN = "\0"  # stands for words that are no part of a deadline; no pattern matches it

Wording = str | Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Words:
    """A phrase as written (cleaned) and as compared (folded); each folded letter stands for `starts` to `ends`."""

    written: str
    folded: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def as_written(self, start: int, end: int) -> str:
        """Return what the officer wrote between two places of the folded text."""
        return self.written[self.starts[start] : self.ends[end - 1]] if start < end else ""

    def reworded(self, pattern: re.Pattern[str], wording: Wording) -> "Words":
        """Return the words with what matches put otherwise; a reworded stretch leads back to all of its letters."""
        found = list(pattern.finditer(self.folded))
        if not found:
            return self
        letters, starts, ends, place = [], list[int](), list[int](), 0
        for match in found:
            new = wording(match) if callable(wording) else wording
            letters += [self.folded[place : match.start()], new]
            starts += self.starts[place : match.start()]
            ends += self.ends[place : match.start()]
            if new and match.end() > match.start():
                starts += [self.starts[match.start()]] * len(new)
                ends += [self.ends[match.end() - 1]] * len(new)
            place = match.end()
        return Words(
            self.written,
            "".join([*letters, self.folded[place:]]),
            (*starts, *self.starts[place:]),
            (*ends, *self.ends[place:]),
        )

    def without(self, start: int, end: int) -> "Words":
        """Return the words with a stretch out of sight, every other letter in its place."""
        hidden = HIDDEN * (end - start)
        return Words(self.written, self.folded[:start] + hidden + self.folded[end:], self.starts, self.ends)


def plain_words(text: str) -> Words:
    """Return a text folded, its documents out of sight, its slips put right, look-alike words told apart."""
    written = clean(text)
    folded, places = fold_aligned(written)
    words = Words(written, folded, places, tuple(place + 1 for place in places))
    words = words.reworded(_WORD, lambda found: _sure(words, found))
    for pattern, wording in _SLIPS:
        words = words.reworded(pattern, wording)
    return words.reworded(_DOCUMENT, HIDDEN).reworded(_ORDINAL, _in_part_hidden)


def _in_part_hidden(found: re.Match[str]) -> str:
    return found.group().partition(" thu ")[0] + " " + HIDDEN


_WORD = re.compile(r"[a-z]+")

# "Kế hoạch số 12/KH-UBND ngày 15/3/2026": the number and the day of a document are no deadline.
_DOCUMENT = re.compile(
    r"(?:\bso\s*)?(?<![\d/.])\d{1,5}(?:/\d{4})?[/-](?!(?:thang|quy|nam|lan|tuan|ngay|thu|chu|cn|het|den|cuoi|dau|giua|sang|chieu|dem|hang|moi|ky|dot|[ivx]+)\b|[tq]\d)[a-z]{2,10}(?:[./-][a-z]{1,10}){0,4}\d{0,2}(?![a-z])"
    r"(?:,?\s*ngay\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|,?\s*ngay\s+\d{1,2}\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)?"
    r"|\bso\s+\d{1,6}(?![\d/.-])(?:,?\s+ngay\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?"
)
_ORDINAL = re.compile(r"\b(?:ky hop|phien hop|khoa|(?<!\d )lan) thu (?:\d{1,2}|[a-z]{2,4})\b")  # "kỳ họp thứ 5"
_SLIPS: tuple[tuple[re.Pattern[str], Wording], ...] = (
    (re.compile(r"(?<=\d)o(?=[\d/.\s-]|$)|(?<![a-z])o(?=\d)|(?<=[/.-])o(?=\d)"), "0"),
    (
        re.compile(
            r"(?<=\d)[li](?=[\d/.-])|(?<![a-z\d])[li](?=\d{1,2}[/.-]\d)|(?<![a-z\d])[li](?=/\d)|(?<=\d/)[li](?=\d)"
        ),
        "1",
    ),
    (re.compile(r"(?<=\d)//(?=\d)"), "/"),
    (re.compile(r"\bmai (?:kia|mot)\b"), HIDDEN),  # "mai mốt": some day
    (re.compile(r"\b24/24h?(?:/7)?\b"), "thuong xuyen"),
    (re.compile(r"\bmong\b"), "mung"),
    (re.compile(r"\bqui\b"), "quy"),
    (re.compile(r"\bnua thang\b"), "15 ngay"),
    (re.compile(r"\bhnay\b"), "hom nay"),
    (re.compile(r"\bhqua\b"), "hom qua"),
    (re.compile(r"\bngay mot(?=\W*$|\s+(?:nhe|a|nha|em|e)\b)"), "ngay kia"),
)

# Words that fold alike: a word of time is taken only in these spellings, else it is put out of sight.
_SPELLED = {
    "am": "âm am", "ba": "ba", "bay": "bảy bẩy bay", "bon": "bốn bon", "bua": "bữa bua", "cac": "các cac", "chieu": "chiều chieu",
    "chin": "chín chin", "cuoi": "cuối cuoi", "dau": "đầu dau", "den": "đến den", "dip": "dịp dip", "duong": "dương duong", "giua": "giữa giua",
    "gio": "giờ giỗ gio", "hai": "hai", "han": "hạn han", "hang": "hằng hàng hang", "het": "hết het", "hom": "hôm hom",
    "kia": "kia", "lan": "lần lan", "mai": "mai", "moi": "mỗi mọi môi moi", "mong": "mồng mong", "mot": "một mốt mot", "mung": "mùng mung",
    "muoi": "mười mươi muoi", "nam": "năm nam", "nay": "nay này", "qua": "qua quá", "ram": "rằm ram", "sau": "sau sáu", "som": "sớm som",
    "tam": "tám tam", "tet": "tết tet", "thang": "tháng thang", "thu": "thứ thu", "toi": "tới tối toi", "truoc": "trước truoc",
    "tu": "từ tư tu", "tuan": "tuần tuan", "tung": "từng tung", "vong": "vòng vong",
}  # fmt: skip
_ONLY = {word: frozenset(spellings.split()) for word, spellings in _SPELLED.items()}
_MEANT = {
    "sáu": "6",
    "tư": "bon",
    "tối": "dem",
    "mốt": "kia",
    "quá": "vuot",
}  # accents tell them from sau, từ, tới, một, qua
_TENS = re.compile(r"muoi\s$")


def _sure(words: Words, found: re.Match[str]) -> str:
    word = found.group()
    if word not in _ONLY:
        return word
    written = words.as_written(*found.span()).casefold()
    if written not in _ONLY[word]:
        return "x" * len(word)
    if written == "mốt" and _TENS.search(words.folded, 0, found.start()):
        return word  # "hai mươi mốt" is 21
    return _MEANT.get(written, word)
