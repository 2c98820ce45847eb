"""Answers in words: taken for the question that stands, or for what they are when they are none."""

from collections.abc import Sequence
from contextlib import suppress

from bot.asking import DIALOGUES, LEAVES, Kept, NotAnAnswer, Saying, ask, ask_next, only_number
from bot.performing import perform
from bot.turn import Asked, Turn
from data import outbox
from data.conversations import Conversation
from data.store import Store
from domain.errors import UserMistake
from domain.message import Card, NotAllowed, NotFound, Short, WrongState
from domain.move_messages import LedByAnother

ENDING = (WrongState, NotFound, LedByAnother, NotAllowed, Short)
"""Mistakes that no other answer would mend: the question is left."""


async def standing_of(turn: Turn) -> Conversation | None:
    """The speaker's dialogue in this group, or in all their private chats; one that is a day old is over."""
    found = await turn.standing()
    return None if found is None or found.kind not in DIALOGUES else found


def is_here(turn: Turn, standing: Conversation) -> bool:
    """Whether the question was put to this chat."""
    return standing.asked_at in (None, turn.address.id)


async def asked_last(turn: Turn, standing: Conversation) -> bool:
    """Whether words typed here answer the question: it was put here, or nothing has come since that calls for words.

    Else somebody who answers what stands above would have it taken for the answer to what was asked in another chat.
    """
    if is_here(turn, standing):
        return True
    arrived = standing.sent_at
    return arrived is not None and not await outbox.called_since(turn.session, turn.address, arrived)


async def answered(turn: Turn, standing: Conversation) -> None:
    """Take words as the answer to the question that stands, or for what they are when they are none."""
    if DIALOGUES[standing.kind].words and only_number(turn.words):
        await _no_words(turn, standing)
        return
    waiting, meant = standing.kept.pop("then", []), turn.meant
    try:
        async with Store.attempt(turn.session):
            sayings = await _taken(turn, standing)
    except NotAnAnswer:
        standing.kept["then"], turn.meant = waiting, meant  # what the question is about is not what they speak of
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


async def _no_words(turn: Turn, standing: Conversation) -> None:
    """A number alone where words are asked for: 0 leaves the question, any other has it put again."""
    if int(turn.words.rstrip(".")) == 0:
        turn.words = LEAVES
        await perform(turn)
    else:
        await ask(turn, standing.kind, standing.kept | {"given": turn.words, "again": True})


async def _taken(turn: Turn, standing: Conversation) -> Sequence[Saying]:
    with suppress(Asked):
        return await DIALOGUES[standing.kind].take(turn, standing.kept)
    return ()


async def went_on(turn: Turn, standing: Conversation) -> None:
    """Something else was said while a question stood. A report on what it was about leaves it behind.

    So does an item that was looked at, where the question was what is meant by some words: what is said next is of that
    item. A question put meanwhile comes first, and the one that stood is put again behind it.
    """
    await perform(turn)
    done = standing.kept.get("occurrence") in turn.touched
    waits = DIALOGUES[standing.kind].waits and not done
    looked = any(isinstance(message, Card) for _, message in turn.said)
    if turn.asked is None:
        if (turn.touched or looked) and not waits:
            await turn.leave()
            await ask_next(turn, _still_open(turn, standing))
    elif waits and turn.asked[0] != standing.kind:
        await ask(turn, standing.kind, standing.kept)
    elif not waits:
        await ask_next(turn, _still_open(turn, standing))


def _still_open(turn: Turn, standing: Conversation) -> list[tuple[str, Kept]]:
    """The questions that waited for one that was left behind, but for those on what was spoken of meanwhile."""
    waiting = standing.kept.get("then", [])
    return [(kind, kept) for kind, kept in waiting if kept.get("occurrence") not in turn.touched]
