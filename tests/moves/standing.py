"""What stands: items, their periods, requests; what may be taken back; what follows from a move. Plain values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count

from tests.moves.rules import NOT_STARTED


@dataclass(eq=False)
class Request:
    """`nth`: of all that were ever made."""

    by: str
    to: date
    state: str = "pending"
    granted: date | None = None
    nth: int = field(default_factory=count().__next__)


@dataclass(eq=False)
class Period:
    lead: str
    due: date | None
    original: date | None
    state: str = NOT_STARTED
    needs_more: bool = False
    percent: int | None = None
    stuck: bool = False
    cause: str | None = None
    helper: str | None = None
    directive: str | None = None
    held: date | None = None
    claimed_on: date | None = None
    claimer: str | None = None
    done_on: date | None = None
    back_to: str | None = None
    requests: list[Request] = field(default_factory=list)
    talkers: list[str] = field(default_factory=list)
    decliner: str | None = None
    nudged: tuple[date, bool] | None = None

    @property
    def pending(self) -> Request | None:
        return next((one for one in self.requests if one.state == "pending"), None)

    def settle(self) -> None:
        for one in self.requests:
            if one.state == "pending":
                one.state = "taken_back"


SPOKEN = ("talkers", "decliner", "nudged")
"""What is no part of how a period stands: it is said, and is not taken back."""


@dataclass(eq=False)
class Thing:
    """An item. `coming`: the deadline of the period that opens next; `suspended`: none opens until it is resumed."""

    code: str
    kind: str
    lead: str
    beside: set[str]
    periods: list[Period]
    coming: date | None = None
    suspended: bool = False
    never: bool = False

    def in_order(self) -> list[Period]:
        return sorted(self.periods, key=lambda one: (one.due is None, one.due or date.max))


@dataclass(eq=False)
class Change:
    """What may be taken back within ten minutes. `whole`: it changed the item itself, not only periods of it.

    `words`: they were passed on, or reminded of it, and stand; `later`: a reminder of one's own is put off; `receipt`:
    it was said to be received. None of these changes the item.
    """

    by: str
    at: datetime
    thing: Thing
    main: Period
    before: list[tuple[Period, Period]]
    item: dict[str, object]
    told: set[str] = field(default_factory=set)
    whole: bool = False
    series: bool = False
    opened: list[Period] = field(default_factory=list)
    made: bool = False
    undone: bool = False
    words: bool = False
    later: bool = False
    receipt: bool = False

    @property
    def of_nothing(self) -> bool:
        return self.words or self.later or self.receipt


@dataclass(eq=False)
class Outcome:
    """What follows: lines of the history, each with its period, and who hears of it. `seen`: the item may be known.

    `perhaps`: or nothing, which depends on what is not reckoned here; `then`: what follows besides, if it does.
    `asks`: of which periods it is asked which is meant. `silent`: in a group whoever is nobody there gets no answer.
    """

    seen: bool = True
    lines: list[tuple[Period, str]] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    perhaps: bool = False
    then: Callable[[], None] | None = None
    asks: list[Period] = field(default_factory=list)
    silent: bool = False


@dataclass(eq=False)
class Question:
    """What somebody was asked: of which move of which periods, answered by which words.

    `request`: where in the store the one stands that is to be decided; another is not, whatever is answered.
    """

    move: str
    code: str
    arg: object
    periods: list[Period]
    words: str
    at: datetime
    request: int | None = None


def after_25(day: date) -> date:
    """The first 25th after a day."""
    return (day if day.day < 25 else day.replace(day=1) + timedelta(days=32)).replace(day=25)
