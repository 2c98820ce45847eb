"""Instants are aware and UTC; days are days in Viet Nam. This is where one becomes the other."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")

Clock = Callable[[], datetime]
"""Gives the present instant, aware. The real one is built in `bot/app.py` only."""

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def local_day(instant: datetime, zone: ZoneInfo = VIETNAM) -> date:
    """The day on the wall calendar of `zone` at an aware instant."""
    return instant.astimezone(zone).date()


def at(day: date, hour: time, zone: ZoneInfo = VIETNAM) -> datetime:
    """The UTC instant at which the clock of `zone` shows `hour` on `day`."""
    return datetime.combine(day, hour, zone).astimezone(UTC)


def official(day: date) -> str:
    """A date as official papers write it: the day and months 1 and 2 padded. Source: Decree 30/2020, Appendix I."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def spoken(day: date) -> str:
    """A date with its weekday, for reading back: "thứ Sáu, 20/11/2026"."""
    return f"{WEEKDAYS[day.weekday()]}, {official(day)}"
