"""What a turn means: a command, an answer to a question, a digit, or a report in words."""

from contextlib import suppress

from bot.answering import answered, asked_last, standing_of, went_on
from bot.asking import leaves, only_number
from bot.book import BOOK, spoken_name
from bot.choosing import chosen_from, digit, pressed
from bot.commands.bind import bind
from bot.commands.start import join_by_code, looks_like_code, start
from bot.in_words import decided_in_words
from bot.performing import perform
from bot.reporting.proof import adds_attachment
from bot.turn import Asked, Turn
from data import outbox, people
from data.conversations import Conversation
from domain.delivery import Content
from domain.errors import UserMistake
from domain.message import Hint, Short


async def route(turn: Turn) -> None:
    """Find what was meant and do it. Strangers get only the hint how to join, and in groups nothing."""
    if turn.in_group and (turn.group is None or turn.is_ignored):
        await _at_a_closed_door(turn)
        return
    await turn.keep_picture()
    if turn.incoming.text is None and turn.incoming.pressed is None:
        await _wordless(turn)
        return
    if looks_like_code(turn.words) or not turn.person.id:
        await (bind(turn) if turn.in_group else join_by_code(turn))
        return
    with suppress(Asked):
        await (_typed(turn) if turn.incoming.pressed is None else pressed(turn, turn.incoming.pressed))


async def _wordless(turn: Turn) -> None:
    """A picture, a file, a sticker. Of several sent together the one with words is answered, or else the first."""
    pieces = await turn.sent_together()
    spoken = any(one.refused or one.said.get("text") is not None for one in pieces)
    if spoken or (pieces and pieces[0].update_id != turn.incoming.update_id):
        return
    if not turn.person.id:
        turn.answer(Short(Hint.STRANGER))
    elif turn.incoming.photo is None:
        turn.answer(Short(Hint.FILE_NOT_KEPT if turn.incoming.unkept else Hint.NO_WORDS))
    elif not await adds_attachment(turn):
        turn.answer(Short(Hint.FILE_NEEDS_WORDS if turn.incoming.file else Hint.PHOTO_NEEDS_WORDS))


async def _at_a_closed_door(turn: Turn) -> None:
    """In a group that is nobody's, or by somebody who is nobody in it: only `/start` is heard."""
    spoken = spoken_name(turn.words)
    if spoken is not None and spoken[0] in BOOK and BOOK[spoken[0]].handler is start:
        turn.words = spoken[1]
        await bind(turn)
    elif looks_like_code(turn.words):
        await bind(turn)
    elif turn.group is None and turn.whole.id and turn.incoming.pressed is None:
        turn.answer(Short(Hint.GROUP_UNBOUND))


async def _typed(turn: Turn) -> None:
    found = None
    if turn.incoming.replied_to:
        found = await outbox.by_message(turn.session, turn.address.id, turn.incoming.replied_to)
        turn.about, turn.about_duties = (found[1].about, found[1].duties) if found else ((), ())
    standing = await standing_of(turn)
    if only_number(turn.words) and await _number_said(turn, int(turn.words.rstrip(".")), found, standing):
        return
    if not turn.in_group:
        await people.close_question(turn.session, turn.address)
    if standing is None:
        if not await decided_in_words(turn, found):
            await perform(turn)
    elif leaves(turn.words):
        turn.words = "/thoi"
        await perform(turn)
    elif turn.words.startswith("/") or _speaks_elsewhere(turn, found, standing) or not await asked_last(turn, standing):
        await went_on(turn, standing)
    else:
        await answered(turn, standing)


def _speaks_elsewhere(turn: Turn, found: tuple[int, Content] | None, standing: Conversation) -> bool:
    """Whether the words reply to another message than the question."""
    return found is not None and bool(turn.about) and found[0] != standing.asking_id


async def _number_said(
    turn: Turn, number: int, found: tuple[int, Content] | None, standing: Conversation | None
) -> bool:
    """Take a number as a choice, of the message it replies to before all others; False when it may be something else.

    In a group, where several are asked and answer, it counts in reply to the message that offers it and not otherwise.
    """
    if found is not None:
        row_id, content = found
        if any(choice.numbered for choice in content.choices):
            await chosen_from(turn, row_id, content, content.place_of(number))
            return True
        if standing is not None and row_id == standing.asking_id:
            return False  # the answer to a question without choices
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    if turn.in_group and not turn.can.tells_replies:
        return await _digit_in_group(turn, number, standing)
    if turn.in_group:
        raise UserMistake(Short(Hint.REPLY_TO_CHOOSE))
    return await digit(turn, number, standing)


async def _digit_in_group(turn: Turn, number: int, standing: Conversation | None) -> bool:
    """Take a number in a group where nobody knows what it replies to: it answers what the speaker was asked."""
    for row_id in (standing.asking_id if standing else None, turn.address.question_id):
        content = await outbox.content(turn.session, row_id, turn.address.id) if row_id is not None else None
        if row_id is None or content is None or content.asked != turn.person.id:
            continue
        if not any(choice.numbered for choice in content.choices):
            return False  # the answer to a question without choices
        await chosen_from(turn, row_id, content, content.place_of(number))
        return True
    raise UserMistake(Short(Hint.CODE_TO_CHOOSE))
