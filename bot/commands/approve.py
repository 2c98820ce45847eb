"""`/approve`: the leader decides requests for more time. Nobody decides their own."""

import re
from collections.abc import Sequence
from datetime import date, time

from bot.asking import Kept, Saying, ask, dialogue
from bot.book import command
from bot.extending import asker_of
from bot.reporting.asking_which import ask_which
from bot.reporting.days import is_far
from bot.telling import inform, reached
from bot.turn import Turn
from data import extensions
from domain.deadlines import Deadline, DeadlineKind, Voice, find_deadline
from domain.errors import UserMistake
from domain.extension import Decision, Extension, may_decide
from domain.extension_messages import AskOtherDay, DecisionUnclear, ExtensionDecided, ExtensionToDecide, Pending
from domain.message import Decided, FarOff, Hint, Message, NotLater, Short, WrongState
from domain.move_messages import AskFor
from domain.occurrence import Kind, move_deadline
from domain.reminders import next_word_at
from domain.rights import Act
from domain.status import WORKING
from domain.telling import HEARS, Party
from domain.text import fold, squeeze_code
from domain.time import at, local_day

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
OTHER = re.compile(r"(?:dong y )?(?:den )?(?:ngay|han) khac\W*|(?:yes )?another day\W*")
"""Agreement to a day that is still to be named."""
SAID_ALONE = re.compile(
    r"(?:toi |minh |da )?(?:dong y|dongy|nhat tri|duyet|chap thuan|ok|agreed?|yes)\b"
    r"|(?:khong|ko|k|chua) (?:dong y|duyet|nhat tri|chap thuan|cho gia han|gia han)\b|tu choi\b|refused?\b"
)
"""How a decision begins where nothing says that it is one."""
COUNTED = re.compile(r"\b(?:them|lui)\b|\d+ (?:ngay|hom|tuan|thang)\b")
"""A day counted from today or from the deadline, nobody knows which."""


@command("duyet", "approve", act=Act.DECIDE_EXTENSION)
async def approve(turn: Turn) -> None:
    """Without a code: what waits to be decided."""
    waiting = await extensions.pending(turn.session, await turn.reach(Act.DECIDE_EXTENSION))
    if POLITE.fullmatch(fold(turn.words)):
        _list(turn, waiting)
        return
    wanted = squeeze_code(turn.first_word.strip("[]"))
    words, named = _words(turn.rest)
    found = [r for r in waiting if _is(turn, r, wanted)]
    if not found:
        await turn.occurrence(turn.first_word, Act.DECIDE_EXTENSION)  # not found, or not allowed
        raise UserMistake(Short(Hint.ALREADY_NOTED if turn.meant else Hint.NOTHING_PENDING))
    if named is not None:
        found = [r for r in found if r.id == named]
        if not found:
            raise UserMistake(Short(Hint.ALREADY_NOTED))  # the button of an older request
    if len(found) > 1:  # of several periods, or of two items called the same
        await ask_which(turn, [r.occurrence.id for r in found], turn.spoken)
        return
    await _by_words(turn, found[0], words)


def decides(words: str, today: date) -> bool:
    """Whether words decide about a request when they are said without a command: a verdict, or a day alone.

    "Duyệt" and nothing else is the command, which shows what waits.
    """
    if fold(words).strip() == "duyet":
        return False
    if SAID_ALONE.match(fold(words)):
        return True
    found = find_deadline(words, today, voice=Voice.CHAT)
    return found is not None and "/" in found[1].text and not f"{found[0]}{found[2]}".strip(" .,") and bool(_day(found))


async def _by_words(turn: Turn, request: Extension, words: str) -> None:
    """Decide as the words say; what neither agrees, refuses, nor names a day for certain decides nothing."""
    said, calendar = fold(words), await turn.calendar(request.occurrence)
    found = find_deadline(words, turn.today, voice=Voice.CHAT, calendar=calendar)
    agreed = AGREED.match(said)
    if not words:
        turn.answer(ExtensionToDecide(request))
    elif OTHER.fullmatch(said):
        _must_be_anothers(turn, request)
        await ask(turn, "other_day", {"occurrence": request.occurrence.id, "request": request.id})
    elif (REFUSED.match(said) and not NOT_REFUSED.match(said)) or words.casefold().split()[:1] == ["no"]:
        await _refuse(turn, request, _reason(words))
    elif found is not None and (day := _day(found)):
        if day != request.to_on and is_far(day, request.stands, words):
            raise UserMistake(FarOff(words, day))
        await _decide(turn, request, day, words)
    elif agreed and POLITE.fullmatch(said[agreed.end() :]):
        await _decide(turn, request, request.to_on, "")
    else:
        unread = found[1].text if found is not None and found[1].question is not None else ""
        turn.answer(DecisionUnclear(request, words, unread))


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


def _list(turn: Turn, waiting: list[Extension]) -> None:
    if not waiting:
        turn.answer(Short(Hint.NOTHING_PENDING))
    elif len(waiting) == 1:
        turn.answer(ExtensionToDecide(waiting[0]))
    else:
        turn.answer(Pending(tuple(waiting)))


def _must_be_anothers(turn: Turn, request: Extension) -> None:
    if not may_decide(turn.person, request):
        raise UserMistake(Short(Hint.OWN_REQUEST))


async def _refuse(turn: Turn, request: Extension, why: str) -> None:
    """Not without a reason: the unit has to know it."""
    _must_be_anothers(turn, request)
    if why:
        await _decide(turn, request, None, why)
    else:
        await ask(turn, "refusal", {"occurrence": request.occurrence.id, "request": request.id})


async def _decide(turn: Turn, request: Extension, to_on: date | None, words: str) -> None:
    """Agree to a day, the one asked for or another; None refuses."""
    _must_be_anothers(turn, request)
    occurrence = request.occurrence
    turn.must(Act.DECIDE_EXTENSION, occurrence.lead)
    if occurrence.state not in WORKING:
        raise UserMistake(WrongState(occurrence))
    if to_on is not None and to_on <= request.stands:
        raise UserMistake(NotLater(occurrence.code, to_on, request.stands, deciding=True))
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    state = Decision.REFUSED if to_on is None else Decision.AGREED
    try:
        await extensions.decide(turn.session, request, state, turn.person.id, turn.now, words, to_on)
    except extensions.NotPending:
        raise UserMistake(Short(Hint.ALREADY_NOTED)) from None
    if to_on is not None:
        occurrence = move_deadline(occurrence, to_on)
        await turn.save(occurrence)
    kind = Kind.EXTENSION_REFUSED if to_on is None else Kind.EXTENSION_AGREED
    await turn.report(occurrence, kind, words, day=to_on or request.to_on)
    mark = next_word_at(occurrence, await turn.calendar(occurrence), at(turn.today, time.max))
    next_on = local_day(mark) if mark else None
    said = ExtensionDecided(occurrence, to_on is not None, to_on or request.to_on, request.to_on, words, next_on)
    told = await inform(turn, occurrence, kind, dict.fromkeys(HEARS[kind], said), askers=await asker_of(turn, request))
    heard = await reached(turn, told, Party.ASKER) or await reached(turn, told, Party.LEAD)
    turn.answer(Decided(occurrence, kind, to_on, told=heard))


async def _kept_request(turn: Turn, kept: Kept) -> Extension:
    """The request that a dialogue is about, as long as it waits."""
    occurrence = await turn.kept_occurrence(kept, Act.DECIDE_EXTENSION)
    request = await extensions.open_of(turn.session, occurrence)
    if request is None or request.id != kept["request"]:
        raise UserMistake(Short(Hint.ALREADY_NOTED))
    return request


async def _until_when(turn: Turn, kept: Kept) -> Message:
    return AskOtherDay(await _kept_request(turn, kept), kept.get("given", ""))


async def _why_not(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.DECIDE_EXTENSION), Kind.EXTENSION_REFUSED)


@dialogue("other_day", _until_when, words=True)
async def day_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _by_words(turn, await _kept_request(turn, kept), turn.words)
    return ()


@dialogue("refusal", _why_not, words=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _decide(turn, await _kept_request(turn, kept), None, turn.words)
    return ()
