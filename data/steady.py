"""SQLite connections whose statements cannot be cancelled in the middle.

aiosqlite runs statements in a thread, which nothing stops. SQLAlchemy takes a connection for broken when whoever waits
for it is cancelled, and loses sight of the lock that its transaction holds: nobody could write any more.
"""

import asyncio
import sqlite3
from functools import partial
from typing import Any

import aiosqlite


class SteadyConnection(aiosqlite.Connection):
    """Waits for each statement; who was cancelled meanwhile is cancelled once it is done."""

    async def _execute(self, fn: Any, *args: Any, **more: Any) -> Any:
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        doing = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((doing, partial(fn, *args, **more)))
        cancelled = False
        while not doing.done():
            try:
                await asyncio.shield(doing)
            except asyncio.CancelledError:
                cancelled = True
                _current().uncancel()
            except Exception:  # noqa: BLE001 - it is the statement's, and raised below
                break
        if cancelled:
            asyncio.get_running_loop().call_soon(_current().cancel)
        return doing.result()


def _current() -> "asyncio.Task[Any]":
    task = asyncio.current_task()
    assert task is not None
    return task


async def connect(path: str) -> aiosqlite.Connection:
    """A connection to a file, made if it is not there."""
    made = SteadyConnection(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64)
    made._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does: a process is not kept alive by a connection
    return await made
