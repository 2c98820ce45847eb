"""Who hears a reminder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.patience import Detours
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


def hearers(
    lead: Unit,
    step: Step,
    holders: Holders,
    *,
    heads: bool = False,
    detours: Detours = (),
    on: date | None = None,
) -> list[Hearer]:
    """The lead unit's officers; its heads too when they are to hear it, or when no officer can be reached.

    That something is late is told to no group but the unit's own: a group of a unit above is read by others. Who is
    not reminded of the item is passed over, and another told in their place, unless nobody were left. Who cannot be
    reached is left out: the office finds the unit in its list of those not connected. `on`: the day on which it is
    told, where that is not the step's own.
    """
    meant = _meant(lead, step, holders, heads=heads, detours=_that_hold(detours, on or step.day))
    return [one for one in meant if one.address_id is not None]


def unreached(lead: Unit, step: Step, holders: Holders, *, heads: bool = False, detours: Detours = ()) -> list[Hearer]:
    """Those who should have heard it, had they an address that works."""
    meant = _meant(lead, step, holders, heads=heads, detours=_that_hold(detours, step.day))
    return [one for one in meant if one.address_id is None]


def is_headless(lead: Unit, step: Step, holders: Holders, detours: Detours = ()) -> bool:
    """Whether nobody can be told a step as the head of a unit: no head is reached, and nobody stands in for one."""
    bosses = nearest(lead, Role.HEAD, holders)
    there = (*bosses, *_redirected(bosses, holders, _that_hold(detours, step.day)))
    return not any(one.address_id is not None for one in there)


def _that_hold(detours: Detours, day: date) -> Detours:
    return [one for one in detours if one.holds(day)]


def _meant(lead: Unit, step: Step, holders: Holders, *, heads: bool, detours: Detours) -> list[Hearer]:
    officers = list(nearest(lead, Role.OFFICER, holders))
    if step.late_by:
        own = holders.get((lead.id, Role.OFFICER), ())
        officers = [one for one in officers if not one.group or one in own]
    bosses = list(nearest(lead, Role.HEAD, holders))
    redirected = _redirected(officers, holders, detours), _redirected(bosses, holders, detours)
    found = _told(*redirected, heads=heads) if detours else []
    if any(one.address_id is not None for one in found):
        return found
    return _told(officers, bosses, heads=heads)


def _told(officers: Sequence[Hearer], bosses: Sequence[Hearer], *, heads: bool) -> list[Hearer]:
    reachable = any(one.address_id is not None for one in officers)
    found = (*officers, *bosses) if heads or not reachable else officers
    return list({one.person_id: one for one in found}.values())


def _redirected(people: Sequence[Hearer], holders: Holders, detours: Detours) -> list[Hearer]:
    """These people without those who rest, and with those who are told in the place of others."""
    return [told for one in people if (told := _in_place_of(one, holders, detours)) is not None]


def _in_place_of(one: Hearer, holders: Holders, detours: Detours) -> Hearer | None:
    """Who is told in somebody's place: themselves mostly, nobody while they rest.

    Who stands in may be away as well, and another stand in for them: followed until somebody is there. Where nobody is,
    or the other has left, it is told to whom it was meant for.
    """
    told, passed = one, {one.person_id}
    while (detour := next((d for d in detours if d.person_id == told.person_id), None)) is not None:
        if detour.to_person is None:
            return None
        other = _reached(detour.to_person, holders)
        if other is None or other.person_id in passed:
            return one
        told = other
        passed.add(other.person_id)
    return told


def _reached(person_id: int, holders: Holders) -> Hearer | None:
    everybody = (one for some in holders.values() for one in some)
    return next((one for one in everybody if one.person_id == person_id and one.address_id is not None), None)


def nodes(lead: Unit) -> tuple[int, ...]:
    """The units whose people may hear for `lead`: itself, then upward below the office."""
    return tuple(reversed(lead.path[1:] or lead.path))


def nearest(lead: Unit, role: Role, holders: Holders) -> Sequence[Hearer]:
    """Those who hold a role on the unit itself, else on the nearest one above it below the office."""
    return next((found for node in nodes(lead) if (found := holders.get((node, role)))), ())
