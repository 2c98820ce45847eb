"""The port to the outside: addresses, what a channel can do, what became of a sending, when to try again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Protocol

from domain.pace import Quota

FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(days=1)
GIVE_UP_ATTEMPTS = 40


class Class(IntEnum):
    """Order between messages of one address: an answer goes before a notice, a notice before a digest."""

    ANSWER = 0
    NOTICE = 1
    DIGEST = 2


URGENT_DIGEST, EARLY_DIGEST = 2, 3
RANKS = (int(Class.ANSWER), int(Class.NOTICE), URGENT_DIGEST, EARLY_DIGEST)
"""The order of leaving between addresses: by class, and what is due today or late before what is due soon."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer offered with a message: shown as `label`, taken as if the person had typed `says`.

    `occurrence_id` ties it to what it was offered for, so that an old button cannot act on a newer period.
    One that is not `numbered` takes no digit. `digit`: the number it answers to, where that is not its place.
    `later`: other periods that one which only shows stands for; the first that is still to be worked on is shown.
    """

    label: str
    says: str
    occurrence_id: int | None = None
    numbered: bool = True
    digit: int | None = None
    later: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A message in words, before a channel splits it: blocks are never cut if they fit, choices go with the last.

    `about`: occurrences spoken of, in the order of their numbers. `asks`: waits for an answer of its own. `dialogue`:
    its choices count only while the dialogue stands that it asks for.
    `reply_to`: vendor's id of the message of a group that this answers; `asked`: whom it asks there, by id.
    `duties`: duties of coordinating units spoken of, by id.
    """

    blocks: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    about: tuple[int, ...] = ()
    asks: bool = False
    reply_to: str | None = None
    asked: int | None = None
    dialogue: bool = False
    duties: tuple[int, ...] = ()

    def place_of(self, digit: int) -> int | None:
        """The place, from 1, of the choice a digit means."""
        for place, choice in enumerate(self.choices, 1):
            if choice.numbered and digit == (place if choice.digit is None else choice.digit):
                return place
        return None


@dataclass(frozen=True, slots=True)
class Button:
    """A choice on the wire: `id` comes back when it is pressed."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Part:
    """What one call of the vendor sends. `prompts`: in a group, the one who is answered is led to reply to it."""

    text: str
    buttons: tuple[Button, ...] = ()
    reply_to: str | None = None
    prompts: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The vendor took it and named it."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Retry:
    """Not now. `after`: for so long nothing leaves for the whole token.

    `longest`: the vendor named no time. `after` is where we begin, and each time it asks again soon after we wait twice
    as long, up to this.
    """

    reason: str
    after: timedelta | None = None
    longest: timedelta | None = None


@dataclass(frozen=True, slots=True)
class InDoubt:
    """It was sent and nothing came back, and the vendor cannot be asked: it may have arrived, or not."""

    reason: str


@dataclass(frozen=True, slots=True)
class Barred:
    """Nothing leaves for anybody: the vendor does not know us any more. People have to see to it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Never, at this address: blocked, gone, forbidden."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Never, this message: the vendor will not take it as it is; the address is fine."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id."""

    to: str


Outcome = Sent | Retry | InDoubt | Barred | Unreachable | Refused | Moved


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel can do. What it cannot, we do without: every choice is a line one can answer with a digit.

    `longest`: UTF-16 units of one message. `buttons`: under a message. `edits`: of what was sent. `quotes`: a message
    of ours may reply to one. `tells_replies`: we are told which message was replied to. `files`: documents may be sent.
    `pictures`: those sent to us are kept. `brief_in_groups`: an answer in a group is one message. `push_window`: for
    how long after somebody's last word we may write to them; None: whenever we want.
    """

    longest: int
    buttons: bool = False
    edits: bool = False
    quotes: bool = False
    tells_replies: bool = False
    files: bool = False
    pictures: bool = False
    brief_in_groups: bool = False
    push_window: timedelta | None = None


class Channel(Protocol):
    """A way to people. `split` is pure; `send` returns what happened and never raises for the world's mood.

    `can`: what it is able to do. `per_second`: how many messages its vendor takes from us, infinity where it does not
    care; `quotas`: how many for one chat.
    """

    name: str
    can: Abilities
    per_second: float

    def quotas(self, chat: str) -> Sequence[Quota]: ...

    def split(self, content: Content, row_id: int) -> Sequence[Part]: ...

    async def send(self, chat: str, part: Part) -> Outcome: ...


REPEATED_IN_DOUBT = 1


def may_repeat(klass: Class, doubts: int) -> bool:
    """Whether a message that may have arrived is sent once more after `doubts` such sendings.

    A reminder, once: better twice than never. An answer or a notice read twice looks like two things done.
    """
    return klass is Class.DIGEST and doubts < REPEATED_IN_DOUBT


def next_try(attempts: int, now: datetime, jitter: float, after: timedelta | None = None) -> datetime:
    """When to try again after `attempts` failures: doubling to a day; `jitter` in 0..1 spreads it by a quarter."""
    if after is not None:
        return now + after
    wait = min(LONGEST_RETRY, FIRST_RETRY * (1 << min(attempts, 20)))
    return now + wait * (0.75 + jitter / 2)


def pack(blocks: Sequence[str], limit: int) -> list[str]:
    """Join blocks, each on lines of its own, into texts of at most `limit` UTF-16 units; a block is cut if it must."""
    texts: list[str] = []
    for block in (piece for whole in blocks for piece in pieces(whole, limit)):
        if texts and units(texts[-1]) + 1 + units(block) <= limit:
            texts[-1] = f"{texts[-1]}\n{block}"
        else:
            texts.append(block)
    return texts


def shortened(content: Content, longest: int, more: str) -> Content:
    """What of a message fits into one of `longest` UTF-16 units, with `more` for the rest; all of it, if it fits."""
    if units("\n".join(content.blocks)) <= longest:
        return content
    room = longest - units(more) - 1
    first, *_ = pack(content.blocks, room)
    return replace(content, blocks=(first, more))


def units(text: str) -> int:
    """Length in UTF-16 units, as vendors count."""
    return len(text.encode("utf-16-le")) // 2


def pieces(block: str, limit: int) -> list[str]:
    """A text cut into pieces of at most `limit` UTF-16 units, at a line or a word where that leaves half of one."""
    found = []
    while units(block) > limit:
        head = block.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
        cut = max(head.rfind("\n"), head.rfind(" "))
        head = head[:cut] if cut > limit // 2 else head
        found.append(head.rstrip())
        block = block[len(head) :].lstrip()
    return [*found, block]


@dataclass(frozen=True, slots=True)
class Address:
    """Where one person is reached. `question_id`, `offer_id`: outbox rows whose choices a digit may mean."""

    id: int
    channel: str
    chat: str
    person_id: int | None
    ok: bool
    question_id: int | None = None
    offer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that may leave. `content` is None for a digest not yet composed; `sent` are the ids of the parts out.

    `asked_at`: when it was asked for; `due_at`: when it should have left; `recent`: when others left for its chat;
    `doubts`: how often it was sent and nothing came back.
    """

    id: int
    address: Address
    klass: Class
    content: Content | None
    sent: tuple[str, ...]
    attempts: int
    asked_at: datetime
    due_at: datetime
    recent: tuple[float, ...] = ()
    doubts: int = 0
