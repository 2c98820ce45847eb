"""An assignment as it is typed: fields between semicolons, labelled or in their order."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date

from domain.deadlines import DeadlineKind, Voice, find_deadline
from domain.text import clean, fold

LABELS = {
    "unit": ("chu tri", "don vi chu tri", "lead"),
    "text": ("noi dung", "nd", "nhiem vu", "text"),
    "deadline": ("thoi han", "han", "deadline", "due"),
    "coordinators": ("phoi hop", "ph", "with"),
    "product": ("san pham", "sp", "product"),
    "document": ("van ban", "vb", "so vb", "theo van ban", "document"),
}
ORDER = ("unit", "text", "deadline", "coordinators", "product", "document")


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed of an assignment, field by field; empty where nothing was."""

    unit: str = ""
    text: str = ""
    deadline: str = ""
    coordinators: str = ""
    product: str = ""
    document: str = ""

    def kept(self) -> dict[str, str]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def line(self) -> str:
        """What is kept, on one line."""
        return "; ".join(value for value in self.kept().values() if value)


def _labelled(piece: str) -> tuple[str, str] | None:
    """(field, words) of a piece that begins with a label."""
    words = piece.split()
    for field, labels in LABELS.items():
        for label in sorted(labels, key=len, reverse=True):
            count = len(label.split())
            if len(words) > count and fold(" ".join(words[:count])).rstrip(":") == label:
                return field, piece.split(maxsplit=count)[count].lstrip(": ")
            if len(words) == count and fold(piece).rstrip(":") == label and piece.rstrip().endswith(":"):
                return field, ""
    return None


def read_draft(text: str, on: date, is_unit: Callable[[str], bool], *, ordered: bool = True) -> Draft:
    """Split what was typed into fields. Without semicolons: the unit's name, the text, then what reads as a date.

    `ordered` False: only labelled fields are taken (an edit).
    """
    separator = ";" if ";" in text else "\n"
    pieces = [clean(piece).replace("\n", " ") for piece in text.split(separator) if piece.strip()]
    if len(pieces) == 1 and ordered:
        return _from_sentence(pieces[0], on, is_unit)
    draft, place = Draft(), 0
    for piece in pieces:
        labelled = _labelled(piece)
        if labelled and (not ordered or _fits(labelled, place, on)):
            field, words = labelled
            place = max(place, ORDER.index(field) + 1)
        elif not ordered or place >= len(ORDER):
            continue
        elif separator == "\n" and place == 2 and find_deadline(piece, on, voice=Voice.CHAT) is None:
            field, words = "text", f"{draft.text} {piece}"  # the text goes on in the next line
        else:
            field, words, place = ORDER[place], piece, place + 1
        draft = replace(draft, **{field: words})
    return _date_out_of_text(draft, on) if ordered else draft  # an edit changes what it names


def _fits(labelled: tuple[str, str], place: int, on: date) -> bool:
    """Whether words that begin like a label are one here: where the text is due, "Phối hợp tuần tra" is the text."""
    field, words = labelled
    if place == 0:
        return field == "unit"
    if place > 1 or field == "text":
        return True
    return field == "deadline" and find_deadline(words, on, voice=Voice.CHAT) is not None


def _from_sentence(sentence: str, on: date, is_unit: Callable[[str], bool]) -> Draft:
    words = sentence.split()
    for count in range(min(len(words), 10), 0, -1):
        name = " ".join(words[:count])
        if is_unit(name):
            return _date_out_of_text(Draft(unit=name, text=" ".join(words[count:])), on)
    return _date_out_of_text(Draft(unit=words[0], text=" ".join(words[1:])), on) if words else Draft()


def _date_out_of_text(draft: Draft, on: date) -> Draft:
    """Where no deadline was given apart, the text may end in one."""
    if draft.deadline or not draft.text:
        return draft
    found = find_deadline(draft.text, on, voice=Voice.CHAT)
    if found is None:
        return draft
    before, deadline, after = found
    if deadline.kind not in {DeadlineKind.DATE, DeadlineKind.RECURRING} or after.strip(" .,;"):
        return draft  # a date inside the text belongs to the text
    head = re.sub(r"[\s,.-]*(?:thời\s+hạn|hạn)?[\s:]*$", "", before, flags=re.IGNORECASE)
    return replace(draft, text=head, deadline=deadline.text) if head else draft


def names_in(coordinators: str) -> list[str]:
    """The coordinating units named in a field, in order."""
    names = (name.strip() for name in re.split(r"[,;]", coordinators))
    return [name for name in names if name and fold(name) not in {"khong", "ko", "khong co"}]
