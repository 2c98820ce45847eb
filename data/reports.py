"""The append-only history of an occurrence."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking
from data.models import ChangeRow, PersonRow, ReportRow
from data.prepared import Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.cause import Cause
from domain.occurrence import Kind, Report

REPORTS, PEOPLE = table(ReportRow), table(PersonRow)
LINE = Prepared(
    insert(REPORTS).values({column.name: bindparam(column.name) for column in REPORTS.c if column.name != "id"})
)

STANDS = ~(
    select(ChangeRow.id)
    .where(
        ChangeRow.occurrence_id == ReportRow.occurrence_id,
        ChangeRow.person_id == ReportRow.person_id,
        ChangeRow.at == ReportRow.at,
        col(ChangeRow.undone_at).is_not(None),
    )
    .exists()
)
"""A line whose change was not taken back: both are of one turn, and so of one instant."""


async def add(
    session: Session,
    occurrence_id: int,
    line: Report,
    *,
    person_id: int | None,
    address_id: int | None,
    album: str | None = None,
    duty_id: int | None = None,
) -> None:
    """Add a line, which is never changed or removed. Who wrote it and where is told by ids; `line.who` is not kept."""
    await asking.run(
        session,
        LINE,
        occurrence_id=occurrence_id,
        person_id=person_id,
        address_id=address_id,
        kind=line.kind.value,
        at=line.at,
        on_behalf=line.on_behalf,
        words=line.words,
        percent=line.percent,
        day=line.day,
        document=line.document,
        cause=line.cause.value if line.cause else None,
        album=album,
        duty_id=duty_id,
    )


async def history(session: Session, occurrence_id: int) -> list[Report]:
    """All lines, oldest first."""
    query = (
        select(ReportRow, PersonRow.name)
        .join(PersonRow, col(ReportRow.person_id) == col(PersonRow.id), isouter=True)
        .where(ReportRow.occurrence_id == occurrence_id)
        .order_by(col(ReportRow.id))
    )
    return [_report(row, name or "") for row, name in await session.exec(query)]


def _report(row: Any, who: str) -> Report:
    cause, pictured = Cause(row.cause) if row.cause else None, bool(row.album)
    return Report(
        Kind(row.kind), row.at, who, row.on_behalf, row.words, row.percent, row.day, row.document, pictured, cause
    )


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
        for row in batch.execute(query):
            found[row.occurrence_id] = _report(row, row.name or "")
    return found


async def bare_claims(session: Session, person_id: int, since: datetime) -> dict[int, bool]:
    """What somebody has claimed since, without a picture or a file; by occurrence, whether a document was named."""
    query = select(ReportRow.occurrence_id, ReportRow.document, ReportRow.album).where(
        ReportRow.person_id == person_id, ReportRow.at >= since, ReportRow.kind == Kind.CLAIMED.value, STANDS
    )
    found = (await session.exec(query)).all()
    attached = {occurrence for occurrence, _, album in found if album}
    named = {occurrence for occurrence, document, _ in found if document}
    return {occurrence: occurrence in named for occurrence, _, _ in found if occurrence not in attached}


async def newest(session: Session, occurrence_id: int) -> int | None:
    """The id of the newest line on an occurrence."""
    query = select(func.max(ReportRow.id)).where(ReportRow.occurrence_id == occurrence_id)
    return (await session.exec(query)).one()


async def author(session: Session, occurrence_id: int, kind: Kind) -> int | None:
    """Who wrote the newest line of a kind that stands, by id.

    Of a claim who made it: whoever only adds a document's number to one writes a line without a day.
    """
    query = select(ReportRow.person_id).where(
        ReportRow.occurrence_id == occurrence_id, ReportRow.kind == kind.value, STANDS
    )
    if kind is Kind.CLAIMED:
        query = query.where(col(ReportRow.day).is_not(None))
    return (await session.exec(query.order_by(col(ReportRow.id).desc()).limit(1))).first()


async def authors(session: Session, occurrence_id: int, kinds: Collection[Kind]) -> list[int]:
    """Ids of those who wrote a line of these kinds, in the order of their first one."""
    query = select(ReportRow.person_id).where(
        ReportRow.occurrence_id == occurrence_id, col(ReportRow.kind).in_([kind.value for kind in kinds])
    )
    found = (await session.exec(query.order_by(col(ReportRow.id)))).all()
    return list(dict.fromkeys(one for one in found if one is not None))


async def count_by(session: Session, person_id: int) -> int:
    """How many lines a person has written."""
    return (await session.exec(select(func.count(col(ReportRow.id))).where(ReportRow.person_id == person_id))).one()
