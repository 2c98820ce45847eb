"""What is done for each office at its hour: when it is next due."""

from datetime import UTC, datetime

from sqlmodel import col, select, update

from data.models import RoundRow, UnitRow
from data.store import Session
from domain.bulletins import Bulletin

AUDIT = "audit"
KINDS = (AUDIT, *(bulletin.value for bulletin in Bulletin))
NEVER_YET = datetime(2000, 1, 1, tzinfo=UTC)
"""Of a round that was never done: it is due at once, only to find its hour."""


async def begin(session: Session) -> None:
    """Offices that have not all rounds yet get them."""
    offices = (await session.exec(select(UnitRow.id).where(col(UnitRow.parent_id).is_(None)))).all()
    known = set((await session.exec(select(RoundRow.office_id, RoundRow.kind))).all())
    for office_id in offices:
        missing = [kind for kind in KINDS if (office_id, kind) not in known]
        session.add_all(RoundRow(office_id=office_id or 0, kind=kind, next_at=NEVER_YET) for kind in missing)
    await session.flush()


async def add(session: Session, office_id: int) -> None:
    """An office's rounds begin."""
    session.add_all(RoundRow(office_id=office_id, kind=kind, next_at=NEVER_YET) for kind in KINDS)
    await session.flush()


async def due(session: Session, kind: str, now: datetime) -> list[tuple[int, bool]]:
    """(office, whether it was done before) of the rounds that are due, those that wait longest first."""
    query = select(RoundRow.office_id, RoundRow.next_at).where(RoundRow.kind == kind, RoundRow.next_at <= now)
    found = await session.exec(query.order_by(col(RoundRow.next_at), col(RoundRow.id)))
    return [(office_id, next_at != NEVER_YET) for office_id, next_at in found]


async def set_next(session: Session, office_id: int, kind: str, at: datetime) -> None:
    where = (col(RoundRow.office_id) == office_id, col(RoundRow.kind) == kind)
    await session.exec(update(RoundRow).where(*where).values(next_at=at))
