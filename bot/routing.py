"""What a turn means: a command, an answer to a question, a digit, or a report in words."""

import re

from bot.commands import load_all
from bot.commands.reply import names_own_item, reply
from bot.commands.start import join_by_code, looks_like_code
from bot.turn import BOOK, DIALOGUES, NotACommand, Turn, choice_says, spoken_name
from data import conversations, outbox, people
from domain.delivery import Content
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.text import fold

load_all()

NOT_BUILT = {
    "import", "nhap", "decline", "tralai", "pause", "tamdung", "resume", "tieptuc", "withdraw", "huy",
    "note", "traodoi", "direct", "chidao", "remind", "nhac", "rehearse", "thu", "handover", "bangiao",
    "link", "lienket", "calendar", "lich", "vuongmac", "capnhat",
}  # fmt: skip

ONLY_DIGITS = re.compile(r"\d{1,2}\.?")
LEAVE = {"thoi", "cancel", "bo qua"}


async def route(turn: Turn) -> None:
    """Find what was meant and do it. Strangers get only the hint how to join."""
    if turn.incoming.text is None and turn.incoming.pressed is None:
        turn.answer(Short(Hint.NO_WORDS if turn.person.id else Hint.STRANGER))
        return
    if not turn.person.id or looks_like_code(turn.words):
        await join_by_code(turn)
        return
    if turn.incoming.pressed is not None:
        await _pressed(turn, turn.incoming.pressed)
        return
    if turn.incoming.replied_to:
        content = await outbox.content_by_message(turn.session, turn.address.id, turn.incoming.replied_to)
        turn.about = content.about if content else ()
    await _typed(turn)


async def _typed(turn: Turn) -> None:
    place = turn.address
    standing = await conversations.standing(turn.session, place.id, turn.person.id, turn.now)
    if ONLY_DIGITS.fullmatch(turn.words) and await _digit(
        turn, int(turn.words.rstrip(".")), in_dialogue=standing is not None
    ):
        return
    await people.set_address(turn.session, place.id, question_id=None)
    if standing is not None and not turn.words.startswith("/") and fold(turn.words) not in LEAVE:
        kind, kept = standing
        if not await names_own_item(turn):
            await DIALOGUES[kind](turn, kept)
            return
    await perform(turn)


async def perform(turn: Turn) -> None:
    """Do a command if it is one, else read the words as a report."""
    spoken = spoken_name(turn.words)
    if spoken is None:
        await reply(turn)
        return
    name, rest = spoken
    if name in NOT_BUILT:
        turn.answer(Short(Hint.NOT_BUILT))
        return
    if name not in BOOK:
        turn.answer(Short(Hint.NOT_UNDERSTOOD))
        return
    entry = BOOK[name]
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


async def _digit(turn: Turn, number: int, *, in_dialogue: bool) -> bool:
    """Take a number as the answer to the last question, else to the last message that offered some.

    While a dialogue stands, a number is its answer and nobody else's.
    """
    rows = (turn.address.question_id,) if in_dialogue else (turn.address.question_id, turn.address.offer_id)
    for row_id in rows:
        if row_id is None:
            continue
        content = await outbox.content(turn.session, row_id, turn.address.id)
        if content is None or not content.choices:
            continue
        await _choose(turn, content, number)
        return True
    return False


async def _choose(turn: Turn, content: Content, number: int) -> None:
    chosen = choice_says(content, number)
    if chosen is None:
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    turn.words, turn.meant = chosen
    standing = await conversations.standing(turn.session, turn.address.id, turn.person.id, turn.now)
    await people.set_address(turn.session, turn.address.id, question_id=None)
    if content.asks and standing is not None and turn.meant is None and not turn.words.startswith("/"):
        kind, kept = standing
        await DIALOGUES[kind](turn, kept)
        return
    await perform(turn)


async def _pressed(turn: Turn, button: str) -> None:
    """A pressed button is its text, said about what it was offered for."""
    row, _, number = button.partition(".")
    if not row.isdigit() or not number.isdigit():
        return
    content = await outbox.content(turn.session, int(row), turn.address.id)
    if content is None:
        return
    turn.pressed = True
    free = all(choice.occurrence_id is None for choice in content.choices)
    if content.asks and free and int(row) != turn.address.question_id:
        turn.answer(Short(Hint.ALREADY_NOTED))  # an old question has been answered or left
        return
    await _choose(turn, content, int(number))
