"""Pictures and files people sent: wanted within a turn, fetched outside of it, kept for a while."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlmodel import col
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
        row.place = max((one.place for one in others), default=0) + 1 if row.album else 0
    session.add(row)
    await session.flush()


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


def keep(batch: Batch, picture_id: int, found: Picture | Unfetched, now: datetime) -> None:
    """Note what came of fetching one. Where its picture is known already, it stays."""
    where = (PICTURES.c.id == picture_id, PICTURES.c.next_try_at.is_not(None))
    change = update(PICTURES).where(*where)
    if isinstance(found, Picture):
        batch.execute(change.values(kind=found.kind, content=found.content, next_try_at=None, error=None))
        return
    tries = batch.execute(select(PICTURES.c.tries).where(*where)).scalar()
    if tries is not None:
        again = next_fetch(tries + 1, now) if found.again else None
        batch.execute(change.values(tries=tries + 1, next_try_at=again, error=found.reason))


def forget_old(batch: Batch, now: datetime) -> int:
    """Gives how many were forgotten."""
    return batch.execute(delete(PICTURES).where(PICTURES.c.kept_until <= now)).rowcount


def picture(batch: Batch, album: str, place: int, now: datetime) -> Picture | None:
    query = select(PICTURES.c.kind, PICTURES.c.content, PICTURES.c.name).where(
        PICTURES.c.album == album, PICTURES.c.place == place, PICTURES.c.kept_until > now, PICTURES.c.kind.is_not(None)
    )
    row = batch.execute(query).first()
    return None if row is None else Picture(row.kind, row.content, row.name)
