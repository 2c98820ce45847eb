"""An office's own days off and swapped working days."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection
from sqlmodel import col, select

from data.models import CalendarDayRow
from data.store import Session
from domain.workdays import WorkCalendar


async def calendar(session: Session, office_id: int) -> WorkCalendar:
    rows = (await session.exec(select(CalendarDayRow).where(CalendarDayRow.office_id == office_id))).all()
    return WorkCalendar(
        frozenset(row.day for row in rows if not row.working), frozenset(row.day for row in rows if row.working)
    )


def calendars(connection: Connection, offices: Collection[int]) -> dict[int, WorkCalendar]:
    """The calendar of each of these offices, in one question."""
    query = select(col(CalendarDayRow.office_id), col(CalendarDayRow.day), col(CalendarDayRow.working))
    rows = connection.execute(query.where(col(CalendarDayRow.office_id).in_(offices))).all()
    return {
        office: WorkCalendar(
            frozenset(day for of, day, working in rows if of == office and not working),
            frozenset(day for of, day, working in rows if of == office and working),
        )
        for office in offices
    }


async def set_day(session: Session, office_id: int, day: date, *, working: bool) -> None:
    query = select(CalendarDayRow).where(CalendarDayRow.office_id == office_id, CalendarDayRow.day == day)
    row = (await session.exec(query)).first() or CalendarDayRow(office_id=office_id, day=day, working=working)
    row.working = working
    session.add(row)
    await session.flush()
