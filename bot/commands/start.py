"""`/start CODE`: join. One step, and the notice on personal data comes with it. In a group: make it a unit's."""

import re

from bot.speaker import NAME_LENGTH
from bot.turn import Groups, Turn, command
from data import occurrences, people, units
from domain.errors import UserMistake
from domain.message import Greeting, GroupBound, Hint, Joined, Short
from domain.people import ROLE_NAMES, Role, Unit
from domain.rights import Act
from domain.text import clean, fold

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits of a join code; what is easily mistaken (0, O, 1, I) is left out."""

CODE_LENGTH = 10
SOON_DAYS = 7


def code_in(words: str) -> str | None:
    """The join code in what was typed: a word of ten such letters, alone or after "DK", "mã" and the like; any case."""
    parts = re.split(r"[^A-Za-z0-9À-ỹ]+", words.upper())
    return next((part for part in parts if len(part) == CODE_LENGTH and set(part) <= set(ALPHABET)), None)


def looks_like_code(words: str) -> bool:
    """Whether somebody known typed a join code: with a digit in it, so that a word is not taken for one."""
    code = code_in(words)
    led = fold(words).startswith(("/start", "start", "dk", "lk", "ma "))
    alone = len(words.split()) == 1 and any(letter.isdigit() for letter in words)
    return code is not None and (led or alone)


async def join_by_code(turn: Turn) -> None:
    """Join with a code; whoever brings none, or a false one, learns only how to get one."""
    code = code_in(turn.words)
    if code is None:
        tried = fold(turn.words).startswith(("dk", "lk", "/start "))
        turn.answer(Short(Hint.CODE_WRONG if tried else Hint.STRANGER))
        return
    good = await people.use_code(turn.session, code, None, turn.now)
    if good is None:
        raise UserMistake(Short(Hint.CODE_WRONG))
    unit_id, role = good
    if role is None:
        raise UserMistake(Short(Hint.CODE_FOR_GROUP))
    await join(turn, code, await units.unit(turn.session, unit_id), role)


async def join(turn: Turn, code: str, unit: Unit, role: Role) -> None:
    """Use up a good code: the speaker, known from now on, gets its role."""
    if not turn.whole.id:
        turn.whole = await people.add_person(turn.session, turn.whole.name or "Đồng chí", turn.now)
        own = await people.address_at(turn.session, turn.incoming.channel, turn.incoming.sender)
        await people.set_address(turn.session, own.id, person_id=turn.whole.id, status="ok")
        turn.person = turn.whole
    await people.use_code(turn.session, code, turn.whole.id, turn.now)
    await people.grant(turn.session, turn.whole.id, role, unit)
    office = await units.unit(turn.session, unit.office_id)
    turn.answer(Joined(turn.whole.name, role, unit, office.name, *await led(turn, unit)))


async def led(turn: Turn, unit: Unit) -> tuple[int, int]:
    """How many items a unit leads, and how many occurrences of them fall due within a week."""
    open_ = await occurrences.led_by(turn.session, await units.under(turn.session, [unit.id]))
    left = [o.days_left(turn.today) for o in open_]
    soon = sum(1 for days in left if days is not None and 0 <= days <= SOON_DAYS)
    return len({o.item.id for o in open_}), soon


@command("start", "batdau", form="/start MÃ", groups=Groups.ANY)
async def start(turn: Turn) -> None:
    """Greet somebody known, or join with the code; in a group, bind it."""
    if turn.in_group:
        await bind(turn)
        return
    if turn.words:
        raise UserMistake(Short(Hint.CODE_WRONG))
    roles = []
    for grant in turn.person.grants:
        unit = await units.unit(turn.session, grant.unit_id)
        roles.append(f"{ROLE_NAMES[grant.role]}, {unit.name}")
    if turn.person.steward:
        roles.append("quản trị hệ thống")
    turn.answer(Greeting(turn.person.name, tuple(roles)))
    if turn.person.steward and not await units.units_of(turn.session):
        turn.answer(Short(Hint.NO_OFFICE))


async def bind(turn: Turn) -> None:
    """Make a group that of a unit: named by its admin, or by a code. A member joins there with a code of their own."""
    silent = turn.is_ignored
    turn.person = turn.whole  # naming a unit is not bounded by the group it was before
    code = code_in(turn.words)
    good = await people.use_code(turn.session, code, None, turn.now) if code else None
    if code and good:
        unit, role = await units.unit(turn.session, good[0]), good[1]
        if turn.group is None or role is None:
            await _bind_to(turn, unit)
            await people.use_code(turn.session, code, turn.whole.id, turn.now)
        if role is not None and (turn.group is not None or not turn.whole.id):
            await join(turn, code, unit, role)
    elif silent:
        return  # strangers and other units' people get no answer
    elif code and any(letter.isdigit() for letter in code):
        raise UserMistake(Short(Hint.CODE_WRONG))
    elif turn.words:
        turn.must_somewhere(Act.MANAGE_PEOPLE)
        await _bind_to(turn, await turn.unit_named(turn.words, Act.MANAGE_PEOPLE))
    elif turn.group is not None:
        turn.answer(GroupBound(turn.group, *await led(turn, turn.group)))
    else:
        turn.answer(Short(Hint.GROUP_UNBOUND))


async def _bind_to(turn: Turn, unit: Unit) -> None:
    """The group stands as an officer of its unit: it hears what an officer hears. That of an office only reads."""
    listener_id = turn.address.person_id
    if listener_id is None:
        name = clean(turn.incoming.chat_name)[:NAME_LENGTH] or unit.name
        listener = await people.add_person(turn.session, name, turn.now, group=True)
        listener_id = listener.id
        await people.set_address(turn.session, turn.address.id, person_id=listener_id, status="ok", reason=None)
    await people.revoke_all(turn.session, listener_id)
    await people.grant(turn.session, listener_id, Role.VIEWER if unit.is_office else Role.OFFICER, unit)
    turn.answer(GroupBound(unit, *await led(turn, unit)))
