"""Pictures that come with a report: what is kept of them, how long, and when to try to fetch one again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT_FOR = timedelta(days=90)
GOES_WITH = timedelta(minutes=10)
"""A picture belongs to what its sender reports within this time: it is often sent before the words."""

LARGEST = 5 * 1024 * 1024  # bytes
TRIES = tuple(timedelta(seconds=s) for s in (5, 30, 300, 1800))
"""How long after each failure it is tried again. The vendor does not keep it for ever."""

SIGNS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png", b"GIF8": "image/gif"}


@dataclass(frozen=True, slots=True)
class Picture:
    """`kind`: its media type, as its first bytes tell it and nobody's word."""

    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Album:
    """Pictures that went with one report. `key`: who knows it may look at them, from the first to the last."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Unfetched:
    """Why there is no picture; `again`: whether it may be there later."""

    reason: str
    again: bool = False


def kind_of(content: bytes) -> str | None:
    """The media type of a picture; None for what is none."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for sign, kind in SIGNS.items() if content.startswith(sign)), None)


def next_fetch(tries: int, now: datetime) -> datetime | None:
    """When to try again after so many failures; None for never."""
    return now + TRIES[tries - 1] if tries <= len(TRIES) else None
