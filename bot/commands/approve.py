"""`/approve`: the leader decides requests for more time. Nobody decides their own."""

import re
from datetime import date

from bot.book import command
from bot.reporting.days import is_far
from bot.turn import Turn
from data import extensions, people
from domain.deadlines import Deadline, DeadlineKind, Voice, find_deadline
from domain.errors import UserMistake
from domain.message import (
    Decided,
    DecisionUnclear,
    ExtensionDecided,
    ExtensionToDecide,
    FarOff,
    Hint,
    NotLater,
    Pending,
    Short,
    WrongState,
)
from domain.occurrence import Decision, Extension, Kind, move_deadline
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold, squeeze_code

AGREED = re.compile(r"(?:toi |minh )?(?:dong y|dongy|nhat tri|ok|duyet|co|yes|agreed?)\b")
REFUSED = re.compile(r"(?:khong|ko|tu choi|refused?)\b")
NOT_REFUSED = re.compile(r"(?:khong|ko) (?:ro|biet|sao|phan doi|van de|co y kien|y kien|chac|co gi|hieu)\b")
POLITE = re.compile(
    r"(?:\W|\b(?:a|nhe|nha|roi|cho|gia han|de nghi|voi|theo|nhu|cua|don vi|dong chi|em|anh|chi|cam on|duyet|den|toi|"
    r"ngay|de xuat|dong y|ok|please|with|thanks|da|xin)\b)*"
)
"""Words behind "đồng ý" that change nothing of it."""
CONDITION = re.compile(
    r"\d|\b(?:nhung|neu|voi dieu kien|som|truoc|sau|tru|hoac|hay|them|chi|phai|mien|trong|khong|ko|chua|lai)\b"
    r"|\b(?:but|if|or|unless|earlier|before|after)\b"
)
"""What may make something else of an agreement to a day."""
COUNTED = re.compile(r"\b(?:them|lui)\b|\d+ (?:ngay|hom|tuan|thang)\b")
"""A day counted from today or from the deadline, nobody knows which."""


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
    wanted = squeeze_code(turn.first_word.strip("[]"))
    request = next((r for r in waiting if _is(turn, r, wanted)), None)
    if request is None:
        await turn.occurrence(turn.first_word, Act.DECIDE_EXTENSION)  # not found, or not allowed
        raise UserMistake(Short(Hint.ALREADY_NOTED if turn.meant else Hint.NOTHING_PENDING))
    words, named = _words(turn.rest)
    if named is not None and named != request.id:
        raise UserMistake(Short(Hint.ALREADY_NOTED))  # the button of an older request
    await _by_words(turn, request, words)


async def _by_words(turn: Turn, request: Extension, words: str) -> None:
    """Decide as the words say; what neither agrees, refuses, nor names a day for certain decides nothing."""
    said, calendar = fold(words), await turn.calendar(request.occurrence)
    found = find_deadline(words, turn.today, voice=Voice.CHAT, calendar=calendar)
    agreed = AGREED.match(said)
    if not words:
        turn.answer(ExtensionToDecide(request.occurrence, request.id, request.to_on, request.reason, request.count))
    elif (REFUSED.match(said) and not NOT_REFUSED.match(said)) or words.casefold().split()[:1] == ["no"]:
        await _decide(turn, request, None, _reason(words))
    elif found is not None and (day := _day(found)):
        if day != request.to_on and is_far(day, request.from_on, words):
            raise UserMistake(FarOff(words, day))
        await _decide(turn, request, day, words)
    elif agreed and POLITE.fullmatch(said[agreed.end() :]):
        await _decide(turn, request, request.to_on, "")
    else:
        unread = found[1].text if found is not None and found[1].question is not None else ""
        turn.answer(DecisionUnclear(request.occurrence, request.id, request.to_on, words, unread))


def _day(found: tuple[str, Deadline, str]) -> date | None:
    """The day that was named; None where it is not one day, or the words around it may make it another."""
    before, read, after = found
    led = AGREED.match(fold(before))
    around = f"{fold(before)[led.end() :] if led else fold(before)} {fold(after)}"
    if read.kind is not DeadlineKind.DATE or CONDITION.search(around) or COUNTED.search(fold(read.text)):
        return None
    return read.due


def _words(rest: str) -> tuple[str, int | None]:
    """What was said, and the request a button was made for."""
    found = re.search(r"#(\d+)\s*$", rest)
    return (rest[: found.start()].strip(), int(found[1])) if found else (rest, None)


def _is(turn: Turn, request: Extension, wanted: str) -> bool:
    if turn.meant is not None:
        return request.occurrence.id == turn.meant
    return squeeze_code(request.occurrence.code) == wanted


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
        raise UserMistake(NotLater(occurrence.code, to_on, request.from_on, deciding=True))
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
