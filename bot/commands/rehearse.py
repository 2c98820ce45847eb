"""`/rehearse DAY`: every message that would leave on a day, by the planner's rules; nothing is sent or stored."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from bot.book import Groups, bad_form, command
from bot.commands.office import office_meant
from bot.turn import Turn
from data import bulletins, detours, digests, duties, in_work, people, planning, rehearsing
from data.calendar import calendars
from data.store import Batch
from domain.auditing import AUDITED_AT
from domain.clock_messages import BadDate, DayPassed, RehearsedMessage
from domain.clock_messages import Rehearsed as Told
from domain.deadlines import DeadlineKind, Voice, read_deadline
from domain.errors import UserMistake
from domain.hearing import nodes
from domain.occurrence import Occurrence
from domain.opening import periods_until
from domain.people import Person, Unit
from domain.planning import paper
from domain.rehearsing import (
    MIDNIGHT,
    Rehearsal,
    Rehearsed,
    Silence,
    is_silent,
    plans_of,
    rehearse,
    rehearse_duties,
    rehearse_paper,
)
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
    found, silent, known = await connection.run_sync(_on_day, office.id, day, reach, turn.now)
    messages = [_told(one, known[one.person_id], day) for one in found.in_order()]
    if found.expects_audit and not silent:
        messages = sorted([*messages, *await _audits(turn, office, day)], key=lambda one: one.at)
    unheard = tuple(dict.fromkeys([*(one.lead.code for one in found.unheard), *found.deaf]))
    turn.answer(Told(office.name, day, tuple(messages), unheard, silent))


async def _audits(turn: Turn, office: Unit, day: date) -> list[RehearsedMessage]:
    """The check of that morning, for the office's admins."""
    found = []
    for person_id in await turn.office_of(office, day):
        wish = await bulletins.wish(turn.session, person_id, bulletins.AUDIT)
        if not wish.off and await people.reachable(turn.session, [person_id]):
            name = (await people.person(turn.session, person_id)).name
            found.append(RehearsedMessage(at(day, wish.hour or AUDITED_AT), name, (), (), audit=True))
    return found


def _day(turn: Turn) -> date:
    read = read_deadline(turn.words, turn.today, voice=Voice.CHAT)
    if read.kind is not DeadlineKind.DATE or read.due is None:
        raise UserMistake(BadDate(turn.words, read.question))
    if read.due < turn.today or read.due - turn.today > FARTHEST:
        raise UserMistake(DayPassed(read.due, too_far=read.due > turn.today))
    return read.due


def _on_day(
    batch: Batch, office: int, day: date, reach: Collection[int], now: datetime
) -> tuple[Rehearsal, bool, dict[int, Person]]:
    """The messages of a day, whether it is a silent one, and who would hear them."""
    calendar, found = calendars(batch, [office]), Rehearsal(day)
    days, coming = calendar[office], _coming(batch, office, day)
    for part in (*in_work.parts(batch, office, day + AHEAD), coming):
        plans = [plan for plan in plans_of(part, days, day) if plan.occurrence.lead.id in reach]
        holders = planning.holders(batch, {node for plan in plans for node in nodes(plan.occurrence.lead)})
        ids = [plan.occurrence.id for plan in plans]
        silence = Silence(now, planning.unanswered(batch, ids))
        rehearse(found, plans, holders, calendar, detours.of(batch, ids), silence)
    beside = [one for one in duties.open_of_office(batch, office) if one.lead.id in reach]
    holders = planning.holders(batch, {node for one in beside for node in nodes(one.unit)})
    silence = Silence(now, planning.unanswered_duties(batch, [one.id for one in beside]))
    rehearse_duties(found, beside, holders, calendar, days, detours.of_duties(batch, beside), silence)
    for one in rehearsing.on_day(batch, office, day, days, coming, reach):
        made = paper(one.reader.id, one.place, one.bulletin, one.timetable, day, days, at(day, MIDNIGHT))
        rehearse_paper(found, made, one.items)
    return found, is_silent(day, days), digests.readers(batch, {m.person_id for m in found.messages.values()})


def _coming(batch: Batch, office: int, day: date) -> list[Occurrence]:
    """The periods that open until then."""
    evening = at(day, LAST_MINUTE)
    series = in_work.coming(batch, office, evening)
    return [period for item, coming in series for period in periods_until(item, coming, evening)]


def _told(message: Rehearsed, reader: Person, day: date) -> RehearsedMessage:
    about = sorted(message.items.values(), key=_urgency)
    beside = sorted(message.duties.values(), key=lambda one: (one.due_on, one.id))
    units = dict.fromkeys([*(one.lead.code for one in about), *(one.unit.code for one in beside)])
    codes = (*(one.code for one in about), *(one.code for one in beside))
    asking = [one.code for one in about if one.id in message.asking]
    asking += [one.code for one in beside if one.id in message.asking_duties]
    return RehearsedMessage(
        message.leaves_at,
        reader.name,
        tuple(units),
        codes,
        message.number(day),
        bulletins=tuple(message.bulletins),
        asking=tuple(asking),
    )


def _urgency(one: Occurrence) -> tuple[date, int]:
    return one.due_on or date.max, one.id
