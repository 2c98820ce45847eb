"""`/summary` of a leader whose office has a million items: how long a turn takes, and how long it holds up the others.

python -m benchmarks.summary --items 1000000 [--database URL]
"""

import argparse
import asyncio
import logging
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from time import perf_counter

import structlog
from sqlalchemy import text

from bot.desk import Desk
from bot.incoming import Incoming
from data import items, people, units
from data.migrate import upgrade
from data.store import Store
from domain.people import Role

NOW = datetime(2026, 6, 18, 2, tzinfo=UTC)
UNITS = 250
TURNS = 100
QUESTIONS = ("/summary", "/summary donvi", "/summary quahan", "/nhiemvu")

# Of every hundred 45 done, 5 claimed, 30 doing, 15 waiting, the rest paused, declined, withdrawn; due all over a year.
STATE = """CASE WHEN k / 250 % 100 < 45 THEN 'hoan_thanh' WHEN k / 250 % 100 < 50 THEN 'cho_xac_nhan'
    WHEN k / 250 % 100 < 80 THEN 'dang_thuc_hien' WHEN k / 250 % 100 < 95 THEN 'chua_thuc_hien'
    WHEN k / 250 % 100 < 97 THEN 'tam_dung' WHEN k / 250 % 100 < 99 THEN 'tra_lai' ELSE 'huy' END"""
SERIES = {
    "sqlite": "WITH RECURSIVE s(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM s WHERE k < :items)",
    "postgresql": "WITH s AS (SELECT generate_series(1, :items) AS k)",
}
DAY = {
    "sqlite": "date('2026-01-01', '+' || ({}) || ' days')",
    "postgresql": "(DATE '2026-01-01' + CAST({} AS integer))",
}

ITEMS = """INSERT INTO items (id, office_id, programme_id, code, squeezed, text, folded, lead_id, deadline_text, kind,
    before, product, document, assigned_on)
{series} SELECT k, :office, :programme, 'M' || k, 'm' || k, 'Nhiệm vụ số ' || k, 'nhiem vu so ' || k,
    :first_unit + k % :units, '', CASE WHEN k % 50 = 7 THEN 'ongoing' ELSE 'date' END,
    false, '', '', '2026-01-01' FROM s"""
OCCURRENCES = """INSERT INTO occurrences (id, office_id, item_id, lead_id, due_on, original_due_on, revision, state,
    needs_more, percent, stuck, claimed_on, done_on, opened_on)
{series} SELECT k, :office, k, :first_unit + k % :units, {due}, {due}, 0, {state}, false,
    CASE WHEN k % 7 = 0 THEN 40 END, CASE WHEN k / 250 % 100 = 60 THEN 'thiếu kinh phí' END,
    CASE WHEN k / 250 % 100 < 50 THEN {done} END, CASE WHEN k / 250 % 100 < 45 THEN {done} END, '2026-01-01' FROM s"""
EXTENSIONS = """INSERT INTO extensions (occurrence_id, from_on, to_on, reason, state, asked_by, asked_at, words)
{series} SELECT k * 193, '2026-06-20', '2026-07-20', '', 'pending', :person, '2026-06-10 01:00:00', '' FROM s"""


async def fill(store: Store, number: int) -> None:
    """An office of 250 units with a leader at the chat "nam", and `number` items spread over units, days and states."""
    async with store.begin() as session:
        office, _ = await units.add(session, "UBND", "UBND phường Móng Cái 1", None)
        made = [(await units.add(session, f"DV{n}", f"Đơn vị {n}", office))[0].id for n in range(UNITS)]
        programme = await items.programme(session, office.id, "Chương trình phối hợp năm 2026", date(2026, 1, 1))
        address = await people.address_at(session, "telegram", "nam")
        leader = await people.add_person(session, "Nam", NOW)
        await people.set_address(session, address.id, person_id=leader.id)
        await people.grant(session, leader.id, Role.LEADER, office)
    engine = "sqlite" if store.is_sqlite else "postgresql"
    spread = DAY[engine].format("(k / 250 * 101 + k) % 365")
    due = f"CASE WHEN k % 50 <> 7 AND k % 40 <> 3 THEN {spread} END"
    shape = {
        "series": SERIES[engine],
        "state": STATE,
        "due": due,
        "done": DAY[engine].format("(k / 250 * 101 + k) % 365 + k % 3 - 1"),
    }
    values = {"office": office.id, "programme": programme, "first_unit": min(made), "units": UNITS, "person": leader.id}
    async with store.engine.begin() as connection:
        for statement, count in ((ITEMS, number), (OCCURRENCES, number), (EXTENSIONS, number // 1000)):
            used = text(statement.format(**shape))
            bound = {name: value for name, value in values.items() if f":{name}" in used.text}
            await connection.execute(used, bound | {"items": count})
        if not store.is_sqlite:
            for table, highest in (("items", number), ("occurrences", number)):
                await connection.execute(text(f"SELECT setval('{table}_id_seq', {highest})"))


async def longest_stall(work: Callable[[], Awaitable[None]]) -> float:
    """Milliseconds for which the loop did nothing else while the work went on."""
    longest, done = 0.0, False

    async def watch() -> None:
        nonlocal longest
        while not done:
            before = perf_counter()
            await asyncio.sleep(0)
            longest = max(longest, perf_counter() - before)

    watching = asyncio.create_task(watch())
    await work()
    done = True
    await watching
    return longest * 1000


async def turns(store: Store, question: str, number: int = TURNS) -> list[float]:
    """Milliseconds from hearing a question to its answer in the outbox, ascending."""
    desk = Desk(store, lambda: NOW, stewards=frozenset(), code=lambda: "", ways=lambda _code, _group: ())
    took = []
    for _ in range(number):
        heard = Incoming(
            channel="telegram",
            bot="1",
            update_id=f"{question} {perf_counter()}",
            chat="nam",
            sender="nam",
            sender_name="Nam",
            text=question,
        )
        before = perf_counter()
        await desk.hear([heard])
        await desk.idle()
        took.append((perf_counter() - before) * 1000)
    return sorted(took[2:])


async def measure(store: Store, question: str) -> str:
    await turns(store, question, 5)
    took: list[float] = []

    async def work() -> None:
        took.extend(await turns(store, question))

    alone = await turns(store, question)
    stall = await longest_stall(work)
    p50, p99 = alone[len(alone) // 2], alone[int(len(alone) * 0.99)]
    return f"{question:18} p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   longest stall of the loop {stall:5.1f} ms"


async def run(url: str, number: int) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    store = Store(url)
    await upgrade(store)
    before = perf_counter()
    await fill(store, number)
    print(f"{store.engine.dialect.name}: {number} items in {perf_counter() - before:.1f} s", flush=True)
    for question in QUESTIONS:
        print(await measure(store, question), flush=True)
    await store.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--items", type=int, default=1_000_000)
    asked.add_argument("--database", help="an empty database; by default a new SQLite file, removed afterwards")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(given.database or f"sqlite:///{folder}/bench.db", given.items))


if __name__ == "__main__":
    main()
