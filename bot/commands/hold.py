"""`/hold CODE`: a leader keeps an overdue item from heads and leaders for a while; its officers are reminded."""

from datetime import date

from bot.book import bad_form, command
from bot.turn import Turn
from domain.clock_messages import BadDate, Held, LetGo
from domain.deadlines import DeadlineKind, Voice, find_deadline
from domain.errors import UserMistake
from domain.escalation import FOR_EVER
from domain.occurrence import Kind, Occurrence, hold
from domain.rights import Act
from domain.text import fold

NO_MORE = {"thoi", "thoi giu", "bo", "khong", "off", "no", "stop"}


@command("giucho", "hold", act=Act.HOLD)
async def hold_back(turn: Turn) -> None:
    """Until a day that is named, else until it is let go: `/giucho 2.3 30/6 đang kiểm tra`, `/giucho 2.3 thôi`."""
    if not turn.words:
        raise bad_form("giucho")
    occurrence = await turn.occurrence(turn.first_word, Act.HOLD)
    if fold(turn.rest).strip(" .") in NO_MORE:
        await _let_go(turn, occurrence)
        return
    until = _day(turn)
    changed = await turn.move(occurrence, lambda one: hold(one, until or FOR_EVER))
    await turn.report(changed, Kind.HELD, turn.rest, day=until)
    turn.answer(Held(changed, until))


async def _let_go(turn: Turn, occurrence: Occurrence) -> None:
    if occurrence.held_until is None:
        turn.answer(LetGo(occurrence, was_held=False))
        return
    changed = await turn.move(occurrence, lambda one: hold(one, None))
    await turn.report(changed, Kind.LET_GO)
    turn.answer(LetGo(changed, was_held=True))


def _day(turn: Turn) -> date | None:
    """The day named in the words, if one is; one that cannot be read, or has passed, is asked for again."""
    found = find_deadline(turn.rest, turn.today, voice=Voice.CHAT)
    if found is None:
        return None
    read = found[1]
    if read.kind is not DeadlineKind.DATE or read.due is None or read.due < turn.today:
        raise UserMistake(BadDate(read.text, read.question))
    return read.due
