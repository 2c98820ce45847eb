"""Moves that are named in words, where a report is expected: "2.3 trả lại, không thuộc chức năng"."""

import re
from collections.abc import Awaitable, Callable

from bot.commands.decline import give_back
from bot.commands.later import remind_later
from bot.commands.retract import take_back
from bot.turn import Turn
from domain.later import names_a_time
from domain.move_messages import ReallyDecline
from domain.occurrence import Occurrence
from domain.text import fold, fold_aligned

LATER = re.compile(
    r"(?:xin |vui long |de nghi |lam on )?(?:nhac lai|hen nhac(?: lai)?|nhac sau|remind me(?: again)?)\b(?P<when>.*)"
    r"|(?P<first>[\w/ ]{2,24}?) (?:hay |thi )?nhac lai\b.*"
)
"""A reminder that is wanted later: "nhắc lại thứ Năm", "mai nhắc lại nhé"."""

Move = Callable[[Turn, Occurrence, str], Awaitable[None]]

TAKEN_BACK = re.compile(r"(?:xin |tu |de nghi |cho )*rut(?: lai)?(?: (?:don|de nghi))*(?: xin)? gia han\b.*|tu rut\b.*")
"""A request for more time that is no longer wanted: "rút đề nghị gia hạn"."""
RETURNED = re.compile(r"(?:xin |de nghi |xin phep )?tra lai(?P<thing> (?:viec|nhiem vu)(?: nay)?)?(?P<why>.*)")
ITS_REASON = re.compile(r"\W*$|\s*[,:;.(-]| (?:vi|do|ly do|bi|khong|ko|nham|sai|chua dung)\b")
"""What may stand behind "trả lại" where it is the item that goes back, and not some paper."""


def move_in(words: str) -> Move | None:
    """The move that the words begin with; None when they are a report like others."""
    if LATER.fullmatch(fold(words)) and _wish(words) is not None:
        return _later
    if TAKEN_BACK.fullmatch(fold(words)):
        return take_back
    found = RETURNED.match(fold(words))
    if found is None:
        return None
    return _give_back if found["thing"] or ITS_REASON.match(found["why"]) else _really


def _wish(words: str) -> str | None:
    """When it is wanted; empty where no time is named, None where the words in front name none."""
    folded, places = fold_aligned(words)
    found = LATER.fullmatch(folded)
    assert found is not None
    if found["first"] is not None:
        return words[: places[found.end("first") - 1] + 1] if names_a_time(found["first"]) else None
    return words[places[found.start("when")] :].strip(" ,.:;") if found["when"] else ""


async def _later(turn: Turn, occurrence: Occurrence, words: str) -> None:
    await remind_later(turn, occurrence, _wish(words) or "")


async def _give_back(turn: Turn, occurrence: Occurrence, words: str) -> None:
    folded, places = fold_aligned(words)
    found = RETURNED.match(folded)
    why = words[places[found.start("why")] :] if found and found["why"] else ""
    await give_back(turn, occurrence, why.strip(" ,:;.()-"))


async def _really(turn: Turn, occurrence: Occurrence, words: str) -> None:
    turn.answer(ReallyDecline(occurrence, words))
