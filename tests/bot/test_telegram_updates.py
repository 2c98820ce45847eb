import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.updates import callback_id, parse_update, update_number
from bot.incoming import Happening, Incoming

BOT = "nhacviec_bot"
LAN = {"id": 1001, "is_bot": False, "first_name": "Lan", "last_name": "Nguyễn", "username": "lan"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Lan"}
GROUP = {"id": -1009, "type": "supergroup", "title": "Phòng VHXH"}


def message(**more: Any) -> dict[str, Any]:
    return {"message_id": 7, "from": LAN, "chat": PRIVATE, "date": 1, "text": "2.3 xong", **more}


def update(**content: Any) -> dict[str, Any]:
    return {"update_id": 5, **content}


def read(**content: Any) -> Incoming | None:
    return parse_update(update(**content), "123456", BOT)


def words(text: str, **more: Any) -> str | None:
    heard = read(message=message(text=text, **more))
    return None if heard is None else heard.text


PRESS = {"id": "44", "from": LAN, "message": message(**{"from": {"id": 1, "is_bot": True}}), "data": "12.1"}
WHOLE = [
    update(message=message(reply_to_message=message(message_id=3))),
    update(edited_message=message(caption="xong", photo=[{"file_id": "x"}])),
    update(callback_query=PRESS),
    update(my_chat_member={"chat": GROUP, "from": LAN, "new_chat_member": {"status": "member"}, "old_chat_member": {}}),
    update(message=message(chat=GROUP, text="@nhacviec_bot xong", reply_to_message={"from": {"id": 123456}})),
    update(message=message(chat=GROUP, migrate_from_chat_id=-7)),
]


def test_a_message_is_read_with_who_said_it_and_where() -> None:
    assert read(message=message()) == Incoming(
        channel="telegram",
        bot="123456",
        update_id="5",
        chat="1001",
        sender="1001",
        sender_name="Lan Nguyễn",
        text="2.3 xong",
        message_id="7",
    )


def test_a_pressed_button_is_read_as_its_choice() -> None:
    heard = read(callback_query=PRESS)
    assert heard is not None
    assert (heard.pressed, heard.text, heard.chat, heard.sender, heard.replied_to) == (
        "12.1",
        None,
        "1001",
        "1001",
        None,
    )
    assert callback_id(update(callback_query=PRESS)) == "44"


def test_a_reply_names_what_it_answers() -> None:
    heard = read(message=message(reply_to_message=message(message_id=3)))
    assert heard is not None
    assert heard.replied_to == "3"


def test_a_message_in_a_forum_topic_is_no_reply() -> None:
    topic = {"message_id": 3, "forum_topic_created": {}}
    heard = read(message=message(text="/viec 2.3", chat=GROUP, reply_to_message=topic))
    assert heard is not None
    assert heard.replied_to is None


def test_an_edit_is_marked() -> None:
    heard = read(edited_message=message())
    assert heard is not None
    assert heard.edited


def test_a_caption_is_words() -> None:
    heard = read(message=message(text=None, caption="2.3 xong", photo=[]))
    assert heard is not None
    assert heard.text == "2.3 xong"


@pytest.mark.parametrize("kind", ["sticker", "photo", "poll", "voice", "document", "location"])
def test_what_has_no_words_is_heard_in_private_and_passed_over_in_a_group(kind: str) -> None:
    said = message(**{kind: {}})
    del said["text"]
    heard = read(message=said)
    assert heard is not None
    assert heard.text is None
    assert read(message=said | {"chat": GROUP}) is None


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"channel_post": message(chat={"id": -1, "type": "channel"})},
        {"message": message(chat={"id": -1, "type": "channel"})},
        {"message": message(text=None, new_chat_members=[LAN])},
        {"message": message(text=None, pinned_message={})},
        {"inline_query": {"id": "1", "from": LAN, "query": "x"}},
        {"my_chat_member": {"chat": PRIVATE, "from": LAN}},
        {"callback_query": {"id": "44", "from": LAN, "inline_message_id": "9", "data": "12.1"}},
        {"callback_query": {"id": "44", "from": LAN, "message": message(), "game_short_name": "g"}},
        {"message": message(**{"from": LAN | {"is_bot": True}})},
        {"message": message(chat=GROUP, sender_chat=GROUP)},
        {"message": message(**{"from": None})},
        {"message": message(chat=PRIVATE | {"id": True})},
        {"message": message(chat=PRIVATE | {"id": 10**5000})},
    ],
)
def test_what_is_not_a_person_speaking_to_us_is_passed_over(content: dict[str, Any]) -> None:
    assert read(**content) is None


def test_a_command_loses_our_name_and_nothing_else() -> None:
    assert words("/xong@NhacViec_bot 2.3 BC@45") == "/xong 2.3 BC@45"
    assert words("/xong@nhacviec_bot", chat=GROUP) == "/xong"
    assert words("gửi lan@xa.gov.vn rồi") == "gửi lan@xa.gov.vn rồi"
    assert words("@nhacviec_bot 2.3 xong") == "@nhacviec_bot 2.3 xong"
    assert words("/") == "/"


def test_before_our_name_is_known_every_command_is_for_us() -> None:
    heard = parse_update(update(message=message(text="/xong@nhacviec_bot 2.3", chat=GROUP)), "123456")
    assert heard is not None
    assert heard.text == "/xong 2.3"


def test_in_a_group_a_command_to_another_bot_is_not_for_us() -> None:
    assert read(message=message(text="/start@other_bot", chat=GROUP)) is None
    assert words("/start@other_bot") == "/start@other_bot"


US = {"id": 123456, "is_bot": True, "first_name": "Nhắc Việc", "username": BOT}


def test_a_group_is_not_private() -> None:
    heard = read(message=message(text="/viec 2.3", chat=GROUP))
    assert heard is not None
    assert (heard.private, heard.chat, heard.sender, heard.chat_name) == (False, "-1009", "1001", "Phòng VHXH")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("/xong 2.3", "/xong 2.3"),
        ("@nhacviec_bot 2.3 xong", "2.3 xong"),
        ("2.3 xong nhé @NhacViec_Bot", "2.3 xong nhé"),
        ("@nhacviec_bot, tổng hợp", "tổng hợp"),
        ("@nhacviec_bot", "?"),
        ("@nhacviec_bot /xong 2.3", "/xong 2.3"),
        ("2.3 xong", None),
        ("@nhacviec_bot2 2.3 xong", None),
        ("gửi thư tới a@nhacviec_bot nhé", None),
        ("@lan 2.3 xong chưa", None),
        ("/xong@other_bot 2.3", None),
    ],
)
def test_in_a_group_only_what_is_said_to_us_is_heard(said: str, heard: str | None) -> None:
    assert words(said, chat=GROUP) == heard


def test_in_a_group_a_reply_to_us_is_for_us_and_one_to_another_is_not() -> None:
    assert words("xong", chat=GROUP, reply_to_message={"message_id": 3, "from": US}) == "xong"
    assert words("xong", chat=GROUP, reply_to_message={"message_id": 3, "from": LAN}) is None
    assert words("xong", chat=GROUP, reply_to_message={"message_id": 3, "from": US | {"id": 9}}) is None


def member(old: Any, new: Any, chat: Any = GROUP) -> Incoming | None:
    change = {"chat": chat, "from": LAN, "date": 1, "old_chat_member": old, "new_chat_member": new}
    return read(my_chat_member=change)


def test_being_let_in_and_put_out_is_noticed() -> None:
    here, gone = {"user": US, "status": "member"}, {"user": US, "status": "left"}
    for old, new, happened in (
        (gone, here, Happening.LET_IN),
        (here, gone, Happening.PUT_OUT),
        (here, {"status": "kicked"}, Happening.PUT_OUT),
        (here, {"status": "restricted", "is_member": False}, Happening.PUT_OUT),
        (None, {"status": "administrator"}, Happening.LET_IN),
    ):
        noticed = member(old, new)
        assert noticed is not None
        assert (noticed.happened, noticed.chat, noticed.text) == (happened, "-1009", None)
    assert member(here, {"status": "administrator"}) is None
    assert member({"status": {}}, {"status": ["member"]}) is None


def test_a_group_that_becomes_a_supergroup_has_a_new_id_whichever_chat_tells() -> None:
    old = {"id": -77, "type": "group"}
    for told in (message(chat=old, text=None, migrate_to_chat_id=-1009), message(chat=GROUP, migrate_from_chat_id=-77)):
        moved = read(message=told)
        assert moved is not None
        assert (moved.happened, moved.chat, moved.moved_to) == (Happening.MOVED, "-77", "-1009")
    assert read(message=message(chat=old, text=None, migrate_to_chat_id="-1009")) is None
    assert read(message=message(chat=PRIVATE, text=None, migrate_to_chat_id=-1009)) is None


def test_words_can_be_stored_in_any_database() -> None:
    assert words("xong\x00 \ud800!") == "xong ?!"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
    | st.sampled_from([10**30, -(2**63)]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a payload."""
    found = [path]
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(inner, (*path, key))
    return found


@given(st.data())
def test_a_hostile_payload_never_raises(data: st.DataObject) -> None:
    payload: Any = copy.deepcopy(data.draw(st.sampled_from(WHOLE)))
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(places(payload)))
        wrong = data.draw(JSON)
        if not path:
            payload = wrong
            continue
        inside = payload
        for key in path[:-1]:
            inside = inside[key]
        inside[path[-1]] = wrong
    heard = parse_update(payload, "123456", BOT)
    assert heard is None or isinstance(heard, Incoming)
    if heard is not None:
        assert {type(heard.chat), type(heard.sender), type(heard.update_id), type(heard.sender_name)} == {str}
        assert all(
            kind in {str, type(None)} for kind in (type(heard.text), type(heard.pressed), type(heard.replied_to))
        )
        (heard.text or "").encode()
    number, pressed = update_number(payload), callback_id(payload)
    assert number is None or number >= 0
    assert pressed is None or pressed
