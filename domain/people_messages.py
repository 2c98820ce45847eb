"""What is said about people's places in units: handed over, left for some days, shared by two; and which is meant."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.deeds import Deed
from domain.duties import Duty
from domain.leave import Leave, Unfit, Unread
from domain.message import Line, Message, Way
from domain.people import Role, Unit


class Picked(StrEnum):
    """What somebody is asked to choose."""

    UNIT = "unit"
    OFFICE = "office"
    PLACE = "place"
    AWAY = "away"
    STAND_IN = "stand_in"
    DECIDER = "decider"


@dataclass(frozen=True, slots=True)
class Option:
    """One of those that may be meant; a person with the role they have in the unit."""

    name: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Pick(Message):
    """Which of several is meant? `typed`: what was said and is none of them, or could be several."""

    what: Picked
    options: tuple[Option, ...]
    typed: str = ""


@dataclass(frozen=True, slots=True)
class HandoverCode(Message):
    """A code by which somebody takes over a place. `ways`: on each channel we are on."""

    code: str
    ways: tuple[Way, ...]
    unit: Unit
    name: str
    roles: tuple[Role, ...]
    expires_on: date


class NoHandover(StrEnum):
    """Why a place is not handed over."""

    NOBODY = "nobody"
    LAST = "last"
    ONESELF = "oneself"
    NONE_WAITS = "none_waits"


@dataclass(frozen=True, slots=True)
class HandoverRefused(Message):
    """`role`: the one that nobody else of the office has, where that is why."""

    why: NoHandover
    unit: Unit
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class HandoverWished(Message):
    """To whoever asks for a handover that the office orders. `told`: somebody there is reached."""

    unit: Unit
    name: str
    told: bool


@dataclass(frozen=True, slots=True)
class HandoverToGive(Message):
    """To the office: somebody asks for a code. `says`: what gives it."""

    unit: Unit
    who: str
    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Stands:
    """How a unit's work stands. `lines`: what is open, soonest due first; `hidden`: how many more; `late` of all.

    `claimed`: codes that wait for the office; `duties`: what it does for others, as of `today`.
    """

    lines: tuple[Line, ...] = ()
    hidden: int = 0
    late: int = 0
    claimed: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class TookOver(Message):
    """To whoever has come: the present state, once."""

    unit: Unit
    before: str
    stands: Stands


@dataclass(frozen=True, slots=True)
class HandedOver(Message):
    """To the head and the office: from a day on another is there. `open`: how many items went along."""

    unit: Unit
    before: str
    after: str
    role: Role
    on: date
    open: int


@dataclass(frozen=True, slots=True)
class Farewell(Message):
    """To whoever leaves, the last word. `stays`: in other places, whose messages go on."""

    unit: Unit
    after: str
    on: date
    stays: bool


@dataclass(frozen=True, slots=True)
class HandoverLapsed(Message):
    """To the office: nobody came in time."""

    unit: Unit
    name: str


@dataclass(frozen=True, slots=True)
class HandoverWithdrawn(Message):
    """The code is good no more; nothing has changed."""

    unit: Unit
    name: str


@dataclass(frozen=True, slots=True)
class HandoverUndone(Message):
    """To the office and the head: it is as it was before."""

    unit: Unit
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlaceTakenBack(Message):
    """To whoever had come: the handover was taken back."""

    unit: Unit
    before: str


@dataclass(frozen=True, slots=True)
class PlaceBack(Message):
    """To whoever had left: they are there again, and how things stand."""

    unit: Unit
    stands: Stands


@dataclass(frozen=True, slots=True)
class Cover:
    """Somebody is away from a unit for these days, and another stands in. `role`: that of who decides there."""

    unit: Unit
    away: str
    stand_in: str
    days: Leave
    role: Role | None = None


class Hears(StrEnum):
    """Whom a word about a leave is for: who is away, who stands in, or another who has said so."""

    AWAY = "away"
    STAND_IN = "stand_in"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LeaveSet(Message):
    """`by`: who said so, to those who have not; `at_once`: it has begun."""

    cover: Cover
    to: Hears
    by: str = ""
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class StandInBegins(Message):
    """To whoever stands in, at the start: what is late, and what falls due meanwhile. `duties`: done for others."""

    cover: Cover
    lines: tuple[Line, ...] = ()
    hidden: int = 0
    duties: tuple[Duty, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class WaitsForDecision(Message):
    """What waits there to be decided, by its codes: to whoever stands in as it begins, to who was away on return."""

    cover: Cover
    codes: tuple[str, ...]
    begins: bool


@dataclass(frozen=True, slots=True)
class LeaveEnded(Message):
    """Ended early. `by`: who said so, to those who have not."""

    cover: Cover
    to: Hears
    by: str = ""


@dataclass(frozen=True, slots=True)
class Returned(Message):
    """To the one who was away: how the unit's work stands, in one line."""

    unit: Unit
    stand_in: str
    open: int
    late: int
    claimed: int


@dataclass(frozen=True, slots=True)
class LeaveUnread(Message):
    """The days cannot be taken as they were written."""

    why: Unread
    typed: str


class NoLeave(StrEnum):
    """Why nobody stands in."""

    ALONE = "alone"
    NOBODY_DECIDES = "nobody_decides"
    NO_RIGHT = "no_right"
    NOT_REMINDED = "not_reminded"
    NOT_AWAY = "not_away"
    AWAY_ALREADY = "away_already"


@dataclass(frozen=True, slots=True)
class LeaveRefused(Message):
    """`name`: of whom it is said; `role`: that of who decides there."""

    why: NoLeave | Unfit
    unit: Unit
    name: str = ""
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class DeedLog(Message):
    """What was done about people's places, the newest first."""

    unit: str | None
    deeds: tuple[Deed, ...]
