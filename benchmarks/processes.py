"""The other processes of a benchmark: started, watched through Linux's /proc, killed."""

import os
import select
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

ROOT = Path(__file__).resolve().parent.parent
KIB_PER_MIB = 1024
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


class Running:
    """A module of ours run as a process of its own, which has said its first line; killed with -9 when left."""

    def __init__(
        self, module: str, *words: str, patience_seconds: float = 60, environment: dict[str, str] | None = None
    ) -> None:
        began = time.perf_counter()
        self._popen = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env=os.environ | (environment or {}),
        )
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

    def end(self, number: int) -> None:
        """Send a signal and wait until it has ended."""
        with self._popen:
            self._popen.send_signal(number)
            self._popen.wait(timeout=20)

    def drain(self) -> None:
        """Read on what it says, for nobody: a full pipe would hold it up."""
        assert self._popen.stdout is not None
        for _ in self._popen.stdout:
            pass

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
        super().__init__("tests.standin.crowd")
        self.url = self.first_line
        self._client = httpx.Client(base_url=self.url, timeout=30)
        self._check()

    def counts(self) -> dict[str, Any]:
        """`messages` that arrived, `arrivals` with their copies, the `last` arrival in epoch seconds."""
        return dict(self._client.get("/control/counts").json())

    def rules(self, **how: Any) -> None:
        """How the far end behaves from now on."""
        self._client.post("/control/set", json=how).raise_for_status()

    def reset(self) -> None:
        self._client.post("/control/reset").raise_for_status()

    def push(self, updates: list[dict[str, Any]]) -> None:
        """Let the bot fetch these."""
        self._client.post("/control/push", json=updates).raise_for_status()

    def arrivals(self) -> list[tuple[float, str, str]]:
        """(epoch seconds, chat, text) of each message, in order of arrival."""
        return [(at, chat, text) for at, chat, text in self._client.get("/control/arrivals").json()]

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
