"""Which places may be handed over, and who may ask for it."""

import itertools

import pytest

from domain.handover import may_wish, missed, place
from domain.people import Grant, Person, Role, Unit
from domain.rights import MAY, Act

OFFICE = Unit(1, 1, None, "UBND", "Ủy ban", (1,))
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng", (1, 2))
OTHER = Unit(3, 1, 1, "P.KT", "Phòng Kinh tế", (1, 3))


def person(number: int, *held: tuple[Role, Unit]) -> Person:
    return Person(number, "x", tuple(Grant(role, unit.id, 1) for role, unit in held))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("others", [(), (1,), (2,), (1, 2)])
def test_only_an_office_is_left_without_its_last_admin_or_leader(role: Role, others: tuple[int, ...]) -> None:
    """By role and who else holds it (1 is the one who goes): what forbids it."""
    alone = role in {Role.ADMIN, Role.LEADER} and 2 not in others
    assert missed(1, [role], OFFICE, {role: others}) == (role if alone else None)
    assert missed(1, [role], UNIT, {role: others}) is None


def test_a_place_is_what_is_held_on_the_unit_itself_the_officer_first() -> None:
    both = person(1, (Role.HEAD, UNIT), (Role.OFFICER, UNIT), (Role.VIEWER, OTHER), (Role.ADMIN, OFFICE))
    assert place(both, UNIT) == (Role.OFFICER, Role.HEAD)
    assert place(both, OTHER) == (Role.VIEWER,)
    assert place(both, OFFICE) == (Role.ADMIN,)


def test_one_asks_for_oneself_a_head_for_all_of_the_unit_and_nobody_for_others() -> None:
    lan, thu = person(1, (Role.OFFICER, UNIT)), person(2, (Role.OFFICER, UNIT))
    for who, about, unit in itertools.product(
        (lan, person(3, (Role.HEAD, UNIT)), person(4)), (lan, thu), (UNIT, OTHER)
    ):
        own, head = who is about, who.id == 3
        assert may_wish(who, about, unit) == (unit is UNIT and (own or head)), (who, about, unit)


def test_the_office_alone_gives_codes() -> None:
    assert MAY[Act.HAND_OVER] == {Role.ADMIN}
