"""Days of the lunar calendar, and of feasts, as days of ours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from domain import deadline_questions as ask
from domain.deadline_feasts import EVE, TET_MONTH
from domain.deadline_lunar import full_moons, last_of_month, lunar_year, solar_date
from domain.deadline_marks import Mark
from domain.deadline_spans import Span, Today, coming_or_asked, exact, one_day, yearly

LAST_DAY, LAST_MONTH = 30, 12


def lunar_day(mark: Mark, today: Today) -> Span:
    """Place a lunar day: in the lunar year that runs, as `yearly` does for the solar one."""
    said = f"{mark.day}/{mark.number}{' nhuận' if mark.leap else ''} âm lịch"
    if mark.number is None:
        return _full_moon(mark, today)
    if not (1 <= mark.number <= LAST_MONTH and 0 <= (mark.day or 0) <= LAST_DAY):
        return Span(doubt=ask.no_such_date(said))
    return _in_lunar_year(mark, today, said, lambda year: _exact(mark, year, said))


def lunar_month(mark: Mark, today: Today) -> Span:
    said, month = f"Tháng {mark.number} âm lịch", mark.number or 1
    return _in_lunar_year(mark, today, said, lambda year: one_day(last_of_month(month, year)))


def old_style_day(mark: Mark, today: Today) -> Span:
    """Offer both readings of "mùng 5 tháng 4", which is of either calendar."""
    near = replace(today, chat=True)
    solar, lunar = yearly(mark, near, "", lambda year: exact(mark, year)), lunar_day(mark, near)
    if solar.last is None:
        return lunar if lunar.last else solar
    if lunar.last is None:
        return solar
    return Span(doubt=ask.solar_or_lunar(solar.last, lunar.last), choices=(solar.last, lunar.last))


def feast_day(mark: Mark, today: Today) -> Span:
    """Place a feast: Tết is always the coming one, the others are days like any other."""
    if mark.lunar:
        return lunar_day(mark, replace(today, chat=today.chat or mark.number == TET_MONTH))
    return yearly(mark, today, f"{mark.day}/{mark.number}", lambda year: exact(mark, year))


def _in_lunar_year(mark: Mark, today: Today, said: str, build: Callable[[int], Span]) -> Span:
    year = mark.year or (today.on.year + mark.shift if mark.shift is not None else None)
    if year is not None:
        return build(year)
    now = lunar_year(today.on)
    this, coming = build(now), build(now + 1)
    if this.last and this.last < today.on and coming.last and coming.last.year == today.on.year:
        return coming  # between New Year and Tết the lunar year that runs is nearly over
    chat = replace(today, chat=today.chat or mark.part == "tet")
    return coming_or_asked(this, lambda: coming, said, chat)


def _exact(mark: Mark, year: int, said: str) -> Span:
    day, month = mark.day or 0, mark.number or 1
    if day == EVE:
        first = solar_date(1, month, year)
        return one_day(first - timedelta(days=1)) if first else Span(doubt=ask.no_such_date(said))
    due = solar_date(day, month, year, leap=mark.leap)
    return one_day(due) if due else Span(doubt=ask.no_such_date(said))


def _full_moon(mark: Mark, today: Today) -> Span:
    """Place "ngày rằm": the coming one, or that of this or the next lunar month."""
    this, following = full_moons(today.on)
    due: date = this if mark.shift == 0 or (mark.shift is None and this >= today.on) else following
    return one_day(due)
