"""The rules of the steps remember and reckon ahead; told plainly, day by day, they give the same answers."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.deadlines import DeadlineKind
from domain.ladder import USUAL, Ladder
from domain.occurrence import Item, Occurrence
from domain.people import Unit
from domain.reminders import due_step, next_word_at, steps, steps_between
from domain.status import WORKING, State
from domain.workdays import WorkCalendar

DAY = timedelta(days=1)
patiently = settings(deadline=None)  # the first question about a year loads the `holidays` package
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng", (1, 2))
ZONES = [ZoneInfo(name) for name in ("Asia/Ho_Chi_Minh", "UTC", "Europe/Paris", "America/New_York")]
RULES = ["FREQ=WEEKLY;BYDAY=FR", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15",
         "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;UNTIL=20261231", "FREQ=DAILY"]  # fmt: skip

days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
calendars = st.builds(WorkCalendar, st.frozensets(days, max_size=60), st.frozensets(days, max_size=20))
instants = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31), timezones=st.sampled_from([*ZONES, UTC]))
on_the_hour = st.builds(datetime.combine, days, st.just(time(8)), st.sampled_from(ZONES))
moments = instants | on_the_hour


def some(lowest: int) -> st.SearchStrategy[tuple[int, ...]]:
    """Different numbers of working days."""
    return st.sets(st.integers(lowest, 20), min_size=1, max_size=4).map(lambda found: tuple(sorted(found)))


ahead = some(1).map(lambda found: (*reversed(found), 0))
ladders = st.just(USUAL) | st.builds(
    Ladder, ahead, ahead, ahead, some(1), st.sampled_from([time(8), time(7, 30), time(14, 15)])
)


@st.composite
def occurrences(draw: st.DrawFn) -> Occurrence:
    kind = draw(st.sampled_from(DeadlineKind))
    rule = draw(st.sampled_from(RULES)) if kind is DeadlineKind.RECURRING else None
    due, opened = draw(days | st.none()), draw(days)
    item = Item(1, 1, 1, "1.1", "Việc", UNIT, (), "", kind, rule, "", "", opened, draw(st.booleans()))
    item = replace(item, ladder=draw(ladders))
    state = draw(st.sampled_from([*WORKING, *State]))
    return Occurrence(1, item, due, due, 0, state, False, None, None, None, None, opened)


def walked(calendar: WorkCalendar, day: date, count: int) -> date:
    """So many working days on, or back; none: the last working day not after `day`."""
    while count == 0 and not calendar.is_working(day):
        day -= DAY
    for _ in range(abs(count)):
        day += DAY if count > 0 else -DAY
        while not calendar.is_working(day):
            day += DAY if count > 0 else -DAY
    return day


def offsets(of: Occurrence) -> list[int]:
    ladder = of.item.ladder
    if of.item.rrule is None:
        return list(ladder.before)
    first = list(itertools.islice(rrulestr(of.item.rrule, dtstart=datetime.combine(of.opened_on, time(0))), 4))
    shortest = min(((b - a).days for a, b in itertools.pairwise(first)), default=366)
    return list(ladder.weekly if shortest <= 7 else ladder.monthly if shortest <= 31 else ladder.before)


def told(of: Occurrence, calendar: WorkCalendar, until: date) -> list[tuple[date, str]]:
    """(day, name) of the steps up to `until`, each reckoned from the deadline anew."""
    found = []
    if of.item.kind is DeadlineKind.ONGOING:
        for year, month in itertools.product(range(of.opened_on.year, until.year + 1), (3, 6, 9, 12)):
            quarter_end = date(year, month, 30 if month in (6, 9) else 31)
            found.append((walked(calendar, quarter_end, 0), f"q{year}-{month // 3}"))
    elif of.due_on is not None:
        last_day = walked(calendar, of.due_on, 0)
        aims_before = of.item.before and last_day == of.due_on
        target = walked(calendar, of.due_on, -1) if aims_before else last_day
        ahead = [(walked(calendar, last_day, -n), f"-{n}") for n in offsets(of) if n]
        found = [step for step in ahead if step[0] < target] + [(target, "0")]
        day = last_day
        for late in itertools.count(1):
            if day > until:
                break
            day = walked(calendar, day, 1)
            after = of.item.ladder.after
            if late in after or (late > after[-1] and (late - after[-1]) % 5 == 0):
                found.append((day, f"+{late}"))
    return [step for step in found if of.opened_on < step[0] <= until]


def at_its_hour(of: Occurrence, day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, of.item.ladder.hour, zone).astimezone(UTC)


@patiently
@given(occurrences(), calendars, days)
def test_the_steps_are_those_counted_day_by_day(of: Occurrence, calendar: WorkCalendar, until: date) -> None:
    assert [(step.day, step.name) for step in steps(of, calendar, until)] == told(of, calendar, until)


@patiently
@given(occurrences(), calendars, moments, moments, st.sampled_from(ZONES))
def test_what_is_due_and_what_comes_next_are_the_last_and_the_first_of_all_steps(
    of: Occurrence, calendar: WorkCalendar, since: datetime, now: datetime, zone: ZoneInfo
) -> None:
    working = of.state in WORKING
    today = now.astimezone(zone).date()
    came = [step for step in told(of, calendar, today) if working and at_its_hour(of, step[0], zone) <= now]
    due = due_step(of, calendar, now, zone)
    assert (due and (due.day, due.name)) == (came[-1] if came else None)
    between = [(step.day, step.name) for step in steps_between(of, calendar, since, now, zone)]
    assert between == [step for step in came if since <= at_its_hour(of, step[0], zone)]
    horizon = max(today, of.due_on or today, of.opened_on) + timedelta(days=150)
    coming = [at_its_hour(of, day, zone) for day, _ in told(of, calendar, horizon) if working]
    assert next_word_at(of, calendar, now, zone) == next((hour for hour in coming if hour > now), None)


@patiently
@given(calendars, days, st.integers(0, 300))
def test_working_days_are_counted_as_one_walks_them(calendar: WorkCalendar, day: date, count: int) -> None:
    if count:
        assert calendar.after(day, count) == walked(calendar, day, count)
        assert calendar.before(day, count) == walked(calendar, day, -count)
    else:
        assert calendar.after(day, 0) == calendar.before(day, 0) == day
    assert calendar.on_or_before(day) == walked(calendar, day, 0)
    assert calendar.on_or_after(day) == walked(calendar, day - DAY, 1)
    later = calendar.after(day, count)
    assert calendar.count(day, later) == count


def test_equal_calendars_are_one_key() -> None:
    off = frozenset({date(2026, 4, 27)})
    assert hash(WorkCalendar(off)) == hash(WorkCalendar(off, frozenset()))
    assert WorkCalendar(off) == replace(WorkCalendar(), days_off=off) != WorkCalendar()
