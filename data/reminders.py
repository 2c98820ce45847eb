"""A reminder that is planned because somebody wishes it, and not by the steps of a deadline."""

from dataclasses import replace
from datetime import datetime

from sqlmodel import col, select

from data import planning
from data.models import ReminderRow
from data.planning import NewReminder
from data.store import Batch, Session
from domain.delivery import EARLY_DIGEST
from domain.planning import Wanted
from domain.quiet_hours import half_day, next_half_day
from domain.workdays import WorkCalendar

HALF_DAYS_TRIED = 10


async def take_out(session: Session, occurrence_id: int, step: str, person_id: int) -> bool:
    """A reminder that somebody wished for is not said after all; False where it has been."""
    rows = await session.exec(
        select(ReminderRow).where(
            ReminderRow.occurrence_id == occurrence_id, ReminderRow.step == step, ReminderRow.person_id == person_id
        )
    )
    for row in rows:
        if row.state == "composed":
            return False
        await session.delete(row)  # so that it can be wished for again
    await session.flush()
    return True


def say_at(batch: Batch, said: NewReminder, place: int, days: WorkCalendar, now: datetime) -> None:
    """Put a reminder into the digest of the half-day it is due in; in the next, where that one is composed already.

    Planned before for the same instant, it stays as it is.
    """
    leaves_at = said.due_at
    for _ in range(HALF_DAYS_TRIED):
        day, half = half_day(leaves_at)
        wanted = Wanted(f"digest:{place}:{day.isoformat()}:{half}", place, EARLY_DIGEST, leaves_at)
        rows = planning.open_digests(batch, [wanted], now)
        if wanted.key in rows:
            planning.write(batch, [replace(said, outbox_id=rows[wanted.key])], now)
            return
        leaves_at = next_half_day(leaves_at, days)


async def quarter_asked(session: Session, occurrence_id: int) -> tuple[str, datetime] | None:
    """The step by which the results of a quarter were last asked for, and when; None where they never were."""
    query = (
        select(ReminderRow)
        .where(
            ReminderRow.occurrence_id == occurrence_id,
            col(ReminderRow.step).startswith("q"),
            ReminderRow.state == "composed",
        )
        .order_by(col(ReminderRow.due_at).desc())
    )
    row = (await session.exec(query.limit(1))).first()
    return None if row is None else (row.step, row.due_at)
