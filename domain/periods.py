"""Periods of what recurs: which one a deadline closes, and which days its figures cover."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.reminders import shortest_period
from domain.status import State
from domain.text import fold
from domain.workdays import WorkCalendar

CLOSING_DAY = 14
"""Figures are closed on it, in the last month of a period (Decree 09/2019, Article 12)."""
ANSWERED_WITHIN = timedelta(days=31)  # of the question of a quarter; what is said later is of the present one
LAST_MONTHS = {1: range(1, 13), 3: (3, 6, 9, 12), 6: (6, 12), 12: (12,)}
ONE_DAY = timedelta(days=1)


class Cycle(StrEnum):
    """How often something comes back."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


MONTHS = {Cycle.MONTH: 1, Cycle.QUARTER: 3, Cycle.HALF_YEAR: 6, Cycle.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """The period a deadline closes: of a week the days themselves, else its year and number (month, quarter, half).

    `first`, `last`: the days its figures cover.
    """

    cycle: Cycle
    year: int
    number: int
    first: date
    last: date


def cycle_of(rrule: str, due_on: date) -> Cycle | None:
    """How often a rule comes back; None where it is none of the usual."""
    days = shortest_period(rrule, due_on)
    if days == 7:
        return Cycle.WEEK
    near = ((Cycle.MONTH, 28, 31), (Cycle.QUARTER, 89, 92), (Cycle.HALF_YEAR, 181, 184), (Cycle.YEAR, 365, 366))
    return next((cycle for cycle, least, most in near if least <= days <= most), None)


def period_of(rrule: str, due_on: date) -> Period | None:
    """The period a report due that day is of: the last whose figures are closed before it."""
    cycle = cycle_of(rrule, due_on)
    if cycle is None:
        return None
    if cycle is Cycle.WEEK:
        monday = due_on - timedelta(days=due_on.weekday())
        return Period(cycle, due_on.isocalendar().year, due_on.isocalendar().week, monday, monday + timedelta(days=6))
    span = MONTHS[cycle]
    year, month = due_on.year, due_on.month
    while month not in LAST_MONTHS[span] or date(year, month, CLOSING_DAY) >= due_on:
        year, month = _months_before(year, month, 1)
    begin_year, begin_month = _months_before(year, month, span)
    first = date(begin_year, begin_month, CLOSING_DAY) + ONE_DAY
    return Period(cycle, year, month // span, first, date(year, month, CLOSING_DAY))


def _months_before(year: int, month: int, count: int) -> tuple[int, int]:
    whole = year * 12 + month - 1 - count
    return whole // 12, whole % 12 + 1


def is_report(text: str, product: str) -> bool:
    """Whether an item is a report, whose figures are closed before its deadline."""
    return "bao cao" in fold(f"{text} {product}")


@dataclass(frozen=True, slots=True)
class Before:
    """How the period before stands: its deadline, its state, the day it was reported done."""

    due_on: date
    state: State
    reported_on: date | None


@dataclass(frozen=True, slots=True)
class Recurring:
    """What a reminder of a recurring item tells beside. `figures`: the period's days are named as what is closed."""

    period: Period | None
    figures: bool
    before: Before | None


def quarter_answered(today: date, calendar: WorkCalendar) -> tuple[int, int]:
    """(year, quarter) of which somebody speaks who tells results of an ongoing item: the last that was asked about.

    It is asked about on its last working day; a month later what is told is of the present one.
    """
    year, quarter = today.year, (today.month - 1) // 3 + 1
    if today >= calendar.on_or_before(_quarter_end(year, quarter)):
        return year, quarter
    before = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
    asked_on = calendar.on_or_before(_quarter_end(*before))
    return before if today - asked_on <= ANSWERED_WITHIN else (year, quarter)


def quarter_of(step: str) -> tuple[int, int]:
    """(year, quarter) of a step by which results are asked for: "q2026-4"."""
    year, _, quarter = step.removeprefix("q").partition("-")
    return int(year), int(quarter)


def _quarter_end(year: int, quarter: int) -> date:
    return date(year, quarter * 3, 31 if quarter in (1, 4) else 30)


NOTHING = {
    "khong co", "khong co gi", "khong phat sinh", "khong co phat sinh", "ko co", "ko phat sinh", "k co", "khong",
    "none", "nothing", "chua phat sinh", "chua co phat sinh",
}  # fmt: skip
OF_THE_QUARTER = ("trong quy", "quy nay", "trong ky", "trong quy nay", "a", "nhe", "dau", "viec nay")


def says_nothing_came_up(words: str) -> bool:
    """Whether an answer about a quarter is that there is nothing to tell."""
    said = " ".join(fold(words).replace(",", " ").replace(".", " ").split())
    for _ in range(2):
        for end in OF_THE_QUARTER:
            said = said.removesuffix(f" {end}").removeprefix(f"{end} ")
    return said in NOTHING
