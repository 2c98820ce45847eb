"""Fetching pictures from an address that may be anybody's: nothing inside is reached, nothing endless is read."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.channels.zalo import media
from bot.channels.zalo.media import Media, is_outside
from domain.pictures import LARGEST, Picture, Unfetched, kind_of, next_fetch

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 1000
ANYWHERE = Media(may_reach=lambda _address, _port: True)

Serve = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def served(serve: Serve) -> AsyncIterator[str]:
    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        try:
            await serve(asked, writer)
        except ConnectionError:
            pass
        finally:
            writer.close()

    async with await asyncio.start_server(one, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def answering(content: bytes, status: str = "200 OK", **headers: str) -> Serve:
    async def serve(_asked: bytes, writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(content)}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + content)
        await writer.drain()

    return serve


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (JPEG, "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"GIF89a....", "image/gif"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
    ],
)
async def test_a_picture_is_what_its_first_bytes_say(content: bytes, kind: str) -> None:
    async with served(answering(content, **{"Content-Type": "text/html"})) as url:
        assert await ANYWHERE.fetch(f"{url}/a.jpg") == Picture(kind, content)


@pytest.mark.parametrize("content", [b"", b"<html><script>", b"%PDF-1.7", b"RIFF....WAVE", b"\xff\xd8", b"GIF"])
async def test_what_is_no_picture_is_not_kept(content: bytes) -> None:
    assert kind_of(content) is None
    async with served(answering(content, **{"Content-Type": "image/jpeg"})) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("not a picture")


INSIDE = (
    "127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "198.18.0.1", "192.0.2.1",
)  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_addresses_inside_are_none_of_the_internets(address: str) -> None:
    assert not is_outside(ipaddress.ip_address(address), 443)


@pytest.mark.parametrize("address", ["49.213.71.1", "2001:4860:4860::8888", "::ffff:49.213.71.1", "64:ff9b::31d5:4701"])
def test_addresses_outside_are_reached_at_the_ports_of_the_web_alone(address: str) -> None:
    assert is_outside(ipaddress.ip_address(address), 443)
    assert is_outside(ipaddress.ip_address(address), 80)
    assert not is_outside(ipaddress.ip_address(address), 22)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/a.jpg",
        "http://localhost/a.jpg",
        "http://[::1]/a.jpg",
        "http://2130706433/a.jpg",
        "http://169.254.169.254/latest/meta-data",
        "https://127.0.0.1:443/a.jpg",
    ],
)
async def test_nothing_inside_is_asked_for_anything(url: str) -> None:
    found = await Media().fetch(url)
    assert isinstance(found, Unfetched)
    assert found.reason in {"not a public address", "gaierror"}


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://x.vn/a.jpg", "gopher://x", "data:image/png;base64,AAAA", "//x.vn/a", "a.jpg", "",
     "http://", "https://user:word@x.vn/a.jpg"],
)  # fmt: skip
async def test_only_addresses_of_the_web_are_followed(url: str) -> None:
    assert await ANYWHERE.fetch(url) == Unfetched("not an address of the web")


@pytest.mark.parametrize("url", ["http://a:b/", "http://[/", "http://x\x00y/", "http://" + "a" * 300 + "/"])
async def test_an_address_that_is_none_is_no_error_of_ours(url: str) -> None:
    assert isinstance(await ANYWHERE.fetch(url), Unfetched)


async def test_a_redirection_inside_is_refused_and_one_that_never_ends_as_well() -> None:
    def but_the_first(address: object, port: int) -> bool:
        return port != 81

    async with served(answering(b"", "302 Found", Location="http://127.0.0.1:81/secret")) as url:
        assert await Media(may_reach=but_the_first).fetch(url) == Unfetched("not a public address")
    async with served(answering(b"", "302 Found", Location="/again")) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("too many redirections")
    async with served(answering(b"", "302 Found", Location="file:///etc/passwd")) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("not an address of the web")


async def test_a_redirection_to_a_picture_is_followed() -> None:
    async with served(answering(JPEG)) as there, served(answering(b"", "302 Found", Location=f"{there}/b")) as url:
        assert await ANYWHERE.fetch(url) == Picture("image/jpeg", JPEG)


async def test_what_is_too_large_or_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def endless(_asked: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + JPEG)
        while True:
            writer.write(b"x" * 65_536)
            await writer.drain()

    async def slow(_asked: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with served(endless) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("too large")
    async with served(answering(JPEG + b"x" * LARGEST)) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("too large")
    monkeypatch.setattr(media, "WHOLE_SECONDS", 0.4)
    async with served(slow) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("timed out", again=True)


async def test_what_may_be_there_later_is_asked_for_again() -> None:
    async with served(answering(b"", "503 Busy")) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("status 503", again=True)
    async with served(answering(b"", "404 Gone")) as url:
        assert await ANYWHERE.fetch(url) == Unfetched("status 404")
    found = await ANYWHERE.fetch("http://127.0.0.1:9/a.jpg")
    assert isinstance(found, Unfetched)
    assert found.again


async def test_packed_content_is_not_unpacked() -> None:
    seen: list[bytes] = []

    async def serve(asked: bytes, writer: asyncio.StreamWriter) -> None:
        seen.append(asked)
        await answering(JPEG)(asked, writer)

    async with served(serve) as url:
        await ANYWHERE.fetch(url)
    assert b"accept-encoding: identity" in seen[0].lower()


def test_a_picture_that_does_not_come_is_asked_for_four_times_more() -> None:
    now = datetime(2026, 11, 9, tzinfo=UTC)
    waits = [next_fetch(tries, now) for tries in range(1, 7)]
    assert [at is not None for at in waits] == [True] * 4 + [False] * 2
