"""Who was told anything since a moment, and what."""

from collections.abc import Callable

from tests.conftest import Bench


def ears(bench: Bench) -> Callable[[], dict[str, list[str]]]:
    """From now on: by name, what somebody is told, the newest last; who is told nothing is missing."""
    before = {name: len(parts) for name, parts in bench.channel.said.items()}

    def heard() -> dict[str, list[str]]:
        since = {name: bench.said_to(name)[before.get(name, 0) :] for name in bench.channel.said}
        return {name: said for name, said in since.items() if said}

    return heard
