"""Hearing from Telegram at a public address: each call is checked, stored, and only then answered 200."""

import asyncio
import json
import secrets
from collections.abc import Callable
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.patience import Courtesies, Pause, until_done
from bot.channels.telegram.updates import parse_update, update_number
from bot.incoming import Door
from bot.web import BadBody, body_of

PATH = "/hooks/telegram"
SIGNED_BY = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1024 * 1024  # bytes

log = structlog.get_logger()


class Webhook:
    """Takes Telegram's calls at `PATH`, and tells Telegram the address until it has understood.

    `bot`: whose updates these are, as the store names us. `secret`: what Telegram signs its calls with. `username`: our
    name, once it is known.
    Source: core.telegram.org/bots/api#setwebhook.
    """

    def __init__(
        self,
        telegram: Telegram,
        door: Door,
        *,
        bot: str,
        public_url: str,
        secret: str,
        username: Callable[[], str | None],
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._telegram, self._door, self._bot = telegram, door, bot
        self._url, self._secret, self._username = f"{public_url}{PATH}", secret, username
        self._pause = pause
        self._courtesies = Courtesies(telegram)

    def routes(self) -> list[BaseRoute]:
        return [Route(PATH, self.called, methods=["POST"])]

    async def run(self) -> None:
        """Register the address, then stay until cancelled."""
        try:
            await until_done(lambda: self._telegram.set_webhook(self._url, self._secret), self._pause)
            log.info("webhook_registered", channel="telegram")
            await asyncio.Event().wait()
        finally:
            await self._courtesies.close()

    async def called(self, request: Request) -> Response:
        """One call: 401 unsigned, 413 too large, 408 too slow, 400 not an update, 503 not stored or too much waits."""
        signature = request.headers.get(SIGNED_BY, "")
        if not secrets.compare_digest(signature.encode(), self._secret.encode()):
            return Response(status_code=401)
        try:
            raw = _update(await body_of(request, LARGEST_BODY))
        except BadBody as bad:
            return Response(status_code=bad.status)
        heard = parse_update(raw, self._bot, self._username())
        if heard is not None:
            if self._door.full:
                return Response(status_code=503, headers={"Retry-After": "1"})
            try:
                await self._door.hear([heard])
            except Exception as error:  # noqa: BLE001 - errors of a store quote the words, so only the name
                log.error("update_not_stored", channel="telegram", error=type(error).__name__)  # noqa: TRY400 - the same
                return Response(status_code=503, headers={"Retry-After": "1"})
        self._courtesies.after(raw)
        return Response(status_code=200)


def _update(body: bytes) -> dict[str, Any]:
    """The update in a body. Raises `BadBody`."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raise BadBody(400) from None
    if not isinstance(raw, dict) or update_number(raw) is None:
        raise BadBody(400)
    return raw
