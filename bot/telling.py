"""Telling those whom the rules name of a move, each in words of their own."""

from collections.abc import Callable, Mapping, Sequence

from bot.turn import Turn
from data import people
from domain.message import Message
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit
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
) -> Mapping[Party, Sequence[int]]:
    """Tell every party the rule names, whoever belongs to two as the first; not the speaker. Gives who was told."""
    assert words.keys() == set(HEARS[kind]), f"{kind}: {HEARS[kind]}"
    told: dict[Party, Sequence[int]] = {}
    heard = {turn.person.id}
    for party in HEARS[kind]:
        told[party] = []
        for unit, ids in await _members(turn, occurrence, party, former, askers):
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
    turn: Turn, occurrence: Occurrence, party: Party, former: Unit | None, askers: Sequence[int]
) -> Sequence[tuple[Unit, Sequence[int]]]:
    """The people of a party, by their unit."""
    if party is Party.BESIDE:
        return await turn.coordinators_of(occurrence)
    if party is Party.FORMER:
        return [(former, await turn.members_of(former.id))] if former else []
    return [(occurrence.lead, askers if party is Party.ASKER else await _above(turn, occurrence.lead, party))]


async def _above(turn: Turn, lead: Unit, party: Party) -> Sequence[int]:
    """The people of the lead unit, or those who look after it."""
    match party:
        case Party.LEAD:
            return await turn.members_of(lead.id)
        case Party.LEADERS:
            return await turn.leaders_of(lead)
        case Party.HEADS:
            heads = await people.ids_with(turn.session, (Role.HEAD,), lead.id)
            if await people.reachable(turn.session, heads):
                return heads
    return await turn.office_of(lead)
