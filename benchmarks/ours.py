"""The product measured from outside: processes of it, a real store, the Bot API's stand-in in another process.

python -m benchmarks.ours [--postgres]
"""

import argparse
import asyncio
import os
import signal
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

import httpx
import sqlalchemy as sa

from benchmarks.filling import DAY, FIRST_CHAT, fill
from benchmarks.processes import Crowd, Running
from data.migrate import upgrade
from data.store import Store
from domain.time import VIETNAM
from tests.standin.crowd import TOKEN

MODULE = "tests.standin.office"
AHEAD_SECONDS = 12.0  # the bot is up so long before 08:00: reminders stand in the outbox when their hour comes
PATIENCE_SECONDS = 90.0


class Office:
    """Processes of the bot over one store, whose clock shows what we say."""

    def __init__(self, url: str, crowd: Crowd, **settings: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="nhacviec-bench-")
        self.clock, self.crowd = Path(self._folder.name) / "clock", crowd
        self.environment = {
            "NHACVIEC_TELEGRAM_TOKEN": TOKEN,
            "NHACVIEC_TELEGRAM_API_URL": crowd.url,
            "NHACVIEC_DATABASE_URL": url,
            "NHACVIEC_ADMINS": "telegram:1001",
            "NHACVIEC_LISTEN": "127.0.0.1:0",
            "NHACVIEC_TELEGRAM_RATE": "10000",
            "NHACVIEC_WINDOW": "32",
            "NHACVIEC_LOG_FORMAT": "json",
        } | settings
        self.processes: list[Running] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for process in self.processes:
            process.kill()
        self._folder.cleanup()

    def shows(self, hour: str) -> float:
        """Turn the clock to an hour of `DAY`; gives the epoch second at which it will show 08:00."""
        shown = datetime.fromisoformat(f"{DAY} {hour}").replace(tzinfo=VIETNAM)
        self.clock.write_text(shown.isoformat())
        eight = shown.replace(hour=8, minute=0, second=0, microsecond=0)
        return self.clock.stat().st_mtime + (eight - shown).total_seconds()

    def start(self) -> Running:
        process = Running(MODULE, str(self.clock), environment=self.environment)
        self.processes.append(process)
        threading.Thread(target=process.drain, daemon=True).start()
        return process


@dataclass(frozen=True, slots=True)
class Burst:
    """Messages due at 08:00: how many came, how often twice, seconds until the last, messages a second.

    `core`: the share of one core that the bot's processes used meanwhile; `peak_mib`: the largest of them.
    """

    count: int
    delivered: int
    duplicates: int
    last_seconds: float
    per_second: float
    core: float
    peak_mib: float
    refused: int


def burst(
    url: str, count: int, *, processes: int = 1, rate: int = 10_000, window: int | None = 32, **rules: Any
) -> Burst:
    """One reminder for each of `count` officers, due at 08:00; `rules` of the far end."""
    asyncio.run(prepared(url, count, count))
    settings = {"NHACVIEC_TELEGRAM_RATE": str(rate), "NHACVIEC_WINDOW": str(window) if window else ""}
    with Crowd() as crowd, Office(url, crowd, **settings) as office:
        crowd.rules(**rules)
        due = office.shows("07:59:48")
        bots = [office.start() for _ in range(processes)]
        time.sleep(max(0.0, due - _now()))
        used = sum(bot.cpu_seconds() for bot in bots)
        until = due + PATIENCE_SECONDS + count / rate
        while (found := crowd.counts())["messages"] < count and _now() < until:
            time.sleep(0.05)
        core = (sum(bot.cpu_seconds() for bot in bots) - used) / max(0.001, _now() - due)
        took = (found["last"] or due) - due
        peak = max(bot.peak_mib() for bot in bots)
        return Burst(
            count,
            found["messages"],
            found["arrivals"] - found["messages"],
            took,
            found["messages"] / max(took, 0.001),
            core,
            peak,
            found["refused"],
        )


@dataclass(frozen=True, slots=True)
class Kills:
    """A burst of `count` in which the process was ended `kills` times."""

    count: int
    kills: int
    lost: int
    repeated: int
    most_copies: int
    seconds: float


def killed(url: str, count: int, kills: int, number: int = signal.SIGKILL, **rules: Any) -> Kills:
    """End the process again and again while messages leave, each time somewhere else."""
    asyncio.run(prepared(url, count, count))
    began = time.perf_counter()
    with Crowd() as crowd, Office(url, crowd) as office:
        crowd.rules(**rules)
        office.shows("08:00:01")
        step = count // (kills + 1)
        for kill in range(1, kills + 1):
            bot = office.start()
            _until(lambda kill=kill: crowd.counts()["messages"] >= min(count, kill * step))
            time.sleep((kill * 7 % 23) / 1000)
            bot.end(number)
            office.processes.remove(bot)
        office.start()
        _until(lambda: crowd.counts()["messages"] >= count)
        time.sleep(1)
        found = crowd.counts()
        lost, repeated = count - found["messages"], found["arrivals"] - found["messages"]
        return Kills(count, kills, lost, repeated, found["most_copies"], time.perf_counter() - began)


@dataclass(frozen=True, slots=True)
class Started:
    """Seconds from the start of the process until `/readyz` says so, and its resident memory."""

    items: int
    ready_seconds: float
    memory_mib: float


def started(url: str, items: int) -> Started:
    """Start with so many open items, none of them due."""
    asyncio.run(prepared(url, 250, 0, items, counted=False))
    port = _free_port()
    with Crowd() as crowd, Office(url, crowd, NHACVIEC_LISTEN=f"127.0.0.1:{port}") as office:
        office.shows("07:30:00")
        began = time.perf_counter()
        bot = office.start()
        with httpx.Client(base_url=f"http://127.0.0.1:{port}") as http:
            _until(lambda: _is_ready(http), pause=0.01)
        ready = time.perf_counter() - began
        time.sleep(2)
        return Started(items, ready, bot.memory_mib())


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds."""

    count: int
    p50: float
    p99: float


def idle_lateness(url: str, count: int = 100) -> Latency:
    """Messages due now and then at an idle bot: from the due instant until they arrive."""
    asyncio.run(prepared(url, count, 0))
    with Crowd() as crowd, Office(url, crowd) as office:
        office.shows("09:00:00")
        office.start()
        time.sleep(3)
        due = _now() + 1.5
        asyncio.run(_notices(url, count, datetime.fromisoformat(f"{DAY} 09:00:04.5").replace(tzinfo=VIETNAM)))
        shown_at = office.clock.stat().st_mtime + 4.5
        _until(lambda: crowd.counts()["messages"] >= count)
        late = [(at - shown_at - int(text.rsplit(" ", 1)[1]) * 0.1) * 1000 for at, _, text in crowd.arrivals()]
        assert due
        return _latency(late)


def replies(url: str, per_second: int = 50, seconds: int = 10) -> Latency:
    """Officers report at a steady pace: from when the update can be fetched until the answer arrives."""
    people = per_second * seconds
    asyncio.run(prepared(url, people, people))
    with Crowd() as crowd, Office(url, crowd) as office:
        office.shows("10:00:00")
        office.start()
        _until(lambda: crowd.counts()["messages"] >= people)
        time.sleep(2)
        crowd.reset()
        said: dict[str, float] = {}
        began = time.perf_counter()
        for n in range(people):
            chat = FIRST_CHAT + 2 + n
            time.sleep(max(0.0, began + n / per_second - time.perf_counter()))
            said[str(chat)] = _now()
            crowd.push([_update(n + 1, chat, f"V{n or people} đang làm 60%")])
        _until(lambda: crowd.counts()["messages"] >= people)
        return _latency([(at - said[chat]) * 1000 for at, chat, _ in crowd.arrivals()])


@dataclass(frozen=True, slots=True)
class UpdatesLost:
    """Updates brought to the webhook and answered 200; `lost` were not handled after all."""

    kills: int
    answered: int
    lost: int
    handled_twice: int
    answer_p99_ms: float


def updates_lost(url: str, count: int = 5_000, kills: int = 5) -> UpdatesLost:
    """Post updates to the webhook over 8 connections, and kill the process meanwhile."""
    asyncio.run(prepared(url, 500, 500))
    port = _free_port()
    web = {
        "NHACVIEC_LISTEN": f"127.0.0.1:{port}",
        "NHACVIEC_PUBLIC_URL": "http://127.0.0.1:9",
        "NHACVIEC_WEBHOOK_SECRET": "only-Telegram-knows",
    }
    with Crowd() as crowd, Office(url, crowd, **web) as office:
        office.shows("10:00:00")
        bot = office.start()
        answered: dict[int, float] = {}
        numbers = iter(range(1, count + 1))
        posters = [threading.Thread(target=_post, args=(port, numbers, answered)) for _ in range(8)]
        for poster in posters:
            poster.start()
        for kill in range(1, kills + 1):
            _until(lambda kill=kill: len(answered) >= kill * count // (kills + 1), pause=0.001)
            bot.end(signal.SIGKILL)
            office.processes.remove(bot)
            bot = office.start()
        for poster in posters:
            poster.join()
        _until(lambda: asyncio.run(_asked(url, "SELECT count(*) FROM inbox WHERE handled_at IS NULL")) == 0, pause=0.5)
        stored = asyncio.run(_asked(url, "SELECT count(*) FROM inbox"))
        reports = asyncio.run(_asked(url, "SELECT count(*) FROM reports"))
        p99 = _latency(list(answered.values())).p99
        return UpdatesLost(kills, len(answered), len(answered) - stored, max(0, reports - stored), p99)


def _post(port: int, numbers: Iterator[int], answered: dict[int, float]) -> None:
    signed = {"X-Telegram-Bot-Api-Secret-Token": "only-Telegram-knows"}
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=signed, timeout=20) as http:
        for number in numbers:
            update = _update(number, FIRST_CHAT + 2 + number % 500, f"V{number % 500 or 500} đang làm {number % 99}%")
            while True:
                began = time.perf_counter()
                try:
                    if http.post("/hooks/telegram", json=update).status_code == 200:
                        break
                except httpx.HTTPError:
                    pass
                time.sleep(0.05)
            answered[number] = (time.perf_counter() - began) * 1000


def _update(number: int, chat: int, text: str) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Lan"}
    message = {"message_id": number, "from": person, "chat": {"id": chat, "type": "private"}, "date": 1, "text": text}
    return {"update_id": number, "message": message}


async def prepared(url: str, people: int, items: int, far: int = 0, *, counted: bool = True) -> None:
    """A store of the newest schema, filled."""
    await emptied(url)
    store = Store(url)
    await fill(store, people, items, far, counted=counted)
    if store.path is None:
        async with store.engine.connect() as connection:
            await (await connection.execution_options(isolation_level="AUTOCOMMIT")).execute(sa.text("ANALYZE"))
    await store.close()


async def emptied(url: str) -> None:
    """An empty store of the newest schema."""
    store = Store(url)
    if store.path is not None:
        for path in store.path.parent.glob(f"{store.path.name}*"):
            path.unlink()
    else:
        async with store.engine.begin() as connection:
            await connection.execute(sa.text("DROP SCHEMA public CASCADE"))
            await connection.execute(sa.text("CREATE SCHEMA public"))
    await upgrade(store)
    await store.close()


async def _notices(url: str, count: int, first: datetime) -> None:
    """Messages in words, due a tenth of a second apart."""
    from data import outbox
    from domain.delivery import Class, Content

    store = Store(url)
    async with store.begin() as session:
        for n in range(count):
            due = first + timedelta(seconds=n * 0.1)
            await outbox.put(session, 2 + n, Class.NOTICE, f"bench:{n}", Content((f"Tin {n}",)), first, due)
    await store.close()


async def _asked(url: str, query: str) -> int:
    store = Store(url)
    try:
        async with store.engine.connect() as connection:
            return int((await connection.execute(sa.text(query))).scalar_one())
    finally:
        await store.close()


def _latency(milliseconds: list[float]) -> Latency:
    cuts = statistics.quantiles(milliseconds, n=100)
    return Latency(len(milliseconds), cuts[49], cuts[98])


def _is_ready(http: httpx.Client) -> bool:
    try:
        return http.get("/readyz").status_code == 200
    except httpx.HTTPError:
        return False


def _until(true: Any, pause: float = 0.02) -> None:
    until = time.perf_counter() + PATIENCE_SECONDS
    while not true():
        if time.perf_counter() > until:
            raise TimeoutError("waited in vain")
        time.sleep(pause)


def _free_port() -> int:
    import socket

    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        return int(door.getsockname()[1])


def _now() -> float:
    return time.time()


@contextmanager
def stores(*, postgres: bool) -> Iterator[dict[str, str]]:
    """By engine, the address of a store to be filled and emptied."""
    from benchmarks.naive import postgres_running

    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="nhacviec-bench-"))
        found = {"SQLite": f"sqlite:///{folder}/bench.db"}
        if postgres:
            found["PostgreSQL"] = stack.enter_context(postgres_running())
        yield found


def main() -> None:
    options = argparse.ArgumentParser(description="The product, measured from outside")
    options.add_argument("--postgres", action="store_true", help="on PostgreSQL as well")
    options.add_argument("--count", type=int, default=10_000)
    told = options.parse_args()
    os.environ["PYTHONUNBUFFERED"] = "1"
    with stores(postgres=told.postgres) as found:
        for engine, url in found.items():
            print(engine, burst(url, told.count), flush=True)
            print(engine, killed(url, 2_000, 5), flush=True)
            print(engine, started(url, 100_000), flush=True)
            print(engine, idle_lateness(url), flush=True)
            print(engine, replies(url), flush=True)
            print(engine, updates_lost(url), flush=True)


if __name__ == "__main__":
    main()
