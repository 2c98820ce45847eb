"""`/skip CODE why`: a period of a recurring item need not be reported: the oldest open one, or one that is named."""

import re
from datetime import date

from bot.book import bad_form, command
from bot.duties import follow
from bot.telling import inform
from bot.turn import Turn
from data import extensions, items, occurrences, series
from domain.clock_messages import BadDate, NoSuchPeriod, NotRecurring, PeriodSkipped, PeriodWanted, SkipReason
from domain.deadlines import DeadlineKind, Voice, read_deadline
from domain.errors import UserMistake
from domain.message import WrongState
from domain.occurrence import Kind, Occurrence, skip, want
from domain.rights import Act
from domain.status import WORKING, State
from domain.telling import HEARS
from domain.text import fold

NO_MORE = {"thoi", "bo", "khong", "off", "no", "stop"}
BEGINS_WITH_DAY = re.compile(r"(?:kỳ |ky )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)\s*(.*)", re.DOTALL | re.IGNORECASE)


@command("mienky", "skip", act=Act.END_SERIES)
async def skip_period(turn: Turn) -> None:
    """`/mienky 5.2 nghỉ Tết`, `/mienky 5.2 25/7 sáp nhập đơn vị`; `/mienky 5.2 25/7 thôi` takes it back."""
    if not turn.words:
        raise bad_form("mienky")
    one = await turn.occurrence(turn.first_word, Act.END_SERIES)
    if one.item.kind is not DeadlineKind.RECURRING:
        raise UserMistake(NotRecurring(one, ended=False))
    if one.back_to is not None:
        raise UserMistake(WrongState(one))  # halted by decision: none of its periods is reported on
    day, words = _day_first(turn, turn.rest)
    period = await _period(turn, one, day) if day else one
    if fold(words).strip(" .") in NO_MORE:
        await _wanted(turn, period)
        return
    if not words:
        raise UserMistake(SkipReason(period))
    await _skip(turn, period, words)


def _day_first(turn: Turn, rest: str) -> tuple[date | None, str]:
    """The day the words begin with, if they do, and what is behind it."""
    found = BEGINS_WITH_DAY.fullmatch(rest)
    if found is None:
        return None, rest
    read = read_deadline(found[1], turn.today, voice=Voice.CHAT)
    if read.kind is not DeadlineKind.DATE:
        raise UserMistake(BadDate(found[1], read.question))
    return read.due, found[2].strip()


async def _period(turn: Turn, one: Occurrence, day: date) -> Occurrence:
    """The period due that day: one that is open or was skipped, or the coming one, which opens for it."""
    known = await occurrences.all_periods(turn.session, one.item.id)
    named = [period for period in known if day in (period.due_on, period.original_due_on)]
    if named:
        return named[0]
    coming = await items.coming_period(turn.session, one.item.id)
    if coming == day:
        opened = await series.open_early(turn.session, one.item, day)
        found = await occurrences.occurrence(turn.session, opened) if opened else None
        if found is not None:
            return found
    still = [period.due_on for period in known if period.state in WORKING and period.due_on]
    raise UserMistake(NoSuchPeriod(one, day, (*still, *([coming] if coming else []))))


async def _skip(turn: Turn, period: Occurrence, words: str) -> None:
    skipped = await turn.move(period, skip)
    await follow(turn, skipped)
    await extensions.settle(turn.session, period.id, turn.now)
    await turn.report(skipped, Kind.SKIPPED, words)
    coming = await items.coming_period(turn.session, period.item.id)
    turn.answer(PeriodSkipped(skipped, words, coming))
    told = PeriodSkipped(skipped, words, coming, turn.person.name)
    await inform(turn, skipped, Kind.SKIPPED, dict.fromkeys(HEARS[Kind.SKIPPED], told))


async def _wanted(turn: Turn, period: Occurrence) -> None:
    if period.state is not State.WITHDRAWN:
        raise UserMistake(WrongState(period))
    wanted = await turn.move(period, want)
    await turn.report(wanted, Kind.WANTED)
    turn.answer(PeriodWanted(wanted))
    told = PeriodWanted(wanted, turn.person.name)
    await inform(turn, wanted, Kind.WANTED, dict.fromkeys(HEARS[Kind.WANTED], told))
