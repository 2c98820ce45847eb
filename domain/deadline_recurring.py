"""From a rule to its next day, and to a deadline that comes back."""

import re
from datetime import date, datetime
from functools import lru_cache

from dateutil.rrule import rrulestr

from domain import deadline_questions as ask
from domain.deadline_cycles import Cycle, cycle_of
from domain.deadline_phrase import Deadline, DeadlineKind, Phrase

_BEFORE = re.compile(r"\btruoc\b")


@lru_cache(maxsize=2048)  # many items have the same rule
def next_due(rrule: str, on: date) -> date:
    """Return the first occurrence on or after a day. Raises ValueError when the rule has run out."""
    midnight = datetime(on.year, on.month, on.day)  # noqa: DTZ001 - a rule of days has no zone
    found = rrulestr(rrule, dtstart=midnight).after(midnight, inc=True)
    if found is None:
        raise ValueError(f"{rrule} never comes after {on}")
    return found.date()


def recurring(phrase: Phrase, *, duty: bool) -> Deadline | None:
    """Read what comes back; None when nothing in the phrase does."""
    cycle = cycle_of(phrase.folded, phrase.marks, phrase.today.on, duty=duty)
    return None if cycle is None else by_rule(phrase, cycle)


def by_rule(phrase: Phrase, cycle: Cycle) -> Deadline:
    if cycle.no_such:
        return phrase.doubt(ask.no_such_date(cycle.no_such))
    if cycle.split:
        return phrase.doubt(ask.split_needed(phrase.words.written))
    if cycle.rrule is None:
        return phrase.doubt(ask.cycle_unsure(phrase.words.written))
    try:
        due = next_due(cycle.rrule, phrase.today.on)
    except ValueError:
        return phrase.doubt(ask.cycle_unsure(phrase.words.written))
    before = bool(_BEFORE.search(phrase.folded))
    return Deadline(
        phrase.words.written,
        DeadlineKind.RECURRING,
        due=due,
        rrule=cycle.rrule,
        before=before,
        day_assumed=cycle.day_assumed,
    )
