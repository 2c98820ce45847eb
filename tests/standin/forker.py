"""Starting the bot as a process, over and over, without loading everything each time; killing it like any other."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Child:
    """A running bot."""

    pid: int

    @property
    def alive(self) -> bool:
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def kill(self) -> None:
        """With -9; returns when it is gone."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        until = time.monotonic() + PATIENCE_SECONDS
        while self.alive:
            assert time.monotonic() < until, f"{self.pid} does not go"
            time.sleep(0.002)


class Forker:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, clock: Path, log: Path, environment: dict[str, str]) -> Child:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        told = {"clock": str(clock), "log": str(log), "environment": environment}
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        return Child(int(self._process.stdout.readline()))


@contextmanager
def forking() -> Iterator[Forker]:
    command = [sys.executable, "-m", "tests.standin.office", "--forks"]
    environment = dict(os.environ) | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Forker(process)
        finally:
            process.kill()
