"""What would be said on a day: the planner's own rules for another day, with nothing written down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from domain.hearing import Holders
from domain.occurrence import Occurrence
from domain.planning import Plan, Saying, decide, digest_key, sayings
from domain.quiet_hours import next_opening
from domain.time import at
from domain.workdays import WorkCalendar

MANY = 10
"""Reminders in one message from which it is called a spike: nobody answers them all in a morning."""
MIDNIGHT, LAST_MINUTE = time(0), time(23, 59)


@dataclass(slots=True)
class Rehearsed:
    """A message that would leave: when, for whom, and what is in it."""

    leaves_at: datetime
    person_id: int
    said: list[Saying] = field(default_factory=list)

    @property
    def is_spike(self) -> bool:
        return len(self.said) >= MANY


@dataclass(slots=True)
class Rehearsal:
    """A day: the messages by their digests, and what nobody would hear."""

    day: date
    messages: dict[str, Rehearsed] = field(default_factory=dict)
    unheard: list[Occurrence] = field(default_factory=list)

    def in_order(self) -> list[Rehearsed]:
        """As they would leave."""
        return sorted(self.messages.values(), key=lambda one: (one.leaves_at, -len(one.said), one.person_id))


def plans_of(occurrences: Iterable[Occurrence], days: WorkCalendar, day: date) -> list[Plan]:
    """What the planner would decide of these on that day, if nothing happens until then.

    One that the rules cannot reckon says nothing, as on the day itself.
    """
    plans = []
    for occurrence in occurrences:
        try:
            plans.append(decide(occurrence, at(day, MIDNIGHT), days, at(day, LAST_MINUTE)))
        except Exception:  # noqa: BLE001, S112 - the office is told of it every morning
            continue
    return [plan for plan in plans if plan.step is not None]


def rehearse(into: Rehearsal, plans: Iterable[Plan], holders: Holders, calendars: Mapping[int, WorkCalendar]) -> None:
    """Add what these plans say to the messages of the day."""
    heard = set()
    plans = list(plans)
    for said in sayings(plans, holders, calendars, at(into.day, MIDNIGHT)):
        heard.add(said.plan.occurrence.id)
        key = digest_key(said.place, said.leaves_at)
        message = into.messages.setdefault(key, Rehearsed(said.leaves_at, said.hearer.person_id))
        message.leaves_at = min(message.leaves_at, said.leaves_at)
        message.said.append(said)
    into.unheard += [plan.occurrence for plan in plans if plan.occurrence.id not in heard]


def is_silent(day: date, days: WorkCalendar) -> bool:
    """Whether the clock says nothing at all on a day."""
    return next_opening(at(day, MIDNIGHT), days) > at(day, LAST_MINUTE)
