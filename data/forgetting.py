"""Forgetting everything at once: for a store that only plays a story."""

from sqlmodel import SQLModel, delete

from data import models as _models  # noqa: F401 - the tables are known once they are imported
from data.store import Session


async def forget_everything(session: Session) -> None:
    """Empty every table, what refers to others first. The schema stays."""
    for table in reversed(SQLModel.metadata.sorted_tables):
        await session.exec(delete(table))
