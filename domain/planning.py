"""What the clock has to say and to whom: the rules that the planner applies now, and a rehearsal for another day."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from domain import duties
from domain.bulletins import Bulletin, Timetable
from domain.delivery import EARLY_DIGEST, URGENT_DIGEST
from domain.duties import Duty
from domain.escalation import head_hears
from domain.hearing import Hearer, Holders, hearers, unreached
from domain.occurrence import Occurrence
from domain.patience import Detours
from domain.quiet_hours import half_day, next_half_day, next_opening
from domain.reminders import Step, next_word_at, steps_between
from domain.workdays import WorkCalendar

Key = tuple[int, int, str, int]
"""Occurrence, revision of its deadline, step, person: what forbids saying a step twice."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows for one occurrence: the step to say and those it overtook, and its next mark.

    `duty`: it follows for this duty of a coordinating unit on it.
    """

    occurrence: Occurrence
    step: Step | None
    skipped: tuple[Step, ...]
    next_at: datetime | None
    duty: Duty | None = None


def decide(occurrence: Occurrence, mark: datetime, days: WorkCalendar, until: datetime) -> Plan:
    """The newest step that has come since the mark; those before it are not worth saying any more."""
    came = steps_between(occurrence, days, mark, until)
    return Plan(occurrence, came[-1] if came else None, tuple(came[:-1]), next_word_at(occurrence, days, until))


def decide_duty(duty: Duty, mark: datetime, days: WorkCalendar, until: datetime) -> Plan:
    """The same for a duty of a coordinating unit."""
    came = duties.steps_between(duty, days, mark, until)
    next_at = duties.next_word_at(duty, days, until)
    return Plan(duty.occurrence, came[-1] if came else None, tuple(came[:-1]), next_at, duty)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A digest that should be there: whose address, when it leaves, in which order."""

    key: str
    address_id: int
    rank: int
    leaves_at: datetime


@dataclass(frozen=True, slots=True)
class Saying:
    """A step to be said to somebody, and the digest it goes into: all of one address and half-day is one message."""

    plan: Plan
    step: Step
    hearer: Hearer
    days: WorkCalendar
    leaves_at: datetime
    apart: bool = False

    @property
    def place(self) -> int:
        """The address it is said at."""
        assert self.hearer.address_id is not None
        return self.hearer.address_id

    @property
    def wanted(self) -> Wanted:
        urgent = self.step.name == "0" or self.step.name.startswith("+")
        rank = URGENT_DIGEST if urgent else EARLY_DIGEST
        key = digest_key(self.place, self.leaves_at)
        return Wanted(f"{key}:due" if self.apart else key, self.place, rank, self.leaves_at)

    def later(self) -> "Saying":
        """In the digest of the next half-day: this one is composed already. What falls due today leaves by itself."""
        if self.step.name == "0" and self.step.day == half_day(self.leaves_at)[0] and not self.apart:
            return replace(self, apart=True)
        return replace(self, leaves_at=next_half_day(self.leaves_at, self.days), apart=False)

    def key_of(self, step: Step) -> Key:
        duty = self.plan.duty
        if duty is not None:
            return duty.occurrence.id, duty.revision, duty_step(duty, step), self.hearer.person_id
        return self.plan.occurrence.id, self.plan.occurrence.revision, step.name, self.hearer.person_id


def duty_step(duty: Duty, step: Step) -> str:
    """The name of a duty's step among those of its item."""
    return f"#{duty.id}:{step.name}"


def digest_key(place: int, leaves_at: datetime) -> str:
    """What forbids a second digest of a half-day at an address."""
    day, half = half_day(leaves_at)
    return f"digest:{place}:{day.isoformat()}:{half}"


@dataclass(frozen=True, slots=True)
class Paper:
    """A bulletin for somebody, and the digest it goes into. `due_at`: its hour, whenever it leaves."""

    person_id: int
    place: int
    bulletin: Bulletin
    day: date
    days: WorkCalendar
    due_at: datetime
    leaves_at: datetime

    @property
    def wanted(self) -> Wanted:
        return Wanted(digest_key(self.place, self.leaves_at), self.place, EARLY_DIGEST, self.leaves_at)

    def later(self) -> "Paper":
        return replace(self, leaves_at=next_half_day(self.leaves_at, self.days))


def paper(
    person_id: int, place: int, bulletin: Bulletin, timetable: Timetable, day: date, days: WorkCalendar, now: datetime
) -> Paper:
    """A bulletin of a day for somebody: at its hour, or when the clock may next speak."""
    due_at = timetable.at(day)
    return Paper(person_id, place, bulletin, day, days, due_at, next_opening(max(due_at, now), days))


def told(
    occurrence: Occurrence, step: Step, holders: Holders, detours: Detours = (), on: date | None = None
) -> list[Hearer]:
    """Who is told of a step. `on`: the day on which it leaves."""
    return hearers(occurrence.lead, step, holders, heads=head_hears(occurrence, step), detours=detours, on=on)


NO_DETOURS: Mapping[int, Detours] = MappingProxyType({})


def untold(occurrence: Occurrence, step: Step, holders: Holders, detours: Detours = ()) -> list[Hearer]:
    """Who should be told of a step and is reached nowhere."""
    return unreached(occurrence.lead, step, holders, heads=head_hears(occurrence, step), detours=detours)


def sayings(
    plans: Iterable[Plan],
    holders: Holders,
    calendars: Mapping[int, WorkCalendar],
    now: datetime,
    detours: Mapping[int, Detours] = NO_DETOURS,
) -> Iterator[Saying]:
    """Who hears the steps of these plans, and when each may leave: not before `now`, and in office hours only.

    `detours`: by occurrence.
    """
    for plan in plans:
        if plan.step is None:
            continue
        days = calendars[plan.occurrence.item.office_id]
        leaves_at = next_opening(max(plan.step.due_at(), now), days)
        about = detours.get(plan.occurrence.id, ())
        for hearer in told(plan.occurrence, plan.step, holders, about, half_day(leaves_at)[0]):
            yield Saying(plan, plan.step, hearer, days, leaves_at)


def duty_sayings(
    plans: Iterable[tuple[Duty, Plan]],
    holders: Holders,
    calendars: Mapping[int, WorkCalendar],
    now: datetime,
    detours: Mapping[int, Detours] = NO_DETOURS,
) -> Iterator[Saying]:
    """Who hears the steps of these duties, and when each may leave. `detours`: by duty."""
    for duty, plan in plans:
        if plan.step is None:
            continue
        days = calendars[duty.occurrence.item.office_id]
        leaves_at = next_opening(max(plan.step.due_at(), now), days)
        for hearer in duties.told(duty, plan.step, holders, detours.get(duty.id, ()), half_day(leaves_at)[0]):
            yield Saying(plan, plan.step, hearer, days, leaves_at)
