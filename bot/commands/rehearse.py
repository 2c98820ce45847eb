"""`/rehearse DAY`: every message that would leave on a day, by the planner's rules; nothing is sent or stored."""

from collections.abc import Collection, Iterator
from datetime import date, time, timedelta

from bot.book import Groups, bad_form, command
from bot.commands.office import office_meant
from bot.turn import Turn
from data import digests, in_work, planning
from data.calendar import calendars
from data.store import Batch
from domain.clock_messages import DayPassed, RehearsedMessage
from domain.clock_messages import Rehearsed as Told
from domain.deadlines import DeadlineKind, Voice, read_deadline
from domain.errors import UserMistake
from domain.hearing import nodes
from domain.message import BadDate
from domain.occurrence import Occurrence
from domain.opening import periods_until
from domain.people import Person
from domain.rehearsing import Rehearsal, Rehearsed, is_silent, plans_of, rehearse
from domain.rights import Act
from domain.time import at

AHEAD = timedelta(days=45)  # what is due later has no step on the day
FARTHEST = timedelta(days=400)
LAST_MINUTE = time(23, 59)


@command("thu", "rehearse", act=Act.REHEARSE, groups=Groups.NONE)
async def rehearse_day(turn: Turn) -> None:
    office = await office_meant(turn, Act.REHEARSE, "/thu")
    if not turn.words:
        raise bad_form("thu")
    day = _day(turn)
    reach = await turn.reach(Act.REHEARSE)
    connection = await turn.session.connection()
    found, silent, known = await connection.run_sync(_on_day, office.id, day, reach)
    messages = tuple(_told(one, known[one.person_id]) for one in found.in_order())
    unheard = tuple(dict.fromkeys(one.lead.code for one in found.unheard))
    turn.answer(Told(office.name, day, messages, unheard, silent))


def _day(turn: Turn) -> date:
    read = read_deadline(turn.words, turn.today, voice=Voice.CHAT)
    if read.kind is not DeadlineKind.DATE or read.due is None:
        raise UserMistake(BadDate(turn.words, read.question))
    if read.due < turn.today or read.due - turn.today > FARTHEST:
        raise UserMistake(DayPassed(read.due, too_far=read.due > turn.today))
    return read.due


def _on_day(batch: Batch, office: int, day: date, reach: Collection[int]) -> tuple[Rehearsal, bool, dict[int, Person]]:
    """The messages of a day, whether it is a silent one, and who would hear them."""
    days, found = calendars(batch, [office]), Rehearsal(day)
    for part in _in_parts(batch, office, day):
        plans = [plan for plan in plans_of(part, days[office], day) if plan.occurrence.lead.id in reach]
        holders = planning.holders(batch, {node for plan in plans for node in nodes(plan.occurrence.lead)})
        rehearse(found, plans, holders, days)
    return found, is_silent(day, days[office]), digests.readers(batch, {m.person_id for m in found.messages.values()})


def _in_parts(batch: Batch, office: int, day: date) -> Iterator[list[Occurrence]]:
    """What is in work, and the periods that open until then."""
    yield from in_work.parts(batch, office, day + AHEAD)
    evening = at(day, LAST_MINUTE)
    for item, coming in in_work.coming(batch, office, evening):
        yield list(periods_until(item, coming, evening))


def _told(message: Rehearsed, reader: Person) -> RehearsedMessage:
    about = sorted((one.plan.occurrence for one in message.said), key=_urgency)
    units = dict.fromkeys(one.lead.code for one in about)
    codes = tuple(one.code for one in about)
    return RehearsedMessage(message.leaves_at, reader.name, tuple(units), codes, message.is_spike)


def _urgency(one: Occurrence) -> tuple[date, int]:
    return one.due_on or date.max, one.id
