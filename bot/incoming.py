"""What someone said, before we know what it means."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Happening(StrEnum):
    """What befell a chat, where nobody said anything: we were let in, put out or blocked; the chat has a new id."""

    LET_IN = "let_in"
    PUT_OUT = "put_out"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of a vendor, reduced to what we use.

    `text` is None for what has no words (stickers, polls). `pressed`: id of the choice whose button was pressed.
    `replied_to`: vendor's id of the message answered. `chat` is where answers go, `sender` who spoke (vendor's ids).
    In a group only what is said to us comes this far. `message_id`: vendor's id of what was said, or of the message
    whose button was pressed. `moved_to`: the chat's new id. `photo`: where the picture or file is that came with the
    words; `file`: the name of a file as it is kept; `named`: what its sender calls it, also a picture. `together`: what
    was sent at once has this in common. `unkept`: something came that cannot be kept.
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
    message_id: str | None = None
    chat_name: str = ""
    happened: Happening | None = None
    moved_to: str | None = None
    photo: str | None = None
    file: str | None = None
    named: str | None = None
    together: str | None = None
    unkept: bool = False


class Door(Protocol):
    """Where channels hand in what they heard; `hear` returns once it is stored.

    While it is `full` nothing should be brought; `room` waits for that to end.
    """

    @property
    def full(self) -> bool: ...

    async def room(self) -> None: ...

    async def hear(self, updates: list[Incoming]) -> None: ...
