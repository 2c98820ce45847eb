"""Claiming messages that may leave: leased together with their addresses, digests worded in the same transaction."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from data import digests, elsewhere, faults, pauses, sending
from data.calendar import calendars
from data.conversations import LASTS
from data.presence import Presence
from data.store import Batch, Store, StoreAway
from domain.delivery import Channel, Class, Content, Outgoing
from domain.message import WrittenAt
from domain.pace import free_at, remembered
from domain.people import Person
from domain.quiet_hours import may_speak, next_opening
from domain.time import Clock
from domain.workdays import WorkCalendar
from jobs.compose import Render, compose
from jobs.paces import Paces

log = structlog.get_logger()

OLD = timedelta(hours=1)  # an answer that waited longer says when it was written
SET_ASIDE = timedelta(minutes=15)  # a message that cannot be claimed; it is tried again, in case the fault is ours
OUTSIDE_HOURS = "outside office hours"
NOTHING_LEFT = "nothing left to say"
NOTHING = "nothing to show"

Claimed = list[tuple[Outgoing, Content]]
"""Messages with their words, in the order of leaving."""


class Claims:
    """What one process claims. `due_at`: when more is due, as the last claim saw it that found nothing left."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Clock,
        render: Render,
        *,
        presence: Presence,
        paces: Paces,
    ) -> None:
        self.store, self.channels, self.clock, self.render = store, channels, clock, render
        self.presence, self.paces = presence, paces
        self.due_at: datetime | None = None
        self._barred: set[str] = set()  # channels whose vendors do not know us, at the last look
        self.singly: dict[int, int] = {}  # rows of the last claim, by row its address, as they are leased one by one
        self._broken: dict[int, Exception] = {}  # occurrences that could not be put into words

    async def claim(self, room: int) -> Claimed:
        """Lease up to `room` messages. One that makes this fail is set aside, and the others are claimed without it."""
        now = self.clock()
        self.singly.clear()
        try:
            return await self.store.at_once(lambda batch: self._claim_in(batch, now, room))
        except StoreAway:
            raise
        except Exception:
            log.exception("claim_failed")
        return await self._claim_singly(now, room)

    async def note_broken(self) -> None:
        """Note what could not be worded, apart from the claim: planning holds occurrences and waits for messages."""
        if self._broken:
            broken, self._broken = self._broken, {}
            await self.store.at_once(lambda batch: faults.note(batch, broken))

    async def _claim_singly(self, now: datetime, room: int) -> Claimed:
        claimed: Claimed = []
        for _ in range(room):
            row = await self.store.at_once(lambda batch: sending.first_row(batch, now, self._shut(batch, now)))
            if row is None:
                break
            try:
                taken = await self.store.at_once(lambda batch: self._claim_one(batch, now))
                self.singly |= {message.id: message.address.id for message, _ in taken}
                claimed += taken
            except StoreAway:
                raise
            except Exception as error:
                log.exception("message_set_aside", outbox=row)
                put_off = partial(sending.postpone, until={row: now + SET_ASIDE}, why=faults.told(error))
                await self.store.at_once(put_off)
        return claimed

    def _claim_one(self, batch: Batch, now: datetime) -> Claimed:
        return self._paced(self._take(batch, sending.may_leave(batch, now, 1, self._shut(batch, now)), now))

    def _claim_in(self, batch: Batch, now: datetime, room: int) -> Claimed:
        paused, self._barred = pauses.closed(batch, now)
        closed = paused | self.paces.closed()
        claimed: Claimed = []
        while len(claimed) < room:
            found = sending.may_leave(batch, now, room - len(claimed), closed)
            if not found:
                break
            claimed += self._take(batch, found, now)
        for name in self.paces.to_try() - paused:
            claimed += self._try_out(batch, name, now)
        self.due_at = sending.next_at(batch, now) if len(claimed) < room else None
        return self._paced(claimed)

    def _shut(self, batch: Batch, now: datetime) -> set[str]:
        """Channels for which nothing may leave now: as far as this process knows, or because the vendor said so."""
        paused, self._barred = pauses.closed(batch, now)
        return paused | self.paces.closed()

    def _try_out(self, batch: Batch, name: str, now: datetime) -> Claimed:
        """After a rest one message tries out whether a channel works again."""
        taken = self._take(batch, sending.may_leave(batch, now, 1, set(self.channels) - {name}), now)
        if taken:
            self.paces.tried(name)
        return taken

    def _paced(self, claimed: Claimed) -> Claimed:
        for message, _ in claimed:
            self.paces.took(message.address.channel)
        return claimed

    def _take(self, batch: Batch, found: list[Outgoing], now: datetime) -> Claimed:
        ready, fresh = self._worded(batch, self._unhurried(batch, self._here(batch, found, now), now), now)
        told = [(message, self._said(message, now)) for message, _ in ready]
        taken = sending.take(batch, self.presence.name, now, told, fresh)
        return [(message, content) for message, content in ready if message.id in taken]

    def _said(self, message: Outgoing, now: datetime) -> list[float]:
        """When messages left for its chat of late, this one included."""
        channel = self.channels.get(message.address.channel)
        return remembered(message.recent, channel.quotas(message.address.chat), now) if channel else []

    def _here(self, batch: Batch, found: list[Outgoing], now: datetime) -> list[Outgoing]:
        """Those that leave for the address they wait for; the others go to where their person is reached best.

        A digest goes to the address that is preferred now, whatever was when it was planned. Anything else stays,
        unless its address takes nothing any more or nobody speaks to its channel here.
        """
        moving = [m for m in found if m.address.person_id and not m.sent and (m.content is None or not self._works(m))]
        places = elsewhere.working(batch, {m.address.person_id for m in moving if m.address.person_id})
        away: dict[int, int] = {}
        for message in moving:
            known = places.get(message.address.person_id or 0, [])
            best = next((place for place, channel in known if self._is_spoken_to(channel)), message.address.id)
            if best != message.address.id:
                away[message.id] = best
        elsewhere.move(batch, away, now)
        return [message for message in found if message.id not in away]

    def _works(self, message: Outgoing) -> bool:
        return message.address.ok and self._is_spoken_to(message.address.channel)

    def _is_spoken_to(self, channel: str) -> bool:
        return channel in self.channels and channel not in self._barred

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

    def _worded(self, batch: Batch, found: list[Outgoing], now: datetime) -> tuple[Claimed, dict[int, Content]]:
        """With their words, and by row those that were found just now.

        Digests outside of office hours wait, those with nothing left to say are dropped.
        """
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
        words: dict[int, Content] = {}
        if fresh:
            now_said = _past_old_questions(batch, fresh, now)
            words, broken = compose(batch, now_said, readers, days_of, self.render, now, self._tells_replies)
            self._broken |= broken
            sending.drop(batch, [m.id for m in fresh if m.id not in words], now, NOTHING_LEFT)
            ready += [(m, words[m.id]) for m in fresh if m.id in words]
        return ready, words

    def _tells_replies(self, name: str) -> bool:
        channel = self.channels.get(name)
        return channel is None or channel.can.tells_replies

    def _dated(self, message: Outgoing, content: Content, reader: Person | None, now: datetime) -> Content:
        """An answer or notice that waited long says when it was written."""
        if message.klass is Class.DIGEST or message.sent or now - message.asked_at < OLD:
            return content
        language, plain = (reader.language, reader.plain) if reader else ("vi", False)
        mark = self.render(WrittenAt(message.asked_at), language, plain)
        return replace(content, blocks=(*content.blocks, *mark.blocks))


def _past_old_questions(batch: Batch, messages: list[Outgoing], now: datetime) -> list[Outgoing]:
    """The messages, a question that is over no longer standing at their addresses: their own numbers count then."""
    asked = {m.address.question_id for m in messages if m.address.question_id is not None}
    if not asked:
        return messages
    over = digests.left_before(batch, asked, now - LASTS)
    return [
        replace(one, address=replace(one.address, question_id=None)) if one.address.question_id in over else one
        for one in messages
    ]


def _needs_reader(message: Outgoing, now: datetime) -> bool:
    return message.klass is Class.DIGEST or now - message.asked_at >= OLD


def _days(reader: Person | None, calendars: Mapping[int, WorkCalendar]) -> WorkCalendar:
    """The working days of the reader's office; the common ones for a reader of several."""
    offices = reader.offices if reader else frozenset()
    return calendars[next(iter(offices))] if len(offices) == 1 else WorkCalendar()
