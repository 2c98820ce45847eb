"""`python -m tests.year [SEED [ENGINE_URL]]`: live a year by another chance, and print what it came to."""

import asyncio
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

import structlog

from data.migrate import upgrade
from data.store import Store
from tests.year.story import Year


async def _lived(seed: int, url: str) -> None:
    store = Store(url)
    await upgrade(store)
    year = Year(store, seed)
    await year.furnish()
    tale = await year.live()
    await store.close()
    for field in fields(tale):
        print(f"{field.name:20}{getattr(tale, field.name)}")  # noqa: T201 - what this is for


def main() -> None:
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 2026
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite:///{Path(folder) / 'year.db'}"
        asyncio.run(_lived(seed, url))


main()
