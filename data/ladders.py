"""The steps of programmes: asked, and set, which moves the marks of what is in work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as select_plain
from sqlmodel import col, select, update

from data.models import DutyRow, ItemRow, OccurrenceRow, ProgrammeRow
from data.occurrences import WORKING_STATES
from data.prepared import Among, Prepared
from data.spoken_of import PROGRAMMES
from data.store import Batch, Session
from domain.extension import Terms
from domain.ladder import Ladder, ladder_of, written
from domain.time import at, local_day

OF_PROGRAMMES = Prepared(select_plain(PROGRAMMES.c.id, PROGRAMMES.c.ladder).where(Among(PROGRAMMES.c.id, "ids")))


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme of an office, its steps, and what it says of extensions."""

    id: int
    office_id: int
    name: str
    ladder: Ladder
    terms: Terms


def ladders(batch: Batch, programmes: Iterable[int]) -> dict[int, Ladder]:
    """The steps of programmes."""
    return {row.id: ladder_of(row.ladder) for row in OF_PROGRAMMES.rows(batch, ids=list(programmes))}


async def programmes_of(session: Session, office_id: int) -> list[Programme]:
    """An office's programmes, oldest first."""
    query = select(ProgrammeRow).where(ProgrammeRow.office_id == office_id).order_by(col(ProgrammeRow.id))
    return [_programme(row) for row in await session.exec(query)]


async def programme(session: Session, programme_id: int) -> Programme:
    row = await session.get(ProgrammeRow, programme_id)
    assert row is not None
    return _programme(row)


def _programme(row: ProgrammeRow) -> Programme:
    terms = Terms(row.extension_notice_days, row.extension_most)
    return Programme(row.id or 0, row.office_id, row.name, ladder_of(row.ladder), terms)


async def set_terms(session: Session, programme_id: int, terms: Terms) -> None:
    """What is asked for from now on is judged by these; what was asked or agreed stays as it is."""
    row = await session.get(ProgrammeRow, programme_id)
    assert row is not None
    row.extension_notice_days, row.extension_most = terms.notice_days, terms.most
    session.add(row)
    await session.flush()


async def set_ladder(session: Session, programme_id: int, ladder: Ladder, now: datetime) -> int:
    """Set a programme's steps, and let the planner look again from this morning on; gives how many items it concerns.

    What has been said is known by its key and not said again.
    """
    row = await session.get(ProgrammeRow, programme_id)
    assert row is not None
    row.ladder = written(ladder)
    session.add(row)
    await session.flush()
    return await move_marks(session, programme_id, local_day(now))


async def move_marks(session: Session, programme_id: int, today: date) -> int:
    morning = at(today, time(0))
    number = await concerned(session, programme_id)
    await session.exec(
        update(OccurrenceRow).where(*_of(programme_id), col(OccurrenceRow.next_at) > morning).values(next_at=morning)
    )
    theirs = select(OccurrenceRow.id).where(*_of(programme_id))
    await session.exec(
        update(DutyRow)
        .where(col(DutyRow.occurrence_id).in_(theirs), col(DutyRow.next_at) > morning)
        .values(next_at=morning)
    )
    return number


async def concerned(session: Session, programme_id: int) -> int:
    """How many occurrences of a programme are in work and have steps."""
    query = select(func.count(col(OccurrenceRow.id))).where(*_of(programme_id), col(OccurrenceRow.next_at).is_not(None))
    return (await session.exec(query)).one()


def _of(programme_id: int) -> tuple[Any, ...]:
    items = select(ItemRow.id).where(ItemRow.programme_id == programme_id)
    return col(OccurrenceRow.item_id).in_(items), col(OccurrenceRow.state).in_(WORKING_STATES)
