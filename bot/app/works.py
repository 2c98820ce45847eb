"""Desk, planner and dispatcher over one store."""

import asyncio
import random
import secrets
from collections.abc import Awaitable, Callable, Mapping

import structlog

from bot.app.real import join_code, real_seconds
from bot.desk import Desk
from bot.messages import render
from bot.turn import Ways
from data import pauses, rounds, sending, watch
from data.migrate import is_current
from data.posts import Post
from data.presence import Presence
from data.store import Store
from domain.delivery import Channel
from domain.time import Clock
from jobs import audit, bulletins, places, plan
from jobs.clock import AlarmClock
from jobs.counts import Counts
from jobs.dispatch import WINDOW, Dispatcher
from jobs.pictures import Fetch, Pictures

log = structlog.get_logger()

NOTHING_TO_FETCH: Mapping[str, Fetch] = {}

READY_SECONDS = 3
LONGEST_LAG_SECONDS = 600  # at thirty a second, what a crowded morning needs


class Works:
    """Desk, planner and dispatcher over one store: what turns updates and time into messages.

    `unmanaged`: the settings name no admin. `public_url`: where people can reach our doors. `fetch`: how pictures are
    fetched, by channel. `crew`: with whom the limits of a token are shared, its processes on one store.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        channels: Mapping[str, Channel],
        *,
        stewards: frozenset[tuple[str, str]] = frozenset(),
        ways: Ways = lambda _code, _group: (),
        code: Callable[[], str] = join_code,
        unmanaged: bool = False,
        public_url: str | None = None,
        fetch: Mapping[str, Fetch] = NOTHING_TO_FETCH,
        crew: str = "send",
        window: int = WINDOW,
    ) -> None:
        self.store, self.clock, self.channels = store, clock, channels
        abilities = {name: channel.can for name, channel in channels.items()}
        self.desk = Desk(
            store,
            clock,
            stewards=stewards,
            code=code,
            ways=ways,
            abilities=abilities,
            unmanaged=unmanaged,
            public_url=public_url,
        )
        self.counts = Counts()
        self.presence = Presence(store, crew, secrets.randbits(31), real_seconds)
        self.dispatcher = Dispatcher(
            store,
            channels,
            clock,
            render,
            presence=self.presence,
            jitter=random.random,
            seconds=real_seconds,
            window=window,
            counts=self.counts,
        )
        self.pictures = Pictures(store, clock, fetch, render, self.dispatcher.news.set)
        self._alarm = AlarmClock(self._woken, self.dispatcher.news.set)
        self._tasks: list[asyncio.Task[None]] = []
        self._ticking = Post(store, "tick")
        self.ending = False
        self.desk.after = self.dispatcher.news.set

    async def tick(self) -> None:
        """Plan what fell due, and let it leave."""
        await self._plan()
        self.dispatcher.news.set()

    async def _plan(self) -> None:
        now = self.clock()
        done = await plan.tick(self.store, now)
        self.counts.planned.inc(done.planned)
        if done.broken:
            self.counts.set_aside.inc(len(done.broken))
            await audit.tell_of_faults(self.store, done.broken, now, render)
        self.counts.planned.inc(await bulletins.tick(self.store, now, plan.horizon(now)))
        await audit.tick(self.store, now, render)
        await places.tick(self.store, now, render)

    async def _woken(self) -> float | None:
        """One process of several plans, and takes up what a dead one left lying; all of them send."""
        if self._ticking.held:
            await _apart("plan", self.tick)
            await _apart("sweep", self.desk.sweep)
            await _apart("pictures", self.pictures.look)
            await _apart("elsewhere", self.dispatcher.alarm.turn_elsewhere)
        await _apart("take_back", self.dispatcher.take_back)
        self.counts.sample()
        self.dispatcher.news.set()
        now = self.clock()
        due = await self.store.at_once(lambda batch: sending.next_at(batch, now))
        return (due - now).total_seconds() if due else None

    async def wrong(self) -> list[str]:
        """What keeps us from working: `ending`, `database`, `lag` when messages are due for too long.

        And the names of channels whose vendors do not know us any more.
        """
        if self.ending:
            return ["ending"]
        now = self.clock()
        try:
            async with asyncio.timeout(READY_SECONDS):
                if not await is_current(self.store):
                    return ["database"]
                found = await self.store.at_once(lambda batch: watch.standing(batch, now))
                barred = await self.store.at_once(pauses.barred)
        except Exception:  # noqa: BLE001 - whatever is wrong with the store, the answer is the same
            return ["database"]
        return [*barred, *(["lag"] if found.lag_seconds(now) > LONGEST_LAG_SECONDS else [])]

    async def numbers(self) -> dict[str, float]:
        """How things stand, for `/metrics`."""
        now = self.clock()
        async with asyncio.timeout(READY_SECONDS):
            found = await self.store.at_once(lambda batch: watch.standing(batch, now))
            barred = await self.store.at_once(pauses.barred)
        return {
            "due": found.due,
            "queued": found.planned,
            "on_the_wire": found.leased,
            "dead": found.dead,
            "updates_waiting": found.unheard,
            "lag_seconds": found.lag_seconds(now),
            "sent_per_second": self.counts.per_second,
            "processes": self.presence.count,
            "channels_barred": len(barred),
        }

    async def catch_up(self) -> None:
        """Do all there is to do now, one after another: for tests and for the moved clock."""
        await self.desk.idle()
        await self._plan()
        await self.dispatcher.alarm.turn_elsewhere()
        await self.dispatcher.drain()

    async def start(self) -> None:
        if self.store.is_sqlite:
            await self.store.at_once(sending.free_all)  # there is no other worker on SQLite
        self._tasks = [asyncio.create_task(self.presence.keep()), asyncio.create_task(self._ticking.keep())]
        await self.presence.come()
        async with self.store.begin() as session:
            await rounds.begin(session)
        await self.desk.resume()
        self._tasks.append(asyncio.create_task(self.dispatcher.run()))
        self._alarm.start()

    async def stop(self) -> None:
        """Take nothing more on, finish what is on the wire, give the rest back."""
        await self._alarm.stop()
        await self.desk.stop()
        await self.pictures.stop()
        await self.dispatcher.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _apart(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """What fails does not keep the rest of a tick from being done."""
    try:
        await work()
    except Exception:
        log.exception("tick_failed", part=name)
