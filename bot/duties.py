"""Duties of coordinating units in a turn: which one is meant, how it is moved, what becomes of it with its item."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.asking import Kept
from bot.telling import Words, inform
from bot.turn import Turn
from data import changes, duties, items, occurrences, units
from domain.duties import Duty, DutyRefused, DutyState, is_spoken_of, next_word_at, sees, with_the_claim, with_the_item
from domain.duty_messages import DutyDecided, DutyKnown, DutyStands
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.occurrence import Kind, Occurrence
from domain.people import Unit
from domain.rights import Act
from domain.status import State
from domain.telling import Party
from domain.text import squeeze_code

NUMBER = re.compile(r"\s*#(\d+)\s*$")
"""Behind what a choice says: the duty it was offered for, whatever is so called by now."""

Rule = Callable[[Duty], Duty]


def apart(words: str) -> tuple[str, int | None]:
    """Words, and the number of the duty a choice was made for."""
    found = NUMBER.search(words)
    return (words[: found.start()].strip(), int(found[1])) if found else (words, None)


async def duty_meant(turn: Turn, code: str, number: int | None = None) -> Duty | None:
    """The duty that a code or the number of a choice means, as far as the speaker may see it.

    Where an item is so called that the speaker may see, the code means the item.
    """
    if number is not None:
        found = await duties.some(turn.session, [number])
    elif "-" in code and (turn.meant is None):
        found = await _called(turn, code.strip("[]().,:;"))
    else:
        return None
    found = [one for one in found if sees(turn.person, one) and (number is None or _is_called(one, code))]
    if not found:
        return None
    if number is None and await occurrences.by_code(turn.session, code.strip("[]().,:;"), await turn.reach(Act.READ)):
        return None
    return found[0]


async def _called(turn: Turn, code: str) -> list[Duty]:
    """The duties of a code; its unit may be called by another name of its: "N3-VHXH" is "N3-P.VHXH"."""
    found = await duties.by_code(turn.session, code)
    for place in () if found else [n for n, sign in enumerate(code) if sign == "-"]:
        for unit in await units.called(turn.session, code[place + 1 :], turn.person.offices):
            found += await duties.by_code(turn.session, f"{code[:place]}-{unit.code}")
    return found


def _is_called(duty: Duty, code: str) -> bool:
    """Whether a choice that names a duty by its number is of this one: behind an item's code a number is a person's."""
    return not code or squeeze_code(code) == squeeze_code(duty.code)


async def kept_duty(turn: Turn, kept: Kept) -> Duty:
    """The duty that a dialogue is about; the rights are those of now."""
    found = await duty_meant(turn, "", kept["duty"])
    if found is None:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    return found


async def move_duty(turn: Turn, duty: Duty, rule: Rule) -> Duty:
    """Apply a move of the domain, store it, and let it be undone."""
    changed = await _moved(turn, duty, rule)
    turn.undo_by(duty.occurrence.id, changes.of_duties(await duties.stored(turn.session, duty.id)))
    await _save(turn, changed)
    return changed


async def _moved(turn: Turn, duty: Duty, rule: Rule) -> Duty:
    try:
        changed = rule(duty)
        await duties.hold(turn.session, duty)
    except (DutyRefused, duties.ChangedMeanwhile):
        again = turn.pressed or turn.meant is not None
        raise UserMistake(Short(Hint.ALREADY_NOTED) if again else DutyStands(duty)) from None
    return changed


async def _save(turn: Turn, duty: Duty) -> None:
    calendar = await turn.calendar(duty.occurrence)
    await duties.save(turn.session, duty, next_word_at(duty, calendar, turn.now))


async def say(
    turn: Turn, duty: Duty, kind: Kind, words: str = "", *, day: date | None = None, on_behalf: bool = False
) -> None:
    """Add a line to the history of the item."""
    told = f"{duty.code}: {words}" if words else duty.code
    await turn.report(duty.occurrence, kind, told, day=day, on_behalf=on_behalf, duty=duty.id)


async def tell(turn: Turn, duty: Duty, kind: Kind, words: dict[Party, Words]) -> dict[Party, Sequence[int]]:
    """Tell those whom the rules name of a move on a duty."""
    return dict(await inform(turn, duty.occurrence, kind, words, doer=duty.unit))


async def close_with_claim(turn: Turn, occurrence: Occurrence, waiting: Sequence[Duty]) -> None:
    """The lead has said that the item is done: what was reported is accepted, the rest is not needed any more."""
    for duty in waiting:
        closed = with_the_claim(replace(duty, occurrence=occurrence), turn.today)
        kind = Kind.DUTY_ACCEPTED if closed.state is DutyState.DONE else Kind.DUTY_DROPPED
        await _close(turn, duty, closed)
        await say(turn, closed, kind)
        await tell(turn, closed, kind, {Party.DOER: DutyDecided(closed, kind, turn.person.name)})


async def follow(turn: Turn, occurrence: Occurrence) -> None:
    """The item was moved or closed: its duties follow, and are taken back with it."""
    waiting = await duties.unsettled(turn.session, [occurrence.id])
    if not waiting:
        return
    beside = await items.coordinating_units(turn.session, occurrence.item.id)
    for duty in waiting:
        after = with_the_item(duty, occurrence, beside, turn.today)
        if after.state is duty.state and after.revision == duty.revision:
            await _save(turn, after)
            continue
        kind = Kind.DUTY_MOVED if after.revision != duty.revision else Kind.DUTY_DROPPED
        await _close(turn, duty, after)
        await say(turn, after, kind)
        decided = occurrence.state is State.WITHDRAWN and occurrence.back_to is not None
        if decided or duty.unit.id == occurrence.lead.id:
            continue  # its unit hears that of the item
        words: dict[Party, Words] = {Party.DOER: DutyDecided(after, kind, turn.person.name)}
        if kind is Kind.DUTY_MOVED:
            words[Party.LEAD] = DutyKnown(after, turn.person.name, moved=True)
        await tell(turn, after, kind, words)


async def _close(turn: Turn, duty: Duty, after: Duty) -> None:
    stood = await duties.stored(turn.session, duty.id)
    snapshot = next((was for one, was in reversed(turn.undoable) if one == duty.occurrence.id), None)
    if snapshot is not None:
        changes.beside(snapshot, stood)
    await _save(turn, after)


async def set_marks(turn: Turn, found: Sequence[Duty]) -> None:
    """When these next need a word, after they were put back as they were."""
    for duty in found:
        await _save(turn, duty)


async def own_open(turn: Turn) -> list[Duty]:
    """What the speaker's units have to do for others."""
    return [one for one in await duties.of_units(turn.session, await turn.own_units()) if is_spoken_of(one)]


async def coordinating(turn: Turn, occurrence: Occurrence) -> list[Unit]:
    """The units that coordinate an item."""
    return [unit for unit, _ in await turn.coordinators_of(occurrence)]


def codes(units: Sequence[Unit]) -> tuple[str, ...]:
    return tuple(unit.code for unit in units)
