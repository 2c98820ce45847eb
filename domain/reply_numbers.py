"""Numbers as they are said: "60", "1.000", "bảy mươi lăm", "mười hai"."""

import re

from domain.reply_words import Word

DIGITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "sau": 6, "bai": 7, "bay": 7, "tam": 8,
    "chin": 9, "muoi": 10,
}  # fmt: skip
TEN = 10
_WHOLE_NUMBER = re.compile(r"\d{1,4}|\d{1,3}\.\d{3}")


def bare_at(words: tuple[Word, ...], place: int) -> str:
    return words[place].bare if 0 <= place < len(words) else ""


def digit(words: tuple[Word, ...], place: int) -> int | None:
    """Read one word as a number of one or two figures."""
    text = bare_at(words, place)
    return int(text) if text.isdecimal() and len(text) < 3 else DIGITS.get(text)


def number_from(words: tuple[Word, ...], place: int) -> tuple[int, int] | None:
    """Read the number that begins at a place, up to "chín mươi chín" in words, and return it with the place after it."""
    text = bare_at(words, place)
    if _WHOLE_NUMBER.fullmatch(text):
        return int(text.replace(".", "")), place + 1
    if text not in DIGITS:
        return None
    first, after = DIGITS[text], bare_at(words, place + 1)
    if text == "muoi":
        return (TEN + DIGITS[after], place + 2) if after in DIGITS and after != "muoi" else (TEN, place + 1)
    if after in ("muoi", "chuc"):
        last = bare_at(words, place + 2)
        more = DIGITS[last] if last in DIGITS and last != "muoi" else 0
        return first * TEN + more, place + (3 if more else 2)
    return first, place + 1
