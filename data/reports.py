"""The append-only history of an occurrence."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import bindparam, func, insert
from sqlmodel import col, select

from data import asking
from data.models import PersonRow, ReportRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session
from domain.occurrence import Kind, Report

REPORTS = table(ReportRow)
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
    query = (
        select(ReportRow, PersonRow.name)
        .join(PersonRow, col(ReportRow.person_id) == col(PersonRow.id), isouter=True)
        .where(
            col(ReportRow.occurrence_id).in_(list(occurrences)),
            col(ReportRow.kind).in_([kind.value for kind in kinds]),
        )
        .order_by(col(ReportRow.id))
    )
    return {
        r.occurrence_id: Report(
            Kind(r.kind), r.at, name or "Hệ thống", r.on_behalf, r.words, r.percent, r.day, r.document
        )
        for r, name in await session.exec(query)
    }


async def count_by(session: Session, person_id: int) -> int:
    """How many lines a person has written."""
    return (await session.exec(select(func.count(col(ReportRow.id))).where(ReportRow.person_id == person_id))).one()
