"""What `/pause`, `/resume` and `/withdraw` share: a decision on an item, with a document where one is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.asking import Kept, Saying, ask, dialogue
from bot.moving import Rule, helpers_of, move_whole, standing_in, write_down
from bot.telling import Words, inform, reached
from bot.turn import Turn, without_code
from domain.cited import cited, taken_as_document
from domain.decisions import needs_document
from domain.message import Decided, Message
from domain.move_messages import AskDocument, DecisionTold, HelpNotNeeded
from domain.occurrence import Kind, Occurrence
from domain.rights import Act, leads_over
from domain.status import State
from domain.telling import HEARS, Party

Beyond = Callable[[Turn, Sequence[Occurrence]], Any]


@dataclass(frozen=True, slots=True)
class Halt:
    """A verb of this kind: the state it leads to, from which states, by which rule; `beyond`: what else it does."""

    name: str
    kind: Kind
    leads_to: State
    of: frozenset[State]
    rule: Rule
    beyond: Beyond


HALTS: dict[str, Halt] = {}


def enter(halt: Halt) -> Halt:
    HALTS[halt.name] = halt
    return halt


async def by_decision(turn: Turn, halt: Halt) -> None:
    """`CODE; DOC why`: without a document where one is needed, the number is asked for."""
    code, _, words = turn.words.replace(";", " ; ", 1).partition(" ")
    if not code:
        raise without_code(turn, halt.name)
    occurrence = await standing_in(turn, await turn.reported(code, Act.HALT), halt.of)
    await turn.allowed(occurrence, halt.rule)
    words = words.strip(" ;")
    await _decide(turn, halt, occurrence, words, cited(words))


async def _decide(turn: Turn, halt: Halt, occurrence: Occurrence, words: str, document: str | None) -> None:
    by_leader = leads_over(turn.person, occurrence.lead)
    if document is None and needs_document(halt.leads_to, by_leader=by_leader):
        await ask(turn, "document", {"occurrence": occurrence.id, "halt": halt.name, "words": words})
        return
    helpers = await helpers_of(turn, occurrence)
    changed = await move_whole(turn, occurrence, halt.rule, series_too=True)
    await halt.beyond(turn, changed)
    await write_down(turn, changed, halt.kind, words, document=document)
    told = DecisionTold(changed[0], halt.kind, turn.person.name, words, document)
    words_for: dict[Party, Words] = dict.fromkeys(HEARS[halt.kind], told)
    if Party.HELPER in words_for:
        words_for[Party.HELPER] = HelpNotNeeded(changed[0], halt.kind, turn.person.name, document)
    heard = await inform(turn, changed[0], halt.kind, words_for, helpers=helpers)
    turn.answer(Decided(changed[0], halt.kind, told=await reached(turn, heard, Party.LEAD)))


async def _which_document(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.HALT)
    return AskDocument(occurrence, HALTS[kept["halt"]].kind, kept["words"])


@dialogue("document", _which_document, words=True)
async def document_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The number that was asked for has come; what is none is asked for again."""
    document = taken_as_document(turn.words)
    words = f"{kept['words']}; {turn.words}".strip("; ") if document else kept["words"]
    occurrence = await turn.kept_occurrence(kept, Act.HALT)
    await _decide(turn, HALTS[kept["halt"]], occurrence, words, document)
    return ()
