"""Who is not reminded of an occurrence or of a duty on it, and who is told in their place."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import select
from sqlmodel import col
from sqlmodel import select as select_rows

from data import leaves
from data.models import DetourRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.duties import Duty
from domain.leave import detours as who_is_away
from domain.patience import Detour

OF_THE_ITEM = 0
DETOURS = table(DetourRow)
OF_SOME = Prepared(
    select(DETOURS)
    .where(Among(DETOURS.c.occurrence_id, "ids"), DETOURS.c.duty_id == OF_THE_ITEM)
    .order_by(DETOURS.c.id)
)
OF_DUTIES = Prepared(
    select(DETOURS)
    .where(Among(DETOURS.c.occurrence_id, "ids"), DETOURS.c.duty_id != OF_THE_ITEM)
    .order_by(DETOURS.c.id)
)


def of(batch: Batch, occurrences: Iterable[int]) -> dict[int, list[Detour]]:
    """By occurrence, what was asked for it, then who is away; most have none."""
    ids = list(occurrences)
    found: dict[int, list[Detour]] = {}
    for part in chunks(ids):
        for row in OF_SOME.rows(batch, ids=part):
            found.setdefault(row.occurrence_id, []).append(Detour(row.person_id, row.to_person_id, row.until))
    for occurrence_id, away in leaves.detours(batch, ids).items():
        found.setdefault(occurrence_id, []).extend(away)
    return found


def of_duties(batch: Batch, duties: Collection[Duty]) -> dict[int, list[Detour]]:
    """The same by duty: who is away from its unit."""
    found: dict[int, list[Detour]] = {one.id: [] for one in duties}
    for part in chunks({one.occurrence.id for one in duties}):
        for row in OF_DUTIES.rows(batch, ids=part):
            found.setdefault(row.duty_id, []).append(Detour(row.person_id, row.to_person_id, row.until))
    absences = leaves.standing(batch)
    for one in duties:
        found[one.id] += who_is_away(absences, one.unit)
    return found


async def standing(
    session: Session, occurrence_id: int, person_id: int, *, duty_id: int = OF_THE_ITEM
) -> Detour | None:
    """What holds for one person now."""
    row = await _row(session, occurrence_id, person_id, duty_id)
    return None if row is None else Detour(row.person_id, row.to_person_id, row.until)


async def set_detour(
    session: Session,
    occurrence_id: int,
    person_id: int,
    *,
    to_person: int | None = None,
    until: date | None = None,
    duty_id: int = OF_THE_ITEM,
) -> None:
    """From now on somebody is not reminded of an occurrence; with neither another person nor a day they are again."""
    row = await _row(session, occurrence_id, person_id, duty_id)
    if to_person is None and until is None:
        if row is not None:
            await session.delete(row)
        await session.flush()
        return
    row = row or DetourRow(occurrence_id=occurrence_id, person_id=person_id, duty_id=duty_id)
    row.to_person_id, row.until = to_person, until
    session.add(row)
    await session.flush()


async def _row(session: Session, occurrence_id: int, person_id: int, duty_id: int) -> DetourRow | None:
    query = select_rows(DetourRow).where(
        DetourRow.occurrence_id == occurrence_id,
        col(DetourRow.person_id) == person_id,
        col(DetourRow.duty_id) == duty_id,
    )
    return (await session.exec(query)).first()
