"""A store with many people and many items, written in bulk: what the benchmarks start from."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, insert, text

from data.models import AddressRow, ItemRow, OccurrenceRow, PersonRow, ProgrammeRow, RoleRow, UnitRow
from data.spoken_of import table
from data.store import Store
from domain.deadlines import DeadlineKind
from domain.people import Role
from domain.status import State
from domain.text import fold, squeeze_code
from domain.time import at

DAY = date(2026, 11, 18)
"""A Wednesday, far from any holiday."""
DUE_AT = at(DAY, time(8, 0))
FAR = 300  # days until what is not due yet
FIRST_CHAT = 1_000_000
PART = 5000
TEXT = "Tham mưu ban hành kế hoạch tuyên truyền về chuyển đổi số và cải cách hành chính, việc số"


def _parts(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    part: list[dict[str, Any]] = []
    for row in rows:
        part.append(row)
        if len(part) == PART:
            yield part
            part = []
    if part:
        yield part


def _write(batch: Connection, model: Any, rows: Iterator[dict[str, Any]]) -> None:
    statement = insert(table(model))
    if batch.dialect.name == "postgresql":  # many rows a statement: what counts them does so once a statement
        statement = statement.returning(table(model).c.id)
    for part in _parts(rows):
        batch.execute(statement, part)


async def fill(store: Store, people: int, items: int, far: int = 0, *, counted: bool = True) -> None:
    """One office with `people` officers, each of a unit of their own.

    `items` are due on `DAY`, spread over the units in turn; `far` more are not due for a long time. Not `counted`:
    nothing keeps counts of them, which on PostgreSQL takes minutes for a million.
    """

    def work(batch: Connection) -> None:
        if not counted and batch.dialect.name == "postgresql":
            batch.execute(text("SET LOCAL session_replication_role = replica"))
        _people(batch, people)
        _items(batch, people, items, 0, DAY, DUE_AT)
        later = DAY + timedelta(days=FAR)
        _items(batch, people, far, items, later, at(later - timedelta(days=14), time(8, 0)))

    await store.at_once(work)


def _people(batch: Connection, count: int) -> None:
    made_at = datetime(2026, 1, 5, tzinfo=UTC)
    batch.execute(
        insert(table(UnitRow)).values(
            id=1, office_id=1, parent_id=None, path=[1], code="TP", squeezed="tp", name="Thành phố"
        )
    )
    batch.execute(
        insert(table(ProgrammeRow)).values(id=1, office_id=1, name="CT", squeezed="ct", starts_on=date(2026, 1, 1))
    )
    _write(
        batch,
        UnitRow,
        (
            {"id": n, "office_id": 1, "parent_id": 1, "path": [1, n], "code": f"DV{n}", "squeezed": f"dv{n}"}
            | {"name": f"Đơn vị số {n}"}
            for n in range(2, count + 2)
        ),
    )
    _write(
        batch,
        PersonRow,
        (
            {"id": n, "name": f"Cán bộ {n}", "language": "vi", "steward": False, "is_group": False, "plain": False}
            | {"created_at": made_at}
            for n in range(2, count + 2)
        ),
    )
    _write(
        batch,
        AddressRow,
        (
            {"id": n, "channel": "telegram", "chat": str(FIRST_CHAT + n), "person_id": n, "status": "ok", "recent": []}
            for n in range(2, count + 2)
        ),
    )
    _write(
        batch,
        RoleRow,
        ({"person_id": n, "unit_id": n, "office_id": 1, "role": Role.OFFICER.value} for n in range(2, count + 2)),
    )


def _items(batch: Connection, units: int, count: int, before: int, due_on: date, next_at: datetime) -> None:
    opened = date(2026, 1, 12)

    def item(n: int) -> dict[str, Any]:
        code, text = f"V{n}", f"{TEXT} {n}"
        return {
            "id": n,
            "office_id": 1,
            "programme_id": 1,
            "code": code,
            "squeezed": squeeze_code(code),
            "text": text,
            "folded": fold(TEXT),
            "lead_id": 2 + n % units,
            "deadline_text": f"{due_on:%d/%m/%Y}",
            "kind": DeadlineKind.DATE.value,
            "before": False,
            "product": "Kế hoạch",
            "document": "",
            "assigned_on": opened,
        }

    def occurrence(n: int) -> dict[str, Any]:
        return {
            "id": n,
            "office_id": 1,
            "item_id": n,
            "lead_id": 2 + n % units,
            "due_on": due_on,
            "original_due_on": due_on,
            "revision": 0,
            "state": State.NOT_STARTED.value,
            "needs_more": False,
            "opened_on": opened,
            "next_at": next_at,
        }

    numbers = range(before + 1, before + count + 1)
    _write(batch, ItemRow, (item(n) for n in numbers))
    _write(batch, OccurrenceRow, (occurrence(n) for n in numbers))
