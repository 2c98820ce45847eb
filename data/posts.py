"""Posts: what only one process does at a time, such as fetching updates of a token. Taken over when the holder dies."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from data.store import Store

LOOK_AGAIN_SECONDS = 1.0
STILL_THERE_SECONDS = 2.0  # how soon a holder notices that the database let it go

log = structlog.get_logger()

LET_GO = text("SELECT set_config(name, '10000', false) FROM pg_settings WHERE name = 'idle_session_timeout'")
"""Of a holder that is frozen, or whose machine has vanished, the server hears nothing: after ten seconds it lets go."""

TAKE = text("SELECT pg_try_advisory_lock(hashtextextended(:name, 1))")
ASK = text("SELECT 1")


class Post:
    """Held by one process of those that share a PostgreSQL; on SQLite there is one process, and it holds every post.

    `keep` runs until cancelled. The lock lives as long as its connection, so a killed holder gives it up at once.
    """

    def __init__(self, store: Store, name: str, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._store, self._name, self._pause = store, name, pause
        self._taken = asyncio.Event()
        self._lost = asyncio.Event()

    @property
    def held(self) -> bool:
        return self._taken.is_set()

    async def keep(self) -> None:
        """Take the post when it is free, hold it while the database is there, and begin again."""
        if self._store.is_sqlite:
            self._taken.set()
            return
        while True:
            try:
                async with self._store.engine.connect() as connection:
                    await connection.execution_options(isolation_level="AUTOCOMMIT")
                    try:
                        await self._hold(connection)
                    finally:
                        self._leave()
                        await connection.invalidate()  # never back to the pool: it may still hold the lock
            except Exception as error:  # noqa: BLE001 - the database is away; whatever it says, we ask again
                log.warning("post_not_kept", post=self._name, error=type(error).__name__)
            await self._pause(LOOK_AGAIN_SECONDS)

    async def while_held(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do `work` whenever the post is ours; it is cancelled when the post is lost."""
        while True:
            await self._taken.wait()
            self._lost.clear()
            doing, lost = asyncio.create_task(work()), asyncio.create_task(self._lost.wait())
            try:
                await asyncio.wait({doing, lost}, return_when=asyncio.FIRST_COMPLETED)
                if doing.done():
                    return doing.result()
            finally:
                for task in (doing, lost):
                    task.cancel()
                await asyncio.gather(doing, lost, return_exceptions=True)

    async def _hold(self, connection: AsyncConnection) -> None:
        await connection.execute(LET_GO)
        if not (await connection.execute(TAKE, {"name": self._name})).scalar_one():
            return
        self._taken.set()
        while True:
            await self._pause(STILL_THERE_SECONDS)
            async with asyncio.timeout(STILL_THERE_SECONDS):
                await connection.execute(ASK)

    def _leave(self) -> None:
        self._taken.clear()
        self._lost.set()
