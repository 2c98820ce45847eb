"""`/start UNIT` or a code in a group: make it that of a unit."""

from bot.commands.link import bring
from bot.commands.start import code_in, join, led
from bot.speaker import NAME_LENGTH
from bot.turn import Turn
from data import conversations, outbox, people, units
from domain.errors import UserMistake
from domain.message import GroupBound, Hint, Short
from domain.people import Role, Unit
from domain.rights import Act, may
from domain.text import one_line

BOUND_ANEW = "the group is another unit's"

BINDING = (Role.OFFICER, Role.HEAD)
"""Roles of a unit's own people: a code for one of them may make a new group the unit's."""


async def bind(turn: Turn) -> None:
    """Make a group that of a unit: named by its admin, or by a code. A member joins there with a code of their own.

    A group that is a unit's already goes over to another only by somebody who looks after both. Strangers and other
    units' people get no answer.
    """
    silent = turn.is_ignored
    turn.person = turn.whole  # naming a unit is not bounded by the group it was before
    code = code_in(turn.words)
    if code and await bring(turn, code):
        return
    good = await people.use_code(turn.session, code, None, turn.now) if code else None
    if code and good:
        await _bring(turn, code, await units.unit(turn.session, good[0]), good[1])
    elif silent:
        return
    elif code and any(letter.isdigit() for letter in code):
        raise UserMistake(Short(Hint.CODE_WRONG))
    elif turn.words:
        turn.must_somewhere(Act.MANAGE_PEOPLE)
        unit = await turn.unit_named(turn.words, Act.MANAGE_PEOPLE)
        if turn.group is not None:
            turn.must(Act.MANAGE_PEOPLE, turn.group)
        await _bind_to(turn, unit)
    elif turn.group is not None:
        turn.answer(GroupBound(turn.group, *await led(turn, turn.group)))
    else:
        turn.answer(Short(Hint.GROUP_UNBOUND))


async def _bring(turn: Turn, code: str, unit: Unit, role: Role | None) -> None:
    """A good code is brought into a group. One that is not for this group stays good."""
    manages = may(turn.whole, Act.MANAGE_PEOPLE, unit)
    if turn.group is None and role in (None, *BINDING):
        await _bind_to(turn, unit)
        if role is None or manages:
            await people.use_code(turn.session, code, turn.whole.id, turn.now)
            return
    elif role is None and turn.group is not None and may(turn.whole, Act.MANAGE_PEOPLE, turn.group):
        await _bind_to(turn, unit)
        await people.use_code(turn.session, code, turn.whole.id, turn.now)
        return
    elif role is None or turn.group is None or turn.group.is_office or turn.group.id not in unit.path:
        turn.answer(Short(Hint.IN_PRIVATE))
        return
    assert role is not None
    is_new = not turn.whole.id
    await join(turn, code, unit, role)
    if is_new:
        turn.answer(Short(Hint.OPEN_PRIVATE))


async def _bind_to(turn: Turn, unit: Unit) -> None:
    """The group stands as an officer of its unit: it hears what an officer hears. That of an office only reads."""
    listener_id = turn.address.person_id
    if listener_id is None:
        name = one_line(turn.incoming.chat_name)[:NAME_LENGTH] or unit.name
        listener_id = (await people.add_person(turn.session, name, turn.now, group=True)).id
    elif turn.group is not None and turn.group.id != unit.id:  # what waits is another unit's
        await outbox.silence(turn.session, turn.address.id, BOUND_ANEW)
        await conversations.leave_all(turn.session, turn.address.id)
    await people.set_address(
        turn.session, turn.address.id, person_id=listener_id, status="ok", reason=None, question_id=None, offer_id=None
    )
    await people.revoke_all(turn.session, listener_id)
    await people.grant(turn.session, listener_id, Role.VIEWER if unit.is_office else Role.OFFICER, unit)
    turn.answer(GroupBound(unit, *await led(turn, unit)))
