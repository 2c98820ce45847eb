"""`/undo`: take one's own last change back within ten minutes; whoever was told hears it."""

from bot.away import end
from bot.book import command
from bot.commands.handover import withdraw
from bot.duties import follow, say, set_marks
from bot.handing import give_back
from bot.turn import Turn
from data import changes, duties, handovers, leaves, occurrences
from domain.duties import DutyState
from domain.duty_messages import DutyUndone
from domain.errors import UserMistake
from domain.handover import State
from domain.later import Later
from domain.message import ChangeUndone, Hint, Short, Undone
from domain.move_messages import PutOffUndone, WordsStand
from domain.occurrence import Kind, Occurrence
from domain.rights import Act, may
from domain.status import State as Standing
from domain.text import fold

BEFORE = {"truoc", "truoc do", "before", "earlier"}
"""What is said to take back what was changed before words that were passed on."""


@command("hoantac", "undo")
async def undo(turn: Turn) -> None:
    if not turn.in_group and turn.meant is None and await _place(turn):
        return
    beyond = fold(turn.words).strip(" .") in BEFORE
    try:
        change = await changes.latest(turn.session, turn.person.id, turn.now, but_words=beyond, of=turn.meant)
    except changes.ChangedSince:
        raise UserMistake(Short(Hint.CHANGED_SINCE)) from None
    if change is None:
        raise UserMistake(Short(Hint.NOTHING_TO_UNDO))
    if change.is_words:
        await _words_stand(turn, change)
        return
    if change.of_duties:
        await _of_duties(turn, change)
        return
    was = await occurrences.occurrence(turn.session, change.occurrence_id)
    assert was is not None
    if not may(turn.whole, Act.READ, was.lead):  # theirs no more
        raise UserMistake(Short(Hint.NOTHING_TO_UNDO))
    if turn.group is not None and turn.group.id not in was.lead.path:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    if change.later is not None:
        await _not_again(turn, change, was, Later(change.later))
        return
    before = await turn.line(was)
    await changes.take_back(turn.session, change, turn.now)
    turn.session.expire_all()
    now = await occurrences.occurrence(turn.session, change.occurrence_id)
    assert now is not None
    await turn.save(now)
    for one in (now, *await _parts(turn, change)):
        await follow(turn, one)
    await turn.report(now, Kind.UNDONE)
    gone = now.state is Standing.WITHDRAWN
    turn.answer(Undone(before, None if gone else await turn.line(now), told=bool(change.told)))
    turn.tell(change.told, ChangeUndone(was.code, was.item.text, None if gone else now))


async def _words_stand(turn: Turn, change: changes.Change) -> None:
    """Words that were passed on are with those who heard them; what the speaker changed before is named, not undone."""
    occurrence = await occurrences.occurrence(turn.session, change.occurrence_id)
    assert occurrence is not None
    try:
        earlier = await changes.latest(turn.session, turn.person.id, turn.now, but_words=True)
    except changes.ChangedSince:
        earlier = None
    of = await occurrences.occurrence(turn.session, earlier.occurrence_id) if earlier else None
    turn.answer(WordsStand(occurrence, of.code if of else ""))


async def _not_again(turn: Turn, change: changes.Change, occurrence: Occurrence, later: Later) -> None:
    """A reminder that was put off does not come once more."""
    try:
        await changes.take_back(turn.session, change, turn.now)
    except changes.AlreadySaid:
        raise UserMistake(Short(Hint.REMINDED_ALREADY)) from None
    await turn.report(occurrence, Kind.UNDONE)
    turn.answer(PutOffUndone(occurrence, later))


async def _place(turn: Turn) -> bool:
    """Take back what was done about people's places, where nothing was done since of an item."""
    since = turn.now - changes.WINDOW
    given = await handovers.lately(turn.session, turn.person.id, since)
    leave = await leaves.set_lately(turn.session, turn.person.id, since)
    newest = max((at for at in (given and given.at, leave and leave[1]) if at), default=None)
    if newest is None or await changes.any_since(turn.session, turn.person.id, newest):
        return False
    if given is not None and given.at == newest:
        await (give_back(turn, given) if given.state is State.TAKEN else withdraw(turn, given))
    elif leave is not None:
        await end(turn, leave[0])
    return True


async def _parts(turn: Turn, change: changes.Change) -> list[Occurrence]:
    """The other periods that the change had moved."""
    return list((await occurrences.some(turn.session, [one for _, one in change.parts])).values())


async def _of_duties(turn: Turn, change: changes.Change) -> None:
    """Duties as they were, and nothing of their item."""
    found = await duties.some(turn.session, change.duties)
    if turn.group is not None and not any(turn.group.id in (*one.unit.path, *one.lead.path) for one in found):
        raise UserMistake(Short(Hint.IN_PRIVATE))
    await changes.take_back(turn.session, change, turn.now)
    turn.session.expire_all()
    found = await duties.some(turn.session, change.duties)
    await set_marks(turn, found)
    for one in found:
        await say(turn, one, Kind.DUTY_UNDONE)
        gone = one.state is DutyState.VOID
        turn.answer(DutyUndone(one, gone, mine=True))
        turn.tell(change.told, DutyUndone(one, gone, mine=False))
