"""The alarm clock: wakes us every second, and at the next due instant, in memory.

What is due is asked of the store, so a missed or failed tick loses nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

EVERY_SECONDS = 1


class AlarmClock:
    """Runs one job every second, and at once when woken; never two at the same time.

    The job gives the seconds until something falls due, if that is known.
    """

    def __init__(self, job: Callable[[], Awaitable[float | None]]) -> None:
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
        if self._busy.locked():
            return
        async with self._busy:
            try:
                due_in = await self._job()
            except Exception:
                log.exception("tick_failed")
            else:
                self._wake_in(due_in)

    def _wake_in(self, seconds: float | None) -> None:
        """Set the alarm for what falls due before the next tick; an alarm that rings again is just one more tick."""
        if seconds is not None and 0 < seconds < EVERY_SECONDS and self._scheduler.running:
            self._scheduler.add_job(self._tick, "interval", seconds=seconds, id="due", replace_existing=True)
        elif self._scheduler.get_job("due") is not None:
            self._scheduler.remove_job("due")
