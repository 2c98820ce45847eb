"""`/whoelse CODE`: after reminders without an answer, whom else to remind: another, the reader still, or nobody yet."""

import re
from datetime import date

from bot.book import bad_form, command
from bot.turn import Turn
from data import changes, detours, occurrences, people, planning
from data.store import Batch
from domain.clock_messages import Kept, Nudge, Rerouted, Rests, WhoElse
from domain.errors import UserMistake
from domain.hearing import nearest, nodes
from domain.merging import merged
from domain.message import Hint, Line, Other, Short, WrongState
from domain.occurrence import Kind, Occurrence
from domain.patience import RESTS_DAYS
from domain.people import Role, Unit
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold

KEEP = {"giu", "van nhac", "van nhac toi", "nhu cu", "keep", "on"}
REST = {"thoi", "tam thoi", "nghi", "rest", "off", "hold"}
PERSON = re.compile(r"#(\d+)")


@command("nhacai", "whoelse", act=Act.REPORT)
async def whom_else(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("nhacai")
    occurrence = await turn.occurrence(turn.first_word, Act.REPORT)
    if occurrence.state not in WORKING:
        raise UserMistake(Short(Hint.ALREADY_NOTED) if turn.meant else WrongState(occurrence))
    said, number = fold(turn.rest).strip(" ."), PERSON.fullmatch(turn.rest.strip())
    if number:
        await _reroute(turn, occurrence, int(number[1]))
    elif said in KEEP:
        await _keep(turn, occurrence)
    elif said in REST:
        await _rest(turn, occurrence)
    else:
        line = await turn.line(occurrence)
        others = tuple(await others_of(turn, occurrence.lead))
        turn.answer(WhoElse(Line(occurrence, line.days_left, line.pending_to, others=others)))


async def others_of(turn: Turn, unit: Unit) -> list[Other]:
    """Officers and heads of a unit who can be reached, the speaker apart."""
    connection = await turn.session.connection()
    found = await connection.run_sync(_holders, unit)
    return [
        Other(one, (await people.person(turn.session, one)).name, role)
        for one, role in found.items()
        if one != turn.person.id
    ]


def _holders(batch: Batch, unit: Unit) -> dict[int, Role]:
    holders = planning.holders(batch, nodes(unit))
    found: dict[int, Role] = {}
    for role in (Role.OFFICER, Role.HEAD):
        for one in nearest(unit, role, holders):
            if one.address_id is not None and not one.group:
                found.setdefault(one.person_id, role)
    return found


async def _set(
    turn: Turn,
    occurrence: Occurrence,
    kind: Kind,
    *,
    words: str = "",
    to_person: int | None = None,
    until: date | None = None,
) -> list[Occurrence]:
    """Who is reminded in the speaker's place, or up to when nobody; neither: the speaker. It can be undone.

    Gives what it holds for, oldest first.
    """
    found = await _as_late(turn, occurrence)
    in_order = sorted(found, key=lambda one: one.id)  # two who decide at once do not block each other
    stood = {one.id: await turn.snapshot(one) for one in in_order}
    for one in sorted(in_order, key=lambda one: one.id == occurrence.id):  # it is what `/undo` finds: recorded last
        before = changes.of_whole(stood[one.id], None if one.id == occurrence.id else occurrence.id, series=False)
        detour = await detours.standing(turn.session, one.id, turn.person.id)
        turn.undo_by(one.id, changes.with_detour(before, turn.person.id, detour))
        await detours.set_detour(turn.session, one.id, turn.person.id, to_person=to_person, until=until)
        await turn.report(one, kind, words, day=until)
    return found


async def _as_late(turn: Turn, occurrence: Occurrence) -> list[Occurrence]:
    """A period and, where it is late, the other late ones of its item: in a digest they stand in one line."""
    if occurrence.item.rrule is None or not _is_late(turn, occurrence):
        return [occurrence]
    found = await occurrences.periods(turn.session, occurrence.item.id)
    return [o for o in found if o.state in WORKING and _is_late(turn, o) and o.lead.id == occurrence.lead.id]


def _is_late(turn: Turn, occurrence: Occurrence) -> bool:
    return occurrence.due_on is not None and occurrence.due_on < turn.today


async def chosen(turn: Turn, unit: Unit, person_id: int) -> Other:
    """Somebody of a unit who was offered; refused where they are not there any more."""
    other = next((one for one in await others_of(turn, unit) if one.person_id == person_id), None)
    if other is None:
        raise UserMistake(Short(Hint.NO_SUCH_CHOICE))
    return other


async def _reroute(turn: Turn, occurrence: Occurrence, person_id: int) -> None:
    """From now on another is reminded in the speaker's place, and hears of it at once."""
    other = await chosen(turn, occurrence.lead, person_id)
    found = await _set(turn, occurrence, Kind.REROUTED, words=other.name, to_person=other.person_id)
    told = await people.reachable(turn.session, [other.person_id])
    turn.answer(Rerouted(occurrence, other.name, told))
    lines = merged(await turn.lines(found))
    turn.tell([other.person_id], Nudge(lines, turn.person.name, numbered=True, office=False))


async def _keep(turn: Turn, occurrence: Occurrence) -> None:
    await _set(turn, occurrence, Kind.AS_BEFORE)
    turn.answer(Kept(occurrence))


async def _rest(turn: Turn, occurrence: Occurrence) -> None:
    until = (await turn.calendar(occurrence)).after(turn.today, RESTS_DAYS)
    await _set(turn, occurrence, Kind.RESTS, until=until)
    turn.answer(Rests(occurrence, until))
