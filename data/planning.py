"""What the planner asks and writes, for many occurrences at a time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, or_, select, update

from data.models import AddressRow, DutyRow, OccurrenceRow, OutboxRow, PersonRow, ReminderRow, ReportRow, RoleRow
from data.occurrences import WORKING_STATES
from data.spoken_of import chunks, insert_new, table
from data.store import Batch
from domain.delivery import Class
from domain.hearing import Hearer
from domain.occurrence import Kind
from domain.patience import ANSWERS, DUTY_ANSWERS
from domain.people import Role
from domain.planning import Wanted

OCCURRENCES, REMINDERS, OUTBOX = table(OccurrenceRow), table(ReminderRow), table(OutboxRow)
REPORTS, DUTIES = table(ReportRow), table(DutyRow)
ROLES, PLACES, PEOPLE = table(RoleRow), table(AddressRow), table(PersonRow)


@dataclass(frozen=True, slots=True)
class Mark:
    """An occurrence whose mark has come; `faulty`: its reminders could not be reckoned the last time."""

    occurrence_id: int
    at: datetime
    faulty: bool


DUE = (
    select(OCCURRENCES.c.id, OCCURRENCES.c.next_at, OCCURRENCES.c.fault.is_not(None).label("faulty"))
    .where(OCCURRENCES.c.next_at <= bindparam("until"), OCCURRENCES.c.state.in_(WORKING_STATES))
    .order_by(OCCURRENCES.c.next_at, OCCURRENCES.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)


def due(batch: Batch, until: datetime, most: int) -> list[Mark]:
    """Occurrences whose mark has come by `until`, oldest first; those that a turn is changing come a tick later."""
    return [Mark(row.id, row.next_at, row.faulty) for row in batch.execute(DUE, {"until": until, "most": most})]


def set_marks(batch: Batch, marks: Iterable[tuple[int, datetime | None]]) -> None:
    """When occurrences could next need a word; what was wrong with them is right now."""
    by_instant: dict[datetime | None, list[int]] = {}
    for occurrence, instant in marks:
        by_instant.setdefault(instant, []).append(occurrence)
    for instant, ids in by_instant.items():
        for part in chunks(ids):
            batch.execute(update(OCCURRENCES).where(OCCURRENCES.c.id.in_(part)).values(next_at=instant, fault=None))


HOLDERS = (
    select(ROLES.c.unit_id, ROLES.c.role, ROLES.c.person_id, PLACES.c.id.label("address_id"), PEOPLE.c.is_group)
    .select_from(
        ROLES.join(PEOPLE, PEOPLE.c.id == ROLES.c.person_id).outerjoin(
            PLACES, and_(PLACES.c.person_id == ROLES.c.person_id, PLACES.c.status == "ok")
        )
    )
    .where(
        ROLES.c.unit_id.in_(bindparam("units", expanding=True)), ROLES.c.role.in_([Role.OFFICER.value, Role.HEAD.value])
    )
    .order_by(ROLES.c.id, PLACES.c.preferred.desc(), PLACES.c.id)
)


def holders(batch: Batch, units: Iterable[int]) -> dict[tuple[int, Role], list[Hearer]]:
    """Officers and heads of units, in order of joining, each at the address they are reached best."""
    found: dict[tuple[int, Role], dict[int, Hearer]] = {}
    for part in chunks(units):
        for row in batch.execute(HOLDERS, {"units": part}):
            found.setdefault((row.unit_id, Role(row.role)), {}).setdefault(
                row.person_id, Hearer(row.person_id, row.address_id, row.is_group)
            )
    return {key: list(people.values()) for key, people in found.items()}


def planned(batch: Batch, occurrences: Iterable[int]) -> set[tuple[int, int, str, int]]:
    """(occurrence, revision, step, person) of the reminders planned before."""
    found: set[tuple[int, int, str, int]] = set()
    for part in chunks(occurrences):
        query = select(REMINDERS.c.occurrence_id, REMINDERS.c.revision, REMINDERS.c.step, REMINDERS.c.person_id).where(
            REMINDERS.c.occurrence_id.in_(part)
        )
        found |= {tuple(row) for row in batch.execute(query)}
    return found


SOONER = (
    update(OUTBOX).where(OUTBOX.c.id == bindparam("row")).values(due_at=bindparam("at"), next_try_at=bindparam("at"))
)


def open_digests(batch: Batch, wanted: Collection[Wanted], now: datetime) -> dict[str, int]:
    """Outbox rows by key, made where there were none; a key whose digest is composed already is missing.

    A digest leaves as early, and as far ahead, as the first of all that is in it.
    """
    rows = [
        {"key": one.key, "address_id": one.address_id, "klass": int(Class.DIGEST), "rank": one.rank, "sent": []}
        | {"state": "waiting", "attempts": 0, "created_at": now, "due_at": one.leaves_at, "next_try_at": one.leaves_at}
        for one in wanted
    ]
    if rows:
        batch.execute(insert_new(batch, OUTBOX), rows)
    asked = {one.key: one for one in wanted}
    found: dict[str, int] = {}
    ahead: dict[int, list[int]] = {}
    sooner: list[dict[str, Any]] = []
    for part in chunks(asked):
        query = (
            select(OUTBOX.c.id, OUTBOX.c.key, OUTBOX.c.rank, OUTBOX.c.due_at)
            .where(OUTBOX.c.key.in_(part), OUTBOX.c.state == "waiting", OUTBOX.c.content.is_(None))
            .order_by(OUTBOX.c.id)
            .with_for_update(key_share=True)  # one that is being composed now is not open when this returns
        )
        for row in batch.execute(query):
            found[row.key] = row.id
            if asked[row.key].rank < row.rank:
                ahead.setdefault(asked[row.key].rank, []).append(row.id)
            if asked[row.key].leaves_at < row.due_at:
                sooner.append({"row": row.id, "at": asked[row.key].leaves_at})
    for rank, ids in ahead.items():
        batch.execute(update(OUTBOX).where(OUTBOX.c.id.in_(ids)).values(rank=rank))
    if sooner:
        batch.execute(SOONER, sooner)
    return found


def _unanswered(of: Any, answers: Collection[Kind], *where: Any) -> Any:
    """How many reminders were sent of which nobody has said anything since. `of`: what they are counted by."""
    return (
        select(of.label("about"), REMINDERS.c.person_id, func.count().label("number"))
        .select_from(REMINDERS.join(OUTBOX, REMINDERS.c.outbox_id == OUTBOX.c.id))
        .where(
            *where,
            of.in_(bindparam("ids", expanding=True)),
            REMINDERS.c.state == "composed",
            OUTBOX.c.state == "sent",
            ~exists().where(
                REPORTS.c.occurrence_id == REMINDERS.c.occurrence_id,
                REPORTS.c.duty_id.is_not_distinct_from(REMINDERS.c.duty_id),
                REPORTS.c.at >= OUTBOX.c.sent_at,
                REPORTS.c.kind.in_(sorted(kind.value for kind in answers)),
            ),
        )
        .group_by(of, REMINDERS.c.person_id)
    )


UNANSWERED = _unanswered(REMINDERS.c.occurrence_id, ANSWERS, REMINDERS.c.duty_id.is_(None))
UNANSWERED_DUTIES = _unanswered(
    REMINDERS.c.duty_id,
    DUTY_ANSWERS,
    REMINDERS.c.occurrence_id.in_(
        select(DUTIES.c.occurrence_id).where(DUTIES.c.id.in_(bindparam("ids", expanding=True)))
    ),
)


def unanswered(batch: Batch, occurrences: Iterable[int]) -> dict[tuple[int, int], int]:
    """By (occurrence, person), how many reminders were sent of which nobody has said anything since."""
    return _counted(batch, UNANSWERED, occurrences)


def unanswered_duties(batch: Batch, duties: Iterable[int]) -> dict[tuple[int, int], int]:
    """The same by (duty, person)."""
    return _counted(batch, UNANSWERED_DUTIES, duties)


def _counted(batch: Batch, question: Any, ids: Iterable[int]) -> dict[tuple[int, int], int]:
    return {
        (row.about, row.person_id): row.number for part in chunks(ids) for row in batch.execute(question, {"ids": part})
    }


@dataclass(frozen=True, slots=True)
class NewReminder:
    """A reminder to be written down; without an outbox row it was skipped for a later step."""

    occurrence_id: int
    revision: int
    step: str
    person_id: int
    due_at: datetime
    outbox_id: int | None
    since_at: datetime | None = None
    asks: bool = False
    duty_id: int | None = None


def write(batch: Batch, reminders: Sequence[NewReminder], now: datetime) -> None:
    """Write reminders down; the key forbids a second one."""
    rows = [
        {"occurrence_id": one.occurrence_id, "revision": one.revision, "step": one.step, "person_id": one.person_id}
        | {"due_at": one.due_at, "planned_at": now, "since_at": one.since_at, "outbox_id": one.outbox_id}
        | {"state": "skipped" if one.outbox_id is None else "waiting", "asks": one.asks}
        | {"duty_id": one.duty_id}
        for one in reminders
    ]
    if rows:
        batch.execute(insert_new(batch, REMINDERS), rows)


def say_again(batch: Batch, place: int) -> None:
    """Nobody hears at an address any more: let the planner look again at what was to be said there, whom it can tell.

    To be called before what waits there is given up.
    """
    first = (
        select(REMINDERS.c.occurrence_id, REMINDERS.c.duty_id, func.min(REMINDERS.c.due_at).label("due_at"))
        .select_from(REMINDERS.join(OUTBOX, REMINDERS.c.outbox_id == OUTBOX.c.id))
        .where(
            OUTBOX.c.address_id == place,
            OUTBOX.c.state.in_(["waiting", "leased"]),
            REMINDERS.c.state.in_(["waiting", "composed"]),
        )
        .group_by(REMINDERS.c.occurrence_id, REMINDERS.c.duty_id)
        .order_by(REMINDERS.c.occurrence_id, REMINDERS.c.duty_id)
    )
    for row in batch.execute(first).all():
        of, one = (OCCURRENCES, row.occurrence_id) if row.duty_id is None else (DUTIES, row.duty_id)
        later = of.c.next_at > row.due_at
        if row.duty_id is not None:  # one that was spoken of for the last time has no mark
            later = or_(later, of.c.next_at.is_(None))
        batch.execute(update(of).where(of.c.id == one, later).values(next_at=row.due_at))
