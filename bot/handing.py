"""A handover comes to its end: somebody brings the code and the place is theirs; or it is taken back."""

from collections.abc import Iterable

from bot.asking import ask
from bot.turn import Turn
from data import belongings, deeds, handovers, lanes, linking, people, standing, units
from data.handovers import Handover
from domain.deeds import Did
from domain.errors import UserMistake
from domain.handover import State, missed, place
from domain.message import Hint, Short
from domain.people import Person, Role, Unit
from domain.people_messages import (
    Farewell,
    HandedOver,
    HandoverRefused,
    HandoverUndone,
    NoHandover,
    PlaceBack,
    PlaceTakenBack,
    Stands,
    TookOver,
)
from domain.places import Status
from domain.rights import Act, reaches, within

HANDED_OVER, TAKEN_BACK = "handed over", "handover taken back"


async def take_up(turn: Turn, given: Handover, unit: Unit) -> None:
    """Give a place to the speaker, who brought its code. Whoever leaves hears the last word, and nothing after it."""
    await lanes.hold(turn.session, given.person_id)
    before = await people.person(turn.session, given.person_id)
    roles = place(before, unit)
    if given.state is not State.WAITING or not roles:
        raise UserMistake(Short(Hint.CODE_WRONG))
    if before.id == turn.whole.id:
        raise UserMistake(HandoverRefused(NoHandover.ONESELF, unit))
    await refuse_if_missed(turn, before.id, roles, unit)
    under = await units.under(turn.session, [unit.id])
    asked = await belongings.take_dialogues(turn.session, before.id, under)
    fresh = await belongings.give_roles(turn.session, before.id, turn.whole.id, unit, roles)
    await belongings.hand_detours(turn.session, before.id, turn.whole.id, under)
    await belongings.hand_leaves(turn.session, before.id, turn.whole.id, unit.id)
    await belongings.hand_on(turn.session, before.id, turn.whole.id, under, turn.now, since=turn.now)
    places = [
        [one.address_id, one.status.value, one.chosen] for one in await linking.places_of(turn.session, before.id)
    ]
    stays = await _leaves(turn, before, unit, HANDED_OVER, Farewell(unit, turn.whole.name, turn.today, stays=True))
    kept = {"roles": [role.value for role in roles], "fresh": [role.value for role in fresh], "places": places}
    kept["stays"] = stays
    await handovers.settle(turn.session, given, State.TAKEN, turn.now, to_person=turn.whole.id, kept=kept)
    await deeds.add(turn.session, Did.HANDED_OVER, turn.now, unit.id, before.id, by=turn.whole.id, other=turn.whole.id)
    await _welcome(turn)
    stands = await standing.stands(turn.session, under, turn.today)
    if not set(roles) & {Role.OFFICER, Role.HEAD}:  # who reports on nothing has the summary
        stands = Stands((), len(stands.lines) + stands.hidden, stands.late, stands.claimed)
    turn.answer(TookOver(unit, before.name, stands))
    told = HandedOver(unit, before.name, turn.whole.name, roles[0], turn.today, len(stands.lines) + stands.hidden)
    await tell_office(turn, unit, told, given.given_by, but=(before.id, turn.whole.id))
    await _ask_anew(turn, asked)


async def refuse_if_missed(turn: Turn, person_id: int, roles: Iterable[Role], unit: Unit) -> None:
    """Refuse where the office would depend on whoever brings the code."""
    others: dict[Role, list[int]] = {}
    for role in roles:
        held = await people.ids_with(turn.session, (role,), unit.id)
        others[role] = [one for one in held if await people.reachable(turn.session, [one])]
    needed = missed(person_id, tuple(roles), unit, others)
    if needed is not None:
        raise UserMistake(HandoverRefused(NoHandover.LAST, unit, needed))


async def lost_by(turn: Turn, person: Person, unit: Unit) -> frozenset[int]:
    """The units under one of which somebody, as they stand now, may see nothing any more."""
    if person.steward:
        return frozenset()
    return await units.under(turn.session, [unit.id]) - await units.under(turn.session, reaches(person, Act.READ))


async def let_go(turn: Turn, person_id: int, unit: Unit, why: str) -> bool:
    """Somebody has no place in a unit any more, and from now on hears nothing of it; whether they have others."""
    after = await people.person(turn.session, person_id)
    await belongings.let_go(turn.session, person_id, await lost_by(turn, after, unit), turn.now, why)
    stays = bool(after.grants or after.steward)
    if not stays:
        await linking.end(turn.session, person_id, why)
    return stays


async def _leaves(turn: Turn, person: Person, unit: Unit, why: str, last: Farewell | PlaceTakenBack) -> bool:
    """The same, with a last word said where they were reached best."""
    places = await people.addresses_of(turn.session, person.id)
    stays = await let_go(turn, person.id, unit, why)
    if isinstance(last, Farewell) and not stays:
        last = Farewell(last.unit, last.after, last.on, stays=False)
    if places:
        turn.say_last(places[0].id, person, last)
    return stays


async def _welcome(turn: Turn) -> None:
    """From here on the speaker has the rights of the place."""
    turn.whole = await people.person(turn.session, turn.whole.id)
    turn.person = turn.whole
    if turn.in_group and turn.group is not None:
        turn.person = within(turn.whole, turn.group, await units.under(turn.session, [turn.group.id]))


async def _ask_anew(turn: Turn, asked: list[tuple[str, dict[str, object]]]) -> None:
    """Put to the speaker what whoever left was asked; behind it what the speaker was asked before."""
    own = await turn.standing()
    for kind, kept in asked:
        await turn.apart(ask(turn, kind, kept))
    if own is not None and turn.asked is not None:
        await ask(turn, own.kind, own.kept)


async def tell_office(
    turn: Turn, unit: Unit, message: HandedOver | HandoverUndone, given_by: int, *, but: Iterable[int]
) -> None:
    """The heads of a unit, the office, and whoever gave the code: each once."""
    heads = await people.ids_with(turn.session, (Role.HEAD,), unit.id)
    hear = dict.fromkeys([*heads, *await turn.office_of(unit), given_by])
    turn.tell([one for one in hear if one not in set(but)], message)


async def give_back(turn: Turn, given: Handover) -> None:
    """Take a handover back: whoever left is there again, whoever came is not."""
    unit = await units.unit(turn.session, given.unit_id)
    turn.must(Act.HAND_OVER, unit)
    assert given.to_person is not None
    await lanes.hold(turn.session, given.to_person)
    came = await people.person(turn.session, given.to_person)
    roles, fresh = ([Role(role) for role in given.kept[name]] for name in ("roles", "fresh"))
    if not set(fresh) <= set(place(came, unit)):
        raise UserMistake(Short(Hint.CHANGED_SINCE))
    under = await units.under(turn.session, [unit.id])
    await belongings.give_roles(turn.session, came.id, given.person_id, unit, fresh)
    before = await people.person(turn.session, given.person_id)
    for role in roles:
        await people.grant(turn.session, before.id, role, unit)
    for address_id, status, preferred in given.kept["places"]:
        await linking.come_back(turn.session, address_id, before.id, Status(status), preferred=preferred)
    if set(fresh) == set(roles):
        await belongings.hand_detours(turn.session, came.id, before.id, under)
        await belongings.hand_leaves(turn.session, came.id, before.id, unit.id)
        await belongings.hand_on(turn.session, came.id, before.id, under, turn.now, since=turn.now)
    if fresh:
        await _leaves(turn, came, unit, TAKEN_BACK, PlaceTakenBack(unit, before.name))
    await handovers.settle(turn.session, given, State.UNDONE, turn.now)
    await deeds.add(turn.session, Did.GIVEN_BACK, turn.now, unit.id, before.id, by=turn.person.id, other=came.id)
    undone = HandoverUndone(unit, before.name, came.name)
    turn.answer(undone)
    await tell_office(turn, unit, undone, given.given_by, but=(before.id, came.id, turn.person.id))
    turn.tell([before.id], PlaceBack(unit, await standing.stands(turn.session, under, turn.today)))
