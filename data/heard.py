"""The inbox: every update is stored before it is confirmed, and handled once."""

from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from data.models import InboxRow
from data.store import Session


async def store(
    session: Session,
    channel: str,
    bot: str,
    update_id: str,
    chat: str,
    said: dict[str, Any] | None,
    refused: str | None,
    now: datetime,
) -> int | None:
    """Store an update; None when it was stored before."""
    known = select(InboxRow.id).where(InboxRow.channel == channel, InboxRow.bot == bot, InboxRow.update_id == update_id)
    if (await session.exec(known)).first() is not None:
        return None
    row = InboxRow(
        channel=channel, bot=bot, update_id=update_id, chat=chat, said=said, refused=refused, received_at=now
    )
    session.add(row)
    await session.flush()
    return row.id


async def unhandled(session: Session, before: datetime | None = None) -> list[tuple[int, str, str]]:
    """(id, channel, chat) of what waits to be handled, in order of arrival; `before`: only what came earlier."""
    query = select(InboxRow).where(col(InboxRow.handled_at).is_(None)).order_by(col(InboxRow.id))
    if before is not None:
        query = query.where(InboxRow.received_at < before)
    return [(row.id or 0, row.channel, row.chat) for row in await session.exec(query)]


async def oldest_unhandled(
    session: Session, channel: str, chat: str
) -> tuple[int, dict[str, Any] | None, str | None] | None:
    """(id, what was said, why it was refused) of a chat's oldest unhandled update."""
    query = (
        select(InboxRow)
        .where(InboxRow.channel == channel, InboxRow.chat == chat, col(InboxRow.handled_at).is_(None))
        .order_by(col(InboxRow.id))
        .limit(1)
    )
    row = (await session.exec(query)).first()
    return None if row is None else (row.id or 0, row.said, row.refused)


async def handled(session: Session, inbox_id: int, now: datetime, error: str | None = None) -> None:
    row = await session.get(InboxRow, inbox_id)
    assert row is not None
    row.handled_at, row.error = now, error
    session.add(row)
    await session.flush()


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
