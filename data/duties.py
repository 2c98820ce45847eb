"""Duties of coordinating units: what they are, and when each next needs a word."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select, text, update

from data import asking, occurrences, spoken_of
from data.models import IS_UNSETTLED, DutyRow, ItemRow, OccurrenceRow, UnitRow
from data.occurrences import WORKING_STATES
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.duties import Duty, DutyState
from domain.occurrence import Occurrence
from domain.people import Unit
from domain.text import squeeze_code

DUTIES, UNITS, OCCURRENCES, ITEMS = table(DutyRow), table(UnitRow), table(OccurrenceRow), table(ItemRow)
COLUMNS = (
    *(DUTIES.c[name].label(f"d_{name}") for name in DutyRow.model_fields if name not in {"squeezed", "nudged_by"}),
    *(UNITS.c[name].label(f"u_{name}") for name in ("id", "office_id", "parent_id", "code", "name", "path")),
)
JOINED = DUTIES.join(UNITS, DUTIES.c.unit_id == UNITS.c.id)
UNSETTLED = text(f"duties.{IS_UNSETTLED}")


def _prepared(*where: Any, order: Sequence[Any] = (DUTIES.c.due_on, DUTIES.c.id)) -> Prepared:
    return Prepared(select(*COLUMNS).select_from(JOINED).where(*where).order_by(*order))


SOME = _prepared(Among(DUTIES.c.id, "ids"))
OF_OCCURRENCES = _prepared(Among(DUTIES.c.occurrence_id, "ids"))
UNSETTLED_OF = _prepared(Among(DUTIES.c.occurrence_id, "ids"), UNSETTLED)
OF_UNITS = _prepared(Among(DUTIES.c.unit_id, "units"), UNSETTLED)
SO_CALLED = _prepared(
    DUTIES.c.squeezed == bindparam("code"), order=[text(f"NOT (duties.{IS_UNSETTLED})"), DUTIES.c.id.desc()]
)
TAKEN = Prepared(
    select(DUTIES.c.squeezed)
    .where(
        DUTIES.c.office_id == bindparam("office"),
        DUTIES.c.squeezed.startswith(bindparam("code"), autoescape=False),
        or_(UNSETTLED, DUTIES.c.occurrence_id == bindparam("occurrence")),
    )
    .union(
        select(ITEMS.c.squeezed).where(
            ITEMS.c.office_id == bindparam("office"), ITEMS.c.squeezed.startswith(bindparam("code"), autoescape=False)
        )
    )
)
CHANGING = (
    "due_on",
    "before",
    "revision",
    "state",
    "percent",
    "stuck",
    "reported_by",
    "reported_on",
    "settled_on",
    "nudged_at",
)
"""What a move of the domain may change."""
TAKEN_BACK = tuple(name for name in CHANGING if name not in {"revision", "nudged_at"})
SAVE = Prepared(
    update(DUTIES)
    .where(DUTIES.c.id == bindparam("one"))
    .values({name: bindparam(name) for name in (*CHANGING, "next_at")})
)
NUDGED = Prepared(update(DUTIES).where(DUTIES.c.id == bindparam("one")).values(nudged_by=bindparam("person")))
NUDGERS = Prepared(select(DUTIES.c.id, DUTIES.c.nudged_by).where(Among(DUTIES.c.id, "ids")))
HELD = Prepared(select(DUTIES.c.state, DUTIES.c.revision).where(DUTIES.c.id == bindparam("one")).with_for_update())


@dataclass(frozen=True, slots=True)
class NewDuty:
    """A duty about to be stored."""

    occurrence: Occurrence
    unit: Unit
    code: str
    text: str
    due_on: date
    before: bool
    given_by: int
    given_on: date


class ChangedMeanwhile(Exception):
    """Somebody else has moved the duty since it was read: of two who decide at once the first counts."""


def _duty(row: Any, occurrence: Occurrence) -> Duty:
    return Duty(
        id=row.d_id,
        occurrence=occurrence,
        unit=Unit(row.u_id, row.u_office_id, row.u_parent_id, row.u_code, row.u_name, tuple(row.u_path)),
        code=row.d_code,
        text=row.d_text,
        due_on=row.d_due_on,
        before=row.d_before,
        revision=row.d_revision,
        state=DutyState(row.d_state),
        percent=row.d_percent,
        stuck=row.d_stuck,
        given_by=row.d_given_by,
        given_on=row.d_given_on,
        reported_by=row.d_reported_by,
        reported_on=row.d_reported_on,
        settled_on=row.d_settled_on,
        nudged_at=row.d_nudged_at,
    )


async def _asked(session: Session, question: Prepared, **values: Any) -> list[Duty]:
    rows = await asking.rows(session, question, **values)
    known = await occurrences.some(session, {row.d_occurrence_id for row in rows}) if rows else {}
    return [_duty(row, known[row.d_occurrence_id]) for row in rows]


async def add(session: Session, new: NewDuty, next_at: datetime | None) -> Duty:
    """Store a duty."""
    row = DutyRow(
        office_id=new.occurrence.item.office_id,
        occurrence_id=new.occurrence.id,
        unit_id=new.unit.id,
        code=new.code,
        squeezed=squeeze_code(new.code),
        text=new.text,
        due_on=new.due_on,
        before=new.before,
        state=DutyState.OPEN.value,
        given_by=new.given_by,
        given_on=new.given_on,
        next_at=next_at,
    )
    session.add(row)
    await session.flush()
    (made,) = await some(session, [row.id or 0])
    return made


async def some(session: Session, ids: Collection[int]) -> list[Duty]:
    """Soonest due first, as all lists of duties are."""
    return await _asked(session, SOME, ids=ids)


async def of_occurrence(session: Session, occurrence_id: int) -> list[Duty]:
    """All duties on an occurrence, whatever became of them."""
    return await _asked(session, OF_OCCURRENCES, ids=[occurrence_id])


async def unsettled(session: Session, ids: Collection[int]) -> list[Duty]:
    """Of these occurrences the duties that are still waited for."""
    return await _asked(session, UNSETTLED_OF, ids=ids)


async def of_units(session: Session, units: Collection[int]) -> list[Duty]:
    """The duties that these units have, or have reported and wait for the lead to accept."""
    return await _asked(session, OF_UNITS, units=units) if units else []


async def by_code(session: Session, code: str) -> list[Duty]:
    """Duties so called in all offices: those that are waited for first, then the newest."""
    return await _asked(session, SO_CALLED, code=squeeze_code(code))


async def taken(session: Session, occurrence: Occurrence, unit: Unit) -> frozenset[str]:
    """Squeezed codes of the office that a new duty must not have: of items, of duties that go on, of this item's."""
    code = squeeze_code(f"{occurrence.code}-{unit.code}")
    found = await asking.rows(session, TAKEN, office=occurrence.item.office_id, code=code, occurrence=occurrence.id)
    return frozenset(row.squeezed for row in found)


async def hold(session: Session, duty: Duty) -> None:
    """From here on nobody else moves it. Raises `ChangedMeanwhile`."""
    (row,) = await asking.rows(session, HELD, one=duty.id)
    if (row.state, row.revision) != (duty.state.value, duty.revision):
        raise ChangedMeanwhile


async def save(session: Session, duty: Duty, next_at: datetime | None) -> None:
    """Store what a move changed, and when its unit next needs a word."""
    values: dict[str, Any] = {name: getattr(duty, name) for name in CHANGING} | {"state": duty.state.value}
    await asking.run(session, SAVE, one=duty.id, next_at=next_at, **values)
    asking.forget(session, DutyRow)


async def stored(session: Session, duty_id: int) -> dict[str, Any]:
    """How a duty stands now, so that a change can be taken back."""
    row = await session.get(DutyRow, duty_id, populate_existing=True)
    assert row is not None
    days = {name: value.isoformat() if isinstance(value, date) else value for name, value in _kept(row).items()}
    return {"id": duty_id} | days


def made(duty: Duty) -> dict[str, Any]:
    """In place of that, for one that is new."""
    return {"id": duty.id}


def _kept(row: DutyRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in TAKEN_BACK}


async def put_back(session: Session, was: dict[str, Any]) -> None:
    """A duty as it was; one that was new is not needed. What was said of its other day does not forbid saying it."""
    row = await session.get(DutyRow, was["id"], populate_existing=True)
    assert row is not None
    if "state" not in was:
        row.state, row.next_at = DutyState.VOID.value, None
    for name in TAKEN_BACK if "state" in was else ():
        value = was[name]
        setattr(row, name, date.fromisoformat(value) if value and name.endswith("_on") else value)
    row.revision += 1
    session.add(row)
    await session.flush()


async def nudged_by(session: Session, duty: Duty, person_id: int) -> None:
    """Note who asked for a duty."""
    await asking.run(session, NUDGED, one=duty.id, person=person_id)


async def nudgers(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Who asked for these duties last, by duty."""
    rows = await asking.rows(session, NUDGERS, ids=ids)
    return {row.id: row.nudged_by for row in rows if row.nudged_by is not None}


@dataclass(frozen=True, slots=True)
class DutyMark:
    """A duty whose mark has come."""

    duty_id: int
    occurrence_id: int
    at: datetime


DUE = (
    select(DUTIES.c.id, DUTIES.c.occurrence_id, DUTIES.c.next_at)
    .select_from(DUTIES.join(OCCURRENCES, DUTIES.c.occurrence_id == OCCURRENCES.c.id))
    .where(
        DUTIES.c.next_at <= bindparam("until"),
        DUTIES.c.state == DutyState.OPEN.value,
        OCCURRENCES.c.state.in_(WORKING_STATES),
    )
    .order_by(DUTIES.c.next_at, DUTIES.c.id)
    .limit(bindparam("most"))
    .with_for_update(of=DUTIES, skip_locked=True)
)


def due(batch: Batch, until: datetime, most: int) -> list[DutyMark]:
    """Duties whose mark has come by `until`, oldest first; those that a turn is changing come a tick later."""
    rows = batch.execute(DUE, {"until": until, "most": most})
    return [DutyMark(row.id, row.occurrence_id, row.next_at) for row in rows]


def set_marks(batch: Batch, marks: Iterable[tuple[int, datetime | None]]) -> None:
    """When duties could next need a word."""
    by_instant: dict[datetime | None, list[int]] = {}
    for duty_id, instant in marks:
        by_instant.setdefault(instant, []).append(duty_id)
    for instant, ids in by_instant.items():
        for part in chunks(ids):
            batch.execute(update(DUTIES).where(DUTIES.c.id.in_(part)).values(next_at=instant))


async def next_mark(session: Session) -> datetime | None:
    """The earliest instant at which some duty could need a word."""
    query = (
        select(func.min(DUTIES.c.next_at))
        .select_from(DUTIES.join(OCCURRENCES, DUTIES.c.occurrence_id == OCCURRENCES.c.id))
        .where(DUTIES.c.next_at.is_not(None), OCCURRENCES.c.state.in_(WORKING_STATES))
    )
    found: datetime | None = (await (await session.connection()).execute(query)).scalar()
    return found


Known = Mapping[int, Occurrence | Exception]


def read(batch: Batch, ids: Iterable[int], known: Known | None = None) -> dict[int, Duty]:
    """Duties by id, their items among `known` or looked up; one whose item cannot be read is missing."""
    rows = [row for part in chunks(ids) for row in SOME.rows(batch, ids=part)]
    return _read(batch, rows, known)


def waited_for(batch: Batch, known: Known) -> dict[int, list[Duty]]:
    """By occurrence, the duties on it that are waited for, soonest due first."""
    rows = [row for part in chunks(known) for row in UNSETTLED_OF.rows(batch, ids=part)]
    found: dict[int, list[Duty]] = {}
    for duty in _read(batch, rows, known).values():
        found.setdefault(duty.occurrence.id, []).append(duty)
    return found


def _read(batch: Batch, rows: Sequence[Any], known: Known | None) -> dict[int, Duty]:
    missing = {row.d_occurrence_id for row in rows} - set(known or {})
    about = dict(known or {}) | (spoken_of.occurrences(batch, missing) if missing else {})
    found: dict[int, Duty] = {}
    for row in rows:
        occurrence = about.get(row.d_occurrence_id)
        if isinstance(occurrence, Occurrence):
            found[row.d_id] = _duty(row, occurrence)
    return found


def open_of_office(batch: Batch, office: int) -> list[Duty]:
    """All duties of an office that are to be done."""
    ids = batch.execute(
        select(DUTIES.c.id).where(DUTIES.c.office_id == office, DUTIES.c.state == DutyState.OPEN.value)
    ).scalars()
    return list(read(batch, list(ids)).values())
