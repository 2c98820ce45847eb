"""Opening the periods of an item: the first when it is assigned, the next when its time has come."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from data import items, occurrences
from data.calendar import calendar, calendars
from data.items import NewItem
from data.ladders import ladders
from data.occurrences import NewOccurrence
from data.store import Session
from domain.ladder import Ladder
from domain.occurrence import Item
from domain.opening import ONE_DAY, first_word_at, following
from domain.workdays import WorkCalendar


async def open_first(session: Session, item: Item, due_on: date | None, today: date, now: datetime) -> int | None:
    """Open an item's first occurrence and note when the next one opens."""
    return await _open(session, item, due_on, today, now)


async def open_next(session: Session, item_id: int, due_on: date, now: datetime) -> int | None:
    """Open the period due on `due_on`, counted as opened on the day it should have been."""
    item = await items.item(session, item_id)
    return await _open(session, item, due_on, await _opens_on(session, item, due_on), now)


async def add_all(session: Session, new: Sequence[NewItem], now: datetime) -> list[int]:
    """Store many items, each with its first occurrence; ids in their order. What `open_first` does for one."""
    return await (await session.connection()).run_sync(add_all_at_once, new, now)


def add_all_at_once(connection: Connection, new: Sequence[NewItem], now: datetime) -> list[int]:
    """`add_all` within a transaction that is run synchronously: three statements a thousand items."""
    days = calendars(connection, {one.lead.office_id for one in new})
    steps = ladders(connection, {one.programme_id for one in new})
    ids = items.insert_all(connection, [(one, following(one.kind, one.rrule, one.due_on)) for one in new])
    first = [
        _first(item_id, one, days[one.lead.office_id], steps[one.programme_id], now)
        for item_id, one in zip(ids, new, strict=True)
    ]
    occurrences.insert_all(connection, first)
    return ids


def _first(item_id: int, new: NewItem, days: WorkCalendar, ladder: Ladder, now: datetime) -> NewOccurrence:
    opened_on = new.assigned_on
    mark = first_word_at(new.kind, new.rrule, new.due_on, opened_on, days, now, before=new.before, ladder=ladder)
    return NewOccurrence(new.lead.office_id, item_id, new.lead.id, new.due_on, new.assigned_on, mark)


async def _open(session: Session, item: Item, due_on: date | None, opened_on: date, now: datetime) -> int | None:
    opened = await items.open_occurrence(session, item, due_on, opened_on)
    if opened is not None:
        days = await calendar(session, item.office_id)
        mark = first_word_at(
            item.kind, item.rrule, due_on, opened_on, days, now, before=item.before, ladder=item.ladder
        )
        await occurrences.set_mark(session, opened, mark)
    await note_next(session, item, due_on)
    return opened


async def _opens_on(session: Session, item: Item, due_on: date) -> date:
    """The day after the period before it was due; the day of assignment for the first."""
    last = await occurrences.period_before(session, item, due_on)
    return last + ONE_DAY if last else item.assigned_on


async def note_next(session: Session, item: Item, due_on: date | None) -> None:
    await items.set_series(session, item.id, following(item.kind, item.rrule, due_on))


async def halt(session: Session, item: Item) -> None:
    """No further period of the item opens."""
    await items.set_series(session, item.id, None)


async def go_on(session: Session, item: Item, last_due_on: date | None, today: date, now: datetime) -> int | None:
    """Periods open again. Of those that would have fallen due meanwhile none opens: nobody was to report then.

    Where the last one is past, the present one opens now; its id is given.
    """
    if last_due_on is None or last_due_on >= today:
        await note_next(session, item, last_due_on)
        return None
    coming = following(item.kind, item.rrule, today - ONE_DAY)
    return await _open(session, item, coming.due_on, today, now) if coming else None


async def open_early(session: Session, item: Item, due_on: date) -> int | None:
    """Open the coming period before its time, only to say something of it: it is spoken of by nobody yet."""
    opened = await items.open_occurrence(session, item, due_on, await _opens_on(session, item, due_on))
    await note_next(session, item, due_on)
    return opened
