"""What the office finds behind the links under a report."""

import httpx

from bot import pictures as doors
from bot.web import create_app
from data.store import Store
from domain.time import Clock

PUBLIC = "https://bot.example.vn"


def links(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(PUBLIC)]


async def shown(store: Store, clock: Clock, link: str) -> httpx.Response:
    app = create_app(doors.doors(store, clock))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=PUBLIC) as http:
        return await http.get(link)
