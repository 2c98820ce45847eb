"""Reading what Zalo hands us: as captured, as documented, and as a stranger might make it up."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.zalo.updates import parse_update, updates_in
from bot.incoming import Incoming

NAMES = ("Bot Nhắc Việc", "bot.nhacviec")
HERS = "9a8b7c6d5e4f30211203"
LAN: dict[str, Any] = {"id": HERS, "display_name": "Lan", "is_bot": False}
ALONE = {"id": HERS, "chat_type": "PRIVATE"}
GROUP = {"id": "zgr-51c0aa00bb11cc22dd33", "chat_type": "GROUP"}


def said(event: str = "text", chat: Any = ALONE, by: Any = LAN, **more: Any) -> dict[str, Any]:
    message: dict[str, Any] = {"message_id": "0f1e2d", "date": 1_789_000_000_000, "from": by, "chat": chat}
    return {"event_name": f"message.{event}.received", "message": message | more}


def read(update: Any) -> Incoming | None:
    return parse_update(update, "4203", NAMES)


def test_words_in_a_private_chat() -> None:
    assert read(said(text="2.3 xong")) == Incoming(
        "zalo", "4203", "0f1e2d", HERS, HERS, "Lan", text="2.3 xong", message_id="0f1e2d"
    )


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("@Bot Nhắc Việc xong K7", "xong K7"),
        ("@bot nhắc  việc: xong K7", "xong K7"),
        ("@bot.nhacviec 2.3 xong", "2.3 xong"),
        ("xong K7 @Bot Nhắc Việc", "xong K7"),
        ("@Bot Nhắc Việc", "?"),
        ("xong K7", "xong K7"),  # a reply to one of our messages
        ("@Bot Nhắc Việc 2 xong K7", "2 xong K7"),
        ("@Bot Nhắc Việcs xong", "@Bot Nhắc Việcs xong"),
        (unicodedata.normalize("NFD", "@Bot Nhắc Việc xong"), "xong"),
    ],
)
def test_in_a_group_our_name_is_taken_off_and_who_spoke_is_known_by_their_own_id(typed: str, heard: str) -> None:
    found = read(said(chat=GROUP, text=typed))
    assert found is not None
    assert (found.text, found.private, found.chat, found.sender) == (heard, False, GROUP["id"], HERS)


def test_in_a_private_chat_nothing_is_taken_off() -> None:
    found = read(said(text="@Bot Nhắc Việc xong"))
    assert found is not None
    assert found.text == "@Bot Nhắc Việc xong"


@pytest.mark.parametrize("field", ["photo", "photo_url"])
def test_a_picture_is_its_caption_with_the_address_of_the_picture(field: str) -> None:
    found = read(said("image", message_type="CHAT_PHOTO", caption="2.3 xong", **{field: "https://x.vn/a.jpg"}))
    assert found is not None
    assert (found.text, found.photo) == ("2.3 xong", "https://x.vn/a.jpg")


def test_a_picture_without_words_is_heard_alone_and_not_in_a_group() -> None:
    found = read(said("image", photo_url="https://x.vn/a.jpg"))
    assert found is not None
    assert (found.text, found.photo) == (None, "https://x.vn/a.jpg")
    assert read(said("image", GROUP, photo_url="https://x.vn/a.jpg")) is None


@pytest.mark.parametrize("kind", ["unsupported", "sticker", "voice"])
def test_what_has_no_words_is_noticed_in_a_private_chat_and_silently_passed_over_in_a_group(kind: str) -> None:
    found = read(said(kind))
    assert found is not None
    assert found.text is None
    assert read(said(kind, GROUP)) is None


@pytest.mark.parametrize(
    "update",
    [
        {"event_name": "message.unsupported.received"},
        {"event_name": "bot.added"},
        {"message": said()["message"]},
        said("video"),
        said("reaction", text="x"),
        said(text=""),
        said(text=7),
        said(),
        {},
        said(text="x", by=LAN | {"is_bot": True}),
        said(text="x", by={}),
        said(text="x", chat={}),
        said(text="x", chat={"id": "a" * 100}),
        said(text="x", chat={"id": 7}),
        {"event_name": [], "message": []},
    ],
)
def test_what_is_not_for_us_or_not_known_is_nothing(update: dict[str, Any]) -> None:
    assert read(update) is None


def test_a_message_without_an_id_has_a_name_made_of_what_it_says() -> None:
    bare = said("unsupported")
    del bare["message"]["message_id"]
    one, again = read(bare), read(bare)
    other = read(bare | {"message": bare["message"] | {"date": 1}})
    assert one is not None
    assert one == again
    assert other is not None
    assert one.update_id != other.update_id
    assert one.message_id is None


@pytest.mark.parametrize(
    ("told", "count"),
    [
        (said(text="x"), 1),
        ({"ok": True, "result": said(text="x")}, 1),
        ({"ok": True, "result": [said(text="x"), said(text="y")]}, 2),
        ([said(text="x")], 1),
        ({"ok": True, "result": {}}, 0),
        ({}, 0),
        (None, 0),
        ("x", 0),
        ({"result": {"result": said(text="x")}}, 0),
    ],
)
def test_flat_and_wrapped_are_the_same(told: Any, count: int) -> None:
    assert len(updates_in(told)) == count


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["event_name", "message", "from", "chat", "id", "text", "result", "photo_url", "caption"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(ODD)
def test_nothing_made_up_makes_reading_fail(told: Any) -> None:
    for update in [*updates_in(told), told if isinstance(told, dict) else {}]:
        found = read(update)
        assert found is None or found.chat


@given(st.text(max_size=30))
def test_whatever_is_typed_in_a_group_something_is_heard(typed: str) -> None:
    found = read(said(chat=GROUP, text=f"@Bot Nhắc Việc {typed}"))
    assert found is not None
    assert found.text
