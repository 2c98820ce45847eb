"""How the way out and the way in stand at this moment, for whoever watches."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select

from data.models import InboxRow, OutboxRow
from data.sending import BANDS, DEAD, LEASED, WAITING
from data.spoken_of import table
from data.store import Batch

OUTBOX, INBOX = table(OutboxRow), table(InboxRow)


@dataclass(frozen=True, slots=True)
class Standing:
    """Messages: due now and not sent, planned for later, on the wire, given up. Updates not handled yet.

    `oldest_due_at`: when the one that waits longest should have left.
    """

    due: int
    planned: int
    leased: int
    dead: int
    unheard: int
    oldest_due_at: datetime | None

    def lag_seconds(self, now: datetime) -> float:
        return max(0.0, (now - self.oldest_due_at).total_seconds()) if self.oldest_due_at else 0.0


def standing(batch: Batch, now: datetime) -> Standing:
    due, oldest = 0, list[datetime]()
    for band in BANDS:
        query = select(func.count(), func.min(OUTBOX.c.due_at)).where(
            WAITING, band, OUTBOX.c.next_try_at <= bindparam("now")
        )
        count, first = batch.execute(query, {"now": now}).one()
        due += count
        oldest += [first] if first else []
    waiting = batch.execute(select(func.count()).select_from(OUTBOX).where(WAITING)).scalar_one()
    leased = batch.execute(select(func.count()).select_from(OUTBOX).where(LEASED)).scalar_one()
    dead = batch.execute(select(func.count()).select_from(OUTBOX).where(DEAD)).scalar_one()
    unheard = batch.execute(select(func.count()).select_from(INBOX).where(INBOX.c.handled_at.is_(None))).scalar_one()
    return Standing(due, waiting - due, leased, dead, unheard, min(oldest, default=None))
