"""Read what an officer answers to a reminder.

The order of the tests is the safety: a question, a request, a negation or a promise is seen before a completion, and
in doubt the weaker reading is taken. Nothing may be marked done that was not said to be done.
"""

from dataclasses import dataclass, replace
from datetime import date as Day
from functools import lru_cache

from domain.deadlines import WorkingDays
from domain.reply_completion import TORN, completion
from domain.reply_days import asked_for, past_day, promised_day
from domain.reply_documents import document_in, without_document
from domain.reply_intent import Intent
from domain.reply_intents import intent_of, of_reminders
from domain.reply_leaning import Leaning, known_weights, leaning
from domain.reply_reasons import reason, reason_beside
from domain.reply_requests import request
from domain.reply_said import Said, said_in
from domain.reply_signs import signs_of
from domain.reply_statements import statements_in
from domain.reply_weighing import weighed
from domain.text import clean
from domain.workdays import WorkCalendar

__all__ = ["LONGEST", "LONGEST_STATEMENT", "Intent", "Reading", "Reply", "leaning_of", "read_reply"]

LONGEST = 20_000  # characters; beyond this a message is no reply, and is not read
LONGEST_STATEMENT = 1_000  # of a statement, what is read; nobody reports in more


@dataclass(frozen=True, slots=True)
class Reply:
    """One statement; `items` are the codes meant, as written; below 0.6 of `confidence` it is to be asked back.

    `perhaps_done`: it goes on as far as is known, but it holds words of completion that something speaks against.
    """

    text: str
    intent: Intent
    percent: int | None = None
    date: Day | None = None
    days_from_due: int | None = None
    reason: str | None = None
    document: str | None = None
    items: tuple[str, ...] = ()
    confidence: float = 1.0
    perhaps_done: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The statements of one message, in its order; never empty."""

    statements: tuple[Reply, ...]


def read_reply(text: str, on: Day, *, due: Day | None = None, calendar: WorkingDays | None = None) -> Reading:
    """Read a message as of a day in Vietnam; `due` is the present deadline, from which "thêm 3 ngày" counts.

    "5 ngày làm việc" are those of the office's `calendar`, or those by law without one.

    A text beyond `LONGEST` is not read: it is UNRELATED at confidence 0.
    """
    if len(text) > LONGEST:
        return Reading((Reply(text[:LONGEST_STATEMENT], Intent.UNRELATED, confidence=0.0),))
    days = calendar or _state_calendar()
    return Reading(tuple(_read(items, said, on, due, days) for items, said in statements_in(clean(text))))


def leaning_of(words: str, on: Day) -> Leaning:
    """What a statement leans to by its signs, whatever it is read as."""
    said = said_in(words[:LONGEST_STATEMENT], on)
    finished = completion(said)
    return leaning(signs_of(said, intent_of(said, finished), finished), known_weights())


@lru_cache(maxsize=1)
def _state_calendar() -> WorkingDays:
    """The working days by law, when the office's own are not at hand."""
    return WorkCalendar()


def _read(items: tuple[str, ...], text: str, on: Day, due: Day | None, calendar: WorkingDays) -> Reply:
    kept = text[:LONGEST_STATEMENT]
    document = document_in(kept)
    said = said_in(without_document(kept) if document else kept, on)
    finished = completion(said)
    verdict = intent_of(said, finished)
    leans = leaning(signs_of(said, verdict, finished), known_weights())
    intent, confidence = verdict if of_reminders(said) else weighed(verdict, finished, leans, said)
    if len(text) > LONGEST_STATEMENT and intent is Intent.DONE:  # what was not read may take it back
        intent, confidence = Intent.IN_PROGRESS, TORN
    percent = said.share.percent if said.share else None
    sounds_done = finished is not None or leans.first[0] is Intent.DONE
    torn = intent is Intent.IN_PROGRESS and confidence <= TORN and sounds_done
    reply = Reply(text, intent, percent, document=document, items=items, confidence=confidence, perhaps_done=torn)
    return _with_details(reply, said, on, due, calendar)


def _with_details(reply: Reply, said: Said, on: Day, due: Day | None, calendar: WorkingDays) -> Reply:
    match reply.intent:
        case Intent.EXTENSION:
            wanted = request(said)
            day, days, end = asked_for(said, wanted[1] if wanted else 0, on, due, calendar)
            why = reason_beside(said, wanted[1] if wanted else 0, end)
            return replace(reply, date=day, days_from_due=days, reason=why)
        case Intent.BLOCKED:
            return replace(reply, reason=reason(said))
        case Intent.DONE:
            return replace(reply, date=past_day(said, on))
        case Intent.IN_PROGRESS:
            return replace(reply, date=promised_day(said, on, calendar))
        case _:
            return reply
