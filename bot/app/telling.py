"""One telling of the demo story: its works, its clock, and how it begins anew."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.app.works import Works
from bot.channels.local.channel import LocalChannel
from bot.channels.local.clock import MovableClock
from bot.channels.local.story import Bubble, DueDay, Gone, Look, Player
from bot.demo import OFFICE_NAME, PLAYERS, START, bubbles, remember_clock, seed, starts_at
from bot.demo.calendar import due
from bot.demo.guide import guide
from bot.demo.seeding import seed_anew, telling
from bot.incoming import Incoming
from data import heard, occurrences, outbox
from data.store import Store
from domain.time import Clock
from jobs import plan

REMEMBER_EVERY_SECONDS = 1
LONGEST_WALK = 5000  # stops on the way; a year of the demo programme has fewer


class Telling:
    """The story the page plays. What is heard, a walk and a fresh start wait for one another."""

    office: str = OFFICE_NAME
    players: Sequence[Player] = PLAYERS

    def __init__(self, store: Store, clock: MovableClock, channel: LocalChannel) -> None:
        self.store, self._clock, self._channel = store, clock, channel
        self._works = self._new_works()
        self._walking, self._turning = asyncio.Lock(), asyncio.Lock()
        self._remembering: asyncio.Task[None] | None = None
        self._ending = False  # a walk under way goes no farther

    @classmethod
    async def of(cls, store: Store, real: Clock, channel: LocalChannel) -> "Telling":
        """The story of a store, from where its clock was left."""
        await seed(store)
        left_at = await starts_at(store) or START
        ahead = timedelta(seconds=REMEMBER_EVERY_SECONDS)  # what a kill forgot
        return cls(store, MovableClock(real, left_at + ahead), channel)

    def _new_works(self) -> Works:
        return Works(self.store, self._clock, {self._channel.name: self._channel})

    async def start(self) -> None:
        await self._works.start()
        self._remembering = asyncio.create_task(self._keep_remembering())

    async def stop(self) -> None:
        """Take nothing more on; what is on the wire has left when this returns."""
        if self._remembering is not None:
            self._remembering.cancel()
            await asyncio.gather(self._remembering, return_exceptions=True)
        await self._works.stop()
        await remember_clock(self.store, self._clock)

    async def _keep_remembering(self) -> None:
        """Note where the clock stands, so that a killed process goes on from there."""
        while True:
            await asyncio.sleep(REMEMBER_EVERY_SECONDS)
            await remember_clock(self.store, self._clock)

    async def begin_anew(self) -> None:
        """Stop everything, forget everything, and begin on the first morning with works that know nothing."""
        self._ending = True
        async with self._walking, self._turning:
            self._ending = False
            await self.stop()
            try:
                await seed_anew(self.store)
                self._clock.begin_at(START)
            finally:  # whatever became of it, the page can ask again
                self._works = self._new_works()
                await self.start()

    def clock(self) -> datetime:
        return self._clock()

    async def look(self) -> Look:
        async with self._turning, self.store.begin() as session:
            lengths = await outbox.counts(session, "local")
            for chat, count in (await heard.counts(session, "local")).items():
                lengths[chat] = lengths.get(chat, 0) + count
            unheard = {chat for _, chat in await heard.unhandled_chats(session)}
            waiting = unheard | await outbox.on_the_way(session, "local", self._clock())
            return Look(await telling(session), lengths, frozenset(waiting), await guide(session))

    async def bubbles(self, person: str) -> list[Bubble]:
        async with self._turning:
            return await bubbles(self.store, person, self._clock())

    async def due(self, person: str, first: date, last: date) -> list[DueDay]:
        async with self._turning:
            return await due(self.store, person, first, last, self._clock())

    async def hear(self, said: Incoming, of: str | None) -> None:
        async with self._turning:
            async with self.store.begin() as session:
                if of is not None and of != await telling(session):
                    raise Gone
            await self._works.desk.hear([said])

    async def walk(self, target: datetime) -> None:
        """Move the clock, and do on the way what falls due, each at its hour."""
        async with self._walking:
            for _ in range(LONGEST_WALK):
                await self._works.catch_up()
                async with self.store.begin() as session:
                    message = await outbox.next_try(session)
                marks = [mark for mark in (await plan.next_due(self.store), message) if mark is not None]
                stop = min(marks, default=target)
                if self._ending:
                    return
                if stop > target:
                    break
                self._clock.travel_to(stop)
            self._clock.travel_to(target)
            await self._works.catch_up()
            await remember_clock(self.store, self._clock)

    async def next_mark(self) -> datetime | None:
        """When the clock will next have something to say to somebody."""
        async with self.store.begin() as session:
            found = (await occurrences.next_mark(session), await outbox.next_try(session))
            return min((mark for mark in found if mark is not None), default=None)
