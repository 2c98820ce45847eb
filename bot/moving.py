"""A move on an item as a whole: on the period it is made on and on the others that allow it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from bot.duties import follow
from bot.turn import Turn
from data import changes, extensions, items, occurrences, series
from domain.occurrence import Kind, Occurrence, Refused
from domain.people import Unit
from domain.status import ENDED, State

Rule = Callable[[Occurrence], Occurrence]


async def standing_in(
    turn: Turn, occurrence: Occurrence, states: Collection[State], *, newest: bool = False
) -> Occurrence:
    """The first period of the same item in one of these states, or the newest; without one, the period given."""
    if occurrence.state in states and not newest:
        return occurrence
    periods = await occurrences.periods(turn.session, occurrence.item.id)
    found = [one for one in periods if one.state in states] or [occurrence]
    return found[-1] if newest else found[0]


async def move_whole(
    turn: Turn, occurrence: Occurrence, rule: Rule, *, item_too: bool = False, series_too: bool = False
) -> Sequence[Occurrence]:
    """Apply a move to every period that allows it, the one given first; one `/undo` takes all of it back.

    Another period's claim stays for the office to judge. `item_too`: the item is changed as well; `series_too`: the
    coming periods are halted or set going; which is noted to be taken back with it.
    """
    pairs = [(occurrence, await turn.allowed(occurrence, rule))]
    for period in await occurrences.periods(turn.session, occurrence.item.id):
        if period.id == occurrence.id or period.state is State.CLAIMED:
            continue
        try:
            pairs.append((period, rule(period)))
        except Refused:
            continue
    in_order = sorted((before for before, _ in pairs), key=lambda one: one.id)  # two who decide at once do not block
    stood = {one.id: await turn.snapshot(one) for one in in_order}
    for one, _ in [*pairs[1:], pairs[0]]:  # the one given is recorded last: it is what `/undo` finds
        part_of = None if one is occurrence else occurrence.id
        before = changes.of_item(stood[one.id]) if item_too else stood[one.id]
        turn.undo_by(one.id, changes.of_whole(before, part_of, series=series_too))
    changed = [after for _, after in pairs]
    for after in changed:
        await turn.save(after)
        await follow(turn, after)
    return changed


async def helpers_of(turn: Turn, occurrence: Occurrence) -> Collection[str]:
    """Codes of the units that are asked to help with an item, with whichever of its periods that goes on."""
    periods = await occurrences.periods(turn.session, occurrence.item.id)
    return list(dict.fromkeys(one.helper for one in periods if one.helper and one.state not in ENDED))


async def lead_by(turn: Turn, occurrence: Occurrence, unit: Unit, *, moved: Collection[int]) -> None:
    """Another unit leads an item from now on, and what is not done of it.

    What the former one asked for is asked for no more; whoever leads is not asked to help. `moved`: ids of the periods
    that are noted already to be put back by `/undo`; the others are put back with the one given.
    """
    for period in await occurrences.periods(turn.session, occurrence.item.id):
        if period.state is State.DONE or period.lead.id == unit.id:
            continue
        if period.id not in moved:
            part = changes.of_whole(await turn.snapshot(period), occurrence.id, series=False)
            turn.undoable.insert(0, (period.id, part))
        await extensions.settle(turn.session, period.id, turn.now)
        if period.helper == unit.code:
            await turn.save(replace(period, helper=None))
    await items.change(turn.session, occurrence.item.id, lead_id=unit.id)
    await items.drop_coordinator(turn.session, occurrence.item.id, unit.id)


async def write_down(
    turn: Turn, changed: Sequence[Occurrence], kind: Kind, words: str, *, document: str | None = None
) -> None:
    """The same line in the history of every period that was moved."""
    for one in changed:
        await turn.report(one, kind, words, document=document)


async def halt_series(turn: Turn, changed: Sequence[Occurrence]) -> None:
    """No further period opens, ever."""
    await series.halt(turn.session, changed[0].item)


async def suspend_series(turn: Turn, changed: Sequence[Occurrence]) -> None:
    """No further period opens until the item is resumed."""
    await items.suspend_series(turn.session, changed[0].item.id)


async def resume_series(turn: Turn, changed: Sequence[Occurrence]) -> None:
    """Periods open again, unless the series had ended; one that opens at once is taken back with the move."""
    if not await items.is_suspended(turn.session, changed[0].item.id):
        return
    last = max((one.original_due_on for one in changed if one.original_due_on), default=None)
    opened = await series.go_on(turn.session, changed[0].item, last, turn.today, turn.now)
    if opened is not None:
        turn.undoable.insert(0, (opened, changes.new_part(changed[0].id)))
