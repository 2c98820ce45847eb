"""What officers of a unit report, for the others of it: a line in their next digest, never a message of its own."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, literal, select, update
from sqlmodel import col
from sqlmodel import select as select_rows

from data import asking
from data.columns import Instant
from data.models import EchoRow, ItemRow, OccurrenceRow, PersonRow, RoleRow, UnitRow
from data.prepared import Among, Prepared
from data.spoken_of import chunks, table
from data.store import Batch, Session
from domain.message import Echo
from domain.occurrence import Kind, Occurrence
from domain.people import Role

ECHOES, PEOPLE, ROLES = table(EchoRow), table(PersonRow), table(RoleRow)
OCCURRENCES, ITEMS, UNITS = table(OccurrenceRow), table(ItemRow), table(UnitRow)
SPEAKERS = ROLES.alias("speakers")
OFFICER = literal(Role.OFFICER.value)

HEARD = Prepared(
    insert(ECHOES).from_select(
        ["person_id", "by_id", "occurrence_id", "kind", "at", "percent", "state"],
        select(
            ROLES.c.person_id,
            bindparam("by", type_=ECHOES.c.by_id.type),
            bindparam("occurrence", type_=ECHOES.c.occurrence_id.type),
            bindparam("kind", type_=ECHOES.c.kind.type),
            bindparam("at", type_=Instant()),
            bindparam("percent", type_=ECHOES.c.percent.type),
            literal("waiting"),
        )
        .select_from(
            ROLES.join(PEOPLE, PEOPLE.c.id == ROLES.c.person_id).join(SPEAKERS, SPEAKERS.c.unit_id == ROLES.c.unit_id)
        )
        .where(
            ROLES.c.unit_id == bindparam("unit"),
            ROLES.c.role == OFFICER,
            ROLES.c.person_id != bindparam("by", type_=ECHOES.c.by_id.type),
            PEOPLE.c.is_group.is_(False),
            SPEAKERS.c.person_id == bindparam("by", type_=ECHOES.c.by_id.type),
            SPEAKERS.c.role == OFFICER,
        ),
    )
)
"""The other officers of a unit hear what one of them reports; a group reads along anyway."""

WAITING = Prepared(
    select(ECHOES.c.id, ECHOES.c.person_id, ECHOES.c.occurrence_id, ECHOES.c.kind, ECHOES.c.percent)
    .add_columns(ITEMS.c.code, UNITS.c.path, PEOPLE.c.name)
    .select_from(
        ECHOES.join(OCCURRENCES, OCCURRENCES.c.id == ECHOES.c.occurrence_id)
        .join(ITEMS, ITEMS.c.id == OCCURRENCES.c.item_id)
        .join(UNITS, UNITS.c.id == OCCURRENCES.c.lead_id)
        .join(PEOPLE, PEOPLE.c.id == ECHOES.c.by_id)
    )
    .where(Among(ECHOES.c.person_id, "people"), ECHOES.c.state == "waiting")
    .order_by(ECHOES.c.id)
)
SETTLE = Prepared(
    update(ECHOES).where(Among(ECHOES.c.id, "ids")).values(state=bindparam("to"), outbox_id=bindparam("message"))
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An echo not told yet. `path`: of the unit that leads the item."""

    id: int
    occurrence_id: int
    path: tuple[int, ...]
    echo: Echo


async def note(
    session: Session, occurrence: Occurrence, kind: Kind, by: int, now: datetime, percent: int | None
) -> None:
    """Let the other officers of the unit know, where the one who reports is an officer of it."""
    about = {"occurrence": occurrence.id, "unit": occurrence.lead.id}
    await asking.run(session, HEARD, by=by, kind=kind.value, at=now, percent=percent, **about)


async def unsay(session: Session, occurrence_id: int, by: int, since: datetime) -> bool:
    """Somebody takes back what they reported: those who have not heard of it do not; whether anybody has."""
    query = select_rows(EchoRow).where(
        EchoRow.occurrence_id == occurrence_id, EchoRow.by_id == by, col(EchoRow.at) > since
    )
    found = list(await session.exec(query))
    for row in found:
        if row.state == "waiting":
            row.state = "overtaken"
            session.add(row)
    await session.flush()
    return any(row.state == "composed" for row in found)


def waiting_for(batch: Batch, people: Collection[int]) -> dict[int, list[Waiting]]:
    """By person, what the others of their units have reported since their last digest."""
    found: dict[int, list[Waiting]] = {}
    for row in WAITING.rows(batch, people=list(people)) if people else ():
        echo = Echo(row.code, row.name, Kind(row.kind), row.percent)
        found.setdefault(row.person_id, []).append(Waiting(row.id, row.occurrence_id, tuple(row.path), echo))
    return found


def settle(batch: Batch, echoes: Iterable[tuple[Waiting, int | None]]) -> None:
    """Note in which message echoes are told; None: they are overtaken."""
    into: dict[int | None, list[int]] = {}
    for one, message in echoes:
        into.setdefault(message, []).append(one.id)
    for message, ids in into.items():
        for part in chunks(ids):
            SETTLE.run(batch, ids=part, to="overtaken" if message is None else "composed", message=message)
