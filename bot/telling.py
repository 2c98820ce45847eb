"""Telling those whom the rules name of a move, each in words of their own."""

from collections.abc import Callable, Collection, Mapping, Sequence

from bot.turn import Turn
from data import leaves, occurrences, people, reports, units
from domain.leave import Absence
from domain.message import Message
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit
from domain.rights import Act, may
from domain.telling import HEARS, Party

Words = Message | Callable[[Unit], Message]
"""What a party is told; of coordinating units each by its own name."""


async def inform(
    turn: Turn,
    occurrence: Occurrence,
    kind: Kind,
    words: Mapping[Party, Words],
    *,
    former: Unit | None = None,
    askers: Sequence[int] = (),
    doer: Unit | None = None,
    but: Collection[int] = (),
    helpers: Collection[str] | None = None,
) -> Mapping[Party, Sequence[int]]:
    """Tell every party the rule names, whoever belongs to two as the first; not the speaker. Gives who was told.

    `doer`: the unit whose duty it is about; `but`: who is not told; `helpers`: codes of the units that had been asked
    to help, where the item does not say so any more.
    """
    assert words.keys() == set(HEARS[kind]), f"{kind}: {HEARS[kind]}"
    told: dict[Party, Sequence[int]] = {}
    heard = {turn.person.id, *but}
    for party in HEARS[kind]:
        told[party] = []
        if party is Party.HELPER:
            asked = (occurrence.helper,) if helpers is None else helpers
            members = [(occurrence.lead, await _helpers(turn, occurrence, asked))]
        else:
            other = doer if party is Party.DOER else former
            members = list(await _members(turn, occurrence, party, other, askers))
        for unit, ids in members:
            new = [one for one in ids if one not in heard]
            heard.update(new)
            said = words[party]
            turn.tell(new, said(unit) if callable(said) else said)
            told[party] = [*told[party], *new]
    return told


async def reached(turn: Turn, told: Mapping[Party, Sequence[int]], party: Party) -> bool:
    """Whether anybody of a party could be reached."""
    return await people.reachable(turn.session, told[party])


async def _members(
    turn: Turn, occurrence: Occurrence, party: Party, other: Unit | None, askers: Sequence[int]
) -> Sequence[tuple[Unit, Sequence[int]]]:
    """The people of a party, by their unit. `other`: the unit of a party that is not the lead's."""
    if party is Party.BESIDE:
        return await turn.coordinators_of(occurrence)
    if party is Party.DOER and other is not None:
        stand_in = [one.to_person for one in await absences(turn, other)]
        return [(other, [*await turn.members_of(other.id), *stand_in])]
    if party is Party.FORMER:
        return [(other, await turn.members_of(other.id))] if other else []
    return [(occurrence.lead, askers if party is Party.ASKER else await _around(turn, occurrence, party))]


async def absences(turn: Turn, unit: Unit) -> Sequence[Absence]:
    """Who is away today from a unit or one above it, and who stands in."""
    found = await leaves.of_units(turn.session, unit.path, turn.today)
    return [one for one in found if one.days.first <= turn.today]


async def _around(turn: Turn, occurrence: Occurrence, party: Party) -> Sequence[int]:
    """The people of the lead unit, those who look after it, and who else has to do with the item."""
    lead = occurrence.lead
    match party:
        case Party.LEAD:
            return await turn.members_of(lead.id)
        case Party.LEADERS:
            return await turn.leaders_of(lead)
        case Party.TALKERS:
            return await _talkers(turn, occurrence)
        case Party.HEADS:
            heads = await people.ids_with(turn.session, (Role.HEAD,), lead.id)
            if await people.reachable(turn.session, heads):
                return heads
    return await turn.office_of(lead)


async def _helpers(turn: Turn, occurrence: Occurrence, codes: Collection[str | None]) -> Sequence[int]:
    """Those of the units that are asked to help."""
    asked = [code for code in dict.fromkeys(codes) if code]
    known = [unit for code in asked for unit in await units.called(turn.session, code, [occurrence.item.office_id])]
    return [one for unit in known if unit.code in asked for one in await turn.members_of(unit.id)]


async def _talkers(turn: Turn, occurrence: Occurrence) -> Sequence[int]:
    """Who has spoken of the item and still has to do with it."""
    spoke = await reports.authors(turn.session, occurrence.id, (Kind.COMMENT, Kind.DIRECTED))
    return [one for one in spoke if await _still_concerned(turn, occurrence, one)]


async def _still_concerned(turn: Turn, occurrence: Occurrence, person_id: int) -> bool:
    person = await people.person(turn.session, person_id)
    if may(person, Act.COMMENT, occurrence.lead):
        return True
    own = await units.under(turn.session, person.units_as(Role.OFFICER, Role.HEAD))
    return bool(own) and await occurrences.is_beside(turn.session, occurrence.id, own)
