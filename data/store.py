"""The engine, and `begin()`, `whole()` and `at_once()`: one transaction each. Nothing else commits."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_dbapi
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import StaticPool
from sqlmodel.ext.asyncio.session import AsyncSession

from data import steady
from data.aside import Aside

Session = AsyncSession
Batch = Connection
"""What `at_once` hands to its work: statements are given to it without awaiting."""

Found = TypeVar("Found")


class StoreAway(Exception):
    """The store is away, locked, or has let our transaction go: the same may succeed a moment later."""


PASSING = (
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,  # deadlocks among them
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InterfaceError,
)
BUSY = ("locked", "busy", "unable to open", "disk i/o", "disk is full")  # what SQLite says of a moment, not of us


def _is_away(error: BaseException) -> bool:
    """Whether an error is the store's mood and not ours; asyncpg's reach us under many names."""
    if isinstance(error, StoreAway | PoolTimeout):
        return True
    if isinstance(error, DBAPIError) and (error.connection_invalidated or isinstance(error, InterfaceError)):
        return True
    driver = error.orig if isinstance(error, DBAPIError) else error  # of a prepared statement it comes as it is
    if isinstance(driver, sqlite3.Error):
        return any(word in str(driver).lower() for word in BUSY)
    if isinstance(driver, (AsyncAdapt_asyncpg_dbapi.InterfaceError, *PASSING)):
        return True
    if isinstance(driver, AsyncAdapt_asyncpg_dbapi.Error):
        return isinstance(driver.__cause__, PASSING)
    return isinstance(driver, OSError) and not isinstance(driver, TimeoutError)


@contextmanager
def _named() -> Iterator[None]:
    try:
        yield
    except StoreAway:
        raise
    except Exception as error:
        if _is_away(error):
            raise StoreAway(type(error).__name__) from error
        raise


OURS = "nhacviec"
LET_GO = {"server_settings": {"idle_in_transaction_session_timeout": "15000", "application_name": OURS}}
"""Milliseconds after which PostgreSQL ends a transaction whose process is frozen: it would hold a chat for ever."""

BUSY_MS = 5000  # how long a SQLite writer waits for another


def driver_url(url: str) -> str:
    """The address with the driver we use: `sqlite:///x` and `postgresql://…` need not name one."""
    parsed = make_url(url)
    driver = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
    backend = parsed.drivername.split("+")[0]
    if backend not in driver:
        raise ValueError(f"unknown database {backend}")
    return parsed.set(drivername=driver[backend]).render_as_string(hide_password=False)


class Store:
    """Where everything is remembered. Same questions on SQLite and PostgreSQL."""

    def __init__(self, url: str) -> None:
        self.url = driver_url(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self.path = Path(make_url(self.url).database or "") if self.is_sqlite else None
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path is None:
            self.engine = create_async_engine(self.url, pool_size=10, connect_args=LET_GO)
        else:
            file = str(self.path)
            self.engine = create_async_engine(self.url, pool_size=1, async_creator=lambda: steady.connect(file))
            _prepare_sqlite(self.engine.sync_engine)
        self._lone = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        # One writer after another within the process: SQLite's own waiting sleeps, and is not fair.
        self._writing = asyncio.Lock() if self.is_sqlite else contextlib.nullcontext()
        self._aside: Aside | None = None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises. Raises `StoreAway`."""
        with _named():
            async with self._writing, AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
                yield session

    async def whole(self, work: Callable[[Session], Awaitable[Found]]) -> Found:
        """One transaction around `work`, from its beginning to its end. Raises `StoreAway`.

        On SQLite all of it runs in the thread of `at_once`, in a loop of that thread: what `work` asks of the store
        waits for nobody, what else it waits for is waited for there. It touches nothing that belongs to our loop.
        """
        if not self.is_sqlite:
            async with self.begin() as session:
                return await work(session)
        with _named():
            async with self._writing:
                return await self._beside().drive(work)

    async def at_once(self, work: Callable[[Batch], Found], *, alone: bool = False) -> Found:
        """One transaction of many statements, for what comes in batches: none of them waits for the loop.

        On SQLite `work` runs in a thread of its own, where a statement costs microseconds; a hop to a thread and back
        for each, as in `begin`, costs a hundred times that. `alone`: on PostgreSQL `work` is one statement, which is a
        transaction by itself.
        """
        with _named():
            return await self._at_once(work, alone=alone)

    async def _at_once(self, work: Callable[[Batch], Found], *, alone: bool) -> Found:
        if not self.is_sqlite and alone:
            async with self._lone.connect() as lone:
                return await lone.run_sync(work)
        if not self.is_sqlite:
            async with self.engine.begin() as shared:
                return await shared.run_sync(work)
        async with self._writing:
            return await self._beside().run(work)

    def _beside(self) -> Aside:
        """The connection and the thread of `at_once` and `whole`, made when first wanted."""
        if self._aside is None:
            sync = make_url(self.url).set(drivername="sqlite")
            engine = create_engine(sync, poolclass=StaticPool, connect_args={"check_same_thread": False})
            _prepare_sqlite(engine)
            self._aside = Aside(engine)
        return self._aside

    @staticmethod
    @asynccontextmanager
    async def attempt(session: Session) -> AsyncIterator[None]:
        """A part of a transaction that can fail alone: what it did is rolled back, the rest stays."""
        with _named():
            async with session.begin_nested():
                yield

    async def lane(self, session: Session, key: str) -> None:
        """Hold back other turns of the same chat until this transaction ends. SQLite has one writer anyway."""
        if not self.is_sqlite:
            await session.exec(text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))"), params={"key": key})  # type: ignore[call-overload]

    async def close(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            await aside.close()
        await self.engine.dispose()


def _prepare_sqlite(engine: Engine) -> None:
    """WAL, and BEGIN IMMEDIATE: a transaction that reads and then writes fails at once under a plain BEGIN."""

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
