"""What became of a sending, written down: tried again, given up, at another address, or silence for all of us."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from data import elsewhere, outbox, pauses, people, sending
from data.store import Batch, Session, Store, StoreAway
from domain.delivery import (
    GIVE_UP_ATTEMPTS,
    Barred,
    InDoubt,
    Moved,
    Outcome,
    Outgoing,
    Refused,
    Retry,
    Unreachable,
    may_repeat,
    next_try,
)
from domain.time import Clock
from jobs.alarm import Alarm
from jobs.counts import Counts

Found = TypeVar("Found")

log = structlog.get_logger()

GRACE_SECONDS = 0.2  # beyond what a vendor asked for
SILENCE = "too many requests"
AGAIN_SECONDS = 1.0  # between two tries while the store is away


class Settlement:
    """Writes down for the worker called `by`. `wake`: called when something may leave that waited."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        by: str,
        jitter: Callable[[], float],
        counts: Counts,
        alarm: Alarm,
        wake: Callable[[], None],
        pause: Callable[[float], Awaitable[None]],
    ) -> None:
        self.store, self.clock, self.by, self.alarm = store, clock, by, alarm
        self.jitter, self.counts, self.wake, self._pause = jitter, counts, wake, pause

    async def settle(self, message: Outgoing, outcome: Outcome) -> None:
        """What the world did to us, written down."""
        now, by, place = self.clock(), self.by, message.address
        match outcome:
            case Retry(reason, after, longest) if after is not None:
                await self._wait_for_all(message, reason, now, after, longest)
            case Barred(reason):
                await self.alarm.bar(place.channel, reason)
                await self.persist(lambda batch: sending.give_back(batch, by, message, now, reason, counted=False))
            case InDoubt(reason):
                again = may_repeat(message.klass, message.doubts)
                once_more_at = next_try(message.attempts, now, self.jitter()) if again else None
                if once_more_at is None:
                    self.counts.buried(place.channel, reason)
                await self.persist(lambda batch: sending.in_doubt(batch, by, message, once_more_at, reason))
            case Retry(reason) if message.attempts < GIVE_UP_ATTEMPTS:
                at = next_try(message.attempts, now, self.jitter())
                await self.persist(lambda batch: sending.give_back(batch, by, message, at, reason, counted=True))
            case Retry(reason) | Refused(reason):
                self.counts.buried(place.channel, reason)
                await self.persist(lambda batch: sending.give_up(batch, by, message, reason))
            case Unreachable(reason):
                if await self.persist(lambda batch: self._unreachable(batch, message, reason, now)):
                    self.wake()
                else:
                    self.counts.buried(place.channel, reason)
            case Moved(to):
                async with self.store.begin() as session:
                    await self._move(session, message, to, now)
                self.wake()
        log.warning("not_delivered", outbox=message.id, channel=place.channel, outcome=type(outcome).__name__)

    async def hold(self, message: Outgoing, seconds: float) -> None:
        """A message is not even tried: the vendor has asked for silence."""
        at, by = self.clock() + timedelta(seconds=seconds + GRACE_SECONDS), self.by
        await self.persist(lambda batch: sending.give_back(batch, by, message, at, SILENCE, counted=False))

    async def hurry(self, channel: str) -> None:
        """What failed while a channel did not work is due now."""
        now = self.clock()
        await self.persist(lambda batch: sending.hurry(batch, channel, now))
        log.info("channel_works_again", channel=channel)
        self.wake()

    async def persist(self, work: Callable[[Batch], Found]) -> Found:
        """Write down, however long the store is away."""
        while True:
            try:
                return await self.store.at_once(work)
            except StoreAway as error:
                log.warning("store_away", error=str(error))
                await self._pause(AGAIN_SECONDS)

    def _unreachable(self, batch: Batch, message: Outgoing, reason: str, now: datetime) -> bool:
        """Nothing leaves for the address any more; whether what waited for it is said at another of the person's.

        A message that is another worker's by now is theirs to see to.
        """
        if not sending.give_back(batch, self.by, message, now, reason, counted=False):
            return True
        return elsewhere.close(batch, message.address.id, reason, now)

    async def _wait_for_all(
        self, message: Outgoing, reason: str, now: datetime, after: timedelta, longest: timedelta | None
    ) -> None:
        """The vendor means the whole token: nothing leaves for it until then, from any process."""
        channel = message.address.channel

        def work(batch: Batch) -> datetime:
            until = now + after + timedelta(seconds=GRACE_SECONDS)
            if longest is None:
                pauses.pause(batch, channel, now, until)
            else:
                until = pauses.pause_longer(batch, channel, now, after, longest)
            sending.give_back(batch, self.by, message, until, reason, counted=False)
            return until

        until = await self.persist(work)
        self.counts.too_many(channel)
        asyncio.get_running_loop().call_later((until - now).total_seconds(), self.wake)

    async def _move(self, session: Session, message: Outgoing, to: str, now: datetime) -> None:
        """The chat has a new id; where that is somebody else's already, nothing is left to send here."""
        place, by = message.address, self.by
        await self.store.lane(session, f"{place.channel}:{to}")
        await people.move_chat(session, place.channel, place.chat, to)
        moved = await people.address(session, place.id)
        connection = await session.connection()
        if moved is not None and moved.ok:
            await connection.run_sync(
                lambda batch: sending.give_back(batch, by, message, now, "chat moved", counted=False)
            )
        else:
            await connection.run_sync(lambda batch: sending.give_up(batch, by, message, people.MOVED))
            await outbox.silence(session, place.id, people.MOVED)
