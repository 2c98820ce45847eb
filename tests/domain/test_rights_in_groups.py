"""What a person may do in the group of a unit: no more than elsewhere, and of that unit alone."""

from hypothesis import given
from hypothesis import strategies as st

from domain.people import Grant, Person, Role, Unit
from domain.rights import Act, may, within

OFFICE = Unit(1, 1, None, "PMC1", "UBND phường", (1,))
UNIT = Unit(2, 1, 1, "VHXH", "Phòng VHXH", (1, 2))
BELOW = Unit(3, 1, 2, "TTVH", "Trung tâm văn hóa", (1, 2, 3))
OTHER = Unit(4, 1, 1, "KT", "Phòng Kinh tế", (1, 4))
ABROAD = Unit(9, 9, None, "PMC2", "UBND phường khác", (9,))
ALL = (OFFICE, UNIT, BELOW, OTHER, ABROAD)

grants = st.builds(
    lambda role, unit: Grant(role, unit.id, unit.office_id), st.sampled_from(list(Role)), st.sampled_from(ALL)
)
people = st.builds(
    lambda held, steward: Person(7, "Lan", tuple(held), steward), st.lists(grants, max_size=4), st.booleans()
)


@given(people, st.sampled_from(list(Act)), st.sampled_from(ALL))
def test_in_a_units_group_nobody_gains_a_right_and_other_units_are_out_of_reach(
    person: Person, act: Act, unit: Unit
) -> None:
    here = within(person, UNIT, {2, 3})
    if may(here, act, unit):
        assert may(person, act, unit)
        assert unit in {UNIT, BELOW}
    elif unit in {UNIT, BELOW}:
        assert not may(person, act, unit)  # and none is lost that concerns the unit


@given(people, st.sampled_from(list(Act)), st.sampled_from(ALL))
def test_in_the_group_of_an_office_everybody_only_reads(person: Person, act: Act, unit: Unit) -> None:
    here = within(person, OFFICE, {1, 2, 3, 4})
    if may(here, act, unit):
        assert act in {Act.READ, Act.SUMMARISE}
        assert unit is not ABROAD
    ours = person.steward or any(grant.office_id == 1 for grant in person.grants)
    assert bool(here.id) == ours
