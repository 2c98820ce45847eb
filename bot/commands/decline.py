"""`/decline CODE why`: the head says that an item is not the unit's; the office decides."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.commands.declined import decide, verdict
from bot.moving import move_whole, standing_in, write_down
from bot.reporting.statements import names_own_item
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from data import people
from domain.decisions import decline
from domain.message import Message, WordsToOffice
from domain.move_messages import AskFor, DeclineNoted, DeclineProposed, DeclineToDecide, PassedOn
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.rights import Act, acts_for_itself, may
from domain.status import WORKING, State
from domain.telling import Party


@command("tralai", "decline", act=Act.COMMENT)
async def decline_(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "tralai")
    occurrence = await turn.reported(turn.first_word, Act.COMMENT)
    await give_back(turn, occurrence, turn.rest)


async def give_back(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """The office decides what was returned, the head returns, an officer's wish goes to the head."""
    if may(turn.person, Act.DECIDE_DECLINED, occurrence.lead):
        returned = await standing_in(turn, occurrence, {State.DECLINED})
        if returned.state is State.DECLINED or (turn.meant is not None and verdict(words) is not None):
            await decide(turn, returned, words)
            return
    by_head = may(turn.person, Act.DECLINE, occurrence.lead)
    if not by_head and not acts_for_itself(turn.person, occurrence.lead):
        turn.must(Act.DECLINE, occurrence.lead)
    occurrence = await standing_in(turn, occurrence, WORKING)
    await turn.allowed(occurrence, decline)
    if not words:
        await ask(turn, "decline", {"occurrence": occurrence.id})
    elif by_head:
        await _declined(turn, occurrence, words)
    else:
        await _proposed(turn, occurrence, words)


async def _declined(turn: Turn, occurrence: Occurrence, words: str) -> None:
    changed = await move_whole(turn, occurrence, decline)
    await write_down(turn, changed, Kind.DECLINED, words)
    who = turn.person.name
    told = await inform(
        turn,
        changed[0],
        Kind.DECLINED,
        {
            Party.OFFICE: DeclineToDecide(changed[0], who, words),
            Party.LEAD: WordsToOffice(changed[0], who, words, Kind.DECLINED),
        },
    )
    turn.answer(DeclineNoted(changed[0], words, told=await reached(turn, told, Party.OFFICE)))


async def _proposed(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Nothing changes: the words are kept, and the head, who may return the item, hears them."""
    await turn.report(occurrence, Kind.PROPOSED, words)
    told = await inform(
        turn, occurrence, Kind.PROPOSED, {Party.HEADS: DeclineProposed(occurrence, turn.person.name, words)}
    )
    heads = await people.ids_with(turn.session, (Role.HEAD,), occurrence.lead.id)
    to = Role.HEAD if set(told[Party.HEADS]) & set(heads) else Role.ADMIN
    turn.answer(PassedOn(occurrence, (Role.HEAD,), to, told=await reached(turn, told, Party.HEADS)))


async def _why(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.COMMENT), Kind.DECLINED)


@dialogue("decline", _why, words=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    if await names_own_item(turn):
        raise NotAnAnswer
    await give_back(turn, await turn.kept_occurrence(kept, Act.COMMENT), turn.words)
    return ()
