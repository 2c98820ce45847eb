"""What comes while a transaction runs goes together into the next; whoever brought it waits until it is committed."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

import structlog

from data.store import StoreAway

Item = TypeVar("Item")
Answer = TypeVar("Answer")

FIRST_WAIT, LONGEST_WAIT = 0.05, 2.0  # seconds between two tries while the store is away

log = structlog.get_logger()


class Bundle(Generic[Item, Answer]):
    """`work` takes items in one transaction and gives an answer for each, in order.

    While the store is away it is asked again and again, unless it `persists` not: what is known here and not there must
    not be forgotten. When a bundle fails for another reason, each item is tried alone: one cannot spoil the rest.
    `gather_seconds`: how long it waits, before a transaction, until there are `enough` for one.
    """

    def __init__(
        self,
        work: Callable[[Sequence[Item]], Awaitable[Sequence[Answer]]],
        *,
        most: int = 500,
        gather_seconds: float = 0.0,
        enough: int = 1,
        persists: bool = True,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._work, self._most, self._persists, self._pause = work, most, persists, pause
        self._gather_seconds, self._enough = gather_seconds, enough
        self._company = asyncio.Event()  # as many wait as are worth a transaction
        self._waiting: list[tuple[Item, asyncio.Future[Answer]]] = []
        self._running: asyncio.Task[None] | None = None

    @property
    def length(self) -> int:
        return len(self._waiting)

    async def put(self, item: Item) -> Answer:
        """Bring an item; gives its answer once it is committed."""
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, answered))
        if len(self._waiting) >= self._enough:
            self._company.set()
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        return await answered

    async def _run(self) -> None:
        while self._waiting:
            await self._gather()
            taken, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            try:
                answers = await self._persist([item for item, _ in taken])
            except Exception as error:
                if len(taken) == 1 or isinstance(error, StoreAway):
                    for _, answered in taken:
                        _fail(answered, error)
                    continue
                log.exception("bundle_failed", items=len(taken))
                for item, answered in taken:
                    await self._alone(item, answered)
                continue
            for (_, answered), answer in zip(taken, answers, strict=True):
                if not answered.done():
                    answered.set_result(answer)

    async def _gather(self) -> None:
        """Wait for company, for a while."""
        if len(self._waiting) < self._enough:
            self._company.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._gather_seconds):
                    await self._company.wait()

    async def _alone(self, item: Item, answered: "asyncio.Future[Answer]") -> None:
        try:
            (answer,) = await self._persist([item])
        except Exception as error:  # noqa: BLE001 - whoever waits for it is told
            _fail(answered, error)
        else:
            if not answered.done():
                answered.set_result(answer)

    async def _persist(self, items: Sequence[Item]) -> Sequence[Answer]:
        wait = FIRST_WAIT
        while True:
            try:
                return await self._work(items)
            except StoreAway as error:
                if not self._persists:
                    raise
                log.warning("store_away", items=len(items), error=type(error).__name__)
                await self._pause(wait)
                wait = min(wait * 2, LONGEST_WAIT)


def _fail(answered: "asyncio.Future[Answer]", error: Exception) -> None:
    if not answered.done():
        answered.set_exception(error)
