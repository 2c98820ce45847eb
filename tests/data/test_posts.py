"""Posts: one holder at a time, taken over when the holder's connection goes; on SQLite there is nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from data.posts import Post
from data.store import Store


async def soon(_seconds: float) -> None:
    await asyncio.sleep(0.01)


@asynccontextmanager
async def kept(post: Post) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(post.keep())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until_held(post: Post) -> None:
    async with asyncio.timeout(20):
        while not post.held:
            await asyncio.sleep(0.01)


async def test_a_post_has_one_holder_and_the_next_takes_over_when_it_leaves(shared_store: Store) -> None:
    one, other, third = (Post(shared_store, name, soon) for name in ("poll", "poll", "tick"))
    async with kept(other):
        async with kept(one), kept(third):
            await until_held(third)
            async with asyncio.timeout(20):
                while not (one.held or other.held):
                    await asyncio.sleep(0.01)
            for _ in range(30):
                await asyncio.sleep(0.01)
                assert one.held != other.held
        await until_held(other)


async def test_on_sqlite_the_one_process_holds_every_post(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/one.db")
    post = Post(store, "poll", soon)
    await post.keep()
    assert post.held
    await store.close()


async def test_a_post_is_lost_with_its_connection_and_its_work_is_stopped(shared_store: Store) -> None:
    post = Post(shared_store, "poll", soon)
    working = asyncio.Event()
    stopped = asyncio.Event()

    async def work() -> None:
        working.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    async with kept(post):
        doing = asyncio.create_task(post.while_held(work))
        async with asyncio.timeout(20):
            await working.wait()
            working.clear()
            async with shared_store.engine.connect() as connection:
                holders = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
                await connection.execute(sa.text(holders))
            await stopped.wait()
            await working.wait()  # and taken up again
        doing.cancel()
        await asyncio.gather(doing, return_exceptions=True)


async def test_work_that_fails_is_not_hidden(store: Store) -> None:
    async def work() -> None:
        raise ValueError("ours")

    post = Post(store, "poll", soon)
    async with kept(post):
        with pytest.raises(ValueError, match="ours"):
            await asyncio.wait_for(post.while_held(work), 20)


async def test_a_holder_that_is_frozen_or_gone_from_the_network_loses_its_post(shared_store: Store) -> None:
    thawed = asyncio.Event()

    async def frozen(_seconds: float) -> None:
        await thawed.wait()

    one, other = Post(shared_store, "tick", frozen), Post(shared_store, "tick", soon)
    async with kept(one):
        await until_held(one)
        async with kept(other):
            await until_held(other)  # the server has let go of the one that does not ask
