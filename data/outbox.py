"""The outbox: the only mouth. What is put in, and what has been said; on its way out it is `data.sending`'s."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, bindparam, cast, func, or_
from sqlalchemy import select as select_plain
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select, update

from data import asking
from data.models import AddressRow, OutboxRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session
from domain.delivery import Address, Choice, Class, Content

UNSENT = ("waiting", "leased")
MOST_LOOKED_AT = 50  # messages of one chat, the newest first: a question beyond them is long overtaken

OUTBOX = table(OutboxRow)
GIVEN = ("address_id", "klass", "rank", "key", "content", "created_at", "due_at", "next_try_at")
PUT = {
    name: Prepared(
        dialect.insert(OUTBOX)
        .values({one: bindparam(one) for one in GIVEN} | {"state": "waiting", "sent": [], "attempts": 0, "doubts": 0})
        .on_conflict_do_nothing()
        .returning(OUTBOX.c.id)
    )
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
SAID = Prepared(
    select_plain(OUTBOX.c.content, OUTBOX.c.sent_at, OUTBOX.c.created_at, OUTBOX.c.leased_at).where(
        OUTBOX.c.id == bindparam("message"), OUTBOX.c.address_id == bindparam("place")
    )
)
SINCE = Prepared(
    select_plain(OUTBOX.c.content)
    .where(
        OUTBOX.c.address_id == bindparam("place"),
        (OUTBOX.c.sent_at > bindparam("since"))
        | ((OUTBOX.c.sent_at == bindparam("since")) & (OUTBOX.c.id > bindparam("row"))),
    )
    .order_by(OUTBOX.c.sent_at.desc())
    .limit(MOST_LOOKED_AT)
)


def pack_content(content: Content) -> dict[str, Any]:
    """As a row keeps it. Written out: `asdict` copies deeply, and took as long as composing the message."""
    return {
        "blocks": list(content.blocks),
        "choices": [
            {
                "label": c.label,
                "says": c.says,
                "occurrence_id": c.occurrence_id,
                "numbered": c.numbered,
                "digit": c.digit,
                "later": list(c.later),
            }
            for c in content.choices
        ],
        "about": list(content.about),
        "asks": content.asks,
        "reply_to": content.reply_to,
        "asked": content.asked,
        "dialogue": content.dialogue,
        "duties": list(content.duties),
    }


def unpack_content(stored: dict[str, Any]) -> Content:
    return Content(
        tuple(stored["blocks"]),
        tuple(Choice(**choice | {"later": tuple(choice.get("later", ()))}) for choice in stored["choices"]),
        tuple(stored["about"]),
        stored["asks"],
        stored.get("reply_to"),
        stored.get("asked"),
        stored.get("dialogue", False),
        tuple(stored.get("duties", ())),
    )


async def put(
    session: Session, address_id: int, klass: Class, key: str, content: Content | None, now: datetime, due_at: datetime
) -> int | None:
    """Ask for a message to be said at `due_at`; None when the same key was asked for before."""
    values = {"address_id": address_id, "klass": int(klass), "rank": int(klass), "key": key, "due_at": due_at}
    values |= {"content": pack_content(content) if content else None, "created_at": now, "next_try_at": due_at}
    row = await asking.first(session, PUT[session.get_bind().dialect.name], **values)
    return None if row is None else int(row.id)


async def silence(session: Session, address_id: int, reason: str) -> None:
    """Nothing that waits for an address leaves any more."""
    await session.exec(
        update(OutboxRow)
        .where(col(OutboxRow.address_id) == address_id, col(OutboxRow.state).in_(UNSENT))
        .values(state="dead", lease=None, last_error=reason)
    )


async def next_try(session: Session) -> datetime | None:
    """When the next waiting message may leave."""
    query = select(func.min(OutboxRow.next_try_at)).where(OutboxRow.state == "waiting")
    return (await session.exec(query)).first()


async def content(session: Session, row_id: int, address_id: int) -> Content | None:
    """What a message to this address said; None for another's."""
    row = await asking.first(session, SAID, message=row_id, place=address_id)
    return None if row is None or row.content is None else unpack_content(row.content)


async def said_at(session: Session, row_id: int, address_id: int) -> tuple[Content, datetime, datetime] | None:
    """What a message to this address said, when it left, and before which instant nobody can have read it.

    None for another's.
    """
    row = await asking.first(session, SAID, message=row_id, place=address_id)
    if row is None or row.content is None:
        return None
    return unpack_content(row.content), row.sent_at or row.created_at, row.leased_at or row.created_at


async def asked_since(session: Session, address_id: int, row_id: int, since: datetime) -> bool:
    """Whether a question was put in a chat after a message that left at an instant."""
    found = await asking.rows(session, SINCE, place=address_id, since=since, row=row_id)
    return any(row.content is not None and row.content["asks"] for row in found)


async def called_since(session: Session, place: Address, at: datetime) -> bool:
    """Whether something left for a chat after `at` that asks for words: a reminder, a notice, a question, an offer."""
    open_here = [row for row in (place.question_id, place.offer_id) if row is not None]
    query = (
        select(OutboxRow.id)
        .where(
            OutboxRow.address_id == place.id,
            OutboxRow.state == "sent",
            col(OutboxRow.sent_at) > at,
            or_(col(OutboxRow.klass) > int(Class.ANSWER), col(OutboxRow.id).in_(open_here)),
        )
        .limit(1)
    )
    return (await session.exec(query)).first() is not None


async def by_message(session: Session, address_id: int, message_id: str) -> tuple[int, Content] | None:
    """(id, what it said) of the message that the vendor calls so."""
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.address_id == address_id,
            OutboxRow.state == "sent",
            cast(col(OutboxRow.sent), String).contains(f'"{message_id}"', autoescape=True),
        )
        .order_by(col(OutboxRow.id).desc())
        .limit(100)
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
