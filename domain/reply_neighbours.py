"""What a piece means by its neighbours: a word of two meanings, a day gone by, a trouble denied."""

from datetime import date

from domain.reply_ambiguous import BY_NEIGHBOURS, GIVING
from domain.reply_beside import text_at
from domain.reply_calm import calmed
from domain.reply_gone_by import day_of_month, gone_by
from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_words import Word

S = Sense


def settled(pieces: list[Piece], words: tuple[Word, ...], on: date) -> list[Piece]:
    known: list[Piece] = []
    for place, piece in enumerate(pieces):
        rule = BY_NEIGHBOURS.get(piece.text)
        sense = rule(pieces, place, words[piece.first].marked) if rule else None
        if piece.sense is S.LATER and piece.text.startswith(("dau", "giua")) and text_at(pieces, place - 1) == "tu":
            sense = S.BEFORE
        if piece.sense is S.NUMBER:
            sense = day_of_month(pieces, place, on)
        known.append(Piece(sense, piece.first, piece.last, piece.text) if sense else _waiting(known, piece, words))
    return calmed(gone_by(known))


def _waiting(before: list[Piece], piece: Piece, words: tuple[Word, ...]) -> Piece:
    """Take "chờ" read from an accentless "cho" back where something is given: "gui cho phong"."""
    accentless = piece.sense is S.WAIT and words[piece.first].bare == "cho" and not words[piece.first].marked
    near = before[-2:] if piece.text == "cho cap tren" else before[-1:]
    if accentless and any(one.sense in GIVING for one in near):
        return Piece(S.FOR, piece.first, piece.last, piece.text)
    return piece
