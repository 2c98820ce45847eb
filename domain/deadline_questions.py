"""What is in doubt about a deadline that cannot be read for certain; `bot.messages` asks about it in words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class About(StrEnum):
    """What has to be asked before a deadline is known."""

    NOTHING_SAID = "nothing_said"
    UNREADABLE = "unreadable"
    YEAR = "year"
    EITHER = "either"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_DATE = "no_such_date"
    SOLAR_OR_LUNAR = "solar_or_lunar"
    ONCE_OR_MONTHLY = "once_or_monthly"
    OUTSIDE = "outside"
    TODAY = "today"
    START = "start"
    END = "end"
    WEEKS = "weeks"
    SPLIT = "split"
    CYCLE = "cycle"
    QUARTERS = "quarters"
    GONE = "gone"
    NOT_LATER = "not_later"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Doubt:
    """`said`: the words in doubt, as they were read. `days`: the readings they leave. `day`: one no month has."""

    about: About
    said: str = ""
    days: tuple[date, ...] = ()
    day: int | None = None


def unreadable(text: str) -> Doubt:
    return Doubt(About.UNREADABLE, text) if text else Doubt(About.NOTHING_SAID)


def year_unsure(said: str, past: date, coming: date) -> Doubt:
    """It is gone by this year."""
    return Doubt(About.YEAR, said, (past, coming))


def either(choices: tuple[date, ...]) -> Doubt:
    return Doubt(About.EITHER, days=choices)


def no_such_day(day: int, month: int, year: int, last: int) -> Doubt:
    """A day beyond the end of its month; the last one is offered."""
    return Doubt(About.NO_SUCH_DAY, days=(date(year, month, last),), day=day)


def no_such_date(said: str) -> Doubt:
    return Doubt(About.NO_SUCH_DATE, said)


def no_such_quarter(said: str) -> Doubt:
    return Doubt(About.QUARTERS, said)


def solar_or_lunar(solar: date, lunar: date) -> Doubt:
    return Doubt(About.SOLAR_OR_LUNAR, days=(solar, lunar))


def once_or_monthly(once: date) -> Doubt:
    return Doubt(About.ONCE_OR_MONTHLY, days=(once,))


def outside(text: str) -> Doubt:
    """It hangs on a paper or an event whose day is not stated."""
    return Doubt(About.OUTSIDE, text)


def urgent(today: date) -> Doubt:
    return Doubt(About.TODAY, days=(today,))


def start_unknown(count: str) -> Doubt:
    return Doubt(About.START, count)


def only_start(start: date) -> Doubt:
    return Doubt(About.END, days=(start,))


def gone_by(said: str, *days: date) -> Doubt:
    """It lies behind us; with days, whether it is meant all the same or the same day to come."""
    return Doubt(About.GONE, said, days)


def not_later(asked: date, due: date) -> Doubt:
    """A deadline asked for that is not after the one in force."""
    return Doubt(About.NOT_LATER, days=(asked, due))


def far_off(day: date) -> Doubt:
    """So far off that it was hardly meant without its year."""
    return Doubt(About.FAR, days=(day,))


def weeks_unsure(text: str) -> Doubt:
    return Doubt(About.WEEKS, text)


def split_needed(text: str) -> Doubt:
    return Doubt(About.SPLIT, text)


def cycle_unsure(text: str) -> Doubt:
    return Doubt(About.CYCLE, text)
