"""`/blocked CODE why`: the unit is stuck; the office hears it at once."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.reporting.statements import names_own_item, plainly
from bot.turn import Turn, without_code
from data import people
from domain.message import AskReason, BlockedNoted, Message, WordsToOffice
from domain.occurrence import Kind, Occurrence, blocked
from domain.replies import Intent
from domain.rights import Act
from domain.status import WORKING


@command("vuong", "blocked", act=Act.REPORT)
async def report_blocked(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "vuong")
    occurrence = await turn.reported(turn.first_word)
    await note_blocked(turn, occurrence, turn.rest)


async def note_blocked(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Store what is in the way, or ask for it."""
    if not words:
        turn.must_be_in(WORKING, occurrence)
        await ask(turn, "blocked", {"occurrence": occurrence.id})
        return
    changed = await turn.move(occurrence, lambda o: blocked(o, words))
    await turn.report(changed, Kind.BLOCKED, words)
    office = await turn.office_of(changed.lead)
    turn.answer(BlockedNoted(changed, told=await people.reachable(turn.session, office)))
    turn.tell(office, WordsToOffice(changed, turn.person.name, words, Kind.BLOCKED))


async def _what_is_in_the_way(turn: Turn, kept: Kept) -> Message:
    return AskReason(await turn.kept_occurrence(kept, Act.REPORT))


@dialogue("blocked", _what_is_in_the_way)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The words are the reason, unless they plainly say something else of the item or name another."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if plainly(turn, Intent.DONE, Intent.EXTENSION):
        return [Saying(turn.words, kept["occurrence"])]
    words = turn.words if any(letter.isalpha() for letter in turn.words) else ""  # "5" is no obstacle
    await note_blocked(turn, await turn.kept_occurrence(kept, Act.REPORT), words)
    return ()
