"""`/approve`: the leader decides requests for more time. Nobody decides their own."""

import re
from datetime import date

from bot.turn import Turn, command
from data import extensions, people
from domain.deadlines import Voice, find_deadline
from domain.errors import UserMistake
from domain.message import Decided, ExtensionDecided, ExtensionToDecide, Hint, NotLater, Pending, Short, WrongState
from domain.occurrence import Decision, Extension, Kind, move_deadline
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold, squeeze

AGREE = ("dong y", "dongy", "ok", "duyet", "co", "yes", "agree")
REFUSE = ("khong", "ko", "tu choi", "refuse")


@command(
    "duyet",
    "approve",
    act=Act.DECIDE_EXTENSION,
)
async def approve(turn: Turn) -> None:
    waiting = await extensions.pending(turn.session, await turn.reach(Act.DECIDE_EXTENSION))
    if not turn.words:
        await _list(turn, waiting)
        return
    wanted = squeeze(turn.first_word.strip("[]"))
    request = next((r for r in waiting if _is(turn, r, wanted)), None)
    if request is None:
        await turn.occurrence(turn.first_word, Act.DECIDE_EXTENSION)  # not found, or not allowed
        raise UserMistake(Short(Hint.ALREADY_NOTED if turn.meant else Hint.NOTHING_PENDING))
    words, named = _words(turn.rest)
    if named is not None and named != request.id:
        raise UserMistake(Short(Hint.ALREADY_NOTED))  # the button of an older request
    said = fold(words)
    other = find_deadline(words, turn.today, voice=Voice.CHAT)
    if said.startswith(REFUSE) or words.casefold().split()[:1] == ["no"]:
        await _decide(turn, request, None, _reason(words))
    elif other is not None and other[1].due is not None:
        await _decide(turn, request, other[1].due, words)
    elif said.startswith(AGREE):
        await _decide(turn, request, request.to_on, "")
    else:
        turn.answer(ExtensionToDecide(request.occurrence, request.id, request.to_on, request.reason, request.count))


def _words(rest: str) -> tuple[str, int | None]:
    """What was said, and the request a button was made for."""
    found = re.search(r"#(\d+)\s*$", rest)
    return (rest[: found.start()].strip(), int(found[1])) if found else (rest, None)


def _is(turn: Turn, request: Extension, wanted: str) -> bool:
    if turn.meant is not None:
        return request.occurrence.id == turn.meant
    return squeeze(request.occurrence.code) == wanted


def _reason(words: str) -> str:
    """The words behind "không đồng ý"."""
    parts = words.split()
    while parts and fold(parts[0]).strip(",.:;") in {"khong", "ko", "dong", "y", "tu", "choi", "no", "refuse"}:
        parts.pop(0)
    return " ".join(parts)


async def _list(turn: Turn, waiting: list[Extension]) -> None:
    if not waiting:
        turn.answer(Short(Hint.NOTHING_PENDING))
    elif len(waiting) == 1:
        one = waiting[0]
        turn.answer(ExtensionToDecide(one.occurrence, one.id, one.to_on, one.reason, one.count))
    else:
        turn.answer(Pending(await turn.lines([request.occurrence for request in waiting])))


async def _decide(turn: Turn, request: Extension, to_on: date | None, words: str) -> None:
    """Agree to a day, the one asked for or another; None refuses."""
    if request.asked_by == turn.person.id:
        raise UserMistake(Short(Hint.OWN_REQUEST))
    occurrence = request.occurrence
    turn.must(Act.DECIDE_EXTENSION, occurrence.lead)
    if occurrence.state not in WORKING:
        raise UserMistake(WrongState(occurrence))
    if to_on is not None and to_on <= request.from_on:
        raise UserMistake(NotLater(occurrence.code, to_on, request.from_on))
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    state = Decision.REFUSED if to_on is None else Decision.AGREED
    await extensions.decide(turn.session, request.id, state, turn.person.id, turn.now, words)
    if to_on is not None:
        occurrence = move_deadline(occurrence, to_on)
        await turn.save(occurrence)
    kind = Kind.EXTENSION_REFUSED if to_on is None else Kind.EXTENSION_AGREED
    await turn.report(occurrence, kind, words, day=to_on or request.to_on)
    hear = [request.asked_by, *await turn.members_of(occurrence.lead.id)]
    turn.answer(Decided(occurrence, kind, to_on, told=await people.reachable(turn.session, hear)))
    office = [*await turn.office_of(occurrence.lead), *await turn.leaders_of(occurrence.lead)]
    audience = [one for one in [*hear, *office] if one != turn.person.id]
    turn.tell(audience, ExtensionDecided(occurrence, to_on is not None, to_on or request.to_on, words))
