"""Vietnamese as it is typed: one spelling of each word to keep, one to compare by."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

NEAREST = 3
LIKENESS = 0.5  # below this two unit codes have too little in common to be worth suggesting

# Eth and African D come from old fonts and OCR; their lower case is not đ.
_D_FAMILY = {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ"}
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_BETWEEN = re.compile(r"[\s./_-]")
_BETWEEN_CODES = re.compile(r"[\s/_-]|(?<!\d)\.|\.(?!\d)")
_LETTERS = str.maketrans(_D_FAMILY) | _FULL_WIDTH
_LINE_BREAK = re.compile("[\n\u2028\u2029]")
LONGEST_REMEMBERED = 500
_DASHES = "‐‑‒–—−"
_REMEMBERED = 0x3000  # letters beyond are rare in our texts: worked out each time, so that no text can fill the memory


class _Letters(dict[int, str]):
    """A table for `str.translate`: what becomes of a letter is worked out when it is first met."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        became = self._rule(chr(code))
        if code < _REMEMBERED:
            self[code] = became
        return became


def clean(text: str) -> str:
    """Return text in NFC with one kind of Đ, of space and of digit, and nothing invisible; line breaks stay."""
    if _LINE_BREAK.search(text) is None:
        return _clean_line(text)
    lines = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n").split("\n")
    return "\n".join(_clean_line(line) for line in lines).strip()


def storable(text: str) -> str:
    """Text a database can hold: without NUL (PostgreSQL) and halves of surrogate pairs (UTF-8)."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    """Clean text without its line breaks: a name, which must not look like a line of its own."""
    return " ".join(clean(text).split())


def _clean_line(line: str) -> str:
    return _cleaned(line) if len(line) > LONGEST_REMEMBERED else _cleaned_before(line)


def _cleaned(line: str) -> str:
    return " ".join(unicodedata.normalize("NFC", line.translate(_VISIBLE)).split())


_cleaned_before = lru_cache(maxsize=1024)(_cleaned)  # the same few lines are cut, compared and said again and again


def _visible(letter: str) -> str:
    known = letter.translate(_LETTERS)
    if known.isspace():
        return " "
    return "" if unicodedata.category(known) in ("Cf", "Cc") else known


_VISIBLE = _Letters(_visible)


def fold(text: str) -> str:
    """Return the form to compare by: no accents, no case, đ as d, one kind of dash, one space between words."""
    return " ".join(clean(text).translate(_FOLDED).split())


def fold_aligned(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the folded text and, for each of its letters, where it stands in `clean(text)`."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(clean(text)):
        for folded in _FOLDED[ord(letter)]:
            letters.append(folded)
            places.append(place)
    return "".join(letters), tuple(places)


def _fold_letter(letter: str) -> str:
    if letter in _DASHES:
        return "-"
    if letter == "\n":
        return " "
    parts = unicodedata.normalize("NFD", letter.casefold().replace("đ", "d"))
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


_FOLDED = _Letters(_fold_letter)


def squeeze(text: str) -> str:
    """Return the form in which codes and names of units are equal: P.TCKH = P. TCKH = PTCKH."""
    return _BETWEEN.sub("", fold(text))


def squeeze_code(text: str) -> str:
    """Return the form in which codes of items are equal: dots between digits part them, so 1.11 is not 11.1."""
    return _BETWEEN_CODES.sub("", fold(text))


def cut(text: str, length: int = 90) -> str:
    """Return text no longer than `length`, ending at a word and marked with … when something was left out."""
    whole = clean(text)
    if len(whole) <= length:
        return whole
    kept = whole[: length - 1]
    if not whole[length - 1].isspace() and " " in kept:
        kept = kept[: kept.rindex(" ")]
    return kept.rstrip(" ,;:.-\n") + "…"


def nearest(word: str, candidates: Mapping[str, T]) -> list[T]:
    """Return up to three values whose keys look most like `word`, best first; each value once."""
    wanted = squeeze(word)
    scored = [(_likeness(wanted, squeeze(key)), value) for key, value in candidates.items()]
    scored.sort(key=lambda pair: -pair[0])
    found: list[T] = []
    for score, value in scored:
        if score >= LIKENESS and value not in found:
            found.append(value)
    return found[:NEAREST]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
