"""A deadline text made ready to read: folded, letter for letter, with the slips of the typist put right.

Every change keeps the length, so that a place in the folded text is a place in the text as written.
"""

import re
from dataclasses import dataclass

from domain.text import clean, fold_aligned


@dataclass(frozen=True, slots=True)
class Words:
    """A phrase as written (cleaned) and as compared (folded); `places` leads from the second to the first."""

    written: str
    folded: str
    places: tuple[int, ...]

    def as_written(self, start: int, end: int) -> str:
        """Return what the officer wrote between two places of the folded text."""
        if start >= end:
            return ""
        return self.written[self.places[start] : self.places[end - 1] + 1]

    def accented(self) -> bool:
        return any(ord(letter) > 127 for letter in self.written)


def words_of(text: str) -> Words:
    written = clean(text)
    folded, places = fold_aligned(written)
    words = Words(written, folded, places)
    return Words(written, _mend(words), places)


def blank(folded: str, pattern: re.Pattern[str]) -> str:
    """Return the text with what matches replaced by as many spaces."""
    return pattern.sub(lambda found: " " * len(found.group()), folded)


# "Kế hoạch số 12/KH-UBND ngày 15/3/2026": the number and the day of a document are no deadline.
_DOCUMENT = re.compile(
    r"(?:\bso\s*)?(?<![\d/.])\d{1,5}(?:/\d{4})?[/-][a-z]{2,}[a-z.]*(?:-[a-z.]+)*(?:,?\s*ngay\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
    r"|,?\s*ngay\s+\d{1,2}\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)?"
    r"|\bso\s+\d+(?![\d/.-])(?:\s+ngay\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?"
)
_SLIPS = (
    (re.compile(r"\bqui\b"), "quy"),
    (re.compile(r"\bmong(?=\s*\d)"), "mung"),
    (re.compile(r"(?<=\d)o(?=[\d/.\s-]|$)|(?<![a-z])o(?=\d)"), "0"),
    (re.compile(r"(?<=\d)l(?=[\d/.-])|(?<![a-z])l(?=\d)"), "1"),
    (re.compile(r"\bhnay\b"), "nay "),
    (re.compile(r"\bhqua\b"), "qua "),
)
# Words that fold alike and must not be read as each other; a wrong one is put out of sight.
_ONLY = {
    "mai": {"mai"},
    "nay": {"nay", "này"},
    "kia": {"kia"},
    "qua": {"qua"},
    "nam": {"năm", "nam"},
    "giua": {"giữa", "giua"},
    "hang": {"hằng", "hàng", "hang"},
    "thu": {"thứ", "thu"},
    "tu": {"từ", "tư", "tu"},
    "dau": {"đầu", "dau"},
    "truoc": {"trước", "truoc"},
    "den": {"đến", "den"},
    "som": {"sớm", "som"},
    "ram": {"rằm", "ram"},
}


def _mend(words: Words) -> str:
    folded = blank(words.folded, _DOCUMENT)
    for pattern, right in _SLIPS:
        folded = pattern.sub(right, folded)
    return re.sub(r"[a-z]+", lambda found: _sure(words, found), folded)


def _sure(words: Words, found: re.Match[str]) -> str:
    word = found.group()
    written = words.as_written(*found.span()).casefold()
    if word in _ONLY and written not in _ONLY[word]:
        return "x" * len(word)
    if written == "mốt":
        return "kia"  # the same day, two from now; "một" is a number
    if word == "sau" and written == "sáu":
        return "  6"
    return word
