"""One loaded bot for all the processes that a worker starts and kills."""

from collections.abc import Iterator

import pytest

from tests.standin.forker import Forker, forking


@pytest.fixture(scope="session")
def forker() -> Iterator[Forker]:
    with forking() as made:
        yield made
