"""The outbox: the only mouth. A row is claimed by lease, sent, acknowledged; a stale worker's word changes nothing."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import and_, col, exists, or_, select, update

from data.models import AddressRow, OutboxRow
from data.people import address_of
from data.store import Session
from domain.delivery import Choice, Class, Content, Outgoing

LEASE = timedelta(seconds=30)  # longer than a sending may take; a worker that died is taken over after it
UNSENT = ("waiting", "leased")


def pack_content(content: Content) -> dict[str, Any]:
    return asdict(content)


def unpack_content(stored: dict[str, Any]) -> Content:
    return Content(
        tuple(stored["blocks"]),
        tuple(Choice(**choice) for choice in stored["choices"]),
        tuple(stored["about"]),
        stored["asks"],
        stored.get("reply_to"),
        stored.get("asked"),
    )


async def put(
    session: Session, address_id: int, klass: Class, key: str, content: Content | None, now: datetime, due_at: datetime
) -> int | None:
    """Ask for a message to be said at `due_at`; None when the same key was asked for before."""
    if (await session.exec(select(OutboxRow.id).where(OutboxRow.key == key))).first() is not None:
        return None
    row = OutboxRow(
        address_id=address_id,
        klass=int(klass),
        key=key,
        content=pack_content(content) if content else None,
        created_at=now,
        next_try_at=due_at,
    )
    session.add(row)
    await session.flush()
    return row.id


async def open_digest(session: Session, key: str) -> tuple[int, bool] | None:
    """(id, whether more may still be put in) of the digest so called."""
    row = (await session.exec(select(OutboxRow).where(OutboxRow.key == key))).first()
    return None if row is None else (row.id or 0, row.state == "waiting" and row.content is None)


async def claim(session: Session, now: datetime, lease: str, limit: int, *, digests: bool) -> list[Outgoing]:
    """Lease what may leave now: the first unsent row of each (address, class), one row an address, answers first."""
    earlier, busy = aliased(OutboxRow), aliased(OutboxRow)
    free = or_(
        and_(col(OutboxRow.state) == "waiting", col(OutboxRow.next_try_at) <= now),
        and_(col(OutboxRow.state) == "leased", col(OutboxRow.leased_until) <= now),
    )
    query = (
        select(OutboxRow)
        .where(
            free,
            ~exists().where(
                col(earlier.address_id) == col(OutboxRow.address_id),
                col(earlier.klass) == col(OutboxRow.klass),
                col(earlier.id) < col(OutboxRow.id),
                col(earlier.state).in_(UNSENT),
                ~and_(col(earlier.klass) == int(Class.DIGEST), col(earlier.content).is_(None)),
            ),
            ~exists().where(
                col(busy.address_id) == col(OutboxRow.address_id),
                col(busy.state) == "leased",
                col(busy.leased_until) > now,
            ),
        )
        .order_by(col(OutboxRow.klass), col(OutboxRow.next_try_at), col(OutboxRow.id))
        .limit(limit * 4)
        .with_for_update(skip_locked=True)
    )
    if not digests:
        query = query.where(OutboxRow.klass != int(Class.DIGEST))
    first: dict[int, OutboxRow] = {}
    for row in (await session.exec(query)).all():
        if len(first) < limit:
            first.setdefault(row.address_id, row)
    claimed = []
    for row in first.values():
        row.state, row.lease, row.leased_until = "leased", lease, now + LEASE
        session.add(row)
        place = await session.get(AddressRow, row.address_id)
        assert place is not None
        assert row.id is not None
        content = unpack_content(row.content) if row.content else None
        claimed.append(
            Outgoing(row.id, address_of(place), Class(row.klass), content, tuple(row.sent), row.attempts, lease)
        )
    await session.flush()
    return claimed


async def freeze(session: Session, row_id: int, content: Content) -> None:
    """Fix the words and numbers of a digest at its first attempt."""
    await session.exec(update(OutboxRow).where(col(OutboxRow.id) == row_id).values(content=pack_content(content)))


async def drop(session: Session, row_id: int, now: datetime, reason: str) -> None:
    """Nothing is left to say, or nobody to say it to."""
    await session.exec(
        update(OutboxRow)
        .where(col(OutboxRow.id) == row_id)
        .values(state="overtaken", sent_at=now, lease=None, last_error=reason)
    )


async def drop_empty_digests(session: Session, address_id: int, but: int, now: datetime) -> None:
    """Digests whose reminders went out in another one have nothing left to say."""
    await session.exec(
        update(OutboxRow)
        .where(
            col(OutboxRow.address_id) == address_id,
            col(OutboxRow.klass) == int(Class.DIGEST),
            col(OutboxRow.state) == "waiting",
            col(OutboxRow.content).is_(None),
            col(OutboxRow.id) != but,
        )
        .values(state="overtaken", sent_at=now, last_error="merged")
    )


async def _mine(session: Session, outgoing: Outgoing) -> OutboxRow | None:
    row = await session.get(OutboxRow, outgoing.id, populate_existing=True)
    return row if row is not None and row.state == "leased" and row.lease == outgoing.lease else None


async def part_sent(session: Session, outgoing: Outgoing, sent: tuple[str, ...], now: datetime, *, last: bool) -> bool:
    """Note that parts are out; with the last one, open the choices to digits. False: the lease was lost."""
    row = await _mine(session, outgoing)
    if row is None:
        return False
    row.sent, row.leased_until = list(sent), now + LEASE
    if last:
        row.state, row.sent_at, row.lease = "sent", now, None
        await _offer(session, row)
    session.add(row)
    await session.flush()
    return True


async def _offer(session: Session, row: OutboxRow) -> None:
    """Open the choices of a message that has left to digits: a question's, or else those of the newest offer."""
    if not row.content:
        return
    if not row.content["asks"] and not any(choice["numbered"] for choice in row.content["choices"]):
        return
    place = await session.get(AddressRow, row.address_id)
    assert place is not None
    if row.content["asks"]:
        place.question_id = row.id
    else:
        place.offer_id = row.id
    session.add(place)


async def try_later(session: Session, outgoing: Outgoing, at: datetime, reason: str, *, counted: bool = True) -> None:
    row = await _mine(session, outgoing)
    if row is not None:
        row.state, row.lease, row.next_try_at, row.last_error = "waiting", None, at, reason
        row.attempts += 1 if counted else 0
        session.add(row)
        await session.flush()


async def give_up(session: Session, outgoing: Outgoing, reason: str) -> None:
    row = await _mine(session, outgoing)
    if row is not None:
        row.state, row.lease, row.last_error = "dead", None, reason
        session.add(row)
        await session.flush()


async def silence(session: Session, address_id: int, reason: str) -> None:
    """Nothing that waits for an address leaves any more."""
    await session.exec(
        update(OutboxRow)
        .where(col(OutboxRow.address_id) == address_id, col(OutboxRow.state).in_(UNSENT))
        .values(state="dead", lease=None, last_error=reason)
    )


async def release(session: Session, lease: str) -> None:
    """Give back what a worker claimed and did not send."""
    await session.exec(update(OutboxRow).where(col(OutboxRow.lease) == lease).values(state="waiting", lease=None))


async def release_all(session: Session) -> None:
    """At the start of the only worker there is: what its predecessor held is free."""
    await session.exec(update(OutboxRow).where(col(OutboxRow.state) == "leased").values(state="waiting", lease=None))


async def next_try(session: Session) -> datetime | None:
    """When the next waiting message may leave."""
    query = select(func.min(OutboxRow.next_try_at)).where(OutboxRow.state == "waiting")
    return (await session.exec(query)).first()


async def content(session: Session, row_id: int, address_id: int) -> Content | None:
    """What a message to this address said; None for another's."""
    row = await session.get(OutboxRow, row_id)
    if row is None or row.address_id != address_id or row.content is None:
        return None
    return unpack_content(row.content)


async def by_message(session: Session, address_id: int, message_id: str) -> tuple[int, Content] | None:
    """(id, what it said) of the message that the vendor calls so."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.address_id == address_id, OutboxRow.state == "sent")
        .order_by(col(OutboxRow.id).desc())
        .limit(1000)
    )
    for row in await session.exec(query):
        if message_id in row.sent and row.content and row.id is not None:
            return row.id, unpack_content(row.content)
    return None


async def sent_to(session: Session, address_id: int) -> list[tuple[int, datetime, Content, tuple[str, ...]]]:
    """(id, when, what, ids of its parts) of all that was said to an address, in order of leaving."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.address_id == address_id, OutboxRow.state == "sent")
        .order_by(col(OutboxRow.sent_at), col(OutboxRow.id))
    )
    return [
        (r.id or 0, r.sent_at or r.created_at, unpack_content(r.content), tuple(r.sent))
        for r in await session.exec(query)
        if r.content
    ]


async def counts(session: Session, channel: str) -> dict[str, int]:
    """By chat of a channel, how many messages have left."""
    query = (
        select(AddressRow.chat, func.count(col(OutboxRow.id)))
        .join(OutboxRow, col(OutboxRow.address_id) == col(AddressRow.id))
        .where(AddressRow.channel == channel, OutboxRow.state == "sent", col(OutboxRow.content).is_not(None))
        .group_by(AddressRow.chat)
    )
    return dict((await session.exec(query)).all())


async def on_the_way(session: Session, channel: str, now: datetime) -> frozenset[str]:
    """Chats of a channel for which something should leave now and has not."""
    query = (
        select(AddressRow.chat)
        .join(OutboxRow, col(OutboxRow.address_id) == col(AddressRow.id))
        .where(AddressRow.channel == channel, col(OutboxRow.state).in_(UNSENT), col(OutboxRow.next_try_at) <= now)
    )
    return frozenset(await session.exec(query))


async def newest_sent(session: Session, address_id: int, klass: Class) -> Content | None:
    """The last message of a class that left for an address."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.address_id == address_id, OutboxRow.klass == int(klass), OutboxRow.state == "sent")
        .order_by(col(OutboxRow.id).desc())
        .limit(1)
    )
    row = (await session.exec(query)).first()
    return unpack_content(row.content) if row is not None and row.content else None
