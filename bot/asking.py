"""Dialogues: a question is put, its answer taken. Where one stands is a row, so that any process goes on with it."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.message import Hint, Message
from domain.text import fold

if TYPE_CHECKING:
    from bot.turn import Turn

ONLY_NUMBER = re.compile(r"\d{1,2}\.?")

Kept = dict[str, Any]
"""What a dialogue keeps of what was said: plain values, stored as JSON."""

LEAVES = "/thoi"
"""What the choice to leave a question unanswered says."""

LEAVE = {"thoi", "cancel", "bo qua", "bo", "dung lai"}
YES = {"dung", "phai", "co", "vang", "ok", "yes", "dong y", "chinh xac", "right"}
NO = {"khong", "khong phai", "sai", "chua dung", "khong dung", "no", "wrong"}
COURTESY = {"a", "nhe", "nha", "di", "vay", "anh", "chi", "em", "dong chi", "da", "roi", "r"}


@dataclass(frozen=True, slots=True)
class Saying:
    """What an answer comes to, to be done as if it had been said whole. `meant`: of which occurrence."""

    words: str
    meant: int | None = None


class NotAnAnswer(Exception):
    """What was said does not answer the question; it is taken for what it is."""


Put = Callable[["Turn", Kept], Awaitable[Message]]
Take = Callable[["Turn", Kept], Awaitable[Sequence[Saying]]]


@dataclass(frozen=True, slots=True)
class Dialogue:
    """`waits`: the question still stands when something else was reported meanwhile. `words`: no number answers it.

    `beside`: asked for besides what is stored already; whoever leaves the question has not taken that back.
    """

    put: Put
    take: Take
    waits: bool
    words: bool
    beside: bool


DIALOGUES: dict[str, Dialogue] = {}


def dialogue(
    kind: str, put: Put, *, waits: bool = True, words: bool = False, beside: bool = False
) -> Callable[[Take], Take]:
    """Enter a kind of dialogue: how its question is put, and what follows when it is answered.

    `words`: a reason, a document, a day are asked for; a number alone is the choice before, sent twice.
    """

    def enter(take: Take) -> Take:
        DIALOGUES[kind] = Dialogue(put, take, waits, words, beside)
        return take

    return enter


def left(kind: str | None) -> Hint:
    """What whoever leaves a question of a kind is told."""
    return Hint.LEFT if kind is not None and DIALOGUES[kind].beside else Hint.CANCELLED


async def ask(turn: "Turn", kind: str, kept: Kept) -> None:
    """Put a question. One that was put earlier in the turn comes first: this one is put when it is answered."""
    if turn.asked is not None:
        first, before = turn.asked
        before.setdefault("then", []).append([kind, kept])
        await turn.stand(first, before)
        return
    turn.question = await DIALOGUES[kind].put(turn, kept)
    turn.answer(turn.question)
    await turn.stand(kind, kept)


async def ask_next(turn: "Turn", waiting: list[tuple[str, Kept]]) -> None:
    """Put the questions that waited for an answered one: the first now, the others behind it."""
    for kind, kept in waiting:
        await ask(turn, kind, kept)


def only_number(words: str) -> bool:
    """Whether words are a number of one or two digits and nothing else, as a choice is typed."""
    return ONLY_NUMBER.fullmatch(words) is not None


def bare(words: str) -> str:
    """Words without accents, and without the courtesy around them: "Dạ đúng rồi ạ" is "dung"."""
    said = fold(words).strip(" .,").split()
    while len(said) > 1 and said[-1].strip(",.") in COURTESY:
        said.pop()
    while len(said) > 1 and said[0].strip(",.") in COURTESY:
        said.pop(0)
    return " ".join(said).strip(" .,")


def leaves(words: str) -> bool:
    """Whether somebody only wants to leave a question: "thôi", "bỏ qua ạ", "/thoi"."""
    return bare(words).removeprefix("/") in LEAVE


def agrees(words: str) -> bool:
    """Whether words say yes and nothing else."""
    return bare(words) in YES


def denies(words: str) -> bool:
    """Whether words say no and nothing else."""
    return bare(words) in NO
