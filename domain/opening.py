"""Opening a period of an item: when it first needs a word, and which period opens after it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.deadlines import DeadlineKind, next_due
from domain.reminders import course, word_after
from domain.time import at
from domain.workdays import WorkCalendar

ONE_DAY = timedelta(days=1)
LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class Following:
    """The period that opens next, and the instant it opens."""

    due_on: date
    opens_at: datetime


def first_word_at(
    kind: DeadlineKind,
    rrule: str | None,
    due_on: date | None,
    opened_on: date,
    calendar: WorkCalendar,
    now: datetime,
    *,
    before: bool,
) -> datetime | None:
    """When a period opened on a day first needs a word; None when it never does.

    Reckoned from the opening, not from `now`: what fell due while we were down is still to be said.
    """
    of = course(kind, rrule, due_on, opened_on, before=before)
    return word_after(of, opened_on, calendar, min(now, at(opened_on, LAST_MINUTE)))


def following(kind: DeadlineKind, rrule: str | None, due_on: date | None) -> Following | None:
    """The period after the one due on a day; None for what does not come back, or not any more."""
    if kind is not DeadlineKind.RECURRING or rrule is None or due_on is None:
        return None
    try:
        coming = next_due(rrule, due_on + ONE_DAY)
    except ValueError:
        return None  # the rule has run out
    return Following(coming, at(due_on + ONE_DAY, time(0)))
