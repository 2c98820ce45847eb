"""Changes that can be taken back: how things were before, and who was told."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking, detours, duties, items, reminders
from data.models import ChangeRow, ExtensionRow, OccurrenceRow, UnitRow
from data.occurrences import coordinators
from data.prepared import Prepared
from data.spoken_of import ITEMS, OCCURRENCES, table
from data.store import Session
from data.units import unit_of
from domain.extension import Decision
from domain.occurrence import Kind
from domain.patience import Detour
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
    "back_to",
    "cause",
    "helper",
    "directive",
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
    "series_opens_at",
)
SERIES = ("series_due_on", "series_opens_at")
"""Put back only where the change itself halted the series: a period that opened meanwhile does not open again."""
_OF_ITEM = tuple(name for name in ITEM_COLUMNS if name not in SERIES)

PART_OF, ITEM_TOO, SERIES_TOO, NEW, DETOUR = "part_of", "item_too", "series", "new", "detour"
DUTIES, ITEM = "duties", "item"
WORDS, LATER, RECEIPT = "words", "later", "receipt"
SAID = frozenset({Kind.COMMENT, Kind.NUDGED, Kind.DUTY_NUDGED})
"""What has been heard: nobody takes it back."""

STANDS = Prepared(
    select_plain(
        OCCURRENCES.c.item_id,
        *(OCCURRENCES.c[name].label(f"o_{name}") for name in OCCURRENCE_COLUMNS),
        *(ITEMS.c[name].label(f"i_{name}") for name in ITEM_COLUMNS),
    )
    .select_from(OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id))
    .where(OCCURRENCES.c.id == bindparam("one"))
    .with_for_update(of=OCCURRENCES)
)
MADE = Prepared(
    insert(table(ChangeRow)).values(
        {name: bindparam(name) for name in ("person_id", "occurrence_id", "at", "before", "told")}
    )
)


class AlreadySaid(Exception):
    """What was to be taken back has been said meanwhile."""


class ChangedSince(Exception):
    """Somebody changed the same occurrence after the change that was to be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change that may still be taken back. `before` is None for something newly made.

    `parts`: other periods of the item that the same move changed, as (id of the change, id of the occurrence).
    `duties`: ids of the duties of coordinating units that it changed; `of_duties`: these and nothing else. `is_words`:
    words that were passed on, which nobody takes back; `is_reminder`: they only reminded. `is_receipt`: somebody said
    that they have received it. `later`: when a reminder that was put off comes once more.
    """

    id: int
    occurrence_id: int
    told: tuple[int, ...]
    before: dict[str, Any] | None
    parts: tuple[tuple[int, int], ...] = ()

    @property
    def duties(self) -> tuple[int, ...]:
        return tuple(_duties(self.before))

    @property
    def of_duties(self) -> bool:
        return _of_duties(self.before)

    @property
    def is_words(self) -> bool:
        return is_words(self.before)

    @property
    def is_reminder(self) -> bool:
        return is_words(self.before) and (self.before or {})[WORDS] in {Kind.NUDGED, Kind.DUTY_NUDGED}

    @property
    def is_receipt(self) -> bool:
        return _is_receipt(self.before)

    @property
    def later(self) -> datetime | None:
        return datetime.fromisoformat(self.before[LATER][2]) if self.before and LATER in self.before else None


def _duties(before: Mapping[str, Any] | None) -> frozenset[int]:
    return frozenset(one["id"] for one in (before or {}).get(DUTIES, ()))


def _of_duties(before: Mapping[str, Any] | None) -> bool:
    return before is not None and DUTIES in before and ITEM not in before and PART_OF not in before


def _bears_on(newer: Mapping[str, Any] | None, older: Mapping[str, Any] | None) -> bool:
    """Whether a newer change stands on an older one of the same occurrence: both of the item, or of the same duty."""
    if any(one is not None and {WORDS, LATER, RECEIPT} & one.keys() for one in (newer, older)):
        return False  # nothing of the item was changed
    if _of_duties(newer) or _of_duties(older):
        return bool(_duties(newer) & _duties(older))
    return True


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value  # an instant is a date, too


def _back(name: str, value: Any) -> Any:
    if not isinstance(value, str) or not name.endswith(("_on", "_until", "_at")):
        return value
    return datetime.fromisoformat(value) if name.endswith("_at") else date.fromisoformat(value)


async def snapshot(session: Session, occurrence_id: int) -> dict[str, Any]:
    """How an occurrence and its item stand now; on PostgreSQL nobody else changes the occurrence meanwhile."""
    (row,) = await asking.rows(session, STANDS, one=occurrence_id)
    beside = await coordinators(session, [row.item_id])
    return {
        "occurrence": {name: _plain(getattr(row, f"o_{name}")) for name in OCCURRENCE_COLUMNS},
        "item": {name: _plain(getattr(row, f"i_{name}")) for name in ITEM_COLUMNS},
        "coordinators": [[c.name, c.unit_id, c.note] for c in beside[row.item_id]],
    }


def of_item(before: dict[str, Any]) -> dict[str, Any]:
    """A snapshot of a period by which the item itself is changed: what is said of it, who leads it, who works on it.

    Without this the item is left as it is when the change is taken back: others may have changed it by another period.
    """
    return before | {ITEM_TOO: True}


def of_whole(before: dict[str, Any], part_of: int | None, *, series: bool) -> dict[str, Any]:
    """A snapshot of one period of an item that a move changes as a whole.

    `part_of`: the period on which the move was made, for the others; None for that one, which stands for the item.
    `series`: the move halts the coming periods or sets them going.
    """
    return before | ({SERIES_TOO: series} if part_of is None else {PART_OF: part_of})


def of_duties(*stood: dict[str, Any]) -> dict[str, Any]:
    """A snapshot of duties alone, as `data.duties.stored` gives them: their item is as it was."""
    return {DUTIES: list(stood)}


def beside(before: dict[str, Any], stood: dict[str, Any]) -> None:
    """Add to a snapshot of an item a duty that the same move changes."""
    before.setdefault(DUTIES, []).append(stood)


def with_detour(before: dict[str, Any], person_id: int, detour: Detour | None) -> dict[str, Any]:
    """A snapshot with who was reminded in somebody's place; None: they were reminded themselves.

    In a snapshot of a duty it is the duty of which they were reminded.
    """
    to, until = (detour.to_person, detour.until) if detour else (None, None)
    return before | {DETOUR: [person_id, to, until.isoformat() if until else None]}


def words_alone(kind: Kind) -> dict[str, Any]:
    """In place of a snapshot, for words that were passed on and reminders: so that nothing older is taken for them."""
    return {WORDS: kind.value}


def receipt_alone() -> dict[str, Any]:
    """In place of a snapshot, for a line by which somebody says that they have received it."""
    return {RECEIPT: True}


def is_words(before: Mapping[str, Any] | None) -> bool:
    return before is not None and WORDS in before


def _is_receipt(before: Mapping[str, Any] | None) -> bool:
    return before is not None and RECEIPT in before


def put_off(step: str, hearer: int, at: datetime) -> dict[str, Any]:
    """In place of a snapshot, for a reminder that is said to somebody once more."""
    return {LATER: [step, hearer, at.isoformat()]}


def new_part(part_of: int) -> dict[str, Any]:
    """In place of a snapshot, for a period that a move on another one opened."""
    return {PART_OF: part_of, NEW: True}


async def record(
    session: Session, person_id: int, occurrence_id: int, before: dict[str, Any] | None, told: list[int], now: datetime
) -> None:
    values = {"person_id": person_id, "occurrence_id": occurrence_id, "at": now, "before": before, "told": told}
    await asking.run(session, MADE, **values)


async def latest(
    session: Session, person_id: int, now: datetime, *, but_words: bool = False, of: int | None = None
) -> Change | None:
    """The person's newest change of the last ten minutes. Raises `ChangedSince`.

    `but_words`: words that were passed on since are passed over. `of`: only changes of the item of this occurrence.
    """
    query = (
        select(ChangeRow)
        .where(ChangeRow.person_id == person_id, col(ChangeRow.undone_at).is_(None), col(ChangeRow.at) > now - WINDOW)
        .order_by(col(ChangeRow.id).desc())
    )
    if of is not None:
        item = select(OccurrenceRow.item_id).where(OccurrenceRow.id == of).scalar_subquery()
        of_it = select(OccurrenceRow.id).where(OccurrenceRow.item_id == item)
        query = query.where(col(ChangeRow.occurrence_id).in_(of_it))
    rows = (await session.exec(query)).all() if but_words else (await session.exec(query.limit(1))).all()
    row = next((one for one in rows if not but_words or not is_words(one.before)), None)
    if row is None or row.id is None:
        return None
    parts = await _parts(session, row)
    if await _went_on(session, row, {occurrence_id for _, occurrence_id in parts} | {row.occurrence_id}):
        raise ChangedSince
    return Change(row.id, row.occurrence_id, tuple(row.told), row.before, parts)


async def _went_on(session: Session, row: ChangeRow, touched: Collection[int]) -> bool:
    """Whether a later change touched the same periods, or either of the two changed the item that both are of."""
    item = select(OccurrenceRow.item_id).where(OccurrenceRow.id == row.occurrence_id).scalar_subquery()
    later = (
        select(ChangeRow)
        .join(OccurrenceRow, col(OccurrenceRow.id) == col(ChangeRow.occurrence_id))
        .where(OccurrenceRow.item_id == item, col(ChangeRow.id) > row.id, col(ChangeRow.undone_at).is_(None))
    )
    return any(
        (one.occurrence_id in touched or _of_item(one) or _of_item(row)) and _bears_on(one.before, row.before)
        for one in (await session.exec(later)).all()
    )


def _of_item(row: ChangeRow) -> bool:
    return bool(row.before and row.before.get(ITEM_TOO))


async def _parts(session: Session, whole: ChangeRow) -> tuple[tuple[int, int], ...]:
    """What the move that made a change did to other periods of the item: recorded just before it."""
    query = select(ChangeRow).where(
        ChangeRow.person_id == whole.person_id,
        ChangeRow.at == whole.at,
        col(ChangeRow.id) < whole.id,
        col(ChangeRow.undone_at).is_(None),
    )
    rows = await session.exec(query.order_by(col(ChangeRow.id)))
    mine = [row for row in rows if row.before and row.before.get(PART_OF) == whole.occurrence_id]
    return tuple((row.id or 0, row.occurrence_id) for row in mine)


async def said_with(session: Session, words: Change) -> list[int]:
    """The occurrences of which something was said in the same turn as these words, in order."""
    at = select(ChangeRow.at).where(ChangeRow.id == words.id).scalar_subquery()
    by = select(ChangeRow.person_id).where(ChangeRow.id == words.id).scalar_subquery()
    query = select(ChangeRow.occurrence_id, ChangeRow.before).where(ChangeRow.at == at, ChangeRow.person_id == by)
    rows = await session.exec(query.order_by(col(ChangeRow.id)))
    return list(dict.fromkeys(occurrence_id for occurrence_id, before in rows if is_words(before)))


async def any_since(session: Session, person_id: int, at: datetime, *, but_words: bool = False) -> bool:
    """Whether the person has done anything of an item after an instant, and not taken it back.

    `but_words`: other than have words passed on.
    """
    query = select(ChangeRow.before).where(
        ChangeRow.person_id == person_id, col(ChangeRow.undone_at).is_(None), col(ChangeRow.at) > at
    )
    return any(not but_words or not is_words(before) for before in await session.exec(query))


async def take_back(session: Session, change: Change, now: datetime) -> None:
    """Put things back as they were; a thing newly made is withdrawn. The history keeps both. Raises `AlreadySaid`."""
    for change_id, occurrence_id in change.parts:
        await _take_back(session, change_id, occurrence_id, now)
    await _take_back(session, change.id, change.occurrence_id, now)


async def _take_back(session: Session, change_id: int, occurrence_id: int, now: datetime) -> None:
    row = await session.get(ChangeRow, change_id)
    occurrence = await session.get(OccurrenceRow, occurrence_id)
    assert row is not None
    assert occurrence is not None
    row.undone_at = now
    session.add(row)
    if _is_receipt(row.before):
        return
    if row.before and LATER in row.before:
        step, hearer, _ = row.before[LATER]
        if not await reminders.take_out(session, occurrence_id, step, hearer):
            raise AlreadySaid
        return
    for was in (row.before or {}).get(DUTIES, ()):
        await duties.put_back(session, was)
    if row.before and DETOUR in row.before:
        await _remind_as_before(session, occurrence_id, row.before)
    if _of_duties(row.before):
        await session.flush()
        return
    if row.before is None or row.before.get(NEW):
        occurrence.state = State.WITHDRAWN.value
        await items.change(session, occurrence.item_id, series_opens_at=None, series_due_on=None)
    else:
        await _restore(session, occurrence, row.before)
    occurrence.revision += 1  # what was already said of the old deadline does not forbid saying it anew
    session.add(occurrence)
    await _settle_extensions(session, occurrence_id, row.at, now)
    await session.flush()


async def _remind_as_before(session: Session, occurrence_id: int, before: Mapping[str, Any]) -> None:
    person_id, to, until = before[DETOUR]
    day = date.fromisoformat(until) if until else None
    of = next(iter(_duties(before)), detours.OF_THE_ITEM) if _of_duties(before) else detours.OF_THE_ITEM
    await detours.set_detour(session, occurrence_id, person_id, to_person=to, until=day, duty_id=of)


async def _restore(session: Session, occurrence: OccurrenceRow, before: dict[str, Any]) -> None:
    for name, value in before["occurrence"].items():
        setattr(occurrence, name, _back(name, value))
    if PART_OF in before:
        return  # the item is put back with the period that the change was made on
    values = {name: _back(name, value) for name, value in before["item"].items()}
    changed = [*(SERIES if before.get(SERIES_TOO) else ()), *(_OF_ITEM if before.get(ITEM_TOO) else ())]
    await items.change(session, occurrence.item_id, **{name: values[name] for name in changed})
    if before.get(ITEM_TOO):
        await _beside_again(session, occurrence.item_id, before)


async def _beside_again(session: Session, item_id: int, before: dict[str, Any]) -> None:
    coordinators = []
    for name, unit_id, note in before["coordinators"]:
        known = await session.get(UnitRow, unit_id) if unit_id else None
        coordinators.append(items.Coordinator(name, unit_of(known) if known else None, note))
    await items.set_coordinators(session, item_id, coordinators)


async def _settle_extensions(session: Session, occurrence_id: int, since: datetime, now: datetime) -> None:
    """A request made by the change is taken back; a decision made by it is open again."""
    for row in await session.exec(select(ExtensionRow).where(ExtensionRow.occurrence_id == occurrence_id)):
        if row.asked_at == since and row.state == Decision.PENDING.value:
            row.state, row.decided_at = Decision.TAKEN_BACK.value, now
        elif row.decided_at == since and row.asked_at != since:
            row.state, row.decided_by, row.decided_at, row.words = Decision.PENDING.value, None, None, ""
            row.granted_on = row.moved_from = None
        session.add(row)
