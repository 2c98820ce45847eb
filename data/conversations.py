"""Where dialogues stand: rows, so that a restart goes on with them. In a group each person has their own."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking as questions
from data.models import ConversationRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session

LASTS = timedelta(days=1)

DIALOGUES = table(ConversationRow)
HERE = (DIALOGUES.c.address_id == bindparam("place"), DIALOGUES.c.person_id == bindparam("who"))
STANDS = Prepared(select_plain(*(DIALOGUES.c[n] for n in ("kind", "kept", "asking_id", "expires_at"))).where(*HERE))
LEFT = Prepared(delete(DIALOGUES).where(*HERE))


async def _row(session: Session, address_id: int, person_id: int) -> ConversationRow | None:
    query = select(ConversationRow).where(
        ConversationRow.address_id == address_id, ConversationRow.person_id == person_id
    )
    return (await session.exec(query)).first()


async def standing(
    session: Session, address_id: int, person_id: int, now: datetime
) -> tuple[str, dict[str, Any]] | None:
    """(kind, what was kept) of a person's dialogue in a chat; one that is a day old is over."""
    row = await questions.first(session, STANDS, place=address_id, who=person_id)
    return None if row is None or row.expires_at <= now else (row.kind, row.kept)


async def stand(
    session: Session, address_id: int, person_id: int, kind: str, kept: dict[str, Any], now: datetime
) -> None:
    """Begin a dialogue or note how far it has come."""
    row = await _row(session, address_id, person_id) or ConversationRow(
        address_id=address_id, person_id=person_id, kind=kind, expires_at=now + LASTS
    )
    row.kind, row.kept, row.expires_at = kind, kept, now + LASTS
    session.add(row)
    await session.flush()


async def asked_in(session: Session, address_id: int, person_id: int, asking_id: int) -> None:
    """Note which message asks the question that a person's dialogue stands at."""
    row = await _row(session, address_id, person_id)
    if row is not None:
        row.asking_id = asking_id
        session.add(row)
        await session.flush()


async def asking(session: Session, address_id: int, person_id: int) -> int | None:
    """The message whose question a person's dialogue stands at."""
    row = await questions.first(session, STANDS, place=address_id, who=person_id)
    return row.asking_id if row else None


async def leave_all(session: Session, address_id: int) -> None:
    """End every dialogue in a chat."""
    await session.exec(delete(ConversationRow).where(col(ConversationRow.address_id) == address_id))


async def leave(session: Session, address_id: int, person_id: int) -> None:
    await questions.run(session, LEFT, place=address_id, who=person_id)
    questions.forget(session, ConversationRow)
