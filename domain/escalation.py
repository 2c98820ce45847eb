"""Who beyond its officers hears that an item is late, and when. Always in private: in a group nobody is named.

A leader can hold it for an item; its officers are reminded all the same.
"""

from datetime import date, timedelta

from domain.occurrence import Occurrence
from domain.people import Person, Role
from domain.reminders import Step
from domain.status import WORKING
from domain.workdays import WorkCalendar

FOR_EVER = date.max
"""Held until it is let go."""
ONE_DAY = timedelta(days=1)


def late_by(due_on: date | None, calendar: WorkCalendar, today: date) -> int:
    """Working days since the last working day of a deadline; 0 when it has not passed."""
    if due_on is None or today <= due_on:
        return 0
    return calendar.count(calendar.on_or_before(due_on), today)


def is_held(occurrence: Occurrence, day: date) -> bool:
    """Whether on that day it is kept from the head and the leader."""
    return occurrence.held_until is not None and day <= occurrence.held_until


def head_hears(occurrence: Occurrence, step: Step) -> bool:
    """Whether the head of the unit hears a step as well as its officers."""
    return is_escalated(occurrence, step.name) and not is_held(occurrence, step.day)


def is_escalated(occurrence: Occurrence, step: str) -> bool:
    """Whether a step, by its name, is late enough for the head."""
    head_from = occurrence.item.ladder.head_from
    return head_from is not None and step.startswith("+") and int(step) >= head_from


def speaks_as_head(reader: Person, occurrence: Occurrence) -> bool:
    """Whether somebody hears of an item as the head of its unit, and not as one of its officers."""
    path = set(occurrence.lead.path)
    return bool(reader.units_as(Role.HEAD) & path) and not reader.units_as(Role.OFFICER) & path


def leader_hears(occurrence: Occurrence, calendar: WorkCalendar, today: date) -> bool:
    """Whether an item has been late for so long that it stands in the leader's bulletin."""
    leader_from = occurrence.item.ladder.leader_from
    if occurrence.state not in WORKING or leader_from is None or is_held(occurrence, today):
        return False
    return late_by(occurrence.due_on, calendar, today) >= leader_from


def leader_hears_on(occurrence: Occurrence, calendar: WorkCalendar) -> date | None:
    """The first day on which it would stand in the leader's bulletin; None when it never does."""
    leader_from = occurrence.item.ladder.leader_from
    if occurrence.due_on is None or leader_from is None or occurrence.held_until == FOR_EVER:
        return None
    day = calendar.after(calendar.on_or_before(occurrence.due_on), leader_from)
    held = occurrence.held_until
    return calendar.on_or_after(held + ONE_DAY) if held is not None and held >= day else day
