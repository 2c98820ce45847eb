"""Walking through many offices: a few of each form, the same each time, in the suite; others by `python -m tests.moves`."""

from collections.abc import Mapping, Sequence

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.moves.forms import FORMS, Form, Ground
from tests.moves.offices import AnyOffice
from tests.moves.watched import Tally

FEW, STEPS = 4, 42
"""Offices of each form in the suite, and what happens in each. The first of a form is one in which nothing happens."""
CHANCE = 3


def walk(
    ground: Ground,
    *,
    offices: int = FEW,
    steps: int = STEPS,
    chance: int = CHANCE,
    forms: Sequence[Form] = FORMS,
    shortest: bool = True,
) -> Mapping[Form, Tally]:
    """Say things in so many offices of each form. The same `chance`, the same walk.

    `shortest`: where something is found, it is told in the shortest story, which takes minutes.
    """
    phases = (Phase.generate, Phase.shrink) if shortest else (Phase.generate,)
    return {form: _walk(form, ground, offices, steps, chance + FORMS.index(form), phases) for form in forms}


def _walk(of: Form, on: Ground, offices: int, steps: int, chance: int, phases: Sequence[Phase]) -> Tally:
    class Here(AnyOffice):
        form, ground, tally = of, on, Tally()

    run_state_machine_as_test(
        seed(chance)(Here),
        settings=settings(
            max_examples=offices,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return Here.tally
