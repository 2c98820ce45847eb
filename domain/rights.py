"""Who may do what: one table."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from domain.people import Grant, Person, Role, Unit


class Act(StrEnum):
    """What a person may want to do with an item, a unit or an office."""

    READ = "read"
    REPORT = "report"
    COMMENT = "comment"
    ASK_EXTENSION = "ask_extension"
    DECIDE_EXTENSION = "decide_extension"
    CONFIRM = "confirm"
    ASSIGN = "assign"
    CHANGE_DUE = "change_due"
    DECLINE = "decline"
    DECIDE_DECLINED = "decide_declined"
    HALT = "halt"
    REOPEN = "reopen"
    DIRECT = "direct"
    MANAGE_PEOPLE = "manage_people"
    SUMMARISE = "summarise"
    KEEP_CALENDAR = "keep_calendar"
    REHEARSE = "rehearse"
    NUDGE = "nudge"
    HOLD = "hold"
    SET_STEPS = "set_steps"
    END_SERIES = "end_series"
    HAND_OVER = "hand_over"
    KEEP_PLACES = "keep_places"
    GIVE_DUTY = "give_duty"
    DO_DUTY = "do_duty"


MAY: dict[Act, frozenset[Role]] = {
    Act.READ: frozenset(Role),
    Act.REPORT: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN}),
    Act.COMMENT: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN, Role.LEADER}),
    Act.ASK_EXTENSION: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN}),
    Act.DECIDE_EXTENSION: frozenset({Role.LEADER}),
    Act.CONFIRM: frozenset({Role.ADMIN, Role.LEADER}),
    Act.ASSIGN: frozenset({Role.ADMIN, Role.LEADER}),
    Act.CHANGE_DUE: frozenset({Role.ADMIN, Role.LEADER}),
    Act.DECLINE: frozenset({Role.HEAD}),
    Act.DECIDE_DECLINED: frozenset({Role.ADMIN, Role.LEADER}),
    Act.HALT: frozenset({Role.ADMIN, Role.LEADER}),
    Act.REOPEN: frozenset({Role.ADMIN, Role.LEADER}),
    Act.DIRECT: frozenset({Role.LEADER}),
    Act.MANAGE_PEOPLE: frozenset({Role.ADMIN}),
    Act.SUMMARISE: frozenset({Role.LEADER, Role.ADMIN, Role.HEAD, Role.VIEWER}),
    Act.KEEP_CALENDAR: frozenset({Role.ADMIN}),
    Act.REHEARSE: frozenset({Role.ADMIN}),
    Act.NUDGE: frozenset({Role.ADMIN}),
    Act.HOLD: frozenset({Role.LEADER}),
    Act.SET_STEPS: frozenset({Role.ADMIN}),
    Act.END_SERIES: frozenset({Role.ADMIN, Role.LEADER}),
    Act.HAND_OVER: frozenset({Role.ADMIN}),  # whoever brings the code sees the unit's items
    Act.KEEP_PLACES: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN, Role.LEADER}),
    Act.GIVE_DUTY: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN, Role.LEADER}),
    Act.DO_DUTY: frozenset({Role.OFFICER, Role.HEAD, Role.ADMIN}),
}


STANDS_IN_FOR = frozenset({Role.ADMIN, Role.LEADER})
"""Roles that a steward has everywhere: an office that has nobody else is kept going, no unit is spoken for."""


def may(person: Person, act: Act, unit: Unit) -> bool:
    """Whether `person` may do `act` on what belongs to `unit`: by a role held on it or on a node above it."""
    if person.steward and MAY[act] & STANDS_IN_FOR:
        return True
    return any(grant.role in MAY[act] and grant.unit_id in unit.path for grant in person.grants)


def reaches(person: Person, act: Act) -> frozenset[int]:
    """Ids of the nodes on which the person holds a role that allows `act`; what is under them is covered too."""
    return person.units_as(*MAY[act])


def within(person: Person, unit: Unit, under: Collection[int]) -> Person:
    """A person as they stand in the group of a unit: roles held on it or above it count for it alone.

    `under`: ids of the unit and what is under it; roles held there stay. In the group of an office, which many units
    share, everybody of the office only reads totals. Id 0: nobody here.
    """
    held = [grant for grant in person.grants if grant.unit_id in unit.path]
    if unit.is_office:
        ours = person.steward or any(grant.office_id == unit.office_id for grant in person.grants)
        roles = {Role.VIEWER} if ours else set()
    else:
        roles = {grant.role for grant in held} | (STANDS_IN_FOR if person.steward else set())
    grants = tuple(Grant(role, unit.id, unit.office_id) for role in Role if role in roles)
    if not unit.is_office:
        grants += tuple(one for one in person.grants if one.unit_id in under and one.unit_id not in unit.path)
    return replace(person, id=person.id if grants else 0, grants=grants, steward=False)


def acts_for_itself(person: Person, unit: Unit) -> bool:
    """Whether the person speaks as the unit (its officer or head), not on its behalf."""
    return any(g.role in {Role.OFFICER, Role.HEAD} and g.unit_id in unit.path for g in person.grants)


def leads_over(person: Person, unit: Unit) -> bool:
    """Whether the person is a leader over the unit: decides alone what the office may only note by a document."""
    return any(grant.role is Role.LEADER and grant.unit_id in unit.path for grant in person.grants)
