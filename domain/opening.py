"""Opening a period of an item: when it first needs a word, and which period opens after it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.deadlines import DeadlineKind, next_due
from domain.ladder import USUAL, Ladder
from domain.occurrence import Item, Occurrence
from domain.reminders import course, word_after
from domain.status import State
from domain.time import at, local_day
from domain.workdays import WorkCalendar

ONE_DAY = timedelta(days=1)
LAST_MINUTE = time(23, 59)
MOST_PERIODS = 1000  # of an item, that are not opened yet


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
    ladder: Ladder = USUAL,
) -> datetime | None:
    """When a period opened on a day first needs a word; None when it never does.

    Reckoned from the opening, not from `now`: what fell due while we were down is still to be said.
    """
    of = course(kind, rrule, due_on, opened_on, before=before, ladder=ladder)
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


def periods_until(item: Item, coming: Following, until: datetime) -> Iterator[Occurrence]:
    """The periods of an item that open by an instant, as they will stand when nothing has been said of them.

    They have no ids of their own yet: counted down from the item's, negative.
    """
    following_: Following | None = coming
    number = 0
    while following_ is not None and following_.opens_at <= until:
        number += 1
        yield Occurrence(
            id=-(item.id * MOST_PERIODS + number),
            item=item,
            due_on=following_.due_on,
            original_due_on=following_.due_on,
            revision=0,
            state=State.NOT_STARTED,
            needs_more=False,
            percent=None,
            stuck=None,
            claimed_on=None,
            done_on=None,
            opened_on=local_day(following_.opens_at),
        )
        following_ = following(item.kind, item.rrule, following_.due_on)
