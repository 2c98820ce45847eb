"""Why it is late or stuck, in the very words."""

from domain.reply_lexicon import Sense
from domain.reply_obstacles import obstacles
from domain.reply_phrases import Piece
from domain.reply_said import Said

S = Sense
_TRAILING = frozenset("a ạ da em e anh chi c oi nhe nha nhé sep minh roi qua thoi vay the dong bac , . ; : ! …".split())
_STARTS_ASKING = frozenset({S.ASK, S.POSTPONE, S.LET, S.THANKS})
_STATES = (
    "loi",
    "hong",
    "hu",
    "sap",
    "treo",
    "nghen",
    "don",
    "bi loi",
    "bi ",
    "khong dong",
    "chua dong",
    "khong hop tac",
    "khong phoi hop",
    "chua thong nhat",
    "phan doi",
    "hoan",
    "khong chiu",
    "thai san",
    "nghi",
    "om",
    "nam vien",
    "di hoc",
    "di vang",
    "di cong tac",
)
_NO_REASON = ("khong kip", "chang kip", "cha kip", "kho kip", "khong the", "kho qua")


def reason(said: Said, start: int = 0) -> str | None:
    """Return the reason that stands after word `start`: behind "vì", or from the obstacle on."""
    for place, piece in enumerate(said.pieces[:-1]):
        if piece.sense is S.BECAUSE and not _of_place(piece, said.pieces[place + 1]):
            return _written(said, piece.last, place + 1)
    found = [place for place in obstacles(said) if said.pieces[place].first >= start and _says_why(said, place)]
    if not found:
        return None
    return _written(said, _begin(said, found[0], start), found[0] + 1)


def _of_place(piece: Piece, after: Piece) -> bool:
    return piece.text == "tai" and after.sense not in (S.LACK, S.OBSTACLE, S.NOTYET, S.NO, S.WAIT, S.DOING)


def _says_why(said: Said, place: int) -> bool:
    """Of "không kịp" says that, not why; so does "khó quá" when something plainer follows."""
    text = " ".join(one.text for one in said.pieces[place : place + 3])
    if said.pieces[place].sense is S.NO and "kip" in text:
        return False
    return not text.startswith(_NO_REASON)


def _begin(said: Said, place: int, start: int) -> int:
    piece = said.pieces[place]
    clause = next(one for one in said.clauses if any(here is piece for here in one))
    if piece.text.startswith(_STATES) or piece.sense in (S.UNIT, S.THEY):
        led = [one for one in clause if one.first >= start and one.sense not in (S.WHO, S.SOFT, S.ACK, S.NOW, S.DOING)]
        return min(led[0].first if led else piece.first, piece.first)
    if piece.text in ("vuong", "ket") and len(said.clauses) == 1 and not start:
        return piece.last
    if piece.sense is S.ASK and place and said.pieces[place - 1].text in ("viec", "phan"):
        return said.pieces[place - 1].first
    return piece.first


def _written(said: Said, first: int, place: int) -> str | None:
    last = len(said.words)
    for at in range(place, len(said.pieces)):
        piece, before = said.pieces[at], said.pieces[at - 1]
        opens = before.sense in (S.COMMA, S.STOP) and piece.first > first
        if (
            piece.sense is S.SO
            or (opens and piece.sense in _STARTS_ASKING)
            or (piece.sense is S.POSTPONE and at > place and said.has(S.ASK))
        ):
            last = min(last, piece.first)
            break
    while last > first and (said.words[last - 1].bare in _TRAILING or said.words[last - 1].text == "ạ"):
        last -= 1
    while first < last and said.words[first].bare in (",", ".", ":", "la", "em", "ma"):
        first += 1
    return said.as_written(first, last) or None
