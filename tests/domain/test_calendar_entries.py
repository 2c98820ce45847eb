"""Days off and swapped days as they are typed, and which reminders they move."""

from datetime import UTC, date, datetime

import pytest

from domain.calendar_entries import Entry, Unread, Wish, changing, read_entries, with_entries
from domain.deadlines import DeadlineKind
from domain.moving import Shift, shifts
from domain.occurrence import Item, Occurrence
from domain.people import Unit
from domain.status import State
from domain.workdays import WorkCalendar

TODAY = date(2026, 11, 9)


def entries(wish: Wish, *days: date) -> list[Entry]:
    return [Entry(day, wish) for day in days]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("nghỉ 2/1/2026 làm bù 10/1/2026", [Entry(date(2026, 1, 2), Wish.OFF), Entry(date(2026, 1, 10), Wish.WORKING)]),
        ("NGHI 30/12 - 2/1", [Entry(date(2026, 12, d), Wish.OFF) for d in (30, 31)] + entries(Wish.OFF, date(2027, 1, 1), date(2027, 1, 2))),
        ("nghỉ 16/2-18/2/2027", entries(Wish.OFF, *(date(2027, 2, d) for d in (16, 17, 18)))),
        ("nghỉ bù thứ Hai, ngày 4/1", entries(Wish.OFF, date(2027, 1, 4))),
        ("off 5/1, 2/1 work 9/1", [Entry(date(2027, 1, 2), Wish.OFF), Entry(date(2027, 1, 5), Wish.OFF), Entry(date(2027, 1, 9), Wish.WORKING)]),
        ("bỏ 9-11-2026", entries(Wish.LAWFUL, TODAY)),
        ("nghỉ 2/1 bỏ 2/1", entries(Wish.LAWFUL, date(2027, 1, 2))),
        ("nghỉ 5/1/2027 - 2/1/2027", Unread("5/1/2027 - 2/1/2027")),
        ("nghỉ 1/1/2027 - 1/6/2027", Unread("1/1/2027 - 1/6/2027")),
        ("nghỉ 31/2", Unread("31/2")),
        ("nghỉ 29/2", Unread("29/2")),
        ("nghỉ 1/1/2029", Unread("1/1/2029", too_far=True)),
        ("nghỉ mai", Unread("mai")),
        ("làm bù", Unread("")),
        ("2026", None),
        ("hôm nay nghỉ 2/1", None),
    ],
)  # fmt: skip
def test_entries_are_read_or_what_cannot_be_read_is_named(typed: str, read: object) -> None:
    assert read_entries(typed, TODAY) == read


def test_what_changes_nothing_is_left_out() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    days = WorkCalendar()
    assert changing(entries(Wish.OFF, sunday, monday), days) == entries(Wish.OFF, monday)
    assert changing(entries(Wish.WORKING, sunday, monday), days) == entries(Wish.WORKING, sunday)
    assert changing(entries(Wish.LAWFUL, sunday, monday), days) == []
    assert with_entries(with_entries(days, entries(Wish.OFF, monday)), entries(Wish.LAWFUL, monday)) == days


def due(day: date, opened: date) -> Occurrence:
    unit = Unit(2, 1, 1, "P.VHXH", "Phòng", (1, 2))
    item = Item(1, 1, 1, "1.1", "Việc", unit, (), "", DeadlineKind.DATE, None, "", "", opened)
    return Occurrence(1, item, day, day, 0, State.NOT_STARTED, False, None, None, None, None, opened)


def test_what_was_said_stays_said_and_of_what_is_late_only_the_next_word_is_counted() -> None:
    days, now = WorkCalendar(), datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
    wednesday = date(2026, 11, 18)
    off = with_entries(days, entries(Wish.OFF, wednesday))
    coming = due(date(2026, 11, 20), date(2026, 11, 2))  # 7 working days before is the 11th: said
    assert shifts(coming, days, off, now, wednesday) == [Shift(date(2026, 11, 17), date(2026, 11, 16))]
    late = due(date(2026, 11, 12), date(2026, 11, 2))  # +1 came on the 13th, +3 comes on the 17th, +7 on the 23rd
    assert shifts(late, days, off, now, wednesday) == []
    later = due(date(2026, 11, 13), date(2026, 11, 2))
    assert shifts(later, days, off, now, wednesday) == [Shift(wednesday, date(2026, 11, 19))]
