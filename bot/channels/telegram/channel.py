"""Speaking on Telegram: the `Channel` port over PTB's `Bot`."""

import logging
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot
from telegram._utils.types import ODVInput
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.channels.telegram.failures import outcome, reason, unparsable
from bot.channels.telegram.request import UNREADABLE, AiohttpRequest
from bot.channels.telegram.text import LONGEST_TEXT, plain, texts
from domain.delivery import Abilities, Button, Content, Outcome, Part, Sent
from domain.pace import Quota
from domain.pictures import Picture, Unfetched, kind_of, most_of

HEARD = ("message", "edited_message", "callback_query", "my_chat_member")
MOST_BUTTONS = 100  # Telegram's own
SHORT_LABEL = 16  # two of these stand side by side on a small phone
ANSWER_AFTER_POLL_SECONDS = 15
MOST_UPDATES = 100
FREE_PER_SECOND = 30.0  # messages of one token; a thousand for those who pay for them
CHAT_QUOTAS = (Quota(3, timedelta(seconds=3.06)),)  # one a second, short bursts forgiven
GROUP_QUOTAS = (*CHAT_QUOTAS, Quota(20, timedelta(seconds=61)))  # twenty a minute
MISSHAPEN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)  # PTB trusts the shape of an answer

PATH = re.compile(r"\w[\w-]*(?:/\w[\w.-]*)+")  # of a file, below the one address that has the token in it

log = structlog.get_logger()


def build_bot(token: str, api_url: str, *, connections: int = 64, proxy: str | None = None) -> Bot:
    """Return a bot over one pool of connections, to be used through `Telegram` only.

    PTB's own `Bot.initialize` writes a wrong token into its error.
    """
    logging.getLogger("telegram").setLevel(logging.WARNING)  # at DEBUG it logs the URL with the token, and every word
    request = AiohttpRequest(connections=connections, proxy=proxy)
    api = api_url.rstrip("/")
    return Bot(
        token, base_url=f"{api}/bot", base_file_url=f"{api}/file/bot", request=request, get_updates_request=request
    )


class Telegram:
    """A way to people on Telegram. `open` before use, `close` after; `send` never raises for the world's mood."""

    name = "telegram"
    can = Abilities(
        longest=LONGEST_TEXT, buttons=True, edits=True, quotes=True, tells_replies=True, files=True, pictures=True
    )

    def __init__(self, bot: Bot, per_second: float = FREE_PER_SECOND) -> None:
        request = bot.request
        assert isinstance(request, AiohttpRequest)
        self._bot, self._request, self.per_second = bot, request, per_second

    async def open(self) -> None:
        await self._bot.request.initialize()

    async def close(self) -> None:
        await self._bot.request.shutdown()

    def quotas(self, chat: str) -> Sequence[Quota]:
        """What one chat may be told: groups have negative ids."""
        return GROUP_QUOTAS if chat.startswith("-") else CHAT_QUOTAS

    def split(self, content: Content, row_id: int) -> Sequence[Part]:
        """Parts in Telegram's HTML; the choices go under the last as `row_id.1`, `row_id.2` and so on."""
        choices = enumerate(content.choices[:MOST_BUTTONS], start=1)
        buttons = tuple([Button(f"{row_id}.{number}", choice.label) for number, choice in choices])
        prompts = content.asks and content.reply_to is not None and not buttons
        *front, last = texts(content.blocks) or [""]
        if not last:
            return []
        answered = None if front and not prompts else content.reply_to
        return [
            *(Part(text, reply_to=None if at else content.reply_to) for at, text in enumerate(front)),
            Part(last, buttons, answered, prompts),
        ]

    async def send(self, chat: str, part: Part) -> Outcome:
        try:
            try:
                return await self._send(chat, part.text, part, parse_mode="HTML")
            except BadRequest as error:
                if not unparsable(error):
                    raise
                return await self._send(chat, plain(part.text), part)
        except TelegramError as error:
            return outcome(error, "\n".join([part.text, *(button.label for button in part.buttons)]))

    async def me(self) -> str:
        """Our username. Raises `TelegramError`."""
        return str(await self._call("get_Me", take="username"))

    async def set_commands(self, commands: list[tuple[str, str]]) -> None:
        """Show these, as (name without slash, description), in the menu of every chat. Raises `TelegramError`."""
        shown = [{"command": name, "description": description} for name, description in commands]
        await self._call("set_My_Commands", {"commands": shown})

    async def acknowledge(self, callback_id: str) -> None:
        """Stop the little clock on a pressed button; if that fails, it stops by itself."""
        try:
            await self._call("answer_Callback_Query", {"callback_query_id": callback_id})
        except TelegramError as error:
            log.debug("press_not_acknowledged", channel=self.name, reason=reason(error))

    async def updates(self, offset: int | None, wait_seconds: int) -> list[Any]:
        """Unread updates from `offset` on, raw; those before it are confirmed by asking. Raises `TelegramError`."""
        asked: dict[str, Any] = {"limit": MOST_UPDATES, "timeout": wait_seconds, "allowed_updates": list(HEARD)}
        if offset is not None:
            asked["offset"] = offset
        found = await self._call("get_Updates", asked, read_timeout=wait_seconds + ANSWER_AFTER_POLL_SECONDS)
        if not isinstance(found, list):
            raise NetworkError(UNREADABLE)
        return found

    async def fetch(self, file_id: str, name: str | None = None) -> Picture | Unfetched:
        """The picture of a message, or its file of this name, or why there is none. Never raises for outside faults."""
        try:
            path = await self._call("get_File", {"file_id": file_id}, take="file_path")
            if not isinstance(path, str) or not PATH.fullmatch(path):
                return Unfetched("unreadable answer")
            content = await self._request.content(f"{self._bot.base_file_url}/{path}", most_of(name))
        except BadRequest as error:
            return Unfetched(reason(error))
        except TelegramError as error:
            return Unfetched(reason(error), again=isinstance(error, NetworkError | RetryAfter))
        if len(content) > most_of(name):
            return Unfetched("too large")
        kind = kind_of(content, name)
        if kind is None:
            return Unfetched("not a picture" if name is None else "not what its name says")
        return Picture(kind, content, name)

    async def set_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to `url`, with `secret` in X-Telegram-Bot-Api-Secret-Token. Raises `TelegramError`."""
        await self._call("set_Webhook", {"url": url, "secret_token": secret, "allowed_updates": list(HEARD)})

    async def delete_webhook(self) -> None:
        """Let updates be fetched; those waiting stay. Raises `TelegramError`."""
        await self._call("delete_Webhook", {"drop_pending_updates": False})

    async def _send(self, chat: str, text: str, part: Part, parse_mode: str | None = None) -> Sent:
        message: dict[str, Any] = {"chat_id": chat, "text": text, "link_preview_options": {"is_disabled": True}}
        if parse_mode is not None:
            message["parse_mode"] = parse_mode
        if (markup := _markup(part)) is not None:
            message["reply_markup"] = markup
        if part.reply_to is not None and part.reply_to.isdecimal():
            message["reply_parameters"] = {"message_id": int(part.reply_to), "allow_sending_without_reply": True}
        try:
            found = await self._request.call(f"{self._bot.base_url}/sendMessage", message)
            return Sent(str(found["message_id"]))
        except MISSHAPEN:
            failure = NetworkError(UNREADABLE)
        raise failure

    async def _call(
        self,
        method: str,
        asked: dict[str, Any] | None = None,
        *,
        read_timeout: ODVInput[float] = AiohttpRequest.DEFAULT_NONE,
        take: str | None = None,
    ) -> Any:
        """Call a method and return the answer, or what it has under `take`.

        It builds none of PTB's objects, which cost more than the rest of a sending. The underscores keep PTB from
        warning, at each call, that it has a method of its own of that name.
        """
        try:
            answer = await self._bot.do_api_request(method, asked, read_timeout=read_timeout)
            return answer if take is None else answer[take]
        except MISSHAPEN:
            failure = NetworkError(UNREADABLE)
        raise failure


def _markup(part: Part) -> dict[str, Any] | None:
    if part.buttons:
        return {"inline_keyboard": _rows(part.buttons)}
    # In a group we hear only what is said to us: the asked one's next words are made a reply to the question.
    return {"force_reply": True, "selective": True} if part.prompts else None


def _rows(buttons: Sequence[Button]) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = []
    room = False
    for button in buttons:
        short = len(button.label) <= SHORT_LABEL
        key = {"text": button.label, "callback_data": button.id}
        if room and short:
            rows[-1].append(key)
            room = False
        else:
            rows.append([key])
            room = short
    return rows
