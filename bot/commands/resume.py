"""`/resume CODE`: a paused item goes on where it was."""

from bot.book import command
from bot.commands.halting import Halt, by_decision, enter
from bot.moving import resume_series
from bot.turn import Turn
from domain.decisions import resume
from domain.occurrence import Kind
from domain.rights import Act
from domain.status import State

RESUME = enter(Halt("tieptuc", Kind.RESUMED, State.NOT_STARTED, frozenset({State.PAUSED}), resume, resume_series))


@command("tieptuc", "resume", act=Act.HALT)
async def resume_(turn: Turn) -> None:
    await by_decision(turn, RESUME)
