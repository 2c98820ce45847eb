"""What every way of running begins and ends with: the log, the store's schema, being alone, being told to stop."""

import asyncio
import contextlib
import fcntl
import logging
import signal
from collections.abc import Iterator
from pathlib import Path

import structlog

from data.migrate import is_current, upgrade
from data.store import Store

NOISY = ("httpx", "httpcore", "aiohttp", "apscheduler", "telegram")  # their lines may hold a URL with the token


class CannotStart(Exception):
    """Why the bot does not start, in one line."""


def configure_logging(style: str) -> None:
    """One line an event to standard output: readable, or JSON. Libraries only speak up when something is wrong."""
    last = structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ]
    )
    logging.basicConfig(level=logging.WARNING)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.ERROR if name == "apscheduler" else logging.WARNING)


async def ready_store(store: Store) -> None:
    """SQLite migrates itself; PostgreSQL is migrated by its keeper."""
    if store.is_sqlite:
        await upgrade(store)
    elif not await is_current(store):
        raise CannotStart("NHACVIEC_DATABASE_URL: cơ sở dữ liệu chưa cập nhật; chạy: nhacviec migrate")


@contextlib.contextmanager
def alone(store: Store) -> Iterator[None]:
    """On SQLite one process runs; a second one refuses."""
    if store.path is None:
        yield
        return
    lock = Path(f"{store.path}.lock").open("a")  # noqa: SIM115 - held until the process ends
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise CannotStart(f"Đã có một tiến trình đang chạy trên {store.path.name}") from None
    try:
        yield
    finally:
        lock.close()


async def until_told() -> None:
    """Wait for SIGTERM or SIGINT."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    await told.wait()
