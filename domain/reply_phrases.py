"""A statement as pieces of meaning: every word belongs to exactly one phrase, the longest that fits."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MINYEAR, date

from domain.reply_lexicon import KNOWN, PHRASES, Sense, Spelt
from domain.reply_spelling import toneless
from domain.reply_words import THEMSELVES, Word, with_slash

S = Sense


@dataclass(frozen=True, slots=True)
class Piece:
    """A phrase of one sense; `first` and `last` are places of its words, the last one beyond it."""

    sense: Sense
    first: int
    last: int
    text: str  # without accents


_PUNCTUATION = {
    "👍": S.ACK,
    "👌": S.ACK,
    "🙏": S.THANKS,
    ",": S.COMMA,
    ";": S.COMMA,
    ":": S.COMMA,
    ".": S.STOP,
    "!": S.STOP,
    "…": S.STOP,
    "?": S.ASKS,
}


def pieces_of(words: tuple[Word, ...], on: date) -> list[Piece]:
    """Read words as pieces; a day in figures is LATER or BEFORE as it lies to `on`."""
    found: list[Piece] = []
    place = 0
    while place < len(words):
        sense, length = _at(words, place, on)
        if length == 1 and sense not in _NO_NAMES and _names(words, place):
            sense = S.WHO
        found.append(Piece(sense, place, place + length, " ".join(one.bare for one in words[place : place + length])))
        place += length
    return found


_NO_NAMES = frozenset({S.WORD, S.WHO, S.UNIT, S.NOUN, S.INPUT, S.REPORT})
_KIN = frozenset("anh chi bac chu co em cau mo di ong ba thim chau".split())


def _names(words: tuple[Word, ...], place: int) -> bool:
    """Of "chị Mai", "anh Định": a capital behind a word of kin, where not every word has one."""
    led = words[place - 1] if place else words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    opens = place == 1 and not (after and after.capital)
    return led is not words[place] and led.bare in _KIN and words[place].capital and (opens or not led.capital)


_DOUBTS = frozenset({S.ALMOST, S.UNSURE, S.FUTURE})


def _at(words: tuple[Word, ...], place: int, on: date) -> tuple[Sense, int]:
    """Return the longest phrase; an accentless "da co ban xong" is "đã cơ bản", not "đã có"."""
    sense, length = _longest(words, place, on, len(words))
    if sense is S.PAST and length > 1 and not words[place].marked:
        doubt, more = _longest(words, place + length - 1, on, len(words))
        if more > 1 and doubt in _DOUBTS:
            return _longest(words, place, on, 1)
    return sense, length


def _longest(words: tuple[Word, ...], place: int, on: date, most: int) -> tuple[Sense, int]:
    one = words[place]
    for forms, sense in PHRASES.get(one.bare, ()):
        if len(forms) <= min(most, len(words) - place) and all(map(_fits, words[place : place + len(forms)], forms)):
            return sense, len(forms)
    if one.number:
        return _figure(one.text, on), 1
    return _PUNCTUATION.get(one.text, S.WORD if one.text[0].isalnum() else S.SOFT), 1


def _fits(one: Word, form: Spelt) -> bool:
    key, plain, only = form
    if not one.marked:
        return one.bare == plain and not only
    if one.key == key:
        return True
    itself = one.key in KNOWN or one.key in THEMSELVES
    return one.bare == plain and not itself and (one.key == toneless(key) or one.text.isascii())


_DAY = re.compile(r"(\d{1,2})(?:[/.](\d{1,2})|-(?=\d+-)(\d{1,2}))(?:[/.-](\d{2,4}))?")


def _figure(text: str, on: date) -> Sense:
    found = _DAY.fullmatch(with_slash(text))
    if not found:
        return S.NUMBER
    day, month, year = int(found[1]), int(found[2] or found[3]), int(found[4] or on.year)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return S.NUMBER
    if day > monthrange(year if year >= MINYEAR else on.year, month)[1]:
        return S.LATER  # no such day: whatever was meant, it is not one gone by
    return S.LATER if (year % 100, month, day) > (on.year % 100, on.month, on.day) else S.BEFORE


def clauses_of(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces between commas, stops and the words that turn a sentence."""
    clause: list[Piece] = []
    for piece in pieces:
        if piece.sense in _ENDS or (piece.sense in _TURNS and clause):
            if clause:
                yield clause
            clause = []
        if piece.sense not in _ENDS:
            clause.append(piece)
    if clause:
        yield clause


_ENDS = frozenset({S.COMMA, S.STOP, S.ASKS})
_TURNS = frozenset({S.BUT, S.BECAUSE, S.SO})
