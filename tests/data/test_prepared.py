"""Prepared statements say what SQLAlchemy's own way says, on both engines."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import bindparam, select

from data import outbox, people
from data.models import OutboxRow
from data.prepared import Among, Prepared
from data.spoken_of import table
from data.store import Batch, Store, StoreAway
from domain.delivery import Choice, Class, Content

NOW = datetime(2026, 11, 9, 2, 0, 0, 123456, tzinfo=UTC)
OUTBOX = table(OutboxRow)
ALL = select(OUTBOX).order_by(OUTBOX.c.id)


async def three(store: Store) -> None:
    async with store.begin() as session:
        for n in range(3):
            place = await people.address_at(session, "telegram", str(n))
            content = Content((f"Tin số {n} “đ”",), (Choice("1. Xong", "xong", n),)) if n else None
            at = NOW + timedelta(microseconds=n)
            await outbox.put(session, place.id, Class.NOTICE, f"k{n}", content, NOW, at)


async def test_rows_have_the_values_that_sqlalchemy_gives(store: Store) -> None:
    await three(store)
    prepared = Prepared(ALL)

    def both(batch: Batch) -> tuple[list[Any], list[Any]]:
        return [tuple(row) for row in batch.execute(ALL)], [tuple(row) for row in prepared.rows(batch)]

    theirs, ours = await store.at_once(both)
    assert ours == theirs
    assert len(ours) == 3


async def test_many_values_travel_as_one(store: Store) -> None:
    await three(store)
    some = Prepared(select(OUTBOX.c.key).where(Among(OUTBOX.c.id, "ids")).order_by(OUTBOX.c.id))
    everything = await store.at_once(lambda batch: [row.key for row in some.rows(batch, ids=range(1, 100_000))])
    assert everything == ["k0", "k1", "k2"]
    assert await store.at_once(lambda batch: some.rows(batch, ids=[])) == []


async def test_an_instant_finds_itself_to_the_microsecond(store: Store) -> None:
    await three(store)
    after = Prepared(select(OUTBOX.c.key, OUTBOX.c.due_at).where(OUTBOX.c.due_at > bindparam("now")))
    found = await store.at_once(lambda batch: after.rows(batch, now=NOW))
    assert [(row.key, row.due_at) for row in sorted(found)] == [
        ("k1", NOW + timedelta(microseconds=1)),
        ("k2", NOW + timedelta(microseconds=2)),
    ]


async def test_what_is_written_is_rolled_back_with_its_transaction(store: Store) -> None:
    await three(store)
    mark = Prepared(OUTBOX.update().where(Among(OUTBOX.c.id, "ids")).values(state=bindparam("to")))

    def work(batch: Batch) -> None:
        mark.run(batch, ids=[1, 2], to="dead")
        raise LookupError

    with pytest.raises(LookupError):
        await store.at_once(work)
    assert {row.state for row in await store.at_once(Prepared(ALL).rows)} == {"waiting"}


async def test_a_list_written_out_at_each_call_is_refused(store: Store) -> None:
    with pytest.raises(TypeError, match="Among"):
        await store.at_once(Prepared(select(OUTBOX).where(OUTBOX.c.id.in_([1, 2]))).rows)


async def test_a_broken_statement_is_our_error_and_a_lost_connection_the_stores_mood(shared_store: Store) -> None:
    with pytest.raises(Exception, match="nowhere") as ours:
        await shared_store.at_once(Prepared(sa.text("SELECT 1 FROM nowhere")).rows)
    assert not isinstance(ours.value, StoreAway)
    with pytest.raises(StoreAway):
        await shared_store.at_once(Prepared(sa.text("SELECT pg_terminate_backend(pg_backend_pid())")).rows)
    assert await shared_store.at_once(Prepared(sa.text("SELECT 1")).rows) == [(1,)], (
        "the next connection is a sound one"
    )
