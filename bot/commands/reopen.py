"""`/reopen CODE why`: what was confirmed as done is not; the office or a leader opens it again, with a reason."""

from typing import Any

from bot.book import command, dialogue
from bot.moving import standing_in
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from data import occurrences
from domain.decisions import reopen
from domain.message import AskFor, Decided, DecisionTold
from domain.occurrence import Kind, Occurrence
from domain.rights import Act
from domain.status import State
from domain.telling import Party


@command("molai", "reopen", act=Act.REOPEN)
async def reopen_(turn: Turn) -> None:
    """Of a recurring item the period that was done last."""
    if not turn.words:
        raise without_code(turn, "molai")
    occurrence = await turn.reported(turn.first_word, Act.REOPEN)
    if turn.meant is None:
        occurrence = await standing_in(turn, occurrence, {State.DONE}, newest=True)
    await _open_again(turn, occurrence, turn.rest)


async def _open_again(turn: Turn, occurrence: Occurrence, why: str) -> None:
    await turn.allowed(occurrence, reopen)
    if not why:
        await turn.ask("reopen", {"occurrence": occurrence.id})
        turn.answer(AskFor(occurrence, Kind.REOPENED))
        return
    changed = await turn.move(occurrence, reopen)
    await turn.report(changed, Kind.REOPENED, why)
    words = DecisionTold(changed, Kind.REOPENED, turn.person.name, why)
    told = await inform(turn, changed, Kind.REOPENED, {Party.LEAD: words, Party.OFFICE: words})
    turn.answer(Decided(changed, Kind.REOPENED, told=await reached(turn, told, Party.LEAD)))


@dialogue("reopen")
async def reason_given(turn: Turn, kept: dict[str, Any]) -> None:
    occurrence = await occurrences.occurrence(turn.session, kept["occurrence"])
    await turn.leave()
    if occurrence is not None and turn.words:
        turn.must(Act.REOPEN, occurrence.lead)
        await turn.attempt(_open_again(turn, occurrence, turn.words))
