"""Pictures and files people sent: wanted within a turn, fetched outside of it, kept for a while."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlmodel import col
from sqlmodel import delete as delete_rows
from sqlmodel import select as select_row

from data.models import PictureRow
from data.spoken_of import table
from data.store import Batch, Session
from domain.pictures import KEPT_FOR, Album, Picture, Unfetched, next_fetch

PICTURES = table(PictureRow)


async def want(
    session: Session,
    person_id: int,
    channel: str,
    url: str,
    now: datetime,
    *,
    name: str | None = None,
    together: str | None = None,
) -> None:
    """Have a picture, or a file with this name, fetched at once. It belongs to nothing yet.

    One of those sent `together` is wanted once, and joins the others where these belong to something.
    """
    row = PictureRow(person_id=person_id, channel=channel, url=url, wanted_at=now, kept_until=now + KEPT_FOR)
    row.next_try_at, row.name, row.together = now, name, together
    if together is not None:
        query = select_row(PictureRow).where(PictureRow.person_id == person_id, PictureRow.together == together)
        others = (await session.exec(query)).all()
        if any(one.url == url for one in others):
            return
        row.album = next((one.album for one in others if one.album), None)
    if row.album is not None:
        last = select_row(func.max(PictureRow.place)).where(PictureRow.album == row.album)
        row.place = ((await session.exec(last)).one() or 0) + 1
    session.add(row)
    await session.flush()


async def forget(session: Session, person_id: int, together: str) -> None:
    """Keep nothing of what somebody sent at once."""
    await session.exec(
        delete_rows(PictureRow).where(col(PictureRow.person_id) == person_id, col(PictureRow.together) == together)
    )


async def take(session: Session, person_id: int, since: datetime, make_key: Callable[[], str]) -> Album | None:
    """Put into an album what somebody sent since and what belongs to nothing yet."""
    loose = (PictureRow.person_id == person_id, col(PictureRow.album).is_(None), PictureRow.wanted_at >= since)
    rows = (await session.exec(select_row(PictureRow).where(*loose).order_by(col(PictureRow.id)))).all()
    if not rows:
        return None
    key = make_key()
    for place, row in enumerate(rows, 1):
        row.album, row.place = key, place
        session.add(row)
    await session.flush()
    files = sum(row.name is not None for row in rows)
    return Album(key, len(rows) - files, files)


def due(batch: Batch, now: datetime, most: int) -> list[tuple[int, str, str, str | None]]:
    """(id, channel, url, name) of what is to be fetched now, what is wanted for longest first."""
    query = (
        select(PICTURES.c.id, PICTURES.c.channel, PICTURES.c.url, PICTURES.c.name)
        .where(PICTURES.c.next_try_at.is_not(None), PICTURES.c.next_try_at <= now)
        .order_by(PICTURES.c.next_try_at, PICTURES.c.id)
        .limit(most)
    )
    return [(row.id, row.channel, row.url, row.name) for row in batch.execute(query)]


@dataclass(frozen=True, slots=True)
class Lost:
    """What is given up: whose it was, on which channel, when it was sent, what it was called."""

    person_id: int
    channel: str
    sent_at: datetime
    name: str | None


def keep(batch: Batch, picture_id: int, found: Picture | Unfetched, now: datetime) -> Lost | None:
    """Note what came of fetching one; gives it where it is given up. Where its picture is known already, it stays."""
    where = (PICTURES.c.id == picture_id, PICTURES.c.next_try_at.is_not(None))
    change = update(PICTURES).where(*where)
    if isinstance(found, Picture):
        batch.execute(change.values(kind=found.kind, content=found.content, next_try_at=None, error=None))
        return None
    row = batch.execute(select(PICTURES).where(*where)).first()
    if row is None:
        return None
    again = next_fetch(row.tries + 1, now) if found.again else None
    batch.execute(change.values(tries=row.tries + 1, next_try_at=again, error=found.reason))
    return None if again else Lost(row.person_id, row.channel, row.wanted_at, row.name)


def forget_old(batch: Batch, now: datetime) -> int:
    """Gives how many were forgotten."""
    return batch.execute(delete(PICTURES).where(PICTURES.c.kept_until <= now)).rowcount


def picture(batch: Batch, album: str, place: int, now: datetime) -> Picture | None:
    query = select(PICTURES.c.kind, PICTURES.c.content, PICTURES.c.name).where(
        PICTURES.c.album == album, PICTURES.c.place == place, PICTURES.c.kept_until > now, PICTURES.c.kind.is_not(None)
    )
    row = batch.execute(query).first()
    return None if row is None else Picture(row.kind, row.content, row.name)
