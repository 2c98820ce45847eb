"""Occurrences whose reminders cannot be reckoned or worded: set aside with what is wrong, so that the others go on."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, select, update

from data.models import ItemRow, OccurrenceRow
from data.spoken_of import chunks, table
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


def known(batch: Batch, ids: list[int]) -> set[int]:
    """Which of these were noted before."""
    found: set[int] = set()
    for part in chunks(ids):
        found |= set(
            batch.execute(
                select(OCCURRENCES.c.id).where(OCCURRENCES.c.id.in_(part), OCCURRENCES.c.fault.is_not(None))
            ).scalars()
        )
    return found
