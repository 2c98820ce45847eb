"""`/start CODE`: join. One step, and the notice on personal data comes with it."""

import re
from datetime import timedelta

from bot.book import Groups, command
from bot.commands.link import bring
from bot.commands.missing import say_what_is_missing
from bot.handing import take_up
from bot.speaker import UNOPENED
from bot.turn import Turn
from data import handovers, occurrences, people, units
from domain.errors import UserMistake
from domain.message import FirstAdmin, Greeting, Hint, Joined, Short
from domain.people import Role, Unit
from domain.rights import Act, reaches
from domain.text import fold

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits of a join code; what is easily mistaken (0, O, 1, I) is left out."""

CODE_LENGTH = 10
SOON_DAYS = 7


LED_BY = ("/start", "start", "dk", "lk", "ma ", "/lienket", "lienket", "lien ket", "/link")
"""What may stand before a code."""


def code_in(words: str) -> str | None:
    """The join code in what was typed: a word of ten such letters, alone or after "DK", "mã" and the like; any case."""
    parts = re.split(r"[^A-Za-z0-9À-ỹ]+", words.upper())
    return next((part for part in parts if len(part) == CODE_LENGTH and set(part) <= set(ALPHABET)), None)


def looks_like_code(words: str) -> bool:
    """Whether somebody known typed a join code: with a digit in it, so that a word is not taken for one."""
    code = code_in(words)
    led = fold(words).startswith(LED_BY)
    alone = len(words.split()) == 1 and any(letter.isdigit() for letter in words)
    return code is not None and (led or alone)


async def join_by_code(turn: Turn) -> None:
    """Join with a code; whoever brings none, or a false one, learns only how to get one."""
    code = code_in(turn.words)
    if code is None:
        if fold(turn.words).strip(" .:") in {"dk", "lk", "ma"}:
            turn.answer(Short(Hint.CODE_MISSING))
            return
        tried = fold(turn.words).startswith(("dk", "lk", "/start ", "/lienket ", "/link "))
        if turn.unmanaged and not tried:
            turn.answer(FirstAdmin(turn.incoming.channel, turn.incoming.sender))
            return
        turn.answer(Short(Hint.CODE_WRONG if tried else Hint.STRANGER))
        return
    if await bring(turn, code):
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
    is_new = not turn.whole.id
    if is_new:
        turn.whole = await people.add_person(turn.session, turn.whole.name or "Đồng chí", turn.now)
        own = await people.address_at(turn.session, turn.incoming.channel, turn.incoming.sender)
        status = UNOPENED if turn.in_group else "ok"
        await people.set_address(turn.session, own.id, person_id=turn.whole.id, status=status)
        turn.person = turn.whole
    await people.use_code(turn.session, code, turn.whole.id, turn.now)
    given = await handovers.of_code(turn.session, code)
    if given is not None:
        if is_new:  # the notice on personal data comes with the first code
            await _read_back(turn, unit, role)
        await take_up(turn, given, unit)
        return
    await people.grant(turn.session, turn.whole.id, role, unit)
    await _read_back(turn, unit, role)


async def _read_back(turn: Turn, unit: Unit, role: Role) -> None:
    office = await units.unit(turn.session, unit.office_id)
    turn.answer(Joined(turn.whole.name, role, unit, office.name, *await led(turn, unit)))


async def led(turn: Turn, unit: Unit) -> tuple[int, int]:
    """How many items a unit leads, and how many occurrences of them fall due within a week."""
    reach = await units.under(turn.session, [unit.id])
    return await occurrences.open_items(turn.session, reach, turn.today, turn.today + timedelta(days=SOON_DAYS))


@command("start", "batdau", groups=Groups.ANY)
async def start(turn: Turn) -> None:
    """Greet somebody known, or join with the code. In a group `bind` stands in for it."""
    if turn.words:
        manages = turn.person.steward or reaches(turn.person, Act.MANAGE_PEOPLE)
        raise UserMistake(Short(Hint.START_IN_GROUP if manages else Hint.CODE_WRONG))
    roles = []
    for grant in turn.person.grants:
        unit = await units.unit(turn.session, grant.unit_id)
        roles.append((grant.role, unit.name))
    turn.answer(Greeting(turn.person.name, tuple(roles), turn.person.steward))
    await say_what_is_missing(turn)
