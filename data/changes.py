"""Changes that can be taken back: how things were before, and who was told."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking, items
from data.models import ChangeRow, ExtensionRow, OccurrenceRow, UnitRow
from data.occurrences import coordinators
from data.prepared import Prepared
from data.spoken_of import ITEMS, OCCURRENCES, table
from data.store import Session
from data.units import unit_of
from domain.occurrence import Decision
from domain.status import State

WINDOW = timedelta(minutes=10)

OCCURRENCE_COLUMNS = (
    "due_on",
    "original_due_on",
    "state",
    "needs_more",
    "percent",
    "stuck",
    "claimed_on",
    "done_on",
    "lead_id",
    "held_until",
)
ITEM_COLUMNS = (
    "text",
    "folded",
    "lead_id",
    "deadline_text",
    "kind",
    "rrule",
    "before",
    "product",
    "document",
    "series_due_on",
)

STANDS = Prepared(
    select_plain(
        OCCURRENCES.c.item_id,
        *(OCCURRENCES.c[name].label(f"o_{name}") for name in OCCURRENCE_COLUMNS),
        *(ITEMS.c[name].label(f"i_{name}") for name in ITEM_COLUMNS),
    )
    .select_from(OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id))
    .where(OCCURRENCES.c.id == bindparam("one"))
)
MADE = Prepared(
    insert(table(ChangeRow)).values(
        {name: bindparam(name) for name in ("person_id", "occurrence_id", "at", "before", "told")}
    )
)


class ChangedSince(Exception):
    """Somebody changed the same occurrence after the change that was to be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change that may still be taken back. `before` is None for something newly made."""

    id: int
    occurrence_id: int
    told: tuple[int, ...]
    before: dict[str, Any] | None


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _back(name: str, value: Any) -> Any:
    return date.fromisoformat(value) if name.endswith(("_on", "_until")) and isinstance(value, str) else value


async def snapshot(session: Session, occurrence_id: int) -> dict[str, Any]:
    """How an occurrence and its item stand now."""
    (row,) = await asking.rows(session, STANDS, one=occurrence_id)
    beside = await coordinators(session, [row.item_id])
    return {
        "occurrence": {name: _plain(getattr(row, f"o_{name}")) for name in OCCURRENCE_COLUMNS},
        "item": {name: _plain(getattr(row, f"i_{name}")) for name in ITEM_COLUMNS},
        "coordinators": [[c.name, c.unit_id, c.note] for c in beside[row.item_id]],
    }


async def record(
    session: Session, person_id: int, occurrence_id: int, before: dict[str, Any] | None, told: list[int], now: datetime
) -> None:
    values = {"person_id": person_id, "occurrence_id": occurrence_id, "at": now, "before": before, "told": told}
    await asking.run(session, MADE, **values)


async def latest(session: Session, person_id: int, now: datetime) -> Change | None:
    """The person's newest change of the last ten minutes. Raises `ChangedSince`."""
    query = (
        select(ChangeRow)
        .where(ChangeRow.person_id == person_id, col(ChangeRow.undone_at).is_(None), col(ChangeRow.at) > now - WINDOW)
        .order_by(col(ChangeRow.id).desc())
        .limit(1)
    )
    row = (await session.exec(query)).first()
    if row is None or row.id is None:
        return None
    newer = select(ChangeRow.id).where(
        ChangeRow.occurrence_id == row.occurrence_id, col(ChangeRow.id) > row.id, col(ChangeRow.undone_at).is_(None)
    )
    if (await session.exec(newer)).first() is not None:
        raise ChangedSince
    return Change(row.id, row.occurrence_id, tuple(row.told), row.before)


async def any_since(session: Session, person_id: int, at: datetime) -> bool:
    """Whether the person has changed anything after an instant that can still be taken back."""
    query = select(ChangeRow.id).where(
        ChangeRow.person_id == person_id, col(ChangeRow.undone_at).is_(None), col(ChangeRow.at) > at
    )
    return (await session.exec(query.limit(1))).first() is not None


async def take_back(session: Session, change: Change, now: datetime) -> None:
    """Put things back as they were; a thing newly made is withdrawn. The history keeps both."""
    row = await session.get(ChangeRow, change.id)
    occurrence = await session.get(OccurrenceRow, change.occurrence_id)
    assert row is not None
    assert occurrence is not None
    row.undone_at = now
    session.add(row)
    if change.before is None:
        occurrence.state = State.WITHDRAWN.value
        await items.change(session, occurrence.item_id, series_opens_at=None, series_due_on=None)
    else:
        await _restore(session, occurrence, change.before)
    occurrence.revision += 1  # what was already said of the old deadline does not forbid saying it anew
    session.add(occurrence)
    await _settle_extensions(session, change.occurrence_id, row.at, now)
    await session.flush()


async def _restore(session: Session, occurrence: OccurrenceRow, before: dict[str, Any]) -> None:
    for name, value in before["occurrence"].items():
        setattr(occurrence, name, _back(name, value))
    values = {name: _back(name, value) for name, value in before["item"].items()}
    await items.change(session, occurrence.item_id, **{k: v for k, v in values.items() if k != "series_due_on"})
    coordinators = []
    for name, unit_id, note in before["coordinators"]:
        known = await session.get(UnitRow, unit_id) if unit_id else None
        coordinators.append(items.Coordinator(name, unit_of(known) if known else None, note))
    await items.set_coordinators(session, occurrence.item_id, coordinators)


async def _settle_extensions(session: Session, occurrence_id: int, since: datetime, now: datetime) -> None:
    """A request made by the change is taken back; a decision made by it is open again."""
    for row in await session.exec(select(ExtensionRow).where(ExtensionRow.occurrence_id == occurrence_id)):
        if row.asked_at == since and row.state == Decision.PENDING.value:
            row.state, row.decided_at = Decision.TAKEN_BACK.value, now
        elif row.decided_at == since and row.asked_at != since:
            row.state, row.decided_by, row.decided_at, row.words = Decision.PENDING.value, None, None, ""
        session.add(row)
