"""Who hears a reminder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.people import Role, Unit
from domain.reminders import Step


@dataclass(frozen=True, slots=True)
class Hearer:
    """Somebody with a role on a unit, or its group; without an address they cannot be reached."""

    person_id: int
    address_id: int | None
    group: bool = False


Holders = Mapping[tuple[int, Role], Sequence[Hearer]]
"""By unit and role, in order of joining."""


def hearers(lead: Unit, step: Step, holders: Holders, *, heads: bool = False) -> list[Hearer]:
    """The lead unit's officers; its heads too when they are to hear it, or when no officer can be reached.

    That something is late is told to no group but the unit's own: a group of a unit above is read by others. Who
    cannot be reached is left out: the office finds the unit in its list of those not connected.
    """
    return [one for one in _meant(lead, step, holders, heads=heads) if one.address_id is not None]


def unreached(lead: Unit, step: Step, holders: Holders, *, heads: bool = False) -> list[Hearer]:
    """Those who should have heard it, had they an address that works."""
    return [one for one in _meant(lead, step, holders, heads=heads) if one.address_id is None]


def _meant(lead: Unit, step: Step, holders: Holders, *, heads: bool) -> list[Hearer]:
    officers = nearest(lead, Role.OFFICER, holders)
    if step.late_by:
        own = holders.get((lead.id, Role.OFFICER), ())
        officers = [one for one in officers if not one.group or one in own]
    reachable = any(one.address_id is not None for one in officers)
    bosses = nearest(lead, Role.HEAD, holders) if heads or not reachable else ()
    return list({one.person_id: one for one in (*officers, *bosses)}.values())


def nodes(lead: Unit) -> tuple[int, ...]:
    """The units whose people may hear for `lead`: itself, then upward below the office."""
    return tuple(reversed(lead.path[1:] or lead.path))


def nearest(lead: Unit, role: Role, holders: Holders) -> Sequence[Hearer]:
    """Those who hold a role on the unit itself, else on the nearest one above it below the office."""
    return next((found for node in nodes(lead) if (found := holders.get((node, role)))), ())
