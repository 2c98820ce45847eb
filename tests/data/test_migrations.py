"""The steps of the schema lead to the tables of the models, on both engines."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlmodel import SQLModel

from bot.app import CannotStart, alone
from data import conversations, items, people, units
from data.migrate import config, is_current, stands_at, steps, upgrade
from data.store import Store
from domain.deadlines import DeadlineKind

TODAY = date(2026, 1, 1)


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


async def test_a_dialogue_that_stood_before_groups_belongs_to_the_one_it_was_held_with(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/old.db")

    def before(connection: Connection) -> None:
        command.upgrade(config(connection), "0001")
        connection.exec_driver_sql("INSERT INTO people VALUES (7, 'Lan', 'vi', 0, '2026-05-18 01:00:00')")
        connection.exec_driver_sql(
            "INSERT INTO addresses (id, channel, chat, person_id, status) VALUES (3, 'x', '1', 7, 'ok')"
        )
        connection.exec_driver_sql(
            "INSERT INTO conversations (address_id, kind, kept, expires_at) VALUES (3, 'assign', '{}', '2026-05-19 01:00:00')"
        )

    async with store.engine.begin() as connection:
        await connection.run_sync(before)
    await upgrade(store)
    async with store.begin() as session:
        standing = await conversations.standing(session, 0, 7, datetime(2026, 5, 18, 2, tzinfo=UTC))
        assert standing == conversations.Conversation("assign", {})
        assert (await people.person(session, 7)).plain is False
    await store.close()


async def test_codes_squeezed_before_get_their_dots_back(store: Store) -> None:
    async with store.begin() as session:
        office, _ = await units.add(session, "TP", "Thành phố", None)
        programme = await items.programme(session, office.id, "CT", TODAY)
        for code, family in (("1.11", None), ("9.2-P.TCKH", "9.2"), ("N3", None)):
            one = items.NewItem(
                programme, code, "Việc", office, (), "", DeadlineKind.ONGOING, None, None, False, "", "", TODAY
            )
            await items.add(session, replace(one, family=family))

    def down_and_up(connection: Connection) -> list[list[tuple[str, str | None]]]:
        seen = []
        for step, to in ((command.downgrade, "0005"), (command.upgrade, "head")):
            step(config(connection), to)
            rows = connection.exec_driver_sql("SELECT squeezed, family FROM items ORDER BY id")
            seen.append([(str(row[0]), row[1]) for row in rows])
        return seen

    async with store.engine.begin() as connection:
        before, after = await connection.run_sync(down_and_up)
    assert before == [("111", None), ("92ptckh", "92"), ("n3", None)]
    assert after == [("1.11", None), ("9.2ptckh", "9.2"), ("n3", None)]


async def test_dialogues_of_private_chats_and_of_groups_stay_when_a_person_may_have_several_chats(store: Store) -> None:
    now = datetime(2026, 5, 18, 2, tzinfo=UTC)
    async with store.begin() as session:
        lan = await people.add_person(session, "Lan", now)
        group = await people.add_person(session, "Nhóm", now, group=True)
        there = [await people.address_at(session, "telegram", chat) for chat in ("lan", "-7", "left")]
        for place, owner in zip(there, (lan.id, group.id, None), strict=True):
            await people.set_address(session, place.id, person_id=owner)
        await conversations.stand(session, 0, lan.id, "assign", {"a": 1}, now)
        await conversations.stand(session, there[1].id, lan.id, "blocked", {"b": 2}, now)

    def down_and_up(connection: Connection) -> list[tuple[int, str]]:
        command.downgrade(config(connection), "0007")
        rows = connection.exec_driver_sql("SELECT address_id, kind FROM conversations ORDER BY id").all()
        connection.exec_driver_sql(  # of a chat that is nobody's by now
            "INSERT INTO conversations (address_id, person_id, kind, kept, expires_at) "
            f"VALUES ({there[2].id}, {lan.id}, 'extend', '{{}}', '2026-05-19 01:00:00')"
        )
        command.upgrade(config(connection), "head")
        return [(row[0], row[1]) for row in rows]

    async with store.engine.begin() as connection:
        assert await connection.run_sync(down_and_up) == [(there[0].id, "assign"), (there[1].id, "blocked")]
    async with store.begin() as session:
        held = [await conversations.standing(session, place, lan.id, now) for place in (0, there[1].id, there[2].id)]
    assert held == [
        conversations.Conversation("assign", {"a": 1}),
        conversations.Conversation("blocked", {"b": 2}),
        None,
    ]


async def test_the_steps_read_off_the_files_are_those_that_alembic_knows(store: Store) -> None:
    script = ScriptDirectory.from_config(config())
    assert steps() == [step.revision for step in reversed(list(script.walk_revisions()))]
    async with store.engine.connect() as connection:
        assert await connection.run_sync(stands_at) == script.get_current_head()
