"""One loaded bot for all the processes that a worker starts and kills, one far end for all its crowded mornings."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from data.store import Store
from tests.conftest import opened
from tests.standin.burst import Burst, crowd_running, crowded
from tests.standin.forker import Forker, forking


@pytest.fixture(scope="session")
def forker() -> Iterator[Forker]:
    with forking() as made:
        yield made


@pytest.fixture(scope="session")
def crowd() -> Iterator[str]:
    with crowd_running() as url:
        yield url


@pytest.fixture(params=["polled-sqlite", "brought-postgresql"])
async def way(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Store, bool]]:
    """A store, and whether updates are brought to a webhook instead of being fetched; the engines take turns with it."""
    how, engine = request.param.split("-")
    async with opened(request, engine) as (store, _):
        yield store, how == "brought"


@pytest.fixture
async def burst(crowd: str, store: Store, tmp_path: Path, forker: Forker) -> AsyncIterator[Burst]:
    """A crowded morning, on each engine in turn."""
    async with crowded(crowd, store, tmp_path, forker) as made:
        yield made


@pytest.fixture
async def shared_burst(crowd: str, shared_store: Store, tmp_path: Path, forker: Forker) -> AsyncIterator[Burst]:
    """A crowded morning on a store that several processes may share."""
    async with crowded(crowd, shared_store, tmp_path, forker) as made:
        yield made
