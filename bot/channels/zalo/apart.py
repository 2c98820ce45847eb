"""The poller in a thread and a loop of its own.

While a turn is worked out, a morning planned or a crowd answered, our loop asks nobody anything for a while; what is
said in that while would be lost. In a thread the next poll opens within milliseconds, whatever the others do.
"""

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bot.channels.zalo.admission import Admission
from bot.channels.zalo.channel import Zalo
from bot.channels.zalo.patience import Jitter
from bot.channels.zalo.poller import POLL_SECONDS, Listening, Poller
from bot.channels.zalo.shelf import Shelf
from bot.incoming import Incoming

SWITCH_SECONDS = 0.0005
"""How long another thread may keep us from going on: opening a poll takes ten steps, each of which waits so long."""

LOOK_AGAIN_SECONDS = 0.05  # for room on the shelf, which is full once in a lifetime


class Apart:
    """Polls in a thread while `run` is awaited. `make`: a way to Zalo with connections of its own, for that thread."""

    def __init__(
        self,
        make: Callable[[], Zalo],
        shelf: Shelf,
        admission: Admission,
        listening: Listening,
        *,
        bot: str,
        seconds: Callable[[], float],
        jitter: Jitter,
        poll_seconds: int = POLL_SECONDS,
    ) -> None:
        self._make, self._shelf, self._admission, self._listening = make, shelf, admission, listening
        self._bot, self._seconds, self._jitter, self._poll_seconds = bot, seconds, jitter, poll_seconds
        self._poller: Poller | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="zalo")

    @property
    def deaf(self) -> bool:
        """Whether Zalo has not answered for so long that something is wrong."""
        return self._poller is not None and self._poller.deaf

    async def run(self) -> None:
        here, ending = asyncio.get_running_loop(), _Ending()
        sys.setswitchinterval(min(SWITCH_SECONDS, sys.getswitchinterval()))
        doing = here.run_in_executor(self._thread, lambda: asyncio.run(self._live(here, ending)))
        try:
            await asyncio.shield(doing)
        except asyncio.CancelledError:
            ending.end()
            await asyncio.wait([doing])
            raise

    async def _live(self, here: asyncio.AbstractEventLoop, ending: "_Ending") -> None:
        there = _There(here, self._shelf, self._admission, self._listening)
        zalo = self._make()
        self._poller = Poller(
            zalo,
            there,
            there,
            listening=there,
            bot=self._bot,
            seconds=self._seconds,
            jitter=self._jitter,
            poll_seconds=self._poll_seconds,
        )
        await zalo.open()
        try:
            await ending.unless(self._poller.run())
        finally:
            await zalo.close()


class _Ending:
    """How the thread is told to end, at whatever moment."""

    def __init__(self) -> None:
        self._told = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    async def unless(self, work: Coroutine[Any, Any, None]) -> None:
        """Do the work until told to end."""
        self._task, self._loop = asyncio.create_task(work), asyncio.get_running_loop()
        if self._told.is_set():
            self._task.cancel()
        await asyncio.wait([self._task])

    def end(self) -> None:
        """Called from another thread."""
        self._told.set()
        loop, task = self._loop, self._task
        if loop is not None and task is not None and not loop.is_closed():
            loop.call_soon_threadsafe(task.cancel)


class _There:
    """What the poller has to do with, seen from its thread: the other loop is waited for only while we are shut out."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, shelf: Shelf, admission: Admission, listening: Listening
    ) -> None:
        self._loop, self._shelf, self._admission, self._listening = loop, shelf, admission, listening

    @property
    def names(self) -> Sequence[str]:
        return self._admission.names

    def put(self, heard: Incoming) -> None:
        self._loop.call_soon_threadsafe(self._shelf.put, heard)

    async def room(self) -> None:
        while self._shelf.full:  # noqa: ASYNC110 - its event is the other loop's
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def admitted(self) -> None:
        if self._admission.is_open:
            return
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._admission.admitted(), self._loop))

    def doubt(self) -> None:
        self._loop.call_soon_threadsafe(self._admission.doubt)

    def asking(self) -> None:
        self._loop.call_soon_threadsafe(self._listening.asking)

    def heard(self) -> None:
        self._loop.call_soon_threadsafe(self._listening.heard)

    def deaf(self, *, silently: bool) -> None:
        self._loop.call_soon_threadsafe(lambda: self._listening.deaf(silently=silently))
