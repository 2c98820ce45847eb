"""The alarm clock: wakes us every second, in memory. What is due is asked of the store: a missed tick loses nothing."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

EVERY_SECONDS = 1


class AlarmClock:
    """Runs one job every second, and at once when woken; never two at the same time."""

    def __init__(self, job: Callable[[], Awaitable[object]]) -> None:
        self._job = job
        self._busy = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )

    def start(self) -> None:
        self._scheduler.add_job(self._tick, "interval", seconds=EVERY_SECONDS, id="tick")
        self._scheduler.start()

    async def stop(self) -> None:
        """No further tick; the one under way is let finish."""
        self._scheduler.pause()
        async with self._busy:
            self._scheduler.shutdown(wait=False)

    async def _tick(self) -> None:
        """A tick that fails is logged; the next one asks the same question again."""
        async with self._busy:
            try:
                await self._job()
            except Exception:
                log.exception("tick_failed")
