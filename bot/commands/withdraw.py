"""`/withdraw CODE; DOC`: an item is not to be done any more, by a document."""

from collections.abc import Sequence

from bot.book import command
from bot.commands.halting import Halt, by_decision, enter
from bot.moving import halt_series
from bot.turn import Turn
from data import extensions
from domain.decisions import withdraw
from domain.occurrence import Kind, Occurrence
from domain.rights import Act
from domain.status import WORKING, State


async def _no_more(turn: Turn, changed: Sequence[Occurrence]) -> None:
    """No further period, and nothing that waits to be decided."""
    await halt_series(turn, changed)
    for one in changed:
        await extensions.settle(turn.session, one.id, turn.now)


STILL_TO_DO = WORKING | {State.PAUSED, State.DECLINED}
WITHDRAW = enter(Halt("huy", Kind.WITHDRAWN, State.WITHDRAWN, STILL_TO_DO, withdraw, _no_more))


@command("huy", "withdraw", act=Act.HALT)
async def withdraw_(turn: Turn) -> None:
    await by_decision(turn, WITHDRAW)
