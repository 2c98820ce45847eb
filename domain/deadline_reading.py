"""Read one deadline text, the hour apart from the day."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from domain import deadline_questions as ask
from domain.deadline_clauses import read
from domain.deadline_hours import hour_in
from domain.deadline_phrase import Deadline, DeadlineKind, Phrase, Voice, phrase_of
from domain.deadline_recurring import next_due
from domain.deadline_spans import Today, WorkingDays
from domain.deadline_spellings import words_of
from domain.deadline_strict import a_day_earlier
from domain.workdays import WorkCalendar

LONGEST_TEXT = 4_000  # letters: what is longer is no deadline and is not read
_SHOWN = 60  # letters of it that are said back


@lru_cache(maxsize=1)
def _state_calendar() -> WorkingDays:
    """The working days by law, when the office's own are not at hand."""
    return WorkCalendar()


def read_deadline(
    text: str,
    on: date,
    *,
    voice: Voice = Voice.ANNEX,
    calendar: WorkingDays | None = None,
    strict_before: bool = False,
) -> Deadline:
    """Read one deadline as of a day in Vietnam; what cannot be known is AMBIGUOUS with a question, never guessed.

    `strict_before`: "trước ngày 15/4" is due on the 14th, "trước ngày 20 hằng tháng" on each 19th; otherwise on the day as
    written.
    """
    if len(text) > LONGEST_TEXT:
        shown = text[:_SHOWN]
        return Deadline(shown, DeadlineKind.AMBIGUOUS, question=ask.unreadable(shown))
    words = words_of(text, chat=voice is Voice.CHAT)
    at, words = hour_in(words)
    phrase = phrase_of(words, Today(on, voice is Voice.CHAT, calendar or _state_calendar()))
    found = read(phrase)
    if at and _is_said_of_today(phrase, found):
        found = replace(found, kind=DeadlineKind.DATE, due=on, question=None)
    elif strict_before and found.before and at is None:
        found = _strictly(phrase, found)
    return replace(found, text=words.written, time=at)


def _strictly(phrase: Phrase, found: Deadline) -> Deadline:
    """The same, ending the day before the one that is named: that day itself is then the last one."""
    if found.due and _names_a_day(phrase, found):
        return replace(found, due=found.due - timedelta(days=1), before=False)
    earlier = a_day_earlier(found.rrule) if found.rrule else None
    if earlier is None:
        return found
    return replace(found, due=next_due(earlier, phrase.today.on), rrule=earlier, before=False)


def _is_said_of_today(phrase: Phrase, found: Deadline) -> bool:
    """Whether an hour alone is of today: "trước 17h" in a chat."""
    return found.kind is DeadlineKind.AMBIGUOUS and phrase.today.chat and not found.choices and not phrase.marks


def _names_a_day(phrase: Phrase, found: Deadline) -> bool:
    return found.kind is DeadlineKind.DATE and found.starts is None and bool(phrase.exact_marks())
