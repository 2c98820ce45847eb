"""Somebody is away for some days: who stands in, from when, until when; and back early."""

from functools import partial

from bot.picking import pick
from bot.turn import Turn
from data import belongings, deeds, leaves, linking, people, planning, standing, units
from data.calendar import calendar
from data.store import Batch
from domain.deeds import Did
from domain.errors import UserMistake
from domain.hearing import nearest, nodes
from domain.leave import (
    DECIDES,
    WORKS,
    Absence,
    Leave,
    Unread,
    back_at,
    begins_at,
    called,
    decides_as,
    may_set,
    parted,
    read_leave,
    unfit,
)
from domain.message import Message, NotAllowed
from domain.people import Person, Role, Unit
from domain.people_messages import (
    Cover,
    Hears,
    LeaveEnded,
    LeaveRefused,
    LeaveSet,
    LeaveUnread,
    NoLeave,
    Option,
    Picked,
    Returned,
    StandInBegins,
    WaitsForDecision,
)
from domain.rights import MAY
from domain.time import official

BACK = {"thoi", "xong", "het", "off", "over", "ket thuc", "di lam lai", "di lam", "da di lam", "da ve"}
REMINDED = (Role.OFFICER, Role.HEAD)


async def set_leave(turn: Turn, unit: Unit, who: str, words: str) -> None:
    """Note that somebody is away, once it is clear who, when, and who stands in."""
    said, stand_in = parted(words)
    away = await _who(turn, unit, who, words)
    if not may_set(turn.person, away, unit):
        raise UserMistake(NotAllowed((Role.HEAD, Role.ADMIN)))
    days = read_leave(said, turn.today, await calendar(turn.session, unit.office_id))
    if isinstance(days, Unread):
        raise UserMistake(LeaveUnread(days, said))
    decides = decides_as(away, unit)
    others = await (_others(turn, unit, away.id) if decides is None else _deciders(turn, unit, away, decides))
    known = await leaves.of_people(turn.session, [away.id, *others])
    if any(one.person_id == away.id and one.unit_id == unit.id and one.days.meets(days) for one in known):
        raise UserMistake(LeaveRefused(NoLeave.AWAY_ALREADY, unit, away.name))
    to = await _stand_in(turn, unit, away, days, stand_in, others, known, decides)
    await (_note(turn, unit, away, to, days) if decides is None else _note_decider(turn, unit, away, to, days, decides))


async def _who(turn: Turn, unit: Unit, who: str, words: str) -> Person:
    """Who is away: the one named, else the speaker, else the only one who works there."""
    held = await people.holders(turn.session, [unit.id])
    here = {person.id: (person, role) for _, person, role, _ in held if role in WORKS and not person.group}
    if who.startswith("#"):
        found = [one for one in here if f"#{one}" == who]
    elif who:
        found = called([(one, person.name) for one, (person, _) in here.items()], who)
    elif turn.person.id in here:
        found = [turn.person.id]
    else:
        found = list(here)
    if not here or (who.startswith("#") and not found):
        raise UserMistake(LeaveRefused(NoLeave.NOT_REMINDED, unit))
    if len(found) != 1:
        options = [
            (Option(here[one][0].name, here[one][1]), f"/bangiao u#{unit.id} #{one} {words}") for one in found or here
        ]
        await pick(turn, Picked.AWAY, options, "" if found else who)
    return here[found[0]][0]


async def _others(turn: Turn, unit: Unit, away: int) -> dict[int, Role]:
    """Who may stand in: officers and heads who would hear for the unit and can be reached."""
    connection = await turn.session.connection()
    found: dict[int, Role] = await connection.run_sync(_hearing, unit)
    return {one: role for one, role in found.items() if one != away}


def _hearing(batch: Batch, unit: Unit) -> dict[int, Role]:
    holders = planning.holders(batch, nodes(unit))
    found: dict[int, Role] = {}
    for role in REMINDED:
        for one in nearest(unit, role, holders):
            if one.address_id is not None and not one.group:
                found.setdefault(one.person_id, role)
    return found


async def _deciders(turn: Turn, unit: Unit, away: Person, role: Role) -> dict[int, Role]:
    """Who may decide there themselves and can be reached."""
    held = await people.holders(turn.session, unit.path)
    rightful = MAY[DECIDES[role]]
    found = {person.id: held_as for _, person, held_as, _ in held if held_as in rightful and person.id != away.id}
    return {one: held_as for one, held_as in found.items() if await people.reachable(turn.session, [one])}


async def _stand_in(
    turn: Turn,
    unit: Unit,
    away: Person,
    days: Leave,
    named: str,
    others: dict[int, Role],
    known: list[Absence],
    decides: Role | None,
) -> Person:
    """The one named, else the only one there is; several are asked about. Who cannot is refused by name."""
    people_of = {one: await people.person(turn.session, one) for one in others}
    if named.startswith("#"):
        found = [one for one in people_of if f"#{one}" == named]
    elif named:
        found = called([(one, person.name) for one, person in people_of.items()], named)
        if not found and called([(away.id, away.name)], named):
            found = [away.id]
        if not found and people_of and decides is not None:
            raise UserMistake(LeaveRefused(NoLeave.NO_RIGHT, unit, named, decides))
    else:
        found = [one for one in people_of if unfit(away.id, one, days, known) is None]
    if not people_of or (not found and not named):
        raise UserMistake(LeaveRefused(NoLeave.NOBODY_DECIDES if decides else NoLeave.ALONE, unit, role=decides))
    if len(found) != 1:
        options = [
            (
                Option(people_of[one].name, others[one]),
                f"/bangiao u#{unit.id} #{away.id} nghỉ {_typed(days)} cho #{one}",
            )
            for one in found or people_of
        ]
        await pick(turn, Picked.DECIDER if decides else Picked.STAND_IN, options, "" if found else named)
    bar = unfit(away.id, found[0], days, known)
    if bar is not None:
        name = people_of[found[0]].name if found[0] in people_of else away.name
        raise UserMistake(LeaveRefused(bar, unit, name))
    return people_of[found[0]]


def _typed(days: Leave) -> str:
    return f"từ {official(days.first)} đến {official(days.last)}"


async def _note(turn: Turn, unit: Unit, away: Person, to: Person, days: Leave) -> None:
    """Note it. What waits for these days goes to who stands in; who begins at once hears what falls due meanwhile."""
    await _keep(turn, unit, away, to, days)
    under = await units.under(turn.session, [unit.id])
    await belongings.hand_on(turn.session, away.id, to.id, under, turn.now, days=days)
    cover = Cover(unit, away.name, to.name, days)
    begins = None
    if days.first <= turn.today:
        stands = await standing.stands(turn.session, under, turn.today, until=days.last)
        begins = StandInBegins(cover, stands.lines, stands.hidden, stands.duties, turn.today)
    _tell(turn, away, to, cover, begins)


async def _note_decider(turn: Turn, unit: Unit, away: Person, to: Person, days: Leave, role: Role) -> None:
    """Note it. What is decided there is brought to who stands in, who hears what waits already as it begins."""
    await _keep(turn, unit, away, to, days)
    cover = Cover(unit, away.name, to.name, days, role)
    waits = await _waiting(turn, unit, role)
    _tell(turn, away, to, cover, WaitsForDecision(cover, waits, begins=True) if days.first <= turn.today else None)


async def _waiting(turn: Turn, unit: Unit, role: Role) -> tuple[str, ...]:
    return await standing.waiting(turn.session, await units.under(turn.session, [unit.id]), role)


async def _keep(turn: Turn, unit: Unit, away: Person, to: Person, days: Leave) -> None:
    at_once, working = days.first <= turn.today, await calendar(turn.session, unit.office_id)
    await leaves.add(
        turn.session,
        unit.id,
        away.id,
        to.id,
        days,
        turn.person.id,
        turn.now,
        begun=at_once,
        word_at=back_at(days, working) if at_once else begins_at(days, working),
    )
    await deeds.add(turn.session, Did.LEAVE_SET, turn.now, unit.id, away.id, by=turn.person.id, other=to.id, days=days)


def _tell(turn: Turn, away: Person, to: Person, cover: Cover, begins: Message | None) -> None:
    """To whoever said so, to who is away, and to who stands in: what there is already, where it begins at once."""
    own, by, at_once = away.id == turn.person.id, turn.person.name, begins is not None
    turn.answer(LeaveSet(cover, Hears.AWAY if own else Hears.OTHER, at_once=at_once))
    if not own:
        turn.tell([away.id], LeaveSet(cover, Hears.AWAY, by, at_once))
    if begins is not None:
        turn.tell([to.id], begins)
    elif to.id != turn.person.id:
        turn.tell([to.id], LeaveSet(cover, Hears.STAND_IN, by))


async def end_leave(turn: Turn, unit: Unit, who: str) -> None:
    """Somebody is back early, or does not go."""
    found = await leaves.of_units(turn.session, [unit.id], turn.today)
    names = {one.person_id: await people.person(turn.session, one.person_id) for one in found}
    if who.startswith("#"):
        ids = [one for one in names if f"#{one}" == who]
    elif who:
        ids = called([(one, person.name) for one, person in names.items()], who)
    else:
        ids = [turn.person.id] if turn.person.id in names else list(names)
    if not ids:
        raise UserMistake(LeaveRefused(NoLeave.NOT_AWAY, unit))
    if len(ids) > 1:
        options = [(Option(names[one].name), f"/bangiao u#{unit.id} #{one} nghỉ thôi") for one in ids]
        await pick(turn, Picked.AWAY, options)
    if not may_set(turn.person, names[ids[0]], unit):
        raise UserMistake(NotAllowed((Role.HEAD, Role.ADMIN)))
    await end(turn, next(one for one in found if one.person_id == ids[0]))


async def end(turn: Turn, absence: Absence) -> None:
    """End a leave: reminders come to whoever was away again, those of today that were meant for them too."""
    unit = await units.unit(turn.session, absence.unit_id)
    away, to = [await people.person(turn.session, one) for one in (absence.person_id, absence.to_person)]
    await leaves.end(turn.session, absence.id)
    await deeds.add(
        turn.session, Did.LEAVE_ENDED, turn.now, unit.id, away.id, by=turn.person.id, other=to.id, days=absence.days
    )
    connection = await turn.session.connection()
    for place in await linking.places_of(turn.session, to.id):
        await connection.run_sync(partial(planning.say_again, place=place.address_id))
    cover, own = Cover(unit, away.name, to.name, absence.days, decides_as(away, unit)), away.id == turn.person.id
    by = "" if own else turn.person.name
    begun = absence.days.first <= turn.today
    last = await returned(turn, cover) if begun else LeaveEnded(cover, Hears.AWAY, by)
    turn.answer(last if own else LeaveEnded(cover, Hears.OTHER))
    if not own:
        turn.tell([away.id], last)
    if to.id != turn.person.id:
        turn.tell([to.id], LeaveEnded(cover, Hears.STAND_IN, turn.person.name))


async def returned(turn: Turn, cover: Cover) -> Message:
    if cover.role is not None:
        return WaitsForDecision(cover, await _waiting(turn, cover.unit, cover.role), begins=False)
    found = await standing.stands(turn.session, await units.under(turn.session, [cover.unit.id]), turn.today)
    return Returned(cover.unit, cover.stand_in, len(found.lines) + found.hidden, found.late, len(found.claimed))
