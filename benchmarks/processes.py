"""The other processes of a benchmark: started, watched through Linux's /proc, killed.

Run as a module it is the Bot API's stand-in, which then reads forms too: PTB's own HTTP client sends nothing else.
"""

import asyncio
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

import httpx

from tests.standin import crowd

ROOT = Path(__file__).resolve().parent.parent
KIB_PER_MIB = 1024
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


class Running:
    """A module of ours run as a process of its own, which has said its first line; killed with -9 when left."""

    def __init__(self, module: str, *words: str, patience_seconds: float = 60) -> None:
        began = time.perf_counter()
        self._popen = subprocess.Popen([sys.executable, "-m", module, *words], cwd=ROOT, stdout=subprocess.PIPE)
        assert self._popen.stdout is not None
        heard, _, _ = select.select([self._popen.stdout], [], [], patience_seconds)
        self.first_line = self._popen.stdout.readline().decode().strip() if heard else ""
        self.start_seconds = time.perf_counter() - began
        if not self.first_line:
            self.kill()
            raise RuntimeError(f"{module} {' '.join(words[:1])} said nothing in {self.start_seconds:.0f} s")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def kill(self) -> None:
        with self._popen:  # waits for the end and closes the pipe
            self._popen.kill()

    def memory_mib(self) -> float:
        """Resident memory now, in MiB."""
        return self._status("VmRSS") / KIB_PER_MIB

    def peak_mib(self) -> float:
        """The most resident memory it ever had, in MiB."""
        return self._status("VmHWM") / KIB_PER_MIB

    def cpu_seconds(self) -> float:
        """Seconds of one core used since its start, its own and the kernel's for it."""
        fields = Path(f"/proc/{self._popen.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND

    def _status(self, name: str) -> int:
        lines = Path(f"/proc/{self._popen.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


class Crowd(Running):
    """The Bot API's stand-in for ten thousand chats."""

    def __init__(self) -> None:
        super().__init__("benchmarks.processes")
        self.url = self.first_line
        self._client = httpx.Client(base_url=self.url, timeout=30)
        self._check()

    def counts(self) -> dict[str, Any]:
        """`messages` that arrived, `arrivals` with their copies, the `last` arrival in epoch seconds."""
        return dict(self._client.get("/control/counts").json())

    def kill(self) -> None:
        if hasattr(self, "_client"):
            self._client.close()
        super().kill()

    def _check(self) -> None:
        """Send a form and a JSON object: if the stand-in could not read one, all would seem lost that is sent so."""
        words = {"chat_id": 1, "text": "thử"}
        for answer in (
            self._client.post("/bot1/sendMessage", data=words),
            self._client.post("/bot1/sendMessage", json=words),
        ):
            answer.raise_for_status()
        self._client.post("/control/reset")


class Talk(crowd.Talk):
    """One connection to the stand-in."""

    def called(self, path: str, body: bytes) -> None:
        if not path.startswith("/control/") and body and not body.startswith(b"{"):
            asked: dict[str, Any] = dict(parse_qsl(body.decode()))
            body = json.dumps(asked | {"chat_id": int(asked.get("chat_id", 0))}).encode()
        super().called(path, body)


if __name__ == "__main__":
    crowd.Talk = Talk  # type: ignore[misc]
    asyncio.run(crowd.serve())
