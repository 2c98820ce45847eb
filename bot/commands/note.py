"""`/note CODE words`: a comment, question or proposal on an item; its unit, the office and who spoke of it hear it."""

from collections.abc import Sequence

from bot.asking import Kept, Saying, ask, dialogue
from bot.book import command
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from domain.message import Message
from domain.move_messages import AskFor, NotePassed, NoteTold
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.rights import Act, acts_for_itself, leads_over, may
from domain.telling import Party


@command("traodoi", "note", act=Act.COMMENT)
async def note(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "traodoi")
    occurrence = await turn.reported(turn.first_word, Act.COMMENT)
    if turn.rest:
        await pass_note(turn, occurrence, turn.rest)
    else:
        await ask(turn, "note", {"occurrence": occurrence.id})


async def pass_note(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Kept on the item and passed on; it changes neither state nor deadline."""
    passed = await tell_note(turn, occurrence, words)
    turn.answer(passed)


async def tell_note(turn: Turn, occurrence: Occurrence, words: str) -> NotePassed:
    """Keep words on an item and tell them; gives what is read back."""
    said = NoteTold(occurrence, turn.person.name, await _speaks_as(turn, occurrence), words)
    told = await inform(turn, occurrence, Kind.COMMENT, {Party.LEAD: said, Party.OFFICE: said, Party.TALKERS: said})
    await turn.report(occurrence, Kind.COMMENT, words)
    ours = acts_for_itself(turn.person, occurrence.lead)
    of_office = turn.person.id in await turn.office_of(occurrence.lead)
    return NotePassed(
        occurrence,
        None if ours else await reached(turn, told, Party.LEAD),
        None if of_office else await reached(turn, told, Party.OFFICE),
    )


async def _speaks_as(turn: Turn, occurrence: Occurrence) -> str | Role:
    """The unit for which somebody speaks of an item, else what they are."""
    if acts_for_itself(turn.person, occurrence.lead):
        return occurrence.lead.code
    if leads_over(turn.person, occurrence.lead):
        return Role.LEADER
    if may(turn.person, Act.CONFIRM, occurrence.lead):
        return Role.ADMIN
    own = turn.person.units_as(Role.OFFICER, Role.HEAD)
    beside = [unit.code for unit, _ in await turn.coordinators_of(occurrence) if set(unit.path) & own]
    return beside[0] if beside else occurrence.helper or Role.OFFICER


async def _what(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.COMMENT), Kind.COMMENT)


@dialogue("note", _what, words=True)
async def words_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await pass_note(turn, await turn.kept_occurrence(kept, Act.COMMENT), turn.words)
    return ()
