"""`/return CODE words`: the office wants more before it accepts a claim."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import bad_form, command
from bot.reporting.statements import names_own_item
from bot.telling import inform, reached
from bot.turn import Turn
from domain.message import AskWords, Decided, Message, ReturnedForMore
from domain.occurrence import Kind, Occurrence, send_back
from domain.rights import Act
from domain.status import State
from domain.telling import Party


@command("bosung", "return", act=Act.CONFIRM)
async def return_(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("bosung")
    occurrence = await turn.claimed(turn.first_word)
    await return_for_more(turn, occurrence, turn.rest)


async def return_for_more(turn: Turn, occurrence: Occurrence, words: str) -> None:
    if not words:
        turn.must_be_in({State.CLAIMED}, occurrence)
        await ask(turn, "return", {"occurrence": occurrence.id})
        return
    changed = await turn.move(occurrence, send_back)
    await turn.report(changed, Kind.RETURNED, words)
    wanted = ReturnedForMore(changed, words)
    told = await inform(turn, changed, Kind.RETURNED, {Party.LEAD: wanted, Party.OFFICE: wanted})
    turn.answer(Decided(changed, Kind.RETURNED, told=await reached(turn, told, Party.LEAD)))


async def _what_is_lacking(turn: Turn, kept: Kept) -> Message:
    return AskWords(await turn.kept_occurrence(kept, Act.CONFIRM))


@dialogue("return", _what_is_lacking, words=True)
async def words_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    if await names_own_item(turn):
        raise NotAnAnswer
    await return_for_more(turn, await turn.kept_occurrence(kept, Act.CONFIRM), turn.words)
    return ()
