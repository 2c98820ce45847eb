"""When a reminder is said again to somebody who puts it off: later today, or on a day before the deadline is past."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.deadlines import DeadlineKind, Voice, read_deadline
from domain.ladder import USUAL
from domain.quiet_hours import AFTERNOON, HalfDay, half_day, may_speak
from domain.text import fold
from domain.time import at, local_day
from domain.workdays import WorkCalendar

LONGEST = timedelta(days=31)
"""How far a reminder of something without a deadline may be put off."""
OFFERED = 3

_A_MONDAY = date(2026, 1, 5)
MORNING, MIDDAY = USUAL.hour, AFTERNOON[0]
_TODAY = re.compile(
    r"\b(?:chieu nay|lat nua|chut nua|hom nay|buoi chieu|this afternoon|later today)\b|^(?:chieu|afternoon)$"
)
_AFTERNOON = re.compile(r"\b(?:chieu|afternoon)\b")
_HALF = re.compile(r"\b(?:sang|chieu|buoi sang|buoi chieu|morning|afternoon)\b")
_TOMORROW = {"tomorrow": "mai"}
_NEXT_WEEK = re.compile(r"^(?:dau )?(?:tuan (?:sau|toi)|sang tuan)$|^next week$")
"""For a deadline it is the end of that week, for a reminder its beginning."""
_LEAD = re.compile(r"^(?:vao|den|toi|luc|hom|on|in the|in)\s+")


class Unfit(StrEnum):
    """Why a reminder cannot be put off as was wished."""

    UNREAD = "unread"
    GONE = "gone"
    TOO_LATE = "too_late"
    NO_TIME = "no_time"


@dataclass(frozen=True, slots=True)
class Later:
    """When it is said again; `step` is the name under which it is planned, so that it is planned once."""

    at: datetime

    @property
    def step(self) -> str:
        return f"@{self.at:%Y-%m-%dT%H:%M}"

    @property
    def is_morning(self) -> bool:
        return half_day(self.at)[1] is HalfDay.MORNING


def put_off(words: str, now: datetime, due_on: date | None, calendar: WorkCalendar) -> Later | Unfit:
    """Read when a reminder is wanted again.

    Source: a deadline is not moved by not hearing of it, so nothing is put off past it; what is late is heard of by the
    rule of the late. On a day off nobody is reminded: it is the last working day before it.
    """
    today = local_day(now)
    if not times(now, due_on, calendar):
        return Unfit.NO_TIME
    wish = _LEAD.sub("", fold(words).strip(" .,"))
    if _TODAY.search(wish):
        day, hour = today, MIDDAY
    else:
        read = _day(wish, today)
        if read is None:
            return Unfit.UNREAD
        day, hour = read, MIDDAY if _AFTERNOON.search(wish) else MORNING
    if day > today:
        day = calendar.on_or_before(day)
    return _judged(Later(at(day, hour)), now, due_on, calendar)


def names_a_time(words: str) -> bool:
    """Whether words are a time to which something may be put off, whenever they are said."""
    wish = _LEAD.sub("", fold(words).strip(" .,"))
    return bool(_TODAY.search(wish)) or _day(wish, _A_MONDAY) is not None


def times(now: datetime, due_on: date | None, calendar: WorkCalendar) -> list[Later]:
    """The next times to which it may be put off, soonest first: this afternoon, and the mornings of working days."""
    today = local_day(now)
    mornings = [at(calendar.after(today, days), MORNING) for days in range(1, OFFERED + 1)]
    wished = [Later(one) for one in (at(today, MIDDAY), *mornings)]
    return [one for one in wished if _judged(one, now, due_on, calendar) == one][:OFFERED]


def _judged(wish: Later, now: datetime, due_on: date | None, calendar: WorkCalendar) -> Later | Unfit:
    if wish.at <= now or not may_speak(wish.at, calendar):
        return Unfit.GONE
    last = due_on if due_on is not None else local_day(now) + LONGEST
    return Unfit.TOO_LATE if local_day(wish.at) > last else wish


def _day(wish: str, today: date) -> date | None:
    """The day named, whatever half of it; None for none."""
    without = _HALF.sub(" ", wish).strip()
    if _NEXT_WEEK.match(without):
        return today + timedelta(days=7 - today.weekday())
    text = _TOMORROW.get(without, without) or ("mai" if "mai" in wish.split() else "")
    read = read_deadline(text, today, voice=Voice.CHAT) if text else None
    return read.due if read is not None and read.kind is DeadlineKind.DATE else None
