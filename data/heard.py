"""The inbox: every update is stored before it is confirmed, and handled once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, update
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking
from data.models import AddressRow, InboxRow
from data.prepared import Prepared
from data.spoken_of import insert_new, table
from data.store import Batch, Session

INBOX, PLACES = table(InboxRow), table(AddressRow)

UNHANDLED = Prepared(
    select_plain(
        INBOX.c.id,
        INBOX.c.said,
        INBOX.c.refused,
        INBOX.c.received_at,
        exists()
        .where(
            PLACES.c.channel == bindparam("channel"), PLACES.c.chat == bindparam("chat"), PLACES.c.lease.is_not(None)
        )
        .label("sending"),
    )
    .where(INBOX.c.channel == bindparam("channel"), INBOX.c.chat == bindparam("chat"), INBOX.c.handled_at.is_(None))
    .order_by(INBOX.c.id)
    .limit(2)
)
HANDLED = Prepared(
    update(INBOX).where(INBOX.c.id == bindparam("row")).values(handled_at=bindparam("now"), error=bindparam("wrong"))
)


@dataclass(frozen=True, slots=True)
class Heard:
    """An update to be stored: whose, where, and what was said, or why that was refused.

    `together`: what those sent at once have in common.
    """

    channel: str
    bot: str
    update_id: str
    chat: str
    said: dict[str, Any] | None
    refused: str | None
    together: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One of several updates that were sent together."""

    update_id: str
    said: dict[str, Any]
    refused: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update to be handled. `more`: another one waits in the chat; `sending`: something is on its way there."""

    id: int
    said: dict[str, Any] | None
    refused: str | None
    more: bool
    at: datetime
    sending: bool


def store(batch: Batch, updates: Sequence[Heard], now: datetime) -> list[tuple[str, str]]:
    """Store updates; gives (channel, chat) of those that were not stored before."""
    rows = {
        (one.channel, one.bot, one.update_id): {
            "channel": one.channel,
            "bot": one.bot,
            "update_id": one.update_id,
            "chat": one.chat,
            "said": one.said,
            "refused": one.refused,
            "together": one.together,
            "received_at": now,
        }
        for one in reversed(updates)  # of one brought twice together, the first
    }
    if not rows:
        return []
    ordered = list(rows.values())[::-1]
    found = batch.execute(insert_new(batch, INBOX).returning(INBOX.c.channel, INBOX.c.chat), ordered)
    return [(row.channel, row.chat) for row in found]


async def unhandled_chats(session: Session, before: datetime | None = None) -> dict[tuple[str, str], int]:
    """How much waits to be handled by (channel, chat), those that wait longest first; `before`: what came earlier."""
    query = (
        select(InboxRow.channel, InboxRow.chat, func.count())
        .where(col(InboxRow.handled_at).is_(None))
        .group_by(InboxRow.channel, InboxRow.chat)
        .order_by(func.min(InboxRow.id))
    )
    if before is not None:
        query = query.where(InboxRow.received_at < before)
    return {(channel, chat): count for channel, chat, count in await session.exec(query)}


async def oldest_unhandled(session: Session, channel: str, chat: str) -> Waiting | None:
    found = await asking.rows(session, UNHANDLED, channel=channel, chat=chat)
    if not found:
        return None
    first = found[0]
    return Waiting(first.id, first.said, first.refused, len(found) > 1, first.received_at, bool(first.sending))


async def together(session: Session, channel: str, chat: str, common: str) -> list[Piece]:
    """All that has come so far of what was sent at once, in the order in which it came."""
    query = (
        select(InboxRow)
        .where(InboxRow.together == common, InboxRow.channel == channel, InboxRow.chat == chat)
        .order_by(col(InboxRow.id))
    )
    return [Piece(row.update_id, row.said or {}, row.refused is not None) for row in await session.exec(query)]


async def handled(session: Session, inbox_id: int, now: datetime, error: str | None = None) -> None:
    await asking.run(session, HANDLED, row=inbox_id, now=now, wrong=error)


async def counts(session: Session, channel: str) -> dict[str, int]:
    """By chat, how much was said there."""
    query = (
        select(InboxRow.chat, func.count(col(InboxRow.id)))
        .where(InboxRow.channel == channel, col(InboxRow.said).is_not(None))
        .group_by(InboxRow.chat)
    )
    return dict((await session.exec(query)).all())


async def said_in(session: Session, channel: str, chat: str) -> list[tuple[int, datetime, dict[str, Any]]]:
    """(id, when, what) of all that was said in a chat, oldest first."""
    query = select(InboxRow).where(InboxRow.channel == channel, InboxRow.chat == chat).order_by(col(InboxRow.id))
    return [(row.id or 0, row.received_at, row.said) for row in await session.exec(query) if row.said]
