"""Lines of digests: an item, and beside it what its reader needs; gathered for many readers at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from data import digests, duties, planning, reports
from data.digests import Waiting
from data.store import Batch
from domain.duties import Duty, awaited
from domain.escalation import is_escalated, leader_hears_on, speaks_as_head
from domain.hearing import Holders, nearest, nodes
from domain.message import ForHead, Line, Other, ToDo
from domain.occurrence import Kind, Occurrence, Report
from domain.people import Person, Role, Unit
from domain.periods import Before, Cycle, Recurring, is_report, period_of
from domain.workdays import WorkCalendar

Known = Mapping[int, Occurrence | Exception]
THE_UNITS_WORD = frozenset(
    {Kind.PROGRESS, Kind.BLOCKED, Kind.RECEIVED, Kind.EXTENSION_ASKED, Kind.CLAIMED, Kind.COMMENT}
)
MOST_OTHERS = 4


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside items: requests that wait, periods before, units' last words, who else there is."""

    pending: Mapping[int, date]
    before: Mapping[int, Before]
    last_words: Mapping[int, Report]
    holders: Holders
    names: Mapping[int, Person]
    calendars: Mapping[int, WorkCalendar]
    today: date
    waited_for: Mapping[int, Sequence[Duty]]

    def line(self, one: Waiting, occurrence: Occurrence, reader: Person) -> Line:
        return Line(
            occurrence,
            occurrence.days_left(self.today),
            self.pending.get(occurrence.id),
            self._for_head(occurrence) if is_for_head(one, occurrence, reader) else None,
            self._recurring(occurrence),
            int(one.step[-1]) if one.step.startswith("q") else None,
            self._others(occurrence.lead, reader) if one.asks and not reader.group else None,
            awaited(self.waited_for.get(occurrence.id, ()), self.today),
        )

    def to_do(self, one: Waiting, duty: Duty, reader: Person) -> ToDo:
        return ToDo(duty, self._others(duty.unit, reader) if one.asks and not reader.group else None)

    def _for_head(self, occurrence: Occurrence) -> ForHead:
        days = self.calendars[occurrence.item.office_id]
        return ForHead(self.last_words.get(occurrence.id), leader_hears_on(occurrence, days))

    def _recurring(self, occurrence: Occurrence) -> Recurring | None:
        item = occurrence.item
        if item.rrule is None or occurrence.original_due_on is None:
            return None
        period = period_of(item.rrule, occurrence.original_due_on)
        figures = period is not None and period.cycle is not Cycle.WEEK and is_report(item.text, item.product)
        return Recurring(period, figures, self.before.get(occurrence.id))

    def _others(self, unit: Unit, reader: Person) -> tuple[Other, ...]:
        found: dict[int, Other] = {}
        for role in (Role.OFFICER, Role.HEAD):
            for one in nearest(unit, role, self.holders):
                known = self.names.get(one.person_id)
                if one.person_id != reader.id and one.address_id is not None and known and not known.group:
                    found.setdefault(one.person_id, Other(one.person_id, known.name, role))
        return tuple(found.values())[:MOST_OTHERS]


def is_for_head(one: Waiting, occurrence: Occurrence, reader: Person) -> bool:
    """Whether a reminder goes to a head because the item is late."""
    return is_escalated(occurrence, one.step) and speaks_as_head(reader, occurrence)


Said = tuple[Waiting, Occurrence, Person]


def gather(
    batch: Batch,
    waiting: Mapping[int, Sequence[Waiting]],
    readers: Mapping[int, Person | None],
    known: Known,
    to_do: Mapping[int, Duty],
    calendars: Mapping[int, WorkCalendar],
    today: date,
) -> Beside:
    """What stands beside all that waits, by address; each question is asked once, and only where it matters.

    `to_do`: the duties among it.
    """
    said = list(_said(waiting, readers, known))
    recurring = {occurrence.id for _, occurrence, _ in said if occurrence.item.rrule is not None}
    upward = {occurrence.id for one, occurrence, reader in said if is_for_head(one, occurrence, reader)}
    asking = [occurrence.lead for one, occurrence, _ in said if one.asks]
    asked = {one.duty_id for found in waiting.values() for one in found if one.asks}
    asking += [duty.unit for duty in to_do.values() if duty.id in asked]
    holders = planning.holders(batch, {node for unit in asking for node in nodes(unit)}) if asking else {}
    others = {one.person_id for some in holders.values() for one in some}
    return Beside(
        digests.pending_days(batch, known),
        digests.periods_before(batch, recurring) if recurring else {},
        reports.latest_at_once(batch, upward, THE_UNITS_WORD) if upward else {},
        holders,
        digests.readers(batch, others) if others else {},
        calendars,
        today,
        duties.waited_for(batch, {occurrence.id: occurrence for _, occurrence, _ in said}),
    )


def _said(
    waiting: Mapping[int, Sequence[Waiting]], readers: Mapping[int, Person | None], known: Known
) -> Iterator[Said]:
    for place, found in waiting.items():
        reader = readers.get(place)
        for one in found:
            occurrence = known.get(one.occurrence_id)
            if reader is not None and one.duty_id is None and isinstance(occurrence, Occurrence):
                yield one, occurrence, reader
