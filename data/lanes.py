"""Turns that wait for one another: those of a chat, and those of a person, whichever chats they speak in.

On PostgreSQL by advisory locks that end with the transaction. SQLite has one writer anyway.
"""

from sqlalchemy import text

from data import asking
from data.prepared import Prepared
from data.store import Session

PERSON = "pg_advisory_xact_lock(hashtextextended('person:' || CAST({} AS text), 0))"
WHO_IS_THERE = f"SELECT person_id, {PERSON.format('person_id')} FROM addresses "  # noqa: S608 - ours
WHERE = "WHERE channel = :channel AND chat = :chat AND person_id IS NOT NULL"

CHAT = Prepared(text(f"SELECT 0, pg_advisory_xact_lock(hashtextextended(:lane, 0)) UNION ALL {WHO_IS_THERE} {WHERE}"))
"""First the chat, then whoever it is; one question."""
SPEAKER = Prepared(text(f"{WHO_IS_THERE} {WHERE}"))
ONE = Prepared(text(f"SELECT {PERSON.format(':who')}"))


def _waits_anyway(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


async def hold_chat(session: Session, channel: str, chat: str) -> int | None:
    """Hold back other turns in a chat, and of whoever is reached there; gives who that is, as far as was known."""
    if _waits_anyway(session):
        return None
    rows = await asking.rows(session, CHAT, lane=f"{channel}:{chat}", channel=channel, chat=chat)
    return rows[1][0] if len(rows) > 1 else None


async def hold_speaker(session: Session, channel: str, sender: str) -> int | None:
    """Hold back other turns of whoever speaks; gives who that is."""
    if _waits_anyway(session):
        return None
    rows = await asking.rows(session, SPEAKER, channel=channel, chat=sender)
    return rows[0][0] if rows else None


async def hold(session: Session, person_id: int) -> None:
    """Hold back other turns of a person."""
    if not _waits_anyway(session):
        await asking.rows(session, ONE, who=str(person_id))
