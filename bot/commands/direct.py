"""`/direct CODE words`: a leader tells the unit what to do; it stays on the item."""

from collections.abc import Sequence

from bot.asking import Kept, Saying, ask, dialogue
from bot.book import command
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from domain.message import Decided, Message
from domain.move_messages import AskFor, Directive
from domain.occurrence import Kind, Occurrence
from domain.occurrence import direct as told_to
from domain.rights import Act
from domain.telling import Party


@command("chidao", "direct", act=Act.DIRECT)
async def direct(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "chidao")
    occurrence = await turn.reported(turn.first_word, Act.DIRECT)
    await _direct(turn, occurrence, turn.rest)


async def _direct(turn: Turn, occurrence: Occurrence, words: str) -> None:
    await turn.allowed(occurrence, lambda o: told_to(o, words))
    if not words:
        await ask(turn, "direct", {"occurrence": occurrence.id})
        return
    changed = await turn.move(occurrence, lambda o: told_to(o, words))
    await turn.report(changed, Kind.DIRECTED, words)
    who = turn.person.name
    deed, known = Directive(changed, who, words), Directive(changed, who, words, deed=False)
    told = await inform(turn, changed, Kind.DIRECTED, {Party.LEAD: deed, Party.HELPER: deed, Party.OFFICE: known})
    turn.answer(Decided(changed, Kind.DIRECTED, told=await reached(turn, told, Party.LEAD)))


async def _what(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.DIRECT), Kind.DIRECTED)


@dialogue("direct", _what, words=True)
async def words_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _direct(turn, await turn.kept_occurrence(kept, Act.DIRECT), turn.words)
    return ()
