"""What was planned to be said, to whom, and in which message it went."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select, update

from data.models import OutboxRow, ReminderRow
from data.store import Session
from domain.delivery import Class
from domain.occurrence import Occurrence


@dataclass(frozen=True, slots=True)
class Waiting:
    """A reminder in a digest not yet composed: when it fell due, when it was planned, when it was to leave."""

    id: int
    occurrence_id: int
    revision: int
    due_at: datetime
    planned_at: datetime
    leaves_at: datetime


async def plan(
    session: Session, occurrence: Occurrence, step: str, person_id: int, due_at: datetime, outbox_id: int
) -> bool:
    """Note a reminder to be said in a message; False when this one was planned before."""
    known = select(ReminderRow.id).where(
        ReminderRow.occurrence_id == occurrence.id,
        ReminderRow.revision == occurrence.revision,
        ReminderRow.step == step,
        ReminderRow.person_id == person_id,
    )
    if (await session.exec(known)).first() is not None:
        return False
    session.add(
        ReminderRow(
            occurrence_id=occurrence.id,
            revision=occurrence.revision,
            step=step,
            person_id=person_id,
            due_at=due_at,
            outbox_id=outbox_id,
        )
    )
    await session.flush()
    return True


async def waiting_for(session: Session, address_id: int, *, but_also: int) -> list[Waiting]:
    """All that digests not yet composed should tell an address, in the order it was planned."""
    query = (
        select(ReminderRow, OutboxRow)
        .join(OutboxRow, col(ReminderRow.outbox_id) == col(OutboxRow.id))
        .where(
            OutboxRow.address_id == address_id,
            OutboxRow.klass == int(Class.DIGEST),
            (col(OutboxRow.state) == "waiting") | (col(OutboxRow.id) == but_also),  # one message merges what waited
            col(OutboxRow.content).is_(None),
            ReminderRow.state == "waiting",
        )
        .order_by(col(ReminderRow.id))
    )
    return [
        Waiting(r.id or 0, r.occurrence_id, r.revision, r.due_at, o.created_at, o.next_try_at)
        for r, o in await session.exec(query)
    ]


async def settle(session: Session, ids: Collection[int], state: str, outbox_id: int) -> None:
    """Mark reminders as composed into a message ("composed") or not worth saying any more ("overtaken")."""
    if ids:
        await session.exec(
            update(ReminderRow).where(col(ReminderRow.id).in_(list(ids))).values(state=state, outbox_id=outbox_id)
        )
