"""The alarm clock: wakes us every second, and at the next due instant, in memory.

What is due is asked of the store, so a missed or failed tick loses nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

EVERY_SECONDS = 1
SHORTEST_SECONDS = 0.02  # between two alarms
SLEPT_SECONDS = 2.5  # without a tick: the clock on the wall was set back, by which the scheduler goes


class AlarmClock:
    """Runs one job every second, never two at the same time, and rings at the next due instant.

    The job gives the seconds until something falls due, if that is known; `ring` is called then.
    """

    def __init__(self, job: Callable[[], Awaitable[float | None]], ring: Callable[[], None]) -> None:
        self._job, self._ring = job, ring
        self._busy = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )
        self._ticked_at = 0.0
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._scheduler.add_job(self._tick, "interval", seconds=EVERY_SECONDS, id="tick")
        self._scheduler.start()
        self._ticked_at = asyncio.get_running_loop().time()
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """No further tick; the one under way is let finish."""
        self._scheduler.pause()
        if self._watching is not None:
            self._watching.cancel()
        async with self._busy:
            self._scheduler.shutdown(wait=False)

    async def _watch(self) -> None:
        """Tick where the scheduler sleeps: it waits for the clock on the wall, however far that was set back."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            if loop.time() - self._ticked_at > SLEPT_SECONDS:
                await asyncio.shield(self._tick())

    async def _tick(self) -> None:
        """A tick that fails is logged; the next one asks the same question again."""
        if self._busy.locked():
            return
        async with self._busy:
            due_in: float | None = None
            try:
                due_in = await self._job()
            except Exception:
                log.exception("tick_failed")
            self._ticked_at = asyncio.get_running_loop().time()
            self._wake_in(due_in)

    def _wake_in(self, seconds: float | None) -> None:
        """Ring for what falls due before the next tick."""
        if seconds is not None and seconds < EVERY_SECONDS and self._scheduler.running:
            wait = max(seconds, SHORTEST_SECONDS)
            self._scheduler.add_job(self._ring, "interval", seconds=wait, id="due", replace_existing=True)
        elif self._scheduler.get_job("due") is not None:
            self._scheduler.remove_job("due")
