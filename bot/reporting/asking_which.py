"""Asking which of several occurrences is meant; what was said is done of it then (`bot/reporting/which.py`)."""

from collections.abc import Sequence

from bot.asking import Kept, ask
from bot.turn import Turn
from data import occurrences
from domain.occurrence import Occurrence
from domain.replies import Intent
from domain.status import WORKING, State

LISTED = 9  # a digit answers


async def ask_which(
    turn: Turn,
    chances: Sequence[int],
    words: str,
    *,
    intent: Intent | None = None,
    viewing: bool = False,
    duties: Sequence[int] = (),
) -> None:
    """Ask which of several occurrences is meant; `words` are done of it then. `intent`: what they are known to mean.

    `duties`: these may be meant as well.
    """
    kept: Kept = {"chances": list(chances[:LISTED]), "hidden": max(0, len(chances) - LISTED), "words": words}
    kept |= {"intent": intent.value if intent else None, "viewing": viewing}
    await ask(turn, "which", kept | {"duties": list(duties[: max(0, LISTED - len(kept["chances"]))])})


async def asks_which_period(turn: Turn, one: Occurrence, words: str) -> bool:
    """Ask which period is finished, where one waits for the office and another of the same item is open.

    `one`: a period that is meant by its code. "3.1 xong" said again may be last week's, repeated while nobody has
    confirmed it, or this week's: taken for either it would be a guess, and a wrong one closes what nobody has done.
    """
    if turn.meant is not None or one.item.rrule is None:
        return False
    found = await occurrences.all_periods(turn.session, one.item.id)
    claimed = [period for period in found if period.state is State.CLAIMED]
    working = [period for period in found if period.state in WORKING]
    if not claimed or not working:
        return False
    await ask_which(turn, [claimed[-1].id, working[0].id], words)
    return True
