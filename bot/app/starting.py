"""What every way of running begins and ends with: the log, the store's schema, being alone, being told to stop."""

import asyncio
import contextlib
import errno
import fcntl
import gc
import logging
import signal
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TextIO, TypeVar, cast

import structlog
from starlette.applications import Starlette

from bot.app.lines import Lines
from bot.doctor import store as of_store
from bot.web import Doors
from data.migrate import is_current, upgrade
from data.reach import Bar, barred, place, schema
from data.store import Store

PATIENCE = timedelta(seconds=10)

Found = TypeVar("Found")

COLLECTED_AFTER = (20_000, 20, 50)  # new objects, young collections, middle ones

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
        ],
        logger_factory=structlog.WriteLoggerFactory(cast(TextIO, Lines())),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.ERROR if name == "apscheduler" else logging.WARNING)


async def met(store: Store) -> None:
    """Raise `CannotStart` with the reason where a store cannot be used."""
    where = place(store.url)
    bar = where if isinstance(where, Bar) else barred(where)
    if bar in (None, Bar.NO_FILE):
        found = await schema(store, PATIENCE)
        bar = found if isinstance(found, Bar) else None
    if bar is not None:
        told = of_store.database(where, bar)
        raise CannotStart(f"NHACVIEC_DATABASE_URL: {told.seen}; {told.advice}")


def open_doors(app: Starlette, listen: tuple[str, int]) -> Doors:
    """The doors where the settings say. Raises `CannotStart` when somebody else stands there."""
    try:
        return Doors(app, *listen)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        why = "đang có chương trình khác dùng" if taken else f"không mở được ({error.strerror or error})"
        raise CannotStart(f"NHACVIEC_LISTEN: {listen[0]}:{listen[1]} {why}") from None


async def ready_store(store: Store) -> None:
    """SQLite migrates itself; PostgreSQL is migrated by its keeper."""
    await met(store)
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


def settle_memory() -> None:
    """What is loaded stays: the collector need not look through it again, which held all up for a tenth of a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)


def looped(work: Coroutine[Any, Any, Found]) -> Found:
    """Run to its end, in the faster loop where there is one."""
    try:
        import uvloop
    except ImportError:  # it does not exist for Windows
        return asyncio.run(work)
    return uvloop.run(work)


def listen_for_the_end() -> asyncio.Event:
    """Set at SIGTERM or SIGINT. Asked for before anything is begun: whoever is told then ends what has begun."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    return told
