"""Do what was said: a command if it is one, else a report in words."""

from bot.book import BOOK, spoken_name, understood
from bot.commands import load_all
from bot.commands.bind import bind
from bot.commands.handover import spoken_of_a_place
from bot.commands.reply import reply
from bot.commands.start import start
from bot.reporting import load_dialogues
from bot.reporting.duties import of_the_item, said_of_duty
from bot.turn import NotACommand, Turn
from domain.errors import UserMistake
from domain.message import Hint, Short

load_all()
load_dialogues()

NOT_BUILT = {
    "import", "nhap", "capnhat",
}  # fmt: skip


async def perform(turn: Turn) -> None:
    """Do a command if it is one, else read the words as a report."""
    turn.spoken = turn.words
    spoken = spoken_name(turn.words) or await spoken_of_a_place(turn)
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
    if await said_of_duty(turn, entry.names[0], rest):
        return
    typed = not turn.words.startswith("/") and ";" not in turn.words
    if typed and entry.act is not None and not await turn.reach(entry.act):
        await reply(turn)
        return
    whole, turn.words = turn.words, await of_the_item(turn, entry.names[0], rest)
    if entry.act is not None:
        turn.must_somewhere(entry.act)
    try:
        await entry.handler(turn)
    except NotACommand:
        turn.words = turn.spoken = whole
        await reply(turn)


async def _words(turn: Turn) -> None:
    """What is no command is a report on some item; many units' group takes none."""
    if turn.shared:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    await reply(turn)
