"""More time: who may ask for it, what is noted of the asking, what a decision does."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.cause import Cause
from domain.occurrence import Occurrence
from domain.people import Person, Role
from domain.status import WORKING
from domain.workdays import WorkCalendar

OFTEN_FROM = 3
"""From this extension on an item is said to be extended often ("gia hạn nhiều lần")."""
NOTICE_DAYS = 3


class Decision(StrEnum):
    """How far a request for more time has come."""

    PENDING = "pending"
    AGREED = "agreed"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a programme says of extensions: how many working days ahead they are to be asked for, how many at most."""

    notice_days: int = NOTICE_DAYS
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """A request for more time. The old deadline stands until it is decided, and is kept for ever.

    `from_on`: the deadline when it was asked for. `count`: which extension of the item it is or would be; what was
    refused or taken back is none. `granted_on`: the day agreed to; `moved_from`: the deadline in force until then.
    `short`: asked for later than the programme wishes.
    """

    id: int
    occurrence: Occurrence
    from_on: date
    to_on: date
    reason: str
    state: Decision
    asked_by: int
    count: int
    asked_on: date
    cause: Cause | None = None
    granted_on: date | None = None
    short: bool = False
    moved_from: date | None = None

    @property
    def stands(self) -> date:
        """The deadline in force: since it was asked for, the office may have moved it."""
        return self.occurrence.due_on or self.from_on

    @property
    def led_from(self) -> date:
        """The deadline that it moved, once it is agreed to."""
        return self.moved_from or self.from_on

    @property
    def often(self) -> bool:
        return self.count >= OFTEN_FROM

    @property
    def late_days(self) -> int:
        """Calendar days the item was late already when it was asked for; they do not go away with a new deadline."""
        return max(0, (self.asked_on - self.from_on).days)


class Unfit(StrEnum):
    """Why more time cannot be asked for, whatever the day."""

    STATE = "state"
    NO_DEADLINE = "no_deadline"
    OPEN = "open"
    TOO_OFTEN = "too_often"


def unfit(occurrence: Occurrence, *, is_open: bool, granted: int, terms: Terms) -> Unfit | None:
    """What stands against asking. `is_open`: a request waits already; `granted`: extensions so far.

    Source: the offices' rule: before the result is reported, one request at a time, and late is late but may be asked.
    """
    if occurrence.state not in WORKING:
        return Unfit.STATE
    if occurrence.due_on is None:
        return Unfit.NO_DEADLINE
    if is_open:
        return Unfit.OPEN
    return Unfit.TOO_OFTEN if terms.most is not None and granted >= terms.most else None


def is_short(due_on: date, asked_on: date, terms: Terms, calendar: WorkCalendar) -> bool:
    """Whether less than the wished working days are left from the day of asking to the deadline; it is still taken."""
    return asked_on >= due_on or calendar.count(asked_on, due_on) < terms.notice_days


def falls(to_on: date, due_on: date | None) -> bool:
    """Whether a request asks for nothing any more, because the deadline was moved meanwhile without it.

    Source: the offices' rule: the new date is after the one in force.
    """
    return due_on is None or to_on <= due_on


def may_decide(person: Person, request: Extension) -> bool:
    """Nobody decides what they asked for themselves."""
    return request.state is Decision.PENDING and person.id != request.asked_by


def may_take_back(person: Person, request: Extension) -> bool:
    """Whoever asked, and the head of the unit, in whose name it was asked."""
    heads = any(one.role is Role.HEAD and one.unit_id in request.occurrence.lead.path for one in person.grants)
    return request.state is Decision.PENDING and (heads or person.id == request.asked_by)
