"""What is said about the clock: its calendar, what it will say and whom, what it can be asked to leave out."""

from dataclasses import dataclass
from datetime import date

from domain.calendar_entries import Entry
from domain.message import Message
from domain.moving import Shifted
from domain.people import Unit


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
