"""Days that lie behind: "xong chủ nhật rồi", "từ hôm mùng 10"."""

from datetime import date

from domain.reply_beside import sense_at, text_at
from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece

S = Sense


def day_of_month(pieces: list[Piece], place: int, on: date) -> Sense | None:
    """Of "ngày 25", "mùng 5", "hôm 10": a day of this month or, when it is gone by, one behind."""
    led = pieces[place - 1].text.rsplit(" ", 1)[-1] if place else ""
    number = pieces[place].text
    if led not in ("ngay", "mung", "mong", "hom", "ngai") or not number.isdecimal() or not 1 <= int(number) <= 31:
        return None
    if {"hom", "tu"} & set(f"{text_at(pieces, place - 2)} {pieces[place - 1].text}".split()):
        return S.BEFORE  # "từ hôm mùng 10"
    return S.LATER if int(number) > on.day or led in ("mung", "mong") else S.BEFORE


_PARTS_OF_A_DAY = frozenset({"sang", "chieu", "toi", "trua"})
_DONE_ON_IT = frozenset({S.GIVE, S.FINISH, S.STEP, S.DO, S.SIGN})
_SET_FOR_IT = frozenset({S.UNTIL, S.FUTURE, S.EARLY, S.ASK, S.POSTPONE, S.SUBMIT, S.NOTYET, S.COND})
_ENDS = frozenset({S.COMMA, S.STOP, S.ASKS, S.BUT})


def gone_by(pieces: list[Piece]) -> list[Piece]:
    """Take a weekday for the last one in "xong chủ nhật rồi", "đã ra quân sáng thứ bảy", and its "sáng" with it."""
    known = [
        Piece(S.BEFORE, one.first, one.last, one.text) if _is_gone(pieces, place) else one
        for place, one in enumerate(pieces)
    ]
    for place, one in enumerate(known):
        if one.text in _PARTS_OF_A_DAY and one.sense is S.NOW and sense_at(known, place + 1) is S.BEFORE:
            known[place] = Piece(S.BEFORE, one.first, one.last, one.text)
    return known


def _is_gone(pieces: list[Piece], place: int) -> bool:
    one = pieces[place]
    if (
        one.sense is not S.LATER
        or not one.text.startswith(("thu ", "chu nhat"))
        or one.text.endswith(("sau", "toi", "nay"))
    ):
        return False
    start = next((n + 1 for n in range(place - 1, -1, -1) if pieces[n].sense in _ENDS), 0)
    led = [piece.sense for piece in pieces[start:place]]
    worked = max((n for n, sense in enumerate(led) if sense in _DONE_ON_IT), default=None)
    if worked is None or set(led[worked:]) & _SET_FOR_IT:
        return False
    after = next((piece for piece in pieces[place + 1 :] if piece.sense not in (S.SOFT, S.WHO)), None)
    ends = after is None or after.sense in _ENDS
    return after.sense is S.OVER if after and not ends else ends and S.PAST in led
