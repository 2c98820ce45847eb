"""An office's own days off and swapped working days."""

from datetime import date

from sqlmodel import select

from data.models import CalendarDayRow
from data.store import Session
from domain.workdays import WorkCalendar


async def calendar(session: Session, office_id: int) -> WorkCalendar:
    rows = (await session.exec(select(CalendarDayRow).where(CalendarDayRow.office_id == office_id))).all()
    return WorkCalendar(
        frozenset(row.day for row in rows if not row.working), frozenset(row.day for row in rows if row.working)
    )


async def set_day(session: Session, office_id: int, day: date, *, working: bool) -> None:
    query = select(CalendarDayRow).where(CalendarDayRow.office_id == office_id, CalendarDayRow.day == day)
    row = (await session.exec(query)).first() or CalendarDayRow(office_id=office_id, day=day, working=working)
    row.working = working
    session.add(row)
    await session.flush()
