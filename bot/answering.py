"""Answers in words: taken for the question that stands, or for what they are when they are none."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.asking import DIALOGUES, Kept, NotAnAnswer, Saying, ask, ask_next
from bot.performing import perform
from bot.turn import Asked, Turn
from data import conversations
from data.store import Store
from domain.errors import UserMistake
from domain.message import NotAllowed, NotFound, Short, WrongState

ENDING = (WrongState, NotFound, NotAllowed, Short)
"""Mistakes that no other answer would mend: the question is left."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a dialogue stands. `asking_id`: the outbox row of its question."""

    kind: str
    kept: Kept
    asking_id: int | None


async def standing_of(turn: Turn) -> Standing | None:
    """The speaker's dialogue in this chat; one that is a day old is over."""
    found = await conversations.standing(turn.session, turn.address.id, turn.person.id, turn.now)
    if found is None or found[0] not in DIALOGUES:
        return None
    return Standing(*found, await conversations.asking(turn.session, turn.address.id, turn.person.id))


async def answered(turn: Turn, standing: Standing) -> None:
    """Take words as the answer to the question that stands, or for what they are when they are none."""
    waiting = standing.kept.pop("then", [])
    try:
        async with Store.attempt(turn.session):
            sayings = await _taken(turn, standing)
    except NotAnAnswer:
        standing.kept["then"] = waiting
        await went_on(turn, standing)
        return
    except UserMistake as mistake:
        turn.say_only(mistake.answer)
        if not isinstance(mistake.answer, ENDING):
            return
        sayings = ()
    if turn.asked is None:
        await turn.leave()
    if len(sayings) == 1:
        turn.words, turn.meant = sayings[0].words, sayings[0].meant
        await perform(turn)
    for saying in sayings if len(sayings) > 1 else ():
        turn.words, turn.meant = saying.words, saying.meant
        await turn.apart(perform(turn))
    await ask_next(turn, waiting)


async def _taken(turn: Turn, standing: Standing) -> Sequence[Saying]:
    with suppress(Asked):
        return await DIALOGUES[standing.kind].take(turn, standing.kept)
    return ()


async def went_on(turn: Turn, standing: Standing) -> None:
    """Something else was said while a question stood. A report on what it was about leaves it behind.

    A question put meanwhile comes first, and the one that stood is put again behind it.
    """
    await perform(turn)
    done = standing.kept.get("occurrence") in turn.touched
    waits = DIALOGUES[standing.kind].waits and not done
    if turn.asked is None:
        if turn.touched and not waits:
            await turn.leave()
    elif waits and turn.asked[0] != standing.kind:
        await ask(turn, standing.kind, standing.kept)
