"""Whether a statement asks for more time, and where in it the asking begins."""

import re

from domain.reply_lexicon import Sense
from domain.reply_said import Said, piece_at

S = Sense
SURE, LIKELY, TORN = 0.95, 0.75, 0.5

_TONE = r"(?:(?:WHO|SOFT|FOR|UNIT|LET|ASK|HELP|NOUN|UNSURE|ABLE) )*"
_DAY = r"(?:LATER|NOW|NUMBER|SPAN|TERM|BEFORE)"
_COUNT = r"(?:(?:NUMBER|WORD|PART|SOFT|SHARE) ){0,3}"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf" (?:ASK|FOR WHO|MUST|UNSURE|HELP|LET) {_TONE}(?:MORE {_COUNT}(?:SPAN|LATER|TERM|UNTIL|NOW)|POSTPONE) ",
        rf" (?:ASK|FOR WHO|LET) {_TONE}(?:(?:TERM|GIVE|REPORT|FINISH|DO|INPUT|NOUN|WORD) )*(?:LATE|UNTIL (?:WORD )?{_DAY}) ",
        rf" (?:ASK|FOR WHO) {_TONE}(?:GIVE|REPORT|FINISH|DO) (?:(?:WORD|NOUN|INPUT|UNIT|REPORT|SOON|LIMIT|SOFT|DRAFT) ){{0,4}}(?:SPAN )?(?:LATER|NOW) ",
        r" (?:ASK|FOR WHO) (?:(?:WHO|SOFT) )*LATER (?:(?:WHO|SOFT) )*(?:GIVE|REPORT|FINISH) ",
        rf" POSTPONE {_TONE}(?:TERM )?(?:UNTIL|MORE|LATER|BEFORE|NOW|NUMBER|SPAN|WHO) ",
        rf" POSTPONE (?:TERM )?{_TONE}HA ",
        r" POSTPONE TERM ",
        rf" MORE {_COUNT}(?:SPAN|LATER|TERM) ",
        r" (?:TERM|GIVE) (?:WHO )?POSTPONE ",
    )
)
_ALONE = re.compile(
    r"^ (?:(?:WHO|SOFT|ACK|COMMA|NOUN) )*POSTPONE (?:(?:WHO|SOFT|LET|STOP|TERM|NUMBER|SPAN|LATER|COMMA) )*(?:BECAUSE|WAIT|$)"
)
_BEGUN_LATER = re.compile(
    r" LET (?:(?:WHO|SOFT) )*(?:UNTIL )?(?:LATER|NUMBER) (?:(?:WHO|SOFT) )*JUST (?:DO|BEGIN|STEP|EARLY) "
)
_PROPOSED = re.compile(
    r" (?:LATER|NOW) (?:(?:WHO|SOFT|THEN|JUST) )*(?:GIVE|REPORT|FINISH|DO|SUBMIT) (?:[A-Z]+ ){0,4}?HA (?:(?:WHO|SOFT|ASKS|STOP) )*$"
    r"| (?:GIVE|REPORT|FINISH) (?:[A-Z]+ ){0,3}?LATER (?:(?:WHO|SOFT) )*HA (?:(?:WHO|SOFT|ASKS|STOP) )*$"
)
_EVENT = re.compile(r"\b(?:hoan|doi|lui|hoan lai|doi lai|doi lich)\b")
_GRANTED_OR_NOT = frozenset({S.PAST, S.NO, S.NOTYET, S.CALM})


def request(said: Said) -> tuple[float, int] | None:
    """Return how surely more time is asked for, and the word at which the asking begins."""
    starts = [found.start() for form in _FORMS if (found := form.search(said.tags))]
    if not starts and not _ALONE.search(said.tags):
        proposed = _PROPOSED.search(said.tags)
        if proposed is None or said.has(S.PAST, S.OVER):
            return None
        return LIKELY, said.pieces[piece_at(said.tags, proposed.start())].first
    if _BEGUN_LATER.search(said.tags) and not said.has(S.ASK):
        return None
    place = piece_at(said.tags, min(starts)) if starts else _first(said, S.POSTPONE)
    if _told_not_asked(said, place):
        return None
    sure = TORN if _granted(said) else SURE
    return sure, said.pieces[place].first


def _first(said: Said, sense: Sense) -> int:
    return next(place for place, piece in enumerate(said.pieces) if piece.sense is sense)


def _granted(said: Said) -> bool:
    """Of "đã xin gia hạn", "gia hạn rồi": it may be news of a request rather than the request."""
    place = next((n for n, piece in enumerate(said.pieces) if piece.sense is S.POSTPONE), None)
    if place is None:
        return False
    before = [piece.sense for piece in said.pieces[max(0, place - 3) : place]]
    return S.PAST in before or (place + 1 < len(said.pieces) and said.pieces[place + 1].sense is S.OVER)


def _put_off_by_others(said: Said, postponed: int) -> bool:
    """Of "hội nghị bị tỉnh dời ngày": "bị" says that somebody else did it."""
    clause = next(one for one in said.clauses if said.pieces[postponed] in one)
    before = clause[: clause.index(said.pieces[postponed])]
    suffered = any(said.words[piece.first].bare == "bi" for piece in before)
    return suffered and not any(piece.sense in (S.ASK, S.LET, S.MUST) for piece in clause)


def _told_not_asked(said: Said, place: int) -> bool:
    """Of "hội nghị hoãn rồi", "lịch họp dời sang tuần sau rồi": others have postponed it; and what is not wanted."""
    asked = said.has(S.ASK) or any(piece.sense in (S.LET, S.MUST) for piece in said.pieces[: place + 1])
    postponed = next((n for n, piece in enumerate(said.pieces) if piece.sense is S.POSTPONE), None)
    if postponed is None:
        more = next((n for n, piece in enumerate(said.pieces) if piece.sense is S.MORE), None)
        asked = asked or any(piece.sense in (S.LET, S.FOR, S.MUST) for piece in said.pieces[: more or 0])
        led = said.pieces[more - 1].sense if more else None
        return (
            more is not None
            and not asked
            and said.pieces[more].text == "them"
            and led not in (None, S.WHO, S.COMMA, S.SOFT, S.STOP)
        )
    if _put_off_by_others(said, postponed):
        return True
    forced = postponed > 0 and said.pieces[postponed - 1].text == "phai"
    dated = any(one.sense in (S.UNTIL, S.LATER, S.NUMBER, S.SPAN) for one in said.pieces[postponed:])
    if forced and not dated and not said.has(S.ASK):
        return True  # "phải hoãn vì bão": it had to be
    piece, before = said.pieces[postponed], [one.sense for one in said.pieces[max(0, postponed - 2) : postponed]]
    if S.NO in before or S.CALM in before:
        return True
    event = piece.text in ("hoan", "doi", "lui", "hoan lai", "doi lai", "doi lich", "keo dai", "lui lai")
    begins = all(one.sense in (S.WHO, S.SOFT, S.ACK, S.FOR, S.COMMA) for one in said.pieces[:postponed])
    return (
        event and not asked and not begins and S.FOR not in before and (said.has(S.OVER, S.PAST) or not said.has(S.WHO))
    )
