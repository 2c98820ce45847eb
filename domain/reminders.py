"""The days on which an open occurrence is spoken of, ahead of its deadline and after it."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from domain.deadlines import DeadlineKind
from domain.ladder import USUAL, Ladder
from domain.occurrence import Occurrence
from domain.status import WORKING
from domain.time import VIETNAM, at, local_day
from domain.workdays import WorkCalendar

WEEK_OF_WORK = 5  # working days between two weekly steps

MONTH_DAYS = 31
WEEK_DAYS = 7
QUARTER_ENDS = ((3, 31), (6, 30), (9, 30), (12, 31))

ONE_DAY = timedelta(days=1)
KEPT = 8192  # answers remembered of each rule: many items share their days


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """A day on which something is to be said, and its name: working days from the last working day, "+1" after it."""

    day: date
    name: str
    hour: time = USUAL.hour

    @property
    def late_by(self) -> int:
        """Working days by which the deadline has passed; 0 on it and before."""
        return int(self.name) if self.name.startswith("+") else 0

    def due_at(self, zone: ZoneInfo = VIETNAM) -> datetime:
        return _said_at(self.day, self.hour, zone)


class Course(NamedTuple):
    """What the days of the steps follow from. A tuple: it is a key of caches, and hashes as fast as one can."""

    quarterly: bool
    due_on: date | None
    before: bool
    offsets: tuple[int, ...]
    after: tuple[int, ...]
    hour: time


def course(
    kind: DeadlineKind,
    rrule: str | None,
    due_on: date | None,
    opened_on: date,
    *,
    before: bool,
    ladder: Ladder = USUAL,
) -> Course:
    """The course of an occurrence; with neither quarters nor a day it has no steps."""
    offsets = _offsets(kind, rrule, opened_on, ladder)
    return Course(kind is DeadlineKind.ONGOING, due_on, before, offsets, ladder.after, ladder.hour)


def steps(occurrence: Occurrence, calendar: WorkCalendar, until: date) -> list[Step]:
    """All steps of an occurrence up to `until`, in order; none before or on the day it was opened.

    A step that falls on a rest day moves earlier ahead of the deadline and later after it.
    """
    return list(_walk(_course_of(occurrence), calendar, occurrence.opened_on, until))


def steps_between(
    occurrence: Occurrence, calendar: WorkCalendar, since: datetime, now: datetime, zone: ZoneInfo = VIETNAM
) -> list[Step]:
    """The steps that came from `since` to `now`, both included, in order; none in a state that needs no word."""
    if occurrence.state not in WORKING:
        return []
    of = _course_of(occurrence)
    after = max(occurrence.opened_on, _last_day_said(since - timedelta.resolution, of.hour, zone))
    return list(_walk(of, calendar, after, _last_day_said(now, of.hour, zone)))


def due_step(occurrence: Occurrence, calendar: WorkCalendar, now: datetime, zone: ZoneInfo = VIETNAM) -> Step | None:
    """The newest step whose hour has come; older ones it has overtaken are not worth saying."""
    if occurrence.state not in WORKING:
        return None
    of = _course_of(occurrence)
    newest, _ = _around(of, calendar, _last_day_said(now, of.hour, zone))
    return newest if newest is not None and newest.day > occurrence.opened_on else None


def next_word_at(
    occurrence: Occurrence, calendar: WorkCalendar, now: datetime, zone: ZoneInfo = VIETNAM
) -> datetime | None:
    """When the occurrence could next need a word, after `now`; None when it never will in its present state."""
    if occurrence.state not in WORKING:
        return None
    return word_after(_course_of(occurrence), occurrence.opened_on, calendar, now, zone)


def word_after(
    of: Course, opened_on: date, calendar: WorkCalendar, now: datetime, zone: ZoneInfo = VIETNAM
) -> datetime | None:
    """When an occurrence on this course, opened that day and in work, next needs a word after `now`."""
    _, coming = _around(of, calendar, max(opened_on, _last_day_said(now, of.hour, zone)))
    return coming.due_at(zone) if coming is not None else None


@lru_cache(maxsize=KEPT)
def _said_at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return at(day, hour, zone)


@lru_cache(maxsize=64)  # one `now` a tick
def _last_day_said(now: datetime, hour: time, zone: ZoneInfo) -> date:
    """The last day whose steps have come by `now`."""
    today = local_day(now, zone)
    return today if _said_at(today, hour, zone) <= now else today - ONE_DAY


def _course_of(occurrence: Occurrence) -> Course:
    item = occurrence.item
    return course(
        item.kind, item.rrule, occurrence.due_on, occurrence.opened_on, before=item.before, ladder=item.ladder
    )


def _walk(of: Course, calendar: WorkCalendar, after: date, until: date) -> Iterator[Step]:
    _, coming = _around(of, calendar, after)
    while coming is not None and coming.day <= until:
        yield coming
        _, coming = _around(of, calendar, coming.day)


@lru_cache(maxsize=KEPT)
def _around(of: Course, calendar: WorkCalendar, day: date) -> tuple[Step | None, Step | None]:
    """The newest step that has come by a day and the first one after it, whenever the occurrence was opened."""
    if of.quarterly:
        near = _quarterly(of, calendar, day)
    elif of.due_on is None:
        return None, None
    else:
        near = _ahead(of, of.due_on, calendar)
        if near[-1].day <= day:
            near += _behind(of, of.due_on, calendar, day)
    place = bisect_right(near, day, key=lambda step: step.day)
    return near[place - 1] if place else None, near[place] if place < len(near) else None


def _ahead(of: Course, due_on: date, calendar: WorkCalendar) -> list[Step]:
    last_day = calendar.on_or_before(due_on)
    target = last_day
    if of.before and last_day == due_on:
        target = calendar.before(due_on, 1)  # "trước ngày X": aim at the day before, keep the count
    found = []
    for days in of.offsets:
        day = target if days == 0 else calendar.before(last_day, days)
        found.append(Step(day, str(-days) if days else "0", of.hour))
    return [step for step in found if step.day < target or step.name == "0"]


def _behind(of: Course, due_on: date, calendar: WorkCalendar, day: date) -> list[Step]:
    """Of the steps after the deadline the newest that has come by a day, if any, and the next."""
    last_day = calendar.on_or_before(due_on)
    late = calendar.count(last_day, day) if day > last_day else 0
    around = _around_late(of.after, late)
    return [Step(calendar.after(last_day, days), f"+{days}", of.hour) for days in around if days]


def _around_late(after: tuple[int, ...], late: int) -> tuple[int, int]:
    """At how many working days late the newest step came (0: none has), and at how many the next comes."""
    if late < after[-1]:
        place = bisect_right(after, late)
        return after[place - 1] if place else 0, after[place]
    newest = late - (late - after[-1]) % WEEK_OF_WORK
    return newest, newest + WEEK_OF_WORK


def _offsets(kind: DeadlineKind, rrule: str | None, opened_on: date, ladder: Ladder) -> tuple[int, ...]:
    if kind is not DeadlineKind.RECURRING or rrule is None:
        return ladder.before
    days = shortest_period(rrule, opened_on)
    if days <= WEEK_DAYS:
        return ladder.weekly
    return ladder.monthly if days <= MONTH_DAYS else ladder.before


@lru_cache(maxsize=KEPT)
def shortest_period(rule: str, since: date) -> int:
    """Days between occurrences of a rule, the shortest of its next three gaps."""
    start = datetime.combine(since, time(0))
    days = []
    for found in rrulestr(rule, dtstart=start):
        days.append(found)
        if len(days) == 4:
            break
    return min(((later - earlier).days for earlier, later in itertools.pairwise(days)), default=366)


def _quarterly(of: Course, calendar: WorkCalendar, day: date) -> list[Step]:
    """The last working days of the quarters around a day."""
    found = []
    for year in range(max(day.year - 1, MINYEAR), min(day.year + 1, MAXYEAR) + 1):
        for month, last in QUARTER_ENDS:
            found.append(Step(calendar.on_or_before(date(year, month, last)), f"q{year}-{month // 3}", of.hour))
    return found
