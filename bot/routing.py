"""What a turn means: a command, an answer to a question, a digit, or a report in words."""

import re

from bot.book import BOOK, DIALOGUES, choice_says, spoken_name, understood
from bot.commands import load_all
from bot.commands.bind import bind
from bot.commands.reply import names_own_item, reply
from bot.commands.start import join_by_code, looks_like_code, start
from bot.turn import NotACommand, Turn
from data import outbox, people
from data.conversations import Conversation
from domain.delivery import Content
from domain.errors import UserMistake
from domain.message import AskedAgain, Hint, Short
from domain.text import fold

load_all()

NOT_BUILT = {
    "import", "nhap", "decline", "tralai", "pause", "tamdung", "resume", "tieptuc", "withdraw", "huy",
    "note", "traodoi", "direct", "chidao", "remind", "nhac", "rehearse", "thu", "handover", "bangiao",
    "calendar", "lich", "vuongmac", "capnhat",
}  # fmt: skip

ONLY_DIGITS = re.compile(r"\d{1,2}\.?")
LEAVE = {"thoi", "cancel", "bo qua"}


async def route(turn: Turn) -> None:
    """Find what was meant and do it. Strangers get only the hint how to join, and in groups nothing."""
    if turn.in_group and (turn.group is None or turn.is_ignored):
        await _at_a_closed_door(turn)
        return
    if turn.incoming.text is None and turn.incoming.pressed is None:
        turn.answer(Short(Hint.NO_WORDS if turn.person.id else Hint.STRANGER))
        return
    if looks_like_code(turn.words) or not turn.person.id:
        await (bind(turn) if turn.in_group else join_by_code(turn))
        return
    if turn.incoming.pressed is not None:
        await _pressed(turn, turn.incoming.pressed)
        return
    await _typed(turn)


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
    number, found = _number(turn.words), None
    if turn.incoming.replied_to:
        found = await outbox.by_message(turn.session, turn.address.id, turn.incoming.replied_to)
        turn.about = found[1].about if found else ()
    standing = await turn.standing()
    if number is not None and await _number_said(turn, number, found, standing):
        return
    if not turn.in_group:
        await people.close_question(turn.session, turn.address)
    if standing is not None and await _answers(turn, standing, found) and not await names_own_item(turn):
        await DIALOGUES[standing.kind](turn, standing.kept)
        return
    await perform(turn)


async def _answers(turn: Turn, standing: Conversation, found: tuple[int, Content] | None) -> bool:
    """Whether words belong to a dialogue: no command, and no reply to something else."""
    if turn.words.startswith("/") or fold(turn.words) in LEAVE:
        return False
    if found is not None and turn.about and found[0] != standing.asking_id:
        return False
    return _is_here(turn, standing) or await _nothing_since(turn, standing)


def _is_here(turn: Turn, standing: Conversation) -> bool:
    """Whether a dialogue's question was put to this chat."""
    return standing.asked_at in (None, turn.address.id)


async def _nothing_since(turn: Turn, standing: Conversation) -> bool:
    """Whether a question put to another chat has arrived there, and nothing came to this one since that asks for words.

    Else somebody who answers what stands above would have it taken for the answer to what stands elsewhere.
    """
    if standing.sent_at is None:
        return False
    return not await outbox.asked_since(turn.session, turn.address, standing.sent_at)


def _number(words: str) -> int | None:
    return int(words.rstrip(".")) if ONLY_DIGITS.fullmatch(words) else None


async def _number_said(
    turn: Turn, number: int, found: tuple[int, Content] | None, standing: Conversation | None
) -> bool:
    """Take a number as a choice, of the message it replies to before all others; False when it may be something else.

    In a group, where several are asked and answer, it counts in reply to the message that offers it and not otherwise.
    """
    if found is not None:
        row_id, content = found
        if any(choice.numbered for choice in content.choices):
            await _choose_from(turn, row_id, content, number)
            return True
        if standing is not None and row_id == standing.asking_id:
            return False  # the answer to a question without choices
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    if turn.in_group:
        raise UserMistake(Short(Hint.REPLY_TO_CHOOSE))
    return await _digit(turn, number, standing)


async def perform(turn: Turn) -> None:
    """Do a command if it is one, else read the words as a report."""
    spoken = spoken_name(turn.words)
    if spoken is None:
        await _words(turn)
        return
    name, rest = spoken
    if name in NOT_BUILT:
        turn.answer(Short(Hint.NOT_BUILT))
        return
    if name not in BOOK:
        turn.answer(turn.not_understood())
        return
    entry = BOOK[name]
    if entry.handler is start and turn.in_group:
        turn.words = rest
        await bind(turn)
        return
    if not understood(turn, entry):
        raise UserMistake(Short(Hint.IN_PRIVATE))
    typed = not turn.words.startswith("/") and ";" not in turn.words
    if typed and entry.act is not None and not await turn.reach(entry.act):
        await reply(turn)
        return
    whole, turn.words = turn.words, rest
    if entry.act is not None:
        turn.must_somewhere(entry.act)
    try:
        await entry.handler(turn)
    except NotACommand:
        turn.words = whole
        await reply(turn)


async def _words(turn: Turn) -> None:
    """What is no command is a report on some item; many units' group takes none."""
    if turn.shared:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    await reply(turn)


async def _digit(turn: Turn, number: int, standing: Conversation | None) -> bool:
    """Take a number as the answer to the last question of this chat, else to the last message here that offered some.

    A question hides what was offered before it, also when it takes no digits or is over. While a dialogue stands here,
    a number is its answer and nobody else's. One that stands in another chat is asked here once more before a number
    can answer it.
    """
    place = turn.address
    asked = await _content(turn, place.question_id)
    if place.question_id is not None and asked is not None:
        if _of_dialogue(asked) and (standing is None or standing.asking_id != place.question_id):
            await people.close_chat(turn.session, place)
            return await _ask_here(turn, standing)
        if asked.choices:
            await _choose(turn, place.question_id, asked, number)
        return bool(asked.choices)
    if standing is not None and _is_here(turn, standing):
        return False
    offered = await _content(turn, place.offer_id)
    if place.offer_id is not None and offered is not None and offered.choices and not _of_dialogue(offered):
        await _choose(turn, place.offer_id, offered, number)
        return True
    over = offered is not None and _of_dialogue(offered)
    return (over or standing is not None) and await _ask_here(turn, standing)


async def _content(turn: Turn, row_id: int | None) -> Content | None:
    return None if row_id is None else await outbox.content(turn.session, row_id, turn.address.id)


def _of_dialogue(content: Content) -> bool:
    """Whether a question means something only while its dialogue stands at it: its answers are no commands."""
    return content.asks and not any(c.occurrence_id is not None or c.says.startswith("/") for c in content.choices)


async def _ask_here(turn: Turn, standing: Conversation | None) -> bool:
    """Repeat in this chat what a dialogue asks in another one; without one, that the question is over. True: said."""
    asked = None
    if standing is not None and standing.asking_id is not None and standing.asked_at is not None:
        asked = await outbox.content(turn.session, standing.asking_id, standing.asked_at)
    turn.asking = asked is not None
    turn.answer(AskedAgain(asked) if asked else Short(Hint.QUESTION_OVER))
    return True


async def _pressed(turn: Turn, button: str) -> None:
    """A pressed button is its text, said about what it was offered for."""
    row, _, number = button.partition(".")
    if not row.isdigit() or not number.isdigit():
        return
    content = await outbox.content(turn.session, int(row), turn.address.id)
    if content is None:
        return
    turn.pressed = True
    await _choose_from(turn, int(row), content, int(number))


async def _choose_from(turn: Turn, row_id: int, content: Content, number: int) -> None:
    """Take a choice of a certain message, if it still asks, and asks the one who speaks."""
    if turn.in_group and content.asked not in (None, turn.person.id):
        turn.answer(Short(Hint.ASKED_ANOTHER))
        return
    free = all(choice.occurrence_id is None for choice in content.choices)
    if content.asks and free and not await _still_asks(turn, row_id):
        turn.answer(Short(Hint.ALREADY_NOTED))  # an old question has been answered or left
        return
    await _choose(turn, row_id, content, number)


async def _still_asks(turn: Turn, row_id: int) -> bool:
    """Whether a question without an item of its own is the one that stands."""
    if not turn.in_group:
        return row_id == turn.address.question_id
    standing = await turn.standing()
    return standing is not None and standing.asking_id == row_id


async def _choose(turn: Turn, row_id: int, content: Content, number: int) -> None:
    chosen = choice_says(content, number)
    if chosen is None:
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    turn.words, turn.meant = chosen
    standing = await turn.standing()
    if not turn.in_group:
        await people.close_question(turn.session, turn.address)
    if content.asks and turn.meant is None and not turn.words.startswith("/"):
        if standing is None or standing.asking_id not in (None, row_id):
            turn.answer(Short(Hint.QUESTION_OVER))
            return
        await DIALOGUES[standing.kind](turn, standing.kept)
        return
    await perform(turn)
