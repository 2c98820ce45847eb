"""How an installation stands: what leaves, whom it reaches, what was never entered."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import col, exists, select

from data.models import AddressRow, CalendarDayRow, OccurrenceRow, OutboxRow, PersonRow, RoleRow, UnitRow
from data.occurrences import OPEN_STATES
from data.outbox import UNSENT
from data.store import Session
from domain.people import Role

LATE = timedelta(minutes=10)  # after its time a message has long left, or something is wrong


@dataclass(frozen=True, slots=True)
class Sendings:
    """`late`: due for longer than `LATE` and not sent; `retried`: failed before, to be tried again; each with why."""

    last_at: datetime | None
    late: int
    late_since: datetime | None
    late_why: str | None
    retried: int
    retried_why: str | None


async def sendings(session: Session, now: datetime) -> Sendings:
    last = (await session.exec(select(func.max(OutboxRow.sent_at)).where(OutboxRow.state == "sent"))).first()
    late = col(OutboxRow.state).in_(UNSENT), col(OutboxRow.next_try_at) <= now - LATE
    count, since = (await session.exec(select(func.count(), func.min(OutboxRow.next_try_at)).where(*late))).one()
    retried = col(OutboxRow.state).in_(UNSENT), col(OutboxRow.next_try_at) > now - LATE, col(OutboxRow.attempts) > 0
    again = (await session.exec(select(func.count()).select_from(OutboxRow).where(*retried))).one()
    return Sendings(last, count, since, await _why(session, *late), again, await _why(session, *retried))


async def _why(session: Session, *where: Any) -> str | None:
    """The newest reason among some messages."""
    query = (
        select(OutboxRow.last_error)
        .where(*where, col(OutboxRow.last_error).is_not(None))
        .order_by(col(OutboxRow.id).desc())
        .limit(1)
    )
    return (await session.exec(query)).first()


async def unheard_units(session: Session, among: Collection[int] | None = None) -> list[str]:
    """Codes of units that lead something open and have no officer or head who can be reached, in order of adding.

    `among`: ids of the units asked about, all of them by default.
    """
    leads = exists().where(col(OccurrenceRow.lead_id) == col(UnitRow.id), col(OccurrenceRow.state).in_(OPEN_STATES))
    query = select(UnitRow.code).where(leads, ~_reached(Role.OFFICER, Role.HEAD)).order_by(col(UnitRow.id))
    if among is not None:
        query = query.where(col(UnitRow.id).in_(list(among)))
    return list((await session.exec(query)).all())


async def offices(session: Session) -> list[str]:
    query = select(UnitRow.code).where(col(UnitRow.parent_id).is_(None)).order_by(col(UnitRow.id))
    return list((await session.exec(query)).all())


async def offices_without(session: Session, role: Role) -> list[str]:
    """Codes of offices where nobody who can be reached has the role on the office itself."""
    query = select(UnitRow.code).where(col(UnitRow.parent_id).is_(None), ~_reached(role)).order_by(col(UnitRow.id))
    return list((await session.exec(query)).all())


def _reached(*roles: Role) -> Any:
    """Somebody with a role on the unit has an address that works."""
    return exists().where(
        col(RoleRow.unit_id) == col(UnitRow.id),
        col(RoleRow.role).in_([role.value for role in roles]),
        col(AddressRow.person_id) == col(RoleRow.person_id),
        col(AddressRow.status) == "ok",
    )


async def blocked(session: Session) -> int:
    """How many people have blocked us everywhere: none of their addresses takes our messages any more."""
    at = col(AddressRow.person_id) == col(PersonRow.id)
    shut = exists().where(at, col(AddressRow.status) == "blocked")
    open_ = exists().where(at, col(AddressRow.status) == "ok")
    query = select(func.count()).select_from(PersonRow).where(~col(PersonRow.is_group), shut, ~open_)
    return (await session.exec(query)).one()


async def offices_without_days(session: Session, year: int) -> list[str]:
    """Codes of offices with no day of their own, off or swapped, in a year."""
    own = exists().where(
        col(CalendarDayRow.office_id) == col(UnitRow.id),
        col(CalendarDayRow.day) >= date(year, 1, 1),
        col(CalendarDayRow.day) <= date(year, 12, 31),
    )
    query = select(UnitRow.code).where(col(UnitRow.parent_id).is_(None), ~own).order_by(col(UnitRow.id))
    return list((await session.exec(query)).all())
