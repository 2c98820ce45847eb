"""What an office has in work, some at a time: for audits, rehearsals and changes of the calendar."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import bindparam, or_, select

from data import spoken_of
from data.models import ItemRow, OccurrenceRow
from data.occurrences import WORKING_STATES
from data.spoken_of import table
from data.store import Batch
from domain.deadlines import DeadlineKind
from domain.occurrence import Occurrence

OCCURRENCES, ITEMS = table(OccurrenceRow), table(ItemRow)
PART = 500


def open_after(batch: Batch, office: int, last: int, until: date, most: int) -> Sequence[int]:
    """Ids, in order and after `last`, of occurrences being worked on that are due by `until` or ongoing."""
    ongoing = ITEMS.c.kind == DeadlineKind.ONGOING.value
    query: Any = (
        select(OCCURRENCES.c.id)
        .select_from(OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id))
        .where(
            OCCURRENCES.c.office_id == bindparam("office"),
            OCCURRENCES.c.id > bindparam("last"),
            OCCURRENCES.c.state.in_(WORKING_STATES),
            or_(OCCURRENCES.c.due_on <= bindparam("until"), ongoing),
        )
        .order_by(OCCURRENCES.c.id)
        .limit(bindparam("most"))
    )
    return batch.execute(query, {"office": office, "last": last, "until": until, "most": most}).scalars().all()


def parts(batch: Batch, office: int, until: date, most: int = PART) -> Iterator[list[Occurrence]]:
    """All of them, so many at a time; one whose row is broken is passed over."""
    last = 0
    while ids := open_after(batch, office, last, until, most):
        found = spoken_of.occurrences(batch, ids)
        yield [one for one in found.values() if isinstance(one, Occurrence)]
        last = ids[-1]
