"""What is said about the clock, with all it can carry and with nothing."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from domain import clock_messages as c
from domain.calendar_entries import Entry, Wish
from domain.message import Line, Message
from domain.moving import Shift, Shifted
from domain.people import Unit

TODAY = date(2026, 6, 23)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
PERSON = "Hoàng Nguyễn Thị Phương Thảo"
OFFICE = Unit(1, 1, None, "UBND", "Ủy ban nhân dân phường Móng Cái 1, tỉnh Quảng Ninh", (1,))
OTHER = Unit(9, 9, None, "PMC2", "UBND phường Móng Cái 2", (9,))


def examples() -> Iterator[Message]:
    yield from _of_the_calendar()
    yield from _of_rehearsals()


def _of_the_calendar() -> Iterator[Message]:
    entries = tuple(Entry(TODAY + timedelta(days=n), wish) for n, wish in enumerate(Wish))
    tet = tuple(date(2026, 2, day) for day in range(16, 21))
    yield c.CalendarShown(OFFICE.name, 2026, (), (), 248, may_edit=False)
    yield c.CalendarShown(OTHER.name, 2026, (date(2026, 1, 1), *tet), entries, 248, may_edit=True)
    yield c.CalendarChange(OFFICE.name, entries, Shifted(), 0)
    shifted = Shifted()
    for n in range(15):
        for number in range(n + 1):
            shifted.add(Shift(TODAY + timedelta(days=n), TODAY + timedelta(days=n + 1)), f"9.{number}")
    yield c.CalendarChange(OTHER.name, entries, shifted, sum(shifted.count.values()))
    yield c.CalendarKept(entries, 3, "/lich UBND; bỏ 23/06/2026 24/06/2026")
    yield c.CalendarKept(entries, 0, "")
    yield c.CalendarAsIs(entries)
    yield c.CalendarUnread("")
    yield c.CalendarUnread("2/1/2206", too_far=True)
    yield c.WhichOffice((OFFICE, OTHER), "/lich", "nghỉ 2/1/2026")
    yield c.WhichOffice((OFFICE, OTHER), "/lich", "")


def _of_rehearsals() -> Iterator[Message]:
    yield c.Rehearsed(OFFICE.name, TODAY, (), (), silent=True)
    yield c.Rehearsed(OTHER.name, TODAY, (), ("CAP",))
    few = c.RehearsedMessage(NOW, "Lan", ("P.VHXH",), ("2.3",))
    many = c.RehearsedMessage(NOW, PERSON, tuple(f"P.{n}" for n in range(9)), tuple(f"9.{n}" for n in range(25)), True)
    yield c.Rehearsed(OFFICE.name, TODAY, (few, many), ("CAP", "P.KT"))
    yield c.Rehearsed(OFFICE.name, TODAY, (few, many) * 25, ())
    yield from (c.DayPassed(TODAY, too_far) for too_far in (False, True))
    codes = tuple(f"9.2-P.{n}" for n in range(12))
    yield c.Nudged(("2.3",), ("Lan",), ())
    yield c.Nudged(codes, tuple(PERSON for _ in range(30)), ("CAP",), codes)
    yield c.Nudged((), (), ("CAP", "P.KT"))
    yield c.NudgedBefore(("2.3",), NOW, "Hoa")
    yield c.NudgedBefore(codes, NOW, PERSON)
    yield c.NothingToNudge(OFFICE, 7)


def nudges(lines: Sequence[Line]) -> Iterator[Message]:
    """Of each item alone, and of all together."""
    for numbered in (False, True):
        yield from (c.Nudge((line,), PERSON, numbered) for line in lines)
        yield c.Nudge(tuple(lines), "Hoa", numbered)
