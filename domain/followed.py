"""What became of a reminder, from when it was written down until the vendor took it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fate(StrEnum):
    """How far a reminder has come."""

    QUEUED = "queued"
    SENDING = "sending"
    RETRIED = "retried"
    SENT = "sent"
    FAILED = "failed"
    OVERTAKEN = "overtaken"
    SKIPPED = "skipped"

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be expected."""
        return self in {Fate.SENT, Fate.FAILED, Fate.OVERTAKEN, Fate.SKIPPED}


def fate(reminder: str, message: str | None, attempts: int) -> Fate:
    """From the state of a reminder and of the message it went into."""
    if reminder in {"overtaken", "skipped"}:
        return Fate(reminder)
    match message:
        case "sent":
            return Fate.SENT
        case "dead":
            return Fate.FAILED
        case "overtaken":
            return Fate.OVERTAKEN
        case "leased":
            return Fate.SENDING
    return Fate.RETRIED if attempts else Fate.QUEUED


@dataclass(frozen=True, slots=True)
class Followed:
    """A reminder of an occurrence to one person.

    `leaves_at`: when its message may leave next, while it waits. `message_ids`: the vendor's, of the
    parts that are out. `reason`: why it waits, failed or was overtaken.
    """

    step: str
    revision: int
    who: str
    channel: str
    due_at: datetime
    planned_at: datetime | None
    leaves_at: datetime | None
    sent_at: datetime | None
    message_ids: tuple[str, ...]
    attempts: int
    fate: Fate
    reason: str
