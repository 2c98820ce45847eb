"""Hearing from Zalo at a public address: each call is checked, stored, and only then answered 200."""

import asyncio
import json
import re
import secrets
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.channels.zalo.admission import Admission
from bot.channels.zalo.channel import Zalo
from bot.channels.zalo.failures import TokenRefused
from bot.channels.zalo.patience import Jitter, Pause, until_done
from bot.channels.zalo.updates import parse_update, updates_in
from bot.incoming import Door
from bot.web import BadBody, body_of

PATH = "/hooks/zalo"
SIGNED_BY = "X-Bot-Api-Secret-Token"
LARGEST_BODY = 1024 * 1024  # bytes
OUTCOME = re.compile(r"[a-z0-9._]{1,40}")

log = structlog.get_logger()


class Webhook:
    """Takes Zalo's calls at `PATH`, and tells Zalo the address until it has understood.

    `bot`: whose updates these are, as the store names us. `secret`: what Zalo signs its calls with, 8 to 256 letters.
    How often Zalo brings again what was not taken is not known, so nothing is turned away because much waits.
    """

    def __init__(
        self,
        zalo: Zalo,
        door: Door,
        admission: Admission,
        *,
        bot: str,
        public_url: str,
        secret: str,
        jitter: Jitter,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._zalo, self._door, self._admission, self._bot = zalo, door, admission, bot
        self._url, self._secret = f"{public_url}{PATH}", secret
        self._jitter, self._pause = jitter, pause

    def routes(self) -> list[BaseRoute]:
        return [Route(PATH, self.called, methods=["POST"])]

    async def run(self) -> None:
        """Register the address, as soon as we are let in, then stay until cancelled."""
        while True:
            await self._admission.admitted()
            try:
                await until_done(self._register, self._pause, self._jitter)
            except TokenRefused:
                self._admission.doubt()
            else:
                await asyncio.Event().wait()

    async def _register(self) -> None:
        trial = await self._zalo.set_webhook(self._url, self._secret)
        outcome = str(trial.get("outcome") or "")
        told = outcome if OUTCOME.fullmatch(outcome) else "?"
        if trial.get("ok") is False:
            log.warning("webhook_not_reached", channel="zalo", outcome=told)
        else:
            log.info("webhook_registered", channel="zalo", outcome=told)

    async def called(self, request: Request) -> Response:
        """One call: 401 unsigned, 413 too large, 408 too slow, 400 not JSON, 503 not stored.

        Zalo tries an address out with an empty call, signed or not: that is answered 200 and nothing follows from it.
        """
        signature = request.headers.get(SIGNED_BY, "")
        signed = secrets.compare_digest(signature.encode(), self._secret.encode())
        try:
            body = (await body_of(request, LARGEST_BODY if signed else 0)).strip()
        except BadBody as bad:
            return Response(status_code=bad.status if signed else 401)
        if not body:
            return Response(status_code=200)
        try:
            told: Any = json.loads(body)
        except (ValueError, RecursionError):
            return Response(status_code=400)
        return await self._take(told)

    async def _take(self, told: Any) -> Response:
        names = self._admission.names
        heard = [one for raw in updates_in(told) if (one := parse_update(raw, self._bot, names)) is not None]
        if heard:
            try:
                await self._door.hear(heard)
            except Exception as error:  # noqa: BLE001 - errors of a store quote the words, so only the name
                log.error("update_not_stored", channel="zalo", error=type(error).__name__)  # noqa: TRY400 - the same
                return Response(status_code=503, headers={"Retry-After": "1"})
        return Response(status_code=200)
