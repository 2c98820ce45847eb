"""HTTP doors: what is served behind them is the channels' and the watchers'."""

import asyncio
import contextlib
import socket
from collections.abc import Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.routing import BaseRoute

SLOWEST_BODY_SECONDS = 10
MOST_AT_ONCE = 1000  # calls; who comes after gets 503 and nothing of ours is spent on them


class BadBody(Exception):
    """A body that is not read on, with the status to answer."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def body_of(request: Request, most_bytes: int) -> bytes:
    """The body of a call, no more than `most_bytes`, whatever its headers say. Raises `BadBody`: 413, 408 or 400."""
    body = bytearray()
    try:
        async with asyncio.timeout(SLOWEST_BODY_SECONDS):
            async for piece in request.stream():
                body += piece
                if len(body) > most_bytes:
                    raise BadBody(413)
    except TimeoutError:
        raise BadBody(408) from None
    except ClientDisconnect:
        raise BadBody(400) from None
    return bytes(body)


def create_app(routes: Sequence[BaseRoute]) -> Starlette:
    app = Starlette(routes=list(routes))
    app.router.redirect_slashes = False  # a door is where it was said to be, and nowhere near
    return app


class Doors:
    """The HTTP server, in the loop of the bot."""

    def __init__(self, app: Starlette, host: str, port: int) -> None:
        self._socket = _listen(host, port)
        self.address = "http://{}:{}".format(*self._socket.getsockname()[:2])
        config = uvicorn.Config(
            app,
            log_level="error",  # what strangers send wrongly is nobody's news, and there is much of it
            access_log=False,
            lifespan="off",
            server_header=False,
            limit_concurrency=MOST_AT_ONCE,
            timeout_graceful_shutdown=2,
        )
        self._server = uvicorn.Server(config)
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        self._task = asyncio.create_task(self._server._serve([self._socket]))  # noqa: SLF001 - signals are ours
        while not self._server.started and not self._task.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.005)

    async def close(self) -> None:
        self._server.should_exit = True
        if self._task is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await self._task


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    found.bind((host, port))
    return found
