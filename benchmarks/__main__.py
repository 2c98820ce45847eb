"""The table of the goals: the naive design and ours in the same run, side by side. `make bench`, about ten minutes.

    python -m benchmarks [--ours]

`--ours` leaves the naive design out. Growth, `/summary` and the import have tables of their own: `benchmarks.growth`,
`benchmarks.summary`, `benchmarks.annex`.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import annex, naive, ours

COUNT = 10_000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--ours", action="store_true", help="without the naive design")
    told = options.parse_args()
    print(naive.machine(), flush=True)
    with ours.stores(postgres=True) as found:
        sqlite, postgres = found["SQLite"], found["PostgreSQL"]
        for title, naively, measure in _rows(sqlite, postgres):
            theirs = "" if told.ours or naively is None else _of(naively)
            print(f"{title}\n    naive: {theirs or '-'}\n    ours:  {_of(measure)}", flush=True)


def _of(measure: Callable[[], str]) -> str:
    """What was measured, or why it could not be."""
    try:
        return measure()
    except (TimeoutError, RuntimeError) as error:
        return f"not measured: {error}"


Row = tuple[str, Callable[[], str] | None, Callable[[], str]]


def _rows(sqlite: str, postgres: str) -> Iterator[Row]:
    def naive_burst(count: int) -> Callable[[], str]:
        return lambda: naive.of_delivered(naive.delivered(count, sqlite, "default" if count == 1000 else None))

    yield "1,000 due in one second, SQLite", naive_burst(1000), lambda: _burst(ours.burst(sqlite, 1000))
    yield f"{COUNT:,} due at 08:00, SQLite", naive_burst(COUNT), lambda: _burst(ours.burst(sqlite, COUNT))
    yield f"{COUNT:,} due at 08:00, PostgreSQL", None, lambda: _burst(ours.burst(postgres, COUNT))
    yield (
        f"{COUNT:,} due at 08:00, PostgreSQL, three processes",
        None,
        lambda: _burst(ours.burst(postgres, COUNT, processes=3)),
    )
    yield (
        f"{COUNT:,} due at 08:00, 1,000/s allowed, 50 ms away, SQLite",
        None,
        lambda: _burst(ours.burst(sqlite, COUNT, rate=1000, window=None, overall=1000, latency=0.05)),
    )
    yield (
        "600 due at 08:00 under Telegram's limits (30/s, 1/s a chat), SQLite",
        None,
        lambda: _burst(ours.burst(sqlite, 600, rate=30, overall=30, chat=1, group=20)),
    )
    yield "kill -9 in the burst", _naive_kill, lambda: _kills(ours.killed(sqlite, COUNT, 10))
    yield "updates answered 200, five kills", _naive_updates, lambda: _updates(ours.updates_lost(sqlite))
    yield "start with 100,000 open items", _naive_start, lambda: _start(ours.started(sqlite, 100_000))
    yield "lateness on an idle bot", None, lambda: _late(ours.idle_lateness(sqlite))
    for pace in (10, 25, 50):
        yield f"{pace} replies a second, SQLite", None, lambda pace=pace: _late(ours.replies(sqlite, pace))  # type: ignore[misc]
    yield "50 replies a second, PostgreSQL", None, lambda: _late(ours.replies(postgres))
    yield f"import and plan {COUNT:,} items, SQLite", None, lambda: _import(sqlite)
    yield f"import and plan {COUNT:,} items, PostgreSQL", None, lambda: _import(postgres)


def _burst(found: ours.Burst) -> str:
    return (
        f"{found.delivered:,} of {found.count:,}, {found.duplicates} twice, last {found.last_seconds:.2f} s late, "
        f"{found.per_second:,.0f}/s, {found.core:.0%} of a core, {found.peak_mib:.0f} MiB, {found.refused} refused"
    )


def _kills(found: ours.Kills) -> str:
    each = found.repeated / found.kills
    return f"{found.kills} kills: lost {found.lost}, repeated {found.repeated} ({each:.1f} a kill)"


def _updates(found: ours.UpdatesLost) -> str:
    return f"{found.lost} of {found.answered:,} lost, answered in {found.answer_p99_ms:.0f} ms (p99, kills included)"


def _start(found: ours.Started) -> str:
    return f"ready in {found.ready_seconds:.2f} s, {found.memory_mib:.0f} MiB"


def _late(found: ours.Latency) -> str:
    return f"p50 {found.p50:.0f} ms, p99 {found.p99:.0f} ms of {found.count}"


def _naive_kill() -> str:
    found = naive.killed()
    return f"lost {found.lost:,} of {found.count:,}"


def _naive_updates() -> str:
    found = naive.updates_lost()
    return f"{found.lost:,} of {found.answered:,} lost"


def _naive_start() -> str:
    found = naive.start_with()
    return f"ready in {found.ready_seconds:.2f} s, {found.memory_mib:.0f} MiB"


def _import(url: str) -> str:
    from data.store import Store
    from jobs import plan

    async def planned() -> float:
        store = Store(url)
        began = time.perf_counter()
        await plan.tick(store, annex.NOW)
        await store.close()
        return time.perf_counter() - began

    asyncio.run(ours.emptied(url))
    with tempfile.TemporaryDirectory() as folder:
        steps = asyncio.run(annex.measure(url, annex.write(Path(folder), COUNT)))
    return f"imported in {steps['together']:.2f} s, first tick {asyncio.run(planned()):.2f} s"


if __name__ == "__main__":
    main()
