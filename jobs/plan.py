"""What should have been said by now and was not: gather what fell due, decide by the pure rules, write it down."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from data import items, occurrences, outbox, people, reminders, series
from data.calendar import calendar
from data.store import Session, Store
from domain.delivery import Address, Class
from domain.occurrence import Occurrence
from domain.people import Role, Unit
from domain.quiet_hours import half_day, next_half_day, next_opening
from domain.reminders import Step, due_step, next_word_at
from domain.workdays import WorkCalendar

log = structlog.get_logger()

BATCH = 200
HEADS_FROM = 3  # working days late from which the head hears it as well


async def tick(store: Store, now: datetime) -> int:
    """Open the periods whose time has come, then plan all that fell due; gives how many reminders were planned."""
    await _open_periods(store, now)
    planned = 0
    while True:
        async with store.begin() as session:
            due = await occurrences.needing_a_word(session, now, BATCH)
            for occurrence in due:
                planned += await _plan(session, occurrence, now)
        if len(due) < BATCH:
            return planned


async def _open_periods(store: Store, now: datetime) -> None:
    while True:
        async with store.begin() as session:
            due = await items.series_to_open(session, now, BATCH)
            for item_id, due_on in due:
                await series.open_next(session, item_id, due_on, now)
        if not due:
            return


async def _plan(session: Session, occurrence: Occurrence, now: datetime) -> int:
    """Plan the newest step for each recipient, and move the mark on."""
    days = await calendar(session, occurrence.item.office_id)
    step = due_step(occurrence, days, now)
    planned = 0
    if step is not None:
        for person_id in await recipients(session, occurrence, step):
            places = await people.addresses_of(session, person_id)
            if places:
                planned += await _into_digest(session, occurrence, step, person_id, places[0], days, now)
    await occurrences.set_mark(session, occurrence.id, next_word_at(occurrence, days, now))
    return planned


async def recipients(session: Session, occurrence: Occurrence, step: Step) -> list[int]:
    """Who hears a step: the unit's officers; its heads when none can be reached or the item is late by days."""
    officers = await holding(session, occurrence.lead, Role.OFFICER)
    if not await people.reachable(session, officers):
        officers = []
    late_by = int(step.name) if step.name.startswith("+") else 0
    heads = await holding(session, occurrence.lead, Role.HEAD) if late_by >= HEADS_FROM or not officers else []
    return list(dict.fromkeys([*officers, *heads]))


async def holding(session: Session, unit: Unit, role: Role) -> list[int]:
    """Those with a role on the unit, or on the nearest unit above it below the office."""
    for node in reversed(unit.path[1:] or unit.path):
        found: Sequence[int] = await people.ids_with(session, [role], node)
        if found:
            return list(found)
    return []


async def _into_digest(
    session: Session,
    occurrence: Occurrence,
    step: Step,
    person_id: int,
    address: Address,
    days: WorkCalendar,
    now: datetime,
) -> int:
    """Put a reminder into the digest of the next half-day that is still open for this address."""
    opening = next_opening(now, days)
    while True:
        day, half = half_day(opening)
        key = f"digest:{address.id}:{day.isoformat()}:{half}"
        found = await outbox.open_digest(session, key)
        if found is None:
            row_id = await outbox.put(session, address.id, Class.DIGEST, key, None, now, opening)
            assert row_id is not None
            break
        row_id, is_open = found
        if is_open:
            break
        opening = next_half_day(opening, days)
    return await reminders.plan(session, occurrence, step.name, person_id, step.due_at(), row_id)


async def next_due(store: Store) -> datetime | None:
    """The next instant at which something could fall due."""
    async with store.begin() as session:
        marks = [await occurrences.next_mark(session), await items.next_series_mark(session)]
    return min((mark for mark in marks if mark is not None), default=None)
