"""One spelling of each word: where the tone is placed, i or y, raw Telex, letters held down, words run together."""

import re
import unicodedata
from functools import lru_cache

from domain.text import fold

_TONES = {"\u0300": "`", "\u0301": "'", "\u0309": "?", "\u0303": "~", "\u0323": "."}
_LAST_Y = re.compile(r"(?<=[bcdđghklmnpqrstvx])y$|(?<=qu)y$")
_HELD = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1")
_TELEX_TONES = {"f": "`", "s": "'", "r": "?", "x": "~", "j": "."}
_TELEX_LETTERS = (
    ("dd", "đ"), ("uow", "ươ"), ("uwow", "ươ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"),
    ("uw", "ư"), ("w", "ư"),
)  # fmt: skip
_TELEX_TONE = re.compile(r"(?<=[aeiouyâăêôơư])([a-z]{0,2}?)([sfrxj])(?=[aeiouyâăêôơưcmnptgh]{0,3}$)")


@lru_cache(maxsize=4096)
def spelled(word: str) -> str:
    """Return the letters with their marks and the tone at the end: "hòan" and "hoàn" are "hoan`"; "kí" is "ký"."""
    letters, tone = "", ""
    for letter in unicodedata.normalize("NFD", word.casefold()):
        if letter in _TONES:
            tone = _TONES[letter]
        else:
            letters += letter
    return _LAST_Y.sub("i", unicodedata.normalize("NFC", letters)) + tone


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """Return the same without any mark."""
    return _LAST_Y.sub("i", fold(word))


def toneless(key: str) -> str:
    return key.rstrip("`'?~.")


def telexed(word: str) -> str:
    """Take the keystrokes of Telex for the letters they stand for: "dduwowcj" is "đươc.", spelled."""
    tone = ""
    if found := _TELEX_TONE.search(word):
        tone = _TELEX_TONES[found[2]]
        word = word[: found.start(2)] + word[found.end(2) :]
    for keys, letter in _TELEX_LETTERS:
        word = word.replace(keys, letter)
    return _LAST_Y.sub("i", word) + tone


def unheld(word: str) -> tuple[str, str]:
    """Take held-down keys for one, then any doubled letter for one: "xonggg", "okk"."""
    once = _HELD.sub(r"\1", word)
    return once, _DOUBLED.sub(r"\1", once)


_SYLLABLE = re.compile(
    r"(?:ngh?|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdghklmnpqrstvx])?"
    r"(?:[aeiouy]|[iuy]e|uo|ua|oa|oe|ie|uy|uye|oo)(?:ch|ng|nh|[cmnpt])"
    r"|(?:ngh?|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}"
)
SHORTEST_SLIP, LONGEST_SLIP = 4, 8


def slipped(word: str, known: frozenset[str]) -> str | None:
    """Return the known word meant by letters that make no syllable: two exchanged, one too many, one left out."""
    if not SHORTEST_SLIP <= len(word) <= LONGEST_SLIP or not word.isascii() or _SYLLABLE.fullmatch(word):
        return None
    exchanged = (word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in range(len(word) - 1))
    without = (word[:n] + word[n + 1 :] for n in range(len(word)))
    with_one = (word[:n] + letter + word[n:] for n in range(1, len(word) + 1) for letter in "nghaoiu")
    for ways in (exchanged, without, with_one):
        if found := next((way for way in ways if len(way) >= SHORTEST_SLIP and way in known), None):
            return found
    return None


# What is run together on a phone: "chưaxong", "daxong", "hoanthanh".
_RUN_TOGETHER = (
    "đã", "chưa", "đang", "xong", "rồi", "gần", "sắp", "làm", "gửi", "nộp", "hoàn", "thành", "không", "mai", "kịp", "nha",
    "nhé", "được", "vẫn", "báo", "cáo",
)  # fmt: skip
_PARTS = {form for word in _RUN_TOGETHER for form in (word, fold(word))}
SHORTEST_RUN, LONGEST_RUN = 5, 24


def parted(word: str) -> tuple[str, ...]:
    """Return the words that were run together, or nothing."""
    if not SHORTEST_RUN <= len(word) <= LONGEST_RUN:
        return ()
    ways: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - 6), end):
            if start in ways and word[start:end] in _PARTS and end not in ways:
                ways[end] = (*ways[start], word[start:end])
    return ways.get(len(word), ())
