"""Whatever is said by whomever of whatever item: what the rules allow happens, and nothing else."""

from collections.abc import Mapping
from pathlib import Path

from domain.occurrence import Kind
from tests.conftest import FURNISHED, Model
from tests.moves.rules import HEAR
from tests.moves.walking import FEW, walk

MOVED = 60
"""A walk in which fewer moves are made than this shows nothing."""


def test_no_move_is_made_that_the_rules_do_not_allow_and_those_they_name_hear_it(
    sqlite_models: Mapping[str, Model],
) -> None:
    model = sqlite_models[FURNISHED]
    walked = walk(Path(model.name), model.units)
    assert walked.said > FEW
    assert walked.moved > MOVED


def test_the_rules_name_every_move() -> None:
    elsewhere = {Kind.UNDONE, Kind.REROUTED, Kind.AS_BEFORE, Kind.RESTS}  # told whoever heard the change; one's own
    parts = {
        kind for kind in Kind if kind.value.startswith("duty")
    }  # of coordinating units: tests/dialogues/test_duties.py
    assert HEAR.keys() == {kind.value for kind in set(Kind) - elsewhere - parts}
