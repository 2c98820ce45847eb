"""`/blocked CODE why`: the unit is stuck. Leaders and the office hear it at once, as a request for help."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.commands.cause import read_back
from bot.reporting.statements import names_own_item, plainly
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from domain.cause import cause_in
from domain.message import AskReason, Message, WordsToOffice
from domain.move_messages import BlockedNoted, StuckToDirect
from domain.occurrence import Kind, Occurrence, blocked
from domain.replies import Intent
from domain.rights import Act
from domain.status import WORKING
from domain.telling import Party


@command("vuong", "blocked", act=Act.REPORT)
async def report_blocked(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "vuong")
    occurrence = await turn.reported(turn.first_word)
    await note_blocked(turn, occurrence, turn.rest)


async def note_blocked(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Store what is in the way, or ask for it; then ask what is not said yet: the cause, and who could help."""
    if not words:
        turn.must_be_in(WORKING, occurrence)
        await ask(turn, "blocked", {"occurrence": occurrence.id})
        return
    cause = cause_in(words)
    changed = await turn.move(occurrence, lambda o: blocked(o, words, cause))
    await turn.report(changed, Kind.BLOCKED, words, cause=cause)
    who = turn.person.name
    said = WordsToOffice(changed, who, words, Kind.BLOCKED)
    told = await inform(
        turn,
        changed,
        Kind.BLOCKED,
        {Party.LEADERS: StuckToDirect(changed, who, words), Party.OFFICE: said, Party.LEAD: said},
    )
    office, leaders = [await reached(turn, told, party) for party in (Party.OFFICE, Party.LEADERS)]
    await read_back(turn, changed, BlockedNoted(changed, office, leaders), known=cause is not None, helping=True)


async def _what_is_in_the_way(turn: Turn, kept: Kept) -> Message:
    return AskReason(await turn.kept_occurrence(kept, Act.REPORT))


@dialogue("blocked", _what_is_in_the_way, words=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The words are the reason, unless they plainly say something else of the item or name another."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if plainly(turn, Intent.DONE, Intent.EXTENSION):
        return [Saying(turn.words, kept["occurrence"])]
    words = turn.words if any(letter.isalpha() for letter in turn.words) else ""  # "5" is no obstacle
    await note_blocked(turn, await turn.kept_occurrence(kept, Act.REPORT), words)
    return ()
