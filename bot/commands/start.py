"""`/start CODE`: join. One step, and the notice on personal data comes with it."""

import re

from bot.turn import Turn, command
from data import occurrences, people, units
from domain.errors import UserMistake
from domain.message import Greeting, Hint, Joined, Short
from domain.text import fold

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
    if not turn.person.id:
        turn.person = await people.add_person(turn.session, turn.person.name or "Đồng chí", turn.now)
        await people.set_address(turn.session, turn.address.id, person_id=turn.person.id, status="ok")
    await people.use_code(turn.session, code, turn.person.id, turn.now)
    unit_id, role = good
    unit = await units.unit(turn.session, unit_id)
    await people.grant(turn.session, turn.person.id, role, unit)
    office = await units.unit(turn.session, unit.office_id)
    led = await occurrences.led_by(turn.session, await units.under(turn.session, [unit.id]))
    left = [o.days_left(turn.today) for o in led]
    soon = sum(1 for days in left if days is not None and 0 <= days <= SOON_DAYS)
    items = len({o.item.id for o in led})
    turn.answer(Joined(turn.person.name, role, unit, office.name, items, soon))


@command("start", "batdau")
async def start(turn: Turn) -> None:
    """Greet somebody known, or join with the code."""
    if turn.words:
        raise UserMistake(Short(Hint.CODE_WRONG))
    roles = []
    for grant in turn.person.grants:
        unit = await units.unit(turn.session, grant.unit_id)
        roles.append((grant.role, unit.name))
    turn.answer(Greeting(turn.person.name, tuple(roles), turn.person.steward))
    if turn.person.steward and not await units.units_of(turn.session):
        turn.answer(Short(Hint.NO_OFFICE))
