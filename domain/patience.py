"""When reminding somebody once more helps nobody: it is asked whom else to remind, and what was answered holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.occurrence import Kind

MOST_UNANSWERED = 3
"""Reminders of an item to one person without any answer of the unit; the next one asks whom else to remind."""

ANSWERS = frozenset(
    {Kind.PROGRESS, Kind.BLOCKED, Kind.RECEIVED, Kind.CLAIMED, Kind.EXTENSION_ASKED, Kind.COMMENT}
    | {Kind.REROUTED, Kind.AS_BEFORE, Kind.RESTS}
)
"""What counts as an answer: a word of the unit, or a decision on who is reminded."""

DUTY_ANSWERS = frozenset(
    {Kind.DUTY_PROGRESS, Kind.DUTY_STUCK, Kind.DUTY_REPORTED, Kind.COMMENT}
    | {Kind.REROUTED, Kind.AS_BEFORE, Kind.RESTS}
)
"""The same of a duty of a coordinating unit."""

RESTS_DAYS = 5
"""Working days for which somebody asks not to be reminded of an item."""


def asks_who_else(unanswered: int, *, group: bool) -> bool:
    """Whether the next reminder asks whom else to remind. A group is many people, and is not asked."""
    return unanswered >= MOST_UNANSWERED and not group


@dataclass(frozen=True, slots=True)
class Detour:
    """Somebody is not reminded of an item: another is in their place, or nobody up to a day. `since`: from a day on."""

    person_id: int
    to_person: int | None
    until: date | None
    since: date | None = None

    def holds(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


Detours = Sequence[Detour]
