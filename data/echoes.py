"""What the other officers of readers' units have reported since the readers' last digests; most units have one."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, func, literal_column, select

from data.models import AddressRow, ItemRow, OccurrenceRow, OutboxRow, PersonRow, ReportRow, RoleRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch
from domain.delivery import Class
from domain.echoes import HEARD, Echo, Said, since
from domain.occurrence import Kind
from domain.people import Role

MINE, PEOPLE, PLACES, OUTBOX = table(RoleRow), table(PersonRow), table(AddressRow), table(OutboxRow)
REPORTS, OCCURRENCES, ITEMS = table(ReportRow), table(OccurrenceRow), table(ItemRow)
THEIRS = MINE.alias("theirs")
OFFICER: Any = literal_column(f"'{Role.OFFICER.value}'")

LOOKS_BACK = timedelta(days=14)
"""Who got no digest for so long finds the rest in the history of the items."""

COLLEAGUES = Prepared(
    select(MINE.c.person_id, MINE.c.unit_id, THEIRS.c.person_id.label("by_id"), PEOPLE.c.name)
    .select_from(MINE.join(THEIRS, THEIRS.c.unit_id == MINE.c.unit_id).join(PEOPLE, PEOPLE.c.id == THEIRS.c.person_id))
    .where(
        Among(MINE.c.person_id, "people"),
        MINE.c.role == OFFICER,
        THEIRS.c.role == OFFICER,
        THEIRS.c.person_id != MINE.c.person_id,
        PEOPLE.c.is_group.is_(False),
    )
)
JOINED = Prepared(select(PEOPLE.c.id, PEOPLE.c.created_at, PEOPLE.c.is_group).where(Among(PEOPLE.c.id, "people")))
LAST = Prepared(
    select(
        PLACES.c.person_id,
        func.max(
            case((OUTBOX.c.attempts > literal_column("0"), OUTBOX.c.due_at), else_=OUTBOX.c.sent_at),
            type_=OUTBOX.c.sent_at.type,
        ).label("at"),
    )
    .select_from(PLACES.join(OUTBOX, OUTBOX.c.address_id == PLACES.c.id))
    .where(
        Among(PLACES.c.person_id, "people"),
        OUTBOX.c.klass == literal_column(str(int(Class.DIGEST))),
        OUTBOX.c.state == literal_column("'sent'"),
    )
    .group_by(PLACES.c.person_id)
)
"""One that failed at first kept the words it had then: what was reported since is not in it."""
SAID = Prepared(
    select(REPORTS.c.occurrence_id, REPORTS.c.person_id, REPORTS.c.kind, REPORTS.c.at, REPORTS.c.percent)
    .add_columns(ITEMS.c.code, OCCURRENCES.c.lead_id)
    .select_from(
        OCCURRENCES.join(REPORTS, REPORTS.c.occurrence_id == OCCURRENCES.c.id).join(
            ITEMS, ITEMS.c.id == OCCURRENCES.c.item_id
        )
    )
    .where(
        Among(OCCURRENCES.c.lead_id, "units"),
        REPORTS.c.at >= bindparam("mark"),
        REPORTS.c.kind.in_([literal_column(f"'{kind.value}'") for kind in sorted(HEARD)]),
    )
    .order_by(REPORTS.c.id)
)


def heard(batch: Batch, people: Collection[int], now: datetime) -> dict[int, tuple[Echo, ...]]:
    """By reader; a group reads along anyway."""
    pairs = COLLEAGUES.rows(batch, people=list(people)) if people else []
    if not pairs:
        return {}
    names = {row.by_id: row.name for row in pairs}
    by_reader: dict[int, set[tuple[int, int]]] = {}
    for row in pairs:
        by_reader.setdefault(row.person_id, set()).add((row.unit_id, row.by_id))
    marks = _marks(batch, by_reader, now)
    units = list({row.unit_id for row in pairs})
    said = [
        (row.lead_id, Said(row.occurrence_id, row.person_id, row.at, _echo(row, names)))
        for row in SAID.rows(batch, units=units, mark=now - LOOKS_BACK)
        if row.person_id in names
    ]
    found = {
        reader: since((one for lead, one in said if (lead, one.by) in theirs), marks[reader])
        for reader, theirs in by_reader.items()
        if reader in marks
    }
    return {reader: echoes for reader, echoes in found.items() if echoes}


def _marks(batch: Batch, readers: Collection[int], now: datetime) -> dict[int, datetime]:
    """Since when what is reported is new to each: since their last digest, else since they joined."""
    joined = JOINED.rows(batch, people=list(readers))
    marks = {row.id: max(row.created_at, now - LOOKS_BACK) for row in joined if not row.is_group}
    for row in LAST.rows(batch, people=list(marks)) if marks else ():
        marks[row.person_id] = max(marks[row.person_id], row.at)
    return marks


def _echo(row: Any, names: dict[int, str]) -> Echo:
    return Echo(row.code, names[row.person_id], Kind(row.kind), row.percent)
