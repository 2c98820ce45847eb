"""A tick when nothing is due: every question it asks is answered from an index, however much is stored."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from benchmarks.filling import DUE_AT, fill
from bot.app import Works
from data import prepared
from data.store import Store
from tests.conftest import FakeChannel

GROWING = ("occurrences", "items", "outbox", "reminders", "inbox", "addresses", "people", "reports")


@contextmanager
def overheard(store: Store) -> Iterator[list[tuple[str, Any]]]:
    """The statements given to a store meanwhile, with their values."""
    said: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if not many and statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE")):
            said.append((statement, values))

    def overhear(batch: Any, sql: str, values: Any, **how: Any) -> Any:
        hear(batch, None, sql, values, None, False)
        return executed(batch, sql, values, **how)

    engines = [store.engine.sync_engine]
    if store.is_sqlite:
        engines.append(store._beside().engine)
    executed, prepared._executed = prepared._executed, overhear  # they pass SQLAlchemy's events by
    for engine in engines:
        sa.event.listen(engine, "before_cursor_execute", hear)
    yield said
    prepared._executed = executed
    for engine in engines:
        sa.event.remove(engine, "before_cursor_execute", hear)


async def test_a_tick_when_nothing_is_due_reads_no_table_from_end_to_end(store: Store) -> None:
    await fill(store, people=3000, items=0, far=4000)
    now = DUE_AT - timedelta(hours=1)
    await store.at_once(lambda batch: batch.execute(sa.text(_planned(store)), {"at": _instant(store, DUE_AT)}))
    works = Works(store, lambda: now, {"telegram": FakeChannel()})
    await works.tick()
    if not store.is_sqlite:
        async with store.engine.connect() as connection:
            autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await autocommit.execute(sa.text("VACUUM ANALYZE"))
    with overheard(store) as said:
        await works._woken()
        await works.tick()
        await works.dispatcher.drain()
    plans = [(statement, plan) for statement, values in said for plan in await _plans(store, statement, values)]
    assert len(said) > 10
    for statement, plan in plans:
        for table in GROWING:
            assert f"SCAN {table}" not in plan or "USING" in plan, f"{plan}\n{statement}"
            assert f"Seq Scan on {table}" not in plan, f"{plan}\n{statement}"


def _planned(store: Store) -> str:
    """Two thousand digests that wait for their hour."""
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 2000) "
    columns = "address_id, klass, key, sent, state, rank, created_at, due_at, next_try_at, attempts"
    key = "'d' || x" if store.is_sqlite else "'d' || CAST(x AS text)"
    return (
        f"{'' if store.is_sqlite else numbers}INSERT INTO outbox ({columns}) "
        f"{numbers if store.is_sqlite else ''}"
        f"SELECT 2 + x % 3000, 2, {key}, '[]', 'waiting', 3, :at, :at, :at, 0 FROM n"
    )


def _instant(store: Store, at: Any) -> Any:
    return at.replace(tzinfo=None) if store.is_sqlite else at


async def _plans(store: Store, statement: str, values: Any) -> list[str]:
    asked = "EXPLAIN QUERY PLAN" if store.is_sqlite else "EXPLAIN"
    async with store.engine.connect() as connection:
        rows = (await connection.exec_driver_sql(f"{asked} {statement}", values)).all()
    return [str(row[-1]) for row in rows]
