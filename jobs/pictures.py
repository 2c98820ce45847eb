"""Pictures people sent are fetched at once, for their vendors do not keep them, and forgotten after a while."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

import structlog

from data import outbox, people, pictures
from data.pictures import Lost
from data.store import Session, Store
from domain.delivery import Class
from domain.message import NotKept
from domain.pictures import Picture, Unfetched
from domain.time import Clock
from jobs.compose import Render

AT_ONCE = 4

Fetch = Callable[[str, str | None], Awaitable[Picture | Unfetched]]

log = structlog.get_logger()


class Pictures:
    """`fetch`: by channel, how a picture, or a file of a name, is fetched. `wake`: called when something may leave."""

    def __init__(
        self, store: Store, clock: Clock, fetch: Mapping[str, Fetch], render: Render, wake: Callable[[], None]
    ) -> None:
        self._store, self._clock, self._fetch = store, clock, fetch
        self._render, self._wake = render, wake
        self._working: asyncio.Task[None] | None = None

    async def look(self) -> None:
        """Begin to fetch what is wanted, beside everything else."""
        if self._fetch and (self._working is None or self._working.done()):
            self._working = asyncio.create_task(self._apart())

    async def stop(self) -> None:
        if self._working is not None:
            self._working.cancel()
            await asyncio.gather(self._working, return_exceptions=True)

    async def work_off(self) -> None:
        """Fetch all that is wanted now, and forget what was kept for long enough."""
        now = self._clock()
        if forgotten := await self._store.at_once(lambda batch: pictures.forget_old(batch, now)):
            log.info("pictures_forgotten", pictures=forgotten)
        while due := await self._store.at_once(lambda batch: pictures.due(batch, self._clock(), AT_ONCE)):
            await asyncio.gather(*(self._one(*wanted) for wanted in due))

    async def _apart(self) -> None:
        try:
            await self.work_off()
        except Exception:
            log.exception("pictures_failed")

    async def _tell(self, session: Session, picture_id: int, lost: Lost, now: datetime) -> None:
        """Its sender took it for kept."""
        found = await people.addresses_of(session, lost.person_id)
        place = next((one for one in found if one.channel == lost.channel), found[0] if found else None)
        if place is not None:
            reader = await people.person(session, lost.person_id)
            words = self._render(NotKept(lost.sent_at, lost.name), reader.language, reader.plain)
            await outbox.put(session, place.id, Class.NOTICE, f"lost:{picture_id}", words, now, now)

    async def _one(self, picture_id: int, channel: str, url: str, name: str | None) -> None:
        fetch = self._fetch.get(channel)
        found = await fetch(url, name) if fetch else Unfetched("channel not configured")
        now = self._clock()
        async with self._store.begin() as session:
            lost = await (await session.connection()).run_sync(pictures.keep, picture_id, found, now)
            if lost is not None:
                await self._tell(session, picture_id, lost, now)
        if lost is not None:
            self._wake()
        reason = found.reason if isinstance(found, Unfetched) else None
        log.info("picture", picture=picture_id, channel=channel, reason=reason)
