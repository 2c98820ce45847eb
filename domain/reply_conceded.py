"""What is conceded and overcome: "tuy thiếu người nhưng xong rồi", "hôm qua chưa xong, giờ xong rồi"."""

from collections.abc import Sequence

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece

S = Sense
Clause = tuple[Piece, ...]

FROM_NOW = frozenset({"gio", "bay gio", "hien", "hien tai", "hien nay"})
_YET = frozenset({"nhung", "nhung ma", "tuy nhien", "song"})
_THOUGH = frozenset({"du", "mac du", "dau"})
_STILL = frozenset({"van", "cuoi", "cuoi cung"})  # "mà vẫn", "mà cuối cùng"
_THEN = frozenset({"truoc", "luc dau", "ban dau", "dot truoc", "hom truoc", "truoc do"})
_THOUGHT = frozenset({"tuong", "cu tuong", "tuong dau"})  # "tưởng không kịp mà cuối cùng xong"
_DENIALS = frozenset({S.NOTYET, S.NO, S.DENY})


def standing_of(clauses: Sequence[Clause], claims: Sequence[Clause]) -> tuple[Clause, ...]:
    """Return the clauses without those conceded before the last of the claims.

    A denial stands unless it is said to be of the past: "chưa ký nhưng gửi rồi" is not finished.
    """
    clauses = tuple(clause for clause in clauses if clause[0].text not in _THOUGH or _among(clause, claims))
    last = max(place for place, clause in enumerate(clauses) if _among(clause, claims))
    turn = next((place for place in range(last, 0, -1) if _turns(clauses[place])), None)
    if turn is None:
        return clauses
    earlier = [piece for clause in clauses[:turn] for piece in clause]
    past = any(piece.sense is S.BEFORE or piece.text in _THEN for piece in earlier)
    if not past and any(piece.sense in _DENIALS and piece.text not in _THOUGHT for piece in earlier):
        return clauses
    turned = tuple(piece for piece in clauses[turn] if piece.sense is not S.BUT and piece.text != "van")
    return (turned, *clauses[turn + 1 :])


def _among(clause: Clause, others: Sequence[Clause]) -> bool:
    return any(clause is other for other in others)


def _turns(clause: Clause) -> bool:
    still = clause[0].text == "ma" and len(clause) > 1 and clause[1].text in _STILL
    return still or clause[0].text in _YET | FROM_NOW
