"""Forgetting everything at once: for a store that only plays a story."""

from sqlmodel import SQLModel, delete

from data.models import CountRow
from data.store import Session


async def forget_everything(session: Session) -> None:
    """Empty every table, what refers to others first and the counts last. The schema stays."""
    tables = SQLModel.metadata.sorted_tables[::-1]
    for table in sorted(tables, key=lambda one: one.name == CountRow.__tablename__):
        await session.exec(delete(table))
