"""outbox → channels: claim by lease, send, acknowledge. Nothing is sent inside a transaction."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from data import digests, faults, outbox, pauses, people, planning, sending
from data.bundle import Bundle
from data.calendar import calendars
from data.faults import told
from data.presence import Presence
from data.sending import Left
from data.store import Batch, Session, Store, StoreAway
from domain.delivery import (
    GIVE_UP_ATTEMPTS,
    Channel,
    Class,
    Content,
    Moved,
    Outcome,
    Outgoing,
    Part,
    Refused,
    Retry,
    Sent,
    Unreachable,
    next_try,
)
from domain.message import WrittenAt
from domain.pace import Pacer, Strain, free_at, remembered
from domain.people import Person
from domain.quiet_hours import may_speak, next_opening
from domain.time import Clock
from domain.workdays import WorkCalendar
from jobs.compose import Render, compose
from jobs.counts import Counts

log = structlog.get_logger()

WINDOW = 32  # what one process may have on the wire or not yet acknowledged: the most a crash can repeat
SHORTEST_SECONDS = 0.001
IDLE_SECONDS = 1.0
STALE_SECONDS = 8.0  # a claim older than this may be another's by now: nothing of it is sent
GRACE = timedelta(milliseconds=200)  # beyond what a vendor asked for
OLD = timedelta(hours=1)  # an answer that waited longer says when it was written
LONGEST_STOP_SECONDS = 10.0
CHANNEL_MISSING = "channel not configured"
OUTSIDE_HOURS = "outside office hours"
NOTHING = "nothing to show"
PROBE_SECONDS = 60.0  # longer than the answer to a message may take
SET_ASIDE = timedelta(minutes=15)  # a message that cannot be claimed; it is tried again, in case the fault is ours


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
        self.store, self.channels, self.clock, self.render = store, channels, clock, render
        self.presence, self.jitter, self.seconds, self.window, self._pause = presence, jitter, seconds, window, pause
        self.counts = counts or Counts()
        self.news = asyncio.Event()
        self._pacers = {name: Pacer(channel.per_second) for name, channel in channels.items()}
        self._strains = {name: Strain() for name in channels}
        self._ready: deque[tuple[Outgoing, Content, float]] = deque()  # claimed, and next to leave
        self._flying: dict[int, asyncio.Task[bool]] = {}
        self._acknowledge: Bundle[Left, bool] = Bundle(self._acknowledged, pause=pause)
        self._places: dict[int, int] = {}  # the addresses of those on the wire
        # Leased by us, and neither ready nor on the wire, at the last look.
        self._unknown: set[tuple[int, str]] = set()
        self._unknown_at: set[tuple[int, str]] = set()
        self._due_at: datetime | None = None  # when more is due, as the last claim saw it that found nothing left
        self._unnoted: set[int] = set()  # sent, and could not be noted as such: held until a restart
        self._recovered: set[str] = set()  # channels that work again, and whose failed messages are still to be hurried
        self._broken: dict[int, Exception] = {}  # occurrences that could not be put into words
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
                    log.warning("dispatch_waits", error=type(error).__name__)
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

        def work(batch: Batch) -> int:
            held, places = sending.held(batch), sending.held_places(batch)
            gone = self.presence.gone({name for _, name in held} | {name for _, name in places})
            known = self._known()
            ours = {one for one in held if one[1] == self.presence.name and one[0] not in known.keys() | self._unnoted}
            ours_at = {one for one in places if one[1] == self.presence.name and one[0] not in known.values()}
            forgotten, self._unknown = ours & self._unknown, ours
            forgotten_at, self._unknown_at = ours_at & self._unknown_at, ours_at
            freed = sending.free(batch, {row for row, name in held if name in gone} | {row for row, _ in forgotten})
            sending.free_places(batch, [one for one in places if one[1] in gone or one in forgotten_at])
            return freed

        if freed := await self.store.at_once(work):
            log.warning("leases_taken_back", messages=freed)
            self.news.set()

    def _known(self) -> dict[int, int]:
        """Outbox rows that are ready or on the wire, with their addresses."""
        return {message.id: message.address.id for message, _, _ in list(self._ready)} | dict(self._places)

    async def _claim_more(self) -> tuple[int, int]:
        """(how many messages were claimed, how many there was room for); they leave as the window allows."""
        asked = self._room()
        if asked == 0:
            return 0, 0
        claimed_at = self.seconds()
        claimed = await self._claim(asked)
        self._ready.extend((message, content, claimed_at) for message, content in claimed)
        self._take_off()
        if self._broken:
            broken, self._broken = self._broken, {}
            await self.store.at_once(lambda batch: faults.note(batch, broken))
        return len(claimed), asked

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

    def _room(self) -> int:
        """How many messages to claim: what leaves within milliseconds, and no more than the vendors take."""
        if not self.presence.sure:
            return 0
        free = self.window - len(self._flying) - len(self._ready)
        now, share = self.seconds(), self.presence.count
        allowed = []
        for name, pacer in self._pacers.items():
            pacer.per_second = self.channels[name].per_second / share
            allowed.append(pacer.allowed(now))
        if None in allowed or not allowed:
            return max(0, free + self.window)  # the next ones are claimed while these are on the wire
        return max(0, min(free, max(one for one in allowed if one is not None)))

    async def _rest(self, found: int, asked: int) -> None:
        """Wait until more may be claimed: for a place, for a vendor's pace, or for news when nothing was left."""
        if 0 < asked <= found and len(self._ready) < self.window // 2:
            return
        now, wait = self.seconds(), IDLE_SECONDS
        if found == asked and len(self._flying) < self.window:  # it is the pace that holds us
            waits = [pacer.wait(now) for pacer in self._pacers.values()]
            wait = min([one for one in waits if one > 0], default=wait)
        elif strained := [strain.rests_until - now for strain in self._strains.values() if strain.rests_until > now]:
            wait = min(IDLE_SECONDS, *strained)
        if wait < IDLE_SECONDS:
            await self._pause(max(wait, SHORTEST_SECONDS))
            return
        if found < asked and self._due_at is not None:  # nothing was left: sleep no longer than until more is due
            wait = min(wait, max((self._due_at - self.clock()).total_seconds(), SHORTEST_SECONDS))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                while not self._stopping:
                    await self.news.wait()
                    if len(self._ready) < self.window // 2:
                        break
                    self.news.clear()

    # Claiming

    async def _claim(self, room: int) -> list[tuple[Outgoing, Content]]:
        now = self.clock()
        try:
            return await self.store.at_once(lambda batch: self._claim_in(batch, now, room))
        except StoreAway:
            raise
        except Exception:
            log.exception("claim_failed")
        return await self._claim_singly(now, room)

    async def _claim_singly(self, now: datetime, room: int) -> list[tuple[Outgoing, Content]]:
        """One after another: the message that makes claiming fail is set aside, the others leave."""
        claimed: list[tuple[Outgoing, Content]] = []
        for _ in range(room):
            row = await self.store.at_once(lambda batch: sending.first_row(batch, now, self._shut(batch, now)))
            if row is None:
                break
            try:
                claimed += await self.store.at_once(lambda batch: self._claim_one(batch, now))
            except StoreAway:
                raise
            except Exception as error:
                log.exception("message_set_aside", outbox=row)
                await self.store.at_once(partial(sending.postpone, until={row: now + SET_ASIDE}, why=told(error)))
        return claimed

    def _claim_one(self, batch: Batch, now: datetime) -> list[tuple[Outgoing, Content]]:
        return self._paced(self._take(batch, sending.may_leave(batch, now, 1, self._shut(batch, now)), now))

    def _shut(self, batch: Batch, now: datetime) -> set[str]:
        """Channels for which nothing may leave now: as far as this process knows, or because the vendor said so."""
        return set(pauses.paused(batch, now)) | self._closed()

    def _paced(self, claimed: list[tuple[Outgoing, Content]]) -> list[tuple[Outgoing, Content]]:
        """Count what was claimed against the paces of the channels."""
        for message, _ in claimed:
            if message.address.channel in self._pacers:
                self._pacers[message.address.channel].took(1, self.seconds())
        return claimed

    def _closed(self) -> set[str]:
        """Channels for which nothing may leave now, as far as this process knows."""
        seconds = self.seconds()
        closed = {name for name, strain in self._strains.items() if strain.strained}
        return closed | {name for name, pacer in self._pacers.items() if pacer.allowed(seconds) == 0}

    def _claim_in(self, batch: Batch, now: datetime, room: int) -> list[tuple[Outgoing, Content]]:
        """Lease messages; digests are composed in the same transaction, and their words freeze."""
        paused = pauses.paused(batch, now)
        closed = set(paused) | self._closed()
        claimed: list[tuple[Outgoing, Content]] = []
        while len(claimed) < room:
            found = sending.may_leave(batch, now, room - len(claimed), closed)
            if not found:
                break
            claimed += self._take(batch, found, now)
        for name in set(self._strains) - set(paused):
            claimed += self._probe(batch, name, now)
        self._due_at = sending.next_at(batch, now) if len(claimed) < room else None
        return self._paced(claimed)

    def _take(self, batch: Batch, found: list[Outgoing], now: datetime) -> list[tuple[Outgoing, Content]]:
        ready, fresh = self._worded(batch, self._unhurried(batch, found, now), now)
        told = [(message, self._said(message, now)) for message, _ in ready]
        taken = sending.take(batch, self.presence.name, told, fresh)
        return [(message, content) for message, content in ready if message.id in taken]

    def _probe(self, batch: Batch, name: str, now: datetime) -> list[tuple[Outgoing, Content]]:
        """After a rest one message tries out whether a channel works again."""
        strain, seconds = self._strains[name], self.seconds()
        if not strain.strained or strain.rests_until > seconds:
            return []
        others = set(self.channels) - {name}
        taken = self._take(batch, sending.may_leave(batch, now, 1, others), now)
        if taken:
            strain.rests_until = seconds + PROBE_SECONDS
        return taken

    def _said(self, message: Outgoing, now: datetime) -> list[float]:
        channel = self.channels.get(message.address.channel)
        return remembered(message.recent, channel.quotas(message.address.chat), now) if channel else []

    def _unhurried(self, batch: Batch, found: list[Outgoing], now: datetime) -> list[Outgoing]:
        """Those whose chats may hear one more; the others wait until they may."""
        ready, later = [], dict[int, datetime]()
        for message in found:
            channel = self.channels.get(message.address.channel)
            at = free_at(message.recent, channel.quotas(message.address.chat), now) if channel else now
            if at > now:
                later[message.address.id] = at
            else:
                ready.append(message)
        sending.park(batch, later)
        return ready

    def _worded(
        self, batch: Batch, found: list[Outgoing], now: datetime
    ) -> tuple[list[tuple[Outgoing, Content]], dict[int, Content]]:
        """With their words, and by row those that were found just now.

        Digests outside of office hours wait, those with nothing left to say are dropped.
        """
        words: dict[int, Content] = {}
        asked = {m.address.person_id for m in found if m.address.person_id and _needs_reader(m, now)}
        readers = digests.readers(batch, asked)
        days_of = calendars(batch, {office for person in readers.values() for office in person.offices})
        ready, fresh, later = [], list[Outgoing](), dict[int, datetime]()
        for message in found:
            reader = readers.get(message.address.person_id or 0)
            days = _days(reader, days_of)
            if message.klass is Class.DIGEST and not may_speak(now, days):
                later[message.id] = next_opening(now, days)
            elif message.klass is Class.DIGEST and message.content is None:
                fresh.append(message)
            elif message.content is not None:
                ready.append((message, self._dated(message, message.content, reader, now)))
            else:
                sending.bury(batch, message.id, NOTHING)
        sending.reschedule(batch, later, OUTSIDE_HOURS)
        if fresh:
            words, broken = compose(batch, fresh, readers, days_of, self.render, now)
            self._broken |= broken
            sending.drop(batch, [m.id for m in fresh if m.id not in words], now, "nothing left to say")
            ready += [(m, words[m.id]) for m in fresh if m.id in words]
        return ready, words

    def _dated(self, message: Outgoing, content: Content, reader: Person | None, now: datetime) -> Content:
        """An answer or notice that waited long says when it was written."""
        if message.klass is Class.DIGEST or message.sent or now - message.asked_at < OLD:
            return content
        language, plain = (reader.language, reader.plain) if reader else ("vi", False)
        mark = self.render(WrittenAt(message.asked_at), language, plain)
        return replace(content, blocks=(*content.blocks, *mark.blocks))

    # Sending

    async def _deliver(self, message: Outgoing, content: Content, claimed_at: float) -> bool:
        """Send the parts that are not out yet, one after another; each is acknowledged before the next."""
        try:
            delivered = await self._deliver_parts(message, content, claimed_at)
            await self._hurry(message.address.channel)
        except Exception:
            log.exception("delivery_failed", outbox=message.id)
            return False
        return delivered

    async def _deliver_parts(self, message: Outgoing, content: Content, claimed_at: float) -> bool:
        started, place = self.seconds(), message.address
        channel = self.channels.get(place.channel)
        if channel is None:
            await self._settle(message, Refused(CHANNEL_MISSING))
            return False
        parts = list(channel.split(content, message.id))
        if not parts:
            await self._settle(message, Refused(NOTHING))
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
                await self._settle(message, outcome)
                return False
            sent = (*sent, outcome.message_id)
            left = Left(message, content, sent, len(sent) == len(parts), tuple(recent))
            if not await self._noted_as_left(left):
                log.warning("late_acknowledgement", outbox=message.id)
                self.counts.late_acknowledgements.inc()
                return False
        self.counts.delivered(
            place.channel, message.klass.name.lower(), (self.clock() - message.due_at).total_seconds()
        )
        took = round((self.seconds() - started) * 1000)
        log.info("delivered", outbox=message.id, channel=place.channel, klass=message.klass.name, ms=took)
        return True

    async def _noted_as_left(self, left: Left) -> bool:
        """Acknowledge; False when the message was another's by then. What fails to be noted is not sent again."""
        try:
            return await self._acknowledge.put(left)
        except Exception:
            self._unnoted.add(left.message.id)
            raise

    def _stale(self, claimed_at: float) -> bool:
        """Whether we were frozen since the claim, or the others have lost sight of us: it may be another's by now."""
        return not self.presence.sure or self.seconds() - claimed_at > STALE_SECONDS

    async def _turn(self, channel: Channel, chat: str, recent: list[float]) -> list[float]:
        """Wait until the next part may leave; gives when messages left for the chat, this one included."""
        now = self.clock()
        wait = (free_at(recent, channel.quotas(chat), now) - now).total_seconds()
        pacer, seconds = self._pacers[channel.name], self.seconds()
        wait = max(wait, pacer.wait(seconds))
        pacer.took(1, seconds)
        if wait > 0:
            await self._pause(wait)
        return remembered(recent, channel.quotas(chat), self.clock())

    async def _send(self, channel: Channel, chat: str, part: Part) -> Outcome:
        """Send, and note how the channel fares."""
        outcome = await channel.send(chat, part)
        strain = self._strains[channel.name]
        match outcome:
            case Retry(_, None):
                strain.failed(self.seconds())
                self.counts.failed(channel.name)
            case Retry():
                self.counts.failed(channel.name)
            case _:
                if strain.well(self.seconds()):
                    self._recovered.add(channel.name)
        return outcome

    async def _hurry(self, channel: str) -> None:
        """What failed while the channel did not work is due now."""
        if channel in self._recovered:
            self._recovered.discard(channel)
            now = self.clock()
            await self._persist(lambda batch: sending.hurry(batch, channel, now))
            log.info("channel_works_again", channel=channel)
            self.news.set()

    # Writing down

    async def _acknowledged(self, parts: Sequence[Left]) -> list[bool]:
        now, by = self.clock(), self.presence.name
        mine = await self.store.at_once(lambda batch: sending.acknowledge(batch, by, parts, now))
        return [one.message.id in mine for one in parts]

    async def _settle(self, message: Outgoing, outcome: Outcome) -> None:
        """What the world did to us, written down."""
        now, by, place = self.clock(), self.presence.name, message.address
        match outcome:
            case Retry(reason, after) if after is not None:
                await self._wait_for_all(message, reason, now, now + after + GRACE)
            case Retry(reason) if message.attempts < GIVE_UP_ATTEMPTS:
                at = next_try(message.attempts, now, self.jitter())
                await self._persist(lambda batch: sending.give_back(batch, by, message, at, reason, counted=True))
            case Retry(reason) | Refused(reason):
                self.counts.buried(place.channel, reason)
                await self._persist(lambda batch: sending.give_up(batch, by, message, reason))
            case Unreachable(reason):
                self.counts.buried(place.channel, reason)
                await self._persist(lambda batch: self._unreachable(batch, message, reason))
            case Moved(to):
                async with self.store.begin() as session:
                    await self._move(session, message, to, now)
                self.news.set()
        log.warning("not_delivered", outbox=message.id, channel=place.channel, outcome=type(outcome).__name__)

    def _unreachable(self, batch: Batch, message: Outgoing, reason: str) -> None:
        """Nothing leaves for the address any more; who else should hear of what it was about is asked again."""
        planning.say_again(batch, message.address.id)
        if sending.give_up(batch, self.presence.name, message, reason):
            sending.close(batch, message.address.id, reason)

    async def _wait_for_all(self, message: Outgoing, reason: str, now: datetime, until: datetime) -> None:
        """The vendor means the whole token: nothing leaves for it until then, from any process."""
        channel, by = message.address.channel, self.presence.name

        def work(batch: Batch) -> None:
            pauses.pause(batch, channel, now, until)
            sending.give_back(batch, by, message, until, reason, counted=False)

        await self._persist(work)
        self.counts.too_many(channel)
        asyncio.get_running_loop().call_later((until - now).total_seconds(), self.news.set)

    async def _persist(self, work: Callable[[Batch], object]) -> None:
        """Write down, however long the store is away."""
        while True:
            try:
                await self.store.at_once(work)
            except StoreAway as error:
                log.warning("store_away", error=type(error).__name__)
                await self._pause(IDLE_SECONDS)
            else:
                return

    async def _move(self, session: Session, message: Outgoing, to: str, now: datetime) -> None:
        """The chat has a new id; where that is somebody else's already, nothing is left to send here."""
        place, by = message.address, self.presence.name
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


def _needs_reader(message: Outgoing, now: datetime) -> bool:
    return message.klass is Class.DIGEST or now - message.asked_at >= OLD


def _days(reader: Person | None, calendars: Mapping[int, WorkCalendar]) -> WorkCalendar:
    """The working days of the reader's office; the common ones for a reader of several."""
    offices = reader.offices if reader else frozenset()
    return calendars[next(iter(offices))] if len(offices) == 1 else WorkCalendar()
