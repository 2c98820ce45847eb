"""Answers to what was asked: by a digit, by a button, in words. Each counts for the question that stands."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from bot.asking import DIALOGUES, LEAVES, NotAnAnswer, Saying, ask, ask_next
from bot.performing import perform
from bot.turn import Asked, Turn
from data import conversations, outbox, people
from data.conversations import Conversation
from data.store import Store
from domain.delivery import Choice, Content
from domain.errors import UserMistake
from domain.message import Hint, NotAllowed, NotFound, Short, WrongState

ENDING = (WrongState, NotFound, NotAllowed, Short)
"""Mistakes that no other answer would mend: the question is left."""


async def standing_of(turn: Turn) -> Conversation | None:
    """The speaker's dialogue in this group, or in all their private chats; one that is a day old is over."""
    found = await turn.standing()
    return None if found is None or found.kind not in DIALOGUES else found


def _is_here(turn: Turn, standing: Conversation) -> bool:
    """Whether the question was put to this chat."""
    return standing.asked_at in (None, turn.address.id)


async def asked_last(turn: Turn, standing: Conversation) -> bool:
    """Whether words typed here answer the question: it was put here, or nothing has come since that calls for words.

    Else somebody who answers what stands above would have it taken for the answer to what was asked in another chat.
    """
    if _is_here(turn, standing):
        return True
    arrived = standing.sent_at
    return arrived is not None and not await outbox.called_since(turn.session, turn.address, arrived)


async def answered(turn: Turn, standing: Conversation) -> None:
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


async def _taken(turn: Turn, standing: Conversation) -> Sequence[Saying]:
    with suppress(Asked):
        return await DIALOGUES[standing.kind].take(turn, standing.kept)
    return ()


async def went_on(turn: Turn, standing: Conversation) -> None:
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


async def digit(turn: Turn, number: int, standing: Conversation | None) -> bool:
    """Take a number as the answer to the last question of this chat, else to the last message here that offered some.

    False when it may be something else: the words asked for, or a code. While a dialogue stands here a number is its
    answer and nobody else's. A question that was put to another chat takes none from here: it is put here once more.
    """
    place = turn.address
    put = await _said(turn, place.question_id)
    if place.question_id is not None and put is not None:
        content, at = put
        if at + conversations.LASTS <= turn.now:
            await people.close_question(turn.session, place)
            offered = await _said(turn, place.offer_id)
            if offered is not None and offered[1] > at:
                return await _of_an_offer(turn, number)
            turn.answer(Short(Hint.QUESTION_OVER))
        elif content.dialogue and (standing is None or standing.asking_id != place.question_id):
            await _overtaken(turn, place.question_id, standing)
        elif any(choice.numbered for choice in content.choices):
            await _choose(turn, place.question_id, content, content.place_of(number))
        else:
            return False
        return True
    if standing is not None and _is_here(turn, standing):
        return await _again(turn, standing)
    if await _of_an_offer(turn, number):
        return True
    if standing is not None:
        await ask(turn, standing.kind, standing.kept)
    return standing is not None


async def _overtaken(turn: Turn, row_id: int, standing: Conversation | None) -> None:
    """A number under a question that its dialogue has left: what is asked in another chat by now is put here."""
    if standing is None or _is_here(turn, standing):
        await _too_late(turn, row_id)
    else:
        await people.close_question(turn.session, turn.address)
        await ask(turn, standing.kind, standing.kept)


async def _said(turn: Turn, row_id: int | None) -> tuple[Content, datetime] | None:
    return None if row_id is None else await outbox.said_at(turn.session, row_id, turn.address.id)


async def _again(turn: Turn, standing: Conversation) -> bool:
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
