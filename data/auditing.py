"""What an audit reads: the open occurrences of an office, some at a time, and what waits for the office."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import bindparam, or_, select, text

from data.models import IS_CLAIMED
from data.occurrences import WORKING_STATES
from data.spoken_of import ITEMS, JOINED, OCCURRENCES, UNITS
from data.store import Batch
from domain.deadlines import DeadlineKind


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
