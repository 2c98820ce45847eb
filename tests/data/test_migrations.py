"""The steps of the schema lead to the tables of the models, on both engines."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlmodel import SQLModel

from bot.app import CannotStart, alone
from data.migrate import is_current, upgrade
from data.store import Store


async def test_the_newest_schema_is_that_of_the_models(store: Store) -> None:
    def difference(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), SQLModel.metadata))

    async with store.engine.connect() as connection:
        assert await connection.run_sync(difference) == []


async def test_a_store_tells_whether_it_is_up_to_date(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/new.db")
    assert not await is_current(store)
    await upgrade(store)
    assert await is_current(store)
    await upgrade(store)  # twice changes nothing
    await store.close()


async def test_a_second_process_on_one_sqlite_file_refuses(tmp_path: Path) -> None:
    one, other = Store(f"sqlite:///{tmp_path}/s.db"), Store(f"sqlite:///{tmp_path}/s.db")
    with alone(one), pytest.raises(CannotStart, match="đang chạy"), alone(other):
        pass
    with alone(other):  # the first has gone
        pass
