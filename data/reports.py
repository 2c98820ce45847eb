"""The append-only history of an occurrence."""

from collections.abc import Collection

from sqlalchemy import bindparam, func, insert
from sqlmodel import col, select

from data import asking
from data.models import PersonRow, ReportRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session
from domain.cause import Cause
from domain.occurrence import Kind, Report

REPORTS = table(ReportRow)
LINE = Prepared(
    insert(REPORTS).values({column.name: bindparam(column.name) for column in REPORTS.c if column.name != "id"})
)


async def add(
    session: Session, occurrence_id: int, line: Report, *, person_id: int | None, address_id: int | None
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
        evidence=line.evidence,
        cause=line.cause.value if line.cause else None,
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


def _report(row: ReportRow, who: str) -> Report:
    cause = Cause(row.cause) if row.cause else None
    return Report(
        Kind(row.kind), row.at, who, row.on_behalf, row.words, row.percent, row.day, row.document, row.evidence, cause
    )


async def latest_of(session: Session, occurrences: Collection[int], kinds: Collection[Kind]) -> dict[int, Report]:
    """By occurrence, the newest line of these kinds."""
    query = (
        select(ReportRow, PersonRow.name)
        .join(PersonRow, col(ReportRow.person_id) == col(PersonRow.id), isouter=True)
        .where(
            col(ReportRow.occurrence_id).in_(list(occurrences)),
            col(ReportRow.kind).in_([kind.value for kind in kinds]),
        )
        .order_by(col(ReportRow.id))
    )
    return {row.occurrence_id: _report(row, name or "Hệ thống") for row, name in await session.exec(query)}


async def author(session: Session, occurrence_id: int, kind: Kind) -> int | None:
    """Who wrote the newest line of a kind, by id."""
    query = select(ReportRow.person_id).where(ReportRow.occurrence_id == occurrence_id, ReportRow.kind == kind.value)
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
