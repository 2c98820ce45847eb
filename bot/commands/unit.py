"""`/unit`: the unit tree, by chat."""

from bot.book import Groups, command
from bot.turn import Turn
from data import units
from domain.errors import UserMistake
from domain.message import AliasTaken, BadForm, NotAllowed, UnitAliased, UnitList, UnitSaved
from domain.people import Role, Unit
from domain.rights import Act
from domain.text import fold


@command(
    "donvi",
    "unit",
    act=Act.MANAGE_PEOPLE,
    groups=Groups.NONE,
)
async def unit(turn: Turn) -> None:
    verb = fold(turn.first_word)
    fields = [field.strip() for field in turn.rest.split(";")]
    if verb in {"list", "ds", ""}:
        reach = await turn.reach(Act.MANAGE_PEOPLE)
        turn.answer(UnitList(tuple(u for u in await units.units_of(turn.session) if u.id in reach)))
    elif verb in {"add", "them"} and len(fields) >= 2 and all(fields[:2]):
        await _add(turn, fields[0], fields[1], fields[2] if len(fields) > 2 else "")
    elif verb == "alias" and len(fields) == 2 and all(fields):
        found = await turn.unit_named(fields[0], Act.MANAGE_PEOPLE)
        holder = await units.add_alias(turn.session, found, fields[1])
        if holder.id != found.id:
            raise UserMistake(AliasTaken(fields[1], holder))
        turn.answer(UnitAliased(found, fields[1]))
    else:
        raise UserMistake(BadForm("donvi", founding=turn.person.steward))


async def _add(turn: Turn, code: str, name: str, parent_name: str) -> None:
    """Under a parent; without one it is a new office, which only stewards found (an admin's own office otherwise)."""
    parent: Unit | None = None
    if parent_name:
        parent = await turn.unit_named(parent_name, Act.MANAGE_PEOPLE)
    elif not turn.person.steward:
        raise UserMistake(NotAllowed((Role.ADMIN,)))
    saved, is_new = await units.add(turn.session, code, name, parent)
    turn.answer(UnitSaved(saved, is_new))
