"""Who speaks, and where: the address answers go to, the person, and what a group narrows."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.incoming import Incoming
from data import linking, people, units
from data.store import Session
from domain.delivery import Address
from domain.people import Person, Unit
from domain.rights import within
from domain.text import one_line

NAME_LENGTH = 80

UNOPENED = "unopened"
"""Status of the address of somebody who has only spoken in a group: a vendor lets nobody write to them yet."""

Stewards = Collection[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Speaker:
    """`person` is who speaks, with the rights that hold here; id 0 is a stranger. `whole`: with all their rights.

    `group`: the unit whose group this is, if it is one and is bound.
    """

    address: Address
    person: Person
    whole: Person
    group: Unit | None = None


async def speaker_of(session: Session, incoming: Incoming, stewards: Stewards, now: datetime) -> Speaker:
    """Who speaks. Whoever is named in the settings becomes known at their first word."""
    address = await people.address_at(session, incoming.channel, incoming.chat)
    if incoming.private:
        person = await _person(session, incoming, address, stewards, now)
        if person.id:
            await _reached(session, address, person)
        return Speaker(address, person, person)
    own = await people.address_known(session, incoming.channel, incoming.sender)
    person = await _person(session, incoming, own, stewards, now)
    group = await bound_to(session, address)
    if group is None:
        return Speaker(address, person, person)
    here = within(person, group, await units.under(session, [group.id]))
    if here.id and not address.ok:  # one of the unit speaks where we had been put out: we are back
        await people.set_address(session, address.id, status="ok", reason=None)
    return Speaker(address, here, person, group)


async def bound_to(session: Session, address: Address) -> Unit | None:
    """The unit whose group is reached at an address."""
    if address.person_id is None:
        return None
    listener = await people.person(session, address.person_id)
    if not listener.group or not listener.grants:
        return None
    return await units.unit(session, listener.grants[0].unit_id)


async def _reached(session: Session, address: Address, person: Person) -> None:
    if not address.person_id:
        await people.set_address(session, address.id, person_id=person.id, status="ok")
    if not address.ok:  # who writes to us has unblocked us
        await people.set_address(session, address.id, status="ok", reason=None)


async def _person(
    session: Session, incoming: Incoming, own: Address | None, stewards: Stewards, now: datetime
) -> Person:
    """The person whose own address this is."""
    steward = (incoming.channel, incoming.sender) in stewards
    name = one_line(incoming.sender_name)[:NAME_LENGTH]
    if own is None or own.person_id is None:
        if not steward:
            return Person(0, name)
        person = await people.add_person(session, name or "Quản trị", now, steward=True)
        own = await people.address_at(session, incoming.channel, incoming.sender)
        await people.set_address(session, own.id, person_id=person.id, status="ok" if incoming.private else UNOPENED)
        return person
    person = await people.person(session, own.person_id)
    if person.steward != steward and (steward or await _only_here(session, person.id, stewards)):
        await people.set_steward(session, person.id, steward)
        person = await people.person(session, person.id)
    return person


async def _only_here(session: Session, person_id: int, stewards: Stewards) -> bool:
    """Whether none of a person's addresses is named among the stewards any more."""
    return not any(chat in stewards for chat in await linking.chats_of(session, person_id))
