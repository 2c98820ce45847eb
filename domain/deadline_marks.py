"""The marks of time in a text made ready by `deadline_spellings`: 30/6, tháng 6, quý 2, thứ 6 tuần sau, trong 10 ngày."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    DAY = "day"  # a day of a month: number is the month, or None when only the day is said
    WEEKDAY = "weekday"  # number is 0 (Monday) to 6
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine months"
    YEAR = "year"
    AWAY = "away"  # number is a count of days from today
    MONTHS_AWAY = "months away"  # number is a count of months from today
    EVENT = "event"  # a feast with a known day: day, number = month
    NTH = "nth"  # "thứ Hai đầu tiên của tháng 5": see `place`


PERIODS = (Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.NINE_MONTHS, Unit.YEAR)

WORKDAY, ANY_DAY = 7, 8


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of time and where it stands; nothing is worked out yet."""

    start: int
    end: int
    unit: Unit
    number: int | None = None
    day: int | None = None
    year: int | None = None
    last_number: int | None = None  # of a range of years written once: "2026 - 2030"
    first_day: int | None = None  # "15-20/3"
    part: str = ""  # dau, giua, cuoi, thuong, trung; "10 dau", "10 cuoi" are days counted from an end
    shift: int | None = None  # 0 this, 1 next, -1 last (week, month, quarter, year)
    lunar: bool | None = None  # None: not said
    leap: bool = False  # "tháng 6 nhuận"
    old_style: bool = False  # mùng 5: lunar unless said otherwise
    workdays: bool = False
    past: bool = False  # "hôm thứ 6"
    place: int = 0  # of an NTH: 1, 2 …, -1 the last
    weekday: int | None = None  # of an NTH: 0 (Monday) to 6, WORKDAY or ANY_DAY
    period: str = ""  # of an NTH: thang, quy, tuan, nam
