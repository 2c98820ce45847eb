"""Telegram's Bot API as far as we use it, to be met over HTTP; `/control/…` plays the people and the bad days.

    python -m tests.standin.telegram --port 0 --token 123456:stand-in

Control, all JSON: POST say {chat, text, name?, sender?, reply_to?}, press {chat, data, message_id, name?, sender?},
raw {update}, file {id, hex, path?}, fail {method, times?, status, body?, chat?, after_doing?, delay?}, reset; GET sent?chat=,
commands, answered, waiting, allowed, webhook. `fail` with a `body` that is not an object is sent as it stands; `after_doing` does the thing and then answers
with the failure, as when an answer is lost on its way; `delay` in seconds, alone, only makes the answer late.
"""

import argparse
import asyncio
import html
import json
import re
import socket
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "123456:stand-in"
BOT = {"id": 123456, "is_bot": True, "first_name": "Nhắc Việc", "username": "nhacviec_bot"}
SENT_AT = 1_770_000_000
LONGEST_TEXT = 4096
LONGEST_CALLBACK_BYTES = 64
MOST_UPDATES = 100
TAGS = frozenset(
    {"a", "b", "blockquote", "code", "del", "em", "i", "ins", "pre", "s", "span", "strike", "strong", "tg-emoji"}
    | {"tg-spoiler", "u"}
)


class Refusal(Exception):
    def __init__(self, status: int, description: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters

    def response(self) -> Response:
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return JSONResponse(body | ({"parameters": self.parameters} if self.parameters else {}), self.status)


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


@dataclass(slots=True)
class Failure:
    method: str
    times: int
    status: int
    body: Any = None
    chat: str | None = None
    after_doing: bool = False
    delay: float = 0

    def response(self) -> Response:
        if self.body is not None and not isinstance(self.body, dict):
            return Response(str(self.body), self.status)
        plain: dict[str, Any] = {"ok": False, "error_code": self.status, "description": f"Failure {self.status}"}
        return JSONResponse(plain | (self.body or {}), self.status)


@dataclass(slots=True)
class World:
    """What Telegram knows of one bot."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    next_update: int = 1001
    next_message: int = 1
    sent: list[dict[str, Any]] = field(default_factory=list)
    said: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    commands: list[dict[str, Any]] = field(default_factory=list)
    presses: set[str] = field(default_factory=set)
    answered: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    webhook: str = ""
    secret: str = ""
    carrier: asyncio.Task[None] | None = None
    carried: list[int] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    poll: int = 0
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)  # by id: its path, and what is there

    def add(self, update: Mapping[str, Any]) -> int:
        number = update.get("update_id")
        if not isinstance(number, int):
            number = self.next_update
        self.next_update = max(self.next_update, number) + 1
        self.updates.append({"update_id": number, **update})
        self.news.set()
        return number

    def listen(self, url: str, secret: str = "") -> None:
        """Bring updates to `url` from now on; to nobody when it is empty."""
        self.webhook, self.secret = url, secret
        if self.carrier is not None:
            self.carrier.cancel()
        self.carrier = asyncio.create_task(self._carry()) if url else None

    async def _carry(self) -> None:
        """One update after another, each until it is taken."""
        async with httpx.AsyncClient(timeout=5) as http:
            while True:
                self.news.clear()
                while self.updates:
                    update = self.updates[0]
                    status = 0
                    with suppress(httpx.HTTPError):
                        signed = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
                        status = (await http.post(self.webhook, json=update, headers=signed)).status_code
                    self.carried.append(status)
                    if 200 <= status < 300:
                        self.updates = [one for one in self.updates if one is not update]
                    else:
                        await asyncio.sleep(0.05)
                await self.news.wait()

    def keep(self, told: Mapping[str, Any]) -> Response:
        """A file, to be fetched by its id."""
        self.files[told["id"]] = (told.get("path", f"photos/{told['id']}.jpg"), bytes.fromhex(told["hex"]))
        return JSONResponse({"ok": True})

    def file(self, path: str) -> Response:
        found = dict(self.files.values()).get(path)
        return Response(status_code=404) if found is None else Response(found, media_type="application/octet-stream")

    def message_id(self) -> int:
        self.next_message += 1
        return self.next_message - 1

    def failure(self, method: str, chat: Any) -> Failure | None:
        for failure in self.failures:
            if failure.method.lower() == method and failure.chat in {None, str(chat)}:
                failure.times -= 1
                if failure.times <= 0:
                    self.failures.remove(failure)
                return failure
        return None


async def get_me(world: World, asked: Mapping[str, Any]) -> Any:
    return BOT | {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}


async def get_webhook_info(world: World, asked: Mapping[str, Any]) -> Any:
    return {"url": world.webhook, "has_custom_certificate": False, "pending_update_count": len(world.updates)}


async def get_updates(world: World, asked: Mapping[str, Any]) -> Any:
    if world.webhook:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
    offset, wait = _int(asked.get("offset"), 0), min(_int(asked.get("timeout"), 0), 50)
    limit = max(1, min(_int(asked.get("limit"), MOST_UPDATES), MOST_UPDATES))
    _allow(world, asked)
    if offset > 0:
        world.updates = [update for update in world.updates if update["update_id"] >= offset]
    elif offset < 0:
        world.updates = world.updates[offset:]
    world.poll += 1
    mine = world.poll
    world.news.set()  # whoever polls now is sent away
    with suppress(TimeoutError):
        async with asyncio.timeout(wait):
            while not world.updates:
                world.news.clear()
                await world.news.wait()
                if world.poll != mine:
                    raise Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                    )
    return world.updates[:limit]


async def send_message(world: World, asked: Mapping[str, Any]) -> Any:
    chat = _chat(asked)
    text = _text(asked)
    number = world.message_id()
    message = {"message_id": number, "from": BOT, "chat": _place(chat), "date": SENT_AT, "text": text}
    if keyboard := _keyboard(asked):
        message["reply_markup"] = keyboard
    if preview := _json(asked.get("link_preview_options")):
        message["link_preview_options"] = preview
    world.said[chat, number] = message
    world.sent.append(
        {"chat_id": chat, "text": text, "reply_markup": keyboard, "message_id": number}
        | {"raw": asked["text"], "parse_mode": asked.get("parse_mode"), "link_preview_options": preview}
    )
    return message


async def edit_message_text(world: World, asked: Mapping[str, Any]) -> Any:
    chat, number = _chat(asked), _int(asked.get("message_id"), 0)
    message = world.said.get((chat, number))
    if message is None:
        raise bad("message to edit not found")
    text, keyboard = _text(asked), _keyboard(asked)
    if text == message.get("text") and keyboard == message.get("reply_markup"):
        raise bad("message is not modified: specified new message content and reply markup are exactly the same")
    message |= {"text": text, "edit_date": SENT_AT}
    message.pop("reply_markup", None)
    if keyboard:
        message["reply_markup"] = keyboard
    for sent in world.sent:
        if (sent["chat_id"], sent["message_id"]) == (chat, number):
            sent |= {"text": text, "reply_markup": keyboard}
    return message


async def answer_callback_query(world: World, asked: Mapping[str, Any]) -> Any:
    query = str(asked.get("callback_query_id"))
    if query not in world.presses:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    world.presses.remove(query)
    world.answered.append(query)
    return True


async def set_my_commands(world: World, asked: Mapping[str, Any]) -> Any:
    commands = _json(asked.get("commands"))
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("can't parse commands")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands = commands
    return True


async def set_webhook(world: World, asked: Mapping[str, Any]) -> Any:
    _allow(world, asked)
    _drop(world, asked)
    secret = str(asked.get("secret_token") or "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad("secret token contains unallowed characters")
    world.poll += 1
    world.news.set()
    world.listen(str(asked.get("url", "")), secret)
    return True


async def delete_webhook(world: World, asked: Mapping[str, Any]) -> Any:
    _drop(world, asked)
    world.listen("")
    return True


async def get_file(world: World, asked: Mapping[str, Any]) -> Any:
    file_id = str(asked.get("file_id"))
    if file_id not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    path, content = world.files[file_id]
    return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(content), "file_path": path}


METHODS = {
    "getme": get_me,
    "getwebhookinfo": get_webhook_info,
    "getupdates": get_updates,
    "getfile": get_file,
    "sendmessage": send_message,
    "editmessagetext": edit_message_text,
    "answercallbackquery": answer_callback_query,
    "setmycommands": set_my_commands,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
}


def create_app(token: str = TOKEN) -> Starlette:
    """Telegram for one bot."""
    world = World()

    async def call(request: Request) -> Response:
        given, method = request.path_params["token"], request.path_params["method"].lower()
        try:
            _admit(given, token, method)
            asked = await _asked(request)
            failure = world.failure(method, asked.get("chat_id"))
            if failure is None:
                return _answer(await METHODS[method](world, asked))
            result = await METHODS[method](world, asked) if failure.after_doing or failure.status == 200 else None
            await asyncio.sleep(failure.delay)
            return _answer(result) if failure.status == 200 and failure.body is None else failure.response()
        except Refusal as refusal:
            return refusal.response()

    async def reset(request: Request) -> Response:
        nonlocal world
        world.listen("")
        world = World()
        return JSONResponse({"ok": True})

    async def say(request: Request) -> Response:
        said = await request.json()
        chat, number = int(said["chat"]), world.message_id()
        message = {"message_id": number, "from": _person(said), "chat": _place(chat), "date": SENT_AT}
        message["text"] = said["text"]
        if said.get("reply_to") is not None:
            replied = int(said["reply_to"])
            message["reply_to_message"] = world.said.get((chat, replied), {"message_id": replied, "chat": _place(chat)})
        world.said[chat, number] = message
        return JSONResponse({"update_id": world.add({"message": message}), "message_id": number})

    async def press(request: Request) -> Response:
        pressed = await request.json()
        chat, number = int(pressed["chat"]), int(pressed["message_id"])
        query = str(4_000_000_000 + world.next_update)
        world.presses.add(query)
        message = world.said.get((chat, number), {"message_id": number, "chat": _place(chat), "date": 0})
        update = {
            "id": query,
            "from": _person(pressed),
            "message": message,
            "chat_instance": "1",
            "data": pressed["data"],
        }
        return JSONResponse({"update_id": world.add({"callback_query": update}), "callback_query_id": query})

    async def file(request: Request) -> Response:
        return world.keep(await request.json())

    async def download(request: Request) -> Response:
        return world.file(request.path_params["path"] if request.path_params["token"] == token else "")

    async def raw(request: Request) -> Response:
        update = (await request.json())["update"]
        if isinstance(update, dict):
            return JSONResponse({"update_id": world.add(update)})
        return JSONResponse({"description": "an update is an object"}, 400)

    async def fail(request: Request) -> Response:
        told = await request.json()
        world.failures.append(
            Failure(
                method=told["method"],
                times=told.get("times", 1),
                status=told.get("status", 200),
                body=told.get("body"),
                chat=None if told.get("chat") is None else str(told["chat"]),
                after_doing=told.get("after_doing", False),
                delay=told.get("delay", 0),
            )
        )
        return JSONResponse({"ok": True})

    async def sent(request: Request) -> Response:
        chat = request.query_params.get("chat")
        return JSONResponse([one for one in world.sent if chat is None or str(one["chat_id"]) == chat])

    async def commands(request: Request) -> Response:
        return JSONResponse(world.commands)

    async def answered(request: Request) -> Response:
        return JSONResponse(world.answered)

    async def waiting(request: Request) -> Response:
        return JSONResponse([update["update_id"] for update in world.updates])

    async def allowed(request: Request) -> Response:
        return JSONResponse(world.allowed)

    async def webhook(request: Request) -> Response:
        return JSONResponse({"url": world.webhook, "secret": world.secret, "carried": world.carried})

    told = [Route(f"/control/{one.__name__}", one, methods=["POST"]) for one in (say, press, raw, file, fail, reset)]
    asked = [Route(f"/control/{one.__name__}", one) for one in (sent, commands, answered, waiting, allowed, webhook)]
    files = Route("/file/bot{token}/{path:path}", download)
    return Starlette(routes=[*told, *asked, files, Route("/bot{token}/{method}", call, methods=["GET", "POST"])])


def bind(port: int = 0) -> socket.socket:
    """A listening socket on the loopback: whoever connects before the server runs, waits."""
    # The protocol named: asyncio turns Nagle's delay (40 ms an answer) off only for sockets that say they are TCP.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(1024)
    return listening


def server(app: Starlette) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app, log_level="warning", access_log=False, ws="none", lifespan="off", timeout_graceful_shutdown=1
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


def _admit(given: str, token: str, method: str) -> None:
    if not re.fullmatch(r"\d+:[\w-]+", given):
        raise Refusal(404, "Not Found")
    if given != token:
        raise Refusal(401, "Unauthorized")
    if method not in METHODS:
        raise Refusal(404, "Not Found")


async def _asked(request: Request) -> dict[str, Any]:
    asked: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    if request.headers.get("content-type", "").startswith("application/json"):
        try:
            return asked | dict(json.loads(body or b"{}"))
        except (TypeError, ValueError):
            raise bad("can't parse JSON object") from None
    return asked | dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _answer(result: Any) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _allow(world: World, asked: Mapping[str, Any]) -> None:
    """Remember which kinds are wanted, to be seen at /control/allowed; nothing is held back for it."""
    kinds = _json(asked.get("allowed_updates"))
    if isinstance(kinds, list):
        world.allowed = [str(kind) for kind in kinds]


def _drop(world: World, asked: Mapping[str, Any]) -> None:
    if asked.get("drop_pending_updates") in {True, "true", "True", "1"}:
        world.updates.clear()


def _chat(asked: Mapping[str, Any]) -> int:
    chat = str(asked.get("chat_id", ""))
    if not chat:
        raise bad("chat_id is empty")
    if not re.fullmatch(r"-?[0-9]{1,18}", chat):
        raise bad("chat not found")
    return int(chat)


def _place(chat: int) -> dict[str, Any]:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": f"Người {chat}"}
    return {"id": chat, "type": "supergroup" if str(chat).startswith("-100") else "group", "title": f"Nhóm {chat}"}


def _person(told: Mapping[str, Any]) -> dict[str, Any]:
    sender = int(told.get("sender") or abs(int(told["chat"])))
    return {"id": sender, "is_bot": False, "first_name": told.get("name") or f"Người {sender}", "language_code": "vi"}


def _text(asked: Mapping[str, Any]) -> str:
    text = str(asked.get("text", ""))
    if str(asked.get("parse_mode", "")).lower() == "html":
        text = _parsed(text)
    if not text.strip():
        raise bad("message text is empty")
    if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise bad("message is too long")
    return text


class _Tags(HTMLParser):
    """Telegram's HTML: few tags, all closed, in order. A `&` that begins nothing it knows is a `&`, as there."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {self.getpos()[1]}')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise bad(f'can\'t parse entities: Unmatched end tag at byte offset {self.getpos()[1]}, found "</{tag}>"')

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise bad(f'can\'t parse entities: Unsupported start tag "" at byte offset {self.getpos()[1]}')


def _parsed(text: str) -> str:
    tags = _Tags()
    tags.feed(text)
    tags.close()
    if tags.open:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{tags.open[-1]}\"")
    known = re.sub(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)", "&amp;", re.sub(r"<[^>]*>", "", text))
    return html.unescape(known)


def _keyboard(asked: Mapping[str, Any]) -> dict[str, Any] | None:
    markup = _json(asked.get("reply_markup"))
    if not markup:
        return None
    rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else None
    if not isinstance(rows, list):
        raise bad("object expected as reply markup")
    for key in [key for row in rows for key in row]:
        if not str(key.get("text", "")).strip():
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        data = key.get("callback_data")
        if data is not None and not 1 <= len(str(data).encode()) <= LONGEST_CALLBACK_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    return dict(markup)


def _json(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad("can't parse JSON object") from None


def _int(value: Any, default: int) -> int:
    try:
        return default if value is None else int(value)
    except (TypeError, ValueError):
        return default


def main() -> None:
    options = argparse.ArgumentParser(description="Telegram's Bot API, played")
    options.add_argument("--port", type=int, default=0, help="0 = a free one")
    options.add_argument("--token", default=TOKEN)
    told = options.parse_args()
    listening = bind(told.port)
    sys.stdout.write(f"listening on http://127.0.0.1:{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    server(create_app(told.token)).run(sockets=[listening])


if __name__ == "__main__":
    main()
