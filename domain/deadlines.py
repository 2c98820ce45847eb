"""Read when something is due, as Vietnamese offices write it: what the other rooms use of it."""

from domain.deadline_finding import find_deadline
from domain.deadline_phrase import Deadline, DeadlineKind, Voice
from domain.deadline_reading import LONGEST_TEXT, read_deadline
from domain.deadline_recurring import next_due
from domain.deadline_spans import WorkingDays

__all__ = [
    "LONGEST_TEXT",
    "Deadline",
    "DeadlineKind",
    "Voice",
    "WorkingDays",
    "find_deadline",
    "next_due",
    "read_deadline",
]
