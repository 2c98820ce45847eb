"""What should have been said by now of the duties of coordinating units: by the same rules, into the same digests."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from data import detours, duties, planning
from data.calendar import calendars
from data.planning import NewReminder
from data.store import Batch
from domain.duties import Duty
from domain.hearing import nodes
from domain.patience import asks_who_else
from domain.planning import Saying, decide_duty, duty_sayings
from domain.reminders import Step
from jobs import digesting

SET_ASIDE = timedelta(days=1)


def plan_batch(batch: Batch, now: datetime, until: datetime, most: int) -> int:
    """Plan the newest step of each duty whose mark comes by `until`, and move the marks on; gives how many there were.

    One whose item cannot be read is looked at again the next day: the office is told of the item.
    """
    marks = duties.due(batch, until, most)
    if not marks:
        return 0
    known = duties.read(batch, [mark.duty_id for mark in marks])
    days = calendars(batch, {one.occurrence.item.office_id for one in known.values()})
    plans = [
        (known[mark.duty_id], decide_duty(known[mark.duty_id], mark.at, days[_office(known[mark.duty_id])], until))
        for mark in marks
        if mark.duty_id in known
    ]
    speaking = [(duty, plan) for duty, plan in plans if plan.step is not None]
    if speaking:
        holders = planning.holders(batch, {node for duty, _ in speaking for node in nodes(duty.unit)})
        before = planning.planned(batch, [duty.occurrence.id for duty, _ in speaking])
        around = detours.of_duties(batch, [duty for duty, _ in speaking])
        fresh = [
            said for said in duty_sayings(speaking, holders, days, now, around) if said.key_of(said.step) not in before
        ]
        skipped = [_reminder(said, step, None) for said in fresh for step in said.plan.skipped]
        planning.write(batch, [one for one in skipped if _key(one) not in before], now)
        asking = _asking(batch, fresh)

        def write(found: Sequence[tuple[Saying, int]]) -> None:
            said = [_reminder(one, one.step, row, asks=_of(one) in asking) for one, row in found]
            planning.write(batch, said, now)

        digesting.put(batch, fresh, write, now)
    duties.set_marks(batch, [(duty.id, plan.next_at) for duty, plan in plans])
    duties.set_marks(batch, [(mark.duty_id, now + SET_ASIDE) for mark in marks if mark.duty_id not in known])
    return len(marks)


def _office(duty: Duty) -> int:
    return duty.occurrence.item.office_id


def _key(one: NewReminder) -> tuple[int, int, str, int]:
    return one.occurrence_id, one.revision, one.step, one.person_id


def _reminder(said: Saying, step: Step, row: int | None, *, asks: bool = False) -> NewReminder:
    since = said.plan.skipped[0].due_at() if row is not None and said.plan.skipped else None
    duty_id, _ = _of(said)
    return NewReminder(*said.key_of(step), step.due_at(), row, since, asks, duty_id)


def _of(said: Saying) -> tuple[int, int]:
    assert said.plan.duty is not None
    return said.plan.duty.id, said.hearer.person_id


def _asking(batch: Batch, fresh: Sequence[Saying]) -> set[tuple[int, int]]:
    """(duty, person) of which so much was said without an answer that it is asked whom else to remind."""
    silent = planning.unanswered_duties(batch, {_of(said)[0] for said in fresh})
    return {_of(said) for said in fresh if asks_who_else(silent.get(_of(said), 0), group=said.hearer.group)}
