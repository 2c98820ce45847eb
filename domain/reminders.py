"""The days on which an open occurrence is spoken of, ahead of its deadline and after it."""

import itertools
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from domain.deadlines import DeadlineKind
from domain.occurrence import Occurrence
from domain.status import WORKING
from domain.time import VIETNAM, at
from domain.workdays import WorkCalendar

BEFORE = (7, 3, 1, 0)
BEFORE_MONTHLY = (3, 1, 0)  # periods up to a month
BEFORE_WEEKLY = (1, 0)
AFTER = (1, 3, 7)  # then weekly
WEEK_OF_WORK = 5  # working days between two weekly steps
SAID_AT = time(8, 0)  # office hours have begun, the day's plan has not

MONTH_DAYS = 31
WEEK_DAYS = 7


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """A day on which something is to be said, and its name: working days from the last working day, "+1" after it."""

    day: date
    name: str

    def due_at(self, zone: ZoneInfo = VIETNAM) -> datetime:
        return at(self.day, SAID_AT, zone)


def steps(occurrence: Occurrence, calendar: WorkCalendar, until: date) -> list[Step]:
    """All steps of an occurrence up to `until`, in order; none before or on the day it was opened.

    A step that falls on a rest day moves earlier ahead of the deadline and later after it.
    """
    if occurrence.item.kind is DeadlineKind.ONGOING:
        found = _quarterly(occurrence.opened_on, calendar, until)
    elif occurrence.due_on is None:
        found = []
    else:
        found = _ahead(occurrence, occurrence.due_on, calendar) + _behind(occurrence.due_on, calendar, until)
    return [step for step in found if occurrence.opened_on < step.day <= until]


def due_step(occurrence: Occurrence, calendar: WorkCalendar, now: datetime, zone: ZoneInfo = VIETNAM) -> Step | None:
    """The newest step whose hour has come; older ones it has overtaken are not worth saying."""
    if occurrence.state not in WORKING:
        return None
    today = now.astimezone(zone).date()
    came = [step for step in steps(occurrence, calendar, today) if step.due_at(zone) <= now]
    return came[-1] if came else None


def next_word_at(
    occurrence: Occurrence, calendar: WorkCalendar, now: datetime, zone: ZoneInfo = VIETNAM
) -> datetime | None:
    """When the occurrence could next need a word, after `now`; None when it never will in its present state."""
    if occurrence.state not in WORKING:
        return None
    horizon = now.astimezone(zone).date() + timedelta(days=21)
    if occurrence.due_on is not None:
        horizon = max(horizon, occurrence.due_on)
    if occurrence.item.kind is DeadlineKind.ONGOING:
        horizon += timedelta(days=120)
    return next((step.due_at(zone) for step in steps(occurrence, calendar, horizon) if step.due_at(zone) > now), None)


def _ahead(occurrence: Occurrence, due_on: date, calendar: WorkCalendar) -> list[Step]:
    last_day = calendar.on_or_before(due_on)
    target = last_day
    if occurrence.item.before and last_day == due_on:
        target = calendar.before(due_on, 1)  # "trước ngày X": aim at the day before, keep the count
    found = []
    for days in _offsets(occurrence):
        day = target if days == 0 else calendar.before(last_day, days)
        found.append(Step(day, str(-days) if days else "0"))
    return [step for step in found if step.day < target or step.name == "0"]


def _behind(due_on: date, calendar: WorkCalendar, until: date) -> list[Step]:
    last_day = calendar.on_or_before(due_on)
    found = []
    days, day = 0, last_day
    while day <= until:
        wanted = next((step for step in AFTER if step > days), days + WEEK_OF_WORK)
        day = calendar.after(day, wanted - days)
        days = wanted
        if day > due_on:
            found.append(Step(day, f"+{days}"))
    return found


def _offsets(occurrence: Occurrence) -> tuple[int, ...]:
    if occurrence.item.kind is not DeadlineKind.RECURRING or occurrence.item.rrule is None:
        return BEFORE
    days = shortest_period(occurrence.item.rrule, occurrence.opened_on)
    if days <= WEEK_DAYS:
        return BEFORE_WEEKLY
    return BEFORE_MONTHLY if days <= MONTH_DAYS else BEFORE


def shortest_period(rule: str, since: date) -> int:
    """Days between occurrences of a rule, the shortest of its next three gaps."""
    start = datetime.combine(since, time(0))
    days = []
    for found in rrulestr(rule, dtstart=start):
        days.append(found)
        if len(days) == 4:
            break
    return min(((later - earlier).days for earlier, later in itertools.pairwise(days)), default=366)


def _quarterly(opened_on: date, calendar: WorkCalendar, until: date) -> list[Step]:
    found = []
    for year in range(opened_on.year, until.year + 1):
        for month, last in ((3, 31), (6, 30), (9, 30), (12, 31)):
            found.append(Step(calendar.on_or_before(date(year, month, last)), f"q{year}-{month // 3}"))
    return found


def steps_between(
    occurrence: Occurrence, calendar: WorkCalendar, since: datetime, now: datetime, zone: ZoneInfo = VIETNAM
) -> list[Step]:
    """The steps whose hour came from `since` to `now`, in order; none unless the occurrence is being worked on."""
    if occurrence.state not in WORKING:
        return []
    today = now.astimezone(zone).date()
    return [step for step in steps(occurrence, calendar, today) if since <= step.due_at(zone) <= now]
