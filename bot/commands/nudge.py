"""`/nudge CODE [UNIT]`: the lead asks those it waits for, at once; each at most once in a half-day."""

from dataclasses import replace
from datetime import datetime, time

from bot.book import command
from bot.commands.duty import must_lead
from bot.duties import apart, codes, coordinating, duty_meant, say
from bot.telling import absences, inform
from bot.turn import Turn, without_code
from data import duties, people, units
from domain.duties import Duty, next_word_at
from domain.duty_messages import Before, DutiesNudged, DutyNudge, NothingWaitedFor
from domain.errors import UserMistake
from domain.occurrence import Kind, Occurrence
from domain.quiet_hours import NOON, HalfDay, half_day
from domain.rights import Act
from domain.telling import Party
from domain.time import at


@command("dondoc", "nudge", act=Act.GIVE_DUTY)
async def nudge(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "dondoc")
    words, number = apart(turn.words)
    code, _, name = words.partition(" ")
    known = await duty_meant(turn, code, number)
    if known is not None:
        must_lead(turn, known)
        await _ask_for(turn, known.occurrence, [known] if known.waits else [])
        return
    occurrence = await turn.reported(code, Act.COMMENT)
    turn.must(Act.GIVE_DUTY, occurrence.lead)
    waiting = [one for one in await duties.unsettled(turn.session, [occurrence.id]) if one.waits]
    if name.strip():
        called = {one.id for one in await units.called(turn.session, name.strip(" .,"), [occurrence.item.office_id])}
        waiting = [one for one in waiting if one.unit.id in called]
    await _ask_for(turn, occurrence, waiting)


async def _ask_for(turn: Turn, occurrence: Occurrence, waiting: list[Duty]) -> None:
    if not waiting:
        raise UserMistake(NothingWaitedFor(occurrence, codes(await coordinating(turn, occurrence))))
    begun = half_day_began(turn.now)
    before = [one for one in waiting if one.nudged_at is not None and one.nudged_at >= begun]
    asked: list[Duty] = []
    unheard: dict[str, None] = {}
    for unit in {one.unit.id: one.unit for one in waiting if one not in before}.values():
        of_unit = [one for one in waiting if one not in before and one.unit.id == unit.id]
        away = await absences(turn, unit)
        everybody = {*await turn.members_of(unit.id), *(one.to_person for one in away)}
        gone = {one.person_id for one in away}
        if not await people.reachable(turn.session, everybody):
            unheard[unit.code] = None
            continue
        but = gone if await people.reachable(turn.session, everybody - gone) else ()
        said = DutyNudge(tuple(of_unit), turn.person.name, turn.today)
        await inform(turn, occurrence, Kind.DUTY_NUDGED, {Party.DOER: said}, doer=unit, but=but)
        for one in of_unit:
            await _noted(turn, one)
        asked += of_unit
    names = await duties.nudgers(turn.session, [one.id for one in before])
    told = tuple([await _before(turn, one, names) for one in before])
    turn.answer(DutiesNudged(occurrence, tuple(asked), told, tuple(unheard)))


async def _noted(turn: Turn, duty: Duty) -> None:
    mark = next_word_at(duty, await turn.calendar(duty.occurrence), turn.now)
    await duties.save(turn.session, replace(duty, nudged_at=turn.now), mark)
    await duties.nudged_by(turn.session, duty, turn.person.id)
    await say(turn, duty, Kind.DUTY_NUDGED)


async def _before(turn: Turn, duty: Duty, names: dict[int, int]) -> Before:
    assert duty.nudged_at is not None
    who = (await people.person(turn.session, names[duty.id])).name if duty.id in names else ""
    return Before(duty.code, duty.nudged_at, who)


def half_day_began(now: datetime) -> datetime:
    day, half = half_day(now)
    return at(day, time(0) if half is HalfDay.MORNING else NOON)
