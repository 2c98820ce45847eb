"""What was fetched and is not stored yet. Zalo has forgotten it already, and is asked for more meanwhile."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from bot.incoming import Door, Incoming

MOST = 20_000  # updates kept in memory while the store is away; beyond that nothing more is fetched
AT_ONCE = 100
FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.1, 5.0
LAST_SECONDS = 8.0  # for storing what is left when told to end

Pause = Callable[[float], Awaitable[None]]

log = structlog.get_logger()


class Shelf:
    """Hands in, in order, what it is given. `put` never waits; `run` until cancelled, and then for what is left.

    Nothing is turned away because much waits to be handled: what is not taken from Zalo is lost, and a row in the inbox
    costs little.
    """

    def __init__(self, door: Door, pause: Pause = asyncio.sleep) -> None:
        self._door, self._pause = door, pause
        self._waiting: deque[Incoming] = deque()
        self._news, self._room = asyncio.Event(), asyncio.Event()

    def put(self, heard: Incoming) -> None:
        self._waiting.append(heard)
        self._news.set()

    @property
    def full(self) -> bool:
        return len(self._waiting) >= MOST

    async def room(self) -> None:
        """Wait until more may be put on it."""
        while self.full:
            log.error("shelf_full", channel="zalo", updates=len(self._waiting))
            self._room.clear()
            await self._room.wait()

    async def run(self) -> None:
        try:
            while True:
                self._news.clear()
                await self._empty()
                await self._news.wait()
        finally:
            await self._end()

    async def _empty(self) -> None:
        wait = FIRST_WAIT_SECONDS
        while self._waiting:
            some = [self._waiting[n] for n in range(min(AT_ONCE, len(self._waiting)))]
            try:
                await self._door.hear(some)
            except Exception as error:  # noqa: BLE001 - errors of a store quote the words, so only the name
                log.warning(
                    "updates_not_stored", channel="zalo", updates=len(self._waiting), error=type(error).__name__
                )
                await self._pause(wait)
                wait = min(wait * 2, LONGEST_WAIT_SECONDS)
            else:
                wait = FIRST_WAIT_SECONDS
                for _ in some:
                    self._waiting.popleft()
                self._room.set()

    async def _end(self) -> None:
        """The last chance: nobody else has these."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_SECONDS):
                await self._empty()
        if self._waiting:
            log.error("updates_lost", channel="zalo", updates=len(self._waiting))
