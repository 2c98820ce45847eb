"""`/undo`: take one's own last change back within ten minutes; whoever was told hears it."""

from bot.book import command
from bot.turn import Turn
from data import changes, occurrences
from domain.errors import UserMistake
from domain.message import ChangeUndone, Hint, Short, Undone
from domain.occurrence import Kind
from domain.status import State


@command("hoantac", "undo")
async def undo(turn: Turn) -> None:
    try:
        change = await changes.latest(turn.session, turn.person.id, turn.now)
    except changes.ChangedSince:
        raise UserMistake(Short(Hint.CHANGED_SINCE)) from None
    if change is None:
        raise UserMistake(Short(Hint.NOTHING_TO_UNDO))
    was = await occurrences.occurrence(turn.session, change.occurrence_id)
    assert was is not None
    if turn.group is not None and turn.group.id not in was.lead.path:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    before = await turn.line(was)
    await changes.take_back(turn.session, change, turn.now)
    turn.session.expire_all()
    now = await occurrences.occurrence(turn.session, change.occurrence_id)
    assert now is not None
    await turn.save(now)
    await turn.report(now, Kind.UNDONE)
    gone = now.state is State.WITHDRAWN
    turn.answer(Undone(before, None if gone else await turn.line(now), told=bool(change.told)))
    turn.tell(change.told, ChangeUndone(was.code, was.item.text, None if gone else now))
