"""`/later CODE when`: one's own reminder of an item is put off, never past its deadline; others come as they would."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.turn import Turn, without_code
from data import changes, planning, reminders
from domain.errors import UserMistake
from domain.later import Later, Unfit, put_off, times
from domain.message import Message, WrongState
from domain.move_messages import AskLater, PutOff
from domain.occurrence import Kind, Occurrence
from domain.rights import Act
from domain.status import WORKING
from domain.time import local_day


@command("nhaclai", "later", act=Act.REPORT)
async def later(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "nhaclai")
    occurrence = await turn.reported(turn.first_word)
    await remind_later(turn, occurrence, turn.rest)


async def remind_later(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Plan the reminder once more; what cannot be is asked again, with the times that can."""
    if occurrence.state not in WORKING:
        raise UserMistake(WrongState(occurrence))
    wish = put_off(words, turn.now, occurrence.due_on, await turn.calendar(occurrence)) if words else Unfit.UNREAD
    if isinstance(wish, Unfit):
        if wish is Unfit.NO_TIME:
            turn.answer(AskLater(occurrence, (), words, wish))
        else:
            await ask(turn, "later", {"occurrence": occurrence.id, "given": words, "why": wish.value})
        return
    await _plan(turn, occurrence, wish)
    turn.undo_by(occurrence.id, changes.put_off(wish.step, _hearer(turn), wish.at))
    await turn.report(occurrence, Kind.PUT_OFF, words, day=local_day(wish.at))
    turn.answer(PutOff(occurrence, wish))


def _hearer(turn: Turn) -> int:
    return turn.address.person_id if turn.in_group and turn.address.person_id else turn.person.id


async def _plan(turn: Turn, occurrence: Occurrence, wish: Later) -> None:
    """For the one who wishes it, where it was wished; in a group for the group."""
    connection = await turn.session.connection()
    await turn.session.flush()
    days = await turn.calendar(occurrence)
    said = planning.NewReminder(occurrence.id, occurrence.revision, wish.step, _hearer(turn), wish.at, None)
    await connection.run_sync(reminders.say_at, said, turn.address.id, days, turn.now)


async def _when(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    found = times(turn.now, occurrence.due_on, await turn.calendar(occurrence))
    given = kept.get("given", "")
    return AskLater(occurrence, tuple(found), given, Unfit(kept["why"]) if given else None)


@dialogue("later", _when, waits=False)
async def time_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    wish = put_off(turn.words, turn.now, occurrence.due_on, await turn.calendar(occurrence))
    if wish is Unfit.UNREAD:
        raise NotAnAnswer
    await remind_later(turn, occurrence, turn.words)
    return ()
