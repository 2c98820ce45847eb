"""Items and occurrences as values, built from plain columns: a row costs no object of its own."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from data.models import ItemRow, OccurrenceRow, ProgrammeRow, UnitRow
from data.prepared import Among, Prepared
from data.store import Batch
from domain.cause import Cause
from domain.deadlines import DeadlineKind
from domain.ladder import ladder_of
from domain.occurrence import Item, Occurrence
from domain.people import Unit
from domain.status import State

MOST_BOUND = 500  # values in one IN (…)


def table(model: type[SQLModel]) -> Any:
    """The table behind a model, whose columns cost no object for each row."""
    return model.__table__  # type: ignore[attr-defined]


OCCURRENCES, ITEMS, UNITS, PROGRAMMES = table(OccurrenceRow), table(ItemRow), table(UnitRow), table(ProgrammeRow)


def _names(of: Any) -> list[str]:
    return [column.name for column in of.columns]


UNUSED = frozenset({"area_id", "family", "folded", "lead_id", "series_due_on", "series_opens_at", "squeezed"})

ITEM_COLUMNS = (
    *(ITEMS.c[name].label(f"i_{name}") for name in _names(ITEMS) if name not in UNUSED),
    *(UNITS.c[name].label(f"u_{name}") for name in _names(UNITS) if name != "squeezed"),
    PROGRAMMES.c.ladder.label("p_ladder"),
)
COLUMNS = (
    *(OCCURRENCES.c[name].label(f"o_{name}") for name in _names(OCCURRENCES) if name not in {"fault", "next_at"}),
    *ITEM_COLUMNS,
)
OF_PROGRAMME = ITEMS.c.programme_id == PROGRAMMES.c.id
JOINED = (
    OCCURRENCES.join(ITEMS, OCCURRENCES.c.item_id == ITEMS.c.id)
    .join(UNITS, OCCURRENCES.c.lead_id == UNITS.c.id)
    .join(PROGRAMMES, OF_PROGRAMME)
)
ITEMS_JOINED = ITEMS.join(UNITS, ITEMS.c.lead_id == UNITS.c.id).join(PROGRAMMES, OF_PROGRAMME)


SPOKEN_OF = Prepared(select(*COLUMNS).select_from(JOINED).where(Among(OCCURRENCES.c.id, "ids")))


def item_from(row: Any, coordinators: tuple[str, ...] = ()) -> Item:
    """The item of a row with `ITEM_COLUMNS`. Raises `ValueError` for a broken row."""
    return Item(
        id=row.i_id,
        office_id=row.i_office_id,
        programme_id=row.i_programme_id,
        code=row.i_code,
        text=row.i_text,
        lead=Unit(row.u_id, row.u_office_id, row.u_parent_id, row.u_code, row.u_name, tuple(row.u_path)),
        coordinators=coordinators,
        deadline_text=row.i_deadline_text,
        kind=DeadlineKind(row.i_kind),
        rrule=row.i_rrule,
        product=row.i_product,
        document=row.i_document,
        assigned_on=row.i_assigned_on,
        before=row.i_before,
        ladder=ladder_of(row.p_ladder),
    )


def occurrence_from(row: Any, coordinators: tuple[str, ...] = ()) -> Occurrence:
    """The occurrence of a row with `COLUMNS`. Raises `ValueError` for a broken row."""
    return Occurrence(
        id=row.o_id,
        item=item_from(row, coordinators),
        due_on=row.o_due_on,
        original_due_on=row.o_original_due_on,
        revision=row.o_revision,
        state=State(row.o_state),
        needs_more=row.o_needs_more,
        percent=row.o_percent,
        stuck=row.o_stuck,
        claimed_on=row.o_claimed_on,
        done_on=row.o_done_on,
        opened_on=row.o_opened_on,
        back_to=State(row.o_back_to) if row.o_back_to else None,
        cause=Cause(row.o_cause) if row.o_cause else None,
        helper=row.o_helper,
        directive=row.o_directive,
        held_until=row.o_held_until,
    )


def occurrences(batch: Batch, ids: Iterable[int]) -> dict[int, Occurrence | Exception]:
    """Occurrences by id; in place of one whose row is broken, what is wrong with it."""
    found: dict[int, Occurrence | Exception] = {}
    for part in chunks(ids):
        try:
            rows = SPOKEN_OF.rows(batch, ids=part)
        except (ArithmeticError, LookupError, TypeError, ValueError):  # one that not even its columns can be read of
            found |= _singly(batch, part)
        else:
            found |= {row.o_id: read(row) for row in rows}
    return found


def _singly(batch: Batch, ids: Iterable[int]) -> dict[int, Occurrence | Exception]:
    found: dict[int, Occurrence | Exception] = {}
    for one in ids:
        try:
            found |= {row.o_id: read(row) for row in SPOKEN_OF.rows(batch, ids=[one])}
        except Exception as error:  # noqa: BLE001 - the same: the others are served
            found[one] = error
    return found


def read(row: Any) -> Occurrence | Exception:
    try:
        return occurrence_from(row)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a row, the others are served
        return error


def insert_new(batch: Batch, into: Any) -> Any:
    """An insert that passes over what is there already."""
    dialect = sqlite if batch.dialect.name == "sqlite" else postgresql
    return dialect.insert(into).on_conflict_do_nothing()


def chunks(ids: Iterable[Any], size: int = MOST_BOUND) -> list[list[Any]]:
    whole = list(ids)
    return [whole[at : at + size] for at in range(0, len(whole), size)]
