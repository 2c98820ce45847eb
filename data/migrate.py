"""Bring a store to the newest schema, and tell whether it is there.

Alembic is loaded only where something is to be brought: a tenth of what the process would hold in memory is its.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy import Connection

from data.store import Store

if TYPE_CHECKING:
    from alembic.config import Config

SCRIPTS = Path(__file__).parent / "migrations"
NUMBER = 4  # digits with which a step's file begins: its revision


def config(connection: Connection | None = None) -> "Config":
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def steps() -> list[str]:
    """The revisions this code knows, oldest first."""
    return sorted(path.name[:NUMBER] for path in (SCRIPTS / "versions").glob("[0-9]*.py"))


def stands_at(connection: Connection) -> str | None:
    """The revision of a store; None where there is none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return found


async def upgrade(store: Store) -> None:
    if await is_current(store):
        return
    from alembic import command

    async with store.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.upgrade(config(sync), "head"))


async def is_current(store: Store) -> bool:
    """Whether the store has the schema this code was written for."""
    async with store.engine.connect() as connection:
        return await connection.run_sync(stands_at) == steps()[-1]
