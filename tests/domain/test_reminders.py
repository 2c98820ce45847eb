"""The days on which an item is spoken of, and the days that count."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deadlines import DeadlineKind
from domain.occurrence import Item, Occurrence
from domain.people import Grant, Person, Role, Unit
from domain.quiet_hours import may_speak, next_opening
from domain.reminders import due_step, next_word_at, steps
from domain.rights import MAY, Act, may
from domain.status import State
from domain.workdays import WorkCalendar

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
OFFICE = Unit(1, 1, None, "PMC1", "Phường", (1,))
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng", (1, 2))
DAYS = WorkCalendar()


def occurrence(
    due: date | None, kind: DeadlineKind = DeadlineKind.DATE, rule: str | None = None, *, before: bool = False
) -> Occurrence:
    item = Item(1, 1, 1, "1.1", "Việc", UNIT, (), "", kind, rule, "", "", date(2026, 1, 5), before)
    return Occurrence(1, item, due, due, 0, State.NOT_STARTED, False, None, None, None, None, date(2026, 1, 5))


def names(of: Occurrence, until: date) -> list[tuple[str, str]]:
    return [(f"{step.day:%d/%m}", step.name) for step in steps(of, DAYS, until)]


def test_a_one_off_item_in_working_days_around_a_sunday() -> None:
    assert names(occurrence(date(2026, 5, 31)), date(2026, 6, 20)) == [
        ("20/05", "-7"), ("26/05", "-3"), ("28/05", "-1"), ("29/05", "0"),
        ("01/06", "+1"), ("03/06", "+3"), ("09/06", "+7"), ("16/06", "+12"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=FR", ["-1", "0"]),
        ("FREQ=MONTHLY;BYMONTHDAY=22", ["-3", "-1", "0"]),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15", ["-7", "-3", "-1", "0"]),
    ],
)
def test_shorter_periods_have_fewer_steps(rule: str, expected: list[str]) -> None:
    of = occurrence(date(2026, 5, 22), DeadlineKind.RECURRING, rule)
    assert [name for _, name in names(of, date(2026, 5, 22))] == expected


def test_before_a_day_moves_only_the_last_step() -> None:
    plain = names(occurrence(date(2026, 5, 22)), date(2026, 5, 22))
    before = names(occurrence(date(2026, 5, 22), before=True), date(2026, 5, 22))
    assert before[-1] == ("21/05", "0")
    assert plain[:2] == before[:2]


def test_what_a_unit_claimed_needs_no_word() -> None:
    from dataclasses import replace

    claimed = replace(occurrence(date(2026, 5, 22)), state=State.CLAIMED)
    now = datetime(2026, 5, 22, 9, tzinfo=HANOI)
    assert due_step(claimed, DAYS, now) is None
    assert next_word_at(claimed, DAYS, now) is None


@given(st.dates(date(2026, 2, 1), date(2027, 12, 1)), st.integers(0, 400))
def test_every_step_is_a_working_day_and_the_next_word_is_the_next_of_them(due: date, ahead: int) -> None:
    of = occurrence(due)
    now = datetime(2026, 1, 6, 12, tzinfo=HANOI).replace(day=6)
    from datetime import timedelta

    now += timedelta(days=ahead)
    found = steps(of, DAYS, date(2029, 1, 1))
    assert all(DAYS.is_working(step.day) for step in found)
    later = [step.due_at() for step in found if step.due_at() > now]
    assert next_word_at(of, DAYS, now) == later[0]


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
def test_the_next_opening_is_open_and_not_in_the_past(moment: datetime) -> None:
    now = moment.replace(tzinfo=HANOI)
    opening = next_opening(now, DAYS)
    assert opening >= now
    assert may_speak(opening, DAYS)


def test_swapped_days_win_over_the_package() -> None:
    days = WorkCalendar(frozenset({date(2026, 1, 2)}), frozenset({date(2026, 1, 10)}))
    assert not days.is_working(date(2026, 1, 2))
    assert days.is_working(date(2026, 1, 10))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("act", Act)
def test_a_role_covers_what_is_under_its_node_and_nothing_beside_it(role: Role, act: Act) -> None:
    for node, covers in ((OFFICE, True), (UNIT, True), (Unit(3, 1, 1, "P.KT", "Phòng", (1, 3)), False)):
        person = Person(1, "Lan", (Grant(role, node.id, 1),))
        assert may(person, act, UNIT) == (covers and role in MAY[act])
