"""Who is not reminded of an occurrence, and who is told in their place."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlmodel import col
from sqlmodel import select as select_rows

from data.models import DetourRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.patience import Detour

DETOURS = table(DetourRow)
OF_SOME = Prepared(select(DETOURS).where(Among(DETOURS.c.occurrence_id, "ids")).order_by(DETOURS.c.id))


def of(batch: Batch, occurrences: Iterable[int]) -> dict[int, list[Detour]]:
    """By occurrence; most have none."""
    found: dict[int, list[Detour]] = {}
    for part in chunks(occurrences):
        for row in OF_SOME.rows(batch, ids=part):
            found.setdefault(row.occurrence_id, []).append(Detour(row.person_id, row.to_person_id, row.until))
    return found


async def standing(session: Session, occurrence_id: int, person_id: int) -> Detour | None:
    """What holds for one person now."""
    query = select_rows(DetourRow).where(
        DetourRow.occurrence_id == occurrence_id, col(DetourRow.person_id) == person_id
    )
    row = (await session.exec(query)).first()
    return None if row is None else Detour(row.person_id, row.to_person_id, row.until)


async def set_detour(
    session: Session, occurrence_id: int, person_id: int, *, to_person: int | None = None, until: date | None = None
) -> None:
    """From now on somebody is not reminded of an occurrence; with neither another person nor a day they are again."""
    query = select_rows(DetourRow).where(
        DetourRow.occurrence_id == occurrence_id, col(DetourRow.person_id) == person_id
    )
    row = (await session.exec(query)).first()
    if to_person is None and until is None:
        if row is not None:
            await session.delete(row)
        await session.flush()
        return
    row = row or DetourRow(occurrence_id=occurrence_id, person_id=person_id)
    row.to_person_id, row.until = to_person, until
    session.add(row)
    await session.flush()
