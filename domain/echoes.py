"""What the officers of a unit report is heard by the others of it.

What matters at once they are told at once (`domain/telling.py`); the rest is a line in their next digest, since nobody
is to have more than one message of the clock in half a day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.occurrence import Kind

TOLD_AT_ONCE = frozenset({Kind.CLAIMED, Kind.BLOCKED, Kind.EXTENSION_ASKED})
HEARD = TOLD_AT_ONCE | {Kind.PROGRESS, Kind.RECEIVED, Kind.UNDONE}


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

    `said`: in order. What was taken back before it was told is not told; where it was told, its end is. What was told
    at once, and its end, is not told again; it is newer than what was said before it.
    """
    newest: dict[tuple[int, int], Said] = {}
    for one in said:
        key = one.occurrence_id, one.by
        last = newest.pop(key, None)
        if one.echo.kind is Kind.UNDONE and (last is None or last.at >= mark or last.echo.kind in TOLD_AT_ONCE):
            continue
        newest[key] = one
    return tuple(one.echo for one in newest.values() if one.at >= mark and one.echo.kind not in TOLD_AT_ONCE)
