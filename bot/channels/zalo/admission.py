"""Whether Zalo knows our token, and by which names people call us."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.failures import TokenRefused
from bot.channels.zalo.patience import Jitter, Pause, until_done

LOOK_AGAIN_SECONDS = 600.0  # a dead token sounds like silence; and one that was refused by mistake comes back
BREATH_SECONDS = 2.0  # between a doubt and asking, should they disagree for ever


class Admission:
    """Asks who we are, now and then. While the token is refused nothing else is asked with it, and nothing sent.

    `learnt`: is told who we are, each time. `refused`: is told why we are not let in. `me`: what was known before.
    """

    def __init__(
        self,
        zalo: Zalo,
        *,
        learnt: Callable[[Me], Awaitable[None]],
        refused: Callable[[str], Awaitable[None]],
        jitter: Jitter,
        me: Me | None = None,
        pause: Pause = asyncio.sleep,
        look_again_seconds: float = LOOK_AGAIN_SECONDS,
    ) -> None:
        self._zalo, self._learnt, self._refused, self._pause, self._jitter = zalo, learnt, refused, pause, jitter
        self.me, self._look_again_seconds = me, look_again_seconds
        self._open, self._doubted = asyncio.Event(), asyncio.Event()
        if me is not None:
            self._open.set()
        zalo.on_refused = self.doubt

    @property
    def names(self) -> tuple[str, ...]:
        return self.me.names if self.me else ()

    @property
    def is_open(self) -> bool:
        """Whether we may ask now; may be looked at from any thread."""
        return self._open.is_set()

    async def admitted(self) -> None:
        """Wait until we may ask and be asked."""
        await self._open.wait()

    def doubt(self) -> None:
        """Something was answered that the token is not known."""
        self._open.clear()
        self._doubted.set()

    async def keep(self) -> None:
        while True:
            self._doubted.clear()
            if await self._let_in():
                self._open.set()
                await self._doubt_or_while()
            else:
                self._open.clear()
                await self._pause(self._look_again_seconds)

    async def _doubt_or_while(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._look_again_seconds):
                await self._doubted.wait()
        if self._doubted.is_set():
            await self._pause(BREATH_SECONDS)

    async def _let_in(self) -> bool:
        try:
            await until_done(self._ask, self._pause, self._jitter)
        except TokenRefused as error:
            await self._refused(error.reason)
            return False
        return True

    async def _ask(self) -> None:
        found = await self._zalo.me()
        await self._learnt(found)
        self.me = found
