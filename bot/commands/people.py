"""`/people`: who holds a role, who is away or leaves, who is not connected; removing somebody; the log of people."""

from collections.abc import Collection
from datetime import date

from bot.book import Groups, bad_form, command
from bot.handing import let_go
from bot.turn import Turn
from data import deeds, handovers, health, leaves, linking, people, units
from domain.deeds import Did
from domain.errors import UserMistake
from domain.handover import State, place
from domain.message import Away, Hint, PeopleList, PersonLine, PersonRemoved, Short
from domain.people_messages import DeedLog
from domain.rights import Act
from domain.text import fold
from domain.time import local_day

REMOVED = "removed"
LOG = {"nhat ky", "nhatky", "log", "history"}
MOST_DEEDS = 30


@command(
    "nguoi",
    "people",
    act=Act.MANAGE_PEOPLE,
    groups=Groups.NONE,
)
async def people_(turn: Turn) -> None:
    if fold(turn.first_word) in {"remove", "go", "xoa"}:
        await _remove(turn)
        return
    reach = await turn.reach(Act.MANAGE_PEOPLE)
    is_log, named = _asks_log(turn)
    title = None
    if named:
        unit = await turn.unit_named(named, Act.MANAGE_PEOPLE)
        reach, title = await units.under(turn.session, [unit.id]), unit.name
    if is_log:
        turn.answer(DeedLog(title, tuple(await deeds.newest(turn.session, reach, MOST_DEEDS))))
        return
    known = {u.id: u for u in await units.units_of(turn.session) if u.id in reach}
    held = await people.holders(turn.session, reach)
    reached = await linking.reach_of(turn.session, {p.id for _, p, _, _ in held})
    away, leaving = await _away(turn, reach), await _leaving(turn, reach)
    lines = tuple(
        PersonLine(i, p.name, role, known[u].code, reached[p.id], p.group, away.get((p.id, u)), leaving.get((p.id, u)))
        for i, p, role, u in held
    )
    turn.answer(PeopleList(title, lines, tuple(await health.unheard_units(turn.session, reach))))


async def _remove(turn: Turn) -> None:
    """Take a role away. Without any role left, nothing that waits is sent and all chats are a stranger's."""
    number = turn.rest.strip("# ")
    if not number.isdecimal():
        raise bad_form("nguoi")
    reach = await turn.reach(Act.MANAGE_PEOPLE)
    held = {i: (p, u) for i, p, _, u in await people.holders(turn.session, reach)}
    if int(number) not in held:
        raise UserMistake(Short(Hint.NO_SUCH_PERSON))
    person, unit_id = held[int(number)]
    if person.id == turn.person.id:
        raise UserMistake(Short(Hint.LAST_ADMIN))
    unit = await units.unit(turn.session, unit_id)
    await people.revoke(turn.session, int(number))
    for given in await handovers.waiting(turn.session, [unit_id]):
        if given.person_id == person.id and not place(await people.person(turn.session, person.id), unit):
            await handovers.settle(turn.session, given, State.WITHDRAWN, turn.now)
    stays = await let_go(turn, person.id, unit, REMOVED)
    await deeds.add(turn.session, Did.REMOVED, turn.now, unit_id, person.id, by=turn.person.id)
    turn.answer(PersonRemoved(person.name, unit.name, stays))


def _asks_log(turn: Turn) -> tuple[bool, str]:
    """Whether the log is wanted, and the unit named."""
    parts = turn.words.split()
    for count in (2, 1):
        if fold(" ".join(parts[:count])) in LOG:
            return True, " ".join(parts[count:])
    return False, turn.words


async def _away(turn: Turn, reach: Collection[int]) -> dict[tuple[int, int], Away]:
    """By person and unit, the next days on which they are away."""
    found: dict[tuple[int, int], Away] = {}
    for one in await leaves.of_units(turn.session, reach, turn.today):
        name = (await people.person(turn.session, one.to_person)).name
        found.setdefault((one.person_id, one.unit_id), Away(one.days.first, one.days.last, name))
    return found


async def _leaving(turn: Turn, reach: Collection[int]) -> dict[tuple[int, int], date]:
    """By person and unit, until when the code by which their place is taken over is good."""
    waiting = await handovers.waiting(turn.session, reach)
    return {(one.person_id, one.unit_id): local_day(one.expires_at) for one in waiting}
