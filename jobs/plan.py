"""What should have been said by now and was not: gather what fell due, decide by the pure rules, write it down."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from data import faults, items, occurrences, planning, series, spoken_of
from data.calendar import calendars
from data.planning import Mark, NewReminder, Wanted
from data.store import Batch, Store, StoreAway
from domain.delivery import EARLY_DIGEST, URGENT_DIGEST
from domain.hearing import Holders, hearers, nodes
from domain.occurrence import Occurrence
from domain.opening import Following
from domain.quiet_hours import half_day, next_half_day, next_opening
from domain.reminders import Step, next_word_at, steps_between
from domain.workdays import WorkCalendar

log = structlog.get_logger()

BATCH = 500
PERIODS = 50  # opened in one transaction
AHEAD = timedelta(minutes=10)
"""So long before its hour a reminder is written down: at 08:00 everything stands in the outbox already. Words are found
when it leaves, so what is reported meanwhile counts."""
SET_ASIDE = timedelta(days=1)
HALF_DAYS_TRIED = 10


@dataclass(frozen=True, slots=True)
class Done:
    """What a batch did: marks looked at, reminders planned, occurrences newly set aside."""

    marks: int = 0
    planned: int = 0
    broken: tuple[int, ...] = ()


async def tick(store: Store, now: datetime) -> Done:
    """Open the periods whose time has come, then plan all that falls due; gives what was done."""
    await _open_periods(store, now)
    whole = Done()
    while True:
        done = await store.at_once(lambda batch: plan_batch(batch, now, now + AHEAD))
        whole = Done(whole.marks + done.marks, whole.planned + done.planned, whole.broken + done.broken)
        if done.marks < BATCH:
            return whole


async def _open_periods(store: Store, now: datetime) -> None:
    while True:
        async with store.begin() as session:
            due = await items.series_to_open(session, now, PERIODS)
            for item_id, due_on in due:
                try:
                    async with store.attempt(session):
                        await series.open_next(session, item_id, due_on, now)
                except StoreAway:
                    raise  # not the item's fault: the next tick asks again
                except Exception:
                    log.exception("period_not_opened", item=item_id)
                    await items.set_series(session, item_id, Following(due_on, now + SET_ASIDE))
        if not due:
            return


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows for one occurrence: the step to say and those it overtook, and its next mark."""

    occurrence: Occurrence
    step: Step | None
    skipped: tuple[Step, ...]
    next_at: datetime | None


def plan_batch(batch: Batch, now: datetime, until: datetime) -> Done:
    """Plan the newest step of each occurrence whose mark comes by `until`, and move the marks on."""
    marks = planning.due(batch, until, BATCH)
    if not marks:
        return Done()
    known = spoken_of.occurrences(batch, [mark.occurrence_id for mark in marks])
    sound = {key: value for key, value in known.items() if isinstance(value, Occurrence)}
    days = calendars(batch, {one.item.office_id for one in sound.values()})
    plans, broken = _decided(marks, known, days, until)
    planned = _written(batch, plans, days, now)
    planning.set_marks(batch, [(plan.occurrence.id, plan.next_at) for plan in plans])
    faults.note(batch, broken, now + SET_ASIDE)
    new = tuple(mark.occurrence_id for mark in marks if mark.occurrence_id in broken and not mark.faulty)
    for occurrence_id in new:
        log.error("occurrence_set_aside", occurrence=occurrence_id, error=faults.told(broken[occurrence_id]))
    return Done(len(marks), planned, new)


def _decided(
    marks: Sequence[Mark],
    known: Mapping[int, Occurrence | Exception],
    calendars: Mapping[int, WorkCalendar],
    until: datetime,
) -> tuple[list[Plan], dict[int, Exception]]:
    """What the rules say, and where they fail."""
    plans, broken = [], dict[int, Exception]()
    for mark in marks:
        found = known.get(mark.occurrence_id) or LookupError("its item or unit is missing")
        if isinstance(found, Exception):
            broken[mark.occurrence_id] = found
            continue
        try:
            plans.append(decide(found, mark.at, calendars[found.item.office_id], until))
        except Exception as error:  # noqa: BLE001 - one broken rule must not silence the others
            broken[mark.occurrence_id] = error
    return plans, broken


def decide(occurrence: Occurrence, mark: datetime, days: WorkCalendar, until: datetime) -> Plan:
    """The newest step that has come since the mark; those before it are not worth saying any more."""
    came = steps_between(occurrence, days, mark, until)
    return Plan(occurrence, came[-1] if came else None, tuple(came[:-1]), next_word_at(occurrence, days, until))


def _written(batch: Batch, plans: Sequence[Plan], calendars: Mapping[int, WorkCalendar], now: datetime) -> int:
    """Put the reminders into digests; gives how many."""
    speaking = [plan for plan in plans if plan.step is not None]
    if not speaking:
        return 0
    holders = planning.holders(batch, {node for plan in speaking for node in nodes(plan.occurrence.lead)})
    before = planning.planned(batch, [plan.occurrence.id for plan in speaking])
    fresh: list[_Said] = []
    skipped: list[NewReminder] = []
    for said in _spoken(speaking, holders, calendars, now):
        if said.key_of(said.step) in before:
            continue
        fresh.append(said)
        skipped += [said.reminder(step, None) for step in said.plan.skipped if said.key_of(step) not in before]
    planning.write(batch, skipped, now)
    waiting = fresh
    for _ in range(HALF_DAYS_TRIED):
        wanted = {said.wanted.key: said.wanted for said in sorted(waiting, key=lambda said: -said.wanted.rank)}
        rows = planning.open_digests(batch, wanted.values(), now)
        found = [(said, rows[said.wanted.key]) for said in waiting if said.wanted.key in rows]
        planning.write(batch, [said.reminder(said.step, row) for said, row in found], now)
        waiting = [said.later() for said in waiting if said.wanted.key not in rows]
        if not waiting:
            break
    return len(fresh) - len(waiting)


@dataclass(frozen=True, slots=True)
class _Said:
    """A step to be said to somebody, and the digest it goes into."""

    plan: Plan
    step: Step
    person_id: int
    address_id: int
    days: WorkCalendar
    leaves_at: datetime

    @property
    def wanted(self) -> Wanted:
        day, half = half_day(self.leaves_at)
        urgent = self.step.name == "0" or self.step.name.startswith("+")
        rank = URGENT_DIGEST if urgent else EARLY_DIGEST
        return Wanted(f"digest:{self.address_id}:{day.isoformat()}:{half}", self.address_id, rank, self.leaves_at)

    def later(self) -> "_Said":
        """In the digest of the next half-day: this one is composed already."""
        opening = next_half_day(self.leaves_at, self.days)
        return _Said(self.plan, self.step, self.person_id, self.address_id, self.days, opening)

    def key_of(self, step: Step) -> tuple[int, int, str, int]:
        return self.plan.occurrence.id, self.plan.occurrence.revision, step.name, self.person_id

    def reminder(self, step: Step, row: int | None) -> NewReminder:
        since = self.plan.skipped[0].due_at() if row is not None and self.plan.skipped else None
        return NewReminder(*self.key_of(step), step.due_at(), row, since)


def _spoken(
    plans: Sequence[Plan], holders: Holders, calendars: Mapping[int, WorkCalendar], now: datetime
) -> Iterator[_Said]:
    for plan in plans:
        assert plan.step is not None
        days = calendars[plan.occurrence.item.office_id]
        leaves_at = next_opening(max(plan.step.due_at(), now), days)
        for hearer in hearers(plan.occurrence.lead, plan.step, holders):
            assert hearer.address_id is not None
            yield _Said(plan, plan.step, hearer.person_id, hearer.address_id, days, leaves_at)


async def next_due(store: Store) -> datetime | None:
    """The next instant at which something could fall due."""
    async with store.begin() as session:
        marks = [await occurrences.next_mark(session), await items.next_series_mark(session)]
    return min((mark for mark in marks if mark is not None), default=None)
