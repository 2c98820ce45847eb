"""The office as its people know it, and what the rules call for on each day: told plainly, day by day.

Nothing is asked of the rooms under test: working days are walked one by one, deadlines are the programme's as printed,
and how things stand follows from what people said. Only the State's holidays come from where ours come from.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import holidays
from dateutil.rrule import rrulestr

DAY = timedelta(days=1)
AFTER = (1, 3, 7)
OFFSETS = {"date": (7, 3, 1, 0), "quarter": (7, 3, 1, 0), "month": (3, 1, 0), "week": (1, 0)}
HEAD_FROM, LEADER_FROM, ASKS_FROM = 3, 5, 3
SOON_DAYS = 3
MOST_OF_WEEK = 20  # items

NEW, DOING, CLAIMED, DONE = "new", "doing", "claimed", "done"
PAUSED, DECLINED, WITHDRAWN, SKIPPED = "paused", "declined", "withdrawn", "skipped"


@dataclass(eq=False)
class Period:
    """One period of an item, or the whole of one that does not come back."""

    code: str
    lead: str
    due: date | None
    opened_on: date
    offsets: tuple[int, ...] = ()
    rrule: str | None = None
    before: bool = False
    ongoing: bool = False
    state: str = NEW
    was: str = NEW  # before it was halted
    stuck: bool = False
    asked_for: date | None = None
    request: int = 0  # which of the year's requests for more time
    claimed_on: date | None = None
    held: bool = False
    original: date | None = None
    heard: Counter[str] = field(default_factory=Counter)  # reminders by chat since the unit's last word
    events: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.original = self.original or self.due

    @property
    def works(self) -> bool:
        return self.state in {NEW, DOING}

    def answered(self) -> None:
        self.heard.clear()


@dataclass
class Days:
    """The working days of the office. `off`, `on`: what it decided itself."""

    off: set[date] = field(default_factory=set)
    on: set[date] = field(default_factory=set)
    lawful: set[date] = field(default_factory=lambda: set(holidays.country_holidays("VN", years=range(2026, 2029))))

    def works(self, day: date) -> bool:
        return day in self.on or (day not in self.off and day.weekday() < 5 and day not in self.lawful)

    def back(self, day: date, count: int) -> date:
        """So many working days before; none: the last working day that is not after it."""
        while count == 0 and not self.works(day):
            day -= DAY
        for _ in range(count):
            day -= DAY
            while not self.works(day):
                day -= DAY
        return day

    def between(self, after: date, until: date) -> int:
        """How many working days lie after a day, up to and with another."""
        return sum(self.works(after + n * DAY) for n in range(1, (until - after).days + 1))

    def first_of_week(self, day: date) -> bool:
        """The day on which the bulletins of a week come: Monday, or the first working day after a Monday off."""
        return self._moved(day, lambda one: one.weekday() == 0)

    def first_of_month(self, day: date) -> bool:
        return self._moved(day, lambda one: one.day == 1)

    def _moved(self, day: date, wanted: Callable[[date], bool]) -> bool:
        if not self.works(day):
            return False
        if wanted(day):
            return True
        while not self.works(day - DAY):
            day -= DAY
            if wanted(day):
                return True
        return False


def step(one: Period, day: date, days: Days) -> str | None:
    """What is to be said of a period on a day: "-3", "0", "+7" working days from its last one, "q" for a quarter's."""
    if day <= one.opened_on or not one.works or not days.works(day):
        return None
    if one.ongoing:
        ends = [date(day.year, month, last) for month, last in ((3, 31), (6, 30), (9, 30), (12, 31))]
        return "q" if day in {days.back(end, 0) for end in ends} else None
    if one.due is None:
        return None
    last = days.back(one.due, 0)
    if day > last:
        late = days.between(last, day)
        return f"+{late}" if late in AFTER or (late > AFTER[-1] and (late - AFTER[-1]) % 5 == 0) else None
    aim = days.back(one.due, 1) if one.before and last == one.due else last
    if day == aim:
        return "0"
    ahead = [count for count in one.offsets if count and days.back(last, count) == day]
    return f"-{ahead[0]}" if ahead and day < aim else None


@dataclass
class Ledger:
    """All periods there are. `officers`, `heads`: chats by unit."""

    days: Days
    periods: list[Period]
    officers: dict[str, list[str]]
    heads: dict[str, str]
    steps: dict[Period, str] = field(default_factory=dict)  # of this morning

    def open_periods(self, today: date) -> None:
        """What comes back opens on the day after the deadline of the period before, closed or not."""
        last = {one.code: one for one in self.periods if one.rrule}
        for one in last.values():
            assert one.original
            if one.original < today:  # on the day after: what comes back each week has no second one
                rule = rrulestr(one.rrule or "", dtstart=datetime.combine(today, time(0)))
                due = next(iter(rule)).date()
                self.periods.append(Period(one.code, one.lead, due, today, one.offsets, one.rrule, one.before))

    def named(self, code: str, *states: str) -> Period:
        """The period of an item in one of these states that is due first: the one that is meant by its code alone."""
        found = [one for one in self.periods if one.code == code and one.state in states]
        return min(found, key=lambda one: one.due or date.max)

    def late(self, one: Period, today: date) -> int:
        """Working days late."""
        if one.due is None or today <= one.due:
            return 0
        return self.days.between(self.days.back(one.due, 0), today)

    def hears(self, chat: str, one: Period, name: str) -> bool:
        """Whether somebody hears a step: the officers each, the head the late ones that nobody keeps from them."""
        if chat in self.officers[one.lead]:
            return True
        if chat != self.heads[one.lead]:
            return False
        late = int(name) if name.startswith("+") else 0
        return not self.officers[one.lead] or (late >= HEAD_FROM and not one.held)

    def of_week(self, unit: str, today: date) -> tuple[list[Period], list[str]]:
        """What a week's bulletin names: to be done until its end, late first; codes of what waits for the office."""
        mine = [one for one in self.periods if one.lead == unit]
        doing = [one for one in mine if one.works and one.due is not None and one.due <= today + 6 * DAY]
        doing = sorted(doing, key=lambda one: one.due or today)
        first = list(dict.fromkeys(one.code for one in doing))[:MOST_OF_WEEK]
        return [one for one in doing if one.code in first], sorted(one.code for one in mine if one.state == CLAIMED)

    def breaks(self, today: date) -> None:
        """A morning: which steps are to be said in it."""
        named = {one: step(one, today, self.days) for one in self.periods}
        self.steps = {one: name for one, name in named.items() if name is not None}

    def morning(self, chat: str, today: date) -> dict[Period, bool]:
        """What somebody's digest names this morning, and whether it asks whom else to remind."""
        found: dict[Period, bool] = {}
        for unit in self.units_of(chat):
            if self.days.first_of_week(today):
                found |= dict.fromkeys(self.of_week(unit, today)[0], False)
            for one in self.periods:
                name = self.steps.get(one) if one.lead == unit else None
                if name is not None and self.hears(chat, one, name):
                    found[one] = one.heard[chat] >= ASKS_FROM
        return found

    def units_of(self, chat: str) -> Iterator[str]:
        for unit, chats in self.officers.items():
            if chat in chats or chat == self.heads[unit]:
                yield unit

    def said(self, chat: str, today: date) -> int:
        """Note the reminders of a morning as heard; gives how many there were."""
        heard = 0
        for unit in self.units_of(chat):
            for one in self.periods:
                name = self.steps.get(one) if one.lead == unit else None
                if name is not None and self.hears(chat, one, name):
                    one.heard[chat] += 1
                    heard += 1
        return heard

    def counted(self, today: date) -> dict[str, int]:
        """How things stand for the leader."""
        found = Counter[str]()
        for one in self.periods:
            found.update(self._counted_as(one, today))
        found["total"] = sum(found[name] for name in ("done", "claimed", "doing", "new"))
        found["late"] = found["doing_late"] + found["new_late"]
        found["asked"] = sum(one.asked_for is not None for one in self.periods)
        return dict(found)

    def _counted_as(self, one: Period, today: date) -> Iterator[str]:
        if one.state in {WITHDRAWN, SKIPPED}:
            return
        if one.stuck and one.works:
            yield "stuck"
        if one.ongoing:
            yield "ongoing"
            return
        if one.state == PAUSED:
            yield "paused"
            return
        if one.state == DONE:
            yield "done"
            assert one.claimed_on is not None
            yield "done_late" if one.due is not None and one.claimed_on > one.due else "done_in_time"
            return
        state = one.was if one.state == DECLINED else one.state
        yield state
        if one.due is None:
            yield "no_day"
        if state == CLAIMED:
            return
        is_late = one.due is not None and today > one.due
        yield f"{state}_late" if is_late else f"{state}_in_time"
        if one.due is not None and 0 <= (one.due - today).days <= SOON_DAYS:
            yield "soon"

    def for_leader(self, today: date) -> list[Period]:
        """Late for so long that the leader's bulletin names it, longest first."""
        late = [one for one in self.periods if one.works and not one.held and self.late(one, today) >= LEADER_FROM]
        return sorted(late, key=lambda one: one.due or today)

    def brought_up(self, today: date) -> set[str]:
        """Claims that wait for the office, on each third working day."""
        waiting = [
            (one, self.days.between(one.claimed_on, today))
            for one in self.periods
            if one.state == CLAIMED and one.claimed_on
        ]
        return {one.code for one, waited in waiting if waited and waited % 3 == 0}
