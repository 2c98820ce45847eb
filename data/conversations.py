"""Where dialogues stand: rows, so that a restart goes on with them.

A person has one in all their private chats together, and one more in each group.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy import select as select_plain
from sqlalchemy import update as update_plain
from sqlmodel import col, select

from data import asking
from data.models import AddressRow, ConversationRow, OutboxRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session

LASTS = timedelta(days=1)

DIALOGUES, OUTBOX, PLACES = table(ConversationRow), table(OutboxRow), table(AddressRow)
HERE = (DIALOGUES.c.group_id == bindparam("group"), DIALOGUES.c.person_id == bindparam("who"))
STANDS = Prepared(
    select_plain(*(DIALOGUES.c[name] for name in ("kind", "kept", "asking_id", "expires_at")))
    .add_columns(OUTBOX.c.address_id, OUTBOX.c.sent_at)
    .select_from(DIALOGUES.outerjoin(OUTBOX, DIALOGUES.c.asking_id == OUTBOX.c.id))
    .where(*HERE)
)
LEFT = Prepared(delete(DIALOGUES).where(*HERE).returning(DIALOGUES.c.asking_id))
CLOSED = Prepared(
    update_plain(PLACES)
    .where(
        PLACES.c.person_id == bindparam("who"),
        PLACES.c.question_id == bindparam("asked"),
        PLACES.c.id != bindparam("here"),
    )
    .values(question_id=None)
)


@dataclass(frozen=True, slots=True)
class Conversation:
    """How far a dialogue has come. `asking_id`: the message of its last question, `asked_at`: the address it is put to.

    `sent_at`: when that left.
    """

    kind: str
    kept: dict[str, Any]
    asking_id: int | None = None
    asked_at: int | None = None
    sent_at: datetime | None = None


async def _row(session: Session, group_id: int, person_id: int) -> ConversationRow | None:
    query = select(ConversationRow).where(ConversationRow.group_id == group_id, ConversationRow.person_id == person_id)
    return (await session.exec(query)).first()


async def standing(session: Session, group_id: int, person_id: int, now: datetime) -> Conversation | None:
    """A person's dialogue in a group, or with 0 in their private chats; one that is a day old is over."""
    row = await asking.first(session, STANDS, group=group_id, who=person_id)
    if row is None or row.expires_at <= now:
        return None
    return Conversation(row.kind, row.kept, row.asking_id, row.address_id, row.sent_at)


async def stand(
    session: Session, group_id: int, person_id: int, kind: str, kept: dict[str, Any], now: datetime
) -> None:
    """Begin a dialogue or note how far it has come."""
    row = await _row(session, group_id, person_id) or ConversationRow(
        group_id=group_id, person_id=person_id, kind=kind, expires_at=now + LASTS
    )
    row.kind, row.kept, row.expires_at = kind, kept, now + LASTS
    session.add(row)
    await session.flush()


async def asked_in(session: Session, group_id: int, person_id: int, asking_id: int, here: int) -> None:
    """Note which message asks the question that a dialogue stands at; the one before is closed in other chats."""
    row = await _row(session, group_id, person_id)
    if row is not None:
        await _close_elsewhere(session, person_id, row.asking_id, here)
        row.asking_id = asking_id
        session.add(row)
        await session.flush()


async def leave(session: Session, group_id: int, person_id: int, here: int) -> None:
    """End a dialogue; its question is closed in other chats."""
    row = await asking.first(session, LEFT, group=group_id, who=person_id)
    asking.forget(session, ConversationRow)
    await _close_elsewhere(session, person_id, row.asking_id if row else None, here)


async def _close_elsewhere(session: Session, person_id: int, question: int | None, here: int) -> None:
    if question is not None:
        await asking.run(session, CLOSED, who=person_id, asked=question, here=here)
        asking.forget(session, AddressRow)


async def leave_all(session: Session, group_id: int) -> None:
    """End every dialogue in a group."""
    await session.exec(delete(ConversationRow).where(col(ConversationRow.group_id) == group_id))


async def leave_all_of(session: Session, person_id: int) -> None:
    """End every dialogue of a person."""
    await session.exec(delete(ConversationRow).where(col(ConversationRow.person_id) == person_id))
