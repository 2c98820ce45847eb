"""The bot as a process of its own whose clock a test turns: `python -m tests.standin.office CLOCK_FILE`."""

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.app import real_clock, run
from bot.settings import read_settings


class FileClock:
    """Runs on from the instant that stands in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> datetime:
        written = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        return datetime.fromisoformat(self._path.read_text()) + (real_clock() - written)


if __name__ == "__main__":
    asyncio.run(run(read_settings(), FileClock(Path(sys.argv[1]))))
