"""Who accepts a claim, and how long it may wait before the office hears of it again."""

from collections.abc import Collection
from datetime import date

from domain.workdays import WorkCalendar

WAITS_DAYS = 3  # working days


def brought_up(claimed_on: date, today: date, calendar: WorkCalendar) -> bool:
    """Whether a claim that still waits is brought up again on a working day: on the third, and on every third after it.

    Source: late or not counts the day of the claim, so a claim that lies there harms nobody but hides how things stand.
    """
    waited = calendar.count(claimed_on, today)
    return calendar.is_working(today) and waited > 0 and waited % WAITS_DAYS == 0


def may_confirm(person_id: int, claimed_by: int | None, others: Collection[object]) -> bool:
    """Nobody accepts what they reported themselves; an office where nobody else can (`others`) goes on all the same.

    Source: nobody approves a request of their own. To send one's own claim back approves nothing.
    """
    return person_id != claimed_by or not others
