"""What an audit reads beside what is in work: what is set aside, and what waits for the office."""

from datetime import date

from sqlalchemy import select, text

from data.models import IS_CLAIMED
from data.spoken_of import ITEMS, JOINED, OCCURRENCES, UNITS
from data.store import Batch


def claims(batch: Batch, office: int) -> list[tuple[str, str, date]]:
    """(code, code of the lead, day of the claim) of what an office has still to confirm, oldest claim first."""
    query = (
        select(ITEMS.c.code, UNITS.c.code.label("unit"), OCCURRENCES.c.claimed_on)
        .select_from(JOINED)
        .where(
            text(f"occurrences.{IS_CLAIMED}"),
            OCCURRENCES.c.office_id == office,
            OCCURRENCES.c.claimed_on.is_not(None),
        )
        .order_by(OCCURRENCES.c.claimed_on, OCCURRENCES.c.id)
    )
    return [(row.code, row.unit, row.claimed_on) for row in batch.execute(query)]


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
