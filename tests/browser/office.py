"""The product as a process: `nhacviec demo` in a folder of its own."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import httpx

ROOT = Path(__file__).parents[2]
OPENED = "Mở trình duyệt: "
STOPS_WITHIN_S = 20


class Demo:
    """A running demo. `log` takes what it prints after its address."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NHACVIEC_")}
        environment |= {"PYTHONPATH": str(ROOT), "NHACVIEC_LISTEN": f"127.0.0.1:{port}", "PYTHONUNBUFFERED": "1"}
        self.log = (folder / "demo.log").open("a+")
        start = self.log.tell()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        assert self.process.stdout is not None
        self.out: IO[str] = self.process.stdout
        line = next((line for line in self.out if line.startswith(OPENED)), None)
        if line is None:
            self.log.seek(start)
            raise AssertionError(f"the demo did not start: {self.log.read()}")
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
        self.process.send_signal(how)
        rest, _ = self.process.communicate(timeout=STOPS_WITHIN_S)
        self.log.write(rest)
        self.log.close()
        return self.process.returncode


@contextmanager
def running(folder: Path, port: int = 0) -> Iterator[Demo]:
    """The demo, until it is told to stop; it stops in peace."""
    demo = Demo(folder, port).ready()
    try:
        yield demo
    finally:
        code = demo.stop(signal.SIGTERM) if demo.process.poll() is None else None
    assert code in {0, None}
    assert "_failed" not in (folder / "demo.log").read_text()  # turn_failed, tick_failed, dispatch_failed
