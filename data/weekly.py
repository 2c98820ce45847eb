"""What bulletins tell, for many readers at a time: the week of units, how a leader's field stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import bindparam, or_, select, text

from data import counts, extensions, occurrences, planning, units
from data.counts import Counted
from data.models import IS_CLAIMED, IS_OPEN, OccurrenceRow
from data.occurrences import WORKING_STATES
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch
from domain.bulletins import FOR_ROLE, Bulletin
from domain.hearing import nearest, nodes
from domain.occurrence import Occurrence
from domain.people import Person, Role, Unit
from domain.status import State

OCCURRENCES = table(OccurrenceRow)

IN_WEEK = Prepared(
    select(*(OCCURRENCES.c[name] for name in ("id", "item_id", "lead_id", "due_on", "state")))
    .where(
        Among(OCCURRENCES.c.lead_id, "units"),
        text(f"occurrences.{IS_OPEN}"),
        or_(OCCURRENCES.c.due_on <= bindparam("last"), text(f"occurrences.{IS_CLAIMED}")),
    )
    .order_by(OCCURRENCES.c.due_on, OCCURRENCES.c.id)
)


@dataclass(slots=True)
class OfWeek:
    """Ids of what a reader's units have to do in a week, late first, and of what waits for the office; their codes.

    What is to do has the id of its item beside.
    """

    doing: dict[int, int] = field(default_factory=dict)
    claimed: list[int] = field(default_factory=list)
    units: list[str] = field(default_factory=list)


def weeks(
    batch: Batch,
    wanted: Mapping[int, tuple[Person, Collection[Bulletin]]],
    last: date,
    coming: Sequence[Occurrence] = (),
) -> dict[int, OfWeek]:
    """By reader, up to the day `last`: of the units for which each would be reminded.

    `coming`: periods that are not stored yet, for a rehearsal.
    """
    held = {
        (person_id, role): person.units_as(role)
        for person_id, (person, kinds) in wanted.items()
        for role in (Role.OFFICER, Role.HEAD)
        if FOR_ROLE[role] in kinds
    }
    leads = units.below(batch, {node for mine in held.values() for node in mine})
    of_units = _readers(batch, leads, held)
    found: dict[int, OfWeek] = {person_id: OfWeek() for person_id, _ in held}
    for lead in leads:
        for person_id in of_units[lead.id]:
            found[person_id].units.append(lead.code)
    for row in IN_WEEK.rows(batch, units=list(of_units), last=last):
        for person_id in of_units[row.lead_id]:
            if row.state == State.CLAIMED.value:
                found[person_id].claimed.append(row.id)
            elif row.state in WORKING_STATES:
                found[person_id].doing[row.id] = row.item_id
    for one in coming:
        if one.due_on is not None and one.due_on <= last:
            for person_id in of_units.get(one.lead.id, ()):
                found[person_id].doing[one.id] = one.item.id
    return found


def _readers(
    batch: Batch, leads: Sequence[Unit], held: Mapping[tuple[int, Role], Collection[int]]
) -> dict[int, dict[int, None]]:
    """By lead unit, those of the readers who hear for it in their role."""
    holders = planning.holders(batch, {node for lead in leads for node in nodes(lead)})
    found: dict[int, dict[int, None]] = {}
    for lead in leads:
        here = found.setdefault(lead.id, {})
        for role in (Role.OFFICER, Role.HEAD):
            here |= dict.fromkeys(h.person_id for h in nearest(lead, role, holders) if (h.person_id, role) in held)
    return found


@dataclass(frozen=True, slots=True)
class OfField:
    """How what some units lead stands; `late`: ids of what is late, longest first."""

    counted: Counted
    pending: int
    late: list[int]


def fields(batch: Batch, scopes: Collection[frozenset[int]], today: date, most: int) -> dict[frozenset[int], OfField]:
    """By the nodes on which leaders hold their role; leaders of the same field are asked for once."""
    found: dict[frozenset[int], OfField] = {}
    for scope in scopes:
        led: Any = [unit.id for unit in units.below(batch, scope)]
        found[scope] = OfField(
            counts.counted_at_once(batch, led, today),
            extensions.pending_count_at_once(batch, led),
            occurrences.overdue_ids(batch, led, today, most),
        )
    return found
