"""The book of commands: verbs by their names, and how what was typed names one."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.commands import VERBS
from bot.messages import verbs
from domain.errors import UserMistake
from domain.message import BadForm
from domain.rights import Act, reaches
from domain.text import fold, squeeze

if TYPE_CHECKING:
    from bot.turn import Turn


class Groups(StrEnum):
    """In which groups a verb is understood; what names people or other units is for private chats."""

    NONE = "none"
    OWN = "own"
    ANY = "any"


Handler = Callable[["Turn"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Command:
    """A verb: its Vietnamese and English names, who may. How it is typed and what it does is in `bot.messages`."""

    names: tuple[str, ...]
    handler: Handler
    act: Act | None
    groups: Groups

    @property
    def does(self) -> str:
        """What it does, in Vietnamese; empty for what is understood but not listed."""
        return verbs()[self.names[0]].does


BOOK: dict[str, Command] = {}


def command(*names: str, act: Act | None = None, groups: Groups = Groups.OWN) -> Callable[[Handler], Handler]:
    """Enter a verb into the book."""

    def enter(handler: Handler) -> Handler:
        entry = Command(names, handler, act, groups)
        for name in names:
            BOOK[name] = entry
        return handler

    return enter


def bad_form(name: str) -> UserMistake:
    """The mistake of typing a command wrongly, with its right form."""
    return UserMistake(BadForm(BOOK[name].names[0]))


def understood(turn: "Turn", entry: Command) -> bool:
    """Whether a verb is meant for this kind of chat."""
    if not turn.in_group:
        return True
    return entry.groups is Groups.ANY or (entry.groups is Groups.OWN and not turn.shared)


def commands_for(turn: "Turn") -> list[Command]:
    """The verbs the speaker may use here, in the order of the book."""
    person = turn.person
    listed = [entry for entry in dict.fromkeys(BOOK.values()) if entry.does and understood(turn, entry)]
    listed.sort(key=lambda entry: VERBS.index(entry.handler.__module__.rsplit(".", 1)[-1]))
    return [entry for entry in listed if entry.act is None or person.steward or reaches(person, entry.act)]


def spoken_name(text: str) -> tuple[str, str] | None:
    """(command, rest) of what was typed: with a slash, or the same words without it, accents aside.

    Without the slash the words must stand alone, be followed by one word, by a code, or hold the fields of a form.
    """
    if text.startswith("/"):
        name, _, rest = text[1:].replace("\n", " \n").partition(" ")
        return fold(name.split("@")[0].rstrip(";:,")), rest.strip()
    if DAYS_ALONE.fullmatch(fold(text)):
        return "lich", text
    parts = text.split()
    for count in (2, 1):
        name = squeeze("".join(parts[:count]))
        rest = text.split(maxsplit=count)[count] if len(parts) > count else ""
        if len(parts) >= count and name in BOOK and (_plain(rest) or _is_whole(name, rest)):
            return name, rest
    return None


PHRASES = {
    "don vi", "qua han", "tieng viet", "tieng anh", "chi chu",
    "bieu tuong bat", "bieu tuong tat", "symbols on", "symbols off",
    "bo zalo", "bo telegram", "remove zalo", "remove telegram",
    "kenh zalo", "kenh telegram", "qua zalo", "qua telegram",
    "ban tin tat", "ban tin bat", "kiem tra tat", "kiem tra bat", "chuong trinh",
    "truoc ngay chat", "truoc ngay nhu van ban", "before strict", "before as written",
}  # fmt: skip
"""Of several words, and still all that a command is asked without the slash."""


DAYS_ALONE = re.compile(r"(?:(?:nghi|lam bu)(?: ngay)? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?[ ,;.]*){1,8}")
"""A day off or a day made up for, as an office writes it down: "nghỉ 2/1/2026"."""

WHOLE = {
    "bangiao": re.compile(r"(?:.*\s)?(?:nghi|leave|away)\s+\S"),
    "lich": re.compile(r"(?:nghi|lam bu|bo|off|working)(?: ngay)? \d"),
    "caidat": re.compile(r"(?:ban tin|kiem tra|bulletin|check) \S"),
}
"""What may stand behind a verb without the slash in whole words: who is away, which day is off, when to write."""


def _is_whole(name: str, rest: str) -> bool:
    whole = WHOLE.get(BOOK[name].names[0])
    return whole is not None and whole.match(fold(rest)) is not None


def _plain(rest: str) -> bool:
    first = rest.split(maxsplit=1)[0] if rest else ""
    return (
        not rest or fold(rest) in PHRASES or ";" in rest or rest == first or any(c.isdigit() for c in first.strip("[]"))
    )
