"""What an office has in work, some at a time: for audits, rehearsals and changes of the calendar."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, or_, select

from data import spoken_of
from data.models import ItemRow, OccurrenceRow
from data.occurrences import WORKING_STATES
from data.spoken_of import table
from data.store import Batch
from domain.deadlines import DeadlineKind
from domain.occurrence import Item, Occurrence
from domain.opening import Following

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


SERIES = (
    select(*spoken_of.ITEM_COLUMNS, ITEMS.c.series_due_on, ITEMS.c.series_opens_at)
    .select_from(spoken_of.ITEMS_JOINED)
    .where(ITEMS.c.office_id == bindparam("office"), ITEMS.c.series_opens_at <= bindparam("until"))
    .order_by(ITEMS.c.id)
)


def coming(batch: Batch, office: int, until: datetime) -> list[tuple[Item, Following]]:
    """Items of which a period opens by an instant that has not opened yet, with the first such period."""
    return [
        (spoken_of.item_from(row), Following(row.series_due_on, row.series_opens_at))
        for row in batch.execute(SERIES, {"office": office, "until": until})
        if row.series_opens_at is not None
    ]
