"""What became of reminders."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from data.models import AddressRow, OutboxRow, PersonRow, ReminderRow
from data.spoken_of import chunks, table
from data.store import Batch
from domain.followed import Fate, Followed, fate

REMINDERS, OUTBOX, PEOPLE, PLACES = table(ReminderRow), table(OutboxRow), table(PersonRow), table(AddressRow)

FOLLOWED = (
    select(
        REMINDERS,
        OUTBOX.c.state.label("message"),
        *(OUTBOX.c[name] for name in ("next_try_at", "sent_at", "sent", "attempts", "last_error")),
        PEOPLE.c.name,
        PLACES.c.channel,
    )
    .select_from(
        REMINDERS.join(PEOPLE, REMINDERS.c.person_id == PEOPLE.c.id)
        .outerjoin(OUTBOX, REMINDERS.c.outbox_id == OUTBOX.c.id)
        .outerjoin(PLACES, OUTBOX.c.address_id == PLACES.c.id)
    )
    .order_by(REMINDERS.c.due_at, REMINDERS.c.id)
)


def of_occurrence(batch: Batch, occurrence_id: int) -> list[Followed]:
    """All reminders of an occurrence, in the order they fell due."""
    return [_followed(row) for row in batch.execute(FOLLOWED.where(REMINDERS.c.occurrence_id == occurrence_id))]


def _followed(row: Any) -> Followed:
    came = fate(row.state, row.message, row.attempts or 0)
    return Followed(
        step=row.step,
        revision=row.revision,
        who=row.name,
        channel=row.channel or "",
        due_at=row.due_at,
        planned_at=row.planned_at,
        leaves_at=None if came.settled else row.next_try_at,
        sent_at=row.sent_at if came is Fate.SENT else None,
        message_ids=tuple(row.sent or ()),
        attempts=row.attempts or 0,
        fate=came,
        reason=row.last_error or "",
    )


def fates(batch: Batch, occurrences: list[int], since: datetime) -> dict[tuple[int, int, str, int], tuple[Fate, str]]:
    """What became of reminders due from `since` on, and why, by (occurrence, revision, step, person)."""
    found: dict[tuple[int, int, str, int], tuple[Fate, str]] = {}
    for part in chunks(occurrences):
        where = (REMINDERS.c.occurrence_id.in_(part), REMINDERS.c.due_at >= since)
        for row in batch.execute(FOLLOWED.where(*where)):
            key = (row.occurrence_id, row.revision, row.step, row.person_id)
            found[key] = (fate(row.state, row.message, row.attempts or 0), row.last_error or "")
    return found
