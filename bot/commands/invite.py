"""`/invite UNIT [role]`: a join code, good once and for a week."""

from bot.turn import Groups, Turn, bad_form, command
from data import people
from domain.message import Invitation
from domain.people import Role
from domain.rights import Act
from domain.text import fold
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
    unit = await turn.unit_named(name, Act.MANAGE_PEOPLE)
    if not name:
        raise bad_form("moi")
    code = turn.code()
    expires_at = turn.in_days(GOOD_DAYS)
    await people.add_code(turn.session, code, unit, role, turn.person.id, expires_at)
    turn.answer(Invitation(code, turn.link(code, role is None), unit, role, local_day(expires_at)))


def _unit_and_role(words: str) -> tuple[str, Role | None]:
    """The unit's name and the role at its end, officer when none is named; None for the unit's group."""
    parts = words.replace(";", " ").split()
    for count in (2, 1):
        named = fold(" ".join(parts[-count:]))
        if named in ROLES and len(parts) > count:
            return " ".join(parts[:-count]), ROLES[named]
    return " ".join(parts), Role.OFFICER
