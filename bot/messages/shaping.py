"""What both languages share: blocks and numbered choices, names and days without words."""

from datetime import date

from domain.delivery import Choice, Content
from domain.occurrence import Occurrence
from domain.text import cut


def said(*blocks: str, choices: tuple[Choice, ...] = (), about: tuple[int, ...] = (), asks: bool = False) -> Content:
    return Content(tuple(block for block in blocks if block), choices, about, asks)


def numbered(*choices: tuple[str, str], occurrence: int | None = None) -> tuple[Choice, ...]:
    return tuple(Choice(f"{n}. {label}", says, occurrence) for n, (label, says) in enumerate(choices, 1))


def menu(choices: tuple[Choice, ...]) -> str:
    return "   ".join(choice.label for choice in choices)


FIRST_LINE = 86  # letters of a reminder's first line, what stands between its parts left out


def name_of(occurrence: Occurrence, length: int = 90) -> str:
    """The code and as much of the text as fits into `length` letters with it."""
    return f"[{occurrence.code}] {cut(occurrence.item.text, max(20, length - len(occurrence.code)))}"


def short(day: date) -> str:
    return f"{day.day}/{day.month}"
