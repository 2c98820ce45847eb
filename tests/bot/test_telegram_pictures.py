"""Pictures sent on Telegram: by what they are fetched, and what comes of fetching them."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.updates import parse_update
from bot.incoming import Incoming
from domain.pictures import LARGEST, LARGEST_FILE, Picture, Unfetched
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


def came_with(**message: Any) -> Incoming:
    told = {"message_id": 7, "chat": {"id": 5, "type": "private"}, "from": {"id": 5, "first_name": "Lan"}} | message
    heard = parse_update({"update_id": 1, "message": told}, "123456")
    assert heard is not None
    return heard


SIZES = [{"file_id": "small", "width": 90}, {"file_id": "large", "width": 1280}]


@pytest.mark.parametrize(
    ("message", "photo"),
    [
        ({"photo": SIZES, "caption": "2.3 xong"}, "large"),
        ({"photo": SIZES}, "large"),
        ({"document": {"file_id": "scan", "mime_type": "image/png"}, "caption": "2.3 xong"}, "scan"),
        ({"document": {"file_id": "scan", "mime_type": "image/heic"}}, None),
        ({"document": {"file_id": "scan", "mime_type": "image/png", "file_size": LARGEST + 1}}, None),
        ({"document": {"file_id": "scan", "mime_type": ["image/png"]}}, None),
        ({"photo": [], "caption": "2.3 xong"}, None),
        ({"photo": ["?"], "caption": "2.3 xong"}, None),
        ({"document": "?", "caption": "2.3 xong"}, None),
        ({"text": "2.3 xong"}, None),
    ],
)
def test_the_largest_size_of_a_picture_is_what_is_fetched(message: dict[str, Any], photo: str | None) -> None:
    assert came_with(**message).photo == photo


PDF, WORD = "application/pdf", "application/msword"


@pytest.mark.parametrize(
    ("document", "kept_as"),
    [
        ({"file_id": "1", "file_name": "BC 45-BC.UBND.pdf", "mime_type": PDF}, "BC 45-BC.UBND.pdf"),
        ({"file_id": "1", "file_name": "KẾ HOẠCH.DOCX"}, "KẾ HOẠCH.docx"),
        ({"file_id": "1", "mime_type": WORD}, "tep.doc"),
        ({"file_id": "1", "file_name": "../../etc/a\x00\u202e\n<b>.xlsx"}, "a -b.xlsx"),
        ({"file_id": "1", "file_name": "...pdf", "mime_type": PDF}, "tep.pdf"),
        ({"file_id": "1", "file_name": f"{'a' * 300}.pdf"}, f"{'a' * 200}.pdf"),
        ({"file_id": "1", "file_name": "BC 45.pdf.exe", "mime_type": PDF}, None),
        ({"file_id": "1", "file_name": "BC 45.docm"}, None),
        ({"file_id": "1", "file_name": "BC 45.zip", "mime_type": "application/zip"}, None),
        ({"file_id": "1", "file_name": "BC 45.pdf", "file_size": LARGEST_FILE + 1}, None),
        ({"file_id": 1, "file_name": "BC 45.pdf"}, None),
        ({"file_name": "BC 45.pdf"}, None),
        ({"file_id": "1", "file_name": ["BC 45.pdf"]}, None),
        ("?", None),
    ],
)
def test_a_file_is_kept_where_it_is_one_an_office_works_with(document: Any, kept_as: str | None) -> None:
    heard = came_with(document=document, caption="2.3 xong")
    assert heard.file == kept_as
    assert heard.photo == (None if kept_as is None else "1")
    assert heard.unkept == (kept_as is None)
    assert heard.text == "2.3 xong"


def test_what_is_sent_together_has_its_number_in_common() -> None:
    assert came_with(photo=SIZES, media_group_id="9").together == "9"
    assert came_with(photo=SIZES).together is None
    for odd in (["9"], {"9": 9}, True, "", "9" * 65):
        heard = came_with(photo=SIZES, media_group_id=odd)
        assert (heard.photo, heard.together) == ("large", None)
    assert came_with(video={"file_id": "1"}, media_group_id="9").together == "9"


def test_a_file_is_judged_by_the_whole_name_its_sender_gave_it() -> None:
    name = f"{'x' * 240} TỐI MẬT.pdf"
    for kind in ("application/pdf", "image/png"):
        assert came_with(document={"file_id": "1", "file_name": name, "mime_type": kind}).named == name


def test_a_video_is_named_as_not_kept() -> None:
    assert came_with(video={"file_id": "1"}, caption="2.3 xong").unkept
    assert not came_with(text="2.3 xong").unkept


async def test_a_file_is_fetched_by_its_id_and_what_it_is_not_is_refused(met: tuple[Telegram, Control]) -> None:
    telegram, control = met
    await control.file("paper", b"%PDF-1.7 signed")
    assert await telegram.fetch("paper", "a.pdf") == Picture(PDF, b"%PDF-1.7 signed", "a.pdf")
    assert await telegram.fetch("paper", "a.doc") == Unfetched("not what its name says")
    await control.file("long", b"%PDF-" + b"x" * LARGEST_FILE)
    assert await telegram.fetch("long", "a.pdf") == Unfetched("too large")


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
