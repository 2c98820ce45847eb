"""Hearing from Telegram without a public address: fetch, store, and only then let Telegram forget."""

import asyncio
from collections.abc import Callable

import structlog

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.patience import Courtesies, Pause, until_done
from bot.channels.telegram.updates import parse_update, update_number
from bot.incoming import Door

POLL_SECONDS = 50
DEAF_AFTER_SECONDS = 40  # beyond the end of a poll

log = structlog.get_logger()


class Poller:
    """Asks Telegram for updates until cancelled, beginning with the oldest it still keeps.

    What is stored already is known by its number, so nothing is handled twice. `bot`: whose updates these are, as the
    store names us. PTB's Updater confirms what it holds in memory: 5 kills in 5,000 updates lost 4,776.
    """

    def __init__(
        self,
        telegram: Telegram,
        door: Door,
        *,
        bot: str,
        pause: Pause = asyncio.sleep,
        poll_seconds: int = POLL_SECONDS,
        seconds: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self._telegram = telegram
        self._door = door
        self._bot = bot
        self._pause = pause
        self._poll_seconds = poll_seconds
        self._username: str | None = None
        self._offset: int | None = None
        self._seconds, self._heard_at = seconds, seconds()

    @property
    def deaf(self) -> bool:
        """Whether Telegram has not answered for so long that something is wrong."""
        return self._seconds() - self._heard_at > self._poll_seconds + DEAF_AFTER_SECONDS

    async def run(self) -> None:
        courtesies = Courtesies(self._telegram)
        self._heard_at = self._seconds()
        try:
            await until_done(self._start, self._pause)
            while True:
                await until_done(lambda: self._poll(courtesies), self._pause)
        finally:
            await courtesies.close()

    async def _start(self) -> None:
        self._offset = None
        await self._telegram.delete_webhook()
        self._username = await self._telegram.me()

    async def _poll(self, courtesies: Courtesies) -> None:
        await self._door.room()  # what is not fetched waits with Telegram
        raws = await self._telegram.updates(self._offset, self._poll_seconds)
        self._heard_at = self._seconds()
        heard = [update for raw in raws if (update := parse_update(raw, self._bot, self._username)) is not None]
        if heard:
            await self._door.hear(heard)
        numbers = [number for raw in raws if (number := update_number(raw)) is not None]
        if numbers:
            # Not max with the old offset: after a quiet week Telegram starts over from a random number.
            self._offset = max(numbers) + 1
        elif raws:
            raise UnnumberedError  # asking again at once would bring the same, for ever
        if len(heard) < len(raws):
            log.debug("updates_passed_over", channel="telegram", count=len(raws) - len(heard))
        for raw in raws:
            courtesies.after(raw)


class UnnumberedError(Exception):
    """A batch of updates without a single number."""
