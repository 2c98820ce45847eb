"""Who is away from which unit, who stands in, and when a word of it is due."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, func, literal_column, select
from sqlmodel import col, or_, update
from sqlmodel import select as select_rows

from data.models import LeaveRow, OccurrenceRow, RoleRow, UnitRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.leave import Absence, Leave
from domain.patience import Detour

LEAVES, OCCURRENCES, UNITS, ROLES = table(LeaveRow), table(OccurrenceRow), table(UnitRow), table(RoleRow)
STANDING = Prepared(select(LEAVES).where(LEAVES.c.standing).order_by(LEAVES.c.id))
LEAD_PATHS = Prepared(
    select(OCCURRENCES.c.id, UNITS.c.path)
    .select_from(OCCURRENCES.join(UNITS, OCCURRENCES.c.lead_id == UNITS.c.id))
    .where(Among(OCCURRENCES.c.id, "ids"))
)
HAVE_BULLETINS = Prepared(
    select(ROLES.c.person_id, ROLES.c.unit_id).where(
        Among(ROLES.c.person_id, "ids"),
        ROLES.c.role.in_([literal_column("'officer'"), literal_column("'head'"), literal_column("'leader'")]),
    )
)
AWAY = Prepared(
    select(LEAVES.c.person_id, LEAVES.c.unit_id).where(
        LEAVES.c.standing, LEAVES.c.first_on <= bindparam("day"), LEAVES.c.last_on >= bindparam("day")
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A leave of which a word is due: of its beginning, or of the return."""

    absence: Absence
    begun: bool


def _absence(row: LeaveRow) -> Absence:
    return Absence(row.id, row.person_id, row.to_person_id, row.unit_id, Leave(row.first_on, row.last_on))  # type: ignore[arg-type]


def standing(batch: Batch) -> list[Absence]:
    """All leaves that stand; nearly always there are none."""
    return [_absence(row) for row in STANDING.rows(batch)]


def detours(batch: Batch, occurrences: Iterable[int]) -> dict[int, list[Detour]]:
    """By occurrence, who is told in whose place because somebody is away; nearly always nobody is."""
    absences = standing(batch)
    found: dict[int, list[Detour]] = {}
    for part in chunks(occurrences) if absences else ():
        for row in LEAD_PATHS.rows(batch, ids=part):
            about = [one.as_detour() for one in absences if one.unit_id in row.path]
            if about:
                found[row.id] = about
    return found


def gone(batch: Batch, day: date, people: Collection[int]) -> set[int]:
    """Those of these people who are away on a day from every unit of which they have a bulletin; mostly nobody."""
    away = {(row.person_id, row.unit_id) for row in AWAY.rows(batch, day=day)}
    ids = {person for person, _ in away} & set(people)
    units: dict[int, set[int]] = {}
    for row in HAVE_BULLETINS.rows(batch, ids=list(ids)) if ids else ():
        units.setdefault(row.person_id, set()).add(row.unit_id)
    return {person for person, own in units.items() if all((person, unit) in away for unit in own)}


async def next_at(session: Session) -> datetime | None:
    """When a word about a leave is next due."""
    return (await session.exec(select_rows(func.min(LeaveRow.word_at)))).first()


async def put_off(session: Session, absence_id: int, until: datetime) -> None:
    """What could not be said of a leave is tried again then."""
    await session.exec(update(LeaveRow).where(col(LeaveRow.id) == absence_id).values(word_at=until))


async def of_units(session: Session, units: Collection[int], today: date) -> list[Absence]:
    """Who is away from these units now or will be, the first to go first."""
    query = (
        select_rows(LeaveRow)
        .where(col(LeaveRow.unit_id).in_(list(units)), col(LeaveRow.standing), col(LeaveRow.last_on) >= today)
        .order_by(col(LeaveRow.first_on), col(LeaveRow.id))
    )
    return [_absence(row) for row in await session.exec(query)]


async def of_people(session: Session, people: Collection[int]) -> list[Absence]:
    """Leaves of these people, and those in which they stand in."""
    ids = list(people)
    query = select_rows(LeaveRow).where(
        col(LeaveRow.standing), or_(col(LeaveRow.person_id).in_(ids), col(LeaveRow.to_person_id).in_(ids))
    )
    return [_absence(row) for row in await session.exec(query)]


async def add(
    session: Session,
    unit_id: int,
    person_id: int,
    to_person: int,
    days: Leave,
    by: int,
    now: datetime,
    *,
    begun: bool,
    word_at: datetime,
) -> Absence:
    row = LeaveRow(
        unit_id=unit_id,
        person_id=person_id,
        to_person_id=to_person,
        first_on=days.first,
        last_on=days.last,
        set_by=by,
        set_at=now,
        begun=begun,
        word_at=word_at,
    )
    session.add(row)
    await session.flush()
    return _absence(row)


async def end(session: Session, absence_id: int) -> None:
    """A leave stands no more, and nothing more is said of it."""
    where = col(LeaveRow.id) == absence_id
    await session.exec(update(LeaveRow).where(where).values(standing=False, word_at=None))


async def stand_in(session: Session, absence_id: int, person_id: int) -> None:
    """Another stands in from now on."""
    await session.exec(update(LeaveRow).where(col(LeaveRow.id) == absence_id).values(to_person_id=person_id))


async def next_word(session: Session, absence_id: int, at: datetime) -> None:
    """The beginning was told; the word of the return is due then."""
    await session.exec(update(LeaveRow).where(col(LeaveRow.id) == absence_id).values(begun=True, word_at=at))


async def due(session: Session, now: datetime, most: int) -> list[Word]:
    """Leaves of which a word is due, longest due first."""
    query = (
        select_rows(LeaveRow)
        .where(col(LeaveRow.word_at) <= now)
        .order_by(col(LeaveRow.word_at), col(LeaveRow.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [Word(_absence(row), row.begun) for row in await session.exec(query)]


async def set_lately(session: Session, by: int, since: datetime) -> tuple[Absence, datetime] | None:
    """The newest leave somebody has set since an instant, and when; it still stands."""
    query = (
        select_rows(LeaveRow)
        .where(LeaveRow.set_by == by, col(LeaveRow.set_at) > since, col(LeaveRow.standing))
        .order_by(col(LeaveRow.id).desc())
        .limit(1)
    )
    row = (await session.exec(query)).first()
    return None if row is None else (_absence(row), row.set_at)
