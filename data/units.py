"""Questions about the unit tree."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam
from sqlalchemy import select as select_plain
from sqlmodel import col, select

from data import asking, rounds
from data.models import UnitAliasRow, UnitRow
from data.prepared import Among, Prepared
from data.spoken_of import UNITS, table
from data.store import Batch, Session
from domain.people import Unit
from domain.text import squeeze

UNDER = "units under nodes"

ALIASES = table(UnitAliasRow)
AS_UNIT = tuple(UNITS.c[name] for name in ("id", "office_id", "parent_id", "code", "name", "path"))
OF_ID = Prepared(select_plain(*AS_UNIT).where(UNITS.c.id == bindparam("unit")))
OF_IDS = Prepared(select_plain(*AS_UNIT).where(Among(UNITS.c.id, "ids")).order_by(UNITS.c.office_id, UNITS.c.id))
NAMED = Prepared(select_plain(UNITS.c.id, UNITS.c.squeezed, UNITS.c.name).where(Among(UNITS.c.office_id, "offices")))
ALSO_NAMED = Prepared(
    select_plain(ALIASES.c.unit_id).where(
        Among(ALIASES.c.office_id, "offices"), ALIASES.c.squeezed == bindparam("squeezed")
    )
)


def _below() -> Any:
    """Ids of some nodes and of everything under them."""
    tree = select_plain(UNITS.c.id).where(Among(UNITS.c.id, "nodes")).cte("tree", recursive=True)
    return select_plain(tree.union(select_plain(UNITS.c.id).where(UNITS.c.parent_id == tree.c.id)).c.id)


BELOW = Prepared(_below())
UNITS_BELOW = Prepared(select_plain(*AS_UNIT).where(UNITS.c.id.in_(_below())).order_by(UNITS.c.id))


def unit_of(row: Any) -> Unit:
    return Unit(row.id, row.office_id, row.parent_id, row.code, row.name, tuple(row.path))


async def unit(session: Session, unit_id: int) -> Unit:
    (row,) = await asking.rows(session, OF_ID, unit=unit_id)
    return unit_of(row)


async def codes(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """The codes of units, by id."""
    rows = await session.exec(select(UnitRow.id, UnitRow.code).where(col(UnitRow.id).in_(list(ids))))
    return {unit_id: code for unit_id, code in rows if unit_id is not None}


async def units_of(session: Session, offices: Iterable[int] | None = None) -> list[Unit]:
    """All units of some offices (of all, when None), the office first, then in the order they were added."""
    query = select(UnitRow).order_by(col(UnitRow.office_id), col(UnitRow.id))
    if offices is not None:
        query = query.where(col(UnitRow.office_id).in_(list(offices)))
    return [unit_of(row) for row in await session.exec(query)]


async def under(session: Session, nodes: Iterable[int]) -> frozenset[int]:
    """Ids of the nodes and of everything under them."""
    wanted = frozenset(nodes)
    if not wanted:
        return frozenset()
    known: dict[frozenset[int], frozenset[int]] = session.info.setdefault(UNDER, {})  # a turn asks again and again
    if wanted not in known:
        known[wanted] = frozenset(row.id for row in await asking.rows(session, BELOW, nodes=wanted))
    return known[wanted]


def below(batch: Batch, nodes: Iterable[int]) -> list[Unit]:
    """The nodes and everything under them, within a transaction that is run synchronously."""
    return [unit_of(row) for row in UNITS_BELOW.rows(batch, nodes=list(nodes))]


async def names(session: Session, offices: Iterable[int] | None = None) -> dict[str, list[Unit]]:
    """Everything a unit may be called, squeezed, with the units it may mean."""
    known: dict[str, list[Unit]] = {}
    by_id = {u.id: u for u in await units_of(session, offices)}
    for found in by_id.values():
        for name in {squeeze(found.code), squeeze(found.name)}:
            known.setdefault(name, []).append(found)
    for row in await session.exec(select(UnitAliasRow)):
        if row.unit_id in by_id and by_id[row.unit_id] not in known.get(row.squeezed, []):
            known.setdefault(row.squeezed, []).append(by_id[row.unit_id])
    return known


async def called(session: Session, name: str, offices: Iterable[int]) -> list[Unit]:
    """The units of some offices that a name may mean: by code, by full name, by another name of theirs."""
    wanted, among = squeeze(name), list(offices)
    if not wanted:
        return []
    found = {
        row.id
        for row in await asking.rows(session, NAMED, offices=among)
        if wanted in (row.squeezed, _squeezed(row.name))
    }
    found |= {row.unit_id for row in await asking.rows(session, ALSO_NAMED, offices=among, squeezed=wanted)}
    return [unit_of(row) for row in await asking.rows(session, OF_IDS, ids=found)] if found else []


@lru_cache(maxsize=20_000)
def _squeezed(name: str) -> str:
    return squeeze(name)


async def add(session: Session, code: str, name: str, parent: Unit | None) -> tuple[Unit, bool]:
    """The unit of that code under that office, made if it is not there; whether it is new."""
    if parent is None:
        offices = await session.exec(select(UnitRow).where(col(UnitRow.parent_id).is_(None)))
        known = next((row for row in offices if row.squeezed == squeeze(code)), None)
    else:
        known = (
            await session.exec(
                select(UnitRow).where(UnitRow.office_id == parent.office_id, UnitRow.squeezed == squeeze(code))
            )
        ).first()
    if known is not None:
        return unit_of(known), False
    row = UnitRow(
        office_id=0, parent_id=parent.id if parent else None, path=[], code=code, squeezed=squeeze(code), name=name
    )
    if parent is not None:
        row.office_id = parent.office_id
    session.info.pop(UNDER, None)
    session.add(row)
    await session.flush()
    assert row.id is not None
    row.office_id = parent.office_id if parent else row.id
    row.path = [*(parent.path if parent else ()), row.id]
    session.add(row)
    if parent is None:
        await rounds.add(session, row.id)
    await session.flush()
    return unit_of(row), True


async def add_alias(session: Session, found: Unit, alias: str) -> Unit:
    """Another name for a unit; gives the unit that has it, which is another one if the name was taken."""
    holders = (await names(session, [found.office_id])).get(squeeze(alias), [])
    if holders and found not in holders:
        return holders[0]
    if not holders:
        session.add(UnitAliasRow(office_id=found.office_id, unit_id=found.id, alias=alias, squeezed=squeeze(alias)))
        await session.flush()
    return found
