"""Hearing from Telegram without a public address: fetch, store, and only then let Telegram forget."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.failures import pause as asked_pause
from bot.channels.telegram.failures import reason
from bot.channels.telegram.updates import callback_id, parse_update, update_number
from bot.incoming import Door

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 30.0
POLL_SECONDS = 50

log = structlog.get_logger()


class Poller:
    """Asks Telegram for updates until cancelled.

    `bot`: whose updates these are, as the store names us. `offset`: the number of the next update to ask for, as the
    store knows it; None takes all that Telegram still keeps.
    PTB's Updater confirms what it holds in memory: 5 kills in 5,000 updates lost 4,776.
    """

    def __init__(
        self,
        telegram: Telegram,
        door: Door,
        *,
        bot: str,
        offset: Callable[[], Awaitable[int | None]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        poll_seconds: int = POLL_SECONDS,
    ) -> None:
        self._telegram = telegram
        self._door = door
        self._bot = bot
        self._stored_offset = offset
        self._pause = pause
        self._poll_seconds = poll_seconds
        self._username: str | None = None
        self._offset: int | None = None
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        try:
            await self._until_done(self._start)
            while True:
                await self._until_done(self._poll)
        finally:
            for task in self._acknowledging:
                task.cancel()
            await asyncio.gather(*self._acknowledging, return_exceptions=True)

    async def _start(self) -> None:
        self._offset = await self._stored_offset()
        await self._telegram.delete_webhook()
        self._username = await self._telegram.me()

    async def _poll(self) -> None:
        raws = await self._telegram.updates(self._offset, self._poll_seconds)
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
            self._acknowledge(raw)

    def _acknowledge(self, raw: Any) -> None:
        if (pressed := callback_id(raw)) is not None:
            task = asyncio.create_task(self._telegram.acknowledge(pressed))
            self._acknowledging.add(task)
            task.add_done_callback(self._acknowledging.discard)

    async def _until_done(self, step: Callable[[], Awaitable[None]]) -> None:
        wait = FIRST_WAIT_SECONDS
        while True:
            try:
                return await step()
            except RetryAfter as error:
                asked = asked_pause(error)
                seconds, why = wait if asked is None else asked.total_seconds(), reason(error)
            except Conflict as error:
                seconds, why = LONGEST_WAIT_SECONDS, reason(error)
            except TelegramError as error:
                seconds, why = wait, reason(error)
            except Exception as error:  # noqa: BLE001 - the store may be away; its errors quote the words, so only the name
                seconds, why = wait, type(error).__name__
            log.warning("polling_failed", channel="telegram", reason=why, again_in_seconds=seconds)
            await self._pause(seconds)
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)


class UnnumberedError(Exception):
    """A batch of updates without a single number."""
