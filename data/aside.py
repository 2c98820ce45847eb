"""SQLite in a thread of its own: a statement costs microseconds there, a hop to the thread a hundred times as much."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

Found = TypeVar("Found")


class Here(AsyncConnection):
    """A connection of whose statements none is waited for."""

    async def execute(self, statement: Any, parameters: Any = None, **how: Any) -> Any:
        return self.sync_connection.execute(statement, parameters, **how)  # type: ignore[union-attr]


class Errand(Generic[Found]):
    """A work on its way in the thread, in one transaction; it can be told to give up."""

    def __init__(self, work: Callable[[AsyncSession], Awaitable[Found]]) -> None:
        self._work = work
        self._given_up = Event()
        self._task: asyncio.Task[Any] | None = None

    async def run(self, connection: AsyncConnection) -> Found:
        self._task = asyncio.current_task()
        async with AsyncSession(connection, expire_on_commit=False) as session, session.begin():
            found = await self._work(session)
            if self._given_up.is_set():
                raise asyncio.CancelledError  # rolled back: whoever asked for it is told that nothing was done
            return found

    def give_up(self, driver: sqlite3.Connection, loop: asyncio.AbstractEventLoop) -> None:
        """Let it end soon, whatever it does or waits for. Called from another thread."""
        self._given_up.set()
        driver.interrupt()
        loop.call_soon_threadsafe(lambda: self._task and self._task.cancel())


class Aside:
    """Does one work at a time, each in a transaction: whoever asks sees to that."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._connection = engine.connect()
        driver = self._connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver = driver
        engine.dialect.is_async = True  # whoever would wait for it may have it: nothing of it ever waits
        self._awaited = Here(AsyncEngine(engine), self._connection)
        self._loop = asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")

    async def run(self, work: Callable[[Connection], Found]) -> Found:
        """Give `work` the connection."""
        doing = asyncio.get_running_loop().run_in_executor(self._thread, self._in_one, work)
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            await asyncio.wait([doing])  # the thread cannot be stopped: the next writer waits for it
            raise

    async def drive(self, work: Callable[[AsyncSession], Awaitable[Found]]) -> Found:
        """Give `work` a session, and take it to its end in the thread. Cancelled, it is given up and rolled back."""
        errand = Errand(work)
        doing = asyncio.get_running_loop().run_in_executor(self._thread, self._driven, errand)
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            errand.give_up(self._driver, self._loop)
            await asyncio.wait([doing])
            raise

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._let_go)
        self._thread.shutdown()

    def _in_one(self, work: Callable[[Connection], Found]) -> Found:
        with self._connection.begin():
            return work(self._connection)

    def _driven(self, errand: Errand[Found]) -> Found:
        try:
            return self._loop.run_until_complete(errand.run(self._awaited))
        finally:
            self._leave_nothing_open()

    def _leave_nothing_open(self) -> None:
        """A roll-back can be interrupted too, and whoever came next could begin nothing."""
        left = self._connection.get_transaction()
        if left is not None:
            with contextlib.suppress(DBAPIError):
                left.rollback()
        while self._driver.in_transaction:
            with contextlib.suppress(sqlite3.OperationalError):
                self._driver.rollback()

    def _let_go(self) -> None:
        self._connection.close()
        self.engine.dispose()
        self._loop.close()
