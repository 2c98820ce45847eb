"""Bulletins: whose are due, what was planned, what waits to be composed; and who wants theirs otherwise."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import bindparam, literal_column, select, update
from sqlmodel import col
from sqlmodel import select as select_rows

from data import rounds
from data.models import AddressRow, BulletinRow, OutboxRow, PersonRow, RoleRow, RoundRow, WishRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, insert_new, table
from data.store import Batch, Session
from domain.bulletins import FOR_ROLE, Bulletin, Wish
from domain.delivery import Class
from domain.followed import Fate, fate

BULLETINS, WISHES, ROUNDS = table(BulletinRow), table(WishRow), table(RoundRow)
PEOPLE, ROLES, PLACES, OUTBOX = table(PersonRow), table(RoleRow), table(AddressRow), table(OutboxRow)

ROLE_OF = {bulletin: role for role, bulletin in FOR_ROLE.items()}
BULLETIN, AUDIT = "bulletin", "audit"
"""What a wish may be about."""


@dataclass(frozen=True, slots=True)
class DueRound:
    """An office whose bulletins of a kind are due; `mark`: the first instant not looked at yet."""

    office_id: int
    bulletin: Bulletin
    mark: datetime
    begun: bool


DUE = Prepared(
    select(ROUNDS.c.office_id, ROUNDS.c.kind, ROUNDS.c.next_at)
    .where(ROUNDS.c.next_at <= bindparam("until"), ROUNDS.c.kind != literal_column(f"'{rounds.AUDIT}'"))
    .order_by(ROUNDS.c.next_at, ROUNDS.c.id)
)


def due(batch: Batch, until: datetime) -> list[DueRound]:
    """Rounds of bulletins whose mark has come by `until`."""
    return [
        DueRound(row.office_id, Bulletin(row.kind), row.next_at, row.next_at != rounds.NEVER_YET)
        for row in DUE.rows(batch, until=until)
    ]


def mark(batch: Batch, office_id: int, bulletin: Bulletin) -> datetime:
    """The first instant for which an office's bulletins of a kind were not looked at yet."""
    query = select(ROUNDS.c.next_at).where(ROUNDS.c.office_id == office_id, ROUNDS.c.kind == bulletin.value)
    found: datetime | None = batch.execute(query).scalar_one_or_none()
    return found or rounds.NEVER_YET


def set_next(batch: Batch, office_id: int, bulletin: Bulletin, at: datetime) -> None:
    where = (ROUNDS.c.office_id == office_id, ROUNDS.c.kind == bulletin.value)
    batch.execute(update(ROUNDS).where(*where).values(next_at=at))


@dataclass(frozen=True, slots=True)
class OwnTime:
    """A person whose own time for bulletins has come."""

    person_id: int
    wish: Wish
    mark: datetime


OWN = Prepared(
    select(WISHES.c.person_id, WISHES.c.weekday, WISHES.c.hour, WISHES.c.next_at)
    .where(WISHES.c.next_at <= bindparam("until"), WISHES.c.kind == bindparam("about"))
    .order_by(WISHES.c.next_at, WISHES.c.id)
    .limit(bindparam("most"))
)


def own_times(batch: Batch, about: str, until: datetime, most: int) -> list[OwnTime]:
    """Those whose own time for bulletins, or for audits, has come by `until`."""
    return [
        OwnTime(row.person_id, Wish(False, row.weekday, _hour(row.hour)), row.next_at)
        for row in OWN.rows(batch, about=about, until=until, most=most)
    ]


def set_own(batch: Batch, about: str, next_at: Iterable[tuple[int, datetime]]) -> None:
    """When people's own times next come."""
    order = update(WISHES).where(WISHES.c.person_id == bindparam("who"), WISHES.c.kind == about)
    if rows := [{"who": person_id, "at": at} for person_id, at in next_at]:
        batch.execute(order.values(next_at=bindparam("at")), rows)


def wishes_in(batch: Batch, office_id: int) -> dict[int, Wish]:
    """How those people of an office want their bulletins who do not want them as usual."""
    people = select(ROLES.c.person_id).where(ROLES.c.office_id == office_id)
    query = select(WISHES).where(WISHES.c.kind == BULLETIN, WISHES.c.person_id.in_(people))
    return {row.person_id: Wish(row.off, row.weekday, _hour(row.hour)) for row in batch.execute(query)}


def readers_after(batch: Batch, office_id: int, bulletin: Bulletin, last: int, most: int) -> list[int]:
    """Ids, in order and after `last`, of an office's people who get this bulletin at its usual time."""
    query = (
        select(ROLES.c.person_id)
        .distinct()
        .select_from(
            ROLES.join(PEOPLE, ROLES.c.person_id == PEOPLE.c.id).outerjoin(
                WISHES, (WISHES.c.person_id == ROLES.c.person_id) & (WISHES.c.kind == BULLETIN)
            )
        )
        .where(
            ROLES.c.office_id == office_id,
            ROLES.c.role == ROLE_OF[bulletin].value,
            ROLES.c.person_id > last,
            PEOPLE.c.is_group.is_(False),
            WISHES.c.id.is_(None),
        )
        .order_by(ROLES.c.person_id)
        .limit(most)
    )
    return list(batch.execute(query).scalars())


REACHED = Prepared(
    select(PLACES.c.person_id, PLACES.c.id)
    .where(Among(PLACES.c.person_id, "ids"), PLACES.c.status == literal_column("'ok'"))
    .order_by(PLACES.c.person_id, PLACES.c.preferred, PLACES.c.id.desc())
)


def places_of(batch: Batch, people: Collection[int]) -> dict[int, int]:
    """The address where each of these is reached best; whoever is reached nowhere is missing."""
    return {row.person_id: row.id for part in chunks(people) for row in REACHED.rows(batch, ids=part)}


PLANNED = Prepared(
    select(BULLETINS.c.person_id, BULLETINS.c.kind).where(
        Among(BULLETINS.c.person_id, "ids"), BULLETINS.c.day == bindparam("day")
    )
)


def planned(batch: Batch, people: Collection[int], day: date) -> set[tuple[int, str, date]]:
    """(person, kind, day) of the bulletins of a day that were planned before."""
    return {(row.person_id, row.kind, day) for part in chunks(people) for row in PLANNED.rows(batch, ids=part, day=day)}


@dataclass(frozen=True, slots=True)
class NewBulletin:
    """A bulletin to be written down, in the digest it belongs to."""

    person_id: int
    bulletin: Bulletin
    day: date
    due_at: datetime
    outbox_id: int


def write(batch: Batch, new: Sequence[NewBulletin], now: datetime) -> None:
    """Write bulletins down; the key forbids a second one."""
    rows = [
        {"person_id": one.person_id, "kind": one.bulletin.value, "day": one.day, "due_at": one.due_at}
        | {"planned_at": now, "outbox_id": one.outbox_id, "state": "waiting"}
        for one in new
    ]
    if rows:
        batch.execute(insert_new(batch, BULLETINS), rows)


@dataclass(frozen=True, slots=True)
class WaitingBulletin:
    """A bulletin in a digest not yet composed."""

    id: int
    bulletin: Bulletin
    outbox_id: int
    due_at: datetime
    planned_at: datetime
    leaves_at: datetime


WAITING = Prepared(
    select(BULLETINS.c.id, BULLETINS.c.kind, BULLETINS.c.outbox_id, BULLETINS.c.due_at, BULLETINS.c.planned_at)
    .add_columns(OUTBOX.c.address_id, OUTBOX.c.due_at.label("leaves_at"))
    .select_from(BULLETINS.join(OUTBOX, BULLETINS.c.outbox_id == OUTBOX.c.id))
    .where(
        Among(OUTBOX.c.address_id, "places"),
        OUTBOX.c.klass == int(Class.DIGEST),
        OUTBOX.c.state == literal_column("'waiting'"),
        OUTBOX.c.content.is_(None),
        BULLETINS.c.state == literal_column("'waiting'"),
    )
    .order_by(BULLETINS.c.id)
)


def waiting_for(batch: Batch, addresses: Collection[int]) -> dict[int, list[WaitingBulletin]]:
    """By address, the bulletins that digests not yet composed should bring there."""
    found: dict[int, list[WaitingBulletin]] = {}
    for row in WAITING.rows(batch, places=addresses):
        one = WaitingBulletin(row.id, Bulletin(row.kind), row.outbox_id, row.due_at, row.planned_at, row.leaves_at)
        found.setdefault(row.address_id, []).append(one)
    return found


def settle(batch: Batch, into: Iterable[tuple[WaitingBulletin, int | None]]) -> None:
    """Note in which message bulletins (first) are told; None: there was nothing to tell."""
    rows = [
        {"bulletin": one.id, "row": row or one.outbox_id, "to": "overtaken" if row is None else "composed"}
        for one, row in into
    ]
    if rows:
        order = update(BULLETINS).where(BULLETINS.c.id == bindparam("bulletin"))
        batch.execute(order.values(state=bindparam("to"), outbox_id=bindparam("row")), rows)


OF_DAY = (
    select(
        BULLETINS.c.person_id, BULLETINS.c.kind, BULLETINS.c.state, OUTBOX.c.state.label("message"), OUTBOX.c.attempts
    )
    .select_from(BULLETINS.outerjoin(OUTBOX, BULLETINS.c.outbox_id == OUTBOX.c.id))
    .where(BULLETINS.c.day == bindparam("day"), BULLETINS.c.person_id.in_(bindparam("people", expanding=True)))
)


def fates(batch: Batch, people: Collection[int], day: date) -> dict[tuple[int, Bulletin], Fate]:
    """What became of the bulletins of a day, by person and kind."""
    return {
        (row.person_id, Bulletin(row.kind)): fate(row.state, row.message, row.attempts or 0)
        for part in chunks(people)
        for row in batch.execute(OF_DAY, {"day": day, "people": part})
    }


async def wish(session: Session, person_id: int, about: str) -> Wish:
    """How a person wants theirs."""
    query = select_rows(WishRow).where(WishRow.person_id == person_id, WishRow.kind == about)
    row = (await session.exec(query)).first()
    return Wish() if row is None else Wish(row.off, row.weekday, _hour(row.hour))


async def set_wish(session: Session, person_id: int, about: str, wanted: Wish, next_at: datetime | None) -> None:
    """Keep how a person wants theirs; as usual: nothing is kept."""
    query = select_rows(WishRow).where(WishRow.person_id == person_id, WishRow.kind == about)
    row = (await session.exec(query)).first()
    if wanted == Wish():
        if row is not None:
            await session.delete(row)
        await session.flush()
        return
    row = row or WishRow(person_id=person_id, kind=about)
    row.off, row.weekday = wanted.off, wanted.weekday
    row.hour = f"{wanted.hour:%H:%M}" if wanted.hour else None
    row.next_at = None if wanted.off else next_at
    session.add(row)
    await session.flush()


async def otherwise(session: Session, people: Collection[int], about: str) -> set[int]:
    """Those of these people who want theirs otherwise than usual."""
    query = select_rows(WishRow.person_id).where(col(WishRow.person_id).in_(list(people)), WishRow.kind == about)
    return set(await session.exec(query))


def _hour(written: str | None) -> time | None:
    return time.fromisoformat(written) if written else None
