"""`/start UNIT` or a code in a group: make it that of a unit."""

from bot.commands.start import code_in, join, led
from bot.speaker import NAME_LENGTH
from bot.turn import Turn
from data import people, units
from domain.errors import UserMistake
from domain.message import GroupBound, Hint, Short
from domain.people import Role, Unit
from domain.rights import Act
from domain.text import clean


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
