"""Requests for more time."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, text
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking, occurrences
from data.models import IS_PENDING, ExtensionRow, OccurrenceRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch, Session
from domain.occurrence import Decision, Extension, Occurrence
from domain.status import WORKING

WORKING_STATES = [state.value for state in WORKING]

REQUESTS = table(ExtensionRow)
PENDING_OF = Prepared(
    select_plain(REQUESTS.c.occurrence_id, REQUESTS.c.to_on).where(
        text(f"extensions.{IS_PENDING}"), Among(REQUESTS.c.occurrence_id, "ids")
    )
)


async def ask(
    session: Session, occurrence: Occurrence, to_on: date, reason: str, asked_by: int, now: datetime
) -> tuple[int, int]:
    """Store a request; gives its id and which request of the item it is, counted from 1."""
    assert occurrence.due_on is not None
    row = ExtensionRow(
        occurrence_id=occurrence.id,
        from_on=occurrence.due_on,
        to_on=to_on,
        reason=reason,
        state=Decision.PENDING.value,
        asked_by=asked_by,
        asked_at=now,
    )
    session.add(row)
    await session.flush()
    assert row.id is not None
    return row.id, await _count(session, occurrence.id, row.id)


async def _count(session: Session, occurrence_id: int, up_to: int) -> int:
    query = select(func.count(col(ExtensionRow.id))).where(
        ExtensionRow.occurrence_id == occurrence_id,
        ExtensionRow.state != Decision.TAKEN_BACK.value,
        col(ExtensionRow.id) <= up_to,
    )
    return (await session.exec(query)).one()


def _pending(units: Collection[int]) -> tuple[Any, ...]:
    """Begins at the requests, which are few: a join would let PostgreSQL begin at all that the units lead."""
    lead = select(OccurrenceRow.lead_id).where(
        col(OccurrenceRow.id) == col(ExtensionRow.occurrence_id), col(OccurrenceRow.state).in_(WORKING_STATES)
    )
    return text(f"extensions.{IS_PENDING}"), lead.scalar_subquery().in_(list(units))


async def pending_count(session: Session, units: Collection[int]) -> int:
    """How many requests wait for a decision, on items led by these units."""
    await session.flush()
    return await (await session.connection()).run_sync(pending_count_at_once, units)


def pending_count_at_once(batch: Batch, units: Collection[int]) -> int:
    """`pending_count` within a transaction that is run synchronously."""
    query = select(func.count(col(ExtensionRow.id))).where(*_pending(units))
    return batch.execute(query).scalar_one()


async def pending(session: Session, units: Collection[int]) -> list[Extension]:
    """Requests that wait for a decision, on items led by these units, oldest first."""
    query = select(ExtensionRow).where(*_pending(units)).order_by(col(ExtensionRow.id))
    rows = (await session.exec(query)).all()
    about = await occurrences.some(session, {row.occurrence_id for row in rows})
    found = []
    for row in rows:
        assert row.id is not None
        count = await _count(session, row.occurrence_id, row.id)
        found.append(
            Extension(
                row.id,
                about[row.occurrence_id],
                row.from_on,
                row.to_on,
                row.reason,
                Decision(row.state),
                row.asked_by,
                count,
            )
        )
    return found


async def pending_days(session: Session, ids: Collection[int]) -> dict[int, date]:
    """The day asked for, by occurrence, where a request is open."""
    return {row.occurrence_id: row.to_on for row in await asking.rows(session, PENDING_OF, ids=ids)}


async def decide(session: Session, extension_id: int, state: Decision, by: int, now: datetime, words: str) -> None:
    row = await session.get(ExtensionRow, extension_id)
    assert row is not None
    row.state, row.decided_by, row.decided_at, row.words = state.value, by, now, words
    session.add(row)
    await session.flush()


async def settle(session: Session, occurrence_id: int, now: datetime) -> None:
    """A request on something finished asks for nothing any more."""
    query = select(ExtensionRow).where(
        ExtensionRow.occurrence_id == occurrence_id, ExtensionRow.state == Decision.PENDING.value
    )
    for row in await session.exec(query):
        row.state, row.decided_at = Decision.TAKEN_BACK.value, now
        session.add(row)
    await session.flush()
