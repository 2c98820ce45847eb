"""Ten thousand hostile calls at the doors of a running bot: no crash, nothing stored, memory flat."""

import asyncio
import io
import json
import os
import random
import re
import string
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

import aiohttp
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.telegram.webhook import PATH, SIGNED_BY
from data.store import Store
from tests.standin.telegram import TOKEN, running

ROOT = Path(__file__).parents[2]
SECRET = "a-secret_only-Telegram-knows"
PATIENCE_SECONDS = 60
AT_ONCE = 16
MOST_GROWTH = 16 * 1024 * 1024  # bytes, over the last 8,000 calls
UPDATE = {
    "update_id": 5,
    "message": {
        "message_id": 7,
        "from": {"id": 1001, "is_bot": False, "first_name": "Lan"},
        "chat": {"id": 1001, "type": "private"},
        "date": 1,
        "text": "2.3 xong",
    },
}
GOOD = json.dumps(UPDATE).encode()

Call = Callable[[], Awaitable[int]]


@dataclass
class Office:
    """The bot as a process with its doors open."""

    process: subprocess.Popen[bytes]
    port: int
    store: Store
    http: aiohttp.ClientSession

    def memory(self) -> int:
        """Resident bytes."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")

    async def stored(self) -> int:
        async with self.store.engine.connect() as connection:
            return int((await connection.execute(sa.text("SELECT count(*) FROM inbox"))).scalar_one())

    async def call(self, body: bytes, secret: str | None, method: str = "POST", path: str = PATH) -> int:
        headers = {SIGNED_BY: secret} if secret is not None else {}
        where = f"http://127.0.0.1:{self.port}{path}"
        async with self.http.request(
            method, where, data=io.BytesIO(body), headers=headers, allow_redirects=False
        ) as answer:
            await answer.read()
            return answer.status

    async def raw(self, request: bytes) -> int:
        """Send bytes as they are and close; 0 where nothing was answered."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(request)
            writer.write_eof()
            found = re.match(rb"HTTP/1.1 (\d{3})", await reader.read(200))
            return int(found[1]) if found else 0
        except ConnectionError:
            return 0
        finally:
            writer.close()


def _started(command: list[str], environment: dict[str, str], log: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)


@asynccontextmanager
async def _office(folder: Path) -> AsyncIterator[Office]:
    clock, log = folder / "clock", folder / "log"
    clock.write_text("2026-05-18T08:00:00+07:00")
    store = Store(f"sqlite:///{folder}/t.db")
    with running() as url, log.open("wb") as lines:
        environment = dict(os.environ) | {
            "NHACVIEC_TELEGRAM_TOKEN": TOKEN,
            "NHACVIEC_TELEGRAM_API_URL": url,
            "NHACVIEC_DATABASE_URL": store.url,
            "NHACVIEC_LISTEN": "127.0.0.1:0",
            "NHACVIEC_PUBLIC_URL": "http://127.0.0.1:9",
            "NHACVIEC_WEBHOOK_SECRET": SECRET,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "tests.standin.office", str(clock)]
        process = _started(command, environment, lines)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not (found := re.search(r"doors=http://127.0.0.1:(\d+)", log.read_text())):
                    assert process.poll() is None, log.read_text()
                    await asyncio.sleep(0.05)
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as http:
                yield Office(process, int(found[1]), store, http)
        finally:
            process.kill()
            process.wait()
            await store.close()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
keys = st.sampled_from(
    ["message", "edited_message", "callback_query", "my_chat_member", "chat", "from", "text", "id", "type", "data"]
)
shaped = st.recursive(
    json_values, lambda inner: st.dictionaries(keys | st.text(max_size=6), inner, max_size=6), max_leaves=20
)


def _made_up(count: int) -> list[bytes]:
    """Bodies as hypothesis makes them: bytes, JSON, and updates with anything in the places that we read."""
    made: list[bytes] = []

    @settings(
        max_examples=count, database=None, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(
        st.one_of(
            st.binary(max_size=200),
            shaped.map(lambda value: json.dumps(value).encode()),
            st.dictionaries(keys, shaped, max_size=4).map(lambda v: json.dumps({"update_id": 9} | v).encode()),
        )
    )
    def collect(body: bytes) -> None:
        made.append(body)

    collect()
    return made


def _calls(office: Office, chance: random.Random) -> Iterator[Call]:
    """One hostile call after another: 2,000 bodies of hypothesis in turn, and some made by hand."""
    bodies = _made_up(2000)
    while True:
        for number, body in enumerate(bodies):
            yield partial(office.call, body, SECRET if number % 2 else chance.choice([None, "", "x", SECRET[::-1]]))
            yield _by_hand(office, number, chance)


def _by_hand(office: Office, number: int, chance: random.Random) -> Call:  # noqa: PLR0911 - a list of cases
    match number % 9:
        case 0:
            return partial(office.call, GOOD, "".join(chance.choices(string.ascii_letters, k=28)))
        case 1:
            return partial(
                office.call, GOOD, SECRET, chance.choice(["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
            )
        case 2:
            paths = [
                "/hooks/zalo",
                "/hooks/telegram/",
                "/hooks",
                "/.env",
                "//",
                "/%00",
                "/chat/state",
                "/" + "a" * 5000,
            ]
            return partial(office.call, GOOD, SECRET, path=chance.choice(paths))
        case 3:
            return partial(office.call, GOOD[: chance.randrange(len(GOOD))], SECRET)
        case 4:  # fewer bytes than promised
            head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{SIGNED_BY}: {SECRET}\r\nContent-Length: 5000\r\n\r\n"
            return partial(office.raw, head.encode() + GOOD)
        case 5:  # headers that do not end
            return partial(office.raw, b"POST /hooks/telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n" + GOOD)
        case 6:
            return partial(office.raw, chance.randbytes(chance.randrange(400)) + b"\r\n\r\n")
        case 7:
            return partial(office.call, b"[" * chance.choice([1, 1000, 300_000]), SECRET)
        case _:
            return partial(office.call, b" " * (1024 * 1024) + GOOD, chance.choice([SECRET, None]))


async def _all(calls: list[Call]) -> Counter[int]:
    """Await these, some at a time; gives how often each status was answered."""
    statuses: Counter[int] = Counter()

    async def worker() -> None:
        while calls:
            try:
                statuses[await calls.pop()()] += 1
            except aiohttp.ClientConnectionError:  # refused while we were still sending
                statuses[0] += 1

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
    return statuses


async def test_thousands_of_hostile_calls_crash_nothing_store_nothing_and_take_no_memory(tmp_path: Path) -> None:
    async with _office(tmp_path) as office:
        calls = _calls(office, random.Random(7))
        statuses = await _all([next(calls) for _ in range(1000)])
        before = office.memory()
        statuses += await _all([next(calls) for _ in range(3000)])
        grown = office.memory() - before
        assert statuses.total() == 4_000
        assert set(statuses) <= {0, 200, 400, 401, 404, 405, 413}, statuses
        assert min(statuses[401], statuses[400], statuses[413], statuses[404], statuses[405]) > 40, statuses
        assert await office.stored() == 0
        assert grown < MOST_GROWTH, f"{grown:,} bytes more"
        assert office.process.poll() is None
        assert await office.call(GOOD, SECRET) == 200  # and it still hears
        assert await office.stored() == 1
