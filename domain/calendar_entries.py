"""What an office enters into its calendar, read from one line: "nghỉ 2/1/2026 làm bù 10/1/2026"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.text import fold
from domain.workdays import WorkCalendar

FARTHEST = timedelta(days=400)
"""Days are entered a year ahead; one beyond is a slip of the year."""
MOST_DAYS = 31


class Wish(StrEnum):
    """What a day is to be: a day off, a working day, or what it is by law."""

    OFF = "off"
    WORKING = "working"
    LAWFUL = "lawful"


@dataclass(frozen=True, slots=True)
class Entry:
    """A day, and what the office wants it to be."""

    day: date
    wish: Wish


@dataclass(frozen=True, slots=True)
class Unread:
    """A word that stands for no day, or a day that no calendar has or that lies too far off."""

    text: str
    too_far: bool = False


WISHES = {
    "nghi bu": Wish.OFF, "nghi": Wish.OFF, "off": Wish.OFF, "holiday": Wish.OFF,
    "lam bu": Wish.WORKING, "lam viec": Wish.WORKING, "di lam": Wish.WORKING, "working": Wish.WORKING,
    "work": Wish.WORKING, "swap": Wish.WORKING,
    "bo": Wish.LAWFUL, "xoa": Wish.LAWFUL, "remove": Wish.LAWFUL, "undo": Wish.LAWFUL, "drop": Wish.LAWFUL,
}  # fmt: skip
VERB = re.compile(rf"\b({'|'.join(WISHES)})\b")
DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?(?!\d)")
RANGE = re.compile(rf"({DAY.pattern})\s*(?:-|den|to)\s*({DAY.pattern})")
BETWEEN = re.compile(r"\b(?:ngay|va|tu|and|days?|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\b|[,;.]")


def read_entries(text: str, today: date) -> list[Entry] | Unread | None:
    """The entries of a line, each day once, the last word on it counting; None when it names no wish.

    A day without a year is the next such day.
    """
    folded = fold(text)
    found = list(VERB.finditer(folded))
    if not found or folded[: found[0].start()].strip():
        return None
    entries: dict[date, Wish] = {}
    for verb, end in zip(found, [*(one.start() for one in found[1:]), len(folded)], strict=True):
        days = _days(folded[verb.end() : end], today)
        if isinstance(days, Unread):
            return days
        entries |= dict.fromkeys(days, WISHES[verb[1]])
    return [Entry(day, wish) for day, wish in sorted(entries.items())]


def _days(text: str, today: date) -> list[date] | Unread:
    found: list[date] = []
    rest = text
    for span in RANGE.finditer(text):
        days = _span(span[1], span[5], today)
        if isinstance(days, Unread):
            return days
        found += days
        rest = rest.replace(span[0], " ", 1)
    for one in DAY.finditer(rest):
        day = _day(one[0], today)
        if isinstance(day, Unread):
            return day
        found.append(day)
    left = BETWEEN.sub(" ", DAY.sub(" ", rest)).split()
    if left or not found:
        return Unread(" ".join(left) or text.strip())
    return found


def _span(first: str, last: str, today: date) -> list[date] | Unread:
    """All days from one to another; a year written only behind the last counts for both."""
    written = DAY.fullmatch(last.strip())
    year = written[3] if written else None
    end = _day(last, today)
    begin = _day(first, today, int(year) if year else None)
    if isinstance(begin, Unread):
        return begin
    if isinstance(end, Unread):
        return end
    if not timedelta(0) <= end - begin < timedelta(days=MOST_DAYS):
        return Unread(f"{first.strip()} - {last.strip()}")
    return [begin + timedelta(days=n) for n in range((end - begin).days + 1)]


def _day(text: str, today: date, year: int | None = None) -> date | Unread:
    written = DAY.fullmatch(text.strip())
    assert written is not None
    named = int(written[3]) if written[3] else year
    try:
        day = date(named or today.year, int(written[2]), int(written[1]))
        if named is None and day < today:
            day = date(today.year + 1, day.month, day.day)
    except ValueError:
        return Unread(text.strip())
    return day if abs(day - today) <= FARTHEST else Unread(text.strip(), too_far=True)


def changing(entries: list[Entry], calendar: WorkCalendar) -> list[Entry]:
    """Those entries that make a working day of a day off or the other way round, and those that take one back."""
    return [one for one in entries if _changes(one, calendar)]


def _changes(entry: Entry, calendar: WorkCalendar) -> bool:
    if entry.wish is Wish.LAWFUL:
        return entry.day in calendar.days_off | calendar.working
    return calendar.is_working(entry.day) is not (entry.wish is Wish.WORKING)


def with_entries(calendar: WorkCalendar, entries: list[Entry]) -> WorkCalendar:
    """The calendar as it is with these entries."""
    off, on = set(calendar.days_off), set(calendar.working)
    for entry in entries:
        off.discard(entry.day)
        on.discard(entry.day)
        if entry.wish is not Wish.LAWFUL:
            (on if entry.wish is Wish.WORKING else off).add(entry.day)
    return WorkCalendar(frozenset(off), frozenset(on))
