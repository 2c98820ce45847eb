"""Transactions: whole or not at all, one writer after another, and never left open by who was cancelled."""

import asyncio
import random

import pytest
import sqlalchemy as sa

from data import keepsakes
from data.store import Store


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
