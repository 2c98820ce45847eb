"""Reading what Telegram hands us. Nothing in here may raise: the payload is a stranger's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.incoming import Happening, Incoming
from domain.pictures import KINDS, file_name, most_of
from domain.text import one_line, storable

LARGEST_ID = 2**63 - 1
LONGEST_NAME = 128
LONGEST_NUMBER, LONGEST_TITLE = 64, 300

# What a person sends that has no words. Not in here: joins, pins and the other service messages.
WORDLESS = frozenset(
    {"animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "location", "paid_media"}
    | {"photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice"}
)


SEEMS_KEPT = frozenset({"animation", "audio", "document", "video", "video_note", "voice"})
"""What somebody may take for something that is kept with the words under it."""


def parse_update(raw: Mapping[str, Any], bot: str, username: str | None = None) -> Incoming | None:
    """Read one update. None for channel posts, what people of a group say to each other, and whatever is not for us.

    `bot` is our numeric id, passed on as it is. `username` is our name in `/xong@name` and "@name 2.3 xong"; while it
    is not known, any name behind a command is ours. In a group a command, a mention and a reply to us are for us.
    Source: core.telegram.org/bots/api#update.
    """
    raw = _mapping(raw)
    update_id = update_number(raw)
    if update_id is None:
        return None
    if press := _mapping(raw.get("callback_query")):
        return _pressed(press, bot, str(update_id))
    if change := _mapping(raw.get("my_chat_member")):
        return _let_in_or_out(change, bot, str(update_id))
    for key, edited in (("message", False), ("edited_message", True)):
        if message := _mapping(raw.get(key)):
            return _moved(message, bot, str(update_id)) or _said(message, bot, str(update_id), username, edited=edited)
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
    words = _text(message.get("text")) or _text(message.get("caption"))
    if found.private:
        text = _ours(words, username) or words if words else None
        if text is None and WORDLESS.isdisjoint(message):
            return None
    else:
        text = _said_to_us(message, words, bot, username) if words else None
        if text is None:
            return None
    number = _name(message.get("message_id"))
    heard = replace(found.heard(bot, update_id), text=text, edited=edited, message_id=number)
    return replace(_with_what_came(heard, message), replied_to=_replied_to(message))


def _with_what_came(heard: Incoming, message: Mapping[str, Any]) -> Incoming:
    """With the picture or file of a message, and by what it is fetched. What is neither is named as not kept."""
    document = _mapping(message.get("document"))
    photo, name = _picture(message, document), None
    if photo is None:
        photo, name = _file(document)
    unkept = photo is None and not SEEMS_KEPT.isdisjoint(message)
    named, together = _text(document.get("file_name")), _text(message.get("media_group_id"))
    return replace(
        heard,
        photo=photo,
        file=name,
        named=one_line(named)[:LONGEST_TITLE] if named else None,
        together=together if together and len(together) <= LONGEST_NUMBER else None,
        unkept=unkept,
    )


def _picture(message: Mapping[str, Any], document: Mapping[str, Any]) -> str | None:
    """By what the picture of a message is fetched, in its largest size; one sent as a file is one too."""
    sizes = message.get("photo")
    if isinstance(sizes, list) and sizes:
        return _text(_mapping(sizes[-1]).get("file_id"))
    kept = _text(document.get("mime_type")) in KINDS and _fits(document, None)
    return _text(document.get("file_id")) if kept else None


def _file(document: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """By what a file is fetched, and its name; nothing where it is none that is kept."""
    name = file_name(_text(document.get("file_name")), _text(document.get("mime_type")))
    number = _text(document.get("file_id"))
    return (number, name) if name and number and _fits(document, name) else (None, None)


def _fits(document: Mapping[str, Any], name: str | None) -> bool:
    size = document.get("file_size")
    return not isinstance(size, int) or size <= most_of(name)


def _pressed(press: Mapping[str, Any], bot: str, update_id: str) -> Incoming | None:
    message = _mapping(press.get("message"))
    found = _place(message, press.get("from"))
    pressed = _text(press.get("data"))
    if found is None or pressed is None:
        return None
    return replace(found.heard(bot, update_id), pressed=pressed, message_id=_name(message.get("message_id")))


def _let_in_or_out(change: Mapping[str, Any], bot: str, update_id: str) -> Incoming | None:
    """We were added to a group or put out of it; a person unblocked or blocked us."""
    found = _chat(change)
    before, after = _present(change.get("old_chat_member")), _present(change.get("new_chat_member"))
    if found is None or before == after:
        return None
    who = _place(change, change.get("from")) or found  # a bot or an anonymous admin is nobody we know
    return replace(who.heard(bot, update_id), happened=Happening.LET_IN if after else Happening.PUT_OUT)


def _present(member: Any) -> bool:
    member = _mapping(member)
    status = member.get("status")
    return status in ("member", "administrator", "creator") or (
        status == "restricted" and member.get("is_member") is True
    )


def _moved(message: Mapping[str, Any], bot: str, update_id: str) -> Incoming | None:
    """A group has become a supergroup, with a new id. It is told in both chats; either is enough."""
    here = _id(_mapping(message.get("chat")).get("id"))
    to, before = _id(message.get("migrate_to_chat_id")), _id(message.get("migrate_from_chat_id"))
    old, new = (here, to) if to is not None else (before, here)
    if old is None or new is None or old >= 0 or new >= 0:
        return None
    there = _Place(str(old), "", "", private=False, chat_name="")
    return replace(there.heard(bot, update_id), happened=Happening.MOVED, moved_to=str(new))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something was said, and who said it; nobody in particular where `sender` is empty."""

    chat: str
    sender: str
    name: str
    private: bool
    chat_name: str

    def heard(self, bot: str, update_id: str) -> Incoming:
        return Incoming(
            channel="telegram",
            bot=bot,
            update_id=update_id,
            chat=self.chat,
            sender=self.sender,
            sender_name=self.name,
            private=self.private,
            chat_name=self.chat_name,
        )


def _chat(message: Mapping[str, Any]) -> _Place | None:
    """Where, and nobody yet; None if it is neither a private chat nor a group."""
    chat = _mapping(message.get("chat"))
    chat_id, kind = _id(chat.get("id")), chat.get("type")
    if chat_id is None or not isinstance(kind, str) or kind not in {"private", "group", "supergroup"}:
        return None
    title = _text(chat.get("title")) or ""
    return _Place(str(chat_id), "", "", kind == "private", title[:LONGEST_NAME])


def _place(message: Mapping[str, Any], speaker: Any) -> _Place | None:
    """Where and who; None if it is not a person in a chat or a group."""
    where, person = _chat(message), _mapping(speaker)
    sender_id = _id(person.get("id"))
    if where is None or sender_id is None or person.get("is_bot") is True:
        return None
    names = [name for key in ("first_name", "last_name") if (name := _text(person.get(key)))]
    name = " ".join(names) or _text(person.get("username")) or ""
    return replace(where, sender=str(sender_id), name=name[:LONGEST_NAME])


def _said_to_us(message: Mapping[str, Any], words: str, bot: str, username: str | None) -> str | None:
    """What was said to us in a group, our name taken off; None for what people say to each other."""
    if words.startswith("/"):
        return _ours(words, username)
    mention = re.compile(rf"(?<![\w@])@{re.escape(username)}\b[,:]?", re.IGNORECASE) if username else None
    if mention is not None and mention.search(words):
        return mention.sub("", words, count=1).strip() or "?"
    replied = _mapping(_mapping(message.get("reply_to_message")).get("from"))
    return words if replied.get("is_bot") is True and str(_id(replied.get("id"))) == bot else None


def _ours(text: str, username: str | None) -> str | None:
    """`/xong@our_bot 2.3` is `/xong 2.3`; a command to another bot is not for us."""
    first = text.split(maxsplit=1)[:1]
    if not first or not text.startswith("/") or "@" not in first[0]:
        return text
    command, _, addressee = first[0].partition("@")
    if username is None or addressee.casefold() == username.casefold():
        return command + text[len(first[0]) :]
    return None


def _replied_to(message: Mapping[str, Any]) -> str | None:
    replied = _mapping(message.get("reply_to_message"))
    if "forum_topic_created" in replied:  # every message of a topic "replies" to the topic's birth
        return None
    return _name(replied.get("message_id"))


def _name(value: Any) -> str | None:
    number = _id(value)
    return None if number is None else str(number)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _id(value: Any) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_ID:
        return value
    return None


def _text(value: Any) -> str | None:
    """A string a database can hold; None if it is empty or none."""
    return storable(value) or None if isinstance(value, str) else None
