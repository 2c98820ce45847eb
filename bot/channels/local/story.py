"""What the page shows of the story it plays, as plain values; `bot/app/` brings the story itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.incoming import Incoming
from domain.delivery import Content


@dataclass(frozen=True, slots=True)
class Player:
    """A person one can be on the page."""

    id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Key:
    """A button below a message. `chosen`: it was the answer given. `live`: pressing it can still do something."""

    id: str
    label: str
    chosen: bool = False
    live: bool = True


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a chat. `row` is the outbox row of what the bot said; `replied_to` the `message_id` quoted."""

    id: str
    at: datetime
    from_bot: bool
    text: str
    row: int | None = None
    content: Content | None = None
    message_id: str | None = None
    replied_to: str | None = None
    keys: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class DueItem:
    """An item on the day it is due; `mark`: done, claimed, late or open."""

    code: str
    text: str
    unit: str
    mark: str


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day of the little calendar: whether the office is closed, and what is due."""

    day: date
    off: bool
    items: tuple[DueItem, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """How far the first minute has come (steps done, 0 to 4), and what could be typed next by whom."""

    done: int
    person: str
    fill: str
    code: str


@dataclass(frozen=True, slots=True)
class Look:
    """The story at a glance. `telling` is another one after a fresh start; `lengths`: messages in each chat."""

    telling: str
    lengths: Mapping[str, int]
    waiting: frozenset[str]
    guide: Guide


class Gone(Exception):
    """What was said belongs to a telling that has ended."""


class Story(Protocol):
    """The people, the clock and what happened. `walk` moves the clock and does what falls due on the way."""

    office: str
    players: Sequence[Player]

    def clock(self) -> datetime: ...

    async def look(self) -> Look: ...

    async def bubbles(self, person: str) -> list[Bubble]: ...

    async def due(self, person: str, first: date, last: date) -> list[DueDay]: ...

    async def hear(self, said: Incoming, telling: str | None) -> None: ...

    async def walk(self, target: datetime) -> None: ...

    async def next_mark(self) -> datetime | None: ...

    async def begin_anew(self) -> None: ...


def first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0]
