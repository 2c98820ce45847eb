"""What should have been said by now and was not: gather what fell due, decide by the pure rules, write it down."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from data import detours, duties, faults, items, leaves, occurrences, planning, series, spoken_of
from data.calendar import calendars
from data.planning import Mark, NewReminder
from data.store import Batch, Store, StoreAway
from domain.hearing import nodes
from domain.occurrence import Occurrence
from domain.opening import Following
from domain.patience import asks_who_else
from domain.planning import Key, Plan, Saying, decide, sayings
from domain.quiet_hours import whole_half_day
from domain.reminders import Step
from domain.workdays import WorkCalendar
from jobs import digesting, plan_duties

log = structlog.get_logger()

BATCH = 500
PERIODS = 50  # opened in one transaction
AHEAD = timedelta(minutes=10)
"""So long before a half-day opens all its reminders are written down: they leave as one message, at the hour of the
first. Words are found when it leaves, so what is reported meanwhile counts."""
SET_ASIDE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Done:
    """What a batch did: marks looked at, reminders planned, occurrences newly set aside."""

    marks: int = 0
    planned: int = 0
    broken: tuple[int, ...] = ()


async def tick(store: Store, now: datetime) -> Done:
    """Open the periods whose time has come, then plan all that falls due; gives what was done."""
    await _open_periods(store, now)
    whole, until = Done(), horizon(now)
    while True:
        done = await store.at_once(lambda batch: plan_batch(batch, now, until))
        whole = Done(whole.marks + done.marks, whole.planned + done.planned, whole.broken + done.broken)
        if done.marks < BATCH:
            break
    while await store.at_once(lambda batch: plan_duties.plan_batch(batch, now, until, BATCH)) == BATCH:
        pass
    return whole


def horizon(now: datetime) -> datetime:
    """Until when what falls due is written down at `now`."""
    return whole_half_day(now + AHEAD)


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


def _written(batch: Batch, plans: Sequence[Plan], calendars: Mapping[int, WorkCalendar], now: datetime) -> int:
    """Put the reminders into digests; gives how many."""
    speaking = [plan for plan in plans if plan.step is not None]
    if not speaking:
        return 0
    holders = planning.holders(batch, {node for plan in speaking for node in nodes(plan.occurrence.lead)})
    before = planning.planned(batch, [plan.occurrence.id for plan in speaking])
    fresh: list[Saying] = []
    skipped: list[NewReminder] = []
    ids = [plan.occurrence.id for plan in speaking]
    for said in sayings(speaking, holders, calendars, now, detours.of(batch, ids)):
        if said.key_of(said.step) in before:
            continue
        fresh.append(said)
        skipped += [_reminder(said, step, None) for step in said.plan.skipped if said.key_of(step) not in before]
    planning.write(batch, skipped, now)
    asking = _asking(batch, fresh, before)

    def write(found: Sequence[tuple[Saying, int]]) -> None:
        planning.write(batch, [_reminder(said, said.step, row, asks=_of(said) in asking) for said, row in found], now)

    return digesting.put(batch, fresh, write, now)


def _reminder(said: Saying, step: Step, row: int | None, *, asks: bool = False) -> NewReminder:
    since = said.plan.skipped[0].due_at() if row is not None and said.plan.skipped else None
    return NewReminder(*said.key_of(step), step.due_at(), row, since, asks)


def _of(said: Saying) -> tuple[int, int]:
    return said.plan.occurrence.id, said.hearer.person_id


def _asking(batch: Batch, fresh: Sequence[Saying], before: Collection[Key]) -> set[tuple[int, int]]:
    """(occurrence, person) of which so much was said without an answer that it is asked whom else to remind.

    Only where enough was ever said is it looked up.
    """
    number = Counter((occurrence, person) for occurrence, _, _, person in before)
    perhaps = [said for said in fresh if asks_who_else(number[_of(said)], group=said.hearer.group)]
    if not perhaps:
        return set()
    silent = planning.unanswered(batch, {said.plan.occurrence.id for said in perhaps})
    return {_of(said) for said in perhaps if asks_who_else(silent.get(_of(said), 0), group=False)}


async def next_due(store: Store) -> datetime | None:
    """The next instant at which something could fall due."""
    async with store.begin() as session:
        marks = [await of.next_mark(session) for of in (occurrences, duties)]
        marks += [await items.next_series_mark(session), await leaves.next_at(session)]
    return min((mark for mark in marks if mark is not None), default=None)
