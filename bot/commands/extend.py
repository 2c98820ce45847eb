"""`/extend CODE dd/mm why`: ask for more time. The old deadline stands until the request is decided."""

import re
from collections.abc import Sequence
from datetime import date

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import command
from bot.commands.cause import read_back
from bot.reporting.days import DayInDoubt, asked_day_in_doubt, is_far
from bot.reporting.statements import names_own_item, plainly, read_of
from bot.telling import inform
from bot.turn import Turn, without_code
from data import extensions, people
from domain.cause import cause_in
from domain.deadline_questions import far_off, not_later
from domain.deadlines import Voice, find_deadline
from domain.errors import UserMistake
from domain.extension import Terms, Unfit, is_short, unfit
from domain.extension_messages import ExtensionAsked, ExtensionToDecide, TooOften
from domain.message import Hint, Message, Short, WordsToOffice, WrongState
from domain.occurrence import Kind, Occurrence
from domain.questions import AskNewDate
from domain.replies import Intent
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
    said = WordsToOffice(occurrence, turn.person.name, words, Kind.EXTENSION_ASKED)
    words_for = {Party.LEADERS: ExtensionToDecide(request), Party.LEAD: said}
    told = await inform(turn, occurrence, Kind.EXTENSION_ASKED, words_for)
    heard = [one for one in told[Party.LEADERS] if await people.reachable(turn.session, [one])]
    names = tuple([(await people.person(turn.session, one)).name for one in heard])
    noted = ExtensionAsked(request, names, terms.notice_days)
    await read_back(turn, occurrence, noted, known=cause is not None)


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


@dialogue("extend", _until_when)
async def date_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The day, and perhaps another reason, complete the request."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if plainly(turn, Intent.DONE):
        return [Saying(turn.words, kept["occurrence"])]
    occurrence = await turn.kept_occurrence(kept, Act.ASK_EXTENSION)
    await ask_in_words(turn, occurrence, turn.words, kept)
    return ()
