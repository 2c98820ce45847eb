"""Questions about occurrences, with the item each belongs to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, insert, text, update
from sqlalchemy import select as select_plain
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from data import asking
from data.models import IS_CLAIMED, IS_OPEN, CoordinatorRow, ItemRow, OccurrenceRow, ReportRow, UnitRow
from data.prepared import Among, Prepared
from data.spoken_of import COLUMNS, ITEMS, JOINED, OCCURRENCES, UNITS, occurrence_from, table
from data.store import Batch, Session
from domain.occurrence import Item, Kind, Occurrence
from domain.status import OPEN, WORKING, State
from domain.text import fold, squeeze_code

OPEN_STATES = [state.value for state in OPEN]
OPEN_IN_INDEX = f"occurrences.{IS_OPEN}"
WORKING_STATES = [state.value for state in WORKING]
ROWS_AT_ONCE = 1000

COORDINATING = "coordinating units of items"

COORDINATORS = table(CoordinatorRow)
REPORTS = table(ReportRow)
SOONEST = (OCCURRENCES.c.due_on.is_(None), OCCURRENCES.c.due_on, OCCURRENCES.c.id)
SO_CALLED = (ITEMS.c.squeezed == bindparam("code")) | (ITEMS.c.family == bindparam("code"))
LED = Among(OCCURRENCES.c.lead_id, "units")


def _prepared(*where: Any, order: Sequence[Any] = ()) -> Prepared:
    return Prepared(select_plain(*COLUMNS).select_from(JOINED).where(*where).order_by(*order, *SOONEST))


SOME = _prepared(Among(OCCURRENCES.c.id, "ids"))
BY_CODE = _prepared(
    SO_CALLED,
    LED,
    (OCCURRENCES.c.state != State.WITHDRAWN.value) | OCCURRENCES.c.back_to.is_not(None),
    order=[text(f"NOT ({OPEN_IN_INDEX})")],
)
SKIPPED = (
    OCCURRENCES.c.state == State.WITHDRAWN.value,
    OCCURRENCES.c.back_to.is_(None),
    select_plain(REPORTS.c.id)
    .where(REPORTS.c.occurrence_id == OCCURRENCES.c.id, REPORTS.c.kind == Kind.SKIPPED.value)
    .exists(),
)
SKIPPED_BY_CODE = _prepared(SO_CALLED, LED, *SKIPPED)
HELPERS = UNITS.alias("helpers")
ON_THEM = (
    select_plain(COORDINATORS.c.id)
    .where(COORDINATORS.c.item_id == ITEMS.c.id, Among(COORDINATORS.c.unit_id, "units"))
    .exists()
) | (
    select_plain(HELPERS.c.id)
    .where(
        HELPERS.c.office_id == OCCURRENCES.c.office_id,
        HELPERS.c.code == OCCURRENCES.c.helper,
        Among(HELPERS.c.id, "units"),
    )
    .exists()
)
"""Items on which these units work beside the lead, or are asked to help."""
BESIDE_BY_CODE = _prepared(
    SO_CALLED,
    ON_THEM,
    (OCCURRENCES.c.state != State.WITHDRAWN.value) | OCCURRENCES.c.back_to.is_not(None),
    order=[text(f"NOT ({OPEN_IN_INDEX})")],
)
SKIPPED_BESIDE = _prepared(SO_CALLED, ON_THEM, *SKIPPED)
BESIDE_OF_ID = Prepared(
    select_plain(OCCURRENCES.c.id).select_from(JOINED).where(OCCURRENCES.c.id == bindparam("one"), ON_THEM)
)
COORDINATED = _prepared(
    text(OPEN_IN_INDEX),
    OCCURRENCES.c.item_id.in_(select_plain(COORDINATORS.c.item_id).where(Among(COORDINATORS.c.unit_id, "units"))),
)
OPEN_OF = _prepared(LED, text(OPEN_IN_INDEX))
CLAIMED_OF = _prepared(LED, text(f"occurrences.{IS_CLAIMED}"))
BESIDE = Prepared(
    select_plain(*(COORDINATORS.c[name] for name in ("item_id", "name", "unit_id", "note")))
    .where(Among(COORDINATORS.c.item_id, "items"))
    .order_by(COORDINATORS.c.id)
)

CHANGING = (
    "due_on",
    "original_due_on",
    "revision",
    "state",
    "needs_more",
    "percent",
    "stuck",
    "claimed_on",
    "done_on",
    "back_to",
    "cause",
    "helper",
    "directive",
    "held_until",
)
"""What a move of the domain may change."""

AS_STORED = Prepared(
    select_plain(OCCURRENCES.c.next_at, *(OCCURRENCES.c[name] for name in CHANGING)).where(
        OCCURRENCES.c.id == bindparam("one")
    )
)


@dataclass(frozen=True, slots=True)
class NewOccurrence:
    """An occurrence about to be stored, with nothing done yet. `next_at`: when it first needs a word."""

    office_id: int
    item_id: int
    lead_id: int
    due_on: date | None
    opened_on: date
    next_at: datetime | None


async def _found(
    session: Session, *where: Any, order: Sequence[Any] = (), limit: int | None = None
) -> list[Occurrence]:
    query = (
        select_plain(*COLUMNS)
        .select_from(JOINED)
        .where(*where)
        .order_by(*order, col(OccurrenceRow.due_on).is_(None), col(OccurrenceRow.due_on), col(OccurrenceRow.id))
        .limit(limit)
    )
    await session.flush()  # plain columns do not ask for what is still only in the session
    rows: Sequence[Any] = (await (await session.connection()).execute(query)).all()
    return await _whole(session, rows)


async def _asked(session: Session, question: Prepared, **values: Any) -> list[Occurrence]:
    return await _whole(session, await asking.rows(session, question, **values))


async def _whole(session: Session, rows: Sequence[Any]) -> list[Occurrence]:
    """The occurrences of rows with `COLUMNS`, their coordinating units looked up."""
    beside = await coordinators(session, {row.i_id for row in rows})
    return [occurrence_from(row, tuple(one.name for one in beside[row.i_id])) for row in rows]


async def coordinators(session: Session, items: Collection[int]) -> dict[int, list[Any]]:
    """Rows with name, unit_id and note by item, in their order."""
    known: dict[int, list[Any]] = session.info.setdefault(COORDINATING, {})  # a turn asks again and again
    unknown = [item for item in items if item not in known]
    if unknown:
        known |= {item: [] for item in unknown}
        for one in await asking.rows(session, BESIDE, items=unknown):
            known[one.item_id].append(one)
    return known


async def occurrence(session: Session, occurrence_id: int) -> Occurrence | None:
    found = await _asked(session, SOME, ids=[occurrence_id])
    return found[0] if found else None


async def some(session: Session, ids: Collection[int]) -> dict[int, Occurrence]:
    return {found.id: found for found in await _asked(session, SOME, ids=ids)}


async def by_code(session: Session, code: str, units: Collection[int]) -> list[Occurrence]:
    """Occurrences of the items so called whose lead is among `units`: open ones oldest first, then closed ones.

    A fan-out item answers to the code it was written with as well. What was withdrawn by decision is found, and a
    period that was skipped where there is no other; what was never meant to be (an assignment taken back) is not.
    """
    values = {"code": squeeze_code(code), "units": units}
    return await _asked(session, BY_CODE, **values) or await _asked(session, SKIPPED_BY_CODE, **values)


async def beside_by_code(session: Session, code: str, units: Collection[int]) -> list[Occurrence]:
    """The same of items that these units do not lead: they coordinate, or are asked to help."""
    values = {"code": squeeze_code(code), "units": units}
    return await _asked(session, BESIDE_BY_CODE, **values) or await _asked(session, SKIPPED_BESIDE, **values)


async def coordinated(session: Session, units: Collection[int]) -> list[Occurrence]:
    """Open occurrences of the items that these units coordinate, soonest due first."""
    return await _asked(session, COORDINATED, units=units) if units else []


async def is_beside(session: Session, occurrence_id: int, units: Collection[int]) -> bool:
    """Whether one of these units coordinates the item of an occurrence or is asked to help with it."""
    return await asking.first(session, BESIDE_OF_ID, one=occurrence_id, units=units) is not None


async def stuck(session: Session, units: Collection[int], limit: int) -> list[Occurrence]:
    """Open occurrences led by these units in whose way something stands, soonest due first."""
    return await _found(
        session,
        text(OPEN_IN_INDEX),
        col(OccurrenceRow.lead_id).in_(list(units)),
        col(OccurrenceRow.state).in_(WORKING_STATES),
        col(OccurrenceRow.stuck) != "",
        limit=limit,
    )


async def periods(session: Session, item_id: int) -> list[Occurrence]:
    """All periods of an item, soonest due first; those never meant to be left out."""
    there = (col(OccurrenceRow.state) != State.WITHDRAWN.value) | col(OccurrenceRow.back_to).is_not(None)
    return await _found(session, col(OccurrenceRow.item_id) == item_id, there)


async def all_by_code(session: Session, code: str) -> list[Occurrence]:
    """Occurrences of the items so called in all offices, soonest due first."""
    wanted = squeeze_code(code.strip("[]().,: "))
    return await _found(session, (col(ItemRow.squeezed) == wanted) | (col(ItemRow.family) == wanted))


async def soonest(session: Session, units: Collection[int], limit: int) -> list[Occurrence]:
    """The open occurrences led by these units that are due first; those without a deadline come last."""
    dated = await _first(session, units, limit, col(OccurrenceRow.due_on).is_not(None))
    if len(dated) == limit:
        return dated
    led = col(OccurrenceRow.lead_id).in_(list(units))
    undated = col(OccurrenceRow.due_on).is_(None)
    return dated + await _found(session, text(OPEN_IN_INDEX), led, undated, limit=limit - len(dated))


async def overdue(session: Session, units: Collection[int], today: date, limit: int) -> list[Occurrence]:
    """Those led by these units that are late and not claimed, longest late first."""
    return await _first(session, units, limit, *_late(today))


def overdue_ids(batch: Batch, units: Collection[int], today: date, limit: int) -> list[int]:
    """Their ids, within a transaction that is run synchronously."""
    few = _first_few(batch, units, limit, *_late(today))
    if few is None:
        return []
    order = (col(OccurrenceRow.due_on), col(OccurrenceRow.id))
    return [
        one or 0 for one in batch.execute(select_plain(col(OccurrenceRow.id)).where(few).order_by(*order)).scalars()
    ]


def _late(today: date) -> tuple[Any, ...]:
    return col(OccurrenceRow.due_on) < today, col(OccurrenceRow.state) != State.CLAIMED.value


async def _first(session: Session, units: Collection[int], limit: int, *where: Any) -> list[Occurrence]:
    await session.flush()
    few = await (await session.connection()).run_sync(_first_few, units, limit, *where)
    return [] if few is None else await _found(session, few)


def _first_few(batch: Batch, units: Collection[int], limit: int, *where: Any) -> Any | None:
    """The first few open occurrences with a deadline that many units lead, without sorting all that they lead.

    Only a unit whose own first one is among the first `limit` of these can be concerned, and nothing due later than
    the last of those. Given as a condition; None when there are none.
    """
    own = aliased(OccurrenceRow)
    first = (
        select(OccurrenceRow.id)
        .where(text(OPEN_IN_INDEX), *where, col(OccurrenceRow.lead_id) == col(UnitRow.id))
        .order_by(col(OccurrenceRow.due_on), col(OccurrenceRow.id))
        .limit(1)
        .correlate(UnitRow)
        .scalar_subquery()
    )
    query = (
        select(col(UnitRow.id), col(own.due_on))
        .join(own, col(own.id) == first)
        .where(col(UnitRow.id).in_(list(units)))
        .order_by(col(own.due_on), col(own.id))
        .limit(limit)
    )
    concerned = batch.execute(query).all()
    if not concerned:
        return None
    last = max(due for _, due in concerned if due) if len(concerned) == limit else date.max
    few = (
        select(OccurrenceRow.id)
        .where(text(OPEN_IN_INDEX), *where, col(OccurrenceRow.due_on) <= last)
        .where(col(OccurrenceRow.lead_id).in_([unit_id for unit_id, _ in concerned]))
        .order_by(col(OccurrenceRow.due_on), col(OccurrenceRow.id))
        .limit(limit)
    )
    return col(OccurrenceRow.id).in_(few)


async def claimed(session: Session, units: Collection[int]) -> list[Occurrence]:
    """Occurrences led by these units whose claim waits for the office, soonest due first."""
    return await _asked(session, CLAIMED_OF, units=units)


async def open_items(session: Session, units: Collection[int], first: date, last: date) -> tuple[int, int]:
    """How many items led by these units are open, and how many occurrences of them fall due from `first` to `last`."""
    due = case((col(OccurrenceRow.due_on).between(first, last), 1), else_=0)
    query = select(func.count(func.distinct(OccurrenceRow.item_id)), func.coalesce(func.sum(due), 0)).where(
        text(OPEN_IN_INDEX), col(OccurrenceRow.lead_id).in_(list(units))
    )
    return tuple((await session.exec(query)).one())


async def period_before(session: Session, item: Item, due_on: date) -> date | None:
    """When the last period before this one was due, as far as the item's lead had it."""
    query = select(func.max(OccurrenceRow.original_due_on)).where(
        OccurrenceRow.item_id == item.id,
        OccurrenceRow.lead_id == item.lead.id,
        col(OccurrenceRow.original_due_on) < due_on,
        OccurrenceRow.state != State.WITHDRAWN.value,
    )
    return (await session.exec(query)).first()


async def all_periods(session: Session, item_id: int) -> list[Occurrence]:
    """All periods of an item that were opened, skipped ones among them, by their deadlines."""
    return await _found(session, col(OccurrenceRow.item_id) == item_id)


async def led_by(session: Session, units: Collection[int], *, only_open: bool = True) -> list[Occurrence]:
    """Occurrences led by these units, soonest due first; ended ones left out unless asked for."""
    if only_open:
        return await _asked(session, OPEN_OF, units=units)
    there = col(OccurrenceRow.state) != State.WITHDRAWN.value
    return await _found(session, col(OccurrenceRow.lead_id).in_(list(units)), there)


async def due_between(session: Session, units: Collection[int], first: date, last: date) -> list[Occurrence]:
    """Occurrences led by these units that are due from `first` to `last`, soonest first; withdrawn ones left out."""
    return await _found(
        session,
        col(OccurrenceRow.lead_id).in_(list(units)),
        col(OccurrenceRow.due_on) >= first,
        col(OccurrenceRow.due_on) <= last,
        col(OccurrenceRow.state) != State.WITHDRAWN.value,
    )


async def in_states(session: Session, states: Collection[State]) -> list[Occurrence]:
    """Occurrences of all offices in these states, soonest due first."""
    return await _found(session, col(OccurrenceRow.state).in_([state.value for state in states]))


async def matching(session: Session, words: str, units: Collection[int], limit: int) -> list[Occurrence]:
    """Occurrences whose item has all the words, accents aside."""
    where = [col(ItemRow.folded).contains(word, autoescape=True) for word in fold(words).split()]
    return await _found(
        session,
        *where,
        col(OccurrenceRow.lead_id).in_(list(units)),
        col(OccurrenceRow.state) != State.WITHDRAWN.value,
        limit=limit,
    )


async def needing_a_word(session: Session, now: datetime, limit: int) -> list[Occurrence]:
    """Those whose mark has come, oldest mark first."""
    return await _found(
        session,
        col(OccurrenceRow.next_at) <= now,
        col(OccurrenceRow.state).in_(WORKING_STATES),
        order=[col(OccurrenceRow.next_at)],
        limit=limit,
    )


async def next_mark(session: Session) -> datetime | None:
    """The earliest instant at which some open occurrence could need a word."""
    query = select(func.min(OccurrenceRow.next_at)).where(col(OccurrenceRow.state).in_(WORKING_STATES))
    return (await session.exec(query)).first()


async def mark(session: Session, occurrence_id: int) -> datetime | None:
    row = await asking.first(session, AS_STORED, one=occurrence_id)
    return row.next_at if row else None


async def save(session: Session, changed: Occurrence, next_at: datetime | None, now: datetime) -> None:
    """Store what a move changed, and when the occurrence could next need a word.

    A mark that has come and was not planned yet stays, so that its step is not lost.
    """
    (stored,) = await asking.rows(session, AS_STORED, one=changed.id)
    kept = stored.next_at is not None and stored.next_at <= now and stored.revision == changed.revision
    mark = stored.next_at if kept and next_at is not None else next_at
    wanted: dict[str, Any] = {name: getattr(changed, name) for name in CHANGING} | {"next_at": mark}
    named = {name: getattr(changed, name) for name in ("state", "back_to", "cause")}
    wanted |= {name: value.value if value else None for name, value in named.items()}
    new = {name: value for name, value in wanted.items() if value != getattr(stored, name)}
    if new:
        await asking.run(session, _change(tuple(new)), one=changed.id, **new)
        asking.forget(session, OccurrenceRow)


@cache
def _change(names: tuple[str, ...]) -> Prepared:
    """Only what is new is written: meanwhile another turn may have changed the rest."""
    values: dict[str, Any] = {name: bindparam(name) for name in names}
    return Prepared(update(OCCURRENCES).where(OCCURRENCES.c.id == bindparam("one")).values(values))


async def set_mark(session: Session, occurrence_id: int, next_at: datetime | None) -> None:
    row = await session.get(OccurrenceRow, occurrence_id)
    assert row is not None
    row.next_at = next_at
    session.add(row)


def insert_all(connection: Connection, new: Sequence[NewOccurrence]) -> None:
    """Store many occurrences of items that have none yet: the one place where rows are written in bulk."""
    rows = [_values(one) for one in new]
    statement = insert(OccurrenceRow)
    if connection.dialect.name == "postgresql":  # many rows a statement, for what counts them does so once a statement
        statement = statement.returning(col(OccurrenceRow.id))
    for start in range(0, len(rows), ROWS_AT_ONCE):
        connection.execute(statement, rows[start : start + ROWS_AT_ONCE])


def _values(new: NewOccurrence) -> dict[str, Any]:
    return {
        "office_id": new.office_id,
        "item_id": new.item_id,
        "lead_id": new.lead_id,
        "due_on": new.due_on,
        "original_due_on": new.due_on,
        "revision": 0,
        "state": State.NOT_STARTED.value,
        "needs_more": False,
        "opened_on": new.opened_on,
        "next_at": new.next_at,
    }
