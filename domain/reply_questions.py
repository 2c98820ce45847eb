"""Whether a statement asks. A question is never news, whatever words of completion it holds."""

import re

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_said import Said

S = Sense
SURE, LIKELY, TORN = 0.95, 0.75, 0.5
_TONE = frozenset({S.SOFT, S.WHO, S.STOP, S.COMMA, S.THANKS, S.ASKS})
_NEGATED = frozenset({S.NO, S.NOTYET, S.LACK, S.CALM, S.DENY, S.UNSURE, S.OBSTACLE, S.TROUBLE})
# After these a last "chưa" says "not yet"; after anything else it asks.
_NOT_ASKING = frozenset(
    {S.DOING, S.THEN, S.BUT, S.REMAIN, S.COND, S.DENY, S.BECAUSE, S.SO, S.ACK, S.OTHER, S.ALMOST, S.NOTYET, S.FUTURE}
)
_ASKS_FOR_FORM = re.compile(r"\bxin (?:\w+ ){0,3}?(?:mau|file|link|bieu mau|de cuong mau)\b")
_WHEN_THEN = re.compile(
    r"^ (?:(?:WHO|SOFT|ACK|COMMA) )*WHEN (?:[A-Z]+ ){1,4}?(?:TELL|FUTURE|THEN|WHO (?:SOFT )*(?:GIVE|REPORT|SUBMIT|TELL|FUTURE|DO)) "
)


def question(said: Said) -> float:
    """Return how surely the statement asks; 0 when it does not."""
    if said.has(S.ASKS):
        return SURE
    tail = _tail(said.pieces)
    if not tail:
        return 0.0
    last = tail[-1]
    if last.sense is S.HA and (len(tail) > 1 or len(last.text) > 3) and not said.has(S.UNSURE, S.DENY):
        return LIKELY if last.text in ("a", "ha", "nhi") else SURE
    if last.sense is S.NOTYET and last.text == "chua" and _asks_yet(said, tail):
        return SURE
    if (
        last.text == "dau"
        and len(tail) > 1
        and (
            tail[-2].sense in (S.INPUT, S.UNTIL)
            or (tail[-2].sense is S.REPORT and not said.has(S.PAST))
            or tail[-2].text in ("o", "vao", "tu", "tai", "qua", "ve")
        )
    ):
        return SURE
    if last.text in ("hom nao", "bua nao"):
        return LIKELY
    if last.sense is S.NO and last.text == "khong" and len(tail) > 1 and tail[-2].sense not in (S.BUT, S.THEN):
        return LIKELY
    return _asked_with_a_word(said)


def _tail(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    end = len(pieces)
    while end and pieces[end - 1].sense in _TONE:
        end -= 1
    return pieces[:end]


def _asks_yet(said: Said, tail: tuple[Piece, ...]) -> bool:
    clause = next(one for one in reversed(said.clauses) if tail[-1] in one)
    place = clause.index(tail[-1])
    led = [piece for piece in clause[:place] if piece.sense is not S.SOFT]
    if any(piece.sense in (S.NO, S.NOTYET) for piece in led):
        return False
    if not led or all(piece.sense is S.WHO for piece in led) or led[-1].sense in _NOT_ASKING:
        return False
    return led[-1].sense is not S.WHO or (len(led) > 2 and not {p.sense for p in led} & {S.REMAIN, S.BUT, S.OVER})


def _asked_with_a_word(said: Said) -> float:
    if said.has(S.HOW) and not said.has(S.DENY):
        return LIKELY
    if _ASKS_FOR_FORM.search(" ".join(piece.text for piece in said.pieces)):
        return LIKELY
    for clause in said.clauses:
        for place, piece in enumerate(clause):
            if (piece.sense not in (S.WH, S.WHEN) and piece.text != "lam gi") or any(
                one.sense in _NEGATED and not one.text.startswith("viec") for one in clause[:place]
            ):
                continue
            if piece.sense is S.WHEN and _WHEN_THEN.search(said.tags):
                continue
            if _is_statement(piece, clause, place):
                continue
            return LIKELY
    return 0.0


def _is_statement(piece: Piece, clause: tuple[Piece, ...], place: int) -> bool:
    after = {one.text for one in clause[place + 1 :]}
    if after & {"cung", "do", "day"} or piece.text == "mai":
        return True
    if piece.text in ("hay", "sao", "hay la"):
        told = any(one.sense in (S.PAST, S.OVER, S.FINISH, S.WHEN) for one in clause)
        return told or (place == 0 and piece.text != "sao") or place + 1 == len(clause)
    return any(one.sense in (S.NO, S.NOTYET, S.DENY) for one in clause[place + 1 :]) and piece.text in (
        "ai",
        "gi",
        "nao",
    )
