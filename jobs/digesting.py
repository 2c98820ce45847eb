"""Into digests: all that the clock has to say to one address in a half-day goes into one message."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, Self, TypeVar

from data import planning
from data.store import Batch
from domain.planning import Wanted

HALF_DAYS_TRIED = 10


class Leaving(Protocol):
    """Something to be said at an address, which may have to wait for the next half-day."""

    @property
    def wanted(self) -> Wanted: ...

    def later(self) -> Self: ...


L = TypeVar("L", bound=Leaving)


def put(batch: Batch, leaving: Sequence[L], write: Callable[[Sequence[tuple[L, int]]], None], now: datetime) -> int:
    """Open the digests these go into and have them written there; gives how many found one.

    Where the half-day's message is composed already, the next one takes it.
    """
    waiting = list(leaving)
    for _ in range(HALF_DAYS_TRIED):
        if not waiting:
            break
        rows = planning.open_digests(batch, _earliest(waiting), now)
        write([(one, rows[one.wanted.key]) for one in waiting if one.wanted.key in rows])
        waiting = [one.later() for one in waiting if one.wanted.key not in rows]
    return len(leaving) - len(waiting)


def _earliest(waiting: Sequence[L]) -> list[Wanted]:
    """One wish a digest: as early and as far ahead as the first of what goes into it."""
    found: dict[str, Wanted] = {}
    for one in waiting:
        wanted = one.wanted
        known = found.get(wanted.key)
        if known is None:
            found[wanted.key] = wanted
        elif wanted.rank < known.rank or wanted.leaves_at < known.leaves_at:
            rank, leaves_at = min(wanted.rank, known.rank), min(wanted.leaves_at, known.leaves_at)
            found[wanted.key] = Wanted(wanted.key, wanted.address_id, rank, leaves_at)
    return list(found.values())
