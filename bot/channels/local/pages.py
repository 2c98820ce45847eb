"""The page of the local chat and what it asks for."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.local.channel import LocalChannel, pressed, typed
from bot.channels.local.guard import Wrong, body_of, guarded, words_in
from bot.channels.local.moves import target_of
from bot.channels.local.news import News
from bot.channels.local.story import Bubble, DueDay, Gone, Player, Story, first_line

PAGE = Path(__file__).parent / "page"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
LONGEST_WORDS = 20_000  # the desk refuses far shorter ones, politely
LONGEST_ID = 40
FIRST_YEAR, LAST_YEAR = 2000, 2100


class LocalPages:
    """Serves the page of one story."""

    def __init__(self, story: Story, channel: LocalChannel, zone: ZoneInfo) -> None:
        self.story, self.zone, self.news = story, zone, News()
        self.players = {player.id: player for player in story.players}
        channel.watch = lambda chat: self.news.tell({"person": chat})

    def routes(self) -> list[BaseRoute]:
        def get(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
            return Route(path, guarded(endpoint))

        def post(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
            return Route(path, guarded(endpoint), methods=["POST"])

        return [
            get("/", self.page),
            get("/page/{name}", self.page),
            get("/favicon.ico", self.nothing),
            get("/chat/state", self.state),
            get("/chat/events", self.news.events),
            get("/chat/{person}/messages", self.messages),
            get("/chat/{person}/due", self.due),
            post("/chat/{person}/say", self.say),
            post("/chat/{person}/press", self.press),
            post("/clock", self.move),
            post("/anew", self.anew),
        ]

    async def page(self, request: Request) -> Response:
        file = PAGE / request.path_params.get("name", "index.html")
        if file.parent != PAGE or file.suffix not in TYPES or not file.is_file():
            raise Wrong("Không có trang này.", 404)
        return FileResponse(file, media_type=TYPES[file.suffix], headers={"Cache-Control": "no-cache"})

    async def nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def state(self, request: Request) -> Response:
        look = await self.story.look()
        people = [
            {
                "id": player.id,
                "name": player.name,
                "title": player.title,
                "last": look.lengths.get(player.id, 0),
                "waiting": player.id in look.waiting,
            }
            for player in self.players.values()
        ]
        guide = {name: getattr(look.guide, name) for name in ("done", "person", "fill", "code")}
        now = self._local(self.story.clock())
        return JSONResponse(
            {"now": now, "office": self.story.office, "telling": look.telling, "people": people, "guide": guide}
        )

    async def messages(self, request: Request) -> Response:
        bubbles = await self.story.bubbles(self._player(request).id)
        by_message = {bubble.message_id: bubble for bubble in bubbles if bubble.message_id}
        return JSONResponse({"messages": [self._message(bubble, by_message) for bubble in bubbles]})

    def _message(self, bubble: Bubble, by_message: dict[str, Bubble]) -> dict[str, Any]:
        quoted = by_message.get(bubble.replied_to) if bubble.replied_to else None
        return {
            "id": bubble.id,
            "from": "bot" if bubble.from_bot else "person",
            "text": bubble.text,
            "at": self._local(bubble.at),
            "choices": [{"id": k.id, "label": k.label, "chosen": k.chosen, "live": k.live} for k in bubble.keys],
            "reply_to": {"id": quoted.id, "text": first_line(quoted.text)} if quoted else None,
        }

    async def due(self, request: Request) -> Response:
        """The weeks of a month, Monday first: what this person may see of what is due."""
        player, (first, last) = self._player(request), _weeks(request.query_params.get("month", ""))
        days = await self.story.due(player.id, first, last)
        return JSONResponse({"days": [_day(day) for day in days]})

    async def say(self, request: Request) -> Response:
        player, body = self._player(request), await body_of(request)
        text, quoted = words_in(body, "text", LONGEST_WORDS, "Chưa có nội dung, hoặc nội dung quá dài."), None
        if body.get("reply_to") is not None:
            wanted = body["reply_to"]
            quoted = next((b.message_id for b in await self.story.bubbles(player.id) if b.id == wanted), None)
        return await self._heard(player, body, lambda: typed(player.id, player.name, text, quoted))

    async def press(self, request: Request) -> Response:
        player, body = self._player(request), await body_of(request)
        choice = words_in(body, "choice", LONGEST_ID, "Không có lựa chọn này.")
        return await self._heard(player, body, lambda: pressed(player.id, player.name, choice))

    async def _heard(self, player: Player, body: dict[str, Any], said: Callable[[], Any]) -> Response:
        telling = body.get("telling")
        try:
            await self.story.hear(said(), telling if isinstance(telling, str) else None)
        except Gone:
            raise Wrong("Câu chuyện đã bắt đầu lại; trang đang tải câu chuyện mới.", 409) from None
        self.news.tell({"person": player.id})
        return JSONResponse({})

    async def move(self, request: Request) -> Response:
        target = await target_of(await body_of(request), self.story, self.zone)
        await self.story.walk(target)
        self.news.tell({"clock": True})
        return JSONResponse({"now": self._local(self.story.clock())})

    async def anew(self, request: Request) -> Response:
        await body_of(request)
        await self.story.begin_anew()
        self.news.tell({"anew": True})
        return JSONResponse({"now": self._local(self.story.clock())})

    def close(self) -> None:
        """End the streams, so that the server can stop."""
        self.news.close()

    def _player(self, request: Request) -> Player:
        player = self.players.get(request.path_params["person"])
        if player is None:
            raise Wrong("Không có người này.", 404)
        return player

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(self.zone).isoformat(timespec="seconds")


def _weeks(month: str) -> tuple[date, date]:
    """The Monday on or before the first of a month ("2026-05") and the Sunday on or after its last day."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        raise Wrong("Tháng không đúng; ví dụ: 2026-05.", 400) from None
    if not FIRST_YEAR <= first.year <= LAST_YEAR:
        raise Wrong("Tháng này ngoài phạm vi lịch.", 400)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def _day(day: DueDay) -> dict[str, Any]:
    items = [{"code": i.code, "text": i.text, "unit": i.unit, "mark": i.mark} for i in day.items]
    return {"day": day.day.isoformat(), "off": day.off, "items": items}
