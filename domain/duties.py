"""A smaller duty that a coordinating unit has on an item: what, until when, how far it is. It never closes the item.

Its unit gains no right on the item by it: it speaks of its duty to the lead, and the lead alone of the item.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.hearing import Hearer, Holders, hearers
from domain.occurrence import Occurrence
from domain.patience import Detours
from domain.people import Person, Role, Unit
from domain.reminders import Step
from domain.rights import Act, may
from domain.status import WORKING, State
from domain.text import squeeze_code
from domain.workdays import WorkCalendar

BEFORE = (3, 1, 0)
AFTER = (1, 3)
"""Working days ahead of its day and behind it on which a duty is spoken of, and then no more.

Source: as for items: an item has 7, 3, 1, 0 and +1, +3, +7 and weekly. A duty is a part of somebody else's item:
the steps of a short period ahead, and behind it those before the leader hears; after that the lead asks itself.
"""


class DutyState(StrEnum):
    """How far a duty is. Void: it was taken back at once, and never meant to be."""

    OPEN = "open"
    REPORTED = "reported"
    DONE = "done"
    DROPPED = "dropped"
    VOID = "void"


UNSETTLED = frozenset({DutyState.OPEN, DutyState.REPORTED})
"""States in which the lead still waits for it, or its unit for the lead."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What a coordinating unit does for an item by a day. `code`: the item's, with the unit's behind it.

    `before`: the day itself is too late. `revision`: counts the days it was given. `stuck`: what is in the way.
    `given_by`, `reported_by`: ids of people. `nudged_at`: when the lead last asked for it.
    """

    id: int
    occurrence: Occurrence
    unit: Unit
    code: str
    text: str
    due_on: date
    before: bool
    revision: int
    state: DutyState
    percent: int | None
    stuck: str | None
    given_by: int
    given_on: date
    reported_by: int | None = None
    reported_on: date | None = None
    settled_on: date | None = None
    nudged_at: datetime | None = None

    @property
    def lead(self) -> Unit:
        return self.occurrence.lead

    @property
    def waits(self) -> bool:
        """Whether its unit has still to do it."""
        return self.state is DutyState.OPEN

    def days_left(self, today: date) -> int:
        return (self.due_on - today).days


@dataclass(frozen=True, slots=True)
class Awaited:
    """A duty that the lead waits for, or has still to accept; `late`: calendar days it has been waited for in vain."""

    duty: Duty
    late: int


def awaited(duties: Collection[Duty], today: date) -> tuple[Awaited, ...]:
    """Of these duties those that are not settled."""
    return tuple(
        Awaited(one, max(0, -one.days_left(today)) if one.waits else 0) for one in duties if one.state in UNSETTLED
    )


class Unsuited(StrEnum):
    """Why a unit cannot be given a duty."""

    STATE = "state"
    LEADS = "leads"
    NOT_BESIDE = "not_beside"


class DutyRefused(Exception):
    """The duty is in a state that does not allow the move; it keeps the state it has."""


def unsuited(occurrence: Occurrence, unit: Unit, beside: Collection[int], *, assigns: bool) -> Unsuited | None:
    """What stands against giving a unit a duty on an item. `beside`: ids of the units that coordinate it.

    The lead divides the work among those that were assigned to it; `assigns`: who assigns may bring in another one.
    Source: the offices' rule: who assigns is the office and the leader.
    """
    if occurrence.state not in WORKING:
        return Unsuited.STATE
    if unit.id == occurrence.lead.id:
        return Unsuited.LEADS
    return None if unit.id in beside or assigns else Unsuited.NOT_BESIDE


def latest_day(occurrence: Occurrence) -> date | None:
    """The last day a duty may have: the item's own deadline in force; None where the item has none."""
    return occurrence.due_on


def code_of(occurrence: Occurrence, unit: Unit, taken: Collection[str]) -> str:
    """The code of a unit's next duty: "2.3-CAP", then "2.3-CAP-2". `taken`: squeezed codes that mean something else."""
    first = f"{occurrence.code}-{unit.code.replace(' ', '')}"
    code, number = first, 1
    while squeeze_code(code) in taken:
        number += 1
        code = f"{first}-{number}"
    return code


def leads(person: Person, duty: Duty) -> bool:
    """Whether somebody speaks for those who wait for a duty: the lead unit, the office, a leader."""
    return may(person, Act.GIVE_DUTY, duty.lead)


def does(person: Person, duty: Duty) -> bool:
    """Whether somebody may say how far a duty is."""
    return may(person, Act.DO_DUTY, duty.unit)


def sees(person: Person, duty: Duty) -> bool:
    """Whether a duty may be seen: by who reads what the lead has, and by its own unit as long as it coordinates."""
    beside = duty.state in UNSETTLED or duty.unit.code in duty.occurrence.item.coordinators
    return duty.state is not DutyState.VOID and (may(person, Act.READ, duty.lead) or (beside and does(person, duty)))


def is_own(person: Person, duty: Duty) -> bool:
    """Whether somebody belongs to the unit whose duty it is, rather than to one that looks after it."""
    return any(one.role in {Role.OFFICER, Role.HEAD} and one.unit_id in duty.unit.path for one in person.grants)


def may_accept(person: Person, duty: Duty) -> bool:
    """Nobody accepts what they reported themselves."""
    return leads(person, duty) and person.id != duty.reported_by


def go_on(duty: Duty, percent: int | None) -> Duty:
    """Its unit is at it; a stated share replaces the last one."""
    _must_be(duty, DutyState.OPEN)
    return replace(duty, percent=duty.percent if percent is None else percent, stuck=None)


def stand_still(duty: Duty) -> Duty:
    """Its unit says that nothing has been done: what was said of it before stands."""
    _must_be(duty, DutyState.OPEN)
    return duty


def get_stuck(duty: Duty, why: str) -> Duty:
    _must_be(duty, DutyState.OPEN)
    return replace(duty, stuck=why)


def report(duty: Duty, by: int, today: date) -> Duty:
    """Its unit says it is done; the lead has still to accept it."""
    _must_be(duty, DutyState.OPEN)
    return replace(duty, state=DutyState.REPORTED, stuck=None, reported_by=by, reported_on=today)


def accept(duty: Duty, today: date) -> Duty:
    _must_be(duty, DutyState.REPORTED)
    return replace(duty, state=DutyState.DONE, percent=100, settled_on=today)


def send_back(duty: Duty) -> Duty:
    """The lead wants more; the day stands."""
    _must_be(duty, DutyState.REPORTED)
    return replace(duty, state=DutyState.OPEN, reported_by=None, reported_on=None)


def drop(duty: Duty, today: date) -> Duty:
    """It is not needed any more."""
    _must_be(duty, *UNSETTLED)
    return replace(duty, state=DutyState.DROPPED, stuck=None, settled_on=today)


def give_day(duty: Duty, due_on: date, *, before: bool) -> Duty:
    """Another day; its steps are counted anew."""
    _must_be(duty, DutyState.OPEN)
    return replace(duty, due_on=due_on, before=before, revision=duty.revision + 1)


def with_the_claim(duty: Duty, today: date) -> Duty:
    """What becomes of a duty when the lead says that the item is done: what was reported was used."""
    return accept(duty, today) if duty.state is DutyState.REPORTED else drop(duty, today)


def with_the_item(duty: Duty, item: Occurrence, beside: Collection[int], today: date) -> Duty:
    """What becomes of a duty when its item was moved or closed. `item`: as it is now; `beside`: as in `unsuited`.

    A later deadline leaves its day, an earlier one brings it forward. It ends with the item, and with its unit's part
    in it; a pause, or a return that is being decided, only silences it.
    """
    if duty.state not in UNSETTLED:
        return duty
    if item.state in {State.WITHDRAWN, State.DONE} or duty.unit.id == item.lead.id or duty.unit.id not in beside:
        return drop(replace(duty, occurrence=item), today)
    latest = latest_day(item)
    if duty.state is DutyState.OPEN and latest is not None and duty.due_on > latest:
        return replace(give_day(duty, latest, before=False), occurrence=item)
    return replace(duty, occurrence=item)


def _must_be(duty: Duty, *states: DutyState) -> None:
    if duty.state not in states:
        raise DutyRefused


def steps(duty: Duty, calendar: WorkCalendar) -> list[Step]:
    """The days on which its unit is told of a duty, in order; none on or before the day it was given.

    A step that falls on a rest day moves earlier ahead of the day and later behind it.
    """
    hour = duty.occurrence.item.ladder.hour
    last_day = calendar.on_or_before(duty.due_on)
    strict = duty.before and last_day == duty.due_on
    target = calendar.before(duty.due_on, 1) if strict else last_day
    found = [Step(calendar.before(last_day, days), str(-days), hour) for days in BEFORE if days]
    found = [step for step in found if step.day < target]
    found += [Step(target, "0", hour), *(Step(calendar.after(last_day, days), f"+{days}", hour) for days in AFTER)]
    return [step for step in found if step.day > duty.given_on]


def is_spoken_of(duty: Duty) -> bool:
    """Whether the clock has anything to say of a duty: it is to be done, and its item is worked on."""
    return duty.waits and duty.occurrence.state in WORKING


def steps_between(duty: Duty, calendar: WorkCalendar, since: datetime, until: datetime) -> list[Step]:
    """The steps that came from `since` to `until`, both included, in order."""
    if not is_spoken_of(duty):
        return []
    return [step for step in steps(duty, calendar) if since <= step.due_at() <= until]


def next_word_at(duty: Duty, calendar: WorkCalendar, now: datetime) -> datetime | None:
    """When a duty next needs a word after `now`; None when it never will as it stands."""
    if not is_spoken_of(duty):
        return None
    return next((step.due_at() for step in steps(duty, calendar) if step.due_at() > now), None)


def told(duty: Duty, step: Step, holders: Holders, detours: Detours = (), on: date | None = None) -> list[Hearer]:
    """Who hears a step: the officers of its unit, its heads where no officer can be reached; never anybody above.

    `detours`, `on`: as in `hearers`.
    """
    return hearers(duty.unit, step, holders, detours=detours, on=on)


def still_to_say(duty: Duty, revision: int, reader: Person) -> bool:
    """Whether a planned step is worth saying: to be done, on the day it was planned for, and this reader's to hear."""
    return is_spoken_of(duty) and duty.revision == revision and does(reader, duty)


def urgency(duty: Duty, today: date) -> tuple[int, int]:
    return duty.days_left(today), duty.id


def shown_to(person: Person, duties: Collection[Duty]) -> tuple[Duty, ...]:
    """Of an item's duties those somebody may see."""
    return tuple(one for one in duties if sees(person, one))
