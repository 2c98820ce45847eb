"""What grows with the number of open items and what does not: start, a tick with nothing due, a tick with 1 % due.

python -m benchmarks.growth [--postgres] [--items 10000 100000 1000000]
"""

import argparse
import asyncio
import statistics
import time
from dataclasses import dataclass
from datetime import timedelta

from benchmarks.filling import DUE_AT
from benchmarks.ours import prepared, started, stores
from bot.app import Works
from data.store import Store
from jobs import plan
from tests.conftest import FakeChannel

PEOPLE = 1000
TICKS = 50


@dataclass(frozen=True, slots=True)
class Grown:
    """Milliseconds of a tick with nothing due (p50), seconds of planning 1 % of the items, and of the start."""

    items: int
    idle_ms: float
    due: int
    due_seconds: float
    ready_seconds: float
    memory_mib: float


def grown(url: str, items: int) -> Grown:
    """Measure with so many open items, of which one in a hundred falls due at 08:00."""
    began = started(url, items)
    asyncio.run(prepared(url, PEOPLE, items // 100, items - items // 100, counted=False))
    idle, due, due_seconds = asyncio.run(_ticks(url))
    return Grown(items, idle * 1000, due, due_seconds, began.ready_seconds, began.memory_mib)


async def _ticks(url: str) -> tuple[float, int, float]:
    store = Store(url)
    now = DUE_AT - timedelta(hours=1)
    works = Works(store, lambda: now, {"telegram": FakeChannel()})
    took = []
    for _ in range(TICKS):
        began = time.perf_counter()
        await works.tick()
        await works.dispatcher.take_back()
        await works.dispatcher.drain()
        took.append(time.perf_counter() - began)
    began = time.perf_counter()
    done = await plan.tick(store, DUE_AT)
    due_seconds = time.perf_counter() - began
    await store.close()
    return statistics.median(took), done.planned, due_seconds


def line(found: Grown) -> str:
    return (
        f"{found.items:>9,} items: ready in {found.ready_seconds:.2f} s, {found.memory_mib:.0f} MiB; "
        f"tick with nothing due {found.idle_ms:.1f} ms; {found.due:,} due planned in {found.due_seconds:.2f} s"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--postgres", action="store_true")
    options.add_argument("--items", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    told = options.parse_args()
    with stores(postgres=told.postgres) as found:
        for engine, url in found.items():
            for items in told.items:
                print(engine, line(grown(url, items)), flush=True)


if __name__ == "__main__":
    main()
