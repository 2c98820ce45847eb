"""What a mark of time comes to: some days, or a doubt with the readings it leaves."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from domain import deadline_questions as ask
from domain.deadline_marks import Mark
from domain.deadline_questions import Doubt

FRIDAY, SATURDAY = 4, 5


class WorkingDays(Protocol):
    """Knows which days are worked."""

    def after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`."""


class MondayToFriday:
    """The working week when no calendar of the office is at hand."""

    def after(self, day: date, count: int) -> date:
        while count > 0:
            day += timedelta(days=1)
            count -= day.weekday() < SATURDAY
        return day


@dataclass(frozen=True, slots=True)
class Today:
    """The day of reading, and whether a day gone by may be taken for the next one (chat) or is asked about (annex)."""

    on: date
    chat: bool
    calendar: WorkingDays


@dataclass(frozen=True, slots=True)
class Span:
    """The days a mark means: from first to last; or a doubt, with the readings it leaves."""

    first: date | None = None
    last: date | None = None
    doubt: Doubt | None = None
    choices: tuple[date, ...] = ()


def whole(first: date, last: date) -> Span:
    return Span(first, last)


def one_day(day: date) -> Span:
    return Span(day, day)


def either(*choices: date) -> Span:
    return Span(doubt=ask.either(choices), choices=choices)


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def month_of(day: date, shift: int) -> date:
    """Return the first day of the month that lies some months from a day's."""
    count = day.year * 12 + day.month - 1 + shift
    return date(count // 12, count % 12 + 1, 1)


def months_away(on: date, count: int) -> date:
    """Return the same day some months on, the last of the month where it has no such day."""
    month = month_of(on, count)
    return min(month + timedelta(days=on.day - 1), month_end(month.year, month.month))


def nth_workday(calendar: WorkingDays, first: date, last: date, place: int) -> date | None:
    """Return the n-th working day of a span, the last one for -1; None when there are fewer."""
    days, day = [], calendar.after(first - timedelta(days=1), 1)
    while day <= last:
        days.append(day)
        day = calendar.after(day, 1)
    return days[place - (place > 0)] if abs(place) <= len(days) else None


def workdays_before(calendar: WorkingDays, day: date, count: int) -> date:
    """Return the `count`-th working day before a day."""
    while count > 0:
        day -= timedelta(days=1)
        count -= calendar.after(day - timedelta(days=1), 1) == day
    return day


def yearly(mark: Mark, today: Today, said: str, build: Callable[[int], Span]) -> Span:
    """Place what has no year: this year; gone by, next year in a chat and a question in an annex."""
    year = mark.year or (today.on.year + mark.shift if mark.shift is not None else None)
    if year is not None:
        return build(year)
    return coming_or_asked(build(today.on.year), lambda: build(today.on.year + 1), said, today)


def coming_or_asked(this: Span, following: Callable[[], Span], said: str, today: Today) -> Span:
    """Take this year's span while it is not over; then the following one in a chat, a question in an annex."""
    over = this.last is None and today.chat and bool(this.choices) and this.choices[-1] < today.on
    if over:  # "31/2" in the autumn: next February is meant
        return following()
    if this.last is None or this.last >= today.on:
        return this
    coming = following()
    if today.chat or coming.last is None:
        return coming
    return Span(doubt=ask.year_unsure(said, this.last, coming.last), choices=(this.last, coming.last))


def exact(mark: Mark, year: int) -> Span:
    """Place a day of the solar calendar in a year; a day that no month has is a doubt."""
    day, month = mark.day or 0, mark.number or 0
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return Span(doubt=ask.no_such_date(f"{day}/{month}"))
    last = monthrange(year, month)[1]
    if day > last:
        return Span(doubt=ask.no_such_day(day, month, year, last), choices=(date(year, month, last),))
    due = date(year, month, day)
    return whole(due.replace(day=mark.first_day) if mark.first_day else due, due)
