"""Bulletins that have come, by the office's timetable or by the reader's own, into the digests they belong to."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

import structlog

from data import bulletins, digests, leaves
from data.bulletins import DueRound, NewBulletin
from data.calendar import calendars
from data.store import Batch, Store, StoreAway
from domain.bulletins import TIMETABLES, Bulletin, Came, Timetable, bulletins_of, decide
from domain.people import Person
from domain.planning import Paper, paper
from domain.workdays import WorkCalendar
from jobs import digesting

log = structlog.get_logger()

PART = 500
AGAIN = timedelta(hours=1)  # a round that fails is tried again
LOOK_AGAIN = timedelta(days=1)  # for somebody without a role that has a bulletin


async def tick(store: Store, now: datetime, until: datetime) -> int:
    """Plan the bulletins that have come by `until`; gives how many."""
    told = 0
    for due in await store.at_once(lambda batch: bulletins.due(batch, until)):
        try:
            told += await _round(store, due, now, until)
        except StoreAway:
            raise
        except Exception:
            log.exception("bulletins_failed", office=due.office_id, kind=due.bulletin)
            await store.at_once(partial(_put_off, due=due, at=now + AGAIN))
    while True:
        number, more = await store.at_once(lambda batch: _own(batch, now, until))
        told += number
        if not more:
            return told


def _put_off(batch: Batch, due: DueRound, at: datetime) -> None:
    bulletins.set_next(batch, due.office_id, due.bulletin, at)


async def _round(store: Store, due: DueRound, now: datetime, until: datetime) -> int:
    """One office's bulletins of a kind: for all its people of that role, some at a time; then the next is noted."""
    timetable, told, last = TIMETABLES[due.bulletin], 0, 0
    days = (await store.at_once(lambda batch: calendars(batch, [due.office_id])))[due.office_id]
    came = decide(timetable, days, due.mark if due.begun else now, until)
    while came.day is not None:
        part = partial(_part, due=due, came=came.day, days=days, last=last, now=now)
        number, last, more = await store.at_once(part)
        told += number
        if not more:
            break
    await store.at_once(partial(_put_off, due=due, at=came.next_at))
    return told


def _part(
    batch: Batch, due: DueRound, came: date, days: WorkCalendar, last: int, now: datetime
) -> tuple[int, int, bool]:
    people = bulletins.readers_after(batch, due.office_id, due.bulletin, last, PART)
    wanted = [(person_id, due.bulletin, TIMETABLES[due.bulletin], came, days) for person_id in people]
    return _written(batch, wanted, now), people[-1] if people else last, len(people) == PART


Wanted = tuple[int, Bulletin, Timetable, date, WorkCalendar]
"""Whose bulletin, of which kind, by which timetable, of which day, by whose working days."""


def _own(batch: Batch, now: datetime, until: datetime) -> tuple[int, bool]:
    """Those who have their own times."""
    own = bulletins.own_times(batch, bulletins.BULLETIN, until, PART)
    readers = digests.readers(batch, [one.person_id for one in own])
    days = calendars(batch, {office for reader in readers.values() for office in reader.offices})
    wanted: list[Wanted] = []
    next_at: list[tuple[int, datetime]] = []
    for one in own:
        reader = readers[one.person_id]
        calendar = days_of(reader, days)
        kinds = {kind: one.wish.of(TIMETABLES[kind]) for kind in bulletins_of(reader)}
        came = {kind: decide(timetable, calendar, one.mark, until) for kind, timetable in kinds.items()}
        wanted += [
            (one.person_id, kind, kinds[kind], found.day, calendar)
            for kind, found in came.items()
            if found.day is not None
        ]
        next_at.append((one.person_id, _next(came.values(), until)))
    told = _written(batch, wanted, now)
    bulletins.set_own(batch, bulletins.BULLETIN, next_at)
    return told, len(own) == PART


def _next(came: Iterable[Came], until: datetime) -> datetime:
    return min((one.next_at for one in came), default=until + LOOK_AGAIN)


def days_of(reader: Person, calendars: dict[int, WorkCalendar]) -> WorkCalendar:
    """The working days of the reader's office; the common ones for a reader of several."""
    return calendars[next(iter(reader.offices))] if len(reader.offices) == 1 else WorkCalendar()


def _written(batch: Batch, wanted: Sequence[Wanted], now: datetime) -> int:
    """Put into digests what was not planned before; gives how many."""
    known = set()
    for day in {day for _, _, _, day, _ in wanted}:
        known |= bulletins.planned(batch, [one[0] for one in wanted if one[3] == day], day)
    places = bulletins.places_of(batch, {one[0] for one in wanted})
    days_of_each: dict[date, set[int]] = {}
    for person_id, _, _, day, _ in wanted:
        days_of_each.setdefault(day, set()).add(person_id)
    away = {(one, day) for day, people in days_of_each.items() for one in leaves.gone(batch, day, people)}
    papers = [
        paper(person_id, places[person_id], bulletin, timetable, day, days, now)
        for person_id, bulletin, timetable, day, days in wanted
        if person_id in places and (person_id, bulletin.value, day) not in known and (person_id, day) not in away
    ]

    def write(found: Sequence[tuple[Paper, int]]) -> None:
        new = [NewBulletin(one.person_id, one.bulletin, one.day, one.due_at, row) for one, row in found]
        bulletins.write(batch, new, now)

    return digesting.put(batch, papers, write, now)
