"""A crowded morning: many officers, a reminder for each at 08:00, the bot as processes that can be killed or frozen."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from benchmarks.filling import fill
from data.store import Store
from domain.time import VIETNAM
from tests.standin.crowd import TOKEN
from tests.standin.forker import Child, Forker

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 90


@contextmanager
def crowd_running() -> Iterator[str]:
    """The address of a crowd in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.standin.crowd"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


@dataclass
class Burst:
    """The far end, the store, the clock, and the processes of the bot."""

    http: httpx.AsyncClient
    store: Store
    clock: Path
    environment: dict[str, str]
    log: Path
    forker: Forker
    processes: list[Child] = field(default_factory=list)

    def at(self, shows: str) -> None:
        """Turn the clock on the wall, in Viet Nam; it runs on from there."""
        aside = self.clock.with_suffix(".new")
        aside.write_text(datetime.fromisoformat(shows).replace(tzinfo=VIETNAM).isoformat())
        aside.replace(self.clock)

    async def fill(self, people: int, items: int, far: int = 0) -> None:
        await fill(self.store, people, items, far)
        if self.store.is_sqlite:
            await self.store.close()  # from here on the bot is the one that writes

    def start(self, **settings: str) -> Child:
        process = self.forker.start(self.clock, self.log, self.environment | settings)
        self.processes.append(process)
        return process

    def end(self, process: Child) -> None:
        process.kill()
        self.processes.remove(process)

    async def ended(self, process: Child, seconds: float) -> None:
        """Wait until a process that was told to has ended; where it does not, its log tells where it stands."""
        try:
            async with asyncio.timeout(seconds):
                while process.alive:
                    await asyncio.sleep(0.01)
        except TimeoutError:
            os.kill(process.pid, signal.SIGUSR1)
            await asyncio.sleep(0.5)
            raise AssertionError(self.log.read_text()[-6000:]) from None
        self.processes.remove(process)

    def end_all(self) -> None:
        for process in list(self.processes):
            os.kill(process.pid, signal.SIGCONT) if process.alive else None
            self.end(process)

    async def rules(self, **how: Any) -> None:
        (await self.http.post("/control/set", json=how)).raise_for_status()

    async def counts(self) -> dict[str, Any]:
        return dict((await self.http.get("/control/counts")).raise_for_status().json())

    async def arrivals(self) -> list[tuple[float, str, str]]:
        return [tuple(one) for one in (await self.http.get("/control/arrivals")).raise_for_status().json()]

    async def arrived(self, messages: int) -> dict[str, Any]:
        """Wait until so many different messages have arrived; gives the counts."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (found := await self.counts())["messages"] < messages:
                await asyncio.sleep(0.01)
        return found

    async def settled(self) -> None:
        """Wait until nothing is on the wire and nothing is due."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.asked("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')"):
                await asyncio.sleep(0.02)

    async def asked(self, query: str) -> int:
        async with self.store.engine.connect() as connection:
            return int((await connection.execute(sa.text(query))).scalar_one())

    async def logged(self, words: str) -> None:
        """Wait until a process has written these words to its log."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while words not in self.log.read_text():
                await asyncio.sleep(0.01)


@asynccontextmanager
async def crowded(url: str, store: Store, folder: Path, forker: Forker) -> AsyncIterator[Burst]:
    """A morning with nobody started yet, and a far end that has heard nothing."""
    environment = dict(os.environ) | {
        "NHACVIEC_TELEGRAM_TOKEN": TOKEN,
        "NHACVIEC_TELEGRAM_API_URL": url,
        "NHACVIEC_DATABASE_URL": store.url,
        "NHACVIEC_ADMINS": "telegram:1001",
        "NHACVIEC_LISTEN": "127.0.0.1:0",
        "NHACVIEC_TELEGRAM_RATE": "10000",
        "NHACVIEC_WINDOW": "32",
        "PYTHONPATH": str(ROOT),
    }
    log = folder / "log"
    log.touch()
    async with httpx.AsyncClient(base_url=url, timeout=30) as http:
        (await http.post("/control/reset")).raise_for_status()
        made = Burst(http, store, folder / "clock", environment, log, forker)
        try:
            yield made
        finally:
            made.end_all()
