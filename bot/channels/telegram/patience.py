"""Asking Telegram until it answers, and the courtesies that may fail."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.failures import pause as asked_pause
from bot.channels.telegram.failures import reason
from bot.channels.telegram.updates import callback_id

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 30.0

Pause = Callable[[float], Awaitable[None]]

log = structlog.get_logger()


async def until_done(step: Callable[[], Awaitable[None]], pause: Pause) -> None:
    """Do a step again and again until it succeeds, waiting longer each time, or as long as Telegram asks."""
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
        log.warning("telegram_not_reached", channel="telegram", reason=why, again_in_seconds=seconds)
        await pause(seconds)
        wait = min(wait * 2, LONGEST_WAIT_SECONDS)


class Courtesies:
    """Stops the little clocks on pressed buttons, beside the work; what is not done by `close` stays undone."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._under_way: set[asyncio.Task[None]] = set()

    def after(self, raw: Any) -> None:
        """See to a raw update that has been stored."""
        if (pressed := callback_id(raw)) is not None:
            task = asyncio.create_task(self._telegram.acknowledge(pressed))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def close(self) -> None:
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
