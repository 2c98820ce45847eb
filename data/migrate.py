"""Bring a store to the newest schema, and tell whether it is there."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from data.store import Store


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


async def upgrade(store: Store) -> None:
    async with store.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.upgrade(config(sync), "head"))


async def is_current(store: Store) -> bool:
    """Whether the store has the schema this code was written for."""

    def _same(sync: Connection) -> bool:
        heads = set(ScriptDirectory.from_config(config()).get_heads())
        return set(MigrationContext.configure(sync).get_current_heads()) == heads

    return await store.at_once(_same)
