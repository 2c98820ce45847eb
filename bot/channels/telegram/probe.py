"""Looking at Telegram's Bot API from here: is there a way out, whose is the token, where do its updates go.

What comes back are plain values. No error is passed on: aiohttp's own name the URL, and the URL holds the token.
"""

import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import aiohttp

from bot.doctor.way import Barrier
from domain.time import Clock

PATIENCE_SECONDS = 5.0
TOKEN = re.compile(r"\d+:[\w-]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said; `ahead`: by how much our clock is ahead of the server's, which tells whole seconds."""

    status: int
    result: Mapping[str, Any] = field(default_factory=dict)
    ahead: timedelta | None = None

    @property
    def fine(self) -> bool:
        return self.status == HTTPStatus.OK and bool(self.result)


@dataclass(frozen=True, slots=True)
class Seen:
    """`way`: the server itself, without the token; `me`, `webhook`: None where there was no asking."""

    way: Answer | Barrier
    me: Answer | Barrier | None = None
    webhook: Answer | Barrier | None = None


async def look(
    api_url: str, token: str | None, proxy: str | None, clock: Clock, patience_seconds: float = PATIENCE_SECONDS
) -> Seen:
    """Ask once each; what needs the token only when there is a way and the token looks like one."""
    timeout = aiohttp.ClientTimeout(total=patience_seconds)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as session:
        way = await _ask(session, f"{api_url}/", proxy, clock)
        if isinstance(way, Barrier) or token is None:
            return Seen(way)
        if TOKEN.fullmatch(token) is None:
            return Seen(way, Answer(HTTPStatus.NOT_FOUND))
        me = await _ask(session, f"{api_url}/bot{token}/getMe", proxy, clock)
        if isinstance(me, Barrier) or not me.fine:
            return Seen(way, me)
        return Seen(way, me, await _ask(session, f"{api_url}/bot{token}/getWebhookInfo", proxy, clock))


async def _ask(session: aiohttp.ClientSession, url: str, proxy: str | None, clock: Clock) -> Answer | Barrier:
    try:
        async with session.get(url, proxy=proxy, allow_redirects=False) as response:
            told = _date(response)
            ahead = None if told is None else clock() - told
            if response.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
                return Barrier.PROXY_LOGIN
            return Answer(response.status, await _result(response), ahead)
    except (aiohttp.ClientError, OSError, ValueError) as error:  # TimeoutError is an OSError
        return barrier(error, proxied=proxy is not None)


async def _result(response: aiohttp.ClientResponse) -> Mapping[str, Any]:
    """The `result` of an answer of the Bot API; empty for anything else."""
    try:
        said = await response.json(content_type=None)
    except ValueError:
        return {}
    found = said.get("result") if isinstance(said, dict) else None
    return found if isinstance(found, dict) else {}


def _date(response: aiohttp.ClientResponse) -> datetime | None:
    try:
        found = parsedate_to_datetime(response.headers.get("Date", ""))
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else None


# The first that fits. With a proxy, the only name we look up ourselves is its own.
BARRIERS: tuple[tuple[type[Exception], Barrier], ...] = (
    (aiohttp.ClientHttpProxyError, Barrier.PROXY_REFUSED),
    (aiohttp.ClientConnectorDNSError, Barrier.NAME),
    (aiohttp.ClientProxyConnectionError, Barrier.PROXY),
    (aiohttp.ClientConnectorCertificateError, Barrier.CERTIFICATE),
    (aiohttp.ClientConnectorSSLError, Barrier.TLS),
    (ssl.SSLError, Barrier.TLS),
    (TimeoutError, Barrier.TIMEOUT),
    (ConnectionRefusedError, Barrier.REFUSED),
    (ConnectionError, Barrier.CUT),
    (aiohttp.ClientConnectorError, Barrier.NO_ROUTE),
    (ValueError, Barrier.ADDRESS),  # aiohttp's `InvalidURL` is one
    (aiohttp.NonHttpUrlClientError, Barrier.ADDRESS),
)


def barrier(error: Exception, *, proxied: bool) -> Barrier:
    """Which barrier an error of aiohttp or of the system speaks of."""
    if isinstance(error, aiohttp.ClientHttpProxyError) and error.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Barrier.PROXY_LOGIN
    inner = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    named = isinstance(
        error, aiohttp.ClientProxyConnectionError | aiohttp.ClientConnectorDNSError | aiohttp.ClientSSLError
    )
    seen = error if named else inner
    found = next((word for kind, word in BARRIERS if isinstance(seen, kind)), None)
    if found is None:
        return Barrier.NO_ROUTE if inner is not error else Barrier.CUT
    return Barrier.PROXY_NAME if found is Barrier.NAME and proxied else found
