"""When the clock may speak: office hours of working days. People are answered at any hour."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.time import VIETNAM, at
from domain.workdays import WorkCalendar

MORNING = (time(7, 30), time(11, 30))
AFTERNOON = (time(13, 30), time(17, 0))
NOON = time(12, 0)


class HalfDay(StrEnum):
    """What one digest covers; half-days part at noon."""

    MORNING = "am"
    AFTERNOON = "pm"


def half_day(instant: datetime, zone: ZoneInfo = VIETNAM) -> tuple[date, HalfDay]:
    """The day and half-day an instant belongs to."""
    local = instant.astimezone(zone)
    return local.date(), HalfDay.MORNING if local.time() < NOON else HalfDay.AFTERNOON


def may_speak(instant: datetime, calendar: WorkCalendar, zone: ZoneInfo = VIETNAM) -> bool:
    """Whether a message made by the clock may leave now."""
    local = instant.astimezone(zone)
    if not calendar.is_working(local.date()):
        return False
    return any(opens <= local.time() < closes for opens, closes in (MORNING, AFTERNOON))


def next_opening(instant: datetime, calendar: WorkCalendar, zone: ZoneInfo = VIETNAM) -> datetime:
    """`instant` itself if the clock may speak then, else the next opening, in UTC."""
    if may_speak(instant, calendar, zone):
        return instant
    day = instant.astimezone(zone).date()
    while True:
        if calendar.is_working(day):
            for opens, _ in (MORNING, AFTERNOON):
                opening = at(day, opens, zone)
                if opening > instant:
                    return opening
        day += timedelta(days=1)


def whole_half_day(soon: datetime, zone: ZoneInfo = VIETNAM) -> datetime:
    """The end of the half-day that has opened by `soon`; `soon` itself where none has.

    What the clock says in a half-day is written down as a whole, for it leaves as one message.
    """
    local = soon.astimezone(zone)
    if MORNING[0] <= local.time() < NOON:
        return at(local.date(), NOON, zone) - timedelta.resolution
    if AFTERNOON[0] <= local.time() < AFTERNOON[1]:
        return at(local.date(), AFTERNOON[1], zone)
    return soon


def next_half_day(instant: datetime, calendar: WorkCalendar, zone: ZoneInfo = VIETNAM) -> datetime:
    """The first opening of a half-day later than the one `instant` belongs to."""
    day, half = half_day(instant, zone)
    later = at(day, NOON, zone) if half is HalfDay.MORNING else at(day + timedelta(days=1), time(0), zone)
    return next_opening(later, calendar, zone)
