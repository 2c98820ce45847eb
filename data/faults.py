"""Occurrences whose reminders cannot be reckoned or worded: set aside with what is wrong, so that the others go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from data.models import ItemRow, OccurrenceRow
from data.spoken_of import table
from data.store import Batch

OCCURRENCES, ITEMS = table(OccurrenceRow), table(ItemRow)

LONGEST = 200


def told(error: Exception) -> str:
    """What went wrong, short enough for a row."""
    return f"{type(error).__name__}: {error}"[:LONGEST]


NOTE = update(OCCURRENCES).where(OCCURRENCES.c.id == bindparam("occurrence")).values(fault=bindparam("why"))
ASIDE = (
    update(OCCURRENCES)
    .where(OCCURRENCES.c.id == bindparam("occurrence"))
    .values(fault=bindparam("why"), next_at=bindparam("until"))
)


def note(batch: Batch, broken: Mapping[int, Exception], until: datetime | None = None) -> None:
    """Note what is wrong; `until`: it is asked about again then, and not before."""
    if not broken:
        return
    values = [{"occurrence": one, "why": told(error)} for one, error in broken.items()]
    if until is None:
        batch.execute(NOTE, values)
    else:
        batch.execute(ASIDE, [value | {"until": until} for value in values])


@dataclass(frozen=True, slots=True)
class Where:
    """An occurrence that was set aside."""

    code: str
    text: str
    lead_id: int
    fault: str


def where(batch: Batch, occurrence_id: int) -> Where | None:
    """The item of an occurrence that was set aside, read without what may be broken."""
    query = (
        select(ITEMS.c.code, ITEMS.c.text, OCCURRENCES.c.lead_id, OCCURRENCES.c.fault)
        .select_from(OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id))
        .where(OCCURRENCES.c.id == occurrence_id)
    )
    row = batch.execute(query).first()
    return None if row is None else Where(row.code, row.text, row.lead_id, row.fault or "")
