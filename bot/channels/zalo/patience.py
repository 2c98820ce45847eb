"""Asking Zalo until it answers: longer each time, and a little at random, so that many do not come back together."""

from collections.abc import Awaitable, Callable

import structlog

from bot.channels.zalo.failures import NotSent, TokenRefused, TooMany, Unanswered, ZaloError

FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 1.0, 60.0

Pause = Callable[[float], Awaitable[None]]
Jitter = Callable[[], float]

log = structlog.get_logger()


def reason_of(error: Exception) -> str:
    """Words for a log; of an error that is not Zalo's only the name, for those of a store quote what was said."""
    return error.reason if isinstance(error, ZaloError) else type(error).__name__


def wait_seconds(failures: int, error: Exception, jitter: float) -> float:
    """How long to wait after so many failures in a row; `jitter` in 0..1.

    A connection that broke once is no reason to: while nobody asks, what is said is lost.
    """
    if failures == 1 and isinstance(error, NotSent | Unanswered):
        return 0.0
    if isinstance(error, TooMany) and error.after is not None:
        return error.after.total_seconds()
    longest = min(FIRST_WAIT_SECONDS * (1 << min(failures - 1, 10)), LONGEST_WAIT_SECONDS)
    return longest * (0.75 + jitter / 4)


async def until_done(step: Callable[[], Awaitable[None]], pause: Pause, jitter: Jitter) -> None:
    """Do a step again and again until it succeeds. Raises `TokenRefused`, which no waiting mends."""
    failures = 0
    while True:
        try:
            return await step()
        except TokenRefused:
            raise
        except Exception as error:  # noqa: BLE001 - the store may be away too
            failures += 1
            seconds = wait_seconds(failures, error, jitter())
            log.warning("zalo_not_reached", channel="zalo", reason=reason_of(error), again_in_seconds=seconds)
        await pause(seconds)
