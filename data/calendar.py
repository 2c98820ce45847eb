"""An office's own days off and swapped working days."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam
from sqlalchemy import select as select_plain
from sqlmodel import select

from data.models import CalendarDayRow
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.workdays import WorkCalendar

DAYS = table(CalendarDayRow)
OF_OFFICES = select_plain(DAYS).where(DAYS.c.office_id.in_(bindparam("ids", expanding=True)))


async def calendar(session: Session, office_id: int) -> WorkCalendar:
    rows = (await session.exec(select(CalendarDayRow).where(CalendarDayRow.office_id == office_id))).all()
    return WorkCalendar(
        frozenset(row.day for row in rows if not row.working), frozenset(row.day for row in rows if row.working)
    )


def calendars(batch: Batch, offices: Iterable[int]) -> dict[int, WorkCalendar]:
    """The working days of offices."""
    off: dict[int, list[date]] = {office: [] for office in offices}
    on: dict[int, list[date]] = {office: [] for office in off}
    for part in chunks(off):
        for row in batch.execute(
            select(DAYS.c.office_id, DAYS.c.day, DAYS.c.working).where(DAYS.c.office_id.in_(part))
        ):
            (on if row.working else off)[row.office_id].append(row.day)
    return {office: WorkCalendar(frozenset(off[office]), frozenset(on[office])) for office in off}


async def set_day(session: Session, office_id: int, day: date, *, working: bool) -> None:
    query = select(CalendarDayRow).where(CalendarDayRow.office_id == office_id, CalendarDayRow.day == day)
    row = (await session.exec(query)).first() or CalendarDayRow(office_id=office_id, day=day, working=working)
    row.working = working
    session.add(row)
    await session.flush()
