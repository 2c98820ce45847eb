"""`/pause CODE; DOC`: an item is stopped by decision; nothing is asked until it is resumed."""

from bot.book import command
from bot.commands.halting import Halt, by_decision, enter
from bot.moving import suspend_series
from bot.turn import Turn
from domain.decisions import pause
from domain.occurrence import Kind
from domain.rights import Act
from domain.status import WORKING, State

PAUSE = enter(Halt("tamdung", Kind.PAUSED, State.PAUSED, WORKING, pause, suspend_series))


@command("tamdung", "pause", act=Act.HALT)
async def pause_(turn: Turn) -> None:
    await by_decision(turn, PAUSE)
