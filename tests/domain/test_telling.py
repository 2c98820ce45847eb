"""Who hears of a move."""

from domain.occurrence import Kind
from domain.telling import HEARS


def test_the_table_names_every_move_and_each_party_once() -> None:
    assert HEARS.keys() | {Kind.UNDONE, Kind.NUDGED, Kind.REROUTED, Kind.DUTY_UNDONE} == set(Kind)
    assert all(len(parties) == len(set(parties)) for parties in HEARS.values())
