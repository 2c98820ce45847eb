"""A channel whose vendor does not know us any more: nothing leaves for it, and who can mend it is told elsewhere."""

import asyncio
from collections.abc import Awaitable, Callable, Collection

import structlog

from data import elsewhere, outbox, pauses, people
from data.store import Batch, Session, Store, StoreAway
from domain.delivery import Class
from domain.message import ChannelBarred
from domain.time import Clock
from jobs.compose import Render

AGAIN_SECONDS = 1.0  # between two tries while the store is away

log = structlog.get_logger()


class Alarm:
    """`channels`: the names of those we speak to. `wake`: called when something may leave."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        render: Render,
        wake: Callable[[], None],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        channels: Collection[str] = (),
    ) -> None:
        self._store, self._clock, self._render, self._wake, self._pause = store, clock, render, wake, pause
        self._channels = channels

    async def bar(self, channel: str, reason: str) -> None:
        """Let nothing leave for a channel, in any process, until `let_in`; the first time, say so loudly."""
        if await self._persist(lambda session: self._bar(session, channel, reason)):
            log.error("channel_barred", channel=channel, reason=reason)
            self._wake()

    async def let_in(self, channel: str) -> None:
        """The vendor knows us: what waited may leave."""
        if await self._persist(lambda session: self._let_in(session, channel)):
            log.warning("channel_let_in", channel=channel)
            self._wake()

    async def turn_elsewhere(self) -> None:
        """What waits on a barred channel is said to whoever can be reached on another one; answers wait."""
        if turned := await self._store.at_once(self._turned):
            log.warning("said_elsewhere", messages=turned)
            self._wake()

    def _turned(self, batch: Batch) -> int:
        barred, now = pauses.barred(batch), self._clock()
        usable = set(self._channels) - barred.keys()
        if not barred or not usable:
            return 0
        places = elsewhere.stuck(batch, barred, usable)
        return sum(elsewhere.hand_over(batch, place, to, now, only_unasked=True) for place, to in places.items())

    async def _bar(self, session: Session, channel: str, reason: str) -> bool:
        now = self._clock()
        connection = await session.connection()
        if not await connection.run_sync(pauses.bar, channel, now, reason):
            return False
        for person_id in await people.stewards(session):
            places = [place for place in await people.addresses_of(session, person_id) if place.channel != channel]
            if places:
                reader = await people.person(session, person_id)
                words = self._render(ChannelBarred(channel), reader.language, reader.plain)
                key = f"barred:{channel}:{now.isoformat()}:{person_id}"
                await outbox.put(session, places[0].id, Class.NOTICE, key, words, now, now)
        return True

    async def _let_in(self, session: Session, channel: str) -> bool:
        return await (await session.connection()).run_sync(pauses.let_in, channel)

    async def _persist(self, work: Callable[[Session], Awaitable[bool]]) -> bool:
        while True:
            try:
                async with self._store.begin() as session:
                    return await work(session)
            except StoreAway as error:
                log.warning("store_away", error=type(error).__name__)
                await self._pause(AGAIN_SECONDS)
