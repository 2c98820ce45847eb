"""Fetching pictures from where an update says they are. The address may be anybody's: it leads nowhere inside."""

import asyncio
import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urljoin

import httpx

from domain.pictures import LARGEST, Picture, Unfetched, kind_of

CONNECT_SECONDS = 5.0
WHOLE_SECONDS = 20.0
MOST_HOPS = 3
PORTS = frozenset({80, 443})
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_outside(address: Address, port: int) -> bool:
    """Whether an address is of the public Internet, whatever it is wrapped in, and the port one of the web's."""
    return port in PORTS and all(one.is_global and not one.is_multicast for one in _meant(address))


def _meant(address: Address) -> list[Address]:
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    inner += [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)] if address in NAT64 else []
    found = [one for one in inner if one is not None]
    return found if address.ipv4_mapped or address in NAT64 else [address, *found]


class _Refused(Exception):
    """An address we do not go to, or what is no picture."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Media:
    """`may_reach`: which addresses one may be led to. Behind a proxy it is the proxy that looks names up."""

    def __init__(self, *, proxy: str | None = None, may_reach: Callable[[Address, int], bool] = is_outside) -> None:
        self._proxy, self._may_reach = proxy, may_reach

    async def fetch(self, url: str, _name: str | None = None) -> Picture | Unfetched:
        """The picture, or why there is none. Never raises for the world's mood. No files come this way."""
        try:
            async with asyncio.timeout(WHOLE_SECONDS):
                return await self._follow(url)
        except _Refused as refused:
            return Unfetched(refused.reason)
        except TimeoutError:
            return Unfetched("timed out", again=True)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError, ValueError) as error:
            return Unfetched(type(error).__name__, again=True)

    async def _follow(self, url: str) -> Picture | Unfetched:
        async with httpx.AsyncClient(timeout=CONNECT_SECONDS, proxy=self._proxy, trust_env=False) as http:
            for _ in range(MOST_HOPS + 1):
                found = await self._ask(http, httpx.URL(url))
                if not isinstance(found, str):
                    return found
                url = urljoin(url, found)
        raise _Refused("too many redirections")

    async def _ask(self, http: httpx.AsyncClient, url: httpx.URL) -> Picture | Unfetched | str:
        """A picture, or where it is said to be instead."""
        if url.scheme not in {"http", "https"} or not url.host or url.userinfo:
            raise _Refused("not an address of the web")
        port = url.port or (443 if url.scheme == "https" else 80)
        reached = await self._reached(url.host, port)
        # Connected to the very address that was looked at: a name may mean another one a moment later.
        named = {"Host": url.netloc.decode("ascii"), "Accept-Encoding": "identity"}
        request = http.build_request("GET", url.copy_with(host=reached), headers=named, extensions=_sni(url, reached))
        answer = await http.send(request, stream=True)
        try:
            if answer.is_redirect:
                return str(answer.headers.get("Location", ""))
            if answer.status_code != httpx.codes.OK:
                return Unfetched(f"status {answer.status_code}", again=answer.status_code >= 500)
            return await self._read(answer)
        finally:
            await answer.aclose()

    async def _reached(self, host: str, port: int) -> str:
        """The address to connect to: the host's own, if all it may mean are allowed."""
        try:
            found: list[Address] = [ipaddress.ip_address(host)]
        except ValueError:
            if self._proxy is not None:
                if "." not in host or host.endswith((".local", ".internal", ".localhost")):
                    raise _Refused("not a public address") from None
                return host
            looked_up = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in looked_up]
        if not found or not all(self._may_reach(one, port) for one in found):
            raise _Refused("not a public address")
        return str(found[0])

    async def _read(self, answer: httpx.Response) -> Picture:
        content = bytearray()
        async for piece in answer.aiter_raw():
            content += piece
            if len(content) > LARGEST:
                raise _Refused("too large")
        kind = kind_of(bytes(content))
        if kind is None:
            raise _Refused("not a picture")
        return Picture(kind, bytes(content))


def _sni(url: httpx.URL, reached: str) -> dict[str, str]:
    return {"sni_hostname": url.host} if url.scheme == "https" and reached != url.host else {}
