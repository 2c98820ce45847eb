"""Chats worked off at the same time, each one update after another; and how much waits."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from enum import Enum
from weakref import WeakValueDictionary

import structlog

from data.store import StoreAway

Chat = tuple[str, str]  # channel, the vendor's id

AT_ONCE = 8  # chats; each holds a connection of the store while an update is handled
MOST_WAITING = 1000  # updates heard and not handled: beyond that nothing more is taken in
TRIES, WAIT_SECONDS = 10, 1.0  # while the store is away
FIRST_LOOK_SECONDS, LAST_LOOK_SECONDS = 0.02, 1.0  # whether what is on its way to a chat has arrived

log = structlog.get_logger()


class Next(Enum):
    """What there is to do in a chat: nothing more, another update, or the same one a little later."""

    NOTHING = "nothing"
    MORE = "more"
    LATER = "later"


class Lanes:
    """`next_of` handles the oldest update of a chat, if it can be handled now, and tells what there is to do there."""

    def __init__(
        self,
        next_of: Callable[[str, str], Awaitable[Next]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._next_of, self._pause = next_of, pause
        self._locks: WeakValueDictionary[Chat, asyncio.Lock] = WeakValueDictionary()
        self._few = asyncio.Semaphore(AT_ONCE)
        self._waiting: Counter[Chat] = Counter()
        self._queued: set[Chat] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._less = asyncio.Event()
        self._stopping = False

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

    async def stop(self) -> None:
        """Wait until everything taken in so far is handled, but for what cannot be handled yet: that stays stored."""
        self._stopping = True
        await self.idle()

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
            seconds = FIRST_LOOK_SECONDS
            while (found := await self._one(chat)) is not Next.NOTHING:
                if found is Next.LATER and self._stopping:
                    return
                if found is Next.LATER:
                    await self._pause(seconds)  # others are worked off meanwhile
                    seconds = min(seconds * 2, LAST_LOOK_SECONDS)
                    continue
                seconds = FIRST_LOOK_SECONDS
                self._waiting[chat] -= 1
                self._less.set()

    async def _one(self, chat: Chat) -> Next:
        async with self._few:
            self._queued.discard(chat)  # what comes from here on is looked for again
            return await self._next_of(*chat)

    def _forget(self, chat: Chat) -> None:
        self._queued.discard(chat)
        del self._waiting[chat]
        self._less.set()
