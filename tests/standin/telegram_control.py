"""The other side of the stand-in for Telegram, for tests: people who talk and press, and days that go wrong."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from bot.channels.telegram.channel import Telegram, build_bot
from tests.standin.telegram import TOKEN


@dataclass(frozen=True, slots=True)
class Control:
    http: httpx.AsyncClient

    async def say(self, chat: int, text: str, **more: Any) -> dict[str, Any]:
        return await self._post("say", chat=chat, text=text, **more)

    async def press(self, chat: int, data: str, message_id: int, **more: Any) -> dict[str, Any]:
        return await self._post("press", chat=chat, data=data, message_id=message_id, **more)

    async def raw(self, update: dict[str, Any]) -> dict[str, Any]:
        return await self._post("raw", update=update)

    async def file(self, file_id: str, content: bytes, **more: Any) -> None:
        await self._post("file", id=file_id, hex=content.hex(), **more)

    async def fail(self, method: str, **how: Any) -> None:
        await self._post("fail", method=method, **how)

    async def sent(self, chat: int | None = None) -> list[dict[str, Any]]:
        return list(await self.get("sent" if chat is None else f"sent?chat={chat}"))

    async def get(self, what: str) -> Any:
        return (await self.http.get(f"/control/{what}")).raise_for_status().json()

    async def _post(self, what: str, **body: Any) -> dict[str, Any]:
        return dict((await self.http.post(f"/control/{what}", json=body)).raise_for_status().json())


@asynccontextmanager
async def telegram_met(url: str, token: str = TOKEN) -> AsyncIterator[tuple[Telegram, Control]]:
    """A channel with `token`, open, and the stand-in at `url` it talks to, as new (it knows only `TOKEN`)."""
    telegram = Telegram(build_bot(token, url))
    await telegram.open()
    try:
        async with httpx.AsyncClient(base_url=url) as http:
            (await http.post("/control/reset")).raise_for_status()
            yield telegram, Control(http)
    finally:
        await telegram.close()
