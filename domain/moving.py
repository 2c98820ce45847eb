"""Which announced reminders a change of the calendar moves."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.occurrence import Occurrence
from domain.reminders import Step, steps
from domain.status import WORKING
from domain.time import local_day
from domain.workdays import WorkCalendar

BEYOND = timedelta(days=60)  # a step is looked for so long after the last day that matters
FIRST_CODES = 5


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """Reminders announced for one day that come on another."""

    was_on: date
    now_on: date


@dataclass(slots=True)
class Shifted:
    """How many reminders move from which day to which, with the first few codes."""

    count: dict[Shift, int] = field(default_factory=dict)
    codes: dict[Shift, list[str]] = field(default_factory=dict)

    def add(self, shift: Shift, code: str) -> None:
        self.count[shift] = self.count.get(shift, 0) + 1
        named = self.codes.setdefault(shift, [])
        if len(named) < FIRST_CODES and code not in named:
            named.append(code)


def count_shifts(
    into: Shifted,
    occurrences: Iterable[Occurrence],
    before: WorkCalendar,
    after: WorkCalendar,
    now: datetime,
    last: date,
) -> None:
    """Add what moves between two calendars that differ up to the day `last`."""
    for occurrence in occurrences:
        if occurrence.state in WORKING:
            for shift in shifts(occurrence, before, after, now, last):
                into.add(shift, occurrence.code)


def shifts(occurrence: Occurrence, before: WorkCalendar, after: WorkCalendar, now: datetime, last: date) -> list[Shift]:
    """The announced reminders of one occurrence that come on another day; said ones stay said.

    Announced are those up to the deadline, and of what is late the next one: the others depend on what is done until
    then.
    """
    until = max(last, occurrence.due_on or last, local_day(now)) + BEYOND
    then = {step.name: step.day for step in steps(occurrence, after, until)}
    coming = _announced(steps(occurrence, before, until), now)
    return [Shift(step.day, then[step.name]) for step in coming if step.name in then and then[step.name] != step.day]


def _announced(found: list[Step], now: datetime) -> list[Step]:
    coming = [step for step in found if step.due_at() > now]
    ahead = [step for step in coming if not step.name.startswith("+")]
    return ahead or coming[:1]
