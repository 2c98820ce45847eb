"""What was said in the demo office, as bubbles, and which buttons still mean something."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.channels.local.story import Bubble, Key
from data import heard, outbox, people, reports
from data.changes import WINDOW
from data.store import Session, Store
from domain.occurrence import Kind, Report

SETTLING = frozenset(
    {
        Kind.CLAIMED,
        Kind.CONFIRMED,
        Kind.RETURNED,
        Kind.EXTENSION_AGREED,
        Kind.EXTENSION_REFUSED,
        Kind.DECLINED,
        Kind.HANDED_ON,
        Kind.KEPT,
        Kind.PAUSED,
        Kind.WITHDRAWN,
        Kind.UNDONE,
    }
)
"""What moves an occurrence on, so that a button offered before has nothing left to do; taking it back revives it."""

TAKES_BACK = "/hoantac"
"""What the button says that is good for ten minutes only."""

ONE_DIGIT = re.compile(r"(\d{1,2})\.?")


async def bubbles(store: Store, chat: str, now: datetime | None = None) -> list[Bubble]:
    """What was said in a chat by both sides, oldest first."""
    async with store.begin() as session:
        address = await people.address_at(session, "local", chat)
        sent = await outbox.sent_to(session, address.id)
        found = [
            Bubble(f"b{row}", at, True, "\n".join(content.blocks), row, content, parts[0] if parts else None)
            for row, at, content, parts in sent
        ]
        contents = {row: content for row, _, content, _ in sent}
        presses: dict[int, int] = {}
        for inbox_id, at, what in await heard.said_in(session, "local", chat):
            row, number = _button(what["pressed"])
            known = contents[row].choices if row in contents else ()
            label = known[number - 1].label if 0 < number <= len(known) else None
            if label:
                presses[row] = number
            found.append(Bubble(f"p{inbox_id}", at, False, what["text"] or label or "…", replied_to=what["replied_to"]))
        found.sort(key=lambda bubble: (bubble.at, bubble.from_bot))
        settled = await _settled(session, found)
    undo = max((b.row for b in found if b.row and b.content and _takes_back(b)), default=None)
    chosen = _digits(found) | presses
    return [_with_keys(b, chosen, settled, address.question_id, undo, now) for b in found]


def _button(pressed: str | None) -> tuple[int, int]:
    row, _, number = (pressed or "").partition(".")
    return (int(row), int(number)) if row.isdecimal() and number.isdecimal() else (0, 0)


def _takes_back(bubble: Bubble) -> bool:
    return bubble.content is not None and any(choice.says == TAKES_BACK for choice in bubble.content.choices)


async def _settled(session: Session, all_: Iterable[Bubble]) -> dict[int, Report]:
    """By occurrence with a button in the chat, what last moved it on."""
    offered = {c.occurrence_id for b in all_ if b.content for c in b.content.choices if c.occurrence_id}
    return await reports.latest_of(session, offered, SETTLING)


def _digits(all_: Iterable[Bubble]) -> dict[int, int]:
    """By row, the place of the choice that was typed as a number below it."""
    found: dict[int, int] = {}
    offer: Bubble | None = None
    for bubble in all_:
        digit = None if bubble.from_bot else ONE_DIGIT.fullmatch(bubble.text.strip())
        if bubble.from_bot and bubble.content and any(c.numbered for c in bubble.content.choices):
            offer = bubble
        elif digit and offer and offer.row and offer.content and (place := offer.content.place_of(int(digit[1]))):
            found[offer.row] = place
    return found


def _with_keys(
    bubble: Bubble,
    chosen: dict[int, int],
    settled: dict[int, Report],
    question: int | None,
    undo: int | None,
    now: datetime | None,
) -> Bubble:
    if bubble.content is None or bubble.row is None or not bubble.content.choices:
        return bubble
    keys = []
    free = all(choice.occurrence_id is None for choice in bubble.content.choices)
    for number, choice in enumerate(bubble.content.choices, 1):
        since = settled.get(choice.occurrence_id or 0)
        if choice.says == TAKES_BACK:
            live = bubble.row == undo and (now is None or now - bubble.at < WINDOW)
        elif bubble.content.dialogue or (bubble.content.asks and free):
            live = bubble.row == question
        else:
            live = since is None or since.at <= bubble.at or since.kind is Kind.UNDONE
        taken = chosen.get(bubble.row) == number
        keys.append(Key(f"{bubble.row}.{number}", choice.label, taken, live))
    return replace(bubble, keys=tuple(keys))
