"""A place in a unit goes from one person to another: who may give it, what keeps it from being given.

Source: staff rotate, and the transfer of a unit's items to a new account is ordered by the office, with
a line in the log. A code opens a unit's items to whoever brings it: officers and heads ask, the office gives.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from domain.people import Person, Role, Unit

GOOD_DAYS = 7
"""How long a code is good, as that of an invitation."""

NEEDED = (Role.ADMIN, Role.LEADER)
"""Roles without which an office stands still: nobody invites, nobody decides, nobody takes anything back."""

FIRST_NAMED = (Role.OFFICER, Role.HEAD, Role.ADMIN, Role.LEADER, Role.VIEWER)
"""Of several roles that go together, the one a place is called by."""


class State(StrEnum):
    """How far a handover has come."""

    WAITING = "waiting"
    TAKEN = "taken"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    UNDONE = "undone"


def place(person: Person, unit: Unit) -> tuple[Role, ...]:
    """The roles that make up a person's place in a unit: those held on it, not those that cover it from above."""
    held = person.units_as
    return tuple(role for role in FIRST_NAMED if unit.id in held(role))


def missed(person_id: int, roles: Collection[Role], unit: Unit, others: Mapping[Role, Collection[int]]) -> Role | None:
    """The role for which an office would depend on whoever brings the code; None when it may be handed over.

    `others`: who is reached now, by role. A code that comes into wrong hands is taken back by another admin, another
    leader decides meanwhile: the last one first invites who comes after, and leaves when they are there.
    """
    if not unit.is_office:
        return None
    return next((role for role in NEEDED if role in roles and not set(others.get(role, ())) - {person_id}), None)


def may_wish(person: Person, about: Person, unit: Unit) -> bool:
    """Whether somebody may ask the office to hand over a place: their own, or as head that of one of their people."""
    own = person.id == about.id and bool(place(person, unit))
    return own or any(grant.role is Role.HEAD and grant.unit_id in unit.path for grant in person.grants)
