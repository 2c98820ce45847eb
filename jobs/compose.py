"""A digest in words, made when it is claimed, from the state of that moment."""

from collections.abc import Callable
from datetime import datetime, timedelta

from data import extensions, occurrences, outbox, people, reminders
from data.store import Session
from domain.delivery import Content, Outgoing
from domain.message import Digest, Line, Message
from domain.occurrence import Occurrence
from domain.people import Person
from domain.quiet_hours import next_opening
from domain.rights import Act, may
from domain.status import WORKING
from domain.time import local_day
from domain.workdays import WorkCalendar

Render = Callable[[Message, str, bool], Content]  # in a language; True: words alone, no pictographs

LATE = timedelta(hours=2)  # a digest this far behind says that the delay was ours


async def compose(
    session: Session, outgoing: Outgoing, render: Render, days: WorkCalendar, now: datetime
) -> Content | None:
    """The digest for an address: all that waits to be said to it, most urgent first; None when nothing is left."""
    address = outgoing.address
    waiting = await reminders.waiting_for(session, address.id, but_also=outgoing.id)
    known = await occurrences.some(session, {one.occurrence_id for one in waiting})
    reader = await people.person(session, address.person_id) if address.person_id else None
    said, overtaken, delayed = {}, [], False
    for one in waiting:
        occurrence = known.get(one.occurrence_id)
        if occurrence is not None and _still_to_say(occurrence, one.revision, reader):
            said[one.id] = occurrence
            delayed = delayed or _delayed(one, days, now)
        else:
            overtaken.append(one.id)
    await reminders.settle(session, overtaken, "overtaken", outgoing.id)
    await outbox.drop_empty_digests(session, address.id, outgoing.id, now)
    if not said or reader is None:
        return None
    await reminders.settle(session, list(said), "composed", outgoing.id)
    lines = await _lines(session, list({o.id: o for o in said.values()}.values()), now)
    numbered = address.question_id is None or reader.group  # in a group a number replies to its message
    return render(Digest(lines, local_day(now), delayed, numbered), reader.language, reader.plain)


def _delayed(waiting: reminders.Waiting, days: WorkCalendar, now: datetime) -> bool:
    """Whether the delay was ours: planned long after it fell due, or said long after it should have left."""
    return waiting.planned_at - next_opening(waiting.due_at, days) > LATE or now - waiting.leaves_at > LATE


def _still_to_say(occurrence: Occurrence, revision: int, reader: Person | None) -> bool:
    """Open, at the deadline it was planned for, and still this reader's to hear."""
    return (
        occurrence.state in WORKING
        and occurrence.revision == revision
        and reader is not None
        and may(reader, Act.REPORT, occurrence.lead)
    )


async def _lines(session: Session, found: list[Occurrence], now: datetime) -> tuple[Line, ...]:
    today = local_day(now)
    pending = await extensions.pending_days(session, [o.id for o in found])
    lines = [Line(o, o.days_left(today), pending.get(o.id)) for o in found]
    far = 10_000
    return tuple(
        sorted(lines, key=lambda line: (far if line.days_left is None else line.days_left, line.occurrence.id))
    )
