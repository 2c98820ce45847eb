"""A clock one can move: it runs like the real one, from another day."""

from datetime import datetime, timedelta

from domain.time import Clock


class MovableClock:
    """Gives the real time plus what it was moved by. It only moves forward, until a story begins anew."""

    def __init__(self, real: Clock, start: datetime) -> None:
        self._real = real
        self._ahead: timedelta = start - real()

    def __call__(self) -> datetime:
        return self._real() + self._ahead

    def travel_to(self, instant: datetime) -> None:
        self._ahead = max(self._ahead, instant - self._real())

    def begin_at(self, instant: datetime) -> None:
        self._ahead = instant - self._real()
