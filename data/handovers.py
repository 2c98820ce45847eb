"""Places that are to be handed over: codes that wait for who comes, and what became of them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import col, or_, select, update

from data.models import HandoverRow, JoinCodeRow
from data.store import Session
from domain.handover import State


@dataclass(frozen=True, slots=True)
class Handover:
    """`to_person`: who came, once somebody has. `kept`: what it takes to give the place back."""

    id: int
    code: str
    unit_id: int
    person_id: int
    given_by: int
    at: datetime
    expires_at: datetime
    state: State
    to_person: int | None
    kept: dict[str, Any]


def _handover(row: HandoverRow) -> Handover:
    assert row.id is not None
    at = row.settled_at if row.state == State.TAKEN.value and row.settled_at else row.given_at
    return Handover(
        row.id, row.code, row.unit_id, row.person_id, row.given_by, at, row.expires_at, State(row.state),
        row.to_person_id, row.kept or {},
    )  # fmt: skip


async def add(
    session: Session, code: str, office_id: int, unit_id: int, person_id: int, by: int, now: datetime, until: datetime
) -> None:
    row = HandoverRow(
        code=code,
        office_id=office_id,
        unit_id=unit_id,
        person_id=person_id,
        given_by=by,
        given_at=now,
        expires_at=until,
    )
    session.add(row)
    await session.flush()


async def of_code(session: Session, code: str) -> Handover | None:
    """The handover for which a code was given."""
    row = (await session.exec(select(HandoverRow).where(HandoverRow.code == code))).first()
    return None if row is None else _handover(row)


async def waiting(session: Session, units: Collection[int]) -> list[Handover]:
    """Those of some units for which nobody has come yet, the oldest first."""
    query = (
        select(HandoverRow)
        .where(HandoverRow.state == State.WAITING.value, col(HandoverRow.unit_id).in_(list(units)))
        .order_by(col(HandoverRow.id))
    )
    return [_handover(row) for row in await session.exec(query)]


async def lapsed(session: Session, now: datetime, most: int) -> list[Handover]:
    """Those whose code is good no more and for which nobody has come."""
    query = (
        select(HandoverRow)
        .where(HandoverRow.state == State.WAITING.value, col(HandoverRow.expires_at) <= now)
        .order_by(col(HandoverRow.expires_at), col(HandoverRow.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [_handover(row) for row in await session.exec(query)]


async def lately(session: Session, by: int, since: datetime) -> Handover | None:
    """The newest that somebody gave the code for, given or taken up since an instant."""
    recent = or_(
        (col(HandoverRow.state) == State.WAITING.value) & (col(HandoverRow.given_at) > since),
        (col(HandoverRow.state) == State.TAKEN.value) & (col(HandoverRow.settled_at) > since),
    )
    query = select(HandoverRow).where(HandoverRow.given_by == by, recent)
    found = [_handover(row) for row in await session.exec(query)]
    return max(found, key=lambda one: (one.at, one.id), default=None)


async def settle(
    session: Session,
    handover: Handover,
    state: State,
    now: datetime,
    *,
    to_person: int | None = None,
    kept: dict[str, Any] | None = None,
) -> Handover:
    """A handover has come to this; unless somebody came, its code is good no more."""
    row = await session.get(HandoverRow, handover.id)
    assert row is not None
    row.state, row.settled_at = state.value, now
    if to_person is not None:
        row.to_person_id, row.kept = to_person, kept
    session.add(row)
    if state is not State.TAKEN:
        spent = col(JoinCodeRow.code) == handover.code, col(JoinCodeRow.used_at).is_(None)
        await session.exec(update(JoinCodeRow).where(*spent).values(expires_at=now))
    await session.flush()
    return replace(handover, state=state, at=now, to_person=to_person, kept=kept or {})
