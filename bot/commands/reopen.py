"""`/reopen CODE why`: what was confirmed as done is not; the office or a leader opens it again, with a reason."""

from collections.abc import Sequence

from bot.asking import Kept, Saying, ask, dialogue
from bot.book import command
from bot.moving import standing_in
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from domain.decisions import reopen
from domain.message import Decided, Message
from domain.move_messages import AskFor, DecisionTold
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
        await ask(turn, "reopen", {"occurrence": occurrence.id})
        return
    changed = await turn.move(occurrence, reopen)
    await turn.report(changed, Kind.REOPENED, why)
    words = DecisionTold(changed, Kind.REOPENED, turn.person.name, why)
    told = await inform(turn, changed, Kind.REOPENED, {Party.LEAD: words, Party.OFFICE: words})
    turn.answer(Decided(changed, Kind.REOPENED, told=await reached(turn, told, Party.LEAD)))


async def _why(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.REOPEN), Kind.REOPENED)


@dialogue("reopen", _why, words=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _open_again(turn, await turn.kept_occurrence(kept, Act.REOPEN), turn.words)
    return ()
