"""Words as Telegram takes them: escaped for its HTML, and in pieces it accepts."""

import html
import unicodedata
from collections.abc import Iterator, Sequence

from domain.delivery import pack, units
from domain.text import storable

LONGEST_TEXT = 4096  # UTF-16 units. Telegram counts after parsing, we before: never more than it allows
SURELY_FITS = 2000  # characters
LONGEST_ENTITY = 5  # `&amp;`
LONGEST_CLUSTER = 32
JOINERS = "\u200d\ufe0e\ufe0f"


def texts(blocks: Sequence[str]) -> list[str]:
    """Blocks as HTML texts of at most `LONGEST_TEXT` units; texts that show nothing are left out."""
    whole = _escape("\n".join(blocks)) if sum(map(len, blocks)) < SURELY_FITS else ""
    if whole and len(whole) <= LONGEST_TEXT // 2:  # as nearly all: no character takes more than two units
        return [whole] if whole.strip() else []
    pieces = [piece for block in blocks for piece in _cut(_escape(block), LONGEST_TEXT)]
    return [text for text in pack(pieces, LONGEST_TEXT) if text.strip()]


def plain(text: str) -> str:
    """The words of an HTML text of ours."""
    return html.unescape(text)


def _escape(block: str) -> str:
    return html.escape(storable(block), quote=False)


def _cut(text: str, limit: int) -> Iterator[str]:
    """Pieces of an escaped text, parted at a line or a word unless that leaves half of a piece empty."""
    while units(text) > limit:
        most = len(text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore"))
        gap = max(text.rfind("\n", 0, most + 1), text.rfind(" ", 0, most + 1))
        at = gap if gap > most // 2 else _before_cluster(text, most)
        yield text[:at].rstrip()
        text = text[at:].lstrip()
    yield text


def _before_cluster(text: str, at: int) -> int:
    """The last place up to `at` that parts neither an entity nor a letter from its marks."""
    for _ in range(LONGEST_CLUSTER):
        if not (unicodedata.combining(text[at]) or text[at] in JOINERS or text[at - 1] == "\u200d"):
            break
        at -= 1
    opened = text.rfind("&", max(0, at - LONGEST_ENTITY), at)
    return at if opened == -1 or ";" in text[opened:at] else opened
