"""Looking at Zalo's Bot Platform from here: is there a way out, whose is the token, where do its updates go.

What comes back are plain values. By httpx, as we speak to it otherwise: Zalo's edge says `Server` twice, which aiohttp
does not read.
"""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import httpx
from pydantic import SecretStr

from bot.channels.zalo.api import Api
from bot.channels.zalo.channel import Me, Zalo
from bot.channels.zalo.failures import Refusal, ZaloError
from bot.doctor.way import Barrier
from domain.time import Clock


@dataclass(frozen=True, slots=True)
class Seen:
    """`way`: what the server itself answered with, or what bars the way; `ahead`: by how much our clock is ahead of it.

    `me`, `webhook` (the address, empty without one): None where there was no asking.
    """

    way: int | Barrier
    ahead: timedelta | None = None
    me: Me | ZaloError | None = None
    webhook: str | ZaloError | None = None


async def look(token: SecretStr, api_url: str, proxy: str | None, clock: Clock, patience_seconds: float) -> Seen:
    """Ask once each; what needs the token only when there is a way."""
    way, ahead = await _way(api_url, proxy, clock, patience_seconds)
    if isinstance(way, Barrier):
        return Seen(way)
    api = Api(token, api_url, proxy=proxy, answer_seconds=patience_seconds)
    await api.open()
    try:
        me = await Zalo(api).me()
        return Seen(way, ahead, me, await _webhook(api))
    except ZaloError as error:
        return Seen(way, ahead, error)
    finally:
        await api.close()


async def _way(api_url: str, proxy: str | None, clock: Clock, seconds: float) -> tuple[int | Barrier, timedelta | None]:
    try:
        async with httpx.AsyncClient(proxy=proxy, timeout=seconds, trust_env=False) as http:
            response = await http.get(f"{api_url}/")
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        return barrier(error, proxied=proxy is not None), None
    if response.status_code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Barrier.PROXY_LOGIN, None
    try:
        told = parsedate_to_datetime(response.headers.get("Date", ""))
    except ValueError:
        return response.status_code, None
    return response.status_code, clock() - told.astimezone(UTC) if told.tzinfo else None


async def _webhook(api: Api) -> str | ZaloError:
    try:
        told = await api.call("getWebhookInfo")
    except Refusal as error:
        return "" if error.code == HTTPStatus.NOT_FOUND else error
    except ZaloError as error:
        return error
    url = told.get("url") if isinstance(told, dict) else None
    return url if isinstance(url, str) else ""


# The first that fits anything in an error's history.
BARRIERS: tuple[tuple[type[BaseException], Barrier], ...] = (
    (httpx.InvalidURL, Barrier.ADDRESS),
    (httpx.UnsupportedProtocol, Barrier.ADDRESS),
    (ssl.SSLCertVerificationError, Barrier.CERTIFICATE),
    (ssl.SSLError, Barrier.TLS),
    (socket.gaierror, Barrier.NAME),
    (httpx.TimeoutException, Barrier.TIMEOUT),
    (ConnectionRefusedError, Barrier.REFUSED),
    (httpx.ConnectError, Barrier.NO_ROUTE),
    (httpx.TransportError, Barrier.CUT),
)


def barrier(error: Exception, *, proxied: bool) -> Barrier:
    """Which barrier an error of httpx speaks of; with a proxy, the only address we look for ourselves is its own."""
    if isinstance(error, httpx.ProxyError):
        return Barrier.PROXY_LOGIN if "407" in str(error) else Barrier.PROXY_REFUSED
    history = list(_history(error))
    found = next((word for kind, word in BARRIERS if any(isinstance(one, kind) for one in history)), Barrier.ADDRESS)
    of_the_proxy = {Barrier.NAME: Barrier.PROXY_NAME, Barrier.REFUSED: Barrier.PROXY, Barrier.NO_ROUTE: Barrier.PROXY}
    return of_the_proxy.get(found, found) if proxied else found


def _history(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for one in error.exceptions:
                yield from _history(one)
        error = error.__cause__ or error.__context__
