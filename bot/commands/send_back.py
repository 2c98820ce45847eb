"""`/return CODE words`: the office wants more before it accepts a claim."""

from typing import Any

from bot.book import bad_form, command, dialogue
from bot.telling import inform, reached
from bot.turn import Turn
from data import occurrences
from domain.message import AskWords, Decided, ReturnedForMore
from domain.occurrence import Kind, Occurrence, send_back
from domain.rights import Act
from domain.telling import Party


@command("bosung", "return", act=Act.CONFIRM)
async def return_(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("bosung")
    occurrence = await turn.claimed(turn.first_word)
    await return_for_more(turn, occurrence, turn.rest)


async def return_for_more(turn: Turn, occurrence: Occurrence, words: str) -> None:
    if not words:
        await turn.ask("return", {"occurrence": occurrence.id})
        turn.answer(AskWords(occurrence))
        return
    changed = await turn.move(occurrence, send_back)
    await turn.report(changed, Kind.RETURNED, words)
    wanted = ReturnedForMore(changed, words)
    told = await inform(turn, changed, Kind.RETURNED, {Party.LEAD: wanted, Party.OFFICE: wanted})
    turn.answer(Decided(changed, Kind.RETURNED, told=await reached(turn, told, Party.LEAD)))


@dialogue("return")
async def words_given(turn: Turn, kept: dict[str, Any]) -> None:
    occurrence = await occurrences.occurrence(turn.session, kept["occurrence"])
    await turn.leave()
    if occurrence is not None:
        turn.must(Act.CONFIRM, occurrence.lead)
        await return_for_more(turn, occurrence, turn.words)
