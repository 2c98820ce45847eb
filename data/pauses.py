"""Channels for which nothing leaves: a vendor asked for silence, or does not know us. All processes of a store obey."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, or_, select, text

from data.columns import Instant
from data.models import PauseRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Batch
from domain.pace import next_silence

PAUSES = table(PauseRow)
OBEYED = (PAUSES.c.until > bindparam("now")) & (PAUSES.c.since <= bindparam("now"))
PAUSED = Prepared(select(PAUSES.c.channel, PAUSES.c.until, PAUSES.c.why).where(or_(PAUSES.c.why.is_not(None), OBEYED)))
BARRED = Prepared(select(PAUSES.c.channel, PAUSES.c.why).where(PAUSES.c.why.is_not(None)).order_by(PAUSES.c.channel))


def paused(batch: Batch, now: datetime) -> dict[str, datetime]:
    """Until when, by channel. A pause that began after `now` does not count: the clock was set back."""
    return {row.channel: row.until for row in PAUSED.rows(batch, now=now)}


def closed(batch: Batch, now: datetime) -> tuple[set[str], set[str]]:
    """(channels for which nothing leaves now, those of them whose vendors do not know us)."""
    rows = PAUSED.rows(batch, now=now)
    return {row.channel for row in rows}, {row.channel for row in rows if row.why is not None}


PAUSE = text(
    "INSERT INTO pauses (channel, since, until) VALUES (:channel, :since, :until) "
    "ON CONFLICT (channel) DO UPDATE SET since = excluded.since, until = CASE "
    "WHEN excluded.until > pauses.until OR pauses.since > excluded.since THEN excluded.until ELSE pauses.until END"
).bindparams(bindparam("since", type_=Instant()), bindparam("until", type_=Instant()))


def pause(batch: Batch, channel: str, now: datetime, until: datetime) -> None:
    """Be silent; a longer pause that stands already stays."""
    batch.execute(PAUSE, {"channel": channel, "since": now, "until": until})


def pause_longer(batch: Batch, channel: str, now: datetime, first: timedelta, longest: timedelta) -> datetime:
    """Be silent where the vendor names no time, longer each time it asks; gives until when."""
    query = select(PAUSES.c.since, PAUSES.c.until).where(PAUSES.c.channel == channel).with_for_update()
    row = batch.execute(query).first()
    last = (row.since, row.until) if row is not None else None
    until = next_silence(last, now, first, longest)
    if last is None or until != last[1]:
        pause(batch, channel, now, until)
    return until


BAR = text(
    "INSERT INTO pauses (channel, since, until, why) VALUES (:channel, :now, :now, :why) "
    "ON CONFLICT (channel) DO UPDATE SET since = excluded.since, why = excluded.why WHERE pauses.why IS NULL "
    "RETURNING channel"
).bindparams(bindparam("now", type_=Instant()))


def bar(batch: Batch, channel: str, now: datetime, why: str) -> bool:
    """Nothing leaves for a channel until it is let in again; False when that is known already."""
    return batch.execute(BAR, {"channel": channel, "now": now, "why": why}).first() is not None


def barred(batch: Batch) -> dict[str, str]:
    """Why, by channel."""
    return {row.channel: row.why for row in BARRED.rows(batch)}


def let_in(batch: Batch, channel: str) -> bool:
    """The vendor knows us again; False when it always did."""
    gone = delete(PAUSES).where(PAUSES.c.channel == channel, PAUSES.c.why.is_not(None)).returning(PAUSES.c.channel)
    return batch.execute(gone).first() is not None
