"""A choice taken, by a digit or a button: of the question that stands, else of the last message that offered some."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.answering import answered, is_here, standing_of, went_on
from bot.asking import LEAVES, ask, ask_next, left
from bot.performing import perform
from bot.turn import Turn
from data import conversations, occurrences, outbox, people
from data.conversations import Conversation
from domain.delivery import Choice, Content
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.status import WORKING

UNDOES = "/hoantac"


@dataclass(frozen=True, slots=True)
class Said:
    """A message of this chat: its outbox row, what it said, when it left; `seen_from`: nobody has read it before."""

    row: int
    content: Content
    at: datetime
    seen_from: datetime


async def digit(turn: Turn, number: int, standing: Conversation | None) -> bool:
    """Take a number as the answer to the last question of this chat, else to the last message here that offered some.

    False when it may be something else: the words asked for, or a code. While a dialogue stands here a number is its
    answer and nobody else's. A question that was put to another chat takes none from here: it is put here once more.
    """
    question, offer = await said_here(turn, turn.address.question_id), await said_here(turn, turn.address.offer_id)
    if any(one is not None and crossed(turn, one) for one in (question, offer)):
        return await _typed_before(turn, standing)
    if question is not None:
        return await _under_a_question(turn, number, standing, question, offer)
    if standing is not None and is_here(turn, standing):
        return await _again(turn, standing)
    if await _of_an_offer(turn, number):
        return True
    if standing is not None:
        await ask(turn, standing.kind, standing.kept)
    return standing is not None


def crossed(turn: Turn, said: Said) -> bool:
    """Whether a message cannot be what was answered: it was on its way, or nowhere, when that was typed."""
    return turn.unsure or said.seen_from > turn.typed_at


async def _typed_before(turn: Turn, standing: Conversation | None) -> bool:
    """What stood when a number was typed is not known any more: the question that stands is put again."""
    if standing is not None and is_here(turn, standing):
        await ask(turn, standing.kind, standing.kept)
    else:
        turn.answer(Short(Hint.CROSSED))
    return True


async def _under_a_question(
    turn: Turn, number: int, standing: Conversation | None, question: Said, offer: Said | None
) -> bool:
    """A number where a question is the last one of this chat. What was offered since takes numbers as well."""
    later = offer is not None and (offer.at, offer.row) > (question.at, question.row)
    newer = later and offer is not None and offer.content.place_of(number) is not None
    if question.at + conversations.LASTS <= turn.now:
        await people.close_question(turn.session, turn.address)
        if newer:
            return await _of_an_offer(turn, number)
        turn.answer(Short(Hint.QUESTION_OVER))
    elif question.content.dialogue and (standing is None or standing.asking_id != question.row):
        await _overtaken(turn, question.row, standing)
    elif newer:
        return await _of_an_offer(turn, number, standing=standing, unsure=True)
    elif any(choice.numbered for choice in question.content.choices):
        await _choose(turn, question.row, question.content, question.content.place_of(number))
    else:
        return False
    return True


async def _overtaken(turn: Turn, row_id: int, standing: Conversation | None) -> None:
    """A number under a question that its dialogue has left: what is asked in another chat by now is put here."""
    if standing is None or is_here(turn, standing):
        await _too_late(turn, row_id)
    else:
        await people.close_question(turn.session, turn.address)
        await ask(turn, standing.kind, standing.kept)


async def said_here(turn: Turn, row_id: int | None) -> Said | None:
    found = None if row_id is None else await outbox.said_at(turn.session, row_id, turn.address.id)
    return None if found is None or row_id is None else Said(row_id, *found)


async def _again(turn: Turn, standing: Conversation) -> bool:
    """A number while something else has been said since the question: it is put again where it has choices."""
    put = await said_here(turn, standing.asking_id)
    if put is None or not any(choice.numbered for choice in put.content.choices):
        return False
    await ask(turn, standing.kind, standing.kept)
    return True


async def _of_an_offer(turn: Turn, number: int, *, standing: Conversation | None = None, unsure: bool = False) -> bool:
    """A number for what the last message offered.

    Where a question was put since, or stands (`unsure`), we ask whether that is meant; the one that stands is put
    again behind it.
    """
    offer = await said_here(turn, turn.address.offer_id)
    if offer is None or not offer.content.choices:
        return False
    place = offer.content.place_of(number)
    chosen = offer.content.choices[place - 1] if place is not None else None
    if chosen and _acts(chosen) and (unsure or await asked_since(turn, offer)):
        await ask(turn, "offered", {"says": chosen.says, "label": chosen.label, "occurrence": chosen.occurrence_id})
        if standing is not None:
            await ask(turn, standing.kind, standing.kept)
    else:
        await _choose(turn, offer.row, offer.content, place)
    return True


async def asked_since(turn: Turn, offer: Said) -> bool:
    return await outbox.asked_since(turn.session, turn.address.id, offer.row, offer.at)


def _acts(choice: Choice) -> bool:
    """Whether a choice does something, rather than show an item."""
    words = choice.says.split()
    return choice.occurrence_id is not None and len(words) > (2 if words[0] in {"/viec", "/duyet"} else 1)


async def pressed(turn: Turn, button: str) -> None:
    """A pressed button is its text, said about what it was offered for."""
    row, _, number = button.partition(".")
    if not row.isdecimal() or not number.isdecimal():
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
    if place is None and turn.words.rstrip(".") == "0" and content.dialogue:
        turn.words = LEAVES  # of every question with choices, whether it says so or not
        await perform(turn)
        return
    if place is None or not 1 <= place <= len(content.choices):
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    chosen = content.choices[place - 1]
    turn.words, turn.meant = chosen.says, await _meant(turn, chosen)
    if chosen.says == UNDOES and len(content.about) == 1:
        turn.meant = content.about[0]  # the button of an older message takes back nothing newer of another item
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
        turn.answer(Short(left(standing.kind)))
        await ask_next(turn, standing.kept["then"])
    elif turn.words == LEAVES:
        await perform(turn)
    else:
        await answered(turn, standing)


async def _meant(turn: Turn, chosen: Choice) -> int | None:
    """What a choice was offered for; of several periods the oldest that is still to be worked on."""
    if not chosen.later:
        return chosen.occurrence_id
    found = await occurrences.some(turn.session, [chosen.occurrence_id or 0, *chosen.later])
    still = [one for one in found.values() if one.state in WORKING]
    return min(still, key=lambda one: (one.due_on or date.max, one.id)).id if still else chosen.occurrence_id


async def _too_late(turn: Turn, row_id: int) -> None:
    """A question that was answered, left or overtaken says so; one that ended by itself says that."""
    put = await said_here(turn, row_id)
    over = put is not None and put.at + conversations.LASTS <= turn.now
    if row_id == turn.address.question_id:
        await people.close_question(turn.session, turn.address)
    turn.answer(Short(Hint.QUESTION_OVER if over else Hint.ALREADY_NOTED))
