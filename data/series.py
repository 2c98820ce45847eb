"""Opening the periods of an item: the first when it is assigned, the next when its time has come."""

from datetime import date, datetime, time, timedelta

from data import items, occurrences
from data.calendar import calendar
from data.store import Session
from domain.deadlines import DeadlineKind, next_due
from domain.occurrence import Item
from domain.reminders import next_word_at
from domain.time import at

ONE_DAY = timedelta(days=1)


async def open_first(session: Session, item: Item, due_on: date | None, today: date, now: datetime) -> int | None:
    """Open an item's first occurrence and note when the next one opens."""
    opened = await items.open_occurrence(session, item, due_on, today)
    if opened is not None:
        await _mark(session, opened, item, now)
    await note_next(session, item, due_on)
    return opened


async def open_next(session: Session, item_id: int, due_on: date, now: datetime) -> int | None:
    """Open the period due on `due_on`, counted as opened on the day it should have been."""
    item = await items.item(session, item_id)
    occurrence_id = await items.open_occurrence(session, item, due_on, await _opens_on(session, item, due_on))
    if occurrence_id is not None:
        await _mark(session, occurrence_id, item, now)
    await note_next(session, item, due_on)
    return occurrence_id


async def _opens_on(session: Session, item: Item, due_on: date) -> date:
    """The day after the period before it was due; the day of assignment for the first."""
    last = await occurrences.period_before(session, item, due_on)
    return last + ONE_DAY if last else item.assigned_on


async def _mark(session: Session, occurrence_id: int, item: Item, now: datetime) -> None:
    """Reckon from the opening, not from now: what fell due while we were down is still to be said."""
    opened = await occurrences.occurrence(session, occurrence_id)
    assert opened is not None
    since = min(now, at(opened.opened_on, time(23, 59)))
    mark = next_word_at(opened, await calendar(session, item.office_id), since)
    await occurrences.set_mark(session, occurrence_id, mark)


async def note_next(session: Session, item: Item, due_on: date | None) -> None:
    if item.kind is not DeadlineKind.RECURRING or item.rrule is None or due_on is None:
        await items.set_series(session, item.id, None, None)
        return
    await items.set_series(session, item.id, next_due(item.rrule, due_on + ONE_DAY), at(due_on + ONE_DAY, time(0)))
