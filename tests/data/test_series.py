"""Many items at once are stored as they are one by one; a rule that has run out opens nothing more."""

from datetime import UTC, date, datetime

import sqlalchemy as sa

from data import items, series, units
from data.calendar import set_day
from data.items import Coordinator, NewItem
from data.occurrences import ROWS_AT_ONCE
from data.store import Session, Store
from domain.deadlines import DeadlineKind
from domain.people import Unit
from jobs import plan

TODAY = date(2026, 11, 9)
NOW = datetime(2026, 11, 9, 2, 0, tzinfo=UTC)
TWICE_A_YEAR = "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15;UNTIL=20261215"
TABLES = {
    "items": "code, squeezed, family, text, folded, lead_id, kind, rrule, before, series_due_on, series_opens_at",
    "coordinators": "unit_id, name, note",
    "occurrences": "office_id, lead_id, due_on, original_due_on, revision, state, needs_more, percent, opened_on, next_at",
}


async def office(session: Session) -> tuple[Unit, Unit]:
    root, _ = await units.add(session, "TP", "Thành phố", None)
    unit, _ = await units.add(session, "BTG", "Ban Tuyên giáo", root)
    await set_day(session, root.id, date(2026, 11, 11), working=False, now=NOW)
    return root, unit


def new(programme_id: int, lead: Unit, code: str, kind: DeadlineKind, due: date | None, rule: str | None) -> NewItem:
    beside = (Coordinator("TP", lead), Coordinator("UBND các xã", None, "chỉ ghi tên"))
    return NewItem(
        programme_id, code, f"Việc {code}", lead, beside, "x", kind, due, rule, True, "", "", TODAY, family="9"
    )


def some(programme_id: int, lead: Unit) -> list[NewItem]:
    return [
        new(programme_id, lead, "1.1", DeadlineKind.DATE, date(2026, 11, 20), None),
        new(programme_id, lead, "1.2", DeadlineKind.RECURRING, date(2026, 11, 25), "FREQ=MONTHLY;BYMONTHDAY=25"),
        new(programme_id, lead, "1.3", DeadlineKind.ONGOING, None, None),
        new(programme_id, lead, "1.4", DeadlineKind.AMBIGUOUS, None, None),
        new(programme_id, lead, "1.5", DeadlineKind.DATE, date(2026, 10, 1), None),
        new(programme_id, lead, "1.6", DeadlineKind.RECURRING, date(2026, 12, 15), TWICE_A_YEAR),
    ]


async def rows(store: Store, programme: str) -> dict[str, list[tuple[object, ...]]]:
    """What is stored of a programme, ids of rows aside."""
    of = "SELECT i.id FROM items i JOIN programmes p ON p.id = i.programme_id WHERE p.name = :name"
    found = {}
    async with store.engine.connect() as connection:
        for table, columns in TABLES.items():
            key = "id" if table == "items" else "item_id"
            query = sa.text(f"SELECT {columns} FROM {table} WHERE {key} IN ({of}) ORDER BY id")
            found[table] = [tuple(row) for row in await connection.execute(query, {"name": programme})]
    return found


async def test_items_stored_at_once_are_those_stored_one_by_one(store: Store) -> None:
    async with store.begin() as session:
        root, unit = await office(session)
        one_by_one = await items.programme(session, root.id, "one by one", TODAY)
        for one in some(one_by_one, unit):
            item = await items.item(session, await items.add(session, one))
            await series.open_first(session, item, one.due_on, TODAY, NOW)
        at_once = await items.programme(session, root.id, "at once", TODAY)
        ids = await series.add_all(session, some(at_once, unit), NOW)
        assert [(await items.item(session, item_id)).code for item_id in ids] == [f"1.{n}" for n in range(1, 7)]
    assert await rows(store, "at once") == await rows(store, "one by one")
    assert len((await rows(store, "at once"))["occurrences"]) == 6


async def test_none_and_more_than_one_statement_takes_are_stored_as_well(store: Store) -> None:
    async with store.begin() as session:
        root, unit = await office(session)
        programme_id = await items.programme(session, root.id, "P", TODAY)
        assert await series.add_all(session, [], NOW) == []
        many = [new(programme_id, unit, str(n), DeadlineKind.ONGOING, None, None) for n in range(ROWS_AT_ONCE + 1)]
        ids = await series.add_all(session, many, NOW)
    assert len(set(ids)) == ROWS_AT_ONCE + 1
    found = await rows(store, "P")
    assert [len(found[table]) for table in TABLES] == [len(ids), 2 * len(ids), len(ids)]


async def test_the_last_period_of_a_rule_that_ends_opens_and_no_other_after_it(store: Store) -> None:
    async with store.begin() as session:
        root, unit = await office(session)
        programme_id = await items.programme(session, root.id, "P", TODAY)
        one = new(programme_id, unit, "1", DeadlineKind.RECURRING, date(2026, 6, 15), TWICE_A_YEAR)
        await series.add_all(session, [one], NOW)
    await plan.tick(store, NOW)
    async with store.engine.connect() as connection:
        due = await connection.execute(sa.text("SELECT CAST(due_on AS VARCHAR(10)) FROM occurrences ORDER BY id"))
        assert [day for (day,) in due] == ["2026-06-15", "2026-12-15"]
        assert (await connection.execute(sa.text("SELECT series_due_on FROM items"))).scalar_one() is None
