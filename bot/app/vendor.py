"""What the office asks of each vendor it is on."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from starlette.routing import BaseRoute

from bot.app.works import Works
from domain.delivery import Channel
from domain.message import Way
from jobs.pictures import Fetch

SPARE = 8  # connections beside those that send: fetching updates, answering presses

Run = Callable[[], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Ears:
    """How updates come in: what runs for it beside everything else, what the doors serve for it, whether none come."""

    runs: tuple[Run, ...]
    routes: tuple[BaseRoute, ...] = ()
    deaf: Callable[[], bool] = lambda: False


class Vendor(Protocol):
    """A channel of a real office, with all that belongs to it.

    `crew`: with whom its token is shared. `fetch`: how pictures sent on it are fetched; None where none are kept.
    """

    crew: str
    fetch: Fetch | None

    @property
    def channel(self) -> Channel: ...

    async def recall(self) -> None:
        """Read what was learnt of it before."""

    def way(self, code: str, group: bool) -> Way:
        """How one brings a code to us there."""

    def ears(self, works: Works) -> Ears: ...

    async def open(self) -> None: ...

    async def close(self) -> None: ...
