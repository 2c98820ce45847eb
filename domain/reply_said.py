"""A statement made ready to judge: its words, the pieces of meaning they make, and the clauses these stand in."""

import re
from dataclasses import dataclass
from datetime import date

from domain.reply_lexicon import Sense
from domain.reply_neighbours import settled
from domain.reply_phrases import Piece, clauses_of, pieces_of
from domain.reply_shares import WHOLE, Share, share_in
from domain.reply_words import Word, words_of

S = Sense


@dataclass(frozen=True, slots=True)
class Said:
    """One statement; `tags` names the senses of its pieces with a space on both sides of each."""

    text: str
    words: tuple[Word, ...]
    pieces: tuple[Piece, ...]
    clauses: tuple[tuple[Piece, ...], ...]
    tags: str
    share: Share | None

    def has(self, *senses: Sense) -> bool:
        return any(piece.sense in senses for piece in self.pieces)

    def as_written(self, first: int, last: int) -> str:
        """Return what was typed from one word up to another."""
        if first >= last:
            return ""
        return self.text[self.words[first].start : self.words[last - 1].end].strip(" ,.;:!")


def tags_of(pieces: tuple[Piece, ...] | list[Piece]) -> str:
    return " " + " ".join(piece.sense.name for piece in pieces) + " "


def piece_at(tags: str, place: int) -> int:
    """Return which piece stands at a place of the tags."""
    return tags.count(" ", 0, place + 1) - 1


def said_in(text: str, on: date) -> Said:
    words = words_of(text)
    share = share_in(words)
    pieces = tuple(_without_address(_without_offers(settled(_with_share(pieces_of(words, on), share), words, on))))
    clauses = tuple(tuple(clause) for clause in clauses_of(list(pieces)))
    return Said(text, words, pieces, clauses, tags_of(pieces), share)


_OFFER = re.compile(
    r"(?:neu )?(?:co|can|thieu|sai|vuong|con)(?: them)? (?:gi|van de)\b.*\b(?:bao|goi|nhan|alo|lien he|noi|ho|trao doi|phan hoi)\b"
)


def _without_offers(pieces: list[Piece]) -> list[Piece]:
    """Leave out a last clause such as "có gì anh báo em", which is courtesy and no condition."""
    comma = max((n for n, piece in enumerate(pieces) if piece.sense in (S.COMMA, S.STOP)), default=0)
    last = " ".join(piece.text for piece in pieces[comma + 1 :] if piece.sense not in (S.WHO, S.SOFT))
    asked = any(piece.sense is S.ASKS for piece in pieces)
    return pieces[:comma] if comma and not asked and _OFFER.match(last) else pieces


def _without_address(pieces: list[Piece]) -> list[Piece]:
    """Leave out a last "em báo anh" behind a word of tone: "xong rồi ạ em báo anh"; "xong em báo anh" is a promise."""
    last = [piece.sense for piece in pieces[-3:]]
    toned = len(pieces) > 4 and (pieces[-4].sense is S.SOFT or pieces[-4].text == "a")
    return pieces[:-3] if toned and last == [S.WHO, S.TELL, S.WHO] and pieces[-2].text == "bao" else pieces


def _with_share(pieces: list[Piece], share: Share | None) -> list[Piece]:
    if share is None:
        return pieces
    kept = [piece for piece in pieces if piece.last <= share.first or piece.first >= share.last]
    sense = S.WHOLE if share.percent == WHOLE else S.SHARE
    place = sum(piece.first < share.first for piece in kept)
    return [*kept[:place], Piece(sense, share.first, share.last, ""), *kept[place:]]
