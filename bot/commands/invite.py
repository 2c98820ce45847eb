"""`/invite UNIT [role]`: a join code, good once and for a week."""

from bot.book import Groups, bad_form, command
from bot.turn import Turn
from data import people, units
from domain.errors import UserMistake
from domain.message import Invitation, UnknownRole, UnknownUnit
from domain.people import Role, Unit
from domain.rights import Act
from domain.text import fold, squeeze
from domain.time import local_day

GOOD_DAYS = 7

ROLES: dict[str, Role | None] = {
    "officer": Role.OFFICER, "canbo": Role.OFFICER, "can bo": Role.OFFICER,
    "head": Role.HEAD, "thutruong": Role.HEAD, "thu truong": Role.HEAD,
    "admin": Role.ADMIN, "vanphong": Role.ADMIN, "van phong": Role.ADMIN,
    "leader": Role.LEADER, "lanhdao": Role.LEADER, "lanh dao": Role.LEADER,
    "viewer": Role.VIEWER, "xem": Role.VIEWER,
    "group": None, "nhom": None,
}  # fmt: skip


@command(
    "moi",
    "invite",
    act=Act.MANAGE_PEOPLE,
    groups=Groups.NONE,
)
async def invite(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("moi")
    name, role = _unit_and_role(turn.words)
    if not name:
        raise bad_form("moi")
    unit = await _unit(turn, name)
    code = turn.code()
    expires_at = turn.in_days(GOOD_DAYS)
    await people.add_code(turn.session, code, unit, role, turn.person.id, expires_at)
    turn.answer(Invitation(code, turn.ways(code, role is None), unit, role, local_day(expires_at)))


async def _unit(turn: Turn, name: str) -> Unit:
    """The unit so called; where only the first words name one, the others were meant for a role and are none."""
    try:
        return await turn.unit_named(name, Act.MANAGE_PEOPLE)
    except UserMistake as mistake:
        if isinstance(mistake.answer, UnknownUnit):
            await _refuse_role(turn, name.split())
        raise


async def _refuse_role(turn: Turn, parts: list[str]) -> None:
    known = await units.names(turn.session, None if turn.person.steward else turn.person.offices)
    reach = await turn.reach(Act.MANAGE_PEOPLE)
    for count in range(len(parts) - 1, 0, -1):
        found = [unit for unit in known.get(squeeze(" ".join(parts[:count])), []) if unit.id in reach]
        if len(found) == 1:
            raise UserMistake(UnknownRole(" ".join(parts[count:]), found[0]))


def _unit_and_role(words: str) -> tuple[str, Role | None]:
    """The unit's name and the role at its end, officer when none is named; None for the unit's group."""
    parts = words.replace(";", " ").split()
    for count in (2, 1):
        named = fold(" ".join(parts[-count:]))
        if named in ROLES and len(parts) > count:
            return " ".join(parts[:-count]), ROLES[named]
    return " ".join(parts), Role.OFFICER
