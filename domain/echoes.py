"""What the officers of a unit report is heard by the others of it: a line in their next digest, no message of its own.

Source: domain.md, 3.1 (a unit may have two officers) and 2.5 (never more than one message per officer per half-day).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.occurrence import Kind

HEARD = frozenset({Kind.CLAIMED, Kind.PROGRESS, Kind.BLOCKED, Kind.RECEIVED, Kind.EXTENSION_ASKED, Kind.UNDONE})


@dataclass(frozen=True, slots=True)
class Echo:
    """What another officer of the reader's unit has reported of an item."""

    code: str
    who: str
    kind: Kind
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A report of somebody about an occurrence."""

    occurrence_id: int
    by: int
    at: datetime
    echo: Echo


def since(said: Iterable[Said], mark: datetime) -> tuple[Echo, ...]:
    """What is new to a reader whose last digest left at `mark`: of each item the newest word of each officer.

    `said`: in order. What was taken back before it was told is not told; where it was told, its end is.
    """
    newest: dict[tuple[int, int], Said] = {}
    for one in said:
        key = one.occurrence_id, one.by
        last = newest.pop(key, None)
        if one.echo.kind is Kind.UNDONE and (last is None or last.at >= mark):
            continue
        newest[key] = one
    return tuple(one.echo for one in newest.values() if one.at >= mark)
