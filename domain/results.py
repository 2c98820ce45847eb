"""How long a claim may wait before the office hears of it again."""

from datetime import date

from domain.workdays import WorkCalendar

WAITS_DAYS = 3  # working days


def brought_up(claimed_on: date, today: date, calendar: WorkCalendar) -> bool:
    """Whether a claim that still waits is brought up again on a working day: on the third, and on every third after it.

    Source: late or not counts the day of the claim, so a claim that lies there harms nobody but hides how things stand.
    """
    waited = calendar.count(claimed_on, today)
    return calendar.is_working(today) and waited > 0 and waited % WAITS_DAYS == 0
