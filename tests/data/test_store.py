"""Transactions: whole or not at all, one writer after another, and never left open by who was cancelled."""

import asyncio
import contextlib
import random

import pytest
import sqlalchemy as sa

from data import keepsakes
from data.store import Session, Store


async def test_whoever_is_cancelled_in_the_middle_leaves_no_lock_behind(store: Store) -> None:
    chance = random.Random(1)

    async def work() -> None:
        async with store.begin() as session:
            await keepsakes.keep(session, "x", "1")
            await keepsakes.kept(session, "x")

    for _ in range(150):
        task = asyncio.create_task(work())
        await asyncio.sleep(chance.random() * 0.004)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(3):  # SQLite itself would wait for five seconds
            await store.at_once(lambda batch: batch.execute(sa.text("SELECT 1")).all())


async def test_a_time_limit_still_ends_what_waits_for_something_else(store: Store) -> None:
    async def hang() -> None:
        async with asyncio.timeout(0.2), store.begin() as session:
            await keepsakes.keep(session, "x", "1")
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        await hang()
    async with store.begin() as session:
        assert await keepsakes.kept(session, "x") is None


async def test_what_fails_at_once_is_rolled_back(store: Store) -> None:
    def fail(batch: sa.Connection) -> None:
        batch.execute(sa.text("INSERT INTO keepsakes (name, value) VALUES ('x', '1')"))
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        await store.at_once(fail)
    async with store.begin() as session:
        assert await keepsakes.kept(session, "x") is None


async def test_a_whole_turn_is_rolled_back_when_it_fails(store: Store) -> None:
    async def fail(session: Session) -> None:
        await keepsakes.keep(session, "x", "1")
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        await store.whole(fail)
    assert await kept(store) is None


async def test_a_part_of_a_whole_turn_can_fail_alone(store: Store) -> None:
    async def work(session: Session) -> None:
        await keepsakes.keep(session, "x", "1")
        with contextlib.suppress(ValueError):
            async with Store.attempt(session):
                await keepsakes.keep(session, "x", "2")
                raise ValueError

    await store.whole(work)
    assert await kept(store) == "1"


async def test_a_whole_turn_may_wait_for_something_else_and_is_given_up_in_time(store: Store) -> None:
    async def rest(session: Session) -> None:
        await keepsakes.keep(session, "x", "1")
        await asyncio.to_thread(lambda: None)
        await asyncio.sleep(0.01)

    await store.whole(rest)
    assert await kept(store) == "1"

    async def hang(session: Session) -> None:
        await keepsakes.keep(session, "x", "2")
        await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await store.whole(hang)
    assert await kept(store) == "1"


async def test_a_statement_that_takes_too_long_is_broken_off(store: Store) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"

    async def count(session: Session) -> None:
        await keepsakes.keep(session, "x", "1")
        await (await session.connection()).execute(sa.text(endless))

    async with asyncio.timeout(5):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await store.whole(count)
        assert await kept(store) is None


async def test_whoever_is_cancelled_in_a_whole_turn_harms_no_other(store: Store) -> None:
    chance = random.Random(1)

    async def work(session: Session) -> None:
        await keepsakes.keep(session, "x", "1")
        await keepsakes.kept(session, "x")

    for _ in range(150):
        task = asyncio.create_task(store.whole(work))
        await asyncio.sleep(chance.random() * 0.004)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(3):
            await store.whole(work)


async def kept(store: Store) -> str | None:
    async with store.begin() as session:
        return await keepsakes.kept(session, "x")
