"""`/undo`: take one's own last change back within ten minutes; whoever was told hears it."""

from bot.away import end
from bot.book import command
from bot.commands.handover import withdraw
from bot.duties import follow, say, set_marks
from bot.handing import give_back
from bot.turn import Turn
from data import changes, duties, handovers, leaves, occurrences, units
from data.handovers import Handover
from domain.duties import DutyState
from domain.duty_messages import DutyUndone
from domain.errors import UserMistake
from domain.handover import State
from domain.later import Later
from domain.leave import Absence
from domain.message import ChangeUndone, Hint, Short, Undone
from domain.move_messages import PutOffUndone, ReminderStands, WordsStand
from domain.occurrence import Kind, Occurrence
from domain.rights import Act, may
from domain.status import State as Standing
from domain.text import fold

BEFORE = {"truoc", "truoc do", "before", "earlier"}
"""What is said to take back what was changed before words that were passed on."""


@command("hoantac", "undo")
async def undo(turn: Turn) -> None:
    beyond = fold(turn.words).strip(" .") in BEFORE
    place = await _of_places(turn, but_words=beyond) if turn.meant is None else None
    if place is not None:
        await _place_back(turn, place)
        return
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
    beside = change.is_receipt and await turn.is_beside(was)
    if not beside and not may(turn.whole, Act.READ, was.lead):  # theirs no more
        raise UserMistake(Short(Hint.NOTHING_TO_UNDO))
    if not beside and turn.group is not None and turn.group.id not in was.lead.path:
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
    """What was said is with those who heard it; what the speaker changed before is named, not undone."""
    ids = await changes.said_with(turn.session, change)
    found = await occurrences.some(turn.session, ids)
    earlier = await _earlier(turn)
    if change.is_reminder:
        turn.answer(ReminderStands(tuple(found[one] for one in ids), earlier))
    else:
        turn.answer(WordsStand(found[change.occurrence_id], earlier))


async def _earlier(turn: Turn) -> str:
    """The code of the item that the speaker changed before what was said, or of the unit whose places; else nothing."""
    place = await _of_places(turn, but_words=True)
    if place is not None:
        return (await units.unit(turn.session, place.unit_id)).code
    try:
        change = await changes.latest(turn.session, turn.person.id, turn.now, but_words=True)
    except changes.ChangedSince:
        return ""
    of = await occurrences.occurrence(turn.session, change.occurrence_id) if change else None
    return of.code if of else ""


async def _not_again(turn: Turn, change: changes.Change, occurrence: Occurrence, later: Later) -> None:
    """A reminder that was put off does not come once more."""
    try:
        await changes.take_back(turn.session, change, turn.now)
    except changes.AlreadySaid:
        raise UserMistake(Short(Hint.REMINDED_ALREADY)) from None
    await turn.report(occurrence, Kind.UNDONE)
    turn.answer(PutOffUndone(occurrence, later))


async def _of_places(turn: Turn, *, but_words: bool) -> Handover | Absence | None:
    """What the speaker did last about people's places, where they have done nothing of an item since.

    `but_words`: nothing but say something.
    """
    if turn.in_group:
        return None
    since = turn.now - changes.WINDOW
    given = await handovers.lately(turn.session, turn.person.id, since)
    leave = await leaves.set_lately(turn.session, turn.person.id, since)
    newest = max((at for at in (given and given.at, leave and leave[1]) if at), default=None)
    if newest is None or await changes.any_since(turn.session, turn.person.id, newest, but_words=but_words):
        return None
    return given if given is not None and given.at == newest else leave and leave[0]


async def _place_back(turn: Turn, place: Handover | Absence) -> None:
    """Take back what was done about people's places."""
    if isinstance(place, Absence):
        await end(turn, place)
    elif place.state is State.TAKEN:
        await give_back(turn, place)
    else:
        await withdraw(turn, place)


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
