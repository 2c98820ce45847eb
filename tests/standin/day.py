"""A day at an office: the bot in a process of its own that can be killed, the clock it reads, the vendors it meets."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from bot.annex import load
from bot.demo import PROGRAMME, PROGRAMME_NAME, UNITS
from data.store import Store
from domain.time import VIETNAM, local_day
from tests.standin import telegram as telegram_standin
from tests.standin import zalo as zalo_standin
from tests.standin.forker import Child, Forker
from tests.standin.telegram_control import Control
from tests.standin.zalo_control import Control as ZaloControl

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Day:
    """The bot as a process, the clock it reads, the vendors it talks to, and the store it keeps.

    A chat with a number is on Telegram, one with a name on Zalo.
    """

    control: Control
    zalo: ZaloControl
    store: Store
    clock: Path
    environment: dict[str, str]
    log: Path
    forker: Forker
    process: Child | None = None

    async def founded(self) -> None:
        """The demo programme is in the store on this day; from here on the process is the one that writes."""
        now = self.now()
        await load(self.store, PROGRAMME, "TPMC; Thành phố Móng Cái", PROGRAMME_NAME, UNITS, local_day(now), now)
        if self.store.is_sqlite:
            await self.store.close()

    def start(self) -> None:
        self.process = self.forker.start(self.clock, self.log, self.environment)

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()

    async def killed_and_back(self) -> None:
        """Let what was said be acknowledged, then kill and start anew."""
        await self.at_rest()
        self.kill()
        self.start()

    async def until(self, true: Any) -> Any:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (found := await true()):
                await asyncio.sleep(0.02)
        return found

    async def at_rest(self) -> None:
        """Wait until all that was heard is handled and all that is due has left."""
        await self.until(self.quiet)

    async def quiet(self) -> bool:
        waiting = (
            "SELECT (SELECT count(*) FROM outbox WHERE state = 'leased' OR (state = 'waiting' AND next_try_at <= :now))"
        )
        waiting += " + (SELECT count(*) FROM inbox WHERE handled_at IS NULL)"
        soon = self.now().astimezone(UTC) + timedelta(minutes=5)  # the clock runs on from what stands in the file
        now = soon.replace(tzinfo=None) if self.store.is_sqlite else soon
        async with self.store.engine.connect() as connection:
            return bool((await connection.execute(sa.text(waiting), {"now": now})).scalar_one() == 0)

    def now(self) -> datetime:
        return datetime.fromisoformat(self.clock.read_text())

    def at(self, shows: str) -> None:
        """Turn the clock; written aside and moved into place, so that nobody reads half a time."""
        aside = self.clock.with_suffix(".new")
        aside.write_text(datetime.fromisoformat(shows).replace(tzinfo=VIETNAM).isoformat())
        aside.replace(self.clock)

    async def sent(self, chat: int | str) -> list[dict[str, Any]]:
        return await (self.control.sent(chat) if isinstance(chat, int) else self.zalo.sent(chat))

    async def hears(self, chat: int | str, words: str, *, after: int = 0) -> str:
        """Wait until a chat was told something with these words, beyond its first `after` messages; gives it whole."""

        async def told() -> str | None:
            return next((m["text"] for m in (await self.sent(chat))[after:] if words in m["text"]), None)

        return str(await self.until(told))

    async def says(self, chat: int | str, text: str, *, answered: str) -> str:
        before = len(await self.sent(chat))
        if isinstance(chat, int):
            await self.control.say(chat, text, name=f"person {chat}")
        else:
            await self.listened_to()
            await self.zalo.say(chat, text, name=f"person {chat}")
        return await self.hears(chat, answered, after=before)

    async def listened_to(self) -> None:
        """Wait until Zalo would pass on what is said: fetched by a poll that is open, or brought to our address."""

        async def listens() -> bool:
            return bool((await self.zalo.get("webhook"))["url"] or (await self.zalo.get("polls"))["open"])

        await self.until(listens)


@asynccontextmanager
async def lived(
    store: Store,
    folder: Path,
    forker: Forker,
    admin: int | str,
    *,
    webhook: bool = False,
    on: tuple[str, ...] = ("telegram",),
) -> AsyncIterator[Day]:
    """A day with nobody started yet. `admin`: the id of the installation's admin, on Telegram or on Zalo."""
    port = free_port() if webhook else 0
    environment = dict(os.environ) | {
        "NHACVIEC_DATABASE_URL": store.url,
        "NHACVIEC_ADMINS": f"{'telegram' if isinstance(admin, int) else 'zalo'}:{admin}",
        "NHACVIEC_LISTEN": f"127.0.0.1:{port}",
        "PYTHONPATH": str(ROOT),
    }
    if webhook:
        environment |= {
            "NHACVIEC_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "NHACVIEC_WEBHOOK_SECRET": "only-the-vendors-know",
        }
    async with AsyncExitStack() as opened:
        met = {}
        for name, vendor in (("telegram", telegram_standin), ("zalo", zalo_standin)):
            url = opened.enter_context(vendor.running())
            met[name] = await opened.enter_async_context(httpx.AsyncClient(base_url=url))
            if name in on:
                environment[f"NHACVIEC_{name.upper()}_TOKEN"] = vendor.TOKEN
                environment[f"NHACVIEC_{name.upper()}_API_URL"] = url
        vendors = Control(met["telegram"]), ZaloControl(met["zalo"])
        made = Day(*vendors, store, folder / "clock", environment, folder / "log", forker)
        try:
            yield made
        finally:
            if made.process is not None:
                made.kill()
