"""What stands in the way: trouble, something missing, something waited for, help asked for, a wrong addressee."""

import re

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_requests import request
from domain.reply_said import Said, piece_at

S = Sense
_OTHERS = r"(?:UNIT|THEY|OTHER)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r" (?:OBSTACLE|TROUBLE) ",
        r" LACK (?:(?:WORD|SOFT|NOUN|MORE|NUMBER|WHO|FOR|UNIT|GIVE) ){0,2}(?:INPUT|HELP|UNIT|TERM) ",
        r" NOTYET (?:(?:WORD|RECEIVE|SOFT|FOR|ABLE) ){0,3}(?:INPUT|HELP) ",
        rf" {_OTHERS} (?:(?!COMMA|STOP|FINISH|ASKS|BUT)[A-Z]+ ){{0,5}}?(?:(?:THEN|DOING|JUST) )*(?:NOTYET|NO) (?:(?:WORD|SOFT|PAST|ABLE) ){{0,2}}(?:GIVE|HELP|TELL|REPORT|SUBMIT|SIGN|STEP|EARLY|INPUT|ACK|RECEIVE) ",
        rf" {_OTHERS} (?:(?:WORD|UNIT|NOUN|WHO|INPUT) ){{0,5}}LACK (?:(?:GIVE|HELP|INPUT|SIGN|FOR) )",
        r" WAIT (?:(?:JUST|WORD|SOFT|NOUN|DOING|FOR|SPAN) ){0,2}(?:INPUT|UNIT|THEY|HELP|WHO|WORD|OTHER|TERM|TELL|CONFIRM|REPORT|GIVE|LATER|EARLY|SUBMIT) ",
        r" (?:ASK|MUST|UNSURE) (?:(?:WORD|WHO|UNIT|THEY|SOFT|FOR|INPUT|NOUN|ABLE|LET|NUMBER) ){0,6}(?:HELP|INPUT HELP) ",
        r" (?:ASK|MUST) (?:(?:WHO|UNIT|SOFT|FOR|LET) ){0,4}MORE (?:INPUT|UNIT) ",
        r" MORE (?:INPUT|UNIT) ",
        r" (?:ASK|MUST) (?:(?:WHO|UNIT|SOFT|FOR|WORD) ){0,4}INPUT (?:SUBMIT |WORD )?",
        r" NO (?:(?:WHO|SOFT|UNSURE) )*(?:DO|GIVE|STEP|BEGIN|EARLY|REPORT|SUBMIT|WORD) (?:(?:WORD|NOUN|SOFT|FINISH|INPUT|UNIT) ){0,3}(?:ABLE|DENY|FUTURE) ",
        r" ASK (?:(?:WHO|UNIT|SOFT) )*(?:GIVE|UNDO|TELL) (?:(?:FOR|UNTIL|SOFT) )*(?:UNIT|OTHER|THEY|NOUN|WORD|STOP) ",
        r" LACK WH ",
        r" (?:ASK|MUST) (?:(?!COMMA|STOP|POSTPONE|MORE|CONFIRM|UNTIL)[A-Z]+ ){1,7}?LET ",
        r" ASK (?:(?:WHO|SOFT) )*OTHER ",
        r" FUTURE (?:NO|DENY) ",
        r" NO (?:DO )?(?:SOFT )?FUTURE ",
    )
)
_PUT_OFF = frozenset({"hoan", "doi", "lui", "hoan lai", "doi lai", "doi lich", "lui lai"})
_SIGNING = re.compile(
    r"^(?:cho |doi )?(?:\w+ ){0,4}?(?:ki|duyet|phe duyet|dong dau|dau|ki duyet|phat hanh|ban hanh|xac nhan|gop i|thong qua|in|cap so|so van ban)\b"
)


def obstacle(said: Said) -> int | None:
    """Return the piece at which the first obstacle begins."""
    return next(iter(obstacles(said)), None)


def obstacles(said: Said) -> list[int]:
    places = {piece_at(said.tags, found.start()) for form in _FORMS for found in form.finditer(said.tags)}
    places |= {n for n, piece in enumerate(said.pieces) if piece.sense is S.WAIT and piece.last - piece.first > 1}
    places |= {n for n in range(len(said.pieces)) if _not_come(said, n)}
    if request(said) is None:
        places |= {n for n, piece in enumerate(said.pieces) if piece.text in _PUT_OFF and piece.sense is S.POSTPONE}
    return sorted(place for place in places if not _harmless(said, place))


_HELPING = frozenset({"giup", "ho", "gium", "dum"})
_MEANS = frozenset({"kinh phi", "tien", "von", "nguon", "nguon von", "ngan sach", "mat bang", "huong dan"})


def _not_come(said: Said, place: int) -> bool:
    """Of "kinh phí chưa về", "vốn chưa được phân bổ"."""
    after = [piece.sense for piece in said.pieces[place + 1 : place + 4]]
    return said.pieces[place].text in _MEANS and any(sense in (S.NOTYET, S.LACK) for sense in after)


def _harmless(said: Said, place: int) -> bool:
    """Waiting for a signature is a stage of the work, and so is being asked to confirm what was done."""
    piece = said.pieces[place]
    text = " ".join(one.text for one in said.pieces[place : place + 5])
    if piece.sense is S.WAIT:
        clause = next(one for one in said.clauses if any(here is piece for here in one))
        if any(one.sense is S.FINISH and one.first > piece.first for one in clause):
            return True
        return bool(_SIGNING.match(text)) and "kinh phi" not in text and "so lieu" not in text
    if piece.sense in (S.UNIT, S.THEY, S.OTHER):
        return bool({one.sense for one in said.pieces[max(0, place - 2) : place]} & {S.REMAIN, S.NUMBER}) or _own(
            piece, said, place
        )
    if piece.sense is S.NOTYET:
        return said.pieces[place + 1].text in ("doc", "xem", "hieu", "nam")
    if piece.sense in (S.ASK, S.MUST):
        helped = [one for one in said.pieces[place + 1 : place + 9] if one.sense is S.LET]
        if helped and helped[0].text not in _HELPING:
            return True
        after = said.pieces[place + 1 : place + 5]
        given = next((one for one in after if one.sense not in (S.WHO, S.UNIT, S.SOFT)), None)
        sent = given is not None and given.sense is S.GIVE and not given.text.startswith("chuyen")
        return sent or any(one.sense is S.CONFIRM for one in after)
    return False


_OURS = frozenset({"don vi", "phong", "hoi", "xa", "phuong", "ban", "doan", "khu", "truong", "tram"})


def _own(piece: Piece, said: Said, place: int) -> bool:
    after = said.pieces[place + 1] if place + 1 < len(said.pieces) else piece
    led = all(one.sense in (S.WHO, S.SOFT, S.ACK, S.COMMA, S.REPORT) for one in said.pieces[:place])
    bare = piece.text in _OURS and led and after.sense in (S.NOTYET, S.NO, S.DOING)  # "đơn vị chưa triển khai"
    return piece.sense is S.UNIT and (after.sense is S.WHO or bare)
