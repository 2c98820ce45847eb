"""A deadline as an office types it: taken, or asked back with the reason and what may be meant."""

from bot.asking import Kept
from bot.reporting.days import coming, same_day_to_come
from bot.turn import Turn
from data.calendar import calendar
from data.habits import habits
from domain.deadline_questions import gone_by
from domain.deadlines import Deadline, DeadlineKind, Voice, read_deadline
from domain.draft import Draft
from domain.message import AskField, Field
from domain.text import fold

NO_DEADLINE = {"khong han", "chua co han", "khong co han", "no deadline"}


async def deadline_of(turn: Turn, text: str, office_id: int) -> Deadline:
    """A deadline as typed, by the working days and the habits of its office."""
    if fold(text) in NO_DEADLINE:
        return Deadline(text, DeadlineKind.AMBIGUOUS)
    days, held = await calendar(turn.session, office_id), await habits(turn.session, office_id)
    return read_deadline(text, turn.today, voice=Voice.CHAT, calendar=days, strict_before=held.strict_before)


async def taken(turn: Turn, draft: Draft, office_id: int, kept: Kept) -> tuple[Deadline | None, str]:
    """(deadline, "") of a draft; (None, "") when it has to be asked for; (None, day) when the day has passed.

    A day that has passed is taken where a document says so, or when it was asked about (`kept`) and is given again.
    """
    if not draft.deadline:
        return None, ""
    read = await deadline_of(turn, draft.deadline, office_id)
    gone = read.due.isoformat() if read.due is not None and read.due < turn.today else ""
    if read.question is not None or (gone and not draft.document and gone != kept.get("gone")):
        return None, gone
    return read, ""


async def ask_deadline(turn: Turn, given: str, office_id: int, line: str) -> AskField:
    """The question for a deadline that could not be taken as it was given; `line`: what else is kept."""
    read = await deadline_of(turn, given, office_id)
    if read.due is not None and read.due < turn.today:
        again = same_day_to_come(read.due, turn.today)
        return AskField(Field.DEADLINE, line, given, gone_by(given, read.due, again), (), (read.due, again))
    return AskField(Field.DEADLINE, line, given, read.question, (), coming(read, turn.today))
