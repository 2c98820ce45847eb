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

Render = Callable[[Message, str], Content]

LATE = timedelta(hours=2)  # a digest this far behind the opening it was due at says that the delay was ours


async def compose(
    session: Session, outgoing: Outgoing, render: Render, days: WorkCalendar, now: datetime
) -> Content | None:
    """The digest for an address: all that waits to be said to it, most urgent first; None when nothing is left."""
    address = outgoing.address
    waiting = await reminders.waiting_for(session, address.id, but_also=outgoing.id)
    known = await occurrences.some(session, {occurrence_id for _, occurrence_id, _, _ in waiting})
    reader = await people.person(session, address.person_id) if address.person_id else None
    said, overtaken, first_due = {}, [], now
    for reminder_id, occurrence_id, revision, due_at in waiting:
        occurrence = known.get(occurrence_id)
        if occurrence is not None and _still_to_say(occurrence, revision, reader):
            said[reminder_id] = occurrence
            first_due = min(first_due, due_at)
        else:
            overtaken.append(reminder_id)
    await reminders.settle(session, overtaken, "overtaken", outgoing.id)
    await outbox.drop_empty_digests(session, address.id, outgoing.id, now)
    if not said or reader is None:
        return None
    await reminders.settle(session, list(said), "composed", outgoing.id)
    lines = await _lines(session, list({o.id: o for o in said.values()}.values()), now)
    delayed = now - next_opening(first_due, days) > LATE
    numbered = address.question_id is None
    return render(Digest(lines, local_day(now), delayed, numbered), reader.language)


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
