"""Requests for more time."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, text
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking, occurrences
from data.models import IS_PENDING, ExtensionRow, OccurrenceRow, ProgrammeRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch, Session
from domain.cause import Cause
from domain.extension import Decision, Extension, Terms
from domain.occurrence import Occurrence
from domain.status import WORKING
from domain.time import local_day

WORKING_STATES = [state.value for state in WORKING]

REQUESTS = table(ExtensionRow)
PENDING_OF = Prepared(
    select_plain(REQUESTS.c.occurrence_id, REQUESTS.c.to_on).where(
        text(f"extensions.{IS_PENDING}"), Among(REQUESTS.c.occurrence_id, "ids")
    )
)


class NotPending(Exception):
    """Somebody else has decided the request meanwhile, or it was taken back."""


async def terms(session: Session, occurrence: Occurrence) -> Terms:
    """What the programme of an item says of extensions."""
    row = await session.get(ProgrammeRow, occurrence.item.programme_id)
    return Terms(row.extension_notice_days, row.extension_most) if row else Terms()


async def ask(
    session: Session,
    occurrence: Occurrence,
    to_on: date,
    reason: str,
    asked_by: int,
    now: datetime,
    *,
    cause: Cause | None = None,
    short: bool = False,
) -> Extension:
    """Store a request."""
    assert occurrence.due_on is not None
    row = ExtensionRow(
        occurrence_id=occurrence.id,
        from_on=occurrence.due_on,
        to_on=to_on,
        reason=reason,
        state=Decision.PENDING.value,
        asked_by=asked_by,
        asked_at=now,
        cause=cause.value if cause else None,
        short=short,
    )
    session.add(row)
    await session.flush()
    return _extension(row, occurrence, await granted(session, occurrence.id) + 1)


async def granted(session: Session, occurrence_id: int) -> int:
    """How many extensions an occurrence has had."""
    query = select(func.count(col(ExtensionRow.id))).where(
        ExtensionRow.occurrence_id == occurrence_id, ExtensionRow.state == Decision.AGREED.value
    )
    return (await session.exec(query)).one()


async def all_of(session: Session, occurrence: Occurrence) -> list[Extension]:
    """Every request for an occurrence, whatever became of it, oldest first."""
    rows = await session.exec(
        select(ExtensionRow).where(ExtensionRow.occurrence_id == occurrence.id).order_by(col(ExtensionRow.id))
    )
    found: list[Extension] = []
    for row in rows:
        count = sum(one.state is Decision.AGREED for one in found) + 1
        found.append(_extension(row, occurrence, count))
    return found


async def open_of(session: Session, occurrence: Occurrence) -> Extension | None:
    """The request of an occurrence that waits to be decided."""
    return next((one for one in await all_of(session, occurrence) if one.state is Decision.PENDING), None)


def _extension(row: ExtensionRow, occurrence: Occurrence, count: int) -> Extension:
    return Extension(
        row.id or 0,
        occurrence,
        row.from_on,
        row.to_on,
        row.reason,
        Decision(row.state),
        row.asked_by,
        count,
        local_day(row.asked_at),
        Cause(row.cause) if row.cause else None,
        row.granted_on,
        row.short,
        row.moved_from,
    )


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
    return [_extension(row, about[row.occurrence_id], await granted(session, row.occurrence_id) + 1) for row in rows]


async def pending_days(session: Session, ids: Collection[int]) -> dict[int, date]:
    """The day asked for, by occurrence, where a request is open."""
    return {row.occurrence_id: row.to_on for row in await asking.rows(session, PENDING_OF, ids=ids)}


async def decide(
    session: Session, request: Extension, state: Decision, by: int, now: datetime, words: str, to_on: date | None = None
) -> None:
    """Note a decision, or that the request was taken back. Raises `NotPending`: the first of two counts."""
    row = await session.get(ExtensionRow, request.id, with_for_update=True, populate_existing=True)
    if row is None or row.state != Decision.PENDING.value:
        raise NotPending
    row.state, row.decided_by, row.decided_at, row.words = state.value, by, now, words
    row.granted_on = to_on
    if state is Decision.AGREED:
        row.moved_from = request.stands
    session.add(row)
    await session.flush()


async def set_cause(session: Session, occurrence_id: int, cause: Cause) -> None:
    """The cause that was named after the request that waits."""
    query = select(ExtensionRow).where(
        ExtensionRow.occurrence_id == occurrence_id, ExtensionRow.state == Decision.PENDING.value
    )
    for row in await session.exec(query):
        row.cause = cause.value
        session.add(row)
    await session.flush()


async def set_reason(session: Session, request: Extension, reason: str) -> Extension:
    """The reason that was given after a request had been made."""
    row = await session.get_one(ExtensionRow, request.id)
    row.reason = reason
    session.add(row)
    await session.flush()
    return replace(request, reason=reason)


async def settle(session: Session, occurrence_id: int, now: datetime) -> None:
    """A request on something finished asks for nothing any more."""
    query = select(ExtensionRow).where(
        ExtensionRow.occurrence_id == occurrence_id, ExtensionRow.state == Decision.PENDING.value
    )
    for row in await session.exec(query):
        row.state, row.decided_at = Decision.TAKEN_BACK.value, now
        session.add(row)
    await session.flush()
