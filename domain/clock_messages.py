"""What is said about the clock: its calendar, what it will say and whom, what it can be asked to leave out."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.bulletins import Bulletin
from domain.calendar_entries import Entry
from domain.deadline_questions import Doubt
from domain.extension import Terms
from domain.ladder import Ladder
from domain.message import Line, Message
from domain.moving import Shifted
from domain.occurrence import Occurrence
from domain.people import Unit

MANY = 10
"""Things in one message from which it is called a spike."""


@dataclass(frozen=True, slots=True)
class CalendarShown(Message):
    """The working days of a year. `lawful`: days off by law; `entries`: the office's own; `may_edit`: by the reader."""

    office: str
    year: int
    lawful: tuple[date, ...]
    entries: tuple[Entry, ...]
    working_days: int
    may_edit: bool


@dataclass(frozen=True, slots=True)
class CalendarChange(Message):
    """Read back before it is kept: what is entered, and which reminders move. `reminders`: how many in all."""

    office: str
    entries: tuple[Entry, ...]
    shifted: Shifted
    reminders: int


@dataclass(frozen=True, slots=True)
class CalendarKept(Message):
    """The entries stand; `as_typed`: what takes them back."""

    entries: tuple[Entry, ...]
    reminders: int
    as_typed: str


@dataclass(frozen=True, slots=True)
class CalendarAsIs(Message):
    """Entries that would change nothing."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CalendarUnread(Message):
    """A day that could not be read; nothing is entered."""

    text: str
    too_far: bool = False


@dataclass(frozen=True, slots=True)
class WhichOffice(Message):
    """Several offices could be meant; each number repeats what was typed behind `command` with that office's code."""

    offices: tuple[Unit, ...]
    command: str
    says: str


@dataclass(frozen=True, slots=True)
class RehearsedMessage:
    """A message that would leave: for whom, of which units, the codes in it, most urgent first, and its bulletins.

    `number`: how many things it tells of, late periods of an item being one. `asking`: the codes of which it would be
    asked whom else to remind.
    """

    at: datetime
    who: str
    units: tuple[str, ...]
    codes: tuple[str, ...]
    number: int = 0
    bulletins: tuple[Bulletin, ...] = ()
    audit: bool = False
    asking: tuple[str, ...] = ()

    @property
    def spike(self) -> bool:
        """Whether nobody answers so much in a morning."""
        return self.number >= MANY


@dataclass(frozen=True, slots=True)
class Rehearsed(Message):
    """What would be said on a day. `unheard`: units with something to hear and nobody to hear it."""

    office: str
    day: date
    messages: tuple[RehearsedMessage, ...]
    unheard: tuple[str, ...]
    silent: bool = False


@dataclass(frozen=True, slots=True)
class BadDate(Message):
    """A day that cannot be read for certain; nothing was done."""

    text: str
    doubt: Doubt | None


@dataclass(frozen=True, slots=True)
class DayPassed(Message):
    """A day that cannot be rehearsed: gone by, or too far off."""

    day: date
    too_far: bool


@dataclass(frozen=True, slots=True)
class Nudge(Message):
    """Somebody has it said now. `by`: who; of the `office`, or else in their own place. `numbered`, as in a digest."""

    lines: tuple[Line, ...]
    by: str
    numbered: bool
    office: bool = True

    @property
    def occurrence(self) -> Occurrence | None:
        """The only one it is of."""
        return self.lines[0].occurrence if len(self.lines) == 1 else None


@dataclass(frozen=True, slots=True)
class Nudged(Message):
    """Read back: of what, to whom by name. `unheard`: units nobody of which is reached; `before`: not said again."""

    codes: tuple[str, ...]
    told: tuple[str, ...]
    unheard: tuple[str, ...]
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NudgedBefore(Message):
    """What is to be nudged was nudged in this half-day. `at`: when last, `by` whom; nothing is said without a yes."""

    codes: tuple[str, ...]
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class NothingToNudge(Message):
    """A unit has nothing late and nothing due within `days`."""

    unit: Unit
    days: int


@dataclass(frozen=True, slots=True)
class Held(Message):
    """Read back: an item is kept from head and leader until that day; `until` None: until it is let go."""

    occurrence: Occurrence
    until: date | None


@dataclass(frozen=True, slots=True)
class LetGo(Message):
    """Read back: head and leader hear of an item as usual again; `was_held`: it was held until now."""

    occurrence: Occurrence
    was_held: bool


@dataclass(frozen=True, slots=True)
class ProgrammeSteps(Message):
    """The steps of a programme and its terms of extension, shown; `may_edit`: by the reader."""

    name: str
    ladder: Ladder
    terms: Terms
    may_edit: bool


@dataclass(frozen=True, slots=True)
class StepsChange(Message):
    """Read back before it is kept: steps and terms of extension as they are and as they will be.

    `items`: how many are reckoned anew; None where the steps stay.
    """

    name: str
    before: tuple[Ladder, Terms]
    after: tuple[Ladder, Terms]
    items: int | None


@dataclass(frozen=True, slots=True)
class StepsKept(Message):
    """The new steps and terms stand."""

    name: str
    ladder: Ladder
    terms: Terms
    items: int | None


@dataclass(frozen=True, slots=True)
class StepsUnread(Message):
    """A field of the steps that cannot be taken; nothing has changed."""

    field: str


@dataclass(frozen=True, slots=True)
class WhichProgramme(Message):
    """Several programmes could be meant; each number repeats what was typed with that programme's number."""

    programmes: tuple[tuple[int, str], ...]
    says: str


@dataclass(frozen=True, slots=True)
class QuarterNoted(Message):
    """Read back: the results of a quarter of an ongoing item; without words nothing has come up."""

    occurrence: Occurrence
    year: int
    quarter: int
    words: str


@dataclass(frozen=True, slots=True)
class AskQuarter(Message):
    """What was said told no results of the quarter: they are asked for once more."""

    occurrence: Occurrence
    year: int
    quarter: int


@dataclass(frozen=True, slots=True)
class SeriesEnding(Message):
    """Read back before it is done: no further period opens; `next_due`: the first of those that will not."""

    occurrence: Occurrence
    next_due: date


@dataclass(frozen=True, slots=True)
class SeriesEnded(Message):
    """No further period of an item opens. `by`: who ended it, for those who are told; empty for that one."""

    occurrence: Occurrence
    by: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class SeriesGoesOn(Message):
    """Periods of an item open again; the next is due then."""

    occurrence: Occurrence
    next_due: date
    by: str = ""


@dataclass(frozen=True, slots=True)
class NotRecurring(Message):
    """An item does not come back, or not any more: there is no period to skip or to end. `ended`: it did once."""

    occurrence: Occurrence
    ended: bool


@dataclass(frozen=True, slots=True)
class PeriodSkipped(Message):
    """A period need not be reported. `by`: who says so, for those who are told; `until`: the next one, if there is."""

    occurrence: Occurrence
    words: str
    next_due: date | None
    by: str = ""


@dataclass(frozen=True, slots=True)
class PeriodWanted(Message):
    """A period that was skipped is to be reported after all."""

    occurrence: Occurrence
    by: str = ""


@dataclass(frozen=True, slots=True)
class SkipReason(Message):
    """A period is skipped with a reason only."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class NoSuchPeriod(Message):
    """No period is due that day that could be skipped; these can."""

    occurrence: Occurrence
    day: date
    periods: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class WhoElse(Message):
    """Asks whom else to remind of an item; `line.others` are those who could be."""

    line: Line


@dataclass(frozen=True, slots=True)
class Rerouted(Message):
    """Read back: somebody else is reminded of an item from now on. `reached`: they can be."""

    occurrence: Occurrence
    name: str
    reached: bool


@dataclass(frozen=True, slots=True)
class Kept(Message):
    """Read back: the reader is reminded of an item as before."""

    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class Rests(Message):
    """Read back: the reader is not reminded of an item up to a day."""

    occurrence: Occurrence
    until: date
