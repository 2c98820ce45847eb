"""What someone said, before we know what it means."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of a vendor, reduced to what we use.

    `text` is None for what has no words (stickers, polls). `pressed`: id of the choice whose button was pressed.
    `replied_to`: vendor's id of the message answered. `chat` is where answers go, `sender` who spoke (vendor's ids).
    """

    channel: str
    bot: str
    update_id: str
    chat: str
    sender: str
    sender_name: str
    text: str | None = None
    pressed: str | None = None
    replied_to: str | None = None
    private: bool = True
    edited: bool = False


class Door(Protocol):
    """Where channels hand in what they heard; returns once it is stored."""

    async def hear(self, updates: list[Incoming]) -> None: ...
