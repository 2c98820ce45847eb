"""What was read back and asked about: agreed to, turned down, or neither."""

from collections.abc import Collection

from bot.asking import LEAVE, NO, YES, Kept, NotAnAnswer, ask, bare
from bot.book import spoken_name
from bot.reporting.statements import names_own_item
from bot.turn import Turn
from domain.message import Hint, Short

DENIALS = frozenset({"khong", "ko", "chua", "khoan", "thoi", "no"})
"""How a refusal begins, whatever stands behind it."""


async def agreed(turn: Turn, kind: str, kept: Kept, yes: Collection[str]) -> bool:
    """Whether the words agree, by these words or a plain yes. Where they turn it down that is answered.

    Where they do neither, what was read back is neither done nor dropped by a slip, and is put once more.
    """
    if await names_own_item(turn):
        raise NotAnAnswer
    said = bare(turn.words)
    if said in yes or said in YES:
        return True
    if said in NO or said in LEAVE or said.partition(" ")[0] in DENIALS:
        turn.answer(Short(Hint.CANCELLED))
    elif spoken_name(turn.words) is not None:
        raise NotAnAnswer
    else:
        await ask(turn, kind, kept)
    return False
