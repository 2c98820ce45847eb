"""The Vietnamese lunar calendar, for "10/3 âm lịch", "rằm tháng Giêng" and Tết.

After Hồ Ngọc Đức's algorithm (https://www.informatik.uni-leipzig.de/~duc/amlich/), with Meeus' short series for the
new moon and the sun; right to the day for 1900-2199, in the time zone of Việt Nam.
"""

from datetime import date, timedelta
from functools import lru_cache
from math import floor, pi, sin

HOURS_EAST = 7.0
_LUNATION = 29.530588853
_TO_FULL_MOON = timedelta(days=14)
_JULIAN_OF_ORDINAL_ONE = 1721426  # the Julian day number of 1 January of the year 1


def solar_date(day: int, month: int, lunar_year: int, *, leap: bool = False) -> date | None:
    """Return the solar date of a lunar day (of the ordinary month unless the leap one is meant); None if there is none."""
    first = _leap_month_start(month, lunar_year) if leap else _month_start(month, lunar_year)
    if first is None:
        return None
    return first + timedelta(days=day - 1) if 1 <= day <= _month_length(first) else None


def last_of_month(month: int, lunar_year: int) -> date:
    """Return the solar date on which a lunar month ends (its 29th or 30th day)."""
    first = _month_start(month, lunar_year)
    return first + timedelta(days=_month_length(first) - 1)


def lunar_year(day: date) -> int:
    """Return the lunar year a day lies in: the new one begins with Tết."""
    return day.year if day >= _month_start(1, day.year) else day.year - 1


def full_moons(day: date) -> tuple[date, date]:
    """Return the fifteenth of the lunar month a day lies in, and of the next."""
    index = _index_of(day)
    while _new_moon(index) > day:
        index -= 1
    while _new_moon(index + 1) <= day:
        index += 1
    return _new_moon(index) + _TO_FULL_MOON, _new_moon(index + 1) + _TO_FULL_MOON


@lru_cache(maxsize=256)
def _month_start(month: int, lunar_year: int) -> date:
    winter = lunar_year - 1 if month < 11 else lunar_year
    eleventh, following = _eleventh_month(winter), _eleventh_month(winter + 1)
    index = _index_of(eleventh)
    offset = (month - 11) % 12
    if (following - eleventh).days > 365 and offset >= _leap_offset(eleventh):
        offset += 1
    return _new_moon(index + offset)


@lru_cache(maxsize=64)
def _leap_month_start(month: int, lunar_year: int) -> date | None:
    """Return when the leap month that repeats `month` begins; None in a year that repeats another one or none."""
    winter = lunar_year - 1 if month < 11 else lunar_year
    eleventh, following = _eleventh_month(winter), _eleventh_month(winter + 1)
    if (following - eleventh).days < 365 or _leap_offset(eleventh) != (month - 11) % 12 + 1:
        return None
    return _new_moon(_index_of(eleventh) + _leap_offset(eleventh))


def _month_length(first: date) -> int:
    index = _index_of(first)
    return (_new_moon(index + 1) - first).days


def _leap_offset(eleventh: date) -> int:
    """Return how many months after the eleventh the leap month comes: the first that holds no principal term."""
    index = _index_of(eleventh)
    for offset in range(1, 14):
        if _sun_sector(_new_moon(index + offset)) == _sun_sector(_new_moon(index + offset + 1)):
            return offset
    return 14


@lru_cache(maxsize=64)
def _eleventh_month(year: int) -> date:
    """Return the start of the lunar month that holds the winter solstice of a solar year."""
    index = floor((_julian(date(year, 12, 31)) - 2415021) / _LUNATION)
    start = _new_moon(index)
    return _new_moon(index - 1) if _sun_sector(start) >= 9 else start


def _index_of(new_moon: date) -> int:
    return floor(0.5 + (_julian(new_moon) - 2415021.076998695) / _LUNATION)


def _julian(day: date) -> int:
    return day.toordinal() + _JULIAN_OF_ORDINAL_ONE - 1


@lru_cache(maxsize=512)
def _new_moon(index: int) -> date:
    t = index / 1236.85
    t2, t3, rad = t * t, t**3, pi / 180
    mean = 2415020.75933 + 29.53058868 * index + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * rad)
    sun = (359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3) * rad
    moon = (306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3) * rad
    node = (21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3) * rad
    shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun)
    shift += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
    shift += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    shift += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
    shift += -0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun)
    clocks = -0.000278 + 0.000265 * t + 0.000262 * t2  # dynamical minus universal time
    return _date_of(floor(mean + shift - clocks + 0.5 + HOURS_EAST / 24))


def _date_of(julian: int) -> date:
    return date.fromordinal(julian - _JULIAN_OF_ORDINAL_ONE + 1)


def _sun_sector(day: date) -> int:
    """Return in which of twelve sectors of 30 degrees the sun stands at the midnight that opens a day."""
    t = (_julian(day) - 0.5 - HOURS_EAST / 24 - 2451545.0) / 36525
    t2, rad = t * t, pi / 180
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * rad
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    return floor((longitude % 360) / 30)
