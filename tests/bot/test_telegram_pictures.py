"""Pictures sent on Telegram: by what they are fetched, and what comes of fetching them."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.updates import parse_update
from domain.pictures import LARGEST, Picture, Unfetched
from tests.standin.telegram import TOKEN, running
from tests.standin.telegram_control import Control, telegram_met

JPEG = b"\xff\xd8\xff\xe0 a report, signed"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def met(url: str) -> AsyncIterator[tuple[Telegram, Control]]:
    async with telegram_met(url) as both:
        yield both


def photo_of(**message: Any) -> str | None:
    told = {"message_id": 7, "chat": {"id": 5, "type": "private"}, "from": {"id": 5, "first_name": "Lan"}} | message
    heard = parse_update({"update_id": 1, "message": told}, "123456")
    assert heard is not None
    return heard.photo


SIZES = [{"file_id": "small", "width": 90}, {"file_id": "large", "width": 1280}]


@pytest.mark.parametrize(
    ("message", "photo"),
    [
        ({"photo": SIZES, "caption": "2.3 xong"}, "large"),
        ({"photo": SIZES}, "large"),
        ({"document": {"file_id": "scan", "mime_type": "image/png"}, "caption": "2.3 xong"}, "scan"),
        ({"document": {"file_id": "paper", "mime_type": "application/pdf"}, "caption": "2.3 xong"}, None),
        ({"photo": SIZES, "media_group_id": "9", "caption": "2.3 xong"}, "large"),
        ({"photo": SIZES, "media_group_id": "9"}, None),
        ({"photo": [], "caption": "2.3 xong"}, None),
        ({"photo": ["?"], "caption": "2.3 xong"}, None),
        ({"document": "?", "caption": "2.3 xong"}, None),
        ({"text": "2.3 xong"}, None),
    ],
)
def test_the_largest_size_of_a_picture_is_what_is_fetched(message: dict[str, Any], photo: str | None) -> None:
    assert photo_of(**message) == photo


async def test_a_picture_is_fetched_by_its_id(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    await control.file("large", JPEG)
    assert await telegram.fetch("large") == Picture("image/jpeg", JPEG)


@pytest.mark.parametrize(
    ("content", "more", "reason"),
    [
        (b"%PDF-1.7", {}, "not a picture"),
        (JPEG + b"x" * LARGEST, {}, "too large"),
        (JPEG, {"path": "../secret.jpg"}, "unreadable answer"),
        (JPEG, {"path": "https://elsewhere.vn/a.jpg"}, "unreadable answer"),
        (JPEG, {"path": "/etc/passwd"}, "unreadable answer"),
    ],
)
async def test_what_is_no_picture_is_not_asked_for_again(
    met: tuple[Telegram, Control], content: bytes, more: dict[str, str], reason: str
) -> None:
    telegram, control = met
    await control.file("odd", content, **more)
    assert await telegram.fetch("odd") == Unfetched(reason)


async def test_what_cannot_be_had_now_is_tried_again_and_what_is_gone_is_not(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    await control.file("large", JPEG)
    await control.fail("getFile", status=502, body="Bad Gateway")
    found = await telegram.fetch("large")
    assert isinstance(found, Unfetched)
    assert found.again
    assert TOKEN not in found.reason
    gone = await telegram.fetch("unknown")
    assert isinstance(gone, Unfetched)
    assert not gone.again
    await telegram.close()
    closed = await telegram.fetch("large")
    assert isinstance(closed, Unfetched)
    assert closed.again
