"""Programmes, content areas and items: making and changing them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, text
from sqlalchemy import select as select_plain
from sqlmodel import col, delete, select

from data.models import IS_CHAT_CODE, AreaRow, CoordinatorRow, ItemRow, OccurrenceRow, ProgrammeRow
from data.occurrences import COORDINATING, ROWS_AT_ONCE
from data.spoken_of import ITEM_COLUMNS, ITEMS, ITEMS_JOINED, item_from
from data.store import Session
from domain.deadlines import DeadlineKind
from domain.occurrence import Item
from domain.opening import Following
from domain.people import Unit
from domain.status import State
from domain.text import fold, squeeze, squeeze_code

CHAT_PROGRAMME = "Nhiệm vụ giao thêm"


@dataclass(frozen=True, slots=True)
class Coordinator:
    """A coordinating unit, or the words that stand for one nobody knows."""

    name: str
    unit: Unit | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item about to be stored, with its first occurrence's deadline."""

    programme_id: int
    code: str
    text: str
    lead: Unit
    coordinators: tuple[Coordinator, ...]
    deadline_text: str
    kind: DeadlineKind
    due_on: date | None
    rrule: str | None
    before: bool
    product: str
    document: str
    assigned_on: date
    area_id: int | None = None
    family: str | None = None


async def programme(session: Session, office_id: int, name: str, starts_on: date) -> int:
    """Id of an office's programme, made if it is not there."""
    query = select(ProgrammeRow).where(ProgrammeRow.office_id == office_id, ProgrammeRow.squeezed == squeeze(name))
    row = (await session.exec(query)).first()
    if row is None:
        row = ProgrammeRow(office_id=office_id, name=name, squeezed=squeeze(name), starts_on=starts_on)
        session.add(row)
        await session.flush()
    assert row.id is not None
    return row.id


async def programmes(session: Session, office_id: int) -> list[tuple[int, str]]:
    """(id, name) of an office's programmes, oldest first."""
    rows = await session.exec(
        select(ProgrammeRow).where(ProgrammeRow.office_id == office_id).order_by(col(ProgrammeRow.id))
    )
    return [(row.id or 0, row.name) for row in rows]


async def areas(session: Session, programme_id: int, names: Collection[str]) -> dict[str, int]:
    """Ids of a programme's content areas by name; those that are not there are made, in the order given."""
    query = select(AreaRow).where(AreaRow.programme_id == programme_id)
    known = list((await session.exec(query)).all())
    there = {row.name for row in known}
    missing = [name for name in dict.fromkeys(names) if name not in there]
    made = [
        AreaRow(programme_id=programme_id, position=position, name=name)
        for position, name in enumerate(missing, len(known) + 1)
    ]
    session.add_all(made)
    await session.flush()
    return {row.name: row.id for row in [*known, *made] if row.id is not None}


async def next_chat_code(session: Session, office_id: int) -> str:
    """The next of N1, N2, … in an office; a code once given is not given again."""
    query = select(ItemRow.code).where(ItemRow.office_id == office_id, text(IS_CHAT_CODE))
    numbers = [int(code[1:]) for code in await session.exec(query) if code[1:].isdigit()]
    return f"N{max(numbers, default=0) + 1}"


async def codes_of(session: Session, programme_id: int) -> set[str]:
    """Squeezed codes of a programme's items."""
    return set(await session.exec(select(ItemRow.squeezed).where(ItemRow.programme_id == programme_id)))


async def add(session: Session, new: NewItem) -> int:
    """Store an item; its occurrences are opened apart. Gives its id."""
    row = ItemRow(**_values(new))
    session.add(row)
    await session.flush()
    assert row.id is not None
    await set_coordinators(session, row.id, new.coordinators)
    return row.id


def insert_all(connection: Connection, new: Sequence[tuple[NewItem, Following | None]]) -> list[int]:
    """Store many items with their coordinators and the periods that open next; their ids, in order."""
    rows = [_values(one) | _series(coming) for one, coming in new]
    _insert(connection, ItemRow, rows)
    ids = _ids(connection, rows)
    beside = zip(ids, (one.coordinators for one, _ in new), strict=True)
    _insert(connection, CoordinatorRow, [row for item_id, named in beside for row in _coordinating(item_id, named)])
    return ids


def _ids(connection: Connection, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Ids of items just stored. Asked for afterwards: rows that give theirs back are slower to store on SQLite."""
    query = select(col(ItemRow.programme_id), col(ItemRow.squeezed), col(ItemRow.id))
    among = col(ItemRow.programme_id).in_({row["programme_id"] for row in rows})
    stored = connection.execute(query.where(among)).all()
    known = {(programme_id, squeezed): item_id or 0 for programme_id, squeezed, item_id in stored}
    return [known[row["programme_id"], row["squeezed"]] for row in rows]


def _insert(connection: Connection, table: type[ItemRow | CoordinatorRow], rows: Sequence[dict[str, Any]]) -> None:
    for start in range(0, len(rows), ROWS_AT_ONCE):
        connection.execute(insert(table), rows[start : start + ROWS_AT_ONCE])


def _values(new: NewItem) -> dict[str, Any]:
    return {
        "office_id": new.lead.office_id,
        "programme_id": new.programme_id,
        "area_id": new.area_id,
        "code": new.code,
        "squeezed": squeeze_code(new.code),
        "family": squeeze_code(new.family) if new.family else None,
        "text": new.text,
        "folded": fold(new.text),
        "lead_id": new.lead.id,
        "deadline_text": new.deadline_text,
        "kind": new.kind.value,
        "rrule": new.rrule,
        "before": new.before,
        "product": new.product,
        "document": new.document,
        "assigned_on": new.assigned_on,
    }


def _series(coming: Following | None) -> dict[str, Any]:
    return {
        "series_due_on": coming.due_on if coming else None,
        "series_opens_at": coming.opens_at if coming else None,
    }


def _coordinating(item_id: int, coordinators: Sequence[Coordinator]) -> Iterator[dict[str, Any]]:
    for beside in coordinators:
        unit_id = beside.unit.id if beside.unit else None
        name = beside.unit.code if beside.unit else beside.name
        yield {"item_id": item_id, "unit_id": unit_id, "name": name, "note": beside.note}


async def set_coordinators(session: Session, item_id: int, coordinators: Sequence[Coordinator]) -> None:
    session.info.pop(COORDINATING, None)
    await session.exec(delete(CoordinatorRow).where(col(CoordinatorRow.item_id) == item_id))
    session.add_all(CoordinatorRow(**row) for row in _coordinating(item_id, coordinators))
    await session.flush()


async def add_coordinator(session: Session, item_id: int, unit: Unit) -> None:
    """A unit coordinates an item from now on, behind those that do already."""
    session.info.pop(COORDINATING, None)
    session.add_all(CoordinatorRow(**row) for row in _coordinating(item_id, [Coordinator(unit.code, unit)]))
    await session.flush()


async def drop_coordinator(session: Session, item_id: int, unit_id: int) -> None:
    """A unit that leads an item does not coordinate it too."""
    session.info.pop(COORDINATING, None)
    wanted = (col(CoordinatorRow.item_id) == item_id, col(CoordinatorRow.unit_id) == unit_id)
    await session.exec(delete(CoordinatorRow).where(*wanted))


async def coordinating_units(session: Session, item_id: int) -> list[int]:
    """Ids of the units that coordinate an item, as far as they are known."""
    query = select(CoordinatorRow.unit_id).where(CoordinatorRow.item_id == item_id).order_by(col(CoordinatorRow.id))
    return [unit_id for unit_id in await session.exec(query) if unit_id is not None]


async def open_occurrence(session: Session, item: Item, due_on: date | None, opened_on: date) -> int | None:
    """Open an occurrence; None when that period was opened before."""
    if due_on is not None:
        query = select(OccurrenceRow).where(OccurrenceRow.item_id == item.id, OccurrenceRow.original_due_on == due_on)
        if (await session.exec(query)).first() is not None:
            return None
    row = OccurrenceRow(
        office_id=item.office_id,
        item_id=item.id,
        lead_id=item.lead.id,
        due_on=due_on,
        original_due_on=due_on,
        state=State.NOT_STARTED.value,
        opened_on=opened_on,
    )
    session.add(row)
    await session.flush()
    return row.id


async def item(session: Session, item_id: int) -> Item:
    await session.flush()  # as in `data.occurrences`
    query = select_plain(*ITEM_COLUMNS).select_from(ITEMS_JOINED)
    row = (await (await session.connection()).execute(query.where(ITEMS.c.id == item_id))).one()
    beside = await session.exec(select(CoordinatorRow.name).where(CoordinatorRow.item_id == item_id))
    return item_from(row, tuple(beside.all()))


async def change(session: Session, item_id: int, **values: object) -> None:
    """Change columns of an item; its open occurrences follow its lead."""
    row = await session.get(ItemRow, item_id)
    assert row is not None
    for name, value in values.items():
        setattr(row, name, value)
    if "text" in values:
        row.folded = fold(row.text)
    session.add(row)
    if "lead_id" in values:
        for occurrence in await session.exec(select(OccurrenceRow).where(OccurrenceRow.item_id == item_id)):
            if occurrence.state != State.DONE.value:
                occurrence.lead_id = row.lead_id
                session.add(occurrence)
    await session.flush()


async def series_to_open(session: Session, now: datetime, limit: int) -> list[tuple[int, date]]:
    """(item id, due day) of the periods whose time to open has come."""
    query = (
        select(ItemRow).where(col(ItemRow.series_opens_at) <= now).order_by(col(ItemRow.series_opens_at)).limit(limit)
    )
    return [(row.id or 0, row.series_due_on) for row in await session.exec(query) if row.series_due_on]


async def set_series(session: Session, item_id: int, coming: Following | None) -> None:
    """Note which period of a recurring item opens next, and when."""
    await change(session, item_id, **_series(coming))


async def coming_period(session: Session, item_id: int) -> date | None:
    """The deadline of the period that opens next; None when none does."""
    row = await session.get(ItemRow, item_id)
    return row.series_due_on if row is not None and row.series_opens_at is not None else None


async def suspend_series(session: Session, item_id: int) -> None:
    """No further period opens until the series is set going again; that it was not ended stays known."""
    await change(session, item_id, series_opens_at=None)


async def is_suspended(session: Session, item_id: int) -> bool:
    row = await session.get(ItemRow, item_id)
    return row is not None and row.series_due_on is not None and row.series_opens_at is None


async def next_series_mark(session: Session) -> datetime | None:
    return (await session.exec(select(func.min(ItemRow.series_opens_at)))).first()
