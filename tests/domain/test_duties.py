"""The rules of duties of coordinating units: when they are spoken of, what may become of them, who may do what."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deadlines import DeadlineKind
from domain.duties import (
    UNSETTLED,
    Duty,
    DutyRefused,
    DutyState,
    Unsuited,
    accept,
    awaited,
    code_of,
    does,
    drop,
    get_stuck,
    give_day,
    go_on,
    leads,
    may_accept,
    next_word_at,
    report,
    sees,
    send_back,
    steps,
    steps_between,
    still_to_say,
    unsuited,
    with_the_claim,
    with_the_item,
)
from domain.occurrence import Item, Occurrence
from domain.people import Grant, Person, Role, Unit
from domain.rights import Act, may
from domain.status import WORKING, State
from domain.time import at
from domain.workdays import WorkCalendar

OFFICE = Unit(1, 1, None, "PMC1", "UBND phường", (1,))
LEAD = Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2))
CAP = Unit(3, 1, 1, "CAP", "Công an phường", (1, 3))
DTN = Unit(4, 1, 1, "ĐTN", "Đoàn Thanh niên", (1, 4))
UNITS = (OFFICE, LEAD, CAP, DTN)
TODAY = date(2026, 11, 9)
ITEM = Item(
    7, 1, 1, "2.3", "Kế hoạch", LEAD, ("CAP",), "20/11", DeadlineKind.DATE, None, "", "", date(2026, 11, 2)
)  # fmt: skip
OPEN_ITEM = Occurrence(
    70, ITEM, date(2026, 11, 20), date(2026, 11, 20), 0, State.NOT_STARTED, needs_more=False, percent=None, stuck=None,
    claimed_on=None, done_on=None, opened_on=date(2026, 11, 2),
)  # fmt: skip
DUTY = Duty(
    9, OPEN_ITEM, CAP, "2.3-CAP", "số liệu", date(2026, 11, 18), before=False, revision=0, state=DutyState.OPEN,
    percent=None, stuck=None, given_by=5, given_on=TODAY,
)  # fmt: skip
CALENDAR = WorkCalendar()
DAYS = st.dates(date(2026, 1, 5), date(2027, 12, 20))


def person(role: Role, unit: Unit, number: int = 50) -> Person:
    return Person(number, "Lan", (Grant(role, unit.id, unit.office_id),))


def named(duty: Duty) -> list[tuple[str, str]]:
    return [(step.name, f"{step.day:%d/%m}") for step in steps(duty, CALENDAR)]


def test_a_duty_is_spoken_of_three_times_ahead_and_twice_behind() -> None:
    assert named(DUTY) == [("-3", "13/11"), ("-1", "17/11"), ("0", "18/11"), ("+1", "19/11"), ("+3", "23/11")]


def test_steps_on_or_before_the_day_it_was_given_are_not_said() -> None:
    assert named(replace(DUTY, given_on=date(2026, 11, 17))) == [("0", "18/11"), ("+1", "19/11"), ("+3", "23/11")]


def test_before_a_day_means_the_working_day_before() -> None:
    assert named(replace(DUTY, before=True)) == [("-3", "13/11"), ("0", "17/11"), ("+1", "19/11"), ("+3", "23/11")]


def test_a_day_off_moves_steps_earlier_ahead_and_later_behind() -> None:
    sunday = named(replace(DUTY, due_on=date(2026, 11, 15)))
    assert sunday == [("-3", "10/11"), ("-1", "12/11"), ("0", "13/11"), ("+1", "16/11"), ("+3", "18/11")]


@given(due_on=DAYS, given=DAYS, before=st.booleans())
def test_steps_fall_on_working_days_in_order_and_come_to_an_end(due_on: date, given: date, before: bool) -> None:
    found = steps(replace(DUTY, due_on=due_on, given_on=given, before=before), CALENDAR)
    days = [step.day for step in found]
    assert days == sorted(set(days))
    assert len(found) <= 5
    assert all(CALENDAR.is_working(day) and day > given for day in days)
    assert all(step.day > due_on for step in found if step.late_by)
    assert all(step.day <= due_on for step in found if not step.late_by)


@given(due_on=DAYS, since=DAYS, days=st.integers(0, 30))
def test_what_came_and_what_comes_next_are_all_there_is(due_on: date, since: date, days: int) -> None:
    duty, begun = replace(DUTY, due_on=due_on, given_on=date(2025, 12, 1)), at(since, time(0))
    now = begun + timedelta(days)
    came = steps_between(duty, CALENDAR, begun, now)
    coming = next_word_at(duty, CALENDAR, now)
    whole = [step.due_at() for step in steps(duty, CALENDAR) if step.due_at() >= begun]
    assert [step.due_at() for step in came] == [one for one in whole if one <= now]
    assert coming == next((one for one in whole if one > now), None)


@pytest.mark.parametrize("state", State)
def test_nothing_is_said_of_a_duty_whose_item_is_not_worked_on(state: State) -> None:
    duty = replace(DUTY, occurrence=replace(OPEN_ITEM, state=state))
    now = datetime(2026, 11, 9, 3, tzinfo=UTC)
    assert (next_word_at(duty, CALENDAR, now) is not None) is (state in WORKING)
    assert bool(steps_between(duty, CALENDAR, now, now + timedelta(30))) is (state in WORKING)
    assert still_to_say(duty, 0, person(Role.OFFICER, CAP)) is (state in WORKING)


MOVES: dict[str, tuple[Callable[[Duty], Duty], set[DutyState], DutyState]] = {
    "go on": (lambda one: go_on(one, 60), {DutyState.OPEN}, DutyState.OPEN),
    "get stuck": (lambda one: get_stuck(one, "chờ"), {DutyState.OPEN}, DutyState.OPEN),
    "report": (lambda one: report(one, 50, TODAY), {DutyState.OPEN}, DutyState.REPORTED),
    "accept": (lambda one: accept(one, TODAY), {DutyState.REPORTED}, DutyState.DONE),
    "send back": (send_back, {DutyState.REPORTED}, DutyState.OPEN),
    "drop": (lambda one: drop(one, TODAY), set(UNSETTLED), DutyState.DROPPED),
    "another day": (lambda one: give_day(one, TODAY, before=False), {DutyState.OPEN}, DutyState.OPEN),
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("state", DutyState)
def test_each_state_allows_its_moves_and_no_others(move: str, state: DutyState) -> None:
    rule, allowed, leads_to = MOVES[move]
    if state in allowed:
        assert rule(replace(DUTY, state=state)).state is leads_to
    else:
        with pytest.raises(DutyRefused):
            rule(replace(DUTY, state=state))


def test_another_day_begins_its_steps_anew() -> None:
    assert give_day(DUTY, TODAY, before=True).revision == DUTY.revision + 1


def test_codes_pass_over_what_means_something_else() -> None:
    assert code_of(OPEN_ITEM, CAP, frozenset()) == "2.3-CAP"
    assert code_of(OPEN_ITEM, CAP, frozenset({"2.3cap", "2.3cap2"})) == "2.3-CAP-3"


@pytest.mark.parametrize(
    ("unit", "assigns", "why"),
    [(CAP, False, None), (LEAD, True, Unsuited.LEADS), (DTN, False, Unsuited.NOT_BESIDE), (DTN, True, None)],
)
def test_the_lead_gives_to_those_that_coordinate_the_office_to_anybody(
    unit: Unit, assigns: bool, why: Unsuited | None
) -> None:
    assert unsuited(OPEN_ITEM, unit, {CAP.id}, assigns=assigns) is why


@pytest.mark.parametrize("state", sorted(set(State) - WORKING))
def test_nothing_is_given_on_what_is_not_worked_on(state: State) -> None:
    assert unsuited(replace(OPEN_ITEM, state=state), CAP, {CAP.id}, assigns=True) is Unsuited.STATE


def test_with_the_claim_what_was_reported_is_accepted_and_the_rest_dropped() -> None:
    assert with_the_claim(DUTY, TODAY).state is DutyState.DROPPED
    assert with_the_claim(report(DUTY, 50, TODAY), TODAY).state is DutyState.DONE


def test_an_earlier_deadline_brings_a_duty_forward_and_a_later_one_leaves_it() -> None:
    earlier, later = (replace(OPEN_ITEM, due_on=day) for day in (date(2026, 11, 16), date(2026, 12, 20)))
    moved = with_the_item(DUTY, earlier, {CAP.id}, TODAY)
    assert (moved.due_on, moved.revision) == (date(2026, 11, 16), 1)
    left = with_the_item(DUTY, later, {CAP.id}, TODAY)
    assert (left.due_on, left.revision) == (DUTY.due_on, 0)


@pytest.mark.parametrize("state", State)
def test_it_ends_with_the_item_and_not_with_a_pause(state: State) -> None:
    after = with_the_item(DUTY, replace(OPEN_ITEM, state=state), {CAP.id}, TODAY)
    ended = state in {State.WITHDRAWN, State.DONE}
    assert after.state is (DutyState.DROPPED if ended else DutyState.OPEN)


def test_it_ends_with_its_units_part_in_the_item() -> None:
    assert with_the_item(DUTY, OPEN_ITEM, set(), TODAY).state is DutyState.DROPPED
    handed_on = replace(OPEN_ITEM, item=replace(ITEM, lead=CAP))
    assert with_the_item(DUTY, handed_on, {CAP.id}, TODAY).state is DutyState.DROPPED


def test_nobody_accepts_what_they_reported_themselves() -> None:
    reported = report(DUTY, 50, TODAY)
    assert not may_accept(person(Role.ADMIN, OFFICE, 50), reported)
    assert may_accept(person(Role.ADMIN, OFFICE, 51), reported)
    assert not may_accept(person(Role.HEAD, CAP, 51), reported)


def test_the_lead_waits_for_what_is_not_settled_and_counts_the_days() -> None:
    late = replace(DUTY, due_on=date(2026, 11, 7))
    found = awaited([late, replace(late, state=DutyState.REPORTED), replace(late, state=DutyState.DONE)], TODAY)
    assert [one.late for one in found] == [2, 0]


@given(
    roles=st.lists(st.tuples(st.sampled_from(Role), st.sampled_from(UNITS)), max_size=4),
    act=st.sampled_from(sorted(set(Act) - {Act.GIVE_DUTY, Act.DO_DUTY})),
    state=st.sampled_from(DutyState),
)
def test_a_duty_gives_nobody_a_right_on_the_item(roles: list[tuple[Role, Unit]], act: Act, state: DutyState) -> None:
    """Whatever may be done on the item may be done by a role on its lead or above it, duty or none."""
    who = Person(50, "Lan", tuple(Grant(role, unit.id, 1) for role, unit in roles))
    duty = replace(DUTY, state=state)
    on_the_lead = any(unit.id in LEAD.path for _, unit in roles)
    if may(who, act, duty.lead) or leads(who, duty):
        assert on_the_lead
    only_beside = {unit.id for _, unit in roles} <= {CAP.id}
    if only_beside:
        assert not leads(who, duty)
        assert not may_accept(who, duty)


@given(roles=st.lists(st.tuples(st.sampled_from(Role), st.sampled_from(UNITS)), max_size=4))
def test_other_units_neither_see_a_duty_nor_do_it(roles: list[tuple[Role, Unit]]) -> None:
    who = Person(50, "Lan", tuple(Grant(role, unit.id, 1) for role, unit in roles))
    if {unit.id for _, unit in roles} <= {DTN.id}:
        assert not sees(who, DUTY)
        assert not does(who, DUTY)


def test_a_unit_that_coordinates_no_more_does_not_see_what_it_had_and_nobody_what_was_taken_back() -> None:
    officer = person(Role.OFFICER, CAP)
    gone = replace(DUTY, state=DutyState.DROPPED, occurrence=replace(OPEN_ITEM, item=replace(ITEM, coordinators=())))
    assert sees(officer, replace(DUTY, state=DutyState.DROPPED))
    assert not sees(officer, gone)
    assert sees(person(Role.OFFICER, LEAD), gone)
    assert not sees(person(Role.ADMIN, OFFICE), replace(DUTY, state=DutyState.VOID))
