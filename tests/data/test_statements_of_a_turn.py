"""What a turn costs the store, from its update being stored to its answer in the outbox: whatever the machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from data import prepared
from data.store import Store
from tests.conftest import Bench


@contextmanager
def overheard(store: Store) -> Iterator[list[str]]:
    """The statements given to a store meanwhile, those of opening and ending a transaction left out."""
    said: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, _values: Any, _context: Any, _many: bool) -> None:
        if not statement.startswith("BEGIN"):
            said.append(statement)

    def overhear(batch: Any, sql: str, values: Any, **how: Any) -> Any:
        said.append(sql)
        return executed(batch, sql, values, **how)

    engines = [store.engine.sync_engine, *([store._beside().engine] if store.is_sqlite else [])]
    executed, prepared._executed = prepared._executed, overhear  # they pass SQLAlchemy's events by
    for engine in engines:
        sa.event.listen(engine, "before_cursor_execute", hear)
    yield said
    prepared._executed = executed
    for engine in engines:
        sa.event.remove(engine, "before_cursor_execute", hear)


@pytest.mark.parametrize(
    ("words", "most"),
    [("N1 đang làm 60%", 16), ("đang làm 60%", 17), ("N1 xong BC 45", 28), ("N1 vướng kinh phí", 35)],
)
async def test_a_reply_costs_few_statements(bench: Bench, words: str, most: int) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    with overheard(bench.store) as said:
        await bench.works.desk.hear([bench.hears("lan", words)])
        await bench.works.desk.idle()
    assert len(said) <= most, "\n".join(said)
    assert await bench.count("reports") == 2
