"""An office's own days off and swapped working days."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from sqlalchemy import select as select_plain
from sqlmodel import col, or_, select, update

from data import asking, rounds
from data.models import CalendarDayRow, DutyRow, OccurrenceRow, RoleRow, RoundRow, WishRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch, Session
from domain.calendar_entries import FARTHEST, Entry, Wish
from domain.time import at, local_day
from domain.workdays import WorkCalendar

CONCERNED = FARTHEST + timedelta(days=45)
"""Deadlines within it: days are entered a year ahead, and steps are counted back from a deadline."""

DAYS = table(CalendarDayRow)
OF_OFFICES = Prepared(select_plain(DAYS).where(Among(DAYS.c.office_id, "ids")))


async def calendar(session: Session, office_id: int) -> WorkCalendar:
    rows = await asking.rows(session, OF_OFFICES, ids=[office_id])
    return WorkCalendar(
        frozenset(row.day for row in rows if not row.working), frozenset(row.day for row in rows if row.working)
    )


def calendars(batch: Batch, offices: Iterable[int]) -> dict[int, WorkCalendar]:
    """The working days of offices."""
    off: dict[int, list[date]] = {office: [] for office in offices}
    on: dict[int, list[date]] = {office: [] for office in off}
    for row in OF_OFFICES.rows(batch, ids=list(off)):
        (on if row.working else off)[row.office_id].append(row.day)
    return {office: WorkCalendar(frozenset(off[office]), frozenset(on[office])) for office in off}


async def set_day(session: Session, office_id: int, day: date, *, working: bool, now: datetime) -> None:
    """Enter a day off or a swapped day; what the office has in work is reckoned anew."""
    await enter(session, office_id, [Entry(day, Wish.WORKING if working else Wish.OFF)], now)


async def enter(session: Session, office_id: int, entries: Iterable[Entry], now: datetime) -> None:
    """Enter days off and swapped days, or take such entries back; what is in work is reckoned anew."""
    for entry in entries:
        query = select(CalendarDayRow).where(CalendarDayRow.office_id == office_id, CalendarDayRow.day == entry.day)
        row = (await session.exec(query)).first()
        if entry.wish is Wish.LAWFUL:
            if row is not None:
                await session.delete(row)
            continue
        row = row or CalendarDayRow(office_id=office_id, day=entry.day, working=True)
        row.working = entry.wish is Wish.WORKING
        session.add(row)
    await session.flush()
    await move_marks(session, office_id, local_day(now))
    await move_bulletins(session, office_id, local_day(now))


async def move_marks(session: Session, office_id: int, today: date) -> None:
    """Let the planner look again, from this morning on, at whatever a working day more or less could move.

    What has been said is known by its key and not said again; a mark that came before today stays.
    """
    morning = at(today, time(0))
    await session.exec(
        update(OccurrenceRow)
        .where(
            col(OccurrenceRow.office_id) == office_id,
            col(OccurrenceRow.next_at) > morning,
            or_(col(OccurrenceRow.due_on).is_(None), col(OccurrenceRow.due_on) <= today + CONCERNED),
        )
        .values(next_at=morning)
    )
    await session.exec(
        update(DutyRow)
        .where(col(DutyRow.office_id) == office_id, col(DutyRow.next_at) > morning)
        .values(next_at=morning)
    )


async def move_bulletins(session: Session, office_id: int, today: date) -> None:
    """Let the days of bulletins be reckoned anew as well, from this morning on."""
    morning = at(today, time(0))
    await session.exec(
        update(RoundRow)
        .where(
            col(RoundRow.office_id) == office_id, col(RoundRow.kind) != rounds.AUDIT, col(RoundRow.next_at) > morning
        )
        .values(next_at=morning)
    )
    people = select(RoleRow.person_id).where(RoleRow.office_id == office_id)
    await session.exec(
        update(WishRow)
        .where(col(WishRow.person_id).in_(people), col(WishRow.next_at) > morning)
        .values(next_at=morning)
    )
