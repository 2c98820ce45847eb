"""Telegram's Bot API for ten thousand chats: nothing but sending, very fast, with Telegram's limits, a distance and bad luck.

    python -m tests.standin.crowd

It prints its address. Settings and counts are met at `/control/set` (POST, JSON: the fields of `Rules`), `/control/reset`,
`/control/counts`, `/control/arrivals`, `/control/push` (POST: updates to be fetched) and `/control/confirmed`.
`telegram.py` beside it judges what is sent; this one counts.
"""

import asyncio
import contextlib
import json
import random
import socket
import sys
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

TOKEN = "123456:crowd"
BOT = {"id": 123456, "is_bot": True, "first_name": "Nhắc Việc", "username": "nhacviec_bot"}
MINUTE = 60.0


@dataclass
class Rules:
    """How the far end behaves. Rates are messages a second (a minute for a group), 0 for none; chances are shares of 1.

    `bare`: a 429 does not say how long.
    """

    latency: float = 0.0
    overall: int = 0
    chat: int = 0
    chat_burst: int = 3
    group: int = 0
    too_many: float = 0.0
    broken: float = 0.0
    cut_before: float = 0.0
    cut_after: float = 0.0
    retry_after: int | None = None
    bare: bool = False
    hang: bool = False
    blocked: list[str] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)


class World:
    """What has arrived, by chat and text."""

    def __init__(self) -> None:
        self.rules = Rules()
        self.news = asyncio.Event()
        self.forget()

    def forget(self) -> None:
        self.arrived: Counter[tuple[str, str]] = Counter()
        self.times: list[tuple[float, str, str]] = []
        self.refused = 0
        self.cut = 0
        self.calls = 0
        self.number = 0
        self.second: deque[float] = deque()
        self.by_chat: dict[str, deque[float]] = {}
        self.chance = random.Random(5)
        self.updates: list[dict[str, Any]] = []
        self.confirmed = 0
        self.news.set()  # whoever waits for updates looks again

    def refusal(self, chat: str, now: float) -> float | None:
        """Seconds to wait when the limits are passed; else None, and the message is counted against them."""
        rules = self.rules
        second = self.second
        while second and second[0] <= now - 1:
            second.popleft()
        if rules.overall and len(second) >= rules.overall:
            return second[0] + 1 - now
        group = chat.startswith("-")
        if rules.chat or rules.group:
            said = self.by_chat.setdefault(chat, deque())
            while said and said[0] <= now - MINUTE:
                said.popleft()
            if rules.chat:
                span = rules.chat_burst / rules.chat
                if sum(1 for at in said if at > now - span) >= rules.chat_burst:
                    return span
            if group and rules.group and len(said) >= rules.group:
                return said[0] + MINUTE - now
            said.append(now)
        second.append(now)
        return None


class Talk(asyncio.Protocol):
    """One connection, read by hand: the far end must not be what is measured."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.buffer = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        found = transport.get_extra_info("socket")
        found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while True:
            head, gap, rest = self.buffer.partition(b"\r\n\r\n")
            if not gap:
                return
            length = 0
            for line in head.split(b"\r\n")[1:]:
                if line[:15].lower() == b"content-length:":
                    length = int(line[15:])
            if len(rest) < length:
                return
            body, self.buffer = rest[:length], rest[length:]
            self.called(head.split(b" ", 2)[1].decode(), body)

    def called(self, path: str, body: bytes) -> None:
        world = self.world
        method = path.rsplit("/", 1)[-1].split("?", maxsplit=1)[0]
        if path.startswith("/control/"):
            self.answer(200, self.controlled(method, body))
        elif method.lower() == "sendmessage":
            world.calls += 1
            self.send(read(body))
        elif method.lower() == "getupdates":
            asyncio.get_running_loop().create_task(self.updates(read(body)))
        elif method.lower() == "getme":
            self.answer(200, {"ok": True, "result": BOT})
        else:
            self.answer(200, {"ok": True, "result": True})

    def send(self, asked: dict[str, Any]) -> None:
        world, rules = self.world, self.world.rules
        if rules.hang:
            return
        chat, text, now = str(asked["chat_id"]), asked["text"], time.time()
        if rules.cut_before and world.chance.random() < rules.cut_before:
            self.transport.abort()
            return
        if rules.broken and world.chance.random() < rules.broken:
            self.later(502, {"ok": False, "error_code": 502, "description": "Bad Gateway"})
            return
        wait = world.refusal(chat, now)
        if wait is None and rules.too_many and world.chance.random() < rules.too_many:
            wait = 1.0
        if wait is not None:
            world.refused += 1
            seconds = rules.retry_after or int(wait) + 1
            told: dict[str, Any] = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
            self.later(429, told if rules.bare else told | {"parameters": {"retry_after": seconds}})
            return
        if chat in rules.blocked:
            self.later(403, {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"})
            return
        if chat in rules.moved:
            told = {"ok": False, "error_code": 400, "description": "Bad Request: group chat was upgraded"}
            self.later(400, told | {"parameters": {"migrate_to_chat_id": int(rules.moved[chat])}})
            return
        world.number += 1
        world.arrived[chat, text] += 1
        world.times.append((now, chat, text))
        if rules.cut_after and world.chance.random() < rules.cut_after:
            world.cut += 1
            self.transport.abort()
            return
        message = {"message_id": world.number, "date": int(now), "text": text, "from": BOT}
        message["chat"] = {"id": asked["chat_id"], "type": "private", "first_name": "Người"}
        if asked.get("reply_markup"):
            message["reply_markup"] = asked["reply_markup"]
        self.later(200, {"ok": True, "result": message})

    async def updates(self, asked: dict[str, Any]) -> None:
        world = self.world
        offset = int(asked.get("offset", 0))
        if offset:
            world.updates = [one for one in world.updates if one["update_id"] >= offset]
            world.confirmed = max(world.confirmed, offset - 1)
        if not world.updates:
            world.news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(world.news.wait(), min(int(asked.get("timeout", 0)), 50))
        self.answer(200, {"ok": True, "result": world.updates[: int(asked.get("limit", 100))]})

    def controlled(self, what: str, body: bytes) -> Any:
        world = self.world
        match what:
            case "set":
                world.rules = Rules(**json.loads(body))
            case "reset":
                world.rules = Rules()
                world.forget()
            case "push":
                world.updates += json.loads(body)
                world.news.set()
            case "confirmed":
                return {"waiting": len(world.updates), "confirmed": world.confirmed}
            case "arrivals":
                return world.times
            case "counts":
                copies = world.arrived.values()
                return {
                    "messages": len(world.arrived),
                    "arrivals": sum(copies),
                    "most_copies": max(copies, default=0),
                    "refused": world.refused,
                    "cut": world.cut,
                    "calls": world.calls,
                    "first": world.times[0][0] if world.times else None,
                    "last": world.times[-1][0] if world.times else None,
                }
        return {"ok": True}

    def later(self, status: int, body: Any) -> None:
        if self.world.rules.latency:
            asyncio.get_running_loop().call_later(self.world.rules.latency, self.answer, status, body)
        else:
            self.answer(status, body)

    def answer(self, status: int, body: Any) -> None:
        raw = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(raw)}\r\n\r\n"
        if not self.transport.is_closing():
            self.transport.write(head.encode() + raw)


def read(body: bytes) -> dict[str, Any]:
    """What is asked: JSON, or a form as PTB's own client sends."""
    return dict(json.loads(body)) if body.startswith(b"{") else dict(parse_qsl(body.decode()))


async def serve() -> None:
    world = World()
    server = await asyncio.get_running_loop().create_server(lambda: Talk(world), "127.0.0.1", 0, backlog=1024)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
