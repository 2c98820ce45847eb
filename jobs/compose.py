"""Digests in words, made when they are claimed, from the state of that moment."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from data import bulletins, digests, duties, echoes, spoken_of
from data.bulletins import WaitingBulletin
from data.digests import Waiting
from data.store import Batch
from domain.delivery import Content, Outgoing
from domain.duties import Duty, still_to_say, urgency
from domain.echoes import Echo
from domain.merging import merged
from domain.message import Brief, Digest, Line, Message, ToDo
from domain.occurrence import Occurrence
from domain.people import Person
from domain.quiet_hours import next_opening
from domain.rights import Act, may
from domain.status import WORKING
from domain.time import local_day
from domain.workdays import WorkCalendar
from jobs import briefing, lines
from jobs.briefing import NOTHING, Told
from jobs.lines import Beside

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
    waiting, papers = digests.waiting_for(batch, places), bulletins.waiting_for(batch, places)
    about = {one.occurrence_id for found in waiting.values() for one in found}
    known = spoken_of.occurrences(batch, about)
    of_place = {place: readers.get(message.address.person_id or 0) for place, message in places.items()}
    to_do = duties.read(batch, {one.duty_id for found in waiting.values() for one in found if one.duty_id}, known)
    composing = _Composing(
        known=known,
        duties=to_do,
        beside=lines.gather(batch, waiting, of_place, known, to_do, calendars, local_day(now)),
        told=_told(batch, places, papers, readers, calendars, now),
        heard=echoes.heard(batch, {reader.id for reader in of_place.values() if reader is not None}, now),
        calendars=calendars,
        render=render,
        now=now,
        tells_replies=tells_replies,
    )
    for place, message in places.items():
        composing.one(message, of_place[place], waiting[place], papers.get(place, ()))
    digests.settle(batch, composing.overtaken, "overtaken")
    digests.composed(batch, composing.said)
    bulletins.settle(batch, composing.papers)
    rows = {one.outbox_id for found in waiting.values() for one in found}
    rows |= {one.outbox_id for found in papers.values() for one in found}
    digests.merge(batch, rows - {message.id for message in messages}, now)
    return composing.words, composing.broken


def _told(
    batch: Batch,
    places: Mapping[int, Outgoing],
    papers: Mapping[int, Sequence[WaitingBulletin]],
    readers: Mapping[int, Person],
    calendars: Mapping[int, WorkCalendar],
    now: datetime,
) -> dict[int, Told]:
    """By reader, what their bulletins tell."""
    if not papers:
        return {}
    of_person = {places[place].address.person_id or 0: found for place, found in papers.items()}
    return briefing.gather(
        batch, {who: (readers[who], found) for who, found in of_person.items() if who in readers}, calendars, now
    )


@dataclass(slots=True)
class _Composing:
    """Digests on their way to words: what is known, and what comes of it row by row."""

    known: Mapping[int, Occurrence | Exception]
    duties: Mapping[int, Duty]
    beside: Beside
    told: Mapping[int, Told]
    heard: Mapping[int, tuple[Echo, ...]]
    calendars: Mapping[int, WorkCalendar]
    render: Render
    now: datetime
    tells_replies: Callable[[str], bool]
    words: dict[int, Content] = field(default_factory=dict)
    overtaken: list[int] = field(default_factory=list)
    said: list[tuple[Waiting, int]] = field(default_factory=list)
    papers: list[tuple[WaitingBulletin, int | None]] = field(default_factory=list)
    broken: dict[int, Exception] = field(default_factory=dict)

    def one(
        self, message: Outgoing, reader: Person | None, waiting: Sequence[Waiting], papers: Sequence[WaitingBulletin]
    ) -> None:
        """Word one digest, and note of all that waited for it whether it is said."""
        said = self._still_said(waiting, reader)
        told = self.told.get(reader.id, NOTHING) if reader is not None else NOTHING
        heard = self.heard.get(reader.id, ()) if reader is not None else ()
        if reader is None or (not said and told.is_empty and not heard):
            self.papers += [(one, None) for one in papers]
            return
        delayed = any(self._delayed(one, o) for one, o in said) or any(self._delayed(one) for one in papers)
        shown = {line.occurrence.id: line for line in told.lines}
        failed = self._beside(shown, [(one, o) for one, o in said if one.duty_id is None], reader)
        to_do = [self.beside.to_do(one, self.duties[one.duty_id], reader) for one, _ in said if one.duty_id is not None]
        lines = list(shown.values())
        content, worse = self._rendered(lines, to_do, message, reader, told.beside(shown), heard, delayed=delayed)
        failed |= worse
        self.broken |= failed
        self.overtaken += [one.id for one, o in said if o.id in failed]
        self.said += [(one, message.id) for one, o in said if o.id not in failed]
        self.papers += [(one, message.id if content is not None else None) for one in papers]
        if content is not None:
            self.words[message.id] = content

    def _beside(
        self, shown: dict[int, Line], said: Sequence[tuple[Waiting, Occurrence]], reader: Person
    ) -> dict[int, Exception]:
        """Add the lines of what is said; gives those of which no line can be made."""
        failed: dict[int, Exception] = {}
        for one, occurrence in said:
            try:
                shown[occurrence.id] = self.beside.line(one, occurrence, reader)
            except Exception as error:  # noqa: BLE001 - the same as for one that cannot be worded
                failed[occurrence.id] = error
        return failed

    def _still_said(self, waiting: Sequence[Waiting], reader: Person | None) -> list[tuple[Waiting, Occurrence]]:
        """What is still worth saying; the rest is overtaken."""
        said: list[tuple[Waiting, Occurrence]] = []
        for one in waiting:
            found = self.known.get(one.occurrence_id)
            if isinstance(found, Exception):
                self.broken[one.occurrence_id] = found
            elif found is not None and reader is not None and self._is_to_say(one, found, reader):
                said.append((one, found))
                continue
            self.overtaken.append(one.id)
        return said

    def _is_to_say(self, one: Waiting, occurrence: Occurrence, reader: Person) -> bool:
        if one.duty_id is None:
            return _still_to_say(occurrence, one.revision, reader)
        duty = self.duties.get(one.duty_id)
        return duty is not None and still_to_say(duty, one.revision, reader)

    def _rendered(
        self,
        lines: list[Line],
        to_do: list[ToDo],
        message: Outgoing,
        reader: Person,
        told: Told,
        heard: tuple[Echo, ...],
        *,
        delayed: bool,
    ) -> tuple[Content | None, dict[int, Exception]]:
        """A digest of these lines and duties, and the occurrences there are no words for: the others do without."""
        today = local_day(self.now)
        if not lines and not to_do and told.is_empty and not heard:
            return None, {}

        def digest(of: Iterable[Line], told: Told = told, to_do: Iterable[ToDo] = to_do) -> Content:
            replied = self.tells_replies(message.address.channel)  # in a group a number replies to its message
            numbered = replied if reader.group else message.address.question_id is None
            ordered = tuple(sorted(merged(of), key=_urgency))
            once = {one.duty.id: one for one in to_do}.values()
            beside = tuple(sorted(once, key=lambda one: urgency(one.duty, today)))
            whole = Digest(ordered, today, delayed, numbered, told.week, told.brief, echoes=heard, duties=beside)
            return self.render(whole, reader.language, reader.plain)

        try:
            return digest(lines), {}
        except Exception:
            log.exception("digest_not_worded", outbox=message.id)
        sound, broken, doable = [], dict[int, Exception](), []
        for line in lines:
            try:
                digest([line], NOTHING, ())
            except Exception as error:  # noqa: BLE001 - the one that cannot be said is set aside, whatever it is
                broken[line.occurrence.id] = error
            else:
                sound.append(line)
        for one in to_do:
            try:
                digest([], NOTHING, [one])
            except Exception as error:  # noqa: BLE001 - the same
                broken[one.duty.occurrence.id] = error
            else:
                doable.append(one)
        whole = replace(told, brief=_without(told.brief, broken))
        return digest(sound, whole, doable) if sound or doable or whole.brief or heard else None, broken

    def _delayed(self, waiting: Waiting | WaitingBulletin, occurrence: Occurrence | None = None) -> bool:
        """Whether the delay was ours: planned long after it fell due, or said long after it should have left."""
        days = self.calendars[occurrence.item.office_id] if occurrence else WorkCalendar()
        late_to_plan = waiting.planned_at - next_opening(waiting.due_at, days) > LATE
        return late_to_plan or self.now - waiting.leaves_at > LATE


def _without(brief: Brief | None, broken: Collection[int]) -> Brief | None:
    if brief is None:
        return None
    return replace(brief, late=tuple(line for line in brief.late if line.occurrence.id not in broken))


def _urgency(line: Line) -> tuple[int, int]:
    return FAR if line.days_left is None else line.days_left, line.occurrence.id


def _still_to_say(occurrence: Occurrence, revision: int, reader: Person) -> bool:
    """Open, at the deadline it was planned for, and still this reader's to hear."""
    return occurrence.state in WORKING and occurrence.revision == revision and may(reader, Act.REPORT, occurrence.lead)
