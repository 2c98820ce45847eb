"""outbox → channels: claim by lease, send, acknowledge. Nothing is sent inside a transaction."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial

import structlog

from data import sending
from data.bundle import Bundle
from data.presence import Presence
from data.sending import Left
from data.store import Batch, Store, StoreAway
from domain.delivery import Barred, Channel, Class, Content, InDoubt, Outcome, Outgoing, Part, Refused, Retry, Sent
from domain.pace import free_at, remembered
from domain.time import Clock
from jobs.alarm import Alarm
from jobs.claim import NOTHING, Claims
from jobs.compose import Render
from jobs.counts import Counts
from jobs.paces import Paces
from jobs.settle import Settlement

log = structlog.get_logger()

WINDOW = 32  # what one process may have on the wire or not yet acknowledged: the most a crash can repeat
SHORTEST_SECONDS = 0.001
GATHER_SECONDS = 0.008  # what ends in so short a time is written down together
IDLE_SECONDS = 1.0
STALE_SECONDS = 8.0  # a claim older than this may be another's by now: nothing of it is sent
LONGEST_STOP_SECONDS = 10.0
CHANNEL_MISSING = "channel not configured"


Claimed = tuple[Outgoing, Content, float]
"""A message with its words, and the second at which it was claimed."""


class Dispatcher:
    """One worker. `presence` names its leases, and knows with how many others a vendor's limits are shared."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Clock,
        render: Render,
        *,
        presence: Presence,
        jitter: Callable[[], float],
        seconds: Callable[[], float],
        window: int = WINDOW,
        counts: Counts | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.store, self.channels, self.clock = store, channels, clock
        self.presence, self.seconds, self.window, self._pause = presence, seconds, window, pause
        self.counts = counts or Counts()
        self.news = asyncio.Event()
        self._paces = Paces(channels, seconds, lambda: presence.count)
        self._claims = Claims(store, channels, clock, render, presence=presence, paces=self._paces)
        self.alarm = Alarm(store, clock, render, self.news.set, pause, tuple(channels))
        self._settlement = Settlement(
            store,
            clock,
            by=presence.name,
            jitter=jitter,
            counts=self.counts,
            alarm=self.alarm,
            wake=self.news.set,
            pause=pause,
        )
        self._acknowledge: Bundle[Left, bool] = Bundle(
            self._acknowledged, gather_seconds=GATHER_SECONDS, enough=max(1, window // 2), pause=pause
        )
        self._ready: deque[Claimed] = deque()  # next to leave
        self._flying: dict[int, asyncio.Task[bool]] = {}
        self._places: dict[int, int] = {}  # the addresses of those on the wire
        # Leased by us, and neither ready nor on the wire, at the last look.
        self._unknown: set[tuple[int, str]] = set()
        self._unknown_at: set[tuple[int, str]] = set()
        self._unnoted: set[int] = set()  # sent, and could not be noted as such: held until a restart
        self._stopping = False
        self._ended = asyncio.Event()
        self._ended.set()

    async def run(self) -> None:
        """Send what may leave, as soon as it may, until told to stop."""
        self._ended.clear()
        try:
            while not self._stopping:
                self.news.clear()
                try:
                    found, asked = await self._claim_more()
                except StoreAway as error:
                    log.warning("dispatch_waits", error=str(error))
                    await self._pause(IDLE_SECONDS)
                except Exception:
                    log.exception("dispatch_failed")
                    await self._pause(IDLE_SECONDS)
                else:
                    await self._rest(found, asked)
        finally:
            self._ended.set()

    async def drain(self) -> int:
        """Send all that may leave now, and wait until it is acknowledged; gives how many messages left."""
        sent = 0
        while True:
            found, _ = await self._claim_more()
            while self._flying:
                sent += sum(await asyncio.gather(*self._flying.values()))
            if not found:
                return sent

    async def stop(self) -> None:
        """Take nothing more on; finish what is on the wire, for a while; give the rest back."""
        self._stopping = True
        self.news.set()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_STOP_SECONDS):
                await self._ended.wait()  # what is being claimed is given back below
                if self._flying:
                    await asyncio.wait(self._flying.values())
        for task in self._flying.values():
            task.cancel()
        await asyncio.gather(*self._flying.values(), return_exceptions=True)
        await self.store.at_once(lambda batch: sending.free_of(batch, self.presence.name))

    async def take_back(self) -> None:
        """Free what workers hold who are gone, and what we hold and have forgotten since the last look."""
        if freed := await self.store.at_once(self._take_back_in):
            log.warning("leases_taken_back", messages=freed)
            self.news.set()

    def _take_back_in(self, batch: Batch) -> int:
        held, places = sending.held(batch), sending.held_places(batch)
        gone = self.presence.gone({name for _, name in held} | {name for _, name in places})
        ready = {message.id: message.address.id for message, _, _ in list(self._ready)}
        known = ready | dict(self._places) | dict(self._claims.singly)
        ours = {one for one in held if one[1] == self.presence.name and one[0] not in known.keys() | self._unnoted}
        ours_at = {one for one in places if one[1] == self.presence.name and one[0] not in known.values()}
        forgotten, self._unknown = ours & self._unknown, ours
        forgotten_at, self._unknown_at = ours_at & self._unknown_at, ours_at
        freed = sending.free(batch, {row for row, name in held if name in gone} | {row for row, _ in forgotten})
        sending.free_places(batch, [one for one in places if one[1] in gone or one in forgotten_at])
        return freed

    async def _claim_more(self) -> tuple[int, int]:
        """(how many messages were claimed, how many there was room for); they leave as the window allows."""
        asked = self._room()
        if asked == 0:
            return 0, 0
        claimed_at = self.seconds()
        claimed = await self._claims.claim(asked)
        self._line_up([(message, content, claimed_at) for message, content in claimed])
        self._take_off()
        await self._claims.note_broken()
        return len(claimed), asked

    def _room(self) -> int:
        """How many messages to claim: what leaves within milliseconds, and no more than the vendors take.

        Where they take many, the next ones are claimed while these are on the wire. What is claimed and has not left
        is never said twice, whatever becomes of us.
        """
        if not self.presence.sure:
            return 0
        free, allowed = self._free(), self._paces.allowed()
        return free if allowed is None else min(free, allowed)

    def _free(self) -> int:
        return max(0, 2 * self.window - len(self._flying) - len(self._ready))

    @property
    def _worth_a_claim(self) -> bool:
        """Whether there is room for many: a claim of a few costs as many questions."""
        free = self._free()
        return free > 0 and free * 4 >= self.window * 3

    def _line_up(self, claimed: list[Claimed]) -> None:
        """Answers leave before what was claimed ahead of them."""
        self._ready.extendleft(one for one in reversed(claimed) if one[0].klass is Class.ANSWER)
        self._ready.extend(one for one in claimed if one[0].klass is not Class.ANSWER)

    def _take_off(self) -> None:
        """Begin to send what is ready, as far as the window allows."""
        while self._ready and len(self._flying) < self.window and not self._stopping:
            message, content, claimed_at = self._ready.popleft()
            task = asyncio.create_task(self._deliver(message, content, claimed_at))
            self._flying[message.id], self._places[message.id] = task, message.address.id
            task.add_done_callback(partial(self._landed, message.id))

    def _landed(self, row: int, _task: "asyncio.Task[bool]") -> None:
        del self._flying[row], self._places[row]
        self._take_off()
        self.news.set()

    async def _rest(self, found: int, asked: int) -> None:
        """Wait until more may be claimed: for a place, for a vendor's pace, or for news when nothing was left."""
        held_by_pace = found == asked and self._worth_a_claim and self.presence.sure
        wait = self._paces.next_turn() if held_by_pace else self._paces.next_trial()
        if held_by_pace and wait is None:  # it was, a moment ago
            if asked == 0:
                await self._pause(SHORTEST_SECONDS)
            return
        if wait is not None and wait < IDLE_SECONDS:
            await self._pause(max(wait, SHORTEST_SECONDS))
            return
        wait, due_at = IDLE_SECONDS, self._claims.due_at
        if found < asked and due_at is not None:  # nothing was left: sleep no longer than until more is due
            wait = min(wait, max((due_at - self.clock()).total_seconds(), SHORTEST_SECONDS))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                while not self._stopping:
                    await self.news.wait()
                    if self._worth_a_claim:
                        break
                    self.news.clear()

    async def _deliver(self, message: Outgoing, content: Content, claimed_at: float) -> bool:
        """Send a message, and write down what became of it; whether all of it has left."""
        try:
            delivered = await self._deliver_parts(message, content, claimed_at)
            if self._paces.recovered(message.address.channel):
                await self._settlement.hurry(message.address.channel)
        except Exception:
            log.exception("delivery_failed", outbox=message.id)
            return False
        return delivered

    async def _deliver_parts(self, message: Outgoing, content: Content, claimed_at: float) -> bool:
        """Send the parts that are not out yet, one after another; each is acknowledged before the next."""
        started, place = self.seconds(), message.address
        channel = self.channels.get(place.channel)
        parts = list(channel.split(content, message.id)) if channel is not None else []
        if channel is None or not parts:
            await self._settlement.settle(message, Refused(NOTHING if channel else CHANNEL_MISSING))
            return False
        if silent := self._paces.silent_for(place.channel):  # asked for since the claim
            await self._settlement.hold(message, silent)
            return False
        sent = message.sent
        recent = remembered(message.recent, channel.quotas(place.chat), self.clock())
        for part in parts[len(sent) :]:
            if sent != message.sent:
                recent = await self._turn(channel, place.chat, recent)
                claimed_at = self.seconds()
            if self._stale(claimed_at):
                return False
            outcome = await self._send(channel, place.chat, part)
            if not isinstance(outcome, Sent):
                await self._settlement.settle(message, outcome)
                return False
            sent = (*sent, outcome.message_id)
            if not await self._note(Left(message, content, sent, len(sent) == len(parts), tuple(recent))):
                return False
        late = (self.clock() - message.due_at).total_seconds()
        self.counts.delivered(place.channel, message.klass.name.lower(), late)
        took = round((self.seconds() - started) * 1000)
        log.info("delivered", outbox=message.id, channel=place.channel, klass=message.klass.name, ms=took)
        return True

    def _stale(self, claimed_at: float) -> bool:
        """Whether we were frozen since the claim, or the others have lost sight of us: it may be another's by now."""
        return not self.presence.sure or self.seconds() - claimed_at > STALE_SECONDS

    async def _turn(self, channel: Channel, chat: str, recent: list[float]) -> list[float]:
        """Wait until the next part may leave; gives when messages left for the chat, this one included."""
        now = self.clock()
        wait = max((free_at(recent, channel.quotas(chat), now) - now).total_seconds(), self._paces.wait(channel.name))
        self._paces.took(channel.name)
        if wait > 0:
            await self._pause(wait)
        return remembered(recent, channel.quotas(chat), self.clock())

    async def _send(self, channel: Channel, chat: str, part: Part) -> Outcome:
        """Send, and note how the channel fares."""
        outcome = await channel.send(chat, part)
        match outcome:
            case Retry(_, timedelta() as after):
                self.counts.failed(channel.name)
                self._paces.silence(channel.name, after.total_seconds())
            case Barred():
                self.counts.failed(channel.name)
                self._paces.silence(channel.name, STALE_SECONDS)  # what is claimed; the rest is not claimed any more
            case Retry() | InDoubt():
                self.counts.failed(channel.name)
                self._paces.failed(channel.name)
            case _:
                self._paces.well(channel.name)
        return outcome

    async def _note(self, left: Left) -> bool:
        """Acknowledge; False when the message was another's by then. What fails to be noted is not sent again."""
        try:
            ours = await self._acknowledge.put(left)
        except Exception:
            self._unnoted.add(left.message.id)
            raise
        if not ours:
            log.warning("late_acknowledgement", outbox=left.message.id)
            self.counts.late_acknowledgements.inc()
        return ours

    async def _acknowledged(self, parts: Sequence[Left]) -> list[bool]:
        now, by = self.clock(), self.presence.name
        mine = await self.store.at_once(lambda batch: sending.acknowledge(batch, by, parts, now), alone=True)
        return [one.message.id in mine for one in parts]
