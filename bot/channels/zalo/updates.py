"""Reading what Zalo hands us. Nothing in here may raise: the payload is a stranger's."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from bot.incoming import Incoming
from domain.text import storable

LONGEST_ID = 64
LONGEST_NAME = 128
LONGEST_URL = 2048
GROUP = "zgr-"

TEXT, IMAGE = "message.text.received", "message.image.received"
WORDLESS = frozenset({"message.sticker.received", "message.voice.received", "message.unsupported.received"})


def updates_in(told: Any) -> list[Mapping[str, Any]]:
    """The updates in the result of a poll or the body of a call: one, flat or wrapped, or several, or none."""
    whole = _mapping(told)
    inner = told if "event_name" in whole or not whole else whole.get("result")
    some = [_mapping(one) for one in (inner if isinstance(inner, list) else [inner])]
    return [one for one in some if "event_name" in one]


def parse_update(raw: Mapping[str, Any], bot: str, names: Sequence[str] = ()) -> Incoming | None:
    """Read one update. None for what is not for us, and for what we do not know.

    `names`: how people name us in a group, where Zalo brings only what begins with "@name" or replies to us.
    """
    raw = _mapping(raw)
    event, message = raw.get("event_name"), _mapping(raw.get("message"))
    chat, sender = _mapping(message.get("chat")), _mapping(message.get("from"))
    chat_id, sender_id = _id(chat.get("id")), _id(sender.get("id"))
    if not isinstance(event, str) or chat_id is None or sender_id is None or sender.get("is_bot") is True:
        return None
    private = chat.get("chat_type") != "GROUP" and not chat_id.startswith(GROUP)
    text, photo = _said(event, message)
    if text is None and (event not in {IMAGE, *WORDLESS} or not private):
        return None
    if text is not None and not private:
        text = _unnamed(text, names)
    number = _id(message.get("message_id"))
    return Incoming(
        channel="zalo",
        bot=bot,
        update_id=number or _digest(raw),
        chat=chat_id,
        sender=sender_id,
        sender_name=(_text(sender.get("display_name")) or "")[:LONGEST_NAME],
        text=text,
        private=private,
        message_id=number,
        photo=photo,
    )


def _said(event: str, message: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The words, and the address of a picture."""
    if event == TEXT:
        return _text(message.get("text")), None
    if event != IMAGE:
        return None, None
    urls = (_text(message.get(name)) for name in ("photo_url", "photo"))  # seen, and documented
    url = next((url for url in urls if url and len(url) <= LONGEST_URL), None)
    return _text(message.get("caption")), url


def _unnamed(text: str, names: Sequence[str]) -> str:
    """What was said to us, our name taken off; the longest first, for one name may begin another."""
    whole = unicodedata.normalize("NFC", text)
    for name in sorted(filter(None, names), key=len, reverse=True):
        spelt = r"\s+".join(re.escape(part) for part in unicodedata.normalize("NFC", name).split())
        bare, found = re.subn(rf"(?<![\w@])@{spelt}(?!\w)[,:]?", " ", whole, count=1, flags=re.IGNORECASE)
        if found:
            return bare.strip() or "?"
    return whole


def _digest(raw: Mapping[str, Any]) -> str:
    """A name for an update without one: the same brought twice has the same."""
    return hashlib.sha256(json.dumps(raw, sort_keys=True, default=str).encode()).hexdigest()[:32]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _id(value: Any) -> str | None:
    found = _text(value) if isinstance(value, str) else None
    return found if found is not None and len(found) <= LONGEST_ID else None


def _text(value: Any) -> str | None:
    return storable(value) or None if isinstance(value, str) else None
