"""What goes with a place in a unit: reminders that wait, who is told instead, what was asked; what is said no more."""

from collections.abc import Collection, Iterable
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update
from sqlmodel import col
from sqlmodel import select as select_rows

from data import asking, detours, elsewhere, linking, people, planning
from data.models import (
    AddressRow,
    ConversationRow,
    DetourRow,
    DutyRow,
    LeaveRow,
    OccurrenceRow,
    OutboxRow,
    ReminderRow,
    RoleRow,
)
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.delivery import Class
from domain.leave import Leave
from domain.people import Role, Unit
from domain.planning import Wanted, digest_key
from domain.time import local_day

REMINDERS, OUTBOX, OCCURRENCES = table(ReminderRow), table(OutboxRow), table(OccurrenceRow)
PLACES, DUTIES = table(AddressRow), table(DutyRow)
UNSENT = ("waiting", "leased")

Kept = dict[str, Any]

WAITING = (
    select(REMINDERS.c.id, REMINDERS.c.occurrence_id, REMINDERS.c.revision, REMINDERS.c.step)
    .add_columns(
        OUTBOX.c.id.label("message"), OUTBOX.c.rank, OUTBOX.c.due_at, OUTBOX.c.content.is_not(None).label("worded")
    )
    .select_from(
        REMINDERS.join(OUTBOX, REMINDERS.c.outbox_id == OUTBOX.c.id)
        .join(OCCURRENCES, REMINDERS.c.occurrence_id == OCCURRENCES.c.id)
        .outerjoin(DUTIES, REMINDERS.c.duty_id == DUTIES.c.id)
    )
    .where(
        REMINDERS.c.person_id == bindparam("who"),
        REMINDERS.c.state.in_(["waiting", "composed"]),
        OUTBOX.c.state == "waiting",
        OUTBOX.c.klass == int(Class.DIGEST),
        func.coalesce(DUTIES.c.unit_id, OCCURRENCES.c.lead_id).in_(bindparam("units", expanding=True)),
    )
    .order_by(REMINDERS.c.id)
    .with_for_update(of=OUTBOX, key_share=True)
)
GO_OVER = update(REMINDERS).where(REMINDERS.c.id == bindparam("reminder"))


async def roles_on(session: Session, person_id: int, unit: Unit) -> tuple[Role, ...]:
    """The roles somebody holds on exactly this unit."""
    query = select_rows(RoleRow).where(RoleRow.person_id == person_id, RoleRow.unit_id == unit.id)
    return tuple(Role(row.role) for row in await session.exec(query.order_by(col(RoleRow.id))))


async def give_roles(session: Session, from_id: int, to_id: int, unit: Unit, roles: Collection[Role]) -> list[Role]:
    """Take these roles from one person and give them to another; gives those that are new to the other."""
    held = set(await roles_on(session, to_id, unit))
    for row in await session.exec(select_rows(RoleRow).where(RoleRow.person_id == from_id, RoleRow.unit_id == unit.id)):
        if Role(row.role) in roles:
            await session.delete(row)
    await session.flush()
    for role in roles:
        await people.grant(session, to_id, role, unit)
    session.info.pop(people.KNOWN, None)
    return [role for role in roles if role not in held]


async def hand_on(
    session: Session,
    from_id: int,
    to_id: int,
    units: Collection[int],
    now: datetime,
    *,
    since: datetime | None = None,
    days: Leave | None = None,
) -> int:
    """Let the reminders that wait for one person be said to another; gives how many.

    `since`: those that should have left before are not said any more, the other hears how things stand. `days`: only
    those that leave on these days.
    """
    if not units:
        return 0
    await session.flush()
    places = await people.addresses_of(session, to_id)
    connection = await session.connection()
    hand = partial(_hand_on, from_id=from_id, to_id=to_id, units=units, now=now, since=since, days=days)
    return await connection.run_sync(hand, places[0].id if places else None)


def _hand_on(
    batch: Batch,
    place: int | None,
    *,
    from_id: int,
    to_id: int,
    units: Collection[int],
    now: datetime,
    since: datetime | None,
    days: Leave | None,
) -> int:
    rows = [
        row
        for row in batch.execute(WAITING, {"who": from_id, "units": list(units)}).all()
        if days is None or days.first <= local_day(row.due_at) <= days.last
    ]
    _word_anew(batch, {row.message for row in rows if row.worded}, now)
    known = planning.planned(batch, {row.occurrence_id for row in rows})
    going: list[Any] = []
    over: list[Any] = []
    for row in rows:
        twice = (row.occurrence_id, row.revision, row.step, to_id) in known
        past = since is not None and row.due_at <= since
        (over if twice or past or place is None else going).append(row)
    into = _digests(batch, place or 0, going, now)
    for part in chunks([row.id for row in over]):
        batch.execute(update(REMINDERS).where(REMINDERS.c.id.in_(part)).values(state="overtaken"))
    if going:
        batch.execute(
            GO_OVER.values(person_id=to_id, outbox_id=bindparam("into"), state="waiting"),
            [{"reminder": row.id, "into": into[row.id]} for row in going],
        )
    return len(going)


def _word_anew(batch: Batch, messages: Collection[int], now: datetime) -> None:
    """Digests that were worded and have not left find their words again, without what is not their reader's now."""
    query = select(OUTBOX.c.id, OUTBOX.c.address_id).where(OUTBOX.c.id.in_(list(messages)))
    elsewhere.move(batch, {row.id: row.address_id for row in batch.execute(query).all()}, now)


def _digests(batch: Batch, place: int, rows: Iterable[Any], now: datetime) -> dict[int, int]:
    """By reminder, the digest at a place that it goes into, at the hour it would have left."""
    found: dict[int, int] = {}
    for row in rows:
        leaves_at = max(row.due_at, now)
        key = digest_key(place, leaves_at)
        opened: dict[str, int] = {}
        for name in (key, f"{key}:from:{row.message}:{now.isoformat()}"):  # the first may have its words already
            opened = planning.open_digests(batch, [Wanted(name, place, row.rank, leaves_at)], now)
            if opened:
                break
        (found[row.id],) = opened.values()
    return found


async def hand_detours(session: Session, from_id: int, to_id: int, units: Collection[int]) -> None:
    """Who puts reminders off, or has another reminded, is the other now; and who is reminded instead of somebody."""
    led = select(OCCURRENCES.c.id).where(OCCURRENCES.c.lead_id.in_(list(units)))
    done = select(DUTIES.c.id).where(DUTIES.c.unit_id.in_(list(units)))
    of_items = and_(col(DetourRow.duty_id) == detours.OF_THE_ITEM, col(DetourRow.occurrence_id).in_(led))
    query = select_rows(DetourRow).where(or_(of_items, col(DetourRow.duty_id).in_(done)))
    rows = list((await session.exec(query)).all())
    taken = {(row.occurrence_id, row.duty_id, row.person_id) for row in rows}
    for row in rows:
        if row.to_person_id == from_id:
            row.to_person_id = to_id
        if row.person_id == from_id and (row.occurrence_id, row.duty_id, to_id) not in taken:
            row.person_id = to_id
        if row.person_id in {from_id, row.to_person_id}:
            await session.delete(row)
        else:
            session.add(row)
    await session.flush()


async def hand_leaves(session: Session, from_id: int, to_id: int, unit_id: int) -> None:
    """Whoever came is there: the leave of who went ends; for whom the one stood in, the other does."""
    where = col(LeaveRow.unit_id) == unit_id, col(LeaveRow.standing)
    for row in await session.exec(select_rows(LeaveRow).where(*where)):
        if row.to_person_id == from_id:
            row.to_person_id = to_id
        if row.person_id in {from_id, row.to_person_id}:
            row.standing, row.word_at = False, None
        session.add(row)
    await session.flush()


async def take_dialogues(session: Session, person_id: int, units: Collection[int]) -> list[tuple[str, Kept]]:
    """What somebody was asked about items of these units and has not answered, in order; it is asked there no more.

    What was asked about anything else goes on.
    """
    asked: list[tuple[str, Kept]] = []
    for row in list(await session.exec(select_rows(ConversationRow).where(ConversationRow.person_id == person_id))):
        kept = dict(row.kept)
        questions = [(row.kind, kept), *((kind, more) for kind, more in kept.pop("then", []))]
        theirs = [one for one in questions if await _is_about(session, one[1], units)]
        if not theirs:
            continue
        asked += theirs
        rest = [one for one in questions if one not in theirs]
        if not rest:
            await session.delete(row)
            continue
        kind, first = rest[0]
        row.kind, row.kept = kind, first | ({"then": [list(one) for one in rest[1:]]} if rest[1:] else {})
        row.asking_id = row.asking_id if rest[0] is questions[0] else None
        session.add(row)
    await session.flush()
    return asked


async def _is_about(session: Session, kept: Kept, units: Collection[int]) -> bool:
    """Whether a question is about items of these units alone."""
    ids = {one for one in (kept.get("occurrence"), *kept.get("occurrences", ()), *kept.get("chances", ())) if one}
    if not ids:
        return False
    query = select_rows(OccurrenceRow.lead_id).where(col(OccurrenceRow.id).in_(ids))
    return set(await session.exec(query)) <= set(units)


async def silence(session: Session, person_id: int, units: Collection[int], now: datetime, why: str) -> None:
    """Nothing about items and duties of these units leaves for somebody any more; what is on its way is let go.

    Digests find their words when they leave, by the rights of that moment; those that have them find them anew.
    """
    query = (
        select(OUTBOX.c.id, OUTBOX.c.content, OUTBOX.c.klass, OUTBOX.c.state)
        .select_from(OUTBOX.join(PLACES, PLACES.c.id == OUTBOX.c.address_id))
        .where(PLACES.c.person_id == person_id, OUTBOX.c.state.in_(UNSENT), OUTBOX.c.content.is_not(None))
    )
    await session.flush()
    connection = await session.connection()
    rows = (await connection.execute(query)).all()
    about = {one for row in rows for one in row.content["about"]}
    leads = select(OCCURRENCES.c.id).where(OCCURRENCES.c.id.in_(about), OCCURRENCES.c.lead_id.in_(list(units)))
    lost = set((await connection.execute(leads)).scalars())
    spoken = {one for row in rows for one in row.content.get("duties", ())}
    does = select(DUTIES.c.id).where(DUTIES.c.id.in_(spoken), DUTIES.c.unit_id.in_(list(units)))
    theirs = set((await connection.execute(does)).scalars())
    touched = [row for row in rows if lost & set(row.content["about"]) or theirs & set(row.content.get("duties", ()))]
    again = {row.id for row in touched if row.klass == int(Class.DIGEST) and row.state == "waiting"}
    ended = [row.id for row in touched if row.id not in again]
    await connection.run_sync(_word_anew, again, now)
    for part in chunks(ended):
        gone = update(OUTBOX).where(OUTBOX.c.id.in_(part)).values(state="dead", lease=None, last_error=why)
        await connection.execute(gone)
    asking.forget(session, OutboxRow)


async def let_go(session: Session, person_id: int, units: Collection[int], now: datetime, why: str) -> None:
    """Somebody has no place in these units any more: nothing of them is asked, said or going to be said to them.

    What was planned for them alone is planned for whoever is there now.
    """
    connection = await session.connection()
    for place in await linking.places_of(session, person_id):
        await connection.run_sync(planning.say_again, place.address_id)
    await take_dialogues(session, person_id, units)
    await silence(session, person_id, units, now, why)
    for row in await session.exec(select_rows(LeaveRow).where(LeaveRow.person_id == person_id, col(LeaveRow.standing))):
        if row.unit_id in units:
            row.standing, row.word_at = False, None
            session.add(row)
    await session.flush()
