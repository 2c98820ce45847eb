"""Log lines on their way to standard output, written by a thread of their own."""

import atexit
import contextlib
import sys
import time
from collections import deque
from threading import Event, Lock, Thread

GATHERED_SECONDS = 0.02


class Lines:
    """A file to log to that never holds up whoever writes.

    A write to a real file lets go of the interpreter, and in a crowded morning waits for the store's thread to give it
    back: that was a quarter of the loop's time. Here a line waits a fiftieth of a second; at the end all are written.
    """

    def __init__(self) -> None:
        self._waiting: deque[str] = deque()
        self._news, self._writing = Event(), Lock()
        Thread(target=self._run, name="log", daemon=True).start()
        atexit.register(self.write_out)

    def write(self, text: str) -> None:
        self._waiting.append(text)
        if not self._news.is_set():
            self._news.set()

    def flush(self) -> None:
        """Asked for after each line; the thread sees to it."""

    def write_out(self) -> None:
        """Write all that waits, now."""
        with self._writing:
            texts = [self._waiting.popleft() for _ in range(len(self._waiting))]
            with contextlib.suppress(OSError, ValueError):  # nobody reads any more
                sys.stdout.write("".join(texts))
                sys.stdout.flush()

    def _run(self) -> None:
        while True:
            self._news.wait()
            time.sleep(GATHERED_SECONDS)
            self._news.clear()
            self.write_out()
