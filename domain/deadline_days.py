"""Work out which days a mark of time means on a given day, or why that cannot be known."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Protocol

from domain import deadline_questions as ask
from domain.deadline_lunar import last_of_month, solar_date
from domain.deadline_marks import Mark, Unit
from domain.deadline_questions import Doubt

FRIDAY, SATURDAY = 4, 5
MIDDLE_OF_MONTH = 15
_PART_DAYS = {"giua": MIDDLE_OF_MONTH, "thuong": 10, "trung": 20}


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
class Span:
    """The days a mark means: from first to last; or a doubt, with the readings it leaves."""

    first: date | None = None
    last: date | None = None
    doubt: Doubt | None = None
    choices: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Today:
    """The day of reading, and whether a day gone by may be taken for the next one (chat) or is asked about (annex)."""

    on: date
    chat: bool
    calendar: WorkingDays


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def span_of(mark: Mark, today: Today) -> Span:
    """Return what a mark means on a day."""
    if mark.year is not None and not MINYEAR + 1900 <= mark.year <= MAXYEAR - 7000:
        return Span(doubt=ask.no_such_date(str(mark.year)))
    return _READERS[mark.unit](mark, today)


def _whole(first: date, last: date) -> Span:
    return Span(first, last)


def _yearly(mark: Mark, today: Today, said: str, build: "_Build") -> Span:
    """Place what has no year: this year; gone by, next year in a chat and a question in an annex."""
    year = mark.year or (today.on.year + mark.shift if mark.shift is not None else None)
    if year is not None:
        return build(year)
    this = build(today.on.year)
    if this.last is None or this.last >= today.on:
        return this
    coming = build(today.on.year + 1)
    if today.chat or coming.last is None:
        return coming
    return Span(doubt=ask.year_unsure(said, this.last, coming.last), choices=(this.last, coming.last))


class _Build(Protocol):
    def __call__(self, year: int) -> Span: ...


def _day(mark: Mark, today: Today) -> Span:
    if mark.number is None:
        return _day_of_some_month(mark, today)
    if mark.lunar:
        return _lunar_day(mark, today)
    if mark.old_style and mark.lunar is None:
        return _old_style_day(mark, today)
    return _yearly(mark, today, f"{mark.day}/{mark.number}", lambda year: _exact(mark, year))


def _exact(mark: Mark, year: int) -> Span:
    day, month = mark.day or 0, mark.number or 0
    said = f"{day}/{month}"
    if not 1 <= month <= 12:
        return Span(doubt=ask.no_such_date(said))
    if not 1 <= day <= 31:
        return Span(doubt=ask.no_such_date(said))
    last = monthrange(year, month)[1]
    if day > last:
        return Span(doubt=ask.no_such_day(day, month, year, last), choices=(date(year, month, last),))
    due = date(year, month, day)
    return _whole(due.replace(day=mark.first_day) if mark.first_day else due, due)


def _lunar_day(mark: Mark, today: Today) -> Span:
    said = f"{mark.day}/{mark.number} âm lịch"
    day, month = mark.day or 0, mark.number or 0
    if not (1 <= month <= 12 and 1 <= day <= 30):
        return Span(doubt=ask.no_such_date(said))
    if mark.year:
        due = solar_date(day, month, mark.year)
        return _whole(due, due) if due else Span(doubt=ask.no_such_date(said))
    days = [solar_date(day, month, today.on.year + shift) for shift in (-1, 0, 1)]
    return _nearest([found for found in days if found], said, today)


def _nearest(days: list[date], said: str, today: Today) -> Span:
    coming = next((day for day in days if day >= today.on), None)
    if coming is None:
        return Span(doubt=ask.unreadable(said))
    gone = [day for day in days if day < today.on and day.year == today.on.year]
    if gone and not today.chat and coming.year > today.on.year:
        return Span(doubt=ask.year_unsure(said, gone[-1], coming), choices=(gone[-1], coming))
    return _whole(coming, coming)


def _old_style_day(mark: Mark, today: Today) -> Span:
    solar = _yearly(replace(mark, old_style=False), replace(today, chat=True), "", lambda year: _exact(mark, year))
    lunar = _lunar_day(mark, replace(today, chat=True))
    if solar.last is None:
        return lunar if lunar.last else solar
    if lunar.last is None:
        return solar
    return Span(doubt=ask.solar_or_lunar(solar.last, lunar.last), choices=(solar.last, lunar.last))


def _day_of_some_month(mark: Mark, today: Today) -> Span:
    this, coming = (_day_in(mark, _month_of(today.on, shift)) for shift in (0, 1))
    if mark.shift is not None:
        span = _day_in(mark, _month_of(today.on, mark.shift))
        if mark.shift == 1 and not mark.old_style and not today.chat and span.last:
            return Span(doubt=ask.once_or_monthly(span.last), choices=(span.last,))
        return span
    if this.last is None or coming.last is None:
        return this if this.last is None else coming
    if today.chat:
        return this if this.last >= today.on else coming
    return Span(doubt=ask.either((this.last, coming.last)), choices=(this.last, coming.last))


def _day_in(mark: Mark, month: date) -> Span:
    return _exact(replace(mark, number=month.month), month.year)


def _month_of(day: date, shift: int) -> date:
    count = day.year * 12 + day.month - 1 + shift
    return date(count // 12, count % 12 + 1, 1)


def _weekday(mark: Mark, today: Today) -> Span:
    number, on = mark.number or 0, today.on
    if mark.past and mark.shift is None:
        due = on - timedelta(days=(on.weekday() - number - 1) % 7 + 1)
        return _whole(due, due)
    if mark.shift is None:
        due = on + timedelta(days=(number - on.weekday() - 1) % 7 + 1)
        return _whole(due, due)
    due = on - timedelta(days=on.weekday()) + timedelta(days=number, weeks=mark.shift)
    if mark.shift == 0 and due < on:
        choices = (due, due + timedelta(weeks=1))
        return Span(doubt=ask.either(choices), choices=choices)
    return _whole(due, due)


def _week(mark: Mark, today: Today) -> Span:
    monday = today.on - timedelta(days=today.on.weekday()) + timedelta(weeks=mark.shift or 0)
    due = monday + timedelta(days={"dau": 0, "giua": 2}.get(mark.part, FRIDAY))
    if not mark.shift and due < today.on:
        choices = (due, due + timedelta(weeks=1)) if mark.part else (today.on, due + timedelta(weeks=1))
        return Span(doubt=ask.either(choices), choices=choices)
    return _whole(due if mark.part else monday, due)


def _month(mark: Mark, today: Today) -> Span:
    if mark.number is None:
        if mark.day is not None:
            return _months_away(mark.day, today.on)
        month = _month_of(today.on, mark.shift or 0)
        return _not_gone(_part_of_month(mark.part, month.year, month.month), today)
    if not 1 <= mark.number <= 12 or not 1 <= (mark.last_number or 1) <= 12:
        return Span(doubt=ask.no_such_date(f"tháng {mark.number}"))
    if mark.lunar:
        return _lunar_month(mark, today)
    return _yearly(mark, today, f"Tháng {mark.number}", lambda year: _months(mark, year))


def _not_gone(span: Span, today: Today) -> Span:
    if span.last is None or span.last >= today.on:
        return span
    choices = (span.last, month_end(today.on.year, today.on.month))
    return Span(doubt=ask.either(choices), choices=choices)


def _months_away(count: int, on: date) -> Span:
    month = _month_of(on, count)
    due = min(date(month.year, month.month, 1) + timedelta(days=on.day - 1), month_end(month.year, month.month))
    return _whole(due, due)


def _months(mark: Mark, year: int) -> Span:
    month = mark.number or 1
    if mark.last_number:
        return _whole(date(year, month, 1), month_end(year, mark.last_number))
    return _part_of_month(mark.part, year, month)


def _part_of_month(part: str, year: int, month: int) -> Span:
    if part == "dau":
        choices = (date(year, month, 5), date(year, month, 10))
        return Span(doubt=ask.either(choices), choices=choices)
    if part in _PART_DAYS:
        due = date(year, month, _PART_DAYS[part])
        return _whole(due, due)
    return _whole(date(year, month, 1), month_end(year, month))


def _lunar_month(mark: Mark, today: Today) -> Span:
    said, month = f"Tháng {mark.number} âm lịch", mark.number or 1
    if mark.year:
        due = last_of_month(month, mark.year)
        return _whole(due, due)
    return _nearest([last_of_month(month, today.on.year + shift) for shift in (-1, 0, 1)], said, today)


def _quarter(mark: Mark, today: Today) -> Span:
    number, last = mark.number, mark.last_number
    if number is None:
        count = today.on.year * 4 + (today.on.month - 1) // 3 + (mark.shift or 0)
        return _quarter_in(mark.part, count % 4 + 1, None, count // 4)
    if not 1 <= number <= 4 or not 1 <= (last or 1) <= 4:
        return Span(doubt=ask.no_such_quarter(f"quý {number}"))
    return _yearly(mark, today, f"Quý {number}", lambda year: _quarter_in(mark.part, number, last, year))


def _quarter_in(part: str, number: int, last: int | None, year: int) -> Span:
    first_month = number * 3 - 2
    if part in ("dau", "giua"):
        month = first_month + (part == "giua")
        choices = (date(year, month, 10), month_end(year, month))
        return Span(doubt=ask.either(choices), choices=choices)
    return _whole(date(year, first_month, 1), month_end(year, (last or number) * 3))


def _half(mark: Mark, today: Today) -> Span:
    first, last = ((1, 6), (7, 12))[(mark.number or 1) - 1]
    said = "6 tháng đầu" if first == 1 else "6 tháng cuối"
    return _yearly(mark, today, said, lambda year: _whole(date(year, first, 1), month_end(year, last)))


def _nine_months(mark: Mark, today: Today) -> Span:
    return _yearly(mark, today, "9 tháng", lambda year: _whole(date(year, 1, 1), date(year, 9, 30)))


def _year(mark: Mark, today: Today) -> Span:
    year = mark.year or today.on.year + (mark.shift or 0)
    if mark.part in ("dau", "giua"):
        month = 1 if mark.part == "dau" else 6
        choices = (date(year, month, 15), month_end(year, month))
        return Span(doubt=ask.either(choices), choices=choices)
    return _whole(date(year, 1, 1), date(mark.last_number or year, 12, 31))


def _away(mark: Mark, today: Today) -> Span:
    count = mark.number or 0
    due = today.calendar.after(today.on, count) if mark.workdays else today.on + timedelta(days=count)
    return _whole(due, due)


def _feast(mark: Mark, today: Today) -> Span:
    return _day(replace(mark, unit=Unit.DAY), replace(today, chat=True))


_READERS = {
    Unit.DAY: _day,
    Unit.WEEKDAY: _weekday,
    Unit.WEEK: _week,
    Unit.MONTH: _month,
    Unit.QUARTER: _quarter,
    Unit.HALF: _half,
    Unit.NINE_MONTHS: _nine_months,
    Unit.YEAR: _year,
    Unit.AWAY: _away,
    Unit.EVENT: _feast,
}
