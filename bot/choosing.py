"""A choice taken, by a digit or a button: of the question that stands, else of the last message that offered some."""

from datetime import datetime

from bot.answering import Standing, answered, standing_of, went_on
from bot.asking import LEAVES, ask, ask_next
from bot.performing import perform
from bot.turn import Turn
from data import conversations, outbox, people
from domain.delivery import Choice, Content
from domain.errors import UserMistake
from domain.message import Hint, Short


async def digit(turn: Turn, number: int, standing: Standing | None) -> bool:
    """Take a number as the answer to the last question, else to the last message that offered some.

    False when it may be something else: the words asked for, or a code. While a dialogue stands a number is its answer
    and nobody else's.
    """
    place = turn.address
    question, offer = await _said(turn, place.question_id), await _said(turn, place.offer_id)
    if place.question_id is None or question is None:
        return await (_of_an_offer(turn, number) if standing is None else _again(turn, standing))
    content, at = question
    newer = offer is not None and (offer[1], place.offer_id or 0) > (at, place.question_id)
    if at + conversations.LASTS <= turn.now:
        await people.close_question(turn.session, place)
        if newer:
            return await _of_an_offer(turn, number)
        turn.answer(Short(Hint.QUESTION_OVER))
    elif newer:  # both may be meant
        return await _of_an_offer(turn, number, standing=standing, unsure=True)
    elif any(choice.numbered for choice in content.choices):
        await _choose(turn, place.question_id, content, content.place_of(number))
    else:
        return False
    return True


async def _said(turn: Turn, row_id: int | None) -> tuple[Content, datetime] | None:
    return None if row_id is None else await outbox.said_at(turn.session, row_id, turn.address.id)


async def _again(turn: Turn, standing: Standing) -> bool:
    """A number while something else has been said since the question: it is put again where it has choices."""
    put = await _said(turn, standing.asking_id)
    if put is None or not any(choice.numbered for choice in put[0].choices):
        return False
    await ask(turn, standing.kind, standing.kept)
    return True


async def _of_an_offer(turn: Turn, number: int, *, standing: Standing | None = None, unsure: bool = False) -> bool:
    """A number for what the last message offered.

    Where a question was put since, or stands (`unsure`), we ask whether that is meant; the one that stands is put
    again behind it.
    """
    offer_id = turn.address.offer_id
    put = await _said(turn, offer_id)
    if offer_id is None or put is None or not put[0].choices:
        return False
    content, at = put
    place = content.place_of(number)
    chosen = content.choices[place - 1] if place is not None else None
    if chosen and _acts(chosen) and (unsure or await _asked_since(turn, offer_id, at)):
        await ask(turn, "offered", {"says": chosen.says, "label": chosen.label, "occurrence": chosen.occurrence_id})
        if standing is not None:
            await ask(turn, standing.kind, standing.kept)
    else:
        await _choose(turn, offer_id, content, place)
    return True


async def _asked_since(turn: Turn, row_id: int, at: datetime) -> bool:
    return await outbox.asked_since(turn.session, turn.address.id, row_id, at)


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
