"""outbox → channels: claim by lease, send, acknowledge. Nothing is sent inside a transaction."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog

from data import outbox, people
from data.calendar import calendar
from data.store import Session, Store
from domain.delivery import (
    GIVE_UP_ATTEMPTS,
    Channel,
    Class,
    Content,
    Moved,
    Outgoing,
    Refused,
    Retry,
    Sent,
    Unreachable,
    next_try,
)
from domain.quiet_hours import may_speak, next_opening
from domain.time import Clock
from domain.workdays import WorkCalendar
from jobs.compose import Render, compose

log = structlog.get_logger()

WINDOW = 16  # what one worker may have on the wire: the most a crash can repeat
CHANNEL_MISSING = "channel not configured"


class Dispatcher:
    """One worker. `name` is new at every start, so that a dead worker's leases are nobody's."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Clock,
        render: Render,
        *,
        name: str,
        jitter: Callable[[], float],
    ) -> None:
        self.store, self.channels, self.clock, self.render = store, channels, clock, render
        self.name, self.jitter = name, jitter
        self._lock = asyncio.Lock()

    async def drain(self) -> int:
        """Send all that may leave now; gives how many messages left."""
        sent = 0
        async with self._lock:
            while claimed := await self._claim():
                ready = [one for one in claimed if one.content is not None]
                results = await asyncio.gather(*(self._deliver(one) for one in ready))
                sent += sum(results)
        return sent

    async def _claim(self) -> list[Outgoing]:
        """Lease messages; a digest is composed in the same transaction, and its words freeze."""
        now = self.clock()
        async with self.store.begin() as session:
            claimed = await outbox.claim(session, now, self.name, WINDOW, digests=True)
            return [await self._worded(session, one, now) for one in claimed]

    async def _worded(self, session: Session, outgoing: Outgoing, now: datetime) -> Outgoing:
        if outgoing.klass is not Class.DIGEST:
            return outgoing
        days = await self._calendar(session, outgoing)
        if not may_speak(now, days):
            await outbox.try_later(session, outgoing, next_opening(now, days), "outside office hours", counted=False)
            return _with(outgoing, None)
        if outgoing.content is not None:
            return outgoing
        content = await compose(session, outgoing, self.render, days, now)
        if content is None:
            await outbox.drop(session, outgoing.id, now, "nothing left to say")
        else:
            await outbox.freeze(session, outgoing.id, content)
        return _with(outgoing, content)

    async def _calendar(self, session: Session, outgoing: Outgoing) -> WorkCalendar:
        """The working days of the reader's office; the common ones for a reader of several."""
        if outgoing.address.person_id is None:
            return WorkCalendar()
        offices = (await people.person(session, outgoing.address.person_id)).offices
        return await calendar(session, next(iter(offices))) if len(offices) == 1 else WorkCalendar()

    async def _deliver(self, outgoing: Outgoing) -> bool:
        """Send the parts that are not out yet, one after another; acknowledge each."""
        started = self.clock()
        channel = self.channels.get(outgoing.address.channel)
        assert outgoing.content is not None
        if channel is None:
            await self._settle(outgoing, Refused(CHANNEL_MISSING))
            return False
        parts = list(channel.split(outgoing.content, outgoing.id))
        if not parts:
            await self._settle(outgoing, Refused("nothing to show"))
            return False
        sent = outgoing.sent
        for part in parts[len(sent) :]:
            outcome = await channel.send(outgoing.address.chat, part)
            if not isinstance(outcome, Sent):
                await self._settle(outgoing, outcome)
                return False
            sent = (*sent, outcome.message_id)
            async with self.store.begin() as session:
                last = len(sent) == len(parts)
                kept = await outbox.part_sent(session, outgoing, sent, self.clock(), last=last)
            if not kept:
                log.warning("late_acknowledgement", outbox=outgoing.id)
                return False
        milliseconds = round((self.clock() - started).total_seconds() * 1000)
        log.info(
            "delivered",
            outbox=outgoing.id,
            channel=outgoing.address.channel,
            klass=outgoing.klass.name,
            ms=milliseconds,
        )
        return True

    async def _settle(self, outgoing: Outgoing, outcome: Retry | Unreachable | Refused | Moved) -> None:
        """What the world did to us, written down."""
        now = self.clock()
        async with self.store.begin() as session:
            match outcome:
                case Retry(reason, after) if outgoing.attempts < GIVE_UP_ATTEMPTS:
                    at = next_try(outgoing.attempts, now, self.jitter(), after)
                    await outbox.try_later(session, outgoing, at, reason, counted=after is None)
                case Retry(reason) | Refused(reason):
                    await outbox.give_up(session, outgoing, reason)
                case Unreachable(reason):
                    await outbox.give_up(session, outgoing, reason)
                    await outbox.silence(session, outgoing.address.id, reason)
                    await people.set_address(session, outgoing.address.id, status="blocked", reason=reason)
                case Moved(to):
                    await self._move(session, outgoing, to, now)
        log.warning("not_delivered", outbox=outgoing.id, outcome=type(outcome).__name__)

    async def _move(self, session: Session, outgoing: Outgoing, to: str, now: datetime) -> None:
        """The chat has a new id; where that is somebody else's already, nothing is left to send here."""
        place = outgoing.address
        await self.store.lane(session, f"{place.channel}:{to}")
        await people.move_chat(session, place.channel, place.chat, to)
        moved = await people.address(session, place.id)
        if moved is not None and moved.ok:
            await outbox.try_later(session, outgoing, now, "chat moved", counted=False)
        else:
            await outbox.give_up(session, outgoing, people.MOVED)
            await outbox.silence(session, place.id, people.MOVED)


def _with(outgoing: Outgoing, content: Content | None) -> Outgoing:
    return Outgoing(
        outgoing.id, outgoing.address, outgoing.klass, content, outgoing.sent, outgoing.attempts, outgoing.lease
    )
