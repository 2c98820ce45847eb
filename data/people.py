"""Questions about people, their addresses, roles and join codes."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy import select as select_plain
from sqlalchemy import update as update_plain
from sqlmodel import col, select, update

from data import asking
from data.models import AddressRow, ConversationRow, JoinCodeRow, LeaveRow, OutboxRow, PersonRow, ReportRow, RoleRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Session
from domain.delivery import Address
from domain.leave import DECIDES, deciders
from domain.people import Grant, Person, Role, Unit
from domain.rights import may

FOR_GROUP = "group"
MOVED = "the chat has another id"
KNOWN = "people looked up in this transaction"

PLACES, PEOPLE, ROLES, LEAVES = table(AddressRow), table(PersonRow), table(RoleRow), table(LeaveRow)
WHERE = tuple(PLACES.c[name] for name in ("id", "channel", "chat", "person_id", "status", "question_id", "offer_id"))
WHO = (
    *(PEOPLE.c[name] for name in ("name", "language", "steward", "is_group", "plain")),
    *(ROLES.c[name] for name in ("role", "unit_id", "office_id")),
)
HELD = PEOPLE.outerjoin(ROLES, ROLES.c.person_id == PEOPLE.c.id)

AT = Prepared(
    select_plain(*WHERE, *WHO)
    .select_from(PLACES.outerjoin(HELD, PLACES.c.person_id == PEOPLE.c.id))
    .where(PLACES.c.channel == bindparam("channel"), PLACES.c.chat == bindparam("chat"))
    .order_by(ROLES.c.id)
)
OF_ID = Prepared(select_plain(*WHO).select_from(HELD).where(PEOPLE.c.id == bindparam("who")).order_by(ROLES.c.id))
REACHED_AT = Prepared(
    select_plain(*WHERE)
    .where(PLACES.c.person_id == bindparam("who"), PLACES.c.status == "ok")
    .order_by(PLACES.c.preferred.desc(), PLACES.c.id)
)
REACHED = Prepared(select_plain(PLACES.c.id).where(Among(PLACES.c.person_id, "ids"), PLACES.c.status == "ok").limit(1))
HOLDERS = Prepared(
    select_plain(
        ROLES.c.unit_id,
        ROLES.c.person_id,
        select_plain(PLACES.c.id)
        .where(PLACES.c.person_id == ROLES.c.person_id, PLACES.c.status == "ok")
        .exists()
        .label("reached"),
        select_plain(LEAVES.c.to_person_id)
        .where(
            LEAVES.c.standing,
            LEAVES.c.person_id == ROLES.c.person_id,
            LEAVES.c.unit_id == ROLES.c.unit_id,
            LEAVES.c.first_on <= bindparam("day"),
            LEAVES.c.last_on >= bindparam("day"),
        )
        .order_by(LEAVES.c.id)
        .limit(1)
        .scalar_subquery()
        .label("stand_in"),
    )
    .where(Among(ROLES.c.unit_id, "nodes"), ROLES.c.role == bindparam("role"))
    .order_by(ROLES.c.id)
)
HELD_ON = Prepared(
    select_plain(ROLES.c.person_id, ROLES.c.role).where(ROLES.c.unit_id == bindparam("unit")).order_by(ROLES.c.id)
)
STEWARDS = Prepared(select_plain(PEOPLE.c.id).where(PEOPLE.c.steward).order_by(PEOPLE.c.id))
ANSWERED = Prepared(update_plain(PLACES).where(PLACES.c.id == bindparam("place")).values(question_id=None))


def address_of(row: Any) -> Address:
    return Address(row.id, row.channel, row.chat, row.person_id, row.status == "ok", row.question_id, row.offer_id)


async def address_at(session: Session, channel: str, chat: str) -> Address:
    """The address of a chat, made if it was never seen."""
    known = await address_known(session, channel, chat)
    if known is not None:
        return known
    row = AddressRow(channel=channel, chat=chat)
    session.add(row)
    await session.flush()
    return address_of(row)


async def address_known(session: Session, channel: str, chat: str) -> Address | None:
    """The address of a chat, if it was ever seen. Who is reached there is known from then on."""
    rows = await asking.rows(session, AT, channel=channel, chat=chat)
    if not rows:
        return None
    if rows[0].person_id is not None:
        _known(session).setdefault(rows[0].person_id, _person(rows[0].person_id, rows))
    return address_of(rows[0])


async def move_chat(session: Session, channel: str, old: str, new: str) -> None:
    """A chat has a new id: who is reached there stays the same. What was noted at the new id meanwhile joins it.

    Where the new id is somebody's already, the old one has nobody left to reach.
    """
    kept = await address_known(session, channel, old)
    if kept is None:
        return
    other = await address_known(session, channel, new)
    if other is not None and other.person_id is not None:
        if kept.person_id is not None:
            await revoke_all(session, kept.person_id)
        await set_address(session, kept.id, status="blocked", reason=MOVED)
        return
    if other is not None:
        for table in (OutboxRow, ReportRow):
            column = col(table.address_id)
            await session.exec(update(table).where(column == other.id).values(address_id=kept.id))
        await session.exec(delete(ConversationRow).where(col(ConversationRow.group_id) == other.id))
        await session.exec(delete(AddressRow).where(col(AddressRow.id) == other.id))
    await set_address(session, kept.id, chat=new, status="ok", reason=None)


async def address(session: Session, address_id: int) -> Address | None:
    row = await session.get(AddressRow, address_id)
    return address_of(row) if row else None


async def set_address(session: Session, address_id: int, **values: object) -> None:
    """Change columns of an address: status, reason, chat, person_id, question_id, offer_id."""
    row = await session.get(AddressRow, address_id)
    assert row is not None
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)
    await session.flush()


async def close_question(session: Session, place: Address) -> None:
    """No digit answers the last question asked there any more."""
    if place.question_id is not None:
        await asking.run(session, ANSWERED, place=place.id)
        asking.forget(session, AddressRow)


async def close_chat(session: Session, place: Address) -> None:
    """No digit means anything there until something else is asked or offered."""
    await set_address(session, place.id, question_id=None, offer_id=None)


async def person(session: Session, person_id: int) -> Person:
    known = _known(session)
    if person_id not in known:
        known[person_id] = _person(person_id, await asking.rows(session, OF_ID, who=person_id))
    return known[person_id]


def _known(session: Session) -> dict[int, Person]:
    """Those looked up in this transaction: a turn asks again and again."""
    known: dict[int, Person] = session.info.setdefault(KNOWN, {})
    return known


def _person(person_id: int, rows: list[Any]) -> Person:
    """A person, from a row with `WHO` for each role, or one without a role."""
    one = rows[0]
    grants = tuple(Grant(Role(r.role), r.unit_id, r.office_id) for r in rows if r.role is not None)
    return Person(person_id, one.name, grants, one.steward, one.language, one.plain, one.is_group)


async def add_person(
    session: Session, name: str, now: datetime, *, steward: bool = False, group: bool = False
) -> Person:
    row = PersonRow(name=name, created_at=now, steward=steward, is_group=group)
    session.add(row)
    await session.flush()
    assert row.id is not None
    return Person(row.id, name, steward=steward, group=group)


async def set_steward(session: Session, person_id: int, steward: bool) -> None:
    session.info.pop(KNOWN, None)
    row = await session.get(PersonRow, person_id)
    assert row is not None
    row.steward = steward
    session.add(row)
    await session.flush()


async def set_manner(session: Session, person_id: int, *, language: str, plain: bool) -> None:
    """How the person is spoken to from now on: in which language, and whether in words alone."""
    session.info.pop(KNOWN, None)
    row = await session.get(PersonRow, person_id)
    assert row is not None
    row.language, row.plain = language, plain
    session.add(row)
    await session.flush()


async def grant(session: Session, person_id: int, role: Role, unit: Unit) -> None:
    """Give a role on a unit; holding it already changes nothing."""
    session.info.pop(KNOWN, None)
    query = select(RoleRow).where(RoleRow.person_id == person_id, RoleRow.unit_id == unit.id, RoleRow.role == role)
    if (await session.exec(query)).first() is None:
        session.add(RoleRow(person_id=person_id, unit_id=unit.id, office_id=unit.office_id, role=role.value))
        await session.flush()


async def holders(session: Session, units: Iterable[int]) -> list[tuple[int, Person, Role, int]]:
    """Who holds a role on these units: (role id, person, role, unit id), in order of joining."""
    query = select(RoleRow).where(col(RoleRow.unit_id).in_(list(units))).order_by(col(RoleRow.id))
    found = []
    for row in (await session.exec(query)).all():
        assert row.id is not None
        found.append((row.id, await person(session, row.person_id), Role(row.role), row.unit_id))
    return found


async def revoke(session: Session, role_id: int) -> None:
    session.info.pop(KNOWN, None)
    row = await session.get(RoleRow, role_id)
    if row is not None:
        await session.delete(row)
        await session.flush()


async def revoke_all(session: Session, person_id: int) -> None:
    session.info.pop(KNOWN, None)
    await session.exec(delete(RoleRow).where(col(RoleRow.person_id) == person_id))


async def addresses_of(session: Session, person_id: int) -> list[Address]:
    """Where a person can be reached now: the preferred address first, then the oldest."""
    return [address_of(row) for row in await asking.rows(session, REACHED_AT, who=person_id)]


async def reachable(session: Session, ids: Iterable[int]) -> bool:
    """Whether anybody of these can be reached now."""
    return await asking.first(session, REACHED, ids=list(ids)) is not None


async def stewards(session: Session) -> list[int]:
    return [row.id for row in await asking.rows(session, STEWARDS)]


async def ids_with(session: Session, roles: Iterable[Role], unit_id: int) -> list[int]:
    """Ids of the people who hold one of the roles on exactly this unit, in order of joining."""
    wanted = {role.value for role in roles}
    rows = await asking.rows(session, HELD_ON, unit=unit_id)
    return list(dict.fromkeys(row.person_id for row in rows if row.role in wanted))


async def nearest_with(session: Session, role: Role, unit: Unit, day: date) -> list[int]:
    """Holders of a role on the nearest node upward from a unit (itself included) where one can be reached.

    Who is away that day is left out, and who stands in told where they may decide; unless nobody were left.
    """
    rows = await asking.rows(session, HOLDERS, nodes=unit.path, role=role.value, day=day)
    for node in reversed(unit.path):
        here = [row for row in rows if row.unit_id == node]
        if any(row.reached for row in here):
            return await _there(session, here, role, unit)
    return []


async def _there(session: Session, rows: Sequence[Any], role: Role, unit: Unit) -> list[int]:
    meant = list(dict.fromkeys(row.person_id for row in rows))
    away = {row.person_id: row.stand_in for row in rows if row.stand_in is not None}
    if not away:
        return meant
    rightful = [one for one in set(away.values()) if may(await person(session, one), DECIDES[role], unit)]
    there = deciders(meant, away, rightful)
    return there if await reachable(session, there) else meant


async def others_with(session: Session, roles: Collection[Role], unit: Unit, day: date, but: int) -> list[str]:
    """Names of those besides one who hold a role on a unit or above it and are there that day, the nearest first."""
    asked = [await asking.rows(session, HOLDERS, nodes=unit.path, role=role.value, day=day) for role in sorted(roles)]
    rows = sorted((one for some in asked for one in some), key=lambda row: -unit.path.index(row.unit_id))
    ids = dict.fromkeys(row.person_id for row in rows if row.reached and row.stand_in is None and row.person_id != but)
    return list(dict.fromkeys([(await person(session, one)).name for one in ids]))


async def add_code(session: Session, code: str, unit: Unit, role: Role | None, by: int, expires_at: datetime) -> None:
    """Keep a join code; without a role it is for the unit's group."""
    kind = role.value if role else FOR_GROUP
    session.add(JoinCodeRow(code=code, unit_id=unit.id, role=kind, created_by=by, expires_at=expires_at))
    await session.flush()


async def use_code(session: Session, code: str, person_id: int | None, now: datetime) -> tuple[int, Role | None] | None:
    """(unit id, role) of a code that is still good, no role for a group; marks it used when `person_id` is given."""
    row = await session.get(JoinCodeRow, code, with_for_update=True, populate_existing=True)
    if row is None or row.used_at is not None or row.expires_at <= now:
        return None
    if person_id is not None:
        row.used_by, row.used_at = person_id, now
        session.add(row)
        await session.flush()
    return row.unit_id, None if row.role == FOR_GROUP else Role(row.role)
