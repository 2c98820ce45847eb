"""What is said of duties of coordinating units, before language and channel."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.deadline_questions import Doubt
from domain.duties import Duty
from domain.message import Field, Message, Other
from domain.occurrence import Kind, Occurrence
from domain.people import Unit


@dataclass(frozen=True, slots=True)
class OfDuty:
    """What a message about a duty, and so about its item, has."""

    duty: Duty

    @property
    def occurrence(self) -> Occurrence:
        return self.duty.occurrence


@dataclass(frozen=True, slots=True)
class DutyToDo(OfDuty, Message):
    """The unit is told of its duty: what, until when, for which item and lead. `joined`: it coordinates since now."""

    by: str
    joined: bool = False


@dataclass(frozen=True, slots=True)
class DutyNoted(OfDuty, Message):
    """Read back to whoever gave it. `told`, here and below: somebody of those who have to hear it can be reached."""

    joined: bool = False
    told: bool = True


@dataclass(frozen=True, slots=True)
class DutyKnown(OfDuty, Message):
    """The people of the lead hear of a duty that somebody else gave. `moved`: it has another day."""

    by: str
    moved: bool = False


@dataclass(frozen=True, slots=True)
class AskDuty(Message):
    """One thing is missing from a duty, or could not be taken as `given`; `kept`: what else was typed.

    `latest`: the item's own deadline, which the day was behind. `units`, `days`: what may be meant.
    """

    occurrence: Occurrence
    field: Field
    kept: str
    given: str = ""
    doubt: Doubt | None = None
    latest: date | None = None
    units: tuple[str, ...] = ()
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class NotBeside(Message):
    """The unit does not coordinate the item, so the lead cannot give it a duty. `beside`: who does."""

    occurrence: Occurrence
    unit: Unit
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeadsItself(Message):
    """A unit has no duty beside an item that it leads."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class DutyCard(OfDuty, Message):
    """One duty in full. `does`, `leads`: whether the reader says how far it is, or waits for it."""

    today: date
    does: bool
    leads: bool
    unsure: str = ""


@dataclass(frozen=True, slots=True)
class DutyStands(OfDuty, Message):
    """The move does not fit the state the duty has."""


@dataclass(frozen=True, slots=True)
class DutyReportNoted(OfDuty, Message):
    """Read back to whoever said how far it is. `what`: a report, words alone, or a wish for a later day.

    `still`: nothing has been done, or nothing further.
    """

    what: Kind
    words: str
    told: bool = True
    still: bool = False


@dataclass(frozen=True, slots=True)
class DutyHeard(OfDuty, Message):
    """The lead hears what the unit says of it; what is reported as done it accepts or sends back."""

    what: Kind
    who: str
    words: str
    on_behalf: bool = False


@dataclass(frozen=True, slots=True)
class DutyDecided(OfDuty, Message):
    """The unit hears what was decided: accepted, returned, another day, not needed any more."""

    what: Kind
    who: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class DutyDecisionNoted(OfDuty, Message):
    """Read back to whoever decided."""

    what: Kind
    told: bool = True


@dataclass(frozen=True, slots=True)
class AskDutyWords(OfDuty, Message):
    """Asks for the words that a move on a duty needs."""

    what: Kind


@dataclass(frozen=True, slots=True)
class DutyWhoElse(OfDuty, Message):
    """Asks whom else to remind of a duty; `others` are those who could be."""

    others: tuple[Other, ...]


@dataclass(frozen=True, slots=True)
class DutyWhom(OfDuty, Message):
    """Read back: who is reminded of a duty from now on. `what`: another, by `name`; as before; nobody up to a day."""

    what: Kind
    name: str = ""
    reached: bool = True
    until: date | None = None


@dataclass(frozen=True, slots=True)
class OpenDuties(Message):
    """The lead says that the item is done while duties on it are not; it is asked whether to say it all the same."""

    occurrence: Occurrence
    duties: tuple[Duty, ...]
    today: date


@dataclass(frozen=True, slots=True)
class DutyNudge(Message):
    """The lead asks a unit for what it waits for, now. `instead`: `who` has somebody reminded in their own place."""

    duties: tuple[Duty, ...]
    who: str
    today: date
    instead: bool = False

    @property
    def occurrence(self) -> Occurrence:
        return self.duties[0].occurrence


@dataclass(frozen=True, slots=True)
class Before:
    """That a duty was asked for already in this half-day."""

    code: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class DutiesNudged(Message):
    """Read back: who was asked, who had been already, of whom nobody can be reached."""

    occurrence: Occurrence
    asked: tuple[Duty, ...]
    before: tuple[Before, ...] = ()
    unheard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NothingWaitedFor(Message):
    """No duty on the item is waited for. `beside`: who could be given one."""

    occurrence: Occurrence
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DutyUndone(OfDuty, Message):
    """A change to a duty was taken back. `gone`: it was never meant to be. `told`: to whom it was told."""

    gone: bool
    mine: bool
