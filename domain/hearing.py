"""Who hears a reminder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.people import Role, Unit
from domain.reminders import Step

HEADS_FROM = 3  # working days late from which the head hears it as well


@dataclass(frozen=True, slots=True)
class Hearer:
    """Somebody with a role on a unit; without an address they cannot be reached."""

    person_id: int
    address_id: int | None


Holders = Mapping[tuple[int, Role], Sequence[Hearer]]
"""By unit and role, in order of joining."""


def hearers(lead: Unit, step: Step, holders: Holders) -> list[Hearer]:
    """The lead unit's officers; its heads too when the item is late by days, or when no officer can be reached.

    Who cannot be reached is left out: the office finds the unit in its list of those not connected.
    """
    officers = nearest(lead, Role.OFFICER, holders)
    late_by = int(step.name) if step.name.startswith("+") else 0
    reachable = any(one.address_id is not None for one in officers)
    heads = nearest(lead, Role.HEAD, holders) if late_by >= HEADS_FROM or not reachable else ()
    found = {one.person_id: one for one in (*officers, *heads) if one.address_id is not None}
    return list(found.values())


def nodes(lead: Unit) -> tuple[int, ...]:
    """The units whose people may hear for `lead`: itself, then upward below the office."""
    return tuple(reversed(lead.path[1:] or lead.path))


def nearest(lead: Unit, role: Role, holders: Holders) -> Sequence[Hearer]:
    """Those who hold a role on the unit itself, else on the nearest one above it below the office."""
    return next((found for node in nodes(lead) if (found := holders.get((node, role)))), ())
