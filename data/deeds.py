"""The log of people's places: lines are added, never changed."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, select

from data import people, units
from data.models import DeedRow
from data.store import Session
from domain.deeds import Deed, Did
from domain.leave import Leave


async def add(
    session: Session,
    did: Did,
    now: datetime,
    unit_id: int,
    person_id: int,
    *,
    by: int | None,
    other: int | None = None,
    days: Leave | None = None,
) -> None:
    """`by`: who did it; nobody when it was the clock."""
    first, last = (days.first, days.last) if days else (None, None)
    row = DeedRow(unit_id=unit_id, kind=did.value, at=now, by_id=by, person_id=person_id, other_id=other)
    row.first_on, row.last_on = first, last
    session.add(row)
    await session.flush()


async def newest(session: Session, among: Collection[int], most: int) -> list[Deed]:
    """The newest lines about some units, the newest first."""
    query = select(DeedRow).where(col(DeedRow.unit_id).in_(list(among))).order_by(col(DeedRow.id).desc()).limit(most)
    rows = (await session.exec(query)).all()
    codes = await units.codes(session, {row.unit_id for row in rows})
    ids = {one for row in rows for one in (row.by_id, row.person_id, row.other_id) if one is not None}
    names = {one: (await people.person(session, one)).name for one in ids}
    return [
        Deed(
            Did(row.kind),
            row.at,
            codes[row.unit_id],
            names.get(row.by_id or 0, ""),
            names[row.person_id],
            names.get(row.other_id or 0, ""),
            row.first_on,
            row.last_on,
        )
        for row in rows
    ]
