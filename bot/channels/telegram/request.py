"""PTB's requests over aiohttp: its own HTTP client is quadratic in its pool."""

import json
import os
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram._utils.types import ODVInput
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

NOT_SENT = "not sent"
UNKNOWN = "fate unknown"
UNREADABLE = "unreadable answer"

os.environ.setdefault("PTB_TIMEDELTA", "1")  # PTB's opt-in: `retry_after` as timedelta, without a warning per 429


class AiohttpRequest(BaseRequest):
    """A pool of connections. Timeouts in seconds; None waits for ever.

    Errors carry one of three words (`NOT_SENT`, `UNKNOWN`, `UNREADABLE`) and no cause: aiohttp's own name the URL,
    and the URL holds the token.
    """

    def __init__(
        self,
        *,
        connections: int = 64,
        connect_timeout: float | None = 5,
        read_timeout: float | None = 20,
        write_timeout: float | None = 10,
        pool_timeout: float | None = 10,
        proxy: str | None = None,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "https://")):
            raise ValueError("Only http:// and https:// proxies can be used.")
        self._connections = connections
        self._connect, self._read, self._write, self._pool = connect_timeout, read_timeout, write_timeout, pool_timeout
        self._usual = _timeout(connect_timeout, read_timeout, write_timeout, pool_timeout)
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request; raises `TimedOut` or `NetworkError`."""
        timeout = _timeout(
            connect=_given(connect_timeout, self._connect),
            read=_given(read_timeout, self._read),
            write=_given(write_timeout, self._write),
            pool=_given(pool_timeout, self._pool),
        )
        return await self._exchange(method, url, timeout, **_body(request_data))

    async def call(self, url: str, asked: Mapping[str, Any]) -> Any:
        """Post what is asked as JSON, and give the result. Raises `TelegramError`.

        PTB wraps each parameter into an object, and answers cost it as much again; here only failures go its way.
        """
        told = {"data": aiohttp.BytesPayload(_written(asked), content_type="application/json")}
        code, payload = await self._exchange("POST", url, self._usual, **told)
        if code != HTTPStatus.OK:
            await _Answered(code, payload).post(url)
        return self.parse_json_payload(payload)["result"]

    async def content(self, url: str, most: int) -> bytes:
        """What is at an address, its first `most` bytes and one more. Raises `TelegramError`."""
        if self._session is None:
            raise NetworkError(NOT_SENT)
        try:
            async with self._session.get(
                url, timeout=self._usual, proxy=self._proxy, allow_redirects=False
            ) as response:
                if response.status == HTTPStatus.OK:
                    return await _up_to(response.content, most + 1)
                status = response.status
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure = _failure(error)
        else:
            gone = HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR
            failure = BadRequest(f"status {status}") if gone else NetworkError(UNREADABLE)
        raise failure  # out here, as below

    async def _exchange(self, method: str, url: str, patience: aiohttp.ClientTimeout, **body: Any) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError(NOT_SENT)
        try:
            async with self._session.request(
                method, url, **body, timeout=patience, proxy=self._proxy, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientError, OSError, ValueError) as error:  # TimeoutError is an OSError
            failure = _failure(error)
        raise failure  # out here, so that it has no context: `InvalidURL` and others show the token

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As PTB's, but PTB's logs the whole answer, and answers repeat the message."""
        try:
            answer = orjson.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError(UNREADABLE)
        return answer


class _Answered(BaseRequest):
    """An answer that came already, to be judged by PTB."""

    def __init__(self, code: int, payload: bytes) -> None:
        self._answer = code, payload

    read_timeout = None
    parse_json_payload = staticmethod(AiohttpRequest.parse_json_payload)

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, *_asked: Any, **_more: Any) -> tuple[int, bytes]:
        return self._answer


async def _up_to(stream: aiohttp.StreamReader, most: int) -> bytes:
    found = bytearray()
    while len(found) < most and (piece := await stream.read(most - len(found))):
        found += piece
    return bytes(found)


def _written(asked: Mapping[str, Any]) -> bytes:
    try:
        return orjson.dumps(asked)
    except TypeError:  # half a pair of letters: the slow one escapes it
        return json.dumps(asked).encode()


def _given(value: Any, default: float | None) -> float | None:
    return default if value is BaseRequest.DEFAULT_NONE else value


def _timeout(
    connect: float | None, read: float | None, write: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """The total bounds writing, for which aiohttp has no timeout, and reading, whose timeout starts anew each byte."""
    until_connected = None if connect is None or pool is None else connect + pool
    total = None if until_connected is None or read is None or write is None else until_connected + write + read
    return aiohttp.ClientTimeout(total=total, connect=until_connected, sock_connect=connect, sock_read=read)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}


def _failure(error: Exception) -> TelegramError:
    match error:
        case aiohttp.ConnectionTimeoutError():
            return TimedOut(NOT_SENT)
        case TimeoutError():
            return TimedOut(UNKNOWN)
        case aiohttp.ClientConnectorError() | aiohttp.ClientHttpProxyError() | ValueError():
            return NetworkError(NOT_SENT)
        case _:
            return NetworkError(UNKNOWN)
