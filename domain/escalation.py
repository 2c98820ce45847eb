"""Who beyond its officers hears that an item is late, and when. Always in private: in a group nobody is named."""

from datetime import date

from domain.occurrence import Occurrence
from domain.status import WORKING
from domain.workdays import WorkCalendar

LEADER_FROM = 5  # working days late from which an item stands in the leader's bulletin


def late_by(due_on: date | None, calendar: WorkCalendar, today: date) -> int:
    """Working days since the last working day of a deadline; 0 when it has not passed."""
    if due_on is None or today <= due_on:
        return 0
    return calendar.count(calendar.on_or_before(due_on), today)


def leader_hears(occurrence: Occurrence, calendar: WorkCalendar, today: date) -> bool:
    """Whether an item has been late for so long that it stands in the leader's bulletin."""
    return occurrence.state in WORKING and late_by(occurrence.due_on, calendar, today) >= LEADER_FROM
