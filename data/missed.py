"""Who was speaking with us when we stopped hearing."""

from datetime import datetime

from sqlmodel import col, select

from data.models import AddressRow, ConversationRow, InboxRow, OutboxRow, PersonRow
from data.store import Session


async def in_dialogue(session: Session, channel: str, at: datetime, spoke_since: datetime) -> list[tuple[int, int]]:
    """(address, person) of those on a channel with whom a dialogue stood at an instant, or who spoke shortly before.

    Only of people in their own chats: in a group nobody waits for us alone.
    """
    reached = (
        select(AddressRow.id, AddressRow.person_id)
        .join(PersonRow, col(PersonRow.id) == col(AddressRow.person_id))
        .where(AddressRow.channel == channel, AddressRow.status == "ok", ~col(PersonRow.is_group))
    )
    standing = (
        reached.join(ConversationRow, col(ConversationRow.person_id) == col(AddressRow.person_id))
        .join(OutboxRow, col(OutboxRow.id) == col(ConversationRow.asking_id))
        .where(
            ConversationRow.group_id == 0,
            ConversationRow.expires_at > at,
            OutboxRow.address_id == AddressRow.id,  # of several addresses the one that was asked
        )
    )
    spoke = (InboxRow.received_at >= spoke_since, InboxRow.received_at <= at)
    speaking = reached.join(
        InboxRow, (col(InboxRow.channel) == col(AddressRow.channel)) & (col(InboxRow.chat) == col(AddressRow.chat))
    ).where(*spoke)
    found = [*await session.exec(standing), *await session.exec(speaking)]
    return sorted({(address or 0, person or 0) for address, person in found})
