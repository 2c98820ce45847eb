"""How items are counted for the leader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.deadlines import DeadlineKind
from domain.occurrence import Occurrence
from domain.status import Standing, State


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of occurrences in scope. `ongoing` and `paused` stand apart from `total`; withdrawn ones nowhere."""

    done_in_time: int = 0
    done_late: int = 0
    claimed: int = 0
    doing_in_time: int = 0
    doing_soon: int = 0
    doing_late: int = 0
    waiting_in_time: int = 0
    waiting_late: int = 0
    no_deadline: int = 0
    ongoing: int = 0
    paused: int = 0
    waiting_soon: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) + getattr(other, name) for name in Tally.__dataclass_fields__))

    @property
    def done(self) -> int:
        return self.done_in_time + self.done_late

    @property
    def doing(self) -> int:
        return self.doing_in_time + self.doing_late

    @property
    def waiting(self) -> int:
        return self.waiting_in_time + self.waiting_late

    @property
    def total(self) -> int:
        return self.done + self.claimed + self.doing + self.waiting

    @property
    def fallen_due(self) -> int:
        """Done, or late and not claimed: the denominator leaders quote."""
        return self.done + self.doing_late + self.waiting_late


def tally(occurrences: Iterable[Occurrence], today: date) -> Tally:
    """Count occurrences as they stand on `today`.

    "In time" holds what is not late, without a deadline included (named in `no_deadline` besides). A claim counts as
    neither done nor late. A declined item counts as before until it is decided.

    The store keeps the same counts for a million of them: `data/counts.py`.
    """
    counts = dict.fromkeys(Tally.__dataclass_fields__, 0)
    for occurrence in occurrences:
        for name in _counted_as(occurrence, today):
            counts[name] += 1
    return Tally(**counts)


def _counted_as(occurrence: Occurrence, today: date) -> list[str]:
    if occurrence.state is State.WITHDRAWN:
        return []
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return ["ongoing"]
    if occurrence.state is State.PAUSED:
        return ["paused"]
    if occurrence.state is State.DONE:
        late = occurrence.due_on is not None and (occurrence.done_on or today) > occurrence.due_on
        return ["done_late" if late else "done_in_time"]
    names = _open_counted_as(occurrence, occurrence.standing(today))
    return [*names, "no_deadline"] if occurrence.due_on is None else names


def _open_counted_as(occurrence: Occurrence, stands: Standing) -> list[str]:
    if occurrence.state is State.CLAIMED:
        return ["claimed"]
    stands_as = occurrence.back_to if occurrence.state is State.DECLINED else occurrence.state
    begun = stands_as is State.IN_PROGRESS or occurrence.percent is not None
    column = "doing" if begun else "waiting"
    if stands is Standing.OVERDUE:
        return [f"{column}_late"]
    names = [f"{column}_in_time"]
    return [*names, f"{column}_soon"] if stands is Standing.DUE_SOON else names
