"""`/remind CODE|UNIT`: the office reminds now, at any hour; read back to whom. Twice in a half-day only on purpose."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from bot.agreeing import agreed
from bot.asking import Kept, Saying, ask, dialogue
from bot.book import Groups, bad_form, command
from bot.turn import CHOSEN_UNIT, Turn
from data import leaves, occurrences, people, planning, reports, units
from data.store import Batch
from domain.clock_messages import NothingToNudge, Nudge, Nudged, NudgedBefore
from domain.errors import UserMistake
from domain.hearing import hearers, nodes
from domain.merging import merged
from domain.message import Hint, Message, Short, WrongState
from domain.occurrence import Kind, Occurrence, Report
from domain.people import Unit
from domain.quiet_hours import NOON, HalfDay, half_day
from domain.reminders import Step
from domain.rights import Act
from domain.status import WORKING
from domain.time import at, local_day

NEAR_DAYS = 7
MOST = 20
AGAIN = {"van nhac", "nhac lai", "again", "co", "yes", "dong y"}


@command("nhac", "remind", act=Act.NUDGE, groups=Groups.NONE)
async def remind(turn: Turn) -> None:
    """Remind of one item, or of what is late or due within days of a unit."""
    if not turn.words:
        raise bad_form("nhac")
    found = await _meant(turn)
    before = await _nudged_before(turn, found)
    fresh = [one for one in found if one.id not in before]
    if fresh:
        await _nudge(turn, fresh, tuple(one.code for one in found if one.id in before))
        return
    await ask(turn, "remind", {"occurrences": [one.id for one in found]})


async def _nudged_before(turn: Turn, found: Sequence[Occurrence]) -> dict[int, Report]:
    """What was said of them in this half-day, by occurrence."""
    last = await reports.latest_of(turn.session, [one.id for one in found], [Kind.NUDGED])
    begun = _half_day_began(turn.now)
    return {key: one for key, one in last.items() if one.at >= begun}


async def _meant(turn: Turn) -> list[Occurrence]:
    """What is to be reminded of: the item of a code, else what presses in a unit."""
    if turn.meant is not None or (
        any(letter.isdigit() for letter in turn.first_word)
        and not CHOSEN_UNIT.fullmatch(turn.words)
        and not await units.called(turn.session, turn.words, turn.person.offices)
    ):
        one = await turn.occurrence(turn.first_word, Act.NUDGE)
        if one.state not in WORKING:
            raise UserMistake(WrongState(one))
        return [one]
    unit = await turn.unit_named(turn.words, Act.NUDGE)
    found = await _pressing(turn, unit)
    if not found:
        raise UserMistake(NothingToNudge(unit, NEAR_DAYS))
    return found


async def _pressing(turn: Turn, unit: Unit) -> list[Occurrence]:
    """What a unit and those under it lead that is late or due soon, longest late first."""
    reach = await units.under(turn.session, [unit.id]) & await turn.reach(Act.NUDGE)
    found = await occurrences.soonest(turn.session, reach, MOST)
    last = turn.today + timedelta(days=NEAR_DAYS)
    return [one for one in found if one.state in WORKING and one.due_on is not None and one.due_on <= last]


@dataclass(slots=True)
class _Told:
    """Who is told of what; `unheard`: units nobody of which can be reached."""

    by_person: dict[int, list[Occurrence]] = field(default_factory=dict)
    unheard: dict[str, None] = field(default_factory=dict)


async def _nudge(turn: Turn, found: Sequence[Occurrence], before: tuple[str, ...] = ()) -> None:
    connection = await turn.session.connection()
    told: _Told = await connection.run_sync(_hearing, found, turn.now)
    for person_id, items in told.by_person.items():
        listener = await people.person(turn.session, person_id)
        turn.tell([person_id], Nudge(merged(await turn.lines(items)), turn.person.name, not listener.group))
    heard = {one.id for items in told.by_person.values() for one in items}
    for one in found:
        if one.id in heard:
            await turn.report(one, Kind.NUDGED)
    names = [(await people.person(turn.session, person_id)).name for person_id in told.by_person]
    codes = tuple(one.code for one in found if one.id in heard)
    turn.answer(Nudged(codes, tuple(names), tuple(told.unheard), before))


def _hearing(batch: Batch, found: Collection[Occurrence], now: datetime) -> _Told:
    """By the rule for the reminder of a deadline's own day."""
    told = _Told()
    holders = planning.holders(batch, {node for one in found for node in nodes(one.lead)})
    away = leaves.detours(batch, [one.id for one in found])
    for one in found:
        heard = hearers(one.lead, Step(local_day(now), "0"), holders, detours=away.get(one.id, ()))
        if not heard:
            told.unheard[one.lead.code] = None
        for hearer in heard:
            told.by_person.setdefault(hearer.person_id, []).append(one)
    return told


def _half_day_began(now: datetime) -> datetime:
    day, half = half_day(now)
    return at(day, time(0) if half is HalfDay.MORNING else NOON)


async def _whether_again(turn: Turn, kept: Kept) -> Message:
    known = await occurrences.some(turn.session, kept["occurrences"])
    found = [known[i] for i in kept["occurrences"] if i in known]
    last = await reports.latest_of(turn.session, kept["occurrences"], [Kind.NUDGED])
    newest = max(last.values(), key=lambda one: one.at)
    return NudgedBefore(tuple(one.code for one in found), newest.at, newest.who)


@dialogue("remind", _whether_again)
async def again(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """It was said before in this half-day, and is wanted once more."""
    if not await agreed(turn, "remind", kept, AGAIN):
        return ()
    known = await occurrences.some(turn.session, kept["occurrences"])
    found = [known[i] for i in kept["occurrences"] if i in known and known[i].state in WORKING]
    for one in found:
        turn.must(Act.NUDGE, one.lead)
    if not found:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    await _nudge(turn, found)
    return ()
