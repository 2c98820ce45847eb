"""One person at several addresses: which there are, how one more comes by a code, which is preferred, how one goes."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete
from sqlalchemy import select as select_plain
from sqlmodel import col, select, update

from data import asking, conversations, elsewhere, outbox
from data.models import AddressRow, LinkCodeRow
from data.people import PLACES
from data.prepared import Among, Prepared
from data.store import Session
from domain.places import Place, Reach, Status, chosen, places, reach

OF_PERSON = Prepared(
    select_plain(*(PLACES.c[name] for name in ("id", "channel", "chat", "status", "preferred")))
    .where(PLACES.c.person_id == bindparam("who"))
    .order_by(PLACES.c.id)
)
STATUSES = Prepared(select_plain(PLACES.c.person_id, PLACES.c.status).where(Among(PLACES.c.person_id, "ids")))


async def places_of(session: Session, person_id: int) -> tuple[Place, ...]:
    """All addresses of a person, oldest first."""
    rows = await asking.rows(session, OF_PERSON, who=person_id)
    return places([(row.id, row.channel, Status(row.status), row.preferred) for row in rows])


async def chats_of(session: Session, person_id: int) -> list[tuple[str, str]]:
    """(channel, the vendor's id) of all addresses of a person, also of those that take nothing now."""
    return [(row.channel, row.chat) for row in await asking.rows(session, OF_PERSON, who=person_id)]


async def reach_of(session: Session, people: Collection[int]) -> dict[int, Reach]:
    """How each of some people is reached."""
    found: dict[int, list[Status]] = {person_id: [] for person_id in people}
    for row in await asking.rows(session, STATUSES, ids=list(people)):
        found[row.person_id].append(Status(row.status))
    return {person_id: reach(states) for person_id, states in found.items()}


async def add_code(session: Session, code: str, person_id: int, expires_at: datetime) -> None:
    """Keep a code by which a person brings one more address; an earlier one of theirs is good no more."""
    await void_codes(session, person_id)
    session.add(LinkCodeRow(code=code, person_id=person_id, expires_at=expires_at))
    await session.flush()


async def void_codes(session: Session, person_id: int) -> None:
    unused = col(LinkCodeRow.person_id) == person_id, col(LinkCodeRow.used_at).is_(None)
    await session.exec(delete(LinkCodeRow).where(*unused))


async def owner_of(session: Session, code: str, now: datetime, *, using: bool = False) -> int | None:
    """Whose code this is, if it is still good. `using`: it is good no more when this commits."""
    query = select(LinkCodeRow).where(LinkCodeRow.code == code)
    if using:
        query = query.with_for_update().execution_options(populate_existing=True)
    row = (await session.exec(query)).first()
    if row is None or row.used_at is not None or row.expires_at <= now:
        return None
    if using:
        row.used_at = now
        session.add(row)
        await session.flush()
    return row.person_id


async def join(session: Session, address_id: int, person_id: int, status: Status) -> None:
    """An address is a person's from now on. Reminders go on where they went before."""
    before = chosen(await places_of(session, person_id))
    if before is not None:
        await prefer(session, person_id, before.address_id)
    await _set(session, address_id, person_id=person_id, status=status.value, reason=None, preferred=False)


async def prefer(session: Session, person_id: int, address_id: int) -> None:
    """Reminders and notices go to this address of a person, as long as it works."""
    here = col(AddressRow.id) == address_id
    await session.exec(update(AddressRow).where(col(AddressRow.person_id) == person_id).values(preferred=here))
    asking.forget(session, AddressRow)


async def part(session: Session, address_id: int, now: datetime) -> None:
    """An address is its person's no more; what waits for it goes to where they are reached now."""
    connection = await session.connection()
    other = await connection.run_sync(elsewhere.other, address_id)
    if other is not None:
        await connection.run_sync(elsewhere.hand_over, address_id, other, now)
    await _set(session, address_id, person_id=None, preferred=False)


async def come_back(session: Session, address_id: int, person_id: int, status: Status, *, preferred: bool) -> None:
    """An address is a person's again, unless it has become somebody else's meanwhile."""
    row = await session.get(AddressRow, address_id)
    if row is not None and row.person_id is None:
        await _set(session, address_id, person_id=person_id, status=status.value, preferred=preferred)


async def end(session: Session, person_id: int, reason: str) -> None:
    """A person leaves: all their addresses are strangers', nothing that waits is sent, no code of theirs is good."""
    for place in await places_of(session, person_id):
        await outbox.silence(session, place.address_id, reason)
        await _set(session, place.address_id, person_id=None, preferred=False)
    await conversations.leave_all_of(session, person_id)
    await void_codes(session, person_id)


async def _set(session: Session, address_id: int, **values: object) -> None:
    """Change columns of an address; no digit means anything there any more."""
    changed = values | {"question_id": None, "offer_id": None}
    await session.exec(update(AddressRow).where(col(AddressRow.id) == address_id).values(changed))
    asking.forget(session, AddressRow)
