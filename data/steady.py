"""SQLite connections whose statements cannot be cancelled in the middle, and cost one hop to a thread.

aiosqlite runs statements in a thread, which nothing stops. SQLAlchemy takes a connection for broken when whoever waits
for it is cancelled, and loses sight of the lock that its transaction holds: nobody could write any more. And it makes a
cursor, executes, fetches and closes with a hop each; only the second does any work.
"""

import asyncio
import sqlite3
from functools import partial
from typing import Any

import aiosqlite


class SteadyConnection(aiosqlite.Connection):
    """Waits for each statement; who was cancelled meanwhile is cancelled once it is done.

    Rows are fetched with the statement. One statement at a time uses a connection, so what costs nothing is done here.
    """

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._rows: dict[int, list[Any]] = {}  # fetched and not asked for yet, by cursor

    async def _execute(self, fn: Any, *args: Any, **more: Any) -> Any:
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        of, name = getattr(fn, "__self__", None), getattr(fn, "__name__", "")
        if isinstance(of, sqlite3.Connection) and name == "cursor":
            return fn(*args, **more)
        if isinstance(of, sqlite3.Cursor):
            if name == "close":
                self._rows.pop(id(of), None)
                return fn()
            if name == "fetchall" and id(of) in self._rows:
                return self._rows.pop(id(of))
            if name == "execute":
                return await self._steady(partial(self._execute_and_fetch, of, *args))
        return await self._steady(partial(fn, *args, **more))

    def _execute_and_fetch(self, cursor: sqlite3.Cursor, *args: Any) -> sqlite3.Cursor:
        self._rows.pop(id(cursor), None)
        cursor.execute(*args)
        if cursor.description is not None:
            self._rows[id(cursor)] = cursor.fetchall()
        return cursor

    async def _steady(self, function: Any) -> Any:
        doing = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((doing, function))
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
