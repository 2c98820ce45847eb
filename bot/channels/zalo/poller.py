"""Hearing from Zalo without a public address.

A poll brings one update, and Zalo forgets it at once; what is said while no poll is open is lost. So the next poll
opens as soon as the last one is answered, whatever becomes of what it brought: that goes onto the shelf.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

import structlog

from bot.channels.zalo.channel import Zalo
from bot.channels.zalo.failures import TIMED_OUT, Refusal, TokenRefused
from bot.channels.zalo.patience import Jitter, Pause, reason_of, wait_seconds
from bot.channels.zalo.updates import parse_update
from bot.incoming import Incoming

POLL_SECONDS = 30
FIRST_POLL_SECONDS = 1  # so that it is soon known whether we are heard
DEAF_AFTER_SECONDS = 40  # beyond the end of a poll
HASTY_SECONDS = 0.5  # a poll that ends sooner with nothing
MANY_HASTY = 5

log = structlog.get_logger()


class Board(Protocol):
    """Where what was fetched is put down: a `Shelf`, near or far."""

    def put(self, heard: Incoming) -> None: ...

    async def room(self) -> None: ...


class Gate(Protocol):
    """Whether we may ask: an `Admission`, near or far."""

    @property
    def names(self) -> Sequence[str]: ...

    async def admitted(self) -> None: ...

    def doubt(self) -> None: ...


class Listening(Protocol):
    """Who wants to know whether we are heard. Called at once, and never waited for."""

    def asking(self) -> None:
        """A poll opens."""

    def heard(self) -> None:
        """It was answered."""

    def deaf(self, *, silently: bool) -> None:
        """It broke off; `silently`: nobody knows since when."""


class Poller:
    """Asks Zalo for updates until cancelled. There may be one for each token: two steal from each other.

    `bot`: whose updates these are, as the store names us.
    """

    def __init__(
        self,
        zalo: Zalo,
        shelf: Board,
        admission: Gate,
        *,
        bot: str,
        seconds: Callable[[], float],
        jitter: Jitter,
        listening: Listening,
        pause: Pause = asyncio.sleep,
        poll_seconds: int = POLL_SECONDS,
    ) -> None:
        self._zalo, self._shelf, self._admission, self._bot = zalo, shelf, admission, bot
        self._listening = listening
        self._pause, self._jitter, self._poll_seconds = pause, jitter, poll_seconds
        self._seconds, self._heard_at = seconds, seconds()
        self._failures = self._hasty = 0

    @property
    def deaf(self) -> bool:
        """Whether Zalo has not answered for so long that something is wrong."""
        return self._seconds() - self._heard_at > self._poll_seconds + DEAF_AFTER_SECONDS

    async def run(self) -> None:
        self._heard_at = self._seconds()
        opened = False
        while True:
            await self._admission.admitted()
            try:
                if not opened:
                    await self._zalo.delete_webhook()
                await self._poll(self._poll_seconds if opened else FIRST_POLL_SECONDS)
                opened = True
            except TokenRefused:
                opened = False
                self._listening.deaf(silently=False)
                self._admission.doubt()
            except Exception as error:  # noqa: BLE001 - whatever it is, while nobody asks, what is said is lost
                opened = opened and not isinstance(error, Refusal)  # somebody may have set a webhook
                await self._rest(error)

    async def _poll(self, wait_seconds: int) -> None:
        await self._shelf.room()
        asked_at = self._seconds()
        self._listening.asking()
        raws = await self._zalo.updates(wait_seconds)
        self._heard_at = self._seconds()
        self._failures = 0
        self._listening.heard()
        for raw in raws:
            heard = parse_update(raw, self._bot, self._admission.names)
            if heard is not None:
                self._shelf.put(heard)
            else:
                log.debug("update_passed_over", channel="zalo")
        await self._no_rush(idle=not raws, seconds=self._heard_at - asked_at)

    async def _no_rush(self, *, idle: bool, seconds: float) -> None:
        """Where polls end at once with nothing, something is wrong with them: they are not asked in a circle."""
        self._hasty = self._hasty + 1 if idle and seconds < HASTY_SECONDS else 0
        if self._hasty >= MANY_HASTY:
            await self._pause(1.0)

    async def _rest(self, error: Exception) -> None:
        self._failures += 1
        reason = reason_of(error)
        self._listening.deaf(silently=reason == TIMED_OUT)
        seconds = wait_seconds(self._failures, error, self._jitter())
        log.warning("zalo_not_reached", channel="zalo", reason=reason, again_in_seconds=seconds)
        await self._pause(seconds)
