"""How fast a vendor lets us speak: overall for a token, and to one chat."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Quota:
    """At most `most` messages in any `within`."""

    most: int
    within: timedelta


def free_at(recent: Sequence[float], quotas: Sequence[Quota], now: datetime) -> datetime:
    """When one more message may leave for a chat: `now`, or later.

    `recent`: epoch seconds at which messages left for it, oldest first. Those after `now` do not count: the clock was
    set back, and nobody is to be silent for an hour because of it.
    """
    present = now.timestamp()
    past = [left for left in recent if left <= present]
    wait = max((past[-q.most] + q.within.total_seconds() - present for q in quotas if len(past) >= q.most), default=0.0)
    return now + timedelta(seconds=wait) if wait > 0 else now


def remembered(recent: Sequence[float], quotas: Sequence[Quota], now: datetime) -> list[float]:
    """`recent` with a message at `now`, as far back as the quotas look."""
    if not quotas:
        return []
    present = now.timestamp()
    longest = max(quota.within.total_seconds() for quota in quotas)
    kept = [left for left in recent if present - longest < left <= present]
    return [*kept, math.floor(present * 1000) / 1000][-max(quota.most for quota in quotas) :]


def next_silence(
    last: tuple[datetime, datetime] | None, now: datetime, first: timedelta, longest: timedelta
) -> datetime:
    """Until when to be silent, where a vendor asks for it and names no time; `last`: from when until when we were.

    What stands already stays: many messages on the wire are answered alike. Asked again before we have talked for as
    long as we were silent, we wait twice as long.
    """
    if last is None or last[0] > now:  # the clock was set back
        return now + first
    since, until = last
    if now < until:
        return until
    was = until - since
    return now + (min(max(was * 2, first), longest) if now - until <= was else first)


BREATH = 0.02
MARGIN = 0.975

MANY = 5  # failures in a row after which a channel is let rest
FIRST_REST = 0.5  # seconds
LONGEST_REST = 10.0  # seconds: how long at most nobody notices that the vendor is back
TROUBLED = 5.0  # seconds of nothing but failures after which what failed is tried again at once


class Pacer:
    """Lets `per_second` messages leave, evenly; time is a number of seconds that only grows.

    Up to `BREATH` seconds' worth may leave together: at a thousand a second twenty are claimed at once. `MARGIN`
    leaves room for messages that arrive closer together than they left.
    """

    def __init__(self, per_second: float) -> None:
        self.per_second = per_second
        self.next_at = float("-inf")

    @property
    def interval(self) -> float:
        return 1 / (self.per_second * MARGIN) if self.per_second else 0.0

    def allowed(self, now: float) -> int | None:
        """How many may leave now; None for as many as there are."""
        if self.per_second == float("inf"):
            return None
        return int((now - self._from(now)) / self.interval) + 1 if now >= self.next_at else 0

    def took(self, count: int, now: float) -> None:
        """Note that so many leave now."""
        self.next_at = self._from(now) + count * self.interval

    def wait(self, now: float) -> float:
        """Seconds until the next may leave."""
        return max(0.0, self.next_at - now)

    def _from(self, now: float) -> float:
        return max(self.next_at, now - BREATH)


@dataclass(slots=True)
class Strain:
    """How a channel fares: after failures in a row it rests, longer each time, and one message tries it out."""

    failures: int = 0
    rests_until: float = float("-inf")
    failing_since: float | None = None

    @property
    def strained(self) -> bool:
        return self.failures >= MANY

    def failed(self, now: float) -> None:
        self.failures += 1
        self.failing_since = now if self.failing_since is None else self.failing_since
        if self.strained:
            rest = min(LONGEST_REST, FIRST_REST * 2 ** min(self.failures - MANY, 10))
            self.rests_until = now + rest

    def well(self, now: float) -> bool:
        """Something arrived. Gives whether what failed meanwhile should be tried again at once."""
        troubled = self.strained or (self.failing_since is not None and now - self.failing_since > TROUBLED)
        self.failures, self.rests_until, self.failing_since = 0, float("-inf"), None
        return troubled
