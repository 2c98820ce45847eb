"""The places where one person is reached, as they are told apart: "Telegram", "Zalo", "Zalo 2" where there are two."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """`UNOPENED`: known from a group, and a vendor lets nobody write to them alone yet."""

    OK = "ok"
    BLOCKED = "blocked"
    UNOPENED = "unopened"


class Reach(StrEnum):
    """Whether somebody hears us anywhere: blocked is who could once be reached."""

    OK = "ok"
    BLOCKED = "blocked"
    NOT_CONNECTED = "not_connected"


@dataclass(frozen=True, slots=True)
class Place:
    """One address of a person. `number`: which of theirs on this channel, 0 when it is the only one there.

    `chosen`: reminders and notices go there.
    """

    address_id: int
    channel: str
    number: int
    status: Status
    chosen: bool = False

    @property
    def name(self) -> str:
        """As it is typed."""
        return f"{self.channel} {self.number}" if self.number else self.channel


def places(found: Sequence[tuple[int, str, Status, bool]]) -> tuple[Place, ...]:
    """Places from (address, channel, status, preferred), oldest first: of those that work the preferred is chosen."""
    channels = [channel for _, channel, _, _ in found]
    working = [(not preferred, at) for at, (_, _, status, preferred) in enumerate(found) if status is Status.OK]
    best = min(working)[1] if working else None
    return tuple(
        Place(
            address,
            channel,
            channels[: at + 1].count(channel) if channels.count(channel) > 1 else 0,
            status,
            chosen=at == best,
        )
        for at, (address, channel, status, _) in enumerate(found)
    )


def chosen(known: Iterable[Place]) -> Place | None:
    """Where reminders and notices go; None when none of these works."""
    return next((place for place in known if place.chosen), None)


def called(known: Sequence[Place], typed: str) -> list[Place]:
    """Those that what was typed may mean: a channel, a channel with a number, or a number in their order."""
    if typed.isdecimal():
        return [known[int(typed) - 1]] if 1 <= int(typed) <= len(known) else []
    return [place for place in known if typed in (place.name, place.channel)]


def reach(found: Iterable[Status]) -> Reach:
    """How somebody with addresses in these states is reached."""
    states = set(found)
    if Status.OK in states:
        return Reach.OK
    return Reach.BLOCKED if Status.BLOCKED in states else Reach.NOT_CONNECTED
