"""Who is there: the processes that share a store, each known by a lock that lives as long as it does.

No clock is compared: a process that was killed is gone with its connection, a frozen one after ten seconds.
"""

import asyncio
import contextlib
import zlib
from collections.abc import Awaitable, Callable, Iterable

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from data.posts import LET_GO
from data.store import OURS, Store

LOOK_SECONDS = 1.0
PATIENCE_SECONDS = 5.0  # for one look
FRESH_SECONDS = 2.2  # how long what was seen counts: shorter than others wait before they take what we hold
MISSED_SECONDS = 2.5  # how long somebody is missed before they count as gone: a connection may have broken

log = structlog.get_logger()

COME = text("SELECT pg_try_advisory_lock(:crew, :member)")
WHO = text(
    "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = :crew "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)

FROZEN = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
    "AND usename = current_user AND application_name = :ours AND state = 'active' AND wait_event = 'ClientRead' "
    "AND state_change < clock_timestamp() - interval '15 seconds'"
)
"""End the sessions of ours whose process stopped between two parts of a request.

The server waits for the rest of it and calls that busy, so that its own limit for what is idle in a transaction never
comes, and what was locked would stay so.
"""


class Presence:
    """One member of a crew. `keep` runs until cancelled; on SQLite there is nobody else.

    `member`: a random number of 31 bits, new at every start. `name` is what leases are signed with.
    """

    def __init__(
        self,
        store: Store,
        crew: str,
        member: int,
        clock: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store, self._crew, self._member = store, zlib.crc32(crew.encode()) >> 1, member
        self._clock, self._pause = clock, pause
        self._missed: dict[str, float] = {}
        self._come = asyncio.Event()
        self._keeping = False
        self.name = str(member)
        self.here: frozenset[str] = frozenset({self.name})
        self._seen_at: float | None = None  # when we last looked round

    @property
    def count(self) -> int:
        """How many of the crew are there, ourselves included."""
        return max(1, len(self.here | {self.name}))

    @property
    def sure(self) -> bool:
        """Whether the others know of us: what we hold is then ours alone."""
        return not self._keeping or self._fresh

    @property
    def _fresh(self) -> bool:
        return self._seen_at is not None and self._clock() - self._seen_at < FRESH_SECONDS

    def gone(self, names: Iterable[str]) -> list[str]:
        """Which of these have been missing for a while."""
        missing = {name for name in names if name not in self.here and name != self.name}
        now = self._clock()
        self._missed = {name: self._missed.get(name, now) for name in missing}
        if self._store.is_sqlite:
            return sorted(missing)
        if not self._fresh:  # who cannot look round knows nothing of others
            self._missed = {}
            return []
        return sorted(name for name, since in self._missed.items() if now - since >= MISSED_SECONDS)

    async def come(self, patience_seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until we are there, and the others, if any, know that limits are shared with one more."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience_seconds):
                await self._come.wait()
                if self.count > 1:
                    await self._pause(LOOK_SECONDS + 0.2)

    async def keep(self) -> None:
        """Be there while the database is, and look round who else is."""
        if self._store.is_sqlite:
            self._come.set()
            return
        self._keeping = True
        while True:
            try:
                async with self._store.engine.connect() as connection:
                    await connection.execution_options(isolation_level="AUTOCOMMIT")
                    try:
                        await self._stay(connection)
                    finally:
                        await connection.invalidate()  # never back to the pool: it may still hold the lock
            except Exception as error:  # noqa: BLE001 - the database is away; whatever it says, we come again
                log.warning("presence_not_kept", error=type(error).__name__)
            await self._pause(LOOK_SECONDS)

    async def _stay(self, connection: AsyncConnection) -> None:
        await connection.execute(LET_GO)
        if not (await connection.execute(COME, {"crew": self._crew, "member": self._member})).scalar_one():
            return  # our own last connection has not been noticed as broken yet
        while True:
            async with asyncio.timeout(PATIENCE_SECONDS):
                rows = await connection.execute(WHO, {"crew": self._crew})
                self.here = frozenset(str(member) for (member,) in rows)
                await connection.execute(FROZEN, {"ours": OURS})
            self._seen_at = self._clock()
            self._come.set()
            await self._pause(LOOK_SECONDS)
