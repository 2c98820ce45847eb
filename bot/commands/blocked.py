"""`/blocked CODE why`: the unit is stuck; the office hears it at once."""

from typing import Any

from bot.book import command, dialogue
from bot.turn import Turn, without_code
from data import occurrences, people
from domain.message import AskReason, BlockedNoted, WordsToOffice
from domain.occurrence import Kind, Occurrence, blocked
from domain.rights import Act


@command("vuong", "blocked", act=Act.REPORT)
async def report_blocked(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "vuong")
    occurrence = await turn.reported(turn.first_word)
    await note_blocked(turn, occurrence, turn.rest)


async def note_blocked(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Store what is in the way, or ask for it."""
    if not words:
        await turn.ask("blocked", {"occurrence": occurrence.id})
        turn.answer(AskReason(occurrence))
        return
    changed = await turn.move(occurrence, lambda o: blocked(o, words))
    await turn.report(changed, Kind.BLOCKED, words)
    office = await turn.office_of(changed.lead)
    turn.answer(BlockedNoted(changed, told=await people.reachable(turn.session, office)))
    turn.tell(office, WordsToOffice(changed, turn.person.name, words, Kind.BLOCKED))


@dialogue("blocked")
async def reason_given(turn: Turn, kept: dict[str, Any]) -> None:
    occurrence = await occurrences.occurrence(turn.session, kept["occurrence"])
    await turn.leave()
    if occurrence is not None and turn.words:
        turn.must(Act.REPORT, occurrence.lead)
        await note_blocked(turn, occurrence, turn.words)
