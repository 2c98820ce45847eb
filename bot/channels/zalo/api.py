"""Calling Zalo's Bot Platform: JSON over one pool of connections, judged by what the answer says, not by its status.

Nothing that is raised or shown holds the token, which stands in the URL: errors of httpx name the URL, so none is
passed on, and their loggers are kept quiet.
"""

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

import httpx
from pydantic import SecretStr

from bot.channels.zalo.failures import (
    CUT,
    NOT_SENT,
    TIMED_OUT,
    UNREADABLE,
    NothingNew,
    NotSent,
    ServerTrouble,
    Unanswered,
    ZaloError,
    refusal,
    too_many,
)

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 15.0
LARGEST_ANSWER = 1024 * 1024  # bytes
CONNECTIONS = 40

NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


class Api:
    """The methods of one bot. `open` before use, `close` after."""

    def __init__(
        self,
        token: SecretStr,
        api_url: str,
        *,
        connections: int = CONNECTIONS,
        proxy: str | None = None,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)  # at INFO they log the URL
        self._token, self._url, self._proxy = token, api_url.rstrip("/"), proxy
        self._answer_seconds = answer_seconds
        self._limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
        self._http: httpx.AsyncClient | None = None

    async def open(self) -> None:
        # trust_env: what stands in the environment for other programs is not ours to follow.
        self._http = httpx.AsyncClient(limits=self._limits, proxy=self._proxy, trust_env=False)

    async def close(self) -> None:
        if self._http is not None:
            await self._http.aclose()

    async def call(
        self, method: str, asked: Mapping[str, Any] | None = None, *, answer_seconds: float | None = None
    ) -> Any:
        """Call a method and return its result. Raises `ZaloError`."""
        seconds = self._answer_seconds if answer_seconds is None else answer_seconds
        try:
            async with asyncio.timeout(seconds + CONNECT_SECONDS):  # httpx counts from one byte to the next
                status, body, pause = await self._post(method, asked or {}, seconds)
        except TimeoutError:
            failure: ZaloError = Unanswered(TIMED_OUT)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = _failure(error)
        else:
            return judged(status, body, pause)
        raise failure  # out here it does not carry the error of httpx along

    async def _post(self, method: str, asked: Mapping[str, Any], answer_seconds: float) -> tuple[int, bytes, str]:
        """(status, body, how long we are asked to pause)."""
        assert self._http is not None
        url = f"{self._url}/bot{self._token.get_secret_value()}/{method}"
        timeout = httpx.Timeout(answer_seconds, connect=CONNECT_SECONDS, pool=CONNECT_SECONDS)
        async with self._http.stream("POST", url, json=asked, timeout=timeout) as response:
            body, pause = bytearray(), response.headers.get("Retry-After", "")
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > LARGEST_ANSWER:
                    return response.status_code, b"", pause
            return response.status_code, bytes(body), pause


def judged(status: int, body: bytes, pause: str = "") -> Any:
    """The result in an answer. Raises `ZaloError`; what does not say that it went well did not go well.

    `pause`: how many seconds of silence were asked for beside it.
    """
    told = _envelope(body)
    code = _number(told.get("error_code")) if told is not None else 0
    if 429 in (status, code):
        raise too_many(pause, _parameters(told).get("retry_after"))
    if 408 in (status, code):
        raise NothingNew(TIMED_OUT)
    if told is None or not (isinstance(told.get("ok"), bool) or code):
        raise Unanswered(UNREADABLE) if 200 <= status < 300 else ServerTrouble(f"server error {status}")
    if told.get("ok") is not True:
        raise refusal(code or (status if status >= 400 else 0), str(told.get("description") or ""))
    return told.get("result")


def _envelope(body: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _parameters(told: Mapping[str, Any] | None) -> Mapping[str, Any]:
    found = told.get("parameters") if told is not None else None
    return found if isinstance(found, dict) else {}


def _number(value: object) -> int:
    """An error code, which is promised nowhere to be a number."""
    try:
        return int(str(value))
    except ValueError:
        return 0


def _failure(error: Exception) -> ZaloError:
    if isinstance(error, NEVER_LEFT):
        return NotSent(NOT_SENT)
    return Unanswered(TIMED_OUT if isinstance(error, httpx.TimeoutException) else CUT)
