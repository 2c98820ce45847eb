"""Named values the process wants back after a restart."""

from data.models import KeepsakeRow
from data.store import Session


async def kept(session: Session, name: str) -> str | None:
    row = await session.get(KeepsakeRow, name)
    return row.value if row else None


async def keep(session: Session, name: str, value: str) -> None:
    await session.merge(KeepsakeRow(name=name, value=value))
    await session.flush()
