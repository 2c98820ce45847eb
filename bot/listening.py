"""Whether we are heard on a channel that keeps nothing for us, and what follows when we were not."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.messages import render
from data import keepsakes, missed, outbox, people
from data.calendar import calendar
from data.store import Session, Store
from domain.delivery import Class
from domain.message import WasDeaf
from domain.quiet_hours import may_speak, next_opening
from domain.time import Clock
from domain.workdays import WorkCalendar

NOTED_EVERY_SECONDS = 5.0
UNNOTICED = timedelta(seconds=10)  # beyond how often it is noted: so short a gap is told to nobody
SPOKE_WITHIN = timedelta(minutes=30)
STILL_AWAKE = timedelta(hours=1)

log = structlog.get_logger()


class Listening:
    """Notes in the store until when we were heard. After a gap, whoever was in a dialogue is told of it, once.

    `after`: called when something is to leave. `keep` runs beside the asking, and begins anew with it.
    """

    def __init__(self, store: Store, clock: Clock, *, channel: str, bot: str, after: Callable[[], None]) -> None:
        self._store, self._clock, self._channel, self._after = store, clock, channel, after
        self._keepsake = f"{channel} heard {bot}"
        self._changed = asyncio.Event()
        self._opened_at: datetime | None = None  # None: nobody hears us
        self._asked_at: datetime | None = None
        self._heard_at: datetime | None = None
        self._noted: datetime | None = None

    def asking(self) -> None:
        """The vendor is asked; whether that reaches it is seen when it answers."""
        self._asked_at = self._clock()

    def heard(self) -> None:
        """It has answered: since we asked, what was said has reached us."""
        self._heard_at = self._clock()
        if self._opened_at is None:
            self._opened_at = self._asked_at or self._heard_at
            self._changed.set()

    def deaf(self, *, silently: bool) -> None:
        """Nobody hears us; `silently`: perhaps not since the last answer."""
        self._opened_at = None
        if silently:
            self._noted = self._heard_at or self._noted

    async def keep(self) -> None:
        self._opened_at = self._heard_at = self._noted = None
        while True:
            self._changed.clear()
            try:
                await self.note()
            except Exception as error:  # noqa: BLE001 - the store may be away; errors of it quote words
                log.warning("listening_not_noted", channel=self._channel, error=type(error).__name__)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(NOTED_EVERY_SECONDS):
                    await self._changed.wait()

    async def note(self) -> None:
        """Write down that we are heard; where there was a gap, whom it concerns hears of it in the same transaction."""
        opened_at = self._opened_at
        if opened_at is None:
            return
        told = 0
        async with self._store.begin() as session:
            kept = self._noted or _instant(await keepsakes.kept(session, self._keepsake))
            if kept is not None and opened_at - kept > UNNOTICED:
                told = await self._tell(session, kept, opened_at)
                log.warning("was_deaf", channel=self._channel, since=kept.isoformat(), told=told)
            now = self._clock()
            await keepsakes.keep(session, self._keepsake, now.isoformat())
        self._noted = now
        if told:
            self._after()

    async def _tell(self, session: Session, since: datetime, until: datetime) -> int:
        found = await missed.in_dialogue(session, self._channel, since, since - SPOKE_WITHIN)
        for place, person_id in found:
            reader = await people.person(session, person_id)
            words = render(WasDeaf(since, until), reader.language, reader.plain)
            offices = reader.offices
            days = await calendar(session, next(iter(offices))) if len(offices) == 1 else WorkCalendar()
            at = until if until - since < STILL_AWAKE or may_speak(until, days) else next_opening(until, days)
            key = f"deaf:{self._channel}:{since.isoformat()}:{place}"
            await outbox.put(session, place, Class.NOTICE, key, words, until, at)
        return len(found)


def _instant(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
