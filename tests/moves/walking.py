"""Walking through many offices: a few of them, the same each time, in the suite; many others by `python -m tests.moves`."""

from collections.abc import Mapping
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from domain.people import Unit
from tests.moves.machine import Moves

FEW, STEPS = 10, 50
"""Offices in the suite, and what happens in each."""


def walk(
    made: Path, units: Mapping[str, Unit], *, offices: int = FEW, steps: int = STEPS, anew: bool = False
) -> type[Moves]:
    """Say things in so many offices, from a store with the bench's cast. `anew`: others than the last time.

    Gives the kind of the machine, which knows how much was said.
    """

    class Here(Moves):
        pass

    Here.made, Here.units, Here.said, Here.moved = made, units, 0, 0
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=offices,
            stateful_step_count=steps,
            deadline=None,
            derandomize=not anew,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )
    return Here
