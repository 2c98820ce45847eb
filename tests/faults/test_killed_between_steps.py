"""A working day over HTTP to a Bot API in another process, the bot killed with -9 between each two steps."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from bot.annex import load
from bot.demo import PROGRAMME, PROGRAMME_NAME, UNITS
from data.store import Store
from domain.time import VIETNAM, local_day
from tests.standin.telegram import TOKEN, running
from tests.standin.telegram_control import Control

ROOT = Path(__file__).parents[2]
HOA, LAN, NAM = 1001, 2002, 3003
PATIENCE_SECONDS = 60


@dataclass
class Day:
    """The bot as a process, the clock it reads, the Telegram it talks to, and the store it keeps."""

    control: Control
    store: Store
    clock: Path
    environment: dict[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.standin.office", str(self.clock)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    async def killed_and_back(self) -> None:
        """Let what was said be acknowledged, then kill and start anew."""
        await self.until(self._quiet)
        self.kill()
        self.start()

    async def until(self, true: Any) -> Any:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (found := await true()):
                await asyncio.sleep(0.02)
        return found

    async def _quiet(self) -> bool:
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

    async def hears(self, chat: int, words: str) -> str:
        """Wait until a chat was told something with these words; gives it whole."""

        async def told() -> str | None:
            return next((m["text"] for m in await self.control.sent(chat) if words in m["text"]), None)

        return str(await self.until(told))

    async def says(self, chat: int, text: str, *, answered: str) -> str:
        await self.control.say(chat, text, name=f"person {chat}")
        return await self.hears(chat, answered)


@pytest.fixture
async def day(store: Store, tmp_path: Path) -> AsyncIterator[Day]:
    async with _day(store, tmp_path) as made:
        yield made


@asynccontextmanager
async def _day(store: Store, folder: Path) -> AsyncIterator[Day]:
    with running() as url:
        environment = dict(os.environ) | {
            "NHACVIEC_TELEGRAM_TOKEN": TOKEN,
            "NHACVIEC_TELEGRAM_API_URL": url,
            "NHACVIEC_DATABASE_URL": store.url,
            "NHACVIEC_ADMINS": f"telegram:{HOA}",
            "NHACVIEC_LISTEN": "127.0.0.1:0",
            "PYTHONPATH": str(ROOT),
        }
        async with httpx.AsyncClient(base_url=url) as http:
            made = Day(Control(http), store, folder / "clock", environment, folder / "log")
            try:
                yield made
            finally:
                if made.process is not None and made.process.poll() is None:
                    made.kill()


async def test_a_whole_day_survives_a_kill_between_each_two_steps(day: Day) -> None:
    day.at("2026-05-18 08:00")
    now = day.now()
    await load(day.store, PROGRAMME, "TPMC; Thành phố Móng Cái", PROGRAMME_NAME, UNITS, local_day(now), now)
    if day.store.is_sqlite:
        await day.store.close()  # the process is the one that writes from here on

    day.start()
    invitation = await day.says(HOA, "/moi BTG", answered="cán bộ đầu mối")
    await day.killed_and_back()
    await day.says(LAN, f"dk {invitation.splitlines()[0].lower()}", answered="Đã ghi nhận: person 2002")
    await day.killed_and_back()
    invitation = await day.says(HOA, "/moi TPMC leader", answered="lãnh đạo")
    await day.until(day._quiet)
    day.kill()
    await day.control.say(NAM, f"/start {invitation.splitlines()[0]}", name="person 3003")  # while nobody listens
    day.start()
    await day.hears(NAM, "Đã ghi nhận: person 3003, lãnh đạo")
    await day.killed_and_back()

    await day.says(HOA, "/giao BTG; Bài viết về chuyển đổi số; hạn 25/5", answered="thứ Hai, 25/5/2026")
    await day.hears(LAN, "NHIỆM VỤ MỚI [N1]")
    await day.killed_and_back()

    await day.until(day._quiet)
    day.kill()
    day.at("2026-05-20 08:00")  # the hour comes while nobody is there
    day.start()
    digest = await day.hears(LAN, "việc cần chú ý")
    assert "Hôm nay đến hạn: [3.2]" in digest
    assert "Còn 5 ngày: [N1]" in digest
    await day.killed_and_back()

    await day.says(LAN, "3.2 xong BC 45", answered="Đơn vị báo đã hoàn thành")
    await day.hears(HOA, "BTG báo đã hoàn thành")
    await day.killed_and_back()
    await day.says(LAN, "N1 dang lam 60%", answered="Đang thực hiện, 60%")
    await day.killed_and_back()
    await day.says(HOA, "/xacnhan 3.2", answered="Đã ghi: xác nhận hoàn thành")
    await day.hears(LAN, "Đã xác nhận hoàn thành")
    await day.killed_and_back()
    summary = await day.says(NAM, "tổng hợp", answered="TỔNG HỢP TIẾN ĐỘ")
    assert "- Hoàn thành: 1 (trong hạn 1, quá hạn 0)" in summary
    await day.killed_and_back()
    await day.until(day._quiet)

    told = [(message["chat_id"], message["text"]) for message in await day.control.sent()]
    assert sorted(told) == sorted(set(told)), "something was said twice"
    assert len([text for chat, text in told if int(chat) == LAN]) == 6
