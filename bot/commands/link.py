"""`/link`: one person on several channels: a code for the next one, and leaving one."""

from bot.book import Groups, bad_form, command
from bot.turn import Turn
from data import lanes, linking, people, units
from domain.errors import UserMistake
from domain.message import AddressTaken, Hint, LinkCode, Linked, LinkedElsewhere, Short, Unlinked, WhichPlace
from domain.people import Person, Role
from domain.places import Place, Status, called, chosen
from domain.text import fold
from domain.time import local_day

GOOD_DAYS = 7
OFF = {"bo", "go", "xoa", "remove", "unlink", "leave"}


@command("lienket", "link", groups=Groups.NONE)
async def link(turn: Turn) -> None:
    """Give a code that brings one more address, with those there are; or leave one of them."""
    if fold(turn.first_word) in OFF:
        await _leave(turn, fold(turn.rest).strip(" ."))
        return
    if turn.words:
        raise bad_form("lienket")
    code, expires_at = turn.code(), turn.in_days(GOOD_DAYS)
    await linking.add_code(turn.session, code, turn.person.id, expires_at)
    turn.answer(LinkCode(code, local_day(expires_at), await linking.places_of(turn.session, turn.person.id)))


async def _leave(turn: Turn, typed: str) -> None:
    """Leave an address, never the last at which anything arrives."""
    known = await linking.places_of(turn.session, turn.person.id)
    found = [p for p in known if typed == f"#{p.address_id}"] or called(known, typed)
    if len(found) != 1:
        raise UserMistake(WhichPlace("" if typed.startswith("#") else typed, known))
    (place,) = found
    if not any(one.status is Status.OK for one in known if one != place):
        raise UserMistake(Short(Hint.LAST_PLACE))
    await linking.part(turn.session, place.address_id, turn.now)
    turn.answer(Unlinked(place, chosen(await linking.places_of(turn.session, turn.person.id))))


async def bring(turn: Turn, code: str) -> bool:
    """Make the speaker's address one more of the person whose code this is; False when it is nobody's.

    Whoever holds roles here stays who they are: two people are never made one.
    """
    owner_id = await linking.owner_of(turn.session, code, turn.now)
    if owner_id is None:
        return False
    await lanes.hold(turn.session, owner_id)
    if turn.whole.id == owner_id:
        raise UserMistake(Short(Hint.LINK_HERE))
    if turn.whole.grants:
        raise UserMistake(AddressTaken(turn.whole.name, await _roles(turn, turn.whole)))
    if await linking.owner_of(turn.session, code, turn.now, using=True) is None:
        return False  # used while we waited
    before = chosen(await linking.places_of(turn.session, owner_id))
    await _join(turn, await people.person(turn.session, owner_id), before)
    return True


async def _join(turn: Turn, owner: Person, before: Place | None) -> None:
    """Whoever was here had no role; what a steward may goes with the address."""
    own = await people.address_at(turn.session, turn.incoming.channel, turn.incoming.sender)
    status = Status.OK if turn.incoming.private else Status.UNOPENED
    await linking.join(turn.session, own.id, owner.id, status)
    if turn.whole.steward and not await linking.places_of(turn.session, turn.whole.id):
        await people.set_steward(turn.session, turn.whole.id, False)
    turn.whole, turn.person = owner, owner
    places = await linking.places_of(turn.session, owner.id)
    place = next(one for one in places if one.address_id == own.id)
    turn.answer(Linked(owner.name, place, chosen(places), await _roles(turn, owner)))
    if before is not None:
        turn.tell([owner.id], LinkedElsewhere(place))


async def _roles(turn: Turn, person: Person) -> tuple[tuple[Role, str], ...]:
    """Roles with units; in a group, where others read along, none."""
    if turn.in_group:
        return ()
    return tuple([(one.role, (await units.unit(turn.session, one.unit_id)).name) for one in person.grants])
