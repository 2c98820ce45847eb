"""The bot as a process of its own whose clock a test turns: `python -m tests.standin.office CLOCK_FILE`.

`python -m tests.standin.office --forks` loads everything once and then starts such processes by forking: a JSON line
{clock, log, environment} on standard input, a line with the process id as the answer.
"""

import atexit
import faulthandler
import json
import os
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import looped, real_clock, run
from bot.settings import read_settings

READ_AGAIN_SECONDS = 0.02


class FileClock:
    """Runs on from the instant that stands in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_at = float("-inf")
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        if (
            time.monotonic() - self._read_at > READ_AGAIN_SECONDS
        ):  # reading it each time cost more than what is measured
            written = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
            self._ahead = datetime.fromisoformat(self._path.read_text()) - written
            self._read_at = time.monotonic()  # last: the store's thread asks as well
        return real_clock() + self._ahead


def open_office(clock: str) -> None:
    faulthandler.register(signal.SIGUSR1, file=2)  # where it stands, for who waits in vain
    looped(run(read_settings(), FileClock(Path(clock))))


def fork_offices() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how they ended
    for line in sys.stdin:
        told = json.loads(line)
        if pid := os.fork():
            print(pid, flush=True)  # noqa: T201 - the answer
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(told["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.environ.clear()
        os.environ.update(told["environment"])
        code = 1
        try:
            open_office(told["clock"])
            code = 0
        finally:
            atexit._run_exitfuncs()  # the last lines of the log
            os._exit(code)


if __name__ == "__main__":
    if sys.argv[1] == "--forks":
        fork_offices()
    else:
        open_office(sys.argv[1])
