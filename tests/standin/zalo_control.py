"""The other side of the stand-in for Zalo, for tests: people who talk, and days that go wrong."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from pydantic import SecretStr

from bot.channels.zalo.api import Api
from bot.channels.zalo.channel import Zalo
from tests.standin.zalo import NAME, TOKEN


@dataclass(frozen=True, slots=True)
class Control:
    http: httpx.AsyncClient

    async def say(self, chat: str, text: str, **more: Any) -> str:
        return str((await self._post("say", chat=chat, text=text, **more))["message_id"])

    async def crowd(self, said: list[tuple[float, str, str]]) -> float:
        """Many people talk: (after how many seconds, who, what), the earliest first. Gives by how much they were late."""
        answer = await self.http.post("/control/crowd", json=said, timeout=120)
        return float(answer.raise_for_status().json()["late"])

    async def mention(self, group: str, sender: str, text: str, **more: Any) -> str:
        """Somebody picks our name in a group, and says something."""
        return await self.say(group, f"@{NAME} {text}", sender=sender, **more)

    async def image(self, chat: str, url: str, **more: Any) -> str:
        return str((await self._post("image", chat=chat, url=url, **more))["message_id"])

    async def wordless(self, chat: str, kind: str = "unsupported", **more: Any) -> None:
        await self._post("wordless", chat=chat, kind=kind, **more)

    async def raw(self, update: Any) -> None:
        await self._post("raw", update=update)

    async def fail(self, method: str, **how: Any) -> None:
        await self._post("fail", method=method, **how)

    async def brings(self, **how: bool) -> None:
        await self._post("brings", **how)

    async def token(self, token: str) -> None:
        """The owner has the token reset."""
        await self._post("token", token=token)

    async def sent(self, chat: str | None = None) -> list[dict[str, Any]]:
        return list(await self.get("sent" if chat is None else f"sent?chat={chat}"))

    async def get(self, what: str) -> Any:
        return (await self.http.get(f"/control/{what}")).raise_for_status().json()

    async def _post(self, what: str, **body: Any) -> dict[str, Any]:
        return dict((await self.http.post(f"/control/{what}", json=body)).raise_for_status().json())


@asynccontextmanager
async def zalo_met(url: str, token: str = TOKEN) -> AsyncIterator[tuple[Zalo, Control]]:
    """A channel with `token`, open, and the stand-in at `url` it talks to, as new (it knows only `TOKEN`)."""
    zalo = Zalo(Api(SecretStr(token), url), per_second=float("inf"))
    await zalo.open()
    try:
        async with httpx.AsyncClient(base_url=url) as http:
            (await http.post("/control/reset")).raise_for_status()
            yield zalo, Control(http)
    finally:
        await zalo.close()
