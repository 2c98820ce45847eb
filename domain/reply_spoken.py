"""A statement's words as the reader of deadlines knows them: "hồi sáng" is today, "thứ Bảy vừa rồi" is "hôm thứ Bảy"."""

import re

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_said import Said
from domain.reply_words import with_slash

S = Sense
_VAGUE = frozenset(
    {"tuan truoc", "thang truoc", "tuan roi", "thang roi", "tu tuan truoc", "tu thang truoc", "tuan vua roi"}
)
_TODAY = frozenset(
    "hoi sang, hoi chieu, hoi trua, luc nay, hoi nay, vua nay, ban nay, khi nay, luc sang, luc chieu, luc trua, khi sang,"
    " ban sang, bua nay, bua ni, chieu ni, toi ni, sang ni, chieu toi, dau gio, dau gio chieu, cuoi gio,"
    " cuoi gio chieu, cuoi chieu, cuoi ngay, cuoi buoi, trong buoi chieu, tu sang".split(", ")
)
_PARTS_OF_A_DAY = frozenset({"toi", "chieu", "trua"})  # today, where a clause begins with them or its speaker does
_YESTERDAY = frozenset({"bua qua", "trua qua", "tu chieu qua"})
_NAMES_A_DAY = frozenset({S.LATER, S.BEFORE, S.NUMBER, S.SPAN, S.NOW})
_WEEKDAY = re.compile(r"(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay|bai)|chu nhat)\b")
_OF_A_MONTH = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?")


def spoken(said: Said, first: int = 0, last: int | None = None) -> tuple[str, list[tuple[int, int]]]:
    """Return the words from one up to another in a line, and where in it which word begins.

    Shares are left out, "rồi" and vague days too.
    """
    end = len(said.words) if last is None else last
    instead = _instead(said)
    text, places = "", []
    for place in range(first, end):
        word = instead.get(place, _as_read(said, place))
        if word:
            places.append((len(text), place))
            text += word + " "
    return text.rstrip(), places


def word_after(places: list[tuple[int, int]], end: int, last: int) -> int:
    """Return the word that begins at a place of the line or after it."""
    return next((word for begin, word in places if begin >= end), last)


def _as_read(said: Said, place: int) -> str:
    one = said.words[place]
    return one.bare if one.text[-1:] in "`'?~." and one.text[:1].isalpha() else with_slash(one.text)


def _instead(said: Said) -> dict[int, str]:
    """What is said in place of a word; empty where it is left out."""
    instead: dict[int, str] = {}
    for place, piece in enumerate(said.pieces):
        after = said.pieces[place + 1] if place + 1 < len(said.pieces) else None
        before = said.pieces[place - 1] if place else None
        instead |= dict.fromkeys(_hidden(said, piece, before), "")
        day = _day_of(piece, before, after)
        if day is not None:
            instead |= dict.fromkeys(range(piece.first, piece.last), "")
            instead[piece.first] = day
        if _WEEKDAY.match(piece.text):
            instead |= _weekday(said, piece, after)
    for place, word in enumerate(said.words[:-1]):
        if word.bare in ("mong", "mung") and _OF_A_MONTH.fullmatch(said.words[place + 1].text):
            instead[place] = "ngày"
    if said.share:
        instead |= dict.fromkeys(range(said.share.first, said.share.last), "")
    return instead


def _day_of(piece: Piece, before: Piece | None, after: Piece | None) -> str | None:
    if piece.text in _YESTERDAY:
        return "hôm qua"
    if after is not None and after.sense in _NAMES_A_DAY:
        return "" if piece.text in ("dau gio", "cuoi gio", "cuoi buoi") else None
    opens = before is None or before.sense in (S.COMMA, S.STOP, S.WHO, S.BUT)
    today = piece.text in _TODAY or (piece.text in _PARTS_OF_A_DAY and opens)
    return "hôm nay" if today and piece.sense in _NAMES_A_DAY else None


def _weekday(said: Said, piece: Piece, after: Piece | None) -> dict[int, str]:
    """A weekday gives way to the day of the month behind it; "vừa rồi" or "bữa" with it make it one gone by."""
    beyond = said.words[piece.last].text if piece.last < len(said.words) else ""
    if _OF_A_MONTH.fullmatch(beyond):
        return dict.fromkeys(range(piece.first, piece.last), "")
    led = said.words[piece.first - 1].bare if piece.first else ""
    gone = after is not None and after.text in ("vua roi", "vua qua")
    if gone and after is not None:
        hidden = dict.fromkeys(range(after.first, after.last), "")
        return hidden | {piece.first: f"hôm {_as_read(said, piece.first)}"}
    return {piece.first - 1: "hôm"} if led == "bua" else {}


def _hidden(said: Said, piece: Piece, before: Piece | None) -> range:
    """Of a piece, the words that name no day: "rồi", "tuần trước" alone, the "từ" of "từ thứ 6"."""
    if piece.sense is S.OVER or (piece.text in _VAGUE and (before is None or before.sense is not S.BEFORE)):
        return range(piece.first, piece.last)
    if piece.sense is S.BEFORE and piece.text.startswith("tu "):
        return range(piece.first, piece.first + 1)
    led = piece.sense is S.BEFORE and piece.first > 0 and said.words[piece.first - 1].bare == "tu"
    return range(piece.first - 1, piece.first) if led else range(0)
