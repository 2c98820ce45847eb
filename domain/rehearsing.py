"""What would be said on a day: the planner's own rules for another day, with nothing written down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from domain import duties
from domain.auditing import AUDITED_AT
from domain.bulletins import Bulletin
from domain.duties import Duty
from domain.hearing import Holders
from domain.merging import merged
from domain.message import Line
from domain.occurrence import Occurrence
from domain.patience import Detours, asks_who_else
from domain.planning import (
    Paper,
    Plan,
    Saying,
    decide,
    decide_duty,
    digest_key,
    duty_sayings,
    sayings,
    told,
)
from domain.quiet_hours import next_opening
from domain.reminders import steps_between
from domain.time import at
from domain.workdays import WorkCalendar

MIDNIGHT, LAST_MINUTE = time(0), time(23, 59)


@dataclass(slots=True)
class Rehearsed:
    """A message that would leave: when, for whom, which items are in it, and which bulletins.

    `asking`, `asking_duties`: those of which it is asked whom else to remind.
    """

    leaves_at: datetime
    person_id: int
    items: dict[int, Occurrence] = field(default_factory=dict)
    duties: dict[int, Duty] = field(default_factory=dict)
    asking: set[int] = field(default_factory=set)
    asking_duties: set[int] = field(default_factory=set)
    bulletins: dict[Bulletin, None] = field(default_factory=dict)

    def number(self, day: date) -> int:
        """How many things it tells of on its day: late periods of an item are one."""
        return len(merged(Line(one, one.days_left(day)) for one in self.items.values())) + len(self.duties)


@dataclass(frozen=True, slots=True)
class Silence:
    """Reminders without an answer: by (occurrence, person) up to `now`, and those to come if nobody says anything.

    Of duties it is by (duty, person).
    """

    now: datetime
    until_now: Mapping[tuple[int, int], int]

    def of(self, said: Saying, day: date, holders: Holders, detours: Mapping[int, Detours]) -> int:
        """How many there will be on the morning of a day, of what is said to somebody then."""
        occurrence, hearer = said.plan.occurrence, said.hearer.person_id
        around = detours.get(occurrence.id, ())
        coming = steps_between(occurrence, said.days, self.now, at(day, MIDNIGHT))
        heard = [
            step for step in coming if any(one.person_id == hearer for one in told(occurrence, step, holders, around))
        ]
        return self.until_now.get((occurrence.id, hearer), 0) + len(heard)

    def of_duty(self, duty: Duty, said: Saying, day: date, holders: Holders, detours: Detours) -> int:
        """The same of a duty."""
        hearer = said.hearer.person_id
        coming = duties.steps_between(duty, said.days, self.now, at(day, MIDNIGHT))
        heard = [
            step for step in coming if any(one.person_id == hearer for one in duties.told(duty, step, holders, detours))
        ]
        return self.until_now.get((duty.id, hearer), 0) + len(heard)


@dataclass(slots=True)
class Rehearsal:
    """A day: the messages by their digests, and what nobody would hear; `deaf`: units that would not hear of duties."""

    day: date
    messages: dict[str, Rehearsed] = field(default_factory=dict)
    unheard: list[Occurrence] = field(default_factory=list)
    deaf: dict[str, None] = field(default_factory=dict)
    expects_audit: bool = False

    def in_order(self) -> list[Rehearsed]:
        """As they would leave."""
        return sorted(self.messages.values(), key=lambda one: (one.leaves_at, -len(one.items), one.person_id))

    def message(self, place: int, person_id: int, leaves_at: datetime) -> Rehearsed:
        """The one message of a half-day at an address, as early as the first of what is in it."""
        found = self.messages.setdefault(digest_key(place, leaves_at), Rehearsed(leaves_at, person_id))
        found.leaves_at = min(found.leaves_at, leaves_at)
        return found


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


def rehearse(
    into: Rehearsal,
    plans: Iterable[Plan],
    holders: Holders,
    calendars: Mapping[int, WorkCalendar],
    detours: Mapping[int, Detours],
    silence: Silence,
) -> None:
    """Add what these plans say to the messages of the day."""
    heard = set()
    plans = list(plans)
    for said in sayings(plans, holders, calendars, at(into.day, MIDNIGHT), detours):
        heard.add(said.plan.occurrence.id)
        message = into.message(said.place, said.hearer.person_id, said.leaves_at)
        message.items[said.plan.occurrence.id] = said.plan.occurrence
        if asks_who_else(silence.of(said, into.day, holders, detours), group=said.hearer.group):
            message.asking.add(said.plan.occurrence.id)
    into.expects_audit |= bool(plans)
    into.unheard += [plan.occurrence for plan in plans if plan.occurrence.id not in heard]


def rehearse_duties(
    into: Rehearsal,
    found: Iterable[Duty],
    holders: Holders,
    calendars: Mapping[int, WorkCalendar],
    days: WorkCalendar,
    detours: Mapping[int, Detours],
    silence: Silence,
) -> None:
    """Add what is said of duties of coordinating units on the day, if nothing happens until then."""
    plans = [(one, decide_duty(one, at(into.day, MIDNIGHT), days, at(into.day, LAST_MINUTE))) for one in found]
    heard = set()
    for said in duty_sayings(plans, holders, calendars, at(into.day, MIDNIGHT), detours):
        duty = said.plan.duty
        if duty is None:
            continue
        heard.add(duty.id)
        message = into.message(said.place, said.hearer.person_id, said.leaves_at)
        message.duties[duty.id] = duty
        silent = silence.of_duty(duty, said, into.day, holders, detours.get(duty.id, ()))
        if asks_who_else(silent, group=said.hearer.group):
            message.asking_duties.add(duty.id)
    due = [one for one, plan in plans if plan.step is not None]
    into.expects_audit |= bool(due)
    into.deaf |= {one.unit.code: None for one in due if one.id not in heard}


def rehearse_paper(into: Rehearsal, one: Paper, items: Iterable[Occurrence]) -> None:
    """Add a bulletin, and the items it lists, to the messages of the day."""
    message = into.message(one.place, one.person_id, one.leaves_at)
    message.bulletins[one.bulletin] = None
    into.expects_audit |= one.due_at <= at(into.day, AUDITED_AT)
    message.items |= {item.id: item for item in items}


def is_silent(day: date, days: WorkCalendar) -> bool:
    """Whether the clock says nothing at all on a day."""
    return next_opening(at(day, MIDNIGHT), days) > at(day, LAST_MINUTE)
