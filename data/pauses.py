"""Channels whose vendor asked us to be silent for a while; all processes of a store obey."""

from datetime import datetime

from sqlalchemy import bindparam, select, text

from data.columns import Instant
from data.models import PauseRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Batch

PAUSES = table(PauseRow)
PAUSED = Prepared(
    select(PAUSES.c.channel, PAUSES.c.until).where(
        PAUSES.c.until > bindparam("now"), PAUSES.c.since <= bindparam("now")
    )
)


def paused(batch: Batch, now: datetime) -> dict[str, datetime]:
    """Until when, by channel. A pause that began after `now` does not count: the clock was set back."""
    return {row.channel: row.until for row in PAUSED.rows(batch, now=now)}


PAUSE = text(
    "INSERT INTO pauses (channel, since, until) VALUES (:channel, :since, :until) "
    "ON CONFLICT (channel) DO UPDATE SET since = excluded.since, until = CASE "
    "WHEN excluded.until > pauses.until OR pauses.since > excluded.since THEN excluded.until ELSE pauses.until END"
).bindparams(bindparam("since", type_=Instant()), bindparam("until", type_=Instant()))


def pause(batch: Batch, channel: str, now: datetime, until: datetime) -> None:
    """Be silent; a longer pause that stands already stays."""
    batch.execute(PAUSE, {"channel": channel, "since": now, "until": until})
