"""The stream that tells open pages to look again."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

MOST_WAITING = 200  # a page that reads this slowly asks anew by itself


class News:
    """Everyone who watches hears every event; what it is about is asked for apart."""

    def __init__(self) -> None:
        self._watching: set[asyncio.Queue[dict[str, Any]]] = set()

    def tell(self, event: dict[str, Any]) -> None:
        for queue in self._watching:
            if not queue.full():
                queue.put_nowait(event)

    def close(self) -> None:
        """End the streams, so that the server can stop."""
        for queue in self._watching:
            while queue.full():
                queue.get_nowait()
            queue.put_nowait({"closing": True})

    async def events(self, request: Request) -> Response:
        return StreamingResponse(self._stream(), media_type="text/event-stream")

    async def _stream(self) -> AsyncGenerator[str, None]:
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue(maxsize=MOST_WAITING)
        self._watching.add(queue)
        try:
            yield ": here\n\n"
            while not (event := await queue.get()).get("closing"):
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self._watching.discard(queue)
