"""Desk, planner and dispatcher over one store."""

import asyncio
import random
import secrets
from collections.abc import Callable, Mapping

import structlog

from bot.app.real import join_code
from bot.desk import Desk
from bot.messages import render
from bot.turn import Link
from data import outbox
from data.migrate import is_current
from data.posts import Post
from data.store import Store
from domain.delivery import Channel
from domain.time import Clock
from jobs import plan
from jobs.clock import AlarmClock
from jobs.dispatch import Dispatcher

log = structlog.get_logger()

READY_SECONDS = 3


class Works:
    """Desk, planner and dispatcher over one store: what turns updates and time into messages."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        channels: Mapping[str, Channel],
        *,
        stewards: frozenset[tuple[str, str]] = frozenset(),
        link: Callable[[str], Link] = lambda _channel: lambda _code, _group: None,
        code: Callable[[], str] = join_code,
    ) -> None:
        self.store, self.clock, self.channels = store, clock, channels
        self.desk = Desk(store, clock, stewards=stewards, code=code, link=link)
        name = secrets.token_hex(8)
        self.dispatcher = Dispatcher(store, channels, clock, render, name=name, jitter=random.random)
        self._alarm = AlarmClock(self._woken)
        self._something = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._ticking = Post(store, "tick")
        self.desk.after = self._something.set

    async def tick(self) -> None:
        """Plan what fell due, and let it leave."""
        await plan.tick(self.store, self.clock())
        self._something.set()

    async def _woken(self) -> None:
        """One process of several plans, and takes up what a dead one left lying; all of them send."""
        if self._ticking.held:
            await self.tick()
            await self.desk.sweep()
        self._something.set()

    async def ready(self) -> bool:
        """Whether the store answers."""
        try:
            async with asyncio.timeout(READY_SECONDS):
                return await is_current(self.store)
        except Exception:  # noqa: BLE001 - whatever is wrong with the store, the answer is no
            return False

    async def catch_up(self) -> None:
        """Do all there is to do now, one after another: for tests and for the moved clock."""
        await self.desk.idle()
        await plan.tick(self.store, self.clock())
        await self.dispatcher.drain()

    async def start(self) -> None:
        if self.store.is_sqlite:
            async with self.store.begin() as session:
                await outbox.release_all(session)  # there is no other worker on SQLite
        await self.desk.resume()
        self._tasks = [asyncio.create_task(self._send()), asyncio.create_task(self._ticking.keep())]
        self._alarm.start()
        self._something.set()

    async def stop(self) -> None:
        """Take nothing more on, finish what is on the wire, give the rest back."""
        await self._alarm.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.desk.idle()
        async with self.store.begin() as session:
            await outbox.release(session, self.dispatcher.name)

    async def _send(self) -> None:
        while True:
            await self._something.wait()
            self._something.clear()
            try:
                await asyncio.shield(self.dispatcher.drain())
            except Exception:
                log.exception("dispatch_failed")
