"""Whom else to remind of a duty after reminders without an answer: another of its unit, the reader still, nobody."""

from datetime import date

from bot.commands.whom import KEEP, PERSON, REST, chosen, others_of
from bot.duties import say
from bot.turn import Turn
from data import changes, detours, duties, people
from domain.duties import Duty, is_spoken_of
from domain.duty_messages import DutyNudge, DutyStands, DutyWhoElse, DutyWhom
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.occurrence import Kind
from domain.patience import RESTS_DAYS
from domain.text import fold


async def whom_else_of_duty(turn: Turn, duty: Duty, words: str) -> None:
    """As `/whoelse` of an item; its unit alone may say so."""
    if not is_spoken_of(duty):
        raise UserMistake(Short(Hint.ALREADY_NOTED) if turn.meant else DutyStands(duty))
    said, person = fold(words).strip(" ."), PERSON.fullmatch(words.strip())
    if person:
        await _reroute(turn, duty, int(person[1]))
    elif said in KEEP:
        await _set(turn, duty)
        await _noted(turn, DutyWhom(duty, Kind.AS_BEFORE))
    elif said in REST:
        until = (await turn.calendar(duty.occurrence)).after(turn.today, RESTS_DAYS)
        await _set(turn, duty, until=until)
        await _noted(turn, DutyWhom(duty, Kind.RESTS, until=until))
    else:
        turn.answer(DutyWhoElse(duty, tuple(await others_of(turn, duty.unit))))


async def _reroute(turn: Turn, duty: Duty, person_id: int) -> None:
    """From now on another is reminded in the speaker's place, and hears of it at once."""
    other = await chosen(turn, duty.unit, person_id)
    await _set(turn, duty, to_person=other.person_id)
    reached = await people.reachable(turn.session, [other.person_id])
    await _noted(turn, DutyWhom(duty, Kind.REROUTED, other.name, reached))
    turn.tell([other.person_id], DutyNudge((duty,), turn.person.name, turn.today, instead=True))


async def _set(turn: Turn, duty: Duty, *, to_person: int | None = None, until: date | None = None) -> None:
    who, of = turn.person.id, duty.occurrence.id
    stood = await detours.standing(turn.session, of, who, duty_id=duty.id)
    before = changes.of_duties(await duties.stored(turn.session, duty.id))
    turn.undo_by(of, changes.with_detour(before, who, stood))
    await detours.set_detour(turn.session, of, who, to_person=to_person, until=until, duty_id=duty.id)


async def _noted(turn: Turn, told: DutyWhom) -> None:
    await say(turn, told.duty, told.what, told.name, day=told.until)
    turn.answer(told)
