"""Work out which days a mark of time means on a given day, or why that cannot be known."""

from datetime import MAXYEAR, MINYEAR, date, timedelta

from domain import deadline_questions as ask
from domain.deadline_marks import ANY_DAY, WORKDAY, Mark, Unit
from domain.deadline_old_days import feast_day, lunar_day, lunar_month, old_style_day
from domain.deadline_spans import (
    FRIDAY,
    MondayToFriday,
    Span,
    Today,
    WorkingDays,
    either,
    exact,
    month_end,
    month_of,
    months_away,
    nth_workday,
    one_day,
    whole,
    yearly,
)

__all__ = ["MondayToFriday", "Span", "Today", "WorkingDays", "span_of"]

FIRST_YEAR, LAST_YEAR = MINYEAR + 1899, MAXYEAR - 7000
_PART_DAYS = {"giua": 15, "thuong": 10, "trung": 20}
_WEEK_PARTS = {"dau": 0, "giua": 2}


def span_of(mark: Mark, today: Today) -> Span:
    """Return what a mark means on a day."""
    if mark.year is not None and not FIRST_YEAR <= mark.year <= LAST_YEAR:
        return Span(doubt=ask.no_such_date(str(mark.year)))
    return _READERS[mark.unit](mark, today)


def _day(mark: Mark, today: Today) -> Span:
    if mark.lunar:
        return lunar_day(mark, today)
    if mark.number is None:
        return _day_of_some_month(mark, today)
    if mark.old_style and mark.lunar is None:
        return old_style_day(mark, today)
    return yearly(mark, today, f"{mark.day}/{mark.number}", lambda year: exact(mark, year))


def _day_of_some_month(mark: Mark, today: Today) -> Span:
    this, coming = (_day_in(mark, month_of(today.on, shift)) for shift in (0, 1))
    if mark.shift is not None:
        span = _day_in(mark, month_of(today.on, mark.shift))
        if mark.shift == 1 and not mark.old_style and not today.chat and span.last:
            return Span(doubt=ask.once_or_monthly(span.last), choices=(span.last,))
        return span
    if this.last is None or coming.last is None:
        return this if this.last is None else coming
    if today.chat:
        return this if this.last >= today.on else coming
    return either(this.last, coming.last)


def _day_in(mark: Mark, month: date) -> Span:
    year = month.year
    return exact(Mark(mark.start, mark.end, Unit.DAY, month.month, mark.day), year)


def _weekday(mark: Mark, today: Today) -> Span:
    number, on = mark.number or 0, today.on
    if mark.past and mark.shift is None:
        return one_day(on - timedelta(days=(on.weekday() - number - 1) % 7 + 1))
    if mark.shift is None:
        return one_day(on + timedelta(days=(number - on.weekday() - 1) % 7 + 1))
    due = _monday(on, mark.shift) + timedelta(days=number)
    return either(due, due + timedelta(weeks=1)) if mark.shift == 0 and due < on else one_day(due)


def _week(mark: Mark, today: Today) -> Span:
    on, monday = today.on, _monday(today.on, mark.shift or 0)
    due = monday + timedelta(days=_WEEK_PARTS.get(mark.part, FRIDAY))
    if due >= on or mark.shift:
        return whole(due if mark.part else monday, due)
    coming = due + timedelta(weeks=1)
    if mark.part == "dau" and mark.shift is None and today.chat:
        return one_day(coming)  # nobody promises the Monday gone by
    return either(due, coming) if mark.part else either(on, coming)


def _monday(on: date, weeks: int) -> date:
    return on - timedelta(days=on.weekday()) + timedelta(weeks=weeks)


def _month(mark: Mark, today: Today) -> Span:
    if mark.number is None:
        month = month_of(today.on, mark.shift or 0)
        return _not_gone(_part_of_month(mark.part, month.year, month.month), mark, today)
    if not 1 <= mark.number <= 12:
        return Span(doubt=ask.no_such_date(f"tháng {mark.number}"))
    if mark.lunar:
        return lunar_month(mark, today)
    number = mark.number
    return yearly(mark, today, f"Tháng {number}", lambda year: _part_of_month(mark.part, year, number))


def _not_gone(span: Span, mark: Mark, today: Today) -> Span:
    if span.last is None or span.last >= today.on or (mark.shift or 0) < 0:
        return span
    return either(span.last, month_end(today.on.year, today.on.month))


def _part_of_month(part: str, year: int, month: int) -> Span:
    count, _, edge = part.partition(" ")
    if edge:
        return _days_of_month(int(count), edge, year, month)
    if part == "dau":
        return either(date(year, month, 5), date(year, month, 10))
    if part in _PART_DAYS:
        return one_day(date(year, month, _PART_DAYS[part]))
    return whole(date(year, month, 1), month_end(year, month))


def _days_of_month(count: int, edge: str, year: int, month: int) -> Span:
    """Place "10 ngày đầu tháng 4", which ends on the 10th, and "10 ngày cuối tháng 4", which ends with the month."""
    last = month_end(year, month)
    if not 1 <= count <= last.day:
        return Span(doubt=ask.no_such_date(f"{count} ngày"))
    if edge == "cuoi":
        return whole(last - timedelta(days=count - 1), last)
    return whole(date(year, month, 1), date(year, month, count))


def _quarter(mark: Mark, today: Today) -> Span:
    number = mark.number
    if number is None:
        count = today.on.year * 4 + (today.on.month - 1) // 3 + (mark.shift or 0)
        return _quarter_in(mark.part, count % 4 + 1, count // 4)
    if not 1 <= number <= 4:
        return Span(doubt=ask.no_such_quarter(f"quý {number}"))
    return yearly(mark, today, f"Quý {number}", lambda year: _quarter_in(mark.part, number, year))


def _quarter_in(part: str, number: int, year: int) -> Span:
    first_month = number * 3 - 2
    if part in ("dau", "giua"):
        month = first_month + (part == "giua")
        return either(date(year, month, 10), month_end(year, month))
    return whole(date(year, first_month, 1), month_end(year, number * 3))


def _half(mark: Mark, today: Today) -> Span:
    first, last = ((1, 6), (7, 12))[(mark.number or 1) - 1]
    said = "6 tháng đầu" if first == 1 else "6 tháng cuối"
    return yearly(mark, today, said, lambda year: whole(date(year, first, 1), month_end(year, last)))


def _nine_months(mark: Mark, today: Today) -> Span:
    return yearly(mark, today, "9 tháng", lambda year: whole(date(year, 1, 1), date(year, 9, 30)))


def _year(mark: Mark, today: Today) -> Span:
    year = mark.year or today.on.year + (mark.shift or 0)
    last = mark.last_number or year
    if last < year or last > LAST_YEAR:
        return Span(doubt=ask.no_such_date(f"{year} - {last}"))
    if mark.part in ("dau", "giua"):
        month = 1 if mark.part == "dau" else 6
        return either(date(year, month, 15), month_end(year, month))
    return whole(date(year, 1, 1), date(last, 12, 31))


def _away(mark: Mark, today: Today) -> Span:
    count = mark.number or 0
    return one_day(today.calendar.after(today.on, count) if mark.workdays else today.on + timedelta(days=count))


def _months_away(mark: Mark, today: Today) -> Span:
    return one_day(months_away(today.on, mark.number or 0))


def _nth(mark: Mark, today: Today) -> Span:
    """Place "thứ Hai đầu tiên của tháng 5", "ngày làm việc cuối cùng của quý II"."""
    unit = {"thang": Unit.MONTH, "quy": Unit.QUARTER, "tuan": Unit.WEEK, "nam": Unit.YEAR}[mark.period]
    year = mark.year if unit is not Unit.YEAR else mark.year or mark.number
    span = span_of(Mark(mark.start, mark.end, unit, mark.number, year=year, shift=mark.shift), today)
    if span.first is None or span.last is None:
        return span
    due = _place_in(mark, span.first, span.last, today)
    return one_day(due) if due else Span(doubt=ask.no_such_date(f"{mark.place}"))


def _place_in(mark: Mark, first: date, last: date, today: Today) -> date | None:
    if mark.weekday == WORKDAY:
        return nth_workday(today.calendar, first, last, mark.place)
    days = [first + timedelta(days=count) for count in range((last - first).days + 1)]
    meant = [day for day in days if mark.weekday in (ANY_DAY, day.weekday())]
    return meant[mark.place - (mark.place > 0)] if abs(mark.place) <= len(meant) else None


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
    Unit.MONTHS_AWAY: _months_away,
    Unit.EVENT: feast_day,
    Unit.NTH: _nth,
}
