"""The engine, and `begin()`: one transaction. Nothing else commits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

Session = AsyncSession

LET_GO = {"server_settings": {"idle_in_transaction_session_timeout": "60000"}}
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
        self.engine: AsyncEngine = create_async_engine(
            self.url, pool_size=1 if self.is_sqlite else 10, connect_args={} if self.is_sqlite else LET_GO
        )
        if self.is_sqlite:
            _prepare_sqlite(self.engine)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @staticmethod
    @asynccontextmanager
    async def attempt(session: Session) -> AsyncIterator[None]:
        """A part of a transaction that can fail alone: what it did is rolled back, the rest stays."""
        async with session.begin_nested():
            yield

    async def lane(self, session: Session, key: str) -> None:
        """Hold back other turns of the same chat until this transaction ends. SQLite has one writer anyway."""
        if not self.is_sqlite:
            await session.exec(text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))"), params={"key": key})  # type: ignore[call-overload]

    async def close(self) -> None:
        await self.engine.dispose()


def _prepare_sqlite(engine: AsyncEngine) -> None:
    """WAL, and BEGIN IMMEDIATE: a transaction that reads and then writes fails at once under a plain BEGIN."""

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
