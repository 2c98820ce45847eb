"""The append-only history of an occurrence."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import bindparam, func, insert
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking
from data.models import PersonRow, ReportRow
from data.prepared import Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.occurrence import Kind, Report

REPORTS, PEOPLE = table(ReportRow), table(PersonRow)
LINE = Prepared(
    insert(REPORTS).values({column.name: bindparam(column.name) for column in REPORTS.c if column.name != "id"})
)


async def add(
    session: Session,
    occurrence_id: int,
    kind: Kind,
    at: datetime,
    *,
    person_id: int | None,
    address_id: int | None,
    words: str = "",
    on_behalf: bool = False,
    percent: int | None = None,
    day: date | None = None,
    document: str | None = None,
    album: str | None = None,
) -> None:
    """Add a line; lines are never changed or removed."""
    await asking.run(
        session,
        LINE,
        occurrence_id=occurrence_id,
        person_id=person_id,
        address_id=address_id,
        kind=kind.value,
        at=at,
        on_behalf=on_behalf,
        words=words,
        percent=percent,
        day=day,
        document=document,
        album=album,
    )


async def history(session: Session, occurrence_id: int) -> list[Report]:
    """All lines, oldest first."""
    query = (
        select(ReportRow, PersonRow.name)
        .join(PersonRow, col(ReportRow.person_id) == col(PersonRow.id), isouter=True)
        .where(ReportRow.occurrence_id == occurrence_id)
        .order_by(col(ReportRow.id))
    )
    return [
        Report(Kind(r.kind), r.at, name or "", r.on_behalf, r.words, r.percent, r.day, r.document, bool(r.album))
        for r, name in await session.exec(query)
    ]


async def latest_of(session: Session, occurrences: Collection[int], kinds: Collection[Kind]) -> dict[int, Report]:
    """By occurrence, the newest line of these kinds."""
    await session.flush()
    return await (await session.connection()).run_sync(latest_at_once, occurrences, kinds)


def latest_at_once(batch: Batch, occurrences: Collection[int], kinds: Collection[Kind]) -> dict[int, Report]:
    """`latest_of` within a transaction that is run synchronously."""
    wanted = [kind.value for kind in kinds]
    found: dict[int, Report] = {}
    for part in chunks(occurrences):
        of_these = (REPORTS.c.occurrence_id.in_(part), REPORTS.c.kind.in_(wanted))
        newest = select_plain(func.max(REPORTS.c.id)).where(*of_these).group_by(REPORTS.c.occurrence_id)
        query = (
            select_plain(REPORTS, PEOPLE.c.name)
            .select_from(REPORTS.outerjoin(PEOPLE, REPORTS.c.person_id == PEOPLE.c.id))
            .where(REPORTS.c.id.in_(newest))
        )
        for r in batch.execute(query):
            found[r.occurrence_id] = Report(
                Kind(r.kind), r.at, r.name or "", r.on_behalf, r.words, r.percent, r.day, r.document
            )
    return found


async def count_by(session: Session, person_id: int) -> int:
    """How many lines a person has written."""
    return (await session.exec(select(func.count(col(ReportRow.id))).where(ReportRow.person_id == person_id))).one()
