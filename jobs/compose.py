"""Digests in words, made when they are claimed, from the state of that moment."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from data import digests, spoken_of
from data.digests import Waiting
from data.store import Batch
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
FAR = 10_000  # days: behind everything that has a deadline

log = structlog.get_logger()


def compose(
    batch: Batch,
    messages: Sequence[Outgoing],
    readers: Mapping[int, Person],
    calendars: Mapping[int, WorkCalendar],
    render: Render,
    now: datetime,
    tells_replies: Callable[[str], bool],
) -> tuple[dict[int, Content], dict[int, Exception]]:
    """Words by outbox row: for each address all that waits to be said there, most urgent first.

    `tells_replies`: whether a channel tells which message was replied to. In a group, where one of several messages is
    answered, a number is offered only if so.

    And what is wrong with the occurrences that could not be put into words; it is noted apart, for planning holds
    occurrences while it waits for messages.

    A row for which nothing is left to say has none. What was planned for a message not composed here stays.
    """
    places = {message.address.id: message for message in messages}
    waiting = digests.waiting_for(batch, places)
    about = {one.occurrence_id for found in waiting.values() for one in found}
    known = spoken_of.occurrences(batch, about)
    pending = digests.pending_days(batch, about)
    words: dict[int, Content] = {}
    overtaken: list[int] = []
    composed: list[tuple[Waiting, int]] = []
    broken: dict[int, Exception] = {}
    for place, message in places.items():
        reader = readers.get(message.address.person_id or 0)
        said: list[tuple[Waiting, Occurrence]] = []
        for one in waiting[place]:
            found = known.get(one.occurrence_id)
            if isinstance(found, Exception):
                broken[one.occurrence_id] = found
            elif found is not None and reader is not None and _still_to_say(found, one.revision, reader):
                said.append((one, found))
                continue
            overtaken.append(one.id)
        if not said or reader is None:
            continue
        delayed = any(_delayed(one, calendars[o.item.office_id], now) for one, o in said)
        lines = [Line(o, o.days_left(local_day(now)), pending.get(o.id)) for o in {o.id: o for _, o in said}.values()]
        replied = tells_replies(message.address.channel)
        numbered = replied if reader.group else message.address.question_id is None
        content, failed = _rendered(lines, message, reader, render, now, delayed=delayed, numbered=numbered)
        broken |= failed
        overtaken += [one.id for one, o in said if o.id in failed]
        composed += [(one, message.id) for one, o in said if o.id not in failed]
        if content is not None:
            words[message.id] = content
    digests.settle(batch, overtaken, "overtaken")
    digests.composed(batch, composed)
    whole = {message.id for message in messages}
    digests.merge(batch, {one.outbox_id for found in waiting.values() for one in found} - whole, now)
    return words, broken


def _rendered(
    lines: list[Line],
    message: Outgoing,
    reader: Person,
    render: Render,
    now: datetime,
    *,
    delayed: bool,
    numbered: bool,
) -> tuple[Content | None, dict[int, Exception]]:
    """A digest of these lines, and the occurrences that cannot be put into words, which the others do without."""

    def digest(of: Iterable[Line]) -> Content:
        ordered = tuple(sorted(of, key=_urgency))
        return render(Digest(ordered, local_day(now), delayed, numbered), reader.language, reader.plain)

    try:
        return digest(lines), {}
    except Exception:
        log.exception("digest_not_worded", outbox=message.id)
    sound, broken = [], dict[int, Exception]()
    for line in lines:
        try:
            digest([line])
        except Exception as error:  # noqa: BLE001 - the one that cannot be said is set aside, whatever it is
            broken[line.occurrence.id] = error
        else:
            sound.append(line)
    return digest(sound) if sound else None, broken


def _urgency(line: Line) -> tuple[int, int]:
    return FAR if line.days_left is None else line.days_left, line.occurrence.id


def _delayed(waiting: Waiting, days: WorkCalendar, now: datetime) -> bool:
    """Whether the delay was ours: planned long after it fell due, or said long after it should have left."""
    return waiting.planned_at - next_opening(waiting.due_at, days) > LATE or now - waiting.leaves_at > LATE


def _still_to_say(occurrence: Occurrence, revision: int, reader: Person) -> bool:
    """Open, at the deadline it was planned for, and still this reader's to hear."""
    return occurrence.state in WORKING and occurrence.revision == revision and may(reader, Act.REPORT, occurrence.lead)
