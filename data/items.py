"""Programmes, content areas and items: making and changing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, text
from sqlmodel import col, delete, select

from data.models import IS_CHAT_CODE, AreaRow, CoordinatorRow, ItemRow, OccurrenceRow, ProgrammeRow, UnitRow
from data.occurrences import item_of
from data.store import Session
from domain.deadlines import DeadlineKind
from domain.occurrence import Item
from domain.people import Unit
from domain.status import State
from domain.text import fold, squeeze

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


async def area(session: Session, programme_id: int, name: str) -> int:
    """Id of a content area of a programme, made if it is not there."""
    query = select(AreaRow).where(AreaRow.programme_id == programme_id)
    known = (await session.exec(query)).all()
    row = next((row for row in known if row.name == name), None)
    if row is None:
        row = AreaRow(programme_id=programme_id, position=len(known) + 1, name=name)
        session.add(row)
        await session.flush()
    assert row.id is not None
    return row.id


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
    row = ItemRow(
        office_id=new.lead.office_id,
        programme_id=new.programme_id,
        area_id=new.area_id,
        code=new.code,
        squeezed=squeeze(new.code),
        family=squeeze(new.family) if new.family else None,
        text=new.text,
        folded=fold(new.text),
        lead_id=new.lead.id,
        deadline_text=new.deadline_text,
        kind=new.kind.value,
        rrule=new.rrule,
        before=new.before,
        product=new.product,
        document=new.document,
        assigned_on=new.assigned_on,
    )
    session.add(row)
    await session.flush()
    assert row.id is not None
    await set_coordinators(session, row.id, new.coordinators)
    return row.id


async def set_coordinators(session: Session, item_id: int, coordinators: Sequence[Coordinator]) -> None:
    await session.exec(delete(CoordinatorRow).where(col(CoordinatorRow.item_id) == item_id))
    for beside in coordinators:
        unit_id = beside.unit.id if beside.unit else None
        name = beside.unit.code if beside.unit else beside.name
        session.add(CoordinatorRow(item_id=item_id, unit_id=unit_id, name=name, note=beside.note))
    await session.flush()


async def drop_coordinator(session: Session, item_id: int, unit_id: int) -> None:
    """A unit that leads an item does not coordinate it too."""
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
    query = select(ItemRow, UnitRow).join(UnitRow, col(ItemRow.lead_id) == col(UnitRow.id)).where(ItemRow.id == item_id)
    row, lead = (await session.exec(query)).one()
    beside = await session.exec(select(CoordinatorRow.name).where(CoordinatorRow.item_id == item_id))
    return item_of(row, lead, tuple(beside.all()))


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


async def set_series(session: Session, item_id: int, due_on: date | None, opens_at: datetime | None) -> None:
    """Note which period of a recurring item opens next, and when."""
    await change(session, item_id, series_due_on=due_on, series_opens_at=opens_at)


async def next_series_mark(session: Session) -> datetime | None:
    return (await session.exec(select(func.min(ItemRow.series_opens_at)))).first()
