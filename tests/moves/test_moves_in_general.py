"""Whatever is said by whomever of whatever item: what the rules allow happens, and nothing else."""

from collections.abc import Mapping

from domain.occurrence import Kind
from tests.conftest import Model, Postgres
from tests.moves.forms import Ground
from tests.moves.rules import HEAR
from tests.moves.walking import FEW, walk

MOVED, CHOSEN = 20, 3
"""A walk of a form in which fewer moves are made than this, or fewer by a choice, shows nothing."""


def test_no_move_is_made_that_the_rules_do_not_allow_and_those_they_name_hear_it(
    sqlite_models: Mapping[str, Model], postgres: Postgres
) -> None:
    for form, tally in walk(Ground(sqlite_models, postgres)).items():
        assert tally.offices >= FEW, form
        assert tally.moved > MOVED, form
        assert tally.chosen > CHOSEN, form
        assert bool(tally.grouped) == form.groups, form
        assert all((tally.asked, tally.own, tally.alone)), form


def test_the_rules_name_every_move() -> None:
    elsewhere = {Kind.UNDONE, Kind.REROUTED, Kind.AS_BEFORE, Kind.RESTS}  # told whoever heard the change; one's own
    parts = {
        kind for kind in Kind if kind.value.startswith("duty")
    }  # of coordinating units: tests/dialogues/test_duties.py
    assert HEAR.keys() == {kind.value for kind in set(Kind) - elsewhere - parts}
