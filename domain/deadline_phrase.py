"""A deadline as read, and the phrase it is read from."""

from dataclasses import dataclass, replace
from datetime import date
from datetime import time as TimeOfDay  # a field of the deadline is named `time`
from enum import StrEnum

from domain.deadline_marks import PERIODS, Mark
from domain.deadline_patterns import marks_in
from domain.deadline_questions import Doubt
from domain.deadline_spans import Today
from domain.deadline_words import HIDDEN, Words


class DeadlineKind(StrEnum):
    DATE = "date"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    AMBIGUOUS = "ambiguous"


class Voice(StrEnum):
    """Where the text stands: "T6" is June in an annex and Friday in a chat."""

    ANNEX = "annex"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as read: the day in Vietnam, or the rule it comes back by, or the question to ask."""

    text: str
    kind: DeadlineKind
    due: date | None = None
    rrule: str | None = None
    time: TimeOfDay | None = None
    question: Doubt | None = None
    choices: tuple[date, ...] = ()
    before: bool = False
    starts: date | None = None
    day_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text being read: the words, the marks found in them, and the day it is read on."""

    words: Words
    marks: tuple[Mark, ...]
    today: Today

    @property
    def folded(self) -> str:
        return self.words.folded

    def exact_marks(self) -> list[Mark]:
        """The marks that name a day, not a month or a longer period."""
        return [mark for mark in self.marks if mark.unit not in PERIODS]

    def ongoing(self) -> Deadline:
        return Deadline(self.words.written, DeadlineKind.ONGOING)

    def dated(self, due: date, *, starts: date | None = None, before: bool = False) -> Deadline:
        return Deadline(self.words.written, DeadlineKind.DATE, due=due, starts=starts, before=before)

    def doubt(self, question: Doubt, choices: tuple[date, ...] = ()) -> Deadline:
        return Deadline(self.words.written, DeadlineKind.AMBIGUOUS, question=question, choices=choices)

    def between(self, one: Mark, other: Mark) -> str:
        return self.folded[one.end : other.start]

    def only(self, start: int, end: int) -> "Phrase":
        """Return the phrase with all but a stretch of it out of sight."""
        words = self.words.without(0, start).without(end, len(self.folded))
        return phrase_of(words, self.today)

    def without(self, start: int, end: int) -> "Phrase":
        return phrase_of(self.words.without(start, end), self.today)

    def as_of(self, day: date) -> "Phrase":
        return replace(self, today=replace(self.today, on=day))


def phrase_of(words: Words, today: Today) -> Phrase:
    return Phrase(words, tuple(marks_in(words)), today)


def is_empty(folded: str) -> bool:
    return not folded.replace(HIDDEN, "").strip()
