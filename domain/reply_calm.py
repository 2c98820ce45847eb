"""Denials of a trouble, which deny nothing of the work: "không có vướng mắc gì", "không cần gia hạn đâu"."""

import re

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece

S = Sense

_TROUBLES = re.compile(
    r"(?:(?:vuong|kho khan|phat sinh|van de|ton|truc trac|tro ngai|bat cap|loi|sai|thieu|sot|khieu nai|hu|hong|cham|tre|muon|vang|thac mac|kien nghi|phan anh)(?: |$))"
)
_NOTHING = frozenset(
    {"dau", "ai", "chi", "ngay nao", "gi", "nua", "ca", "het", "nao", "dang ke", "lon", "dang", "ke", "mac"}
)


def calmed(pieces: list[Piece]) -> list[Piece]:
    """Put "không có vướng mắc gì", which denies a trouble and not the work, into one piece."""
    calm: list[Piece] = []
    place = 0
    while place < len(pieces):
        end = _calm_end(pieces, place) or _calm_on(pieces, place)
        calm.append(Piece(S.CALM, pieces[place].first, pieces[end - 1].last, "") if end else pieces[place])
        place = end or place + 1
    return calm


def _calm_on(pieces: list[Piece], place: int) -> int:
    """Of "không cần gia hạn đâu", "không còn gì nữa đâu": where what is calm already goes on to."""
    end = place + 1
    while end < len(pieces) and (pieces[end].text in _NOTHING or pieces[end].text == "nua dau"):
        end += 1
    return end if pieces[place].sense is S.CALM and end > place + 1 else 0


def _beyond_nobody(pieces: list[Piece], place: int) -> int:
    """Return where the trouble is looked for: behind "ai" or "cháu nào" of "không ai vắng", "không cháu nào bị sót"."""
    if pieces[place].sense is S.NO:
        if place + 1 < len(pieces) and pieces[place + 1].text == "ai":
            return place + 2
        for nobody in range(place + 2, min(place + 4, len(pieces))):
            if pieces[nobody].text == "nao":
                return nobody + 1
    return place + 1


def _calm_end(pieces: list[Piece], place: int) -> int:
    if not (
        pieces[place].sense in (S.NO, S.NOTYET, S.CALM)
        or pieces[place].text in ("khong co", "chua co", "khong con", "khong thay")
    ):
        return 0
    trouble = _beyond_nobody(pieces, place)
    last = trouble + 2
    while trouble < min(last, len(pieces)) and pieces[trouble].text in (
        "co",
        "con",
        "gap",
        "he",
        "thay",
        "bi",
        "con gi",
        "bo",
    ):
        trouble += 1
    if trouble >= len(pieces) or not _TROUBLES.match(pieces[trouble].text):
        return 0
    end = trouble + 1
    while end < len(pieces) and (pieces[end].text in _NOTHING or _TROUBLES.match(pieces[end].text)):
        end += 1
    return end
