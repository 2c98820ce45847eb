"""What is said of requests for more time, before language and channel."""

from dataclasses import dataclass
from datetime import date

from domain.extension import Extension
from domain.message import Message
from domain.occurrence import Occurrence


@dataclass(frozen=True, slots=True)
class OfRequest:
    """What a message about a request, and so about its occurrence, has."""

    request: Extension

    @property
    def occurrence(self) -> Occurrence:
        return self.request.occurrence

    @property
    def to_on(self) -> date:
        return self.request.to_on


@dataclass(frozen=True, slots=True)
class ExtensionAsked(OfRequest, Message):
    """Read back. `deciders`: who has been asked; empty when nobody who decides can be reached.

    `notice_days`: how many working days ahead the programme wishes to be asked. `asks`: for what is missing of
    the reason and the cause, in one breath.
    """

    deciders: tuple[str, ...]
    notice_days: int
    asks: bool = False


@dataclass(frozen=True, slots=True)
class ReasonNoted(OfRequest, Message):
    """Read back: the reason that came after the request. `deciders`: who has heard it."""

    deciders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExtensionToDecide(OfRequest, Message):
    """Its buttons are tied to this request: an old one cannot decide a newer."""


@dataclass(frozen=True, slots=True)
class DecisionUnclear(OfRequest, Message):
    """What was said of a request neither agrees, nor refuses, nor names a day for certain; nothing is decided."""

    words: str
    unread: str = ""


@dataclass(frozen=True, slots=True)
class AskOtherDay(OfRequest, Message):
    """Asks a leader who agrees to another day for that day. `given`: what was said instead of one."""

    given: str = ""


@dataclass(frozen=True, slots=True)
class ExtensionDecided(Message):
    """How a request was decided; `asked_on`: the day that was asked for. `occurrence` has its new deadline.

    `next_on`: when it will be reminded of next.
    """

    occurrence: Occurrence
    agreed: bool
    to_on: date
    asked_on: date
    words: str
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class RequestTakenBack(OfRequest, Message):
    """Whoever was asked to decide hears that there is nothing to decide any more."""

    who: str


@dataclass(frozen=True, slots=True)
class RequestFallen(OfRequest, Message):
    """The office has moved the deadline as far as was asked for, or farther. `who`: who moved it."""

    who: str


@dataclass(frozen=True, slots=True)
class TakenBackNoted(OfRequest, Message):
    """Read back to whoever took a request back. `told`: somebody of those who would decide could be reached."""

    told: bool = True


@dataclass(frozen=True, slots=True)
class TooOften(Message):
    """The programme allows no further extension. `most`: how many it allows."""

    occurrence: Occurrence
    most: int


@dataclass(frozen=True, slots=True)
class Pending(Message):
    """Requests for more time that wait for a decision."""

    requests: tuple[Extension, ...]
