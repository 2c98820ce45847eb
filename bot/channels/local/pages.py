"""The page of the local chat and what it asks for: JSON, and a stream that says where something is new."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.channels.local.channel import LocalChannel, pressed, typed
from bot.channels.local.clock import MovableClock
from bot.incoming import Door
from domain.delivery import Content

PAGE = Path(__file__).parent / "page"
LONGEST_BODY = 64 * 1024
MOVES = {"+1h": timedelta(hours=1), "+1d": timedelta(days=1), "now": timedelta(0)}


@dataclass(frozen=True, slots=True)
class Player:
    """A person one can be on the page."""

    id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a chat, oldest first. `row` is the outbox row of what the bot said."""

    at: datetime
    from_bot: bool
    text: str
    row: int | None = None
    content: Content | None = None
    message_id: str | None = None
    replied_to: str | None = None


Bubbles = Callable[[str], Awaitable[list[Bubble]]]
Walk = Callable[[datetime], Awaitable[None]]


class LocalPages:
    """Serves the page. `walk` moves the clock and does what falls due; `next_mark`: the next such instant."""

    def __init__(
        self,
        *,
        channel: LocalChannel,
        door: Door,
        players: Sequence[Player],
        office: str,
        clock: MovableClock,
        zone: ZoneInfo,
        bubbles: Bubbles,
        walk: Walk,
        next_mark: Callable[[], Awaitable[datetime | None]],
    ) -> None:
        self.players = {player.id: player for player in players}
        self.door, self.office, self.clock, self.zone = door, office, clock, zone
        self.bubbles, self.walk, self.next_mark = bubbles, walk, next_mark
        self._watching: set[asyncio.Queue[dict[str, Any]]] = set()
        channel.watch = lambda chat: self._tell({"person": chat})

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/", self.page),
            Route("/chat.css", self.page),
            Route("/chat.js", self.page),
            Route("/favicon.ico", self.nothing),
            Route("/chat/state", self.state),
            Route("/chat/events", self.events),
            Route("/chat/{person}/messages", self.messages),
            Route("/chat/{person}/say", self.say, methods=["POST"]),
            Route("/chat/{person}/press", self.press, methods=["POST"]),
            Route("/clock", self.move, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        name = request.url.path.lstrip("/") or "index.html"
        headers = {
            "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-cache",
        }
        return FileResponse(PAGE / name, headers=headers)

    async def nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def state(self, request: Request) -> Response:
        people = []
        for player in self.players.values():
            last = len(await self.bubbles(player.id))
            people.append({"id": player.id, "name": player.name, "title": player.title, "last": last, "waiting": False})
        return JSONResponse({"now": self._local(self.clock()), "office": self.office, "people": people, "note": ""})

    async def messages(self, request: Request) -> Response:
        person = request.path_params["person"]
        if person not in self.players:
            return _wrong("Không có người này.", 404)
        bubbles = await self.bubbles(person)
        place = {b.message_id: n for n, b in enumerate(bubbles, 1) if b.message_id}
        return JSONResponse({"messages": [self._bubble(n, b, place, bubbles) for n, b in enumerate(bubbles, 1)]})

    def _bubble(self, number: int, bubble: Bubble, place: dict[str, int], all_: list[Bubble]) -> dict[str, Any]:
        choices = bubble.content.choices if bubble.content else ()
        quoted = place.get(bubble.replied_to) if bubble.replied_to else None
        return {
            "id": number,
            "from": "bot" if bubble.from_bot else "person",
            "text": bubble.text,
            "at": self._local(bubble.at),
            "choices": [{"id": f"{bubble.row}.{n}", "label": c.label} for n, c in enumerate(choices, 1)],
            "reply_to": {"id": quoted, "text": all_[quoted - 1].text.split("\n")[0]} if quoted else None,
        }

    async def say(self, request: Request) -> Response:
        player, body = await self._heard(request)
        if player is None:
            return _wrong("Không có người này.", 404)
        text, reply_to = body.get("text"), body.get("reply_to")
        if not isinstance(text, str) or not text.strip():
            return _wrong("Chưa có nội dung.", 400)
        quoted = None
        if isinstance(reply_to, int):
            bubbles = await self.bubbles(player.id)
            quoted = bubbles[reply_to - 1].message_id if 0 < reply_to <= len(bubbles) else None
        await self.door.hear([typed(player.id, player.name, text, quoted)])
        self._tell({"person": player.id})
        return JSONResponse({})

    async def press(self, request: Request) -> Response:
        player, body = await self._heard(request)
        if player is None:
            return _wrong("Không có người này.", 404)
        choice = body.get("choice")
        if not isinstance(choice, str) or len(choice) > 40:
            return _wrong("Không có lựa chọn này.", 400)
        await self.door.hear([pressed(player.id, player.name, choice)])
        self._tell({"person": player.id})
        return JSONResponse({})

    async def move(self, request: Request) -> Response:
        _, body = await self._heard(request)
        wanted = body.get("move")
        now = self.clock()
        if wanted == "next-08:00":
            local = now.astimezone(self.zone)
            eight = local.replace(hour=8, minute=0, second=0, microsecond=0)
            target = eight if eight > local else eight + timedelta(days=1)
        elif wanted == "next-deadline":
            mark = await self.next_mark()
            if mark is None:
                return _wrong("Không còn hạn nào phía trước.", 400)
            target = mark
        elif isinstance(wanted, str) and wanted in MOVES:
            target = now + MOVES[wanted]
        else:
            return _wrong("Không có bước này.", 400)
        await self.walk(target)
        self._tell({"clock": True})
        return JSONResponse({"now": self._local(self.clock())})

    async def _heard(self, request: Request) -> tuple[Player | None, dict[str, Any]]:
        """Who speaks and the body; a page of another site cannot send the header, so its words are nobody's."""
        body: Any = {}
        if request.headers.get("x-nhacviec") == "1" and int(request.headers.get("content-length") or 0) <= LONGEST_BODY:
            try:
                body = json.loads(await request.body())
            except ValueError:
                body = {}
            player = self.players.get(request.path_params.get("person", ""))
            return player, body if isinstance(body, dict) else {}
        return None, {}

    async def events(self, request: Request) -> Response:
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _stream(self) -> AsyncIterator[str]:
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue(maxsize=200)
        self._watching.add(queue)
        try:
            yield ": here\n\n"
            while True:
                event = await queue.get()
                if event.get("closing"):
                    return
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self._watching.discard(queue)

    def close(self) -> None:
        """End the streams, so that the server can stop."""
        self._tell({"closing": True})

    def _tell(self, event: dict[str, Any]) -> None:
        for queue in self._watching:
            if not queue.full():
                queue.put_nowait(event)

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(self.zone).isoformat(timespec="seconds")


def _wrong(why: str, status: int) -> Response:
    return JSONResponse({"error": why}, status_code=status)
