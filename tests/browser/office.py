"""The product as a process: `nhacviec demo` in a folder of its own."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import IO, Any

import httpx

ROOT = Path(__file__).parents[2]
OPENED = "Mở trình duyệt: "
STOPS_WITHIN_S = 20


class Forks:
    """A process that has everything loaded and becomes demos."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.forks"],
            cwd=ROOT,
            env=dict(os.environ) | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, **told: str | int) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@cache
def forks() -> Forks:
    """One for all tests; it ends with them, for then nobody asks it any more."""
    return Forks()


class Demo:
    """A running demo. `code`: how it ended."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
        environment |= {"NHACVIEC_LISTEN": f"127.0.0.1:{port}"}
        self.code: int | None = None
        log, out = folder / "demo.log", folder / "demo.out"
        start = log.stat().st_size if log.exists() else 0
        out.unlink(missing_ok=True)
        os.mkfifo(out)
        told = {"folder": str(folder), "out": str(out), "log": str(log), "environment": json.dumps(environment)}
        self.pid = forks().ask(**told)
        self.out: IO[str] = out.open()
        line = next((line for line in self.out if line.startswith(OPENED)), None)
        if line is None:
            raise AssertionError(f"the demo did not start: {log.read_text()[start:]}")
        self.url = line.removeprefix(OPENED).strip()

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def ready(self) -> "Demo":
        """Wait until it answers; the address was printed when the door was open."""
        socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
        with httpx.Client(transport=httpx.HTTPTransport(retries=6), trust_env=False) as client:
            assert client.get(f"{self.url}/healthz").status_code == 200
        return self

    def state(self) -> dict[str, Any]:
        found = httpx.get(f"{self.url}/chat/state", trust_env=False, timeout=30).json()
        assert isinstance(found, dict)
        return found

    def now(self) -> datetime:
        return datetime.fromisoformat(self.state()["now"])

    def untouched(self) -> bool:
        """Whether the story stands where it began, give or take the minutes that went by."""
        state = self.state()
        return "T07:5" in state["now"] and not any(one["last"] for one in state["people"])

    def say(self, who: str, text: str) -> None:
        self._post(f"/chat/{who}/say", {"text": text, "reply_to": None})

    def begin_anew(self) -> None:
        self._post("/anew", {})

    def _post(self, path: str, body: dict[str, str | None]) -> None:
        answer = httpx.post(f"{self.url}{path}", json=body, headers={"X-Nhacviec": "1"}, trust_env=False, timeout=30)
        assert answer.status_code == 200

    def stop(self, how: signal.Signals) -> int:
        os.kill(self.pid, how)
        ended, _, _ = select.select([self.out], [], [], STOPS_WITHIN_S)  # nothing more is printed: it is the end
        if not ended:
            os.kill(self.pid, signal.SIGKILL)
        self.code = forks().ask(pid=self.pid)
        self.out.close()
        assert ended, "it did not stop"
        return self.code


@contextmanager
def running(folder: Path, port: int = 0) -> Iterator[Demo]:
    """The demo, until it is told to stop; it stops in peace."""
    demo = Demo(folder, port).ready()
    try:
        yield demo
    finally:
        code = demo.stop(signal.SIGTERM) if demo.code is None else 0
    assert code == 0
    assert "_failed" not in (folder / "demo.log").read_text()  # turn_failed, tick_failed, dispatch_failed
