"""Answers to what was asked: by a digit, by a button, in words. Each counts for the question that stands."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from bot.asking import DIALOGUES, LEAVES, Kept, NotAnAnswer, Saying, ask, ask_next
from bot.performing import perform
from bot.turn import Asked, Turn
from data import conversations, outbox, people
from data.store import Store
from domain.delivery import Choice, Content
from domain.errors import UserMistake
from domain.message import Hint, NotAllowed, NotFound, Short, WrongState

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


async def digit(turn: Turn, number: int, standing: Standing | None) -> bool:
    """Take a number as the answer to the last question, else to the last message that offered some.

    False when it may be something else: the words asked for, or a code. While a dialogue stands a number is its answer
    and nobody else's.
    """
    place = turn.address
    put = await _said(turn, place.question_id)
    if place.question_id is not None and put is not None:
        content, at = put
        if at + conversations.LASTS <= turn.now:
            await people.close_question(turn.session, place)
            turn.answer(Short(Hint.QUESTION_OVER))
        elif any(choice.numbered for choice in content.choices):
            await _choose(turn, place.question_id, content, content.place_of(number))
        else:
            return False
        return True
    if standing is not None:
        return await _again(turn, standing)
    return await _of_an_offer(turn, number)


async def _said(turn: Turn, row_id: int | None) -> tuple[Content, datetime] | None:
    return None if row_id is None else await outbox.said_at(turn.session, row_id, turn.address.id)


async def _again(turn: Turn, standing: Standing) -> bool:
    """A number while something else has been said since the question: it is put again where it has choices."""
    put = await _said(turn, standing.asking_id)
    if put is None or not any(choice.numbered for choice in put[0].choices):
        return False
    await ask(turn, standing.kind, standing.kept)
    return True


async def _of_an_offer(turn: Turn, number: int) -> bool:
    """A number for what the last message offered. Where a question was put since, we ask whether that is meant."""
    offer_id = turn.address.offer_id
    put = await _said(turn, offer_id)
    if offer_id is None or put is None or not put[0].choices:
        return False
    content, at = put
    place = content.place_of(number)
    chosen = content.choices[place - 1] if place is not None else None
    if chosen and _acts(chosen) and await outbox.asked_since(turn.session, turn.address.id, offer_id, at):
        kept = {"says": chosen.says, "label": chosen.label, "occurrence": chosen.occurrence_id}
        await ask(turn, "offered", kept)
    else:
        await _choose(turn, offer_id, content, place)
    return True


def _acts(choice: Choice) -> bool:
    """Whether a choice does something, rather than show an item."""
    words = choice.says.split()
    return choice.occurrence_id is not None and len(words) > (2 if words[0] in {"/viec", "/duyet"} else 1)


async def pressed(turn: Turn, button: str) -> None:
    """A pressed button is its text, said about what it was offered for."""
    row, _, number = button.partition(".")
    if not row.isdigit() or not number.isdigit():
        return
    content = await outbox.content(turn.session, int(row), turn.address.id)
    if content is None:
        return
    turn.pressed = True
    await chosen_from(turn, int(row), content, int(number))


async def chosen_from(turn: Turn, row_id: int, content: Content, place: int | None) -> None:
    """Take a choice of a certain message, if it asks the one who speaks."""
    if turn.in_group and content.asked not in (None, turn.person.id):
        turn.answer(Short(Hint.ASKED_ANOTHER))
        return
    free = all(choice.occurrence_id is None for choice in content.choices)
    if content.asks and free and not content.dialogue and row_id != turn.address.question_id and not turn.in_group:
        turn.answer(Short(Hint.ALREADY_NOTED))  # an old question without an item of its own
        return
    await _choose(turn, row_id, content, place)


async def _choose(turn: Turn, row_id: int, content: Content, place: int | None) -> None:
    if place is None or not 1 <= place <= len(content.choices):
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    chosen = content.choices[place - 1]
    turn.words, turn.meant = chosen.says, chosen.occurrence_id
    standing = await standing_of(turn)
    if not content.dialogue:
        if not turn.in_group:
            await people.close_question(turn.session, turn.address)
        await (perform(turn) if standing is None else went_on(turn, standing))
        return
    if standing is None or standing.asking_id != row_id:
        await _too_late(turn, row_id)
        return
    if not turn.in_group:
        await people.close_question(turn.session, turn.address)
    if turn.words == LEAVES and standing.kept.get("then"):  # the others of the same message are still to be asked
        await turn.leave()
        turn.answer(Short(Hint.CANCELLED))
        await ask_next(turn, standing.kept["then"])
    elif turn.words == LEAVES:
        await perform(turn)
    else:
        await answered(turn, standing)


async def _too_late(turn: Turn, row_id: int) -> None:
    """A question that was answered, left or overtaken says so; one that ended by itself says that."""
    put = await _said(turn, row_id)
    over = put is not None and put[1] + conversations.LASTS <= turn.now
    if row_id == turn.address.question_id:
        await people.close_question(turn.session, turn.address)
    turn.answer(Short(Hint.QUESTION_OVER if over else Hint.ALREADY_NOTED))
