"""Zalo's Bot Platform as far as it is known, to be met over HTTP; `/control/…` plays the people and the bad days.

    python -m tests.standin.zalo --port 0 --token 4203:stand-in

It is unkind in the ways the real one is said to be: errors come with HTTP 200, an idle poll is 408, a poll brings one
update and keeps no count, and what is said while no poll is open is kept for half a second and then lost. What it does not
know in a request it passes over; what it does not know as a method is 404 within 200.

Control, all JSON: POST say {chat, text, name?, sender?}, crowd [[seconds, chat, text], …], image {chat, url, caption?, field?}, wordless {chat, kind?},
raw {update}, fail {method, times?, status?, body?, chat?, after_doing?, delay?, drop?, headers?}, brings {wrapped?, twice?},
token {token}, reset; GET sent?chat=, lost, polls, webhook, photos. `fail` with a `body` that is no object is sent as it
stands; `after_doing` does the thing first, as when an answer is lost; `drop` cuts the connection instead of answering;
`delay` in seconds, alone, only makes the answer late.
"""

import argparse
import asyncio
import itertools
import json
import re
import sys
import threading
import time
import unicodedata
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.standin.telegram import bind

TOKEN = "4203:stand-in_Zalo"
NAME, ACCOUNT = "Bot Nhắc Việc", "bot.nhacviec"
BRIDGED_SECONDS = 0.5
LONGEST_TEXT = 2000
LONGEST_WAIT_SECONDS = 60
SENT_AT = 1_789_000_000_000
TOO_MANY = "<html><head><title>429 Too Many Requests</title></head><body><center>nginx</center></body></html>"


class Refusal(Exception):
    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code, self.description = code, description

    def response(self) -> Response:
        return JSONResponse({"ok": False, "description": self.description, "error_code": self.code})


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad request: {description}")


@dataclass(slots=True)
class Failure:
    method: str
    times: int
    status: int
    body: Any = None
    chat: str | None = None
    after_doing: bool = False
    delay: float = 0
    drop: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def only_late(self) -> bool:
        return self.status == 200 and self.body is None and not self.drop

    def response(self) -> Response:
        if self.body is not None and not isinstance(self.body, dict):
            return Response(str(self.body), self.status, self.headers, media_type="text/html")
        told = self.body or {"ok": False, "error_code": self.status, "description": "fail"}
        return JSONResponse(told, self.status, self.headers)


@dataclass(eq=False, slots=True)
class Poll:
    """An open poll: since when, and what it is answered."""

    at: float
    answer: "asyncio.Future[dict[str, Any]]"


@dataclass(slots=True)
class World:
    """What Zalo knows of one bot."""

    token: str
    polls: list[Poll] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)  # when, since the world began
    most_polls: int = 0
    kept: deque[tuple[float, dict[str, Any]]] = field(default_factory=deque)
    lost: list[dict[str, Any]] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    webhook: str = ""
    secret: str = ""
    wrapped: bool = False
    twice: bool = False
    carried: list[int] = field(default_factory=list)
    bringing: set[asyncio.Task[None]] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=itertools.count)
    began: float = field(default_factory=time.monotonic)

    def number(self) -> str:
        return f"{next(self.numbers):020x}"

    def happens(self, update: dict[str, Any]) -> None:
        """Somebody said something: to whoever polls longest, or to the webhook; kept for a moment, or lost."""
        self.forget_old()
        if self.webhook:
            task = asyncio.create_task(self.bring(update))
            self.bringing.add(task)
            task.add_done_callback(self.bringing.discard)
        elif waiting := next((poll for poll in self.polls if not poll.answer.done()), None):
            waiting.answer.set_result(update)
        else:
            self.kept.append((time.monotonic(), update))

    def forget_old(self) -> None:
        while self.kept and time.monotonic() - self.kept[0][0] > BRIDGED_SECONDS:
            self.lost.append(self.kept.popleft()[1])

    async def bring(self, update: dict[str, Any]) -> None:
        """Flat, as seen, or wrapped, as documented; again while it is not taken, for a while."""
        body: Any = {"ok": True, "result": update} if self.wrapped else update
        async with httpx.AsyncClient(timeout=5) as http:
            for _ in range(2 if self.twice else 1):
                for _ in range(40):
                    status = 0
                    with suppress(httpx.HTTPError):
                        signed = {"X-Bot-Api-Secret-Token": self.secret}
                        status = (await http.post(self.webhook, json=body, headers=signed)).status_code
                    self.carried.append(status)
                    if 200 <= status < 300:
                        break
                    await asyncio.sleep(0.05)

    def failure(self, method: str, chat: Any) -> Failure | None:
        for failure in self.failures:
            if failure.method == method and failure.chat in {None, str(chat)}:
                failure.times -= 1
                if failure.times <= 0:
                    self.failures.remove(failure)
                return failure
        return None


async def get_me(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    return {"id": "4203", "account_name": ACCOUNT, "account_type": "BASIC", "can_join_groups": True} | {
        "display_name": NAME
    }


async def get_updates(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    if world.webhook:
        raise bad("can't use getUpdates method while webhook is active")
    wait = min(int(str(asked.get("timeout") or 30)), LONGEST_WAIT_SECONDS)
    world.opened.append(time.monotonic() - world.began)
    world.forget_old()
    if world.kept:
        return world.kept.popleft()[1]
    poll = Poll(time.monotonic(), asyncio.get_running_loop().create_future())
    world.polls.append(poll)
    world.most_polls = max(world.most_polls, len(world.polls))
    gone = asyncio.create_task(_gone(request))
    ends: list[asyncio.Future[Any]] = [poll.answer, gone]
    try:
        await asyncio.wait(ends, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        world.polls.remove(poll)
    if poll.answer.done():
        return poll.answer.result()
    raise Refusal(408, "Request timeout")


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def send_message(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    chat, text = _chat(asked), str(asked.get("text") or "")
    if not text.strip():
        raise bad("The text must not be empty")
    if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise bad("The text is too long")
    number = world.number()
    world.sent.append({"chat_id": chat, "text": text, "message_id": number, "asked": sorted(asked)})
    world.sent[-1]["composed"] = unicodedata.is_normalized("NFC", text)
    return {"message_id": number, "date": SENT_AT}


async def send_photo(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    chat, photo = _chat(asked), str(asked.get("photo") or "")
    if not photo.startswith(("http://", "https://")):
        raise bad("The photo must start with http:// or https://")
    number = world.number()
    world.sent.append({"chat_id": chat, "text": str(asked.get("caption") or ""), "message_id": number, "photo": photo})
    return {"message_id": number, "date": SENT_AT, "message_type": "CHAT_PHOTO"}


async def set_webhook(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    url, secret = str(asked.get("url") or ""), str(asked.get("secret_token") or "")
    if not 8 <= len(secret) <= 256:
        raise bad("The secret_token must be 8 to 256 characters")
    if not url.startswith(("http://", "https://")):
        raise bad("The url must be https")
    world.webhook, world.secret = url, secret
    status = 0
    async with httpx.AsyncClient(timeout=5) as http:
        with suppress(httpx.HTTPError):  # a probe: no secret, no body
            status = (await http.post(url, headers={"User-Agent": "Java/17.0.9"})).status_code
    fine = 200 <= status < 300
    outcome = "webhook.ok" if fine else f"webhook.http.{status}" if status else "webhook.err.dns"
    return {"url": url, "updated_at": SENT_AT, "verification": {"ok": fine, "outcome": outcome, "status_code": status}}


async def delete_webhook(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    if not world.webhook:
        raise Refusal(404, "Not Found")
    world.webhook = ""
    return {"url": "", "updated_at": SENT_AT}


async def get_webhook_info(world: World, asked: Mapping[str, Any], request: Request) -> Any:
    if not world.webhook:
        raise Refusal(404, "Not Found")
    return {"url": world.webhook, "updated_at": SENT_AT}


METHODS = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}


def create_app(token: str = TOKEN) -> Starlette:  # noqa: PLR0915 - one door after another
    """Zalo for one bot."""
    world = World(token)

    async def call(request: Request) -> Response:
        given, method = request.path_params["token"], request.path_params["method"]
        try:
            if given != world.token:
                raise Refusal(401, "Unauthorized")
            if method not in METHODS:
                raise Refusal(404, "Not Found")
            asked = await _asked(request)
            failure = world.failure(method, asked.get("chat_id"))
            if failure is None:
                return _answer(await METHODS[method](world, asked, request))
            result = await METHODS[method](world, asked, request) if failure.after_doing or failure.only_late else None
            await asyncio.sleep(failure.delay)
            if failure.drop:
                _cut(request)
            return _answer(result) if failure.only_late else failure.response()
        except Refusal as refusal:
            return refusal.response()

    async def reset(request: Request) -> Response:
        nonlocal world
        world = World(token)
        return JSONResponse({"ok": True})

    async def say(request: Request) -> Response:
        said = await request.json()
        return _happens("message.text.received", said, {"text": said["text"]})

    async def crowd(request: Request) -> Response:
        """Many people, each saying something at a moment of their own; answered when all have: how late we were."""
        began, late = time.monotonic(), 0.0
        for moment, chat, text in await request.json():
            await asyncio.sleep(max(0.0, began + moment - time.monotonic()))
            late = max(late, time.monotonic() - began - moment)
            _happens("message.text.received", {"chat": chat}, {"text": text})
        return JSONResponse({"late": late})

    async def image(request: Request) -> Response:
        said = await request.json()
        more = {said.get("field", "photo_url"): said["url"], "message_type": "CHAT_PHOTO"}
        return _happens("message.image.received", said, more | ({"caption": c} if (c := said.get("caption")) else {}))

    async def wordless(request: Request) -> Response:
        said = await request.json()
        return _happens(f"message.{said.get('kind', 'unsupported')}.received", said, {})

    def _happens(event: str, said: Mapping[str, Any], more: Mapping[str, Any]) -> Response:
        number, chat = world.number(), str(said["chat"])
        person = {"id": str(said.get("sender") or chat), "display_name": said.get("name") or f"Người {chat}"}
        place = {"id": chat, "chat_type": "GROUP" if chat.startswith("zgr-") else "PRIVATE"}
        message = {"message_id": number, "date": SENT_AT, "from": person | {"is_bot": False}, "chat": place}
        world.happens({"event_name": event, "message": message | dict(more)})
        return JSONResponse({"message_id": number})

    async def raw(request: Request) -> Response:
        world.happens((await request.json())["update"])
        return JSONResponse({"ok": True})

    async def fail(request: Request) -> Response:
        told = await request.json()
        world.failures.append(Failure(**{"times": 1, "status": 200} | told))
        return JSONResponse({"ok": True})

    async def brings(request: Request) -> Response:
        told = await request.json()
        world.wrapped, world.twice = told.get("wrapped", False), told.get("twice", False)
        return JSONResponse({"ok": True})

    async def change_token(request: Request) -> Response:
        world.token = (await request.json())["token"]
        return JSONResponse({"ok": True})

    async def sent(request: Request) -> Response:
        chat = request.query_params.get("chat")
        return JSONResponse([one for one in world.sent if chat is None or one["chat_id"] == chat])

    async def lost(request: Request) -> Response:
        world.forget_old()
        return JSONResponse(world.lost)

    async def polls(request: Request) -> Response:
        now = time.monotonic() - world.began
        return JSONResponse(
            {"open": len(world.polls), "most": world.most_polls, "opened": world.opened[-1000:], "now": now}
        )

    async def webhook(request: Request) -> Response:
        return JSONResponse({"url": world.webhook, "secret": world.secret, "carried": world.carried})

    told = [
        Route(f"/control/{name}", one, methods=["POST"])
        for name, one in {
            "say": say, "crowd": crowd, "image": image, "wordless": wordless, "raw": raw, "fail": fail, "brings": brings,
            "token": change_token, "reset": reset,
        }.items()
    ]  # fmt: skip
    asked = [Route(f"/control/{one.__name__}", one) for one in (sent, lost, polls, webhook)]
    return Starlette(routes=[*told, *asked, Route("/bot{token}/{method}", call, methods=["GET", "POST"])])


def server(app: Starlette) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="error",
            access_log=False,
            ws="none",
            lifespan="off",
            timeout_graceful_shutdown=1,
            server_header=False,
            headers=[("Server", "ZServer"), ("Server", "nginx")],  # twice, as at Zalo's edge
        )
    )


@contextmanager
def running(token: str = TOKEN) -> Iterator[str]:
    """The stand-in in a thread with a loop of its own; yields its address."""
    listening = bind()
    serving = server(create_app(token))
    thread = threading.Thread(target=serving.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        serving.force_exit = serving.should_exit = True
        thread.join(timeout=5)
        listening.close()


async def _asked(request: Request) -> dict[str, Any]:
    """What was asked: in the query or as JSON. Multipart is not read, as there."""
    asked: dict[str, Any] = dict(request.query_params)
    with suppress(TypeError, ValueError):
        asked |= dict(json.loads(await request.body() or b"{}"))
    return asked


def _cut(request: Request) -> None:
    """End the connection with nothing said."""
    request.receive.__self__.transport.abort()  # type: ignore[attr-defined]


def _answer(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result, "error_code": 0})


def _chat(asked: Mapping[str, Any]) -> str:
    chat = str(asked.get("chat_id") or "")
    if not chat:
        raise bad("The chat_id must not be empty")
    if not re.fullmatch(r"[\w-]{1,64}", chat):
        raise bad("chat not found")
    return chat


def main() -> None:
    options = argparse.ArgumentParser(description="Zalo's Bot Platform, played")
    options.add_argument("--port", type=int, default=0, help="0 = a free one")
    options.add_argument("--token", default=TOKEN)
    told = options.parse_args()
    listening = bind(told.port)
    sys.stdout.write(f"listening on http://127.0.0.1:{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    server(create_app(told.token)).run(sockets=[listening])


if __name__ == "__main__":
    main()
