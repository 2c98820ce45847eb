"""Chats worked off at the same time, each one update after another; and how much waits."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from weakref import WeakValueDictionary

import structlog

from data.store import StoreAway

Chat = tuple[str, str]  # channel, the vendor's id

AT_ONCE = 8  # chats; each holds a connection of the store while an update is handled
MOST_WAITING = 1000  # updates heard and not handled: beyond that nothing more is taken in
TRIES, WAIT_SECONDS = 10, 1.0  # while the store is away

log = structlog.get_logger()


class Lanes:
    """`next_of` handles the oldest update of a chat and tells whether another one waits there."""

    def __init__(
        self,
        next_of: Callable[[str, str], Awaitable[bool]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._next_of, self._pause = next_of, pause
        self._locks: WeakValueDictionary[Chat, asyncio.Lock] = WeakValueDictionary()
        self._few = asyncio.Semaphore(AT_ONCE)
        self._waiting: Counter[Chat] = Counter()
        self._queued: set[Chat] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._less = asyncio.Event()

    @property
    def full(self) -> bool:
        """Whether so much waits that nothing more should be taken in."""
        return self._waiting.total() >= MOST_WAITING

    async def room(self) -> None:
        """Wait until it is not."""
        while self.full:
            self._less.clear()
            await self._less.wait()

    def begin(self, chats: Mapping[Chat, int]) -> None:
        """See to chats in which so many updates more wait."""
        self._waiting.update(chats)
        for chat in chats:
            if chat not in self._queued:
                self._queued.add(chat)
                task = asyncio.create_task(self._see_to(chat))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    def busy(self, chats: Iterable[Chat]) -> set[Chat]:
        """Those of these chats that are being seen to."""
        return {chat for chat in chats if chat in self._queued or chat in self._locks}

    async def idle(self) -> None:
        """Wait until everything taken in so far is handled."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def _see_to(self, chat: Chat) -> None:
        for _ in range(TRIES):
            try:
                await self._drain(chat)
                break
            except StoreAway as error:
                log.warning("store_away", error=type(error).__name__)
            except Exception:
                log.exception("lane_failed", channel=chat[0])
            finally:
                self._forget(chat)
            await self._pause(WAIT_SECONDS)

    async def _drain(self, chat: Chat) -> None:
        lock = self._locks.get(chat)
        if lock is None:
            lock = self._locks[chat] = asyncio.Lock()
        async with lock:
            while await self._one(chat):
                self._waiting[chat] -= 1
                self._less.set()

    async def _one(self, chat: Chat) -> bool:
        async with self._few:
            self._queued.discard(chat)  # what comes from here on is looked for again
            return await self._next_of(*chat)

    def _forget(self, chat: Chat) -> None:
        self._queued.discard(chat)
        del self._waiting[chat]
        self._less.set()
