"""What stands beside a piece of a statement."""

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece


def text_at(pieces: list[Piece], place: int) -> str:
    return pieces[place].text if 0 <= place < len(pieces) else ""


def sense_at(pieces: list[Piece], place: int) -> Sense | None:
    return pieces[place].sense if 0 <= place < len(pieces) else None
