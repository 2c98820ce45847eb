"""Prepared statements in a session's transaction, beside its objects: a turn asks a dozen, at a tenth of the cost."""

from typing import Any

from sqlalchemy.orm import Session as Objects
from sqlmodel import SQLModel

from data.prepared import Prepared
from data.store import Session


async def rows(session: Session, question: Prepared, **values: Any) -> list[Any]:
    """What a statement selects or returns; what is still only in the session is written first."""
    return await session.run_sync(_rows, question, values)


async def first(session: Session, question: Prepared, **values: Any) -> Any | None:
    """The first of its rows."""
    found = await session.run_sync(_rows, question, values)
    return found[0] if found else None


async def run(session: Session, order: Prepared, **values: Any) -> None:
    """Execute what selects nothing."""
    await session.run_sync(_run, order, values)


def forget(session: Session, model: type[SQLModel]) -> None:
    """Objects of a table that a prepared statement has changed are read anew when they are wanted again."""
    for held in [one for one in session.identity_map.values() if isinstance(one, model)]:
        session.expunge(held)


def _rows(objects: Objects, question: Prepared, values: dict[str, Any]) -> list[Any]:
    objects.flush()
    return question.rows(objects.connection(), **values)


def _run(objects: Objects, order: Prepared, values: dict[str, Any]) -> None:
    objects.flush()
    order.run(objects.connection(), **values)
