"""How days away are read, who may stand in, and that a reminder always finds somebody."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.hearing import Hearer, hearers
from domain.leave import (
    Absence,
    Leave,
    Unfit,
    Unread,
    back_at,
    begins_at,
    called,
    deciders,
    detours,
    may_set,
    parted,
    read_leave,
    unfit,
)
from domain.people import Grant, Person, Role, Unit
from domain.reminders import Step
from domain.workdays import WorkCalendar

TUESDAY = date(2026, 6, 9)
DAYS = WorkCalendar()
OFFICE = Unit(1, 1, None, "UBND", "Ủy ban", (1,))
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2))
OTHER = Unit(3, 1, 1, "P.KT", "Phòng Kinh tế", (1, 3))


def day(text: str) -> date:
    number, month = text.split("/")[:2]
    return date(2026 if text.count("/") < 2 else int(text.split("/")[2]), int(month), int(number))


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("nghỉ 5 ngày", "9/6", "15/6"),  # working days: a week-end lies between
        ("nghỉ phép 1 ngày", "9/6", "9/6"),
        ("nghỉ 2 tuần", "9/6", "22/6"),
        ("nghỉ thai sản 6 tháng", "9/6", "8/12"),
        ("nghỉ 1 tháng từ 31/8", "31/8", "29/9"),
        ("nghỉ phép đến 20/6", "9/6", "20/6"),
        ("nghỉ đến hết thứ Sáu tuần sau", "9/6", "19/6"),
        ("nghỉ từ 10/6 đến 14/6", "10/6", "14/6"),
        ("nghi tu 10/6 den 14/6", "10/6", "14/6"),
        ("nghỉ từ ngày 10 đến ngày 14/6", "10/6", "14/6"),
        ("nghỉ 10-14/6", "10/6", "14/6"),
        ("nghỉ 10/6 - 14/6", "10/6", "14/6"),
        ("nghỉ từ 8/6 đến 12/6", "8/6", "12/6"),  # since yesterday
        ("nghỉ từ thứ Hai đến thứ Tư", "15/6", "17/6"),
        ("nghỉ từ 28/12 đến 3/1", "28/12", "3/1/2027"),
        ("nghỉ 5 ngày từ 15/6", "15/6", "19/6"),
        ("nghỉ từ mai 3 ngày", "10/6", "12/6"),
        ("nghỉ mai", "10/6", "10/6"),
        ("nghỉ ốm hôm nay", "9/6", "9/6"),
        ("nghỉ thứ 6", "12/6", "12/6"),
        ("nghỉ tuần sau", "15/6", "19/6"),
        ("nghỉ hết tuần này", "9/6", "12/6"),
        ("leave 5 days", "9/6", "15/6"),
        ("leave until 20/6", "9/6", "20/6"),
        ("away from 10/6 to 14/6", "10/6", "14/6"),
    ],
)
def test_days_away_are_read_as_people_write_them(words: str, first: str, last: str) -> None:
    assert read_leave(words, TUESDAY, DAYS) == Leave(day(first), day(last))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("nghỉ", Unread.UNREAD),
        ("nghỉ 0 ngày", Unread.UNREAD),
        ("nghỉ 32/6", Unread.UNREAD),
        ("nghỉ bao giờ khỏe", Unread.UNREAD),
        ("nghỉ từ 15/6", Unread.NO_END),
        ("nghỉ từ 14/6 đến 10/6", Unread.ORDER),
        ("nghỉ 12 tháng", Unread.TOO_LONG),
    ],
)
def test_what_cannot_be_taken_says_why(words: str, why: Unread) -> None:
    assert read_leave(words, TUESDAY, DAYS) is why


def test_days_are_counted_by_the_offices_own_calendar() -> None:
    swapped = WorkCalendar(days_off=frozenset({date(2026, 6, 10)}), working=frozenset({date(2026, 6, 13)}))
    assert read_leave("nghỉ 4 ngày", TUESDAY, swapped) == Leave(TUESDAY, date(2026, 6, 13))
    assert read_leave("nghỉ 2 ngày", date(2026, 6, 14), DAYS) == Leave(date(2026, 6, 15), date(2026, 6, 16))


@given(st.dates(date(2026, 1, 5), date(2027, 12, 1)), st.integers(0, 40), st.integers(0, 60))
def test_two_days_written_out_are_read_as_they_stand(today: date, ahead: int, length: int) -> None:
    first = today + timedelta(days=ahead)
    last = first + timedelta(days=length)
    words = f"nghỉ từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}"
    assert read_leave(words, today, DAYS) == Leave(first, last)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(1, 60))
def test_a_number_of_days_holds_as_many_working_days(today: date, number: int) -> None:
    found = read_leave(f"nghỉ {number} ngày", today, DAYS)
    assert isinstance(found, Leave)
    days = [found.first + timedelta(days=n) for n in range((found.last - found.first).days + 1)]
    assert sum(DAYS.is_working(one) for one in days) == number
    assert DAYS.is_working(found.first)
    assert DAYS.is_working(found.last)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(0, 30))
def test_the_words_come_on_working_days_around_the_days_away(first: date, length: int) -> None:
    days = Leave(first, first + timedelta(days=length))
    begins, back = begins_at(days, DAYS), back_at(days, DAYS)
    assert begins < back or begins.date() > days.last
    for instant in (begins, back):
        local = instant + timedelta(hours=7)
        assert DAYS.is_working(local.date())
        assert (local.hour, local.minute) == (7, 30)
    assert (back + timedelta(hours=7)).date() > days.last


@pytest.mark.parametrize(
    ("words", "days", "who"),
    [
        ("nghỉ 5 ngày cho Minh", "nghỉ 5 ngày", "Minh"),
        ("nghỉ từ 10/6 đến 14/6, nhờ đồng chí Minh", "nghỉ từ 10/6 đến 14/6", "đồng chí Minh"),
        ("nghi 5 ngay cho #15", "nghi 5 ngay", "#15"),
        ("leave 5 days cover Minh Anh", "leave 5 days", "Minh Anh"),
        ("nghỉ 5 ngày", "nghỉ 5 ngày", ""),
    ],
)
def test_who_stands_in_is_named_behind_the_days(words: str, days: str, who: str) -> None:
    assert parted(words) == (days, who)


def test_a_name_is_known_whole_by_its_last_words_and_with_a_courtesy_before_it() -> None:
    names = [(1, "Nguyễn Thị Lan"), (2, "Trần Lan"), (3, "Minh")]
    assert called(names, "Minh") == called(names, "đồng chí minh") == called(names, "anh Minh") == [3]
    assert called(names, "lan") == [1, 2]
    assert called(names, "Trần Lan") == [2]
    assert called(names, "thị lan") == [1]
    assert called(names, "an") == called(names, "") == []


def test_of_oneself_anybody_who_is_reminded_says_it_of_others_the_head_and_the_office() -> None:
    def person(number: int, role: Role, unit: Unit) -> Person:
        return Person(number, "x", (Grant(role, unit.id, 1),))

    lan = person(1, Role.OFFICER, UNIT)
    assert may_set(lan, lan, UNIT)
    assert not may_set(lan, lan, OTHER)
    assert not may_set(person(2, Role.OFFICER, UNIT), lan, UNIT)
    assert may_set(person(3, Role.HEAD, UNIT), lan, UNIT)
    assert not may_set(person(3, Role.HEAD, OTHER), lan, UNIT)
    assert may_set(person(4, Role.ADMIN, OFFICE), lan, UNIT)
    assert not may_set(person(5, Role.LEADER, OFFICE), lan, UNIT)
    viewer = person(6, Role.VIEWER, UNIT)
    assert not may_set(viewer, viewer, UNIT)


# Who is told


PEOPLE = st.integers(1, 4)
SPANS = st.builds(
    lambda first, length: Leave(TUESDAY + timedelta(days=first), TUESDAY + timedelta(days=first + length)),
    st.integers(-3, 3),
    st.integers(0, 3),
)
ABSENCES = st.lists(st.builds(Absence, st.just(1), PEOPLE, PEOPLE, st.sampled_from([1, 2, 3]), SPANS), max_size=5)
STEP = Step(TUESDAY, "0")
HOLDERS = {
    (2, Role.OFFICER): [Hearer(1, 11), Hearer(2, 12)],
    (2, Role.HEAD): [Hearer(3, 13), Hearer(4, 14)],
}


@given(ABSENCES)
def test_somebody_always_hears_and_nobody_twice(absences: list[Absence]) -> None:
    found = [one.person_id for one in hearers(UNIT, STEP, HOLDERS, detours=detours(absences, UNIT))]
    assert found
    assert len(found) == len(set(found))
    assert set(found) <= {1, 2, 3, 4}


@given(ABSENCES)
def test_of_absences_that_may_be_set_no_one_who_is_away_hears(wanted: list[Absence]) -> None:
    standing: list[Absence] = []
    for one in wanted:
        twice = any(a.person_id == one.person_id and a.days.meets(one.days) for a in standing)
        if one.unit_id in UNIT.path and not twice and unfit(one.person_id, one.to_person, one.days, standing) is None:
            standing.append(one)
    found = {one.person_id for one in hearers(UNIT, STEP, HOLDERS, detours=detours(standing, UNIT))}
    away = {one.person_id for one in standing if one.days.first <= TUESDAY <= one.days.last}
    assert not found & away


def test_nobody_stands_in_for_themselves_while_away_or_while_standing_in_for_another() -> None:
    week, later = Leave(TUESDAY, TUESDAY + timedelta(days=4)), Leave(date(2026, 7, 1), date(2026, 7, 3))
    known = [Absence(1, 2, 3, 2, week)]
    assert unfit(1, 1, week, known) is Unfit.ONESELF
    assert unfit(1, 2, week, known) is Unfit.AWAY_TOO
    assert unfit(3, 1, week, known) is Unfit.STANDS_IN
    assert unfit(1, 2, later, known) is unfit(3, 1, later, known) is unfit(1, 3, week, known) is None


def test_who_has_left_stands_in_for_nobody_and_the_day_of_leaving_counts() -> None:
    away = [Absence(1, 1, 9, 2, Leave(TUESDAY, TUESDAY))]
    assert [one.person_id for one in hearers(UNIT, STEP, HOLDERS, detours=detours(away, UNIT))] == [1, 2]
    away = [Absence(1, 1, 3, 2, Leave(TUESDAY, TUESDAY))]
    told = detours(away, UNIT)
    assert [one.person_id for one in hearers(UNIT, STEP, HOLDERS, detours=told)] == [3, 2]
    next_day = TUESDAY + timedelta(days=1)
    assert [one.person_id for one in hearers(UNIT, STEP, HOLDERS, detours=told, on=next_day)] == [1, 2]
    assert detours(away, OTHER) == []


@pytest.mark.parametrize(
    ("meant", "away", "rightful", "told"),
    [
        ([1, 2], {}, [], [1, 2]),
        ([1, 2], {1: 3}, [3], [3, 2]),
        ([1, 2], {1: 2}, [2], [2]),
        ([1, 2], {1: 3}, [], [2]),
        ([1], {1: 3}, [], []),
        ([1, 2], {1: 2, 2: 3}, [2, 3], [3]),
    ],
)
def test_what_has_to_be_decided_is_brought_to_who_is_there_and_may(
    meant: list[int], away: dict[int, int], rightful: list[int], told: list[int]
) -> None:
    assert deciders(meant, away, rightful) == told
