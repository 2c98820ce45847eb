"""Reading what Telegram hands us. Nothing in here may raise: the payload is a stranger's."""

from collections.abc import Mapping
from typing import Any

from bot.incoming import Incoming

LARGEST_ID = 2**63 - 1
LONGEST_NAME = 128

# What a person sends that has no words. Not in here: joins, pins and the other service messages.
WORDLESS = frozenset(
    {"animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "location", "paid_media"}
    | {"photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice"}
)


def parse_update(raw: Mapping[str, Any], bot: str, username: str | None = None) -> Incoming | None:
    """Read one update. None for joins, channel posts and whatever is not for us.

    `bot` is passed on as it is. `username` is our name in `/xong@name`; while it is not known, any name there is ours.
    Source: core.telegram.org/bots/api#update.
    """
    raw = _mapping(raw)
    update_id = update_number(raw)
    if update_id is None:
        return None
    if press := _mapping(raw.get("callback_query")):
        return _pressed(press, bot, str(update_id))
    for key, edited in (("message", False), ("edited_message", True)):
        if message := _mapping(raw.get(key)):
            return _said(message, bot, str(update_id), username, edited=edited)
    return None


def update_number(raw: Any) -> int | None:
    """The number of an update, by which offsets move; None if it has none."""
    number = _id(_mapping(raw).get("update_id"))
    return number if number is not None and number >= 0 else None


def callback_id(raw: Any) -> str | None:
    """What `Telegram.acknowledge` wants, if the update is a pressed button."""
    return _text(_mapping(_mapping(raw).get("callback_query")).get("id"))


def _said(
    message: Mapping[str, Any], bot: str, update_id: str, username: str | None, *, edited: bool
) -> Incoming | None:
    found = _place(message, message.get("from"))
    if found is None or _mapping(message.get("sender_chat")):  # an anonymous admin or a channel is nobody in particular
        return None
    chat, sender, name, private = found
    words = _text(message.get("text")) or _text(message.get("caption"))
    text = _addressed(words, username, private=private) if words else None
    if text is None and (words or not private or WORDLESS.isdisjoint(message)):
        return None
    return Incoming(
        channel="telegram",
        bot=bot,
        update_id=update_id,
        chat=chat,
        sender=sender,
        sender_name=name,
        text=text,
        replied_to=_replied_to(message),
        private=private,
        edited=edited,
    )


def _pressed(press: Mapping[str, Any], bot: str, update_id: str) -> Incoming | None:
    found = _place(_mapping(press.get("message")), press.get("from"))
    pressed = _text(press.get("data"))
    if found is None or pressed is None:
        return None
    chat, sender, name, private = found
    return Incoming("telegram", bot, update_id, chat, sender, name, pressed=pressed, private=private)


def _place(message: Mapping[str, Any], speaker: Any) -> tuple[str, str, str, bool] | None:
    """Chat, sender, sender's name, private or not; None if it is not a person in a chat or a group."""
    chat, person = _mapping(message.get("chat")), _mapping(speaker)
    chat_id, sender_id, kind = _id(chat.get("id")), _id(person.get("id")), chat.get("type")
    if chat_id is None or sender_id is None or person.get("is_bot") is True:
        return None
    if not isinstance(kind, str) or kind not in {"private", "group", "supergroup"}:
        return None
    names = [name for key in ("first_name", "last_name") if (name := _text(person.get(key)))]
    name = " ".join(names) or _text(person.get("username")) or ""
    return str(chat_id), str(sender_id), name[:LONGEST_NAME], kind == "private"


def _addressed(text: str, username: str | None, *, private: bool) -> str | None:
    """`/xong@our_bot 2.3` is `/xong 2.3`; in a group, a command to another bot is not for us."""
    first = text.split(maxsplit=1)[:1]
    if not first or not text.startswith("/") or "@" not in first[0]:
        return text
    command, _, addressee = first[0].partition("@")
    if username is None or addressee.casefold() == username.casefold():
        return command + text[len(first[0]) :]
    return text if private else None


def _replied_to(message: Mapping[str, Any]) -> str | None:
    replied = _mapping(message.get("reply_to_message"))
    if "forum_topic_created" in replied:  # every message of a topic "replies" to the topic's birth
        return None
    number = _id(replied.get("message_id"))
    return None if number is None else str(number)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _id(value: Any) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_ID:
        return value
    return None


def _text(value: Any) -> str | None:
    """A string a database can hold, without NUL (PostgreSQL) and halves of surrogate pairs (UTF-8); None if empty."""
    if not isinstance(value, str):
        return None
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8") or None
