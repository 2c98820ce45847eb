"""What is done for each office at its hour: when it is next due."""

from datetime import UTC, datetime

from sqlmodel import col, select, update

from data.models import RoundRow, UnitRow
from data.store import Session

AUDIT = "audit"
NEVER_YET = datetime(2000, 1, 1, tzinfo=UTC)
"""Of a round that was never done: it is due at once, only to find its hour."""


async def begin(session: Session) -> None:
    """Offices that have no rounds yet get them."""
    query = (
        select(UnitRow.id)
        .join(RoundRow, (col(RoundRow.office_id) == col(UnitRow.id)) & (col(RoundRow.kind) == AUDIT), isouter=True)
        .where(col(UnitRow.parent_id).is_(None), col(RoundRow.id).is_(None))
    )
    for office_id in (await session.exec(query)).all():
        await add(session, office_id or 0)


async def add(session: Session, office_id: int) -> None:
    """An office's rounds begin."""
    session.add(RoundRow(office_id=office_id, kind=AUDIT, next_at=NEVER_YET))
    await session.flush()


async def due(session: Session, kind: str, now: datetime) -> list[tuple[int, bool]]:
    """(office, whether it was done before) of the rounds that are due, those that wait longest first."""
    query = select(RoundRow.office_id, RoundRow.next_at).where(RoundRow.kind == kind, RoundRow.next_at <= now)
    found = await session.exec(query.order_by(col(RoundRow.next_at), col(RoundRow.id)))
    return [(office_id, next_at != NEVER_YET) for office_id, next_at in found]


async def set_next(session: Session, office_id: int, kind: str, at: datetime) -> None:
    where = (col(RoundRow.office_id) == office_id, col(RoundRow.kind) == kind)
    await session.exec(update(RoundRow).where(*where).values(next_at=at))
