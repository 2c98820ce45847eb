"""What an audit reads beside what is in work: what is set aside."""

from sqlalchemy import select

from data.models import ItemRow, OccurrenceRow
from data.spoken_of import table
from data.store import Batch

OCCURRENCES, ITEMS = table(OccurrenceRow), table(ItemRow)


def faults(batch: Batch, office: int, most: int) -> list[tuple[str, str]]:
    """(code, what is wrong) of an office's occurrences that are set aside."""
    query = (
        select(ITEMS.c.code, OCCURRENCES.c.fault)
        .select_from(OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id))
        .where(OCCURRENCES.c.office_id == office, OCCURRENCES.c.fault.is_not(None))
        .order_by(OCCURRENCES.c.id)
        .limit(most)
    )
    return [(row.code, row.fault) for row in batch.execute(query)]
