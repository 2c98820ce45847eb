"""Channels whose vendor asked us to be silent for a while; all processes of a store obey."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from data.models import PauseRow
from data.spoken_of import table
from data.store import Batch

PAUSES = table(PauseRow)
PAUSED = select(PAUSES.c.channel, PAUSES.c.until).where(
    PAUSES.c.until > bindparam("now"), PAUSES.c.since <= bindparam("now")
)


def paused(batch: Batch, now: datetime) -> dict[str, datetime]:
    """Until when, by channel. A pause that began after `now` does not count: the clock was set back."""
    return {row.channel: row.until for row in batch.execute(PAUSED, {"now": now})}


def pause(batch: Batch, channel: str, now: datetime, until: datetime) -> None:
    """Be silent; a longer pause that stands already stays."""
    if paused(batch, now).get(channel, now) >= until:
        return
    batch.execute(delete(PAUSES).where(PAUSES.c.channel == channel))
    batch.execute(insert(PAUSES).values(channel=channel, since=now, until=until))
