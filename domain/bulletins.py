"""Bulletins: what readers get at fixed times, whether or not a step of an item falls on the day."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from domain.people import Person, Role
from domain.quiet_hours import AFTERNOON, MORNING, NOON
from domain.text import fold
from domain.time import VIETNAM, at, local_day
from domain.workdays import WorkCalendar

ONE_DAY, WEEK = timedelta(days=1), timedelta(days=7)
LOOKS_BACK = timedelta(days=28)  # a day moved by a long Tết is found within
LOOKS_AHEAD = timedelta(days=60)


class Bulletin(StrEnum):
    """One for each role that has one."""

    OFFICER = "officer"
    HEAD = "head"
    LEADER = "leader"


FOR_ROLE = MappingProxyType({Role.OFFICER: Bulletin.OFFICER, Role.HEAD: Bulletin.HEAD, Role.LEADER: Bulletin.LEADER})


@dataclass(frozen=True, slots=True)
class Timetable:
    """A day of each week, 0 is Monday, and an hour; `monthly`: the first day of each month besides.

    A rest day moves it to the next working day.
    """

    weekday: int
    hour: time
    monthly: bool = False

    def at(self, day: date, zone: ZoneInfo = VIETNAM) -> datetime:
        return at(day, self.hour, zone)


TIMETABLES: Mapping[Bulletin, Timetable] = MappingProxyType(
    {
        Bulletin.OFFICER: Timetable(0, time(8, 0)),
        Bulletin.HEAD: Timetable(0, time(8, 0)),
        Bulletin.LEADER: Timetable(0, time(7, 30), monthly=True),
    }
)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a reader wants theirs: not at all, or on another day or at another hour; None leaves the usual one."""

    off: bool = False
    weekday: int | None = None
    hour: time | None = None

    def of(self, usual: Timetable) -> Timetable:
        weekday = usual.weekday if self.weekday is None else self.weekday
        return replace(usual, weekday=weekday, hour=self.hour or usual.hour)


def days_between(timetable: Timetable, calendar: WorkCalendar, first: date, last: date) -> list[date]:
    """The days from one to another on which a bulletin of this timetable comes, in order."""
    found = set()
    day = first - LOOKS_BACK
    while day <= last:
        if day.weekday() == timetable.weekday or (timetable.monthly and day.day == 1):
            found.add(calendar.on_or_after(day))
        day += ONE_DAY
    return sorted(day for day in found if first <= day <= last)


@dataclass(frozen=True, slots=True)
class Came:
    """What follows from a mark: the day whose bulletin has come, if one has, and when the next comes."""

    day: date | None
    next_at: datetime


def decide(timetable: Timetable, calendar: WorkCalendar, mark: datetime, until: datetime) -> Came:
    """The newest bulletin that has come since the mark, both ends included; older ones it has overtaken."""
    first, last = local_day(mark), local_day(until)
    came = [day for day in days_between(timetable, calendar, first, last) if mark <= timetable.at(day) <= until]
    coming = days_between(timetable, calendar, last, last + LOOKS_AHEAD)
    next_at = next(timetable.at(day) for day in coming if timetable.at(day) > until)
    return Came(came[-1] if came else None, next_at)


def bulletins_of(person: Person) -> list[Bulletin]:
    """Those a person's roles ask for; a group has none."""
    if person.group:
        return []
    held = {grant.role for grant in person.grants}
    return [bulletin for role, bulletin in FOR_ROLE.items() if role in held]


WEEK_COVERS = timedelta(days=6)


def covered(today: date) -> tuple[date, date]:
    """The days a week's bulletin speaks of: seven from today on, on a Monday the week."""
    return today, today + WEEK_COVERS


OFF = {"tat", "off", "khong", "thoi", "stop"}
USUAL = {"bat", "on", "mac dinh", "nhu cu", "binh thuong", "default", "usual"}
WEEKDAYS = {
    "thu hai": 0, "thu ba": 1, "thu tu": 2, "thu nam": 3, "thu sau": 4,
    "thu 2": 0, "thu 3": 1, "thu 4": 2, "thu 5": 3, "thu 6": 4, "t2": 0, "t3": 1, "t4": 2, "t5": 3, "t6": 4,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4,
}  # fmt: skip
WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")
HOUR = re.compile(r"\b(\d{1,2})(?:[:h.](\d{2})?| ?gio(?: (\d{2}))?)?(?: ?phut)?\b")


def read_wish(words: str) -> Wish | None:
    """How somebody wants theirs, in their words: off, as usual, a weekday and an hour; None when it is neither.

    The hour has to be one at which the clock may speak.
    """
    said = fold(words).strip(" .")
    if said in OFF:
        return Wish(off=True)
    if said in USUAL:
        return Wish()
    day = WEEKDAY.search(said)
    rest = WEEKDAY.sub(" ", said, count=1) if day else said
    clock = HOUR.search(rest)
    left = HOUR.sub(" ", rest, count=1) if clock else rest
    if any(word not in {"luc", "at", "vao", "sang", "chieu", "on", "gio"} for word in left.split()):
        return None
    hour = _hour(clock, afternoon="chieu" in left.split()) if clock else None
    if (day is None and clock is None) or (clock is not None and hour is None):
        return None
    return Wish(weekday=WEEKDAYS[day[1]] if day else None, hour=hour)


def _hour(found: re.Match[str], *, afternoon: bool) -> time | None:
    hours, minutes = int(found[1]), int(found[2] or found[3] or 0)
    if afternoon and hours < NOON.hour:
        hours += NOON.hour
    if hours > 23 or minutes > 59:
        return None
    hour = time(hours, minutes)
    return hour if any(opens <= hour < closes for opens, closes in (MORNING, AFTERNOON)) else None
