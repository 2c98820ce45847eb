"""Moves that are named in words, where a report is expected: "2.3 trả lại, không thuộc chức năng"."""

import re
from collections.abc import Awaitable, Callable

from bot.commands.decline import give_back
from bot.turn import Turn
from domain.message import ReallyDecline
from domain.occurrence import Occurrence
from domain.text import fold, fold_aligned

Move = Callable[[Turn, Occurrence, str], Awaitable[None]]

RETURNED = re.compile(r"(?:xin |de nghi |xin phep )?tra lai(?P<thing> (?:viec|nhiem vu)(?: nay)?)?(?P<why>.*)")
ITS_REASON = re.compile(r"\W*$|\s*[,:;.(-]| (?:vi|do|ly do|bi|khong|ko|nham|sai|chua dung)\b")
"""What may stand behind "trả lại" where it is the item that goes back, and not some paper."""


def move_in(words: str) -> Move | None:
    """The move that the words begin with; None when they are a report like others."""
    found = RETURNED.match(fold(words))
    if found is None:
        return None
    return _give_back if found["thing"] or ITS_REASON.match(found["why"]) else _really


async def _give_back(turn: Turn, occurrence: Occurrence, words: str) -> None:
    folded, places = fold_aligned(words)
    found = RETURNED.match(folded)
    why = words[places[found.start("why")] :] if found and found["why"] else ""
    await give_back(turn, occurrence, why.strip(" ,:;.()-"))


async def _really(turn: Turn, occurrence: Occurrence, words: str) -> None:
    turn.answer(ReallyDecline(occurrence, words))
