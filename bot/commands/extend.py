"""`/extend CODE dd/mm why`: ask for more time. The old deadline stands until the request is decided."""

from datetime import date, timedelta
from typing import Any

from bot.book import command, dialogue
from bot.reporting.unread import unread_day
from bot.turn import Turn, without_code
from data import extensions, occurrences, people
from domain.errors import UserMistake
from domain.message import AskNewDate, ExtensionAsked, ExtensionToDecide, FarOff, Hint, NotLater, Short, WrongState
from domain.occurrence import Kind, Occurrence
from domain.replies import Reply, read_reply
from domain.rights import Act
from domain.status import WORKING

LONGEST_DAYS = 183  # a date further off than this was hardly meant without its year


@command("giahan", "extend", act=Act.ASK_EXTENSION)
async def extend(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "giahan")
    occurrence = await turn.reported(turn.first_word, Act.ASK_EXTENSION)
    await ask_in_words(turn, occurrence, turn.rest)


async def ask_in_words(turn: Turn, occurrence: Occurrence, words: str, unread: str = "") -> None:
    """Read a new date and a reason out of words. `unread`: what is named when no day is found in them."""
    read = read_reply(f"xin gia hạn đến {words}", turn.today, due=occurrence.due_on).statements[0]
    if read.date is None and read.days_from_due is None:
        read = read_reply(f"xin gia hạn {words}", turn.today, due=occurrence.due_on).statements[0]
    reason = read.reason or _without_date(words, read.date)
    await ask_extension(turn, occurrence, asked_day(occurrence, read), reason, words, unread)


def asked_day(occurrence: Occurrence, read: Reply) -> date | None:
    """The day asked for; one counted from the deadline is counted from the item's own."""
    if read.date is not None or read.days_from_due is None or occurrence.due_on is None:
        return read.date
    return occurrence.due_on + timedelta(days=read.days_from_due)


def _without_date(words: str, day: date | None) -> str:
    """What is left of the words once the date that begins them is taken off."""
    parts = words.split(maxsplit=1)
    if day is None or not parts or not any(c.isdigit() for c in parts[0]):
        return "" if day is None else words
    return parts[1] if len(parts) > 1 else ""


async def ask_extension(
    turn: Turn, occurrence: Occurrence, to_on: date | None, reason: str, words: str, unread: str = ""
) -> None:
    """Store a request and bring it to the leader; or ask what is missing."""
    if occurrence.state not in WORKING:
        raise UserMistake(Short(Hint.ALREADY_NOTED) if turn.pressed else WrongState(occurrence))
    if occurrence.due_on is None:
        raise UserMistake(Short(Hint.NO_DUE_TO_MOVE))
    if await extensions.pending_days(turn.session, [occurrence.id]):
        raise UserMistake(Short(Hint.REQUEST_OPEN))
    if to_on is None:
        await turn.ask("extend", {"occurrence": occurrence.id, "reason": reason})
        turn.answer(AskNewDate(occurrence, unread or unread_day(words, turn.today)))
        return
    if to_on <= occurrence.due_on:
        raise UserMistake(NotLater(occurrence.code, to_on, occurrence.due_on))
    if (to_on - occurrence.due_on).days > LONGEST_DAYS and str(to_on.year) not in words:
        raise UserMistake(FarOff(words, to_on))
    await turn.leave()
    request, count = await extensions.ask(turn.session, occurrence, to_on, reason, turn.person.id, turn.now)
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    await turn.report(occurrence, Kind.EXTENSION_ASKED, words, day=to_on)
    leaders = [one for one in await turn.leaders_of(occurrence.lead) if one != turn.person.id]
    heard = [one for one in leaders if await people.reachable(turn.session, [one])]
    names = tuple([(await people.person(turn.session, one)).name for one in heard])
    turn.answer(ExtensionAsked(occurrence, to_on, reason, names))
    turn.tell(leaders, ExtensionToDecide(occurrence, request, to_on, reason, count))


@dialogue("extend")
async def date_given(turn: Turn, kept: dict[str, Any]) -> None:
    occurrence = await occurrences.occurrence(turn.session, kept["occurrence"])
    if occurrence is None:
        await turn.leave()
        return
    turn.must(Act.ASK_EXTENSION, occurrence.lead)
    reason = "" if kept["reason"] in turn.words else kept["reason"]
    unread = unread_day(turn.words, turn.today) or turn.words
    await ask_in_words(turn, occurrence, f"{turn.words} {reason}".strip(), unread)
