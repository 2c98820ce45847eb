"""What digests are composed of, for many addresses at a time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, func, literal_column, select, update

from data.models import ExtensionRow, OccurrenceRow, OutboxRow, PersonRow, ReminderRow, RoleRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch
from domain.delivery import Class
from domain.extension import Decision
from domain.people import Grant, Person, Role
from domain.periods import Before
from domain.status import State

REMINDERS, OUTBOX, EXTENSIONS = table(ReminderRow), table(OutboxRow), table(ExtensionRow)
OCCURRENCES = table(OccurrenceRow)
PEOPLE, ROLES = table(PersonRow), table(RoleRow)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A reminder in a digest not yet composed: for whose address, of what, when it fell due and should have left.

    It fell due with the first of the steps that it stands for. `duty_id`: of a duty on the occurrence, whose revision
    it is then.
    """

    id: int
    address_id: int
    outbox_id: int
    occurrence_id: int
    revision: int
    due_at: datetime
    planned_at: datetime
    leaves_at: datetime
    step: str
    asks: bool
    duty_id: int | None = None


LEFT_BEFORE = Prepared(select(OUTBOX.c.id).where(Among(OUTBOX.c.id, "ids"), OUTBOX.c.sent_at <= bindparam("instant")))

WAITING = Prepared(
    select(
        REMINDERS.c.id,
        REMINDERS.c.occurrence_id,
        REMINDERS.c.revision,
        func.coalesce(REMINDERS.c.since_at, REMINDERS.c.due_at, type_=REMINDERS.c.due_at.type).label("due_at"),
        REMINDERS.c.planned_at,
        REMINDERS.c.step,
        REMINDERS.c.asks,
        REMINDERS.c.duty_id,
        OUTBOX.c.address_id,
    )
    .add_columns(OUTBOX.c.id.label("outbox_id"), OUTBOX.c.created_at, OUTBOX.c.due_at.label("leaves_at"))
    .select_from(REMINDERS.join(OUTBOX, REMINDERS.c.outbox_id == OUTBOX.c.id))
    .where(
        Among(OUTBOX.c.address_id, "places"),
        OUTBOX.c.klass == int(Class.DIGEST),
        OUTBOX.c.state == literal_column("'waiting'"),
        OUTBOX.c.content.is_(None),
        REMINDERS.c.state == "waiting",
    )
    .order_by(REMINDERS.c.id)
    .with_for_update(of=OUTBOX, skip_locked=True, key_share=True)  # what is being planned into now waits its turn
)


def waiting_for(batch: Batch, addresses: Collection[int]) -> dict[int, list[Waiting]]:
    """By address, all that digests not yet composed should tell there, in the order it was planned."""
    found: dict[int, list[Waiting]] = {place: [] for place in addresses}
    for row in WAITING.rows(batch, places=addresses):
        found[row.address_id].append(
            Waiting(
                row.id,
                row.address_id,
                row.outbox_id,
                row.occurrence_id,
                row.revision,
                row.due_at,
                row.planned_at or row.created_at,
                row.leaves_at,
                row.step,
                row.asks,
                row.duty_id,
            )
        )
    return found


SETTLE = Prepared(update(REMINDERS).where(Among(REMINDERS.c.id, "ids")).values(state=bindparam("to")))


def settle(batch: Batch, reminders: Iterable[int], state: str) -> None:
    """Mark reminders as composed into the message they were planned for, or as overtaken."""
    for part in chunks(reminders):
        SETTLE.run(batch, ids=part, to=state)


COMPOSED = update(REMINDERS).where(REMINDERS.c.id == bindparam("reminder"))
ELSEWHERE = COMPOSED.values(state="composed", outbox_id=bindparam("row"))


def composed(batch: Batch, into: Sequence[tuple[Waiting, int]]) -> None:
    """Note in which message (second) reminders (first) are said."""
    settle(batch, [one.id for one, row in into if one.outbox_id == row], "composed")
    if moved := [{"reminder": one.id, "row": row} for one, row in into if one.outbox_id != row]:
        batch.execute(ELSEWHERE, moved)


MERGED = (
    update(OUTBOX)
    .where(OUTBOX.c.id.in_(bindparam("rows", expanding=True)), OUTBOX.c.state == "waiting")
    .values(state="overtaken", last_error="merged")
)


def merge(batch: Batch, rows: Collection[int], now: datetime) -> None:
    """The reminders of these digests go out in others: they have nothing left to say."""
    if rows:
        batch.execute(MERGED.values(sent_at=now), {"rows": list(rows)})


GRANTS = Prepared(
    select(ROLES.c.person_id, ROLES.c.role, ROLES.c.unit_id, ROLES.c.office_id)
    .where(Among(ROLES.c.person_id, "ids"))
    .order_by(ROLES.c.id)
)
READERS = Prepared(select(PEOPLE).where(Among(PEOPLE.c.id, "ids")))


def readers(batch: Batch, ids: Iterable[int]) -> dict[int, Person]:
    """People by id, with their roles."""
    found: dict[int, Person] = {}
    for part in chunks(ids):
        grants: dict[int, list[Grant]] = {}
        for row in GRANTS.rows(batch, ids=part):
            grants.setdefault(row.person_id, []).append(Grant(Role(row.role), row.unit_id, row.office_id))
        for row in READERS.rows(batch, ids=part):
            held = tuple(grants.get(row.id, ()))
            found[row.id] = Person(row.id, row.name, held, row.steward, row.language, row.plain, row.is_group)
    return found


PENDING = Prepared(
    select(EXTENSIONS.c.occurrence_id, EXTENSIONS.c.to_on)
    .where(
        Among(EXTENSIONS.c.occurrence_id, "ids"),
        EXTENSIONS.c.state == Decision.PENDING.value,
    )
    .order_by(EXTENSIONS.c.id)
)


EARLIER, PRESENT, BETWEEN = OCCURRENCES.alias("earlier"), OCCURRENCES.alias("present"), OCCURRENCES.alias("between")
PERIOD_BEFORE = Prepared(
    select(PRESENT.c.id, EARLIER.c.original_due_on, EARLIER.c.due_on, EARLIER.c.state)
    .add_columns(EARLIER.c.claimed_on, EARLIER.c.done_on)
    .select_from(PRESENT.join(EARLIER, EARLIER.c.item_id == PRESENT.c.item_id))
    .where(
        Among(PRESENT.c.id, "ids"),
        EARLIER.c.original_due_on
        == select(func.max(BETWEEN.c.original_due_on))
        .where(
            BETWEEN.c.item_id == PRESENT.c.item_id,
            BETWEEN.c.original_due_on < PRESENT.c.original_due_on,
            BETWEEN.c.state != State.WITHDRAWN.value,
        )
        .scalar_subquery(),
    )
)


def periods_before(batch: Batch, occurrences: Iterable[int]) -> dict[int, Before]:
    """How the period before each of these stands; those that were skipped do not count."""
    found: dict[int, Before] = {}
    for part in chunks(occurrences):
        for row in PERIOD_BEFORE.rows(batch, ids=part):
            due_on = row.due_on or row.original_due_on
            found[row.id] = Before(due_on, State(row.state), row.done_on or row.claimed_on)
    return found


def pending_days(batch: Batch, occurrences: Iterable[int]) -> dict[int, date]:
    """The days asked for in requests that wait to be decided, by occurrence."""
    found: dict[int, date] = {}
    for part in chunks(occurrences):
        found |= {row.occurrence_id: row.to_on for row in PENDING.rows(batch, ids=part)}
    return found


def left_before(batch: Batch, ids: Iterable[int], instant: datetime) -> frozenset[int]:
    """Of these messages, those that left by an instant."""
    return frozenset(row.id for part in chunks(ids) for row in LEFT_BEFORE.rows(batch, ids=part, instant=instant))
