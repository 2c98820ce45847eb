"""The outbox on its way out: what is locked, what is freed, what is put off."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa

from data import outbox, pauses, people, sending
from data.migrate import config
from data.store import Batch, Store, StoreAway
from domain.delivery import Class, Content
from tests.conftest import Bench

NOW = datetime(2026, 11, 9, 2, 0, tzinfo=UTC)


async def some(store: Store, count: int) -> None:
    async with store.begin() as session:
        for n in range(count):
            place = await people.address_at(session, "telegram", str(n))
            await outbox.put(session, place.id, Class.NOTICE, f"k{n}", Content((f"Tin {n}",)), NOW, NOW)


async def test_two_pauses_at_once_leave_the_longer_one(store: Store) -> None:
    for seconds in (5, 30, 10):
        until = NOW + timedelta(seconds=seconds)
        await store.at_once(partial(pauses.pause, channel="telegram", now=NOW, until=until))
    found = await store.at_once(lambda batch: pauses.paused(batch, NOW))
    assert found == {"telegram": NOW + timedelta(seconds=30)}
    an_hour_back = NOW - timedelta(hours=1)
    assert await store.at_once(lambda batch: pauses.paused(batch, an_hour_back)) == {}, "the clock was set back"


async def test_what_another_took_meanwhile_is_not_taken_again(store: Store) -> None:
    await some(store, 2)

    def work(batch: Batch) -> tuple[set[int], set[int]]:
        found = sending.may_leave(batch, NOW, 10)
        first = sending.take(batch, "1", NOW, [(found[0], [])])
        return first, sending.take(batch, "2", NOW, [(message, []) for message in found])

    first, second = await store.at_once(work)
    assert (len(first), len(second)) == (1, 1)
    assert not first & second


async def test_an_address_is_freed_even_when_its_message_was_given_up_by_another(store: Store) -> None:
    await some(store, 1)

    def hold(batch: Batch) -> int:
        (found,) = sending.may_leave(batch, NOW, 10)
        sending.take(batch, "7", NOW, [(found, [])])
        return found.address.id

    place = await store.at_once(hold)
    async with store.begin() as session:
        await outbox.silence(session, place, "put out of the chat")
    assert await store.at_once(lambda batch: sending.free_of(batch, "7")) == 0
    assert await store.at_once(sending.held_places) == []


async def test_one_message_that_cannot_be_claimed_is_put_off_and_no_other(bench: Bench) -> None:
    await some(bench.store, 3)
    async with bench.store.begin() as session:
        connection = await session.connection()
        await connection.execute(sa.text("""UPDATE outbox SET content = '{"nonsense": 1}' WHERE key = 'k1'"""))
    await bench.works.dispatcher.drain()
    assert bench.said_to("0") == ["Tin 0"]
    assert bench.said_to("2") == ["Tin 2"]
    async with bench.store.begin() as session:
        connection = await session.connection()
        waiting = await connection.execute(sa.text("SELECT key FROM outbox WHERE state = 'waiting'"))
        assert [row.key for row in waiting] == ["k1"]


async def test_a_session_that_the_server_ends_is_the_stores_mood(shared_store: Store) -> None:
    cut = "SELECT pg_terminate_backend(pg_backend_pid())"
    with pytest.raises(StoreAway):
        await shared_store.at_once(lambda batch: batch.execute(sa.text(cut)).all())
    with pytest.raises(sa.exc.ProgrammingError):
        await shared_store.at_once(lambda batch: batch.execute(sa.text("SELECT nothing FROM nowhere")))


async def test_the_newest_steps_of_the_schema_can_be_taken_back_and_done_again_with_rows_there(bench: Bench) -> None:
    from alembic import command

    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    await bench.tick("2026-11-17 08:00")

    def back_and_forth(connection: sa.Connection) -> None:
        command.downgrade(config(connection), "0002")
        command.upgrade(config(connection), "head")

    async with bench.store.engine.begin() as connection:
        await connection.run_sync(back_and_forth)
    assert "[N1]" in await bench.say("hoa", "/viec N1")
    assert await bench.count("items") == 1
