"""`/extend CODE dd/mm why`: ask for more time. The old deadline stands until the request is decided."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue, only_number
from bot.book import command
from bot.commands.cause import FIRST, note_cause, read_back
from bot.reporting.days import DayInDoubt, asked_day_in_doubt, is_far
from bot.reporting.statements import names_own_item, plainly, read_of
from bot.telling import inform
from bot.turn import Turn, without_code
from data import extensions, people
from domain.cause import cause_in
from domain.deadline_questions import far_off, not_later
from domain.deadlines import Voice, find_deadline
from domain.errors import UserMistake
from domain.extension import Extension, Terms, Unfit, is_short, unfit
from domain.extension_messages import ExtensionAsked, ExtensionToDecide, ReasonNoted, TooOften
from domain.message import Hint, Message, Short, WordsToOffice, WrongState
from domain.move_messages import AskFor
from domain.occurrence import Kind, Occurrence
from domain.questions import AskNewDate
from domain.replies import Intent, read_reply
from domain.rights import Act
from domain.telling import Party

SPAN = re.compile(
    r"(?:xin\s+)?(?:(?:thêm|them|lùi|lui)\s+)?\S{1,5}\s+(?:ngày|ngay|hôm|hom|tuần|tuan|tháng|thang)\b"
    r"(?:\s+(?:làm việc|lam viec))?",
    re.IGNORECASE,
)


@command("giahan", "extend", act=Act.ASK_EXTENSION)
async def extend(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "giahan")
    occurrence = await turn.reported(turn.first_word, Act.ASK_EXTENSION)
    await ask_in_words(turn, occurrence, turn.rest)


async def ask_in_words(turn: Turn, occurrence: Occurrence, words: str, kept: Kept | None = None) -> None:
    """Read a new date and a reason out of words; `kept` of a request that they complete, its reason among it."""
    if only_number(words):
        reason = (kept or {}).get("reason", "")
        await ask(turn, "extend", {"occurrence": occurrence.id, "given": words, "reason": reason, "again": True})
        return
    read = await read_of(turn, occurrence, f"xin gia hạn đến {words}")
    if read.date is None and read.days_from_due is None:
        read = await read_of(turn, occurrence, f"xin gia hạn {words}")
    reason = read.reason or _without_day(words, read.date, turn.today) or (kept or {}).get("reason", "")
    await ask_extension(turn, occurrence, read.date, reason, words, again=kept is not None)


def _without_day(words: str, day: date | None, today: date) -> str:
    """What is left of the words once the day is taken out of them: the reason, as it seems."""
    if day is None:
        return ""
    found = find_deadline(words, today, voice=Voice.CHAT)
    rest = f"{found[0]} {found[2]}" if found is not None and found[1].due == day else SPAN.sub("", words, count=1)
    return rest.strip(" ,.;:-()")


async def ask_extension(
    turn: Turn, occurrence: Occurrence, to_on: date | None, reason: str, words: str, *, again: bool = False
) -> None:
    """Store a request and bring it to the leader; or ask what is missing, or cannot be taken as it was written.

    `again`: the words were to name the day and nothing else.
    """
    terms = await extensions.terms(turn.session, occurrence)
    await _must_be_fit(turn, occurrence, terms)
    found = await _doubt(turn, occurrence, to_on, words)
    if to_on is None or found is not None:
        beside = reason or _beside(words, found)
        await ask(turn, "extend", {"occurrence": occurrence.id, "given": words, "reason": beside, "again": again})
        return
    await _store(turn, occurrence, to_on, reason, words, terms)


async def _must_be_fit(turn: Turn, occurrence: Occurrence, terms: Terms) -> None:
    pending = await extensions.pending_days(turn.session, [occurrence.id])
    granted = await extensions.granted(turn.session, occurrence.id) if terms.most is not None else 0
    match unfit(occurrence, is_open=bool(pending), granted=granted, terms=terms):
        case Unfit.STATE:
            raise UserMistake(Short(Hint.ALREADY_NOTED) if turn.pressed else WrongState(occurrence))
        case Unfit.NO_DEADLINE:
            raise UserMistake(Short(Hint.NO_DUE_TO_MOVE))
        case Unfit.OPEN:
            raise UserMistake(Short(Hint.REQUEST_OPEN))
        case Unfit.TOO_OFTEN:
            assert terms.most is not None
            raise UserMistake(TooOften(occurrence, terms.most))


async def _store(turn: Turn, occurrence: Occurrence, to_on: date, reason: str, words: str, terms: Terms) -> None:
    """Keep the request, read it back with both days, bring it to those who decide, and ask for the cause."""
    assert occurrence.due_on is not None
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    cause = cause_in(words) or (occurrence.cause if occurrence.stuck else None)
    short = is_short(occurrence.due_on, turn.today, terms, await turn.calendar(occurrence))
    request = await extensions.ask(
        turn.session, occurrence, to_on, reason, turn.person.id, turn.now, cause=cause, short=short
    )
    await turn.report(occurrence, Kind.EXTENSION_ASKED, words, day=to_on, cause=cause)
    noted = ExtensionAsked(request, await _bring(turn, request, words), terms.notice_days)
    if reason or turn.asked is not None:
        await read_back(turn, occurrence, noted, known=cause is not None)
    else:
        await ask(turn, "why_extend", {"occurrence": occurrence.id, FIRST: replace(noted, asks=True)})


async def _bring(turn: Turn, request: Extension, words: str) -> tuple[str, ...]:
    """Bring a request to those who decide; the names of those of them who can be reached."""
    said = WordsToOffice(request.occurrence, turn.person.name, words, Kind.EXTENSION_ASKED)
    words_for = {Party.LEADERS: ExtensionToDecide(request), Party.LEAD: said}
    told = await inform(turn, request.occurrence, Kind.EXTENSION_ASKED, words_for)
    heard = [one for one in told[Party.LEADERS] if await people.reachable(turn.session, [one])]
    return tuple([(await people.person(turn.session, one)).name for one in heard])


async def _doubt(turn: Turn, occurrence: Occurrence, to_on: date | None, words: str) -> DayInDoubt | None:
    """Why a day cannot be taken for the new deadline."""
    assert occurrence.due_on is not None
    if to_on is None:
        return asked_day_in_doubt(words, turn.today, await turn.calendar(occurrence))
    if to_on <= occurrence.due_on:
        return DayInDoubt("", not_later(to_on, occurrence.due_on))
    return DayInDoubt("", far_off(to_on), (to_on,)) if is_far(to_on, occurrence.due_on, words) else None


def _beside(words: str, found: DayInDoubt | None) -> str:
    """What stands beside a day that cannot be taken: the reason, as it seems."""
    if found is None or not found.written:
        return ""
    return words.replace(found.written, "", 1).strip(" ,.;:-")


async def _until_when(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.ASK_EXTENSION)
    words = kept.get("given", "")
    read = await read_of(turn, occurrence, f"xin gia hạn đến {words}")
    found = await _doubt(turn, occurrence, read.date, words) if words else None
    if found is None:
        return AskNewDate(occurrence, words if kept.get("again") else "")
    return AskNewDate(occurrence, found.written, found.doubt, found.days)


@dialogue("extend", _until_when, words=True)
async def date_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The day, and perhaps another reason, complete the request."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if plainly(turn, Intent.DONE):
        return [Saying(turn.words, kept["occurrence"])]
    occurrence = await turn.kept_occurrence(kept, Act.ASK_EXTENSION)
    await ask_in_words(turn, occurrence, turn.words, kept)
    return ()


async def _why(turn: Turn, kept: Kept) -> Message:
    first: Message | None = kept.pop(FIRST, None)
    return first or AskFor(await turn.kept_occurrence(kept, Act.ASK_EXTENSION), Kind.EXTENSION_ASKED)


@dialogue("why_extend", _why, waits=False, beside=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What is in the way, said behind a request without a reason, is its reason; a cause may stand with it."""
    occurrence = await turn.kept_occurrence(kept, Act.ASK_EXTENSION)
    request = await extensions.open_of(turn.session, occurrence)
    named, reason = cause_in(turn.words), _reason_alone(turn)
    if request is None or (named is None and not reason) or await names_own_item(turn):
        raise NotAnAnswer
    if reason:
        request = await extensions.set_reason(turn.session, request, reason)
        await turn.report(occurrence, Kind.EXTENSION_ASKED, turn.words, day=request.to_on, cause=named)
    if named is not None:
        occurrence = await note_cause(turn, occurrence, named, turn.words)
    if not reason:
        await ask(turn, "why_extend", {"occurrence": occurrence.id})
    else:
        request = replace(request, occurrence=occurrence, cause=named or request.cause)
        turn.answer(ReasonNoted(request, await _bring(turn, request, turn.words)))
    return ()


def _reason_alone(turn: Turn) -> str:
    """The words, where they say what is in the way and nothing else."""
    read = read_reply(turn.words, turn.today).statements
    if len(read) != 1 or read[0].intent is not Intent.BLOCKED:
        return ""
    return read[0].reason or turn.words
