"""Words as Zalo takes them: plain, in composed letters, in messages short enough that each say what they are about.

Zalo promises 2,000 and does not say of what. We count UTF-16 units of composed letters, and leave room.
"""

import re
import unicodedata
from collections.abc import Sequence

from domain.delivery import Choice, pack, pieces, units
from domain.text import storable

LONGEST_TEXT = 1900

CODE = re.compile(r"\[[^\s\[\]]{1,30}\]")


def texts(blocks: Sequence[str], longest: int = LONGEST_TEXT) -> list[str]:
    """Blocks as texts of at most `longest` units; texts that show nothing are left out.

    What is about one item bears its code in every text. Of several items each block has its own; where one must be cut,
    what follows repeats it.
    """
    whole = [plain(block) for block in blocks]
    code = _code(whole[0]) if whole else None
    room = longest - units(_again(code, 99, 99)) if code else longest
    cut = [piece for block in whole for piece in _cut(block, room, repeat=code is None)]
    found = [text for text in pack(cut, room) if text.strip()]
    if code is None:
        return found
    return [text if n == 1 else _again(code, n, len(found)) + text for n, text in enumerate(found, 1)]


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", storable(text))


def choice_lines(blocks: Sequence[str], choices: Sequence[Choice]) -> str:
    """The choices that a digit takes, where the words do not show them already."""
    shown = "\n".join(blocks)
    labels = [_numbered(n, choice) for n, choice in enumerate(choices, 1) if choice.numbered]
    return "  ".join(labels) if any(label not in shown for label in labels) else ""


def _numbered(place: int, choice: Choice) -> str:
    number = place if choice.digit is None else choice.digit
    return choice.label if choice.label.startswith(f"{number}. ") else f"{number}. {choice.label}"


def _code(block: str) -> str | None:
    found = CODE.search(block.partition("\n")[0])
    return found[0] if found else None


def _again(code: str, number: int, count: int) -> str:
    return f"{code} ({number}/{count})\n"


def _cut(block: str, room: int, *, repeat: bool) -> list[str]:
    if units(block) <= room:
        return [block]
    code = _code(block) if repeat else None
    if code is None:
        return pieces(block, room)
    first, *rest = pieces(block, room - units(code) - 3)
    return [first, *(f"{code} … {piece}" for piece in rest)]
