"""`/handover UNIT`: a code by which another takes over a place; `/handover UNIT leave DAYS`: away for some days."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.away import BACK, end_leave, set_leave
from bot.book import Groups, bad_form, command
from bot.handing import refuse_if_missed
from bot.picking import as_options, pick
from bot.turn import NotACommand, Turn
from data import deeds, handovers, people, units
from domain.deeds import Did
from domain.errors import UserMistake
from domain.handover import GOOD_DAYS, State, may_wish, place
from domain.leave import WORKS, called
from domain.message import NotAllowed
from domain.people import Person, Role, Unit
from domain.people_messages import (
    HandoverCode,
    HandoverRefused,
    HandoverToGive,
    HandoverWished,
    HandoverWithdrawn,
    NoHandover,
    Option,
    Picked,
)
from domain.rights import Act, may
from domain.text import fold, squeeze
from domain.time import local_day

TYPED_AS = {"ban giao", "bangiao", "handover"}
LEAVE = {"nghi", "vang", "leave", "away"}
OFF = {"thoi", "bo", "huy", "rut", "off", "withdraw"}


@dataclass(frozen=True, slots=True)
class Meant:
    """A unit, and the words behind it that name a person."""

    unit: Unit
    who: str


async def spoken_of_a_place(turn: Turn) -> tuple[str, str] | None:
    """(command, rest) of a handover typed without the slash: a unit stands right behind it, and then one of its people.

    "bàn giao hồ sơ xong rồi", "bàn giao CAP rồi" are reports: what names no place says nothing of one.
    """
    words = turn.words.split()
    behind = 1 if fold(" ".join(words[:1])) in TYPED_AS else 2
    if fold(" ".join(words[:behind])) not in TYPED_AS or len(words) <= behind:
        return None
    rest = " ".join(words[behind:])
    return ("bangiao", rest) if await _is_place(turn, rest.strip(" .;,")) else None


async def _is_place(turn: Turn, words: str) -> bool:
    reach = await turn.reach(Act.KEEP_PLACES)
    known = await units.units_of(turn.session, None if turn.person.steward else turn.person.offices)
    found, who = await _named(turn, [one for one in known if one.id in reach], words)
    if not found or not who or fold(who) in OFF:
        return bool(found)
    return any([await _is_called(turn, unit, who) for unit in found])


async def _is_called(turn: Turn, unit: Unit, who: str) -> bool:
    """Whether a name is that of somebody with a place in a unit."""
    here = await people_of(turn, unit)
    return bool(called([(one, person.name) for one, (person, _) in here.items()], who))


async def _must_be_meant(turn: Turn, meant: Meant | None) -> None:
    """Without the slash, what names no unit, or behind it nobody of it, was a report."""
    if turn.spoken.startswith("/") or ";" in turn.spoken:
        return
    if meant is None or (meant.who and not await _is_called(turn, meant.unit, meant.who)):
        raise NotACommand


@command("bangiao", "handover", act=Act.KEEP_PLACES, groups=Groups.NONE)
async def handover(turn: Turn) -> None:
    """Find the unit, and whether it is for good or for some days."""
    parts = turn.words.split()
    for at, part in enumerate(parts):
        if fold(part).strip(".,:;") not in LEAVE:
            continue
        meant = await _meant(turn, " ".join(parts[:at]).strip(" ;,"), " ".join(parts[at:]), WORKS)
        if meant is not None:
            await _must_be_meant(turn, meant)
            await _leave(turn, meant, " ".join(parts[at:]))
            return
    off = bool(parts) and fold(parts[-1]).strip(".") in OFF
    named = " ".join(parts[:-1] if off else parts).strip(" ;,")
    meant = await _meant(turn, named, "thôi" if off else "")
    await _must_be_meant(turn, meant)
    if meant is None:
        await turn.unit_named(named, Act.KEEP_PLACES)  # says which there are
        raise bad_form("bangiao")
    if off:
        await _withdraw(turn, meant)
    else:
        await _hand_over(turn, meant)


async def _leave(turn: Turn, meant: Meant, words: str) -> None:
    if fold(words.split(maxsplit=1)[-1]).strip(" .") in BACK:
        await end_leave(turn, meant.unit, meant.who)
    else:
        await set_leave(turn, meant.unit, meant.who, words)


async def _meant(
    turn: Turn, named: str, behind: str, own_as: Sequence[Role] = (Role.OFFICER, Role.HEAD)
) -> Meant | None:
    """The unit that words begin with; without any the speaker's own, who is asked where there are several.

    None when they name none the speaker reaches. `behind`: what is done when one is chosen. `own_as`: the roles by
    which a unit is the speaker's own: nobody hands over an office unless it is named.
    """
    reach = await turn.reach(Act.KEEP_PLACES)
    known = await units.units_of(turn.session, None if turn.person.steward else turn.person.offices)
    if not named:
        own = turn.person.units_as(*own_as)
        found, who = [one for one in known if one.id in own], ""
        if not found:
            raise bad_form("bangiao")
    else:
        found, who = await _named(turn, [one for one in known if one.id in reach], named)
    if len(found) > 1:
        await pick(turn, Picked.UNIT, as_options(found, f"/bangiao {{}} {who} {behind}".replace("  ", " ").rstrip()))
    return Meant(found[0], who) if found else None


async def _named(turn: Turn, known: list[Unit], named: str) -> tuple[list[Unit], str]:
    """The units that as many of the first words as possible name, and the words left."""
    parts = named.split()
    if parts[0].startswith("u#") and parts[0][2:].isdigit():
        return [one for one in known if one.id == int(parts[0][2:])], " ".join(parts[1:])
    names = await units.names(turn.session, None if turn.person.steward else turn.person.offices)
    ids = {one.id for one in known}
    for count in range(len(parts), 0, -1):
        found = [one for one in names.get(squeeze(" ".join(parts[:count])), []) if one.id in ids]
        if found:
            return found, " ".join(parts[count:])
    return [], ""


async def people_of(turn: Turn, unit: Unit) -> dict[int, tuple[Person, tuple[Role, ...]]]:
    """Who has a place in a unit, by id, in order of joining; its group is nobody."""
    held = await people.holders(turn.session, [unit.id])
    return {person.id: (person, place(person, unit)) for _, person, _, _ in held if not person.group}


async def _hand_over(turn: Turn, meant: Meant) -> None:
    """Give a code, where the office asks; else pass the wish on to it."""
    unit, here = meant.unit, await people_of(turn, meant.unit)
    gives = may(turn.person, Act.HAND_OVER, unit)
    wished = {one: of for one, of in here.items() if gives or may_wish(turn.person, of[0], unit)}
    if here and not wished:
        raise UserMistake(NotAllowed((Role.ADMIN,)))
    if meant.who.startswith("#") and meant.who[1:].isdigit():
        found = [one for one in wished if one == int(meant.who[1:])]
    elif meant.who:
        found = called([(one, of[0].name) for one, of in wished.items()], meant.who)
    else:
        found = list(wished)
    if not wished or (meant.who.startswith("#") and not found):
        raise UserMistake(HandoverRefused(NoHandover.NOBODY, unit))
    if len(found) != 1:
        some = found or list(wished)
        options = [(Option(wished[one][0].name, wished[one][1][0]), f"/bangiao u#{unit.id} #{one}") for one in some]
        await pick(turn, Picked.PLACE, options, "" if found else meant.who)
    person, roles = wished[found[0]]
    await (_offer(turn, unit, person, roles) if gives else _wish(turn, unit, person))


async def _offer(turn: Turn, unit: Unit, person: Person, roles: tuple[Role, ...]) -> None:
    """A code, good once; an earlier one for the same place is good no more."""
    await refuse_if_missed(turn, person.id, roles, unit)
    for earlier in await handovers.waiting(turn.session, [unit.id]):
        if earlier.person_id == person.id:
            await handovers.settle(turn.session, earlier, State.WITHDRAWN, turn.now)
            await deeds.add(turn.session, Did.WITHDRAWN, turn.now, unit.id, person.id, by=turn.person.id)
    code, until = turn.code(), turn.in_days(GOOD_DAYS)
    await people.add_code(turn.session, code, unit, roles[0], turn.person.id, until)
    await handovers.add(turn.session, code, unit.office_id, unit.id, person.id, turn.person.id, turn.now, until)
    await deeds.add(turn.session, Did.OFFERED, turn.now, unit.id, person.id, by=turn.person.id)
    turn.answer(HandoverCode(code, turn.ways(code, False), unit, person.name, roles, local_day(until)))


async def _wish(turn: Turn, unit: Unit, person: Person) -> None:
    """The office orders handovers: it hears the wish, and gives the code by one digit."""
    office = [one for one in await turn.office_of(unit) if one != turn.person.id]
    await deeds.add(turn.session, Did.WISHED, turn.now, unit.id, person.id, by=turn.person.id)
    turn.answer(HandoverWished(unit, person.name, told=await people.reachable(turn.session, office)))
    turn.tell(office, HandoverToGive(unit, turn.person.name, person.name, f"/bangiao u#{unit.id} #{person.id}"))


async def _withdraw(turn: Turn, meant: Meant) -> None:
    """Codes of a unit that nobody has used are good no more."""
    turn.must(Act.HAND_OVER, meant.unit)
    waiting = await handovers.waiting(turn.session, [meant.unit.id])
    if not waiting:
        raise UserMistake(HandoverRefused(NoHandover.NONE_WAITS, meant.unit))
    for one in waiting:
        await withdraw(turn, one)


async def withdraw(turn: Turn, given: handovers.Handover) -> None:
    """A code is good no more."""
    unit, person = await units.unit(turn.session, given.unit_id), await people.person(turn.session, given.person_id)
    await handovers.settle(turn.session, given, State.WITHDRAWN, turn.now)
    await deeds.add(turn.session, Did.WITHDRAWN, turn.now, unit.id, person.id, by=turn.person.id)
    turn.answer(HandoverWithdrawn(unit, person.name))
