"""`/people`: who holds a role, who is not connected; and removing somebody, who then hears nothing more."""

from bot.book import Groups, bad_form, command
from bot.turn import Turn
from data import health, linking, people, units
from domain.errors import UserMistake
from domain.message import Hint, PeopleList, PersonLine, PersonRemoved, Short
from domain.rights import Act
from domain.text import fold

REMOVED = "removed"


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
    title = None
    if turn.words:
        unit = await turn.unit_named(turn.words, Act.MANAGE_PEOPLE)
        reach, title = await units.under(turn.session, [unit.id]), unit.name
    known = {u.id: u for u in await units.units_of(turn.session) if u.id in reach}
    held = await people.holders(turn.session, reach)
    reached = await linking.reach_of(turn.session, {p.id for _, p, _, _ in held})
    lines = tuple(PersonLine(i, p.name, role, known[u].code, reached[p.id], p.group) for i, p, role, u in held)
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
    await people.revoke(turn.session, int(number))
    left = await people.person(turn.session, person.id)
    stays = bool(left.grants or left.steward)
    if not stays:
        await linking.end(turn.session, person.id, REMOVED)
    turn.answer(PersonRemoved(person.name, (await units.unit(turn.session, unit_id)).name, stays))
