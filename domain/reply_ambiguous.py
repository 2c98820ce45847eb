"""Words that are two by their spelling or use, told apart by what stands beside them: "cho so lieu", "gui cho so"."""

from collections.abc import Callable
from itertools import pairwise

from domain.reply_beside import sense_at, text_at
from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece

S = Sense
Rule = Callable[[list[Piece], int, bool], Sense | None]

GIVING = frozenset({S.GIVE, S.REPORT, S.SUBMIT, S.TELL, S.CONFIRM})
_WAITED_FOR = frozenset({S.INPUT, S.SIGN, S.CONFIRM, S.HELP})
_DAYS = frozenset({S.LATER, S.BEFORE, S.NUMBER})
_SIGNED = frozenset(
    {"ket qua", "phan hoi", "phat hanh", "ban hanh", "dong dau", "ki", "duyet", "phe duyet", "ki duyet"}
)


def _cho(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    if marked:
        return None
    if text_at(pieces, place + 1) in _SIGNED:
        return S.WAIT
    before = {piece.sense for piece in pieces[max(0, place - 4) : place]}
    if before & GIVING or before & {S.ASK}:
        return None
    awaited = sense_at(pieces, place + 1) in _WAITED_FOR
    return S.WAIT if awaited or (before & {S.DOING, S.REMAIN} and sense_at(pieces, place + 1) is not S.WHO) else None


def _ngay(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    if sense_at(pieces, place + 1) in _DAYS or sense_at(pieces, place - 1) is S.NUMBER:
        return S.SPAN
    return None if marked else S.SOON


def _toi(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    return S.UNTIL if not marked and sense_at(pieces, place + 1) in _DAYS else None


def _chu(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of "xong roi chu": the uncle spoken to or a doubt ("chứ"); the doubt is the safer. A last "chứ" asks."""
    ends = all(piece.sense in _TONE or piece.text == "bao" for piece in pieces[place + 1 :])
    if marked and place and ends and sense_at(pieces, place) is S.BUT:
        return S.HA
    return S.BUT if not marked and sense_at(pieces, place - 1) is S.OVER else None


def _hoan(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "hoan" puts off only what a day, "bị" or "rồi" goes with."""
    near = {sense_at(pieces, place - 1), sense_at(pieces, place - 2), sense_at(pieces, place + 1)}
    return None if marked or near & {S.ASK, S.UNTIL, S.LATER, S.OVER, S.TERM, S.FOR, S.BEFORE, S.MORE} else S.WORD


def _again(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "đã gửi lại": what was asked for again has been sent."""
    return S.GIVE if sense_at(pieces, place - 1) is S.PAST else None


def _together(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "đã phối hợp tổ chức": a way of working, where nobody is asked to."""
    return S.STEP if sense_at(pieces, place - 1) in (S.PAST, S.DOING) else None


def _luc(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    return S.SOFT if sense_at(pieces, place + 1) is S.NUMBER else None


def _song(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "song rồi" is "xong rồi" by ear."""
    ends = place + 1 == len(pieces) or sense_at(pieces, place + 1) in (S.OVER, S.SOFT, S.WHO, S.STOP, S.ASKS, S.NOTYET)
    led = sense_at(pieces, place - 1) in (S.PAST, S.DO, S.NOTYET, S.ALMOST, S.GIVE, S.REPORT)
    return S.FINISH if ends or led else S.BUT


def _do(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    after = sense_at(pieces, place + 1)
    return S.BECAUSE if not marked and after not in (None, S.SOFT, S.WHO, S.COMMA, S.STOP, S.ASKS) else None


def _doi(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "dời" and "đợi" are one; a day to come after it tells."""
    asked = {sense_at(pieces, n) for n in range(max(0, place - 3), place)} & {S.ASK, S.FOR, S.LET}
    later = sense_at(pieces, place + 1) in (S.UNTIL, S.LATER, S.TERM) or sense_at(pieces, place + 2) is S.LATER
    return S.POSTPONE if not marked and (asked or later) else None


def _ma(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "mà" turns the sentence when something follows it: "xong rồi mà chưa gửi", not "xong rồi mà"."""
    return None if sense_at(pieces, place + 1) in (None, S.SOFT, S.WHO, S.STOP, S.ASKS, S.COMMA) else S.BUT


def _nghe(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "gửi rồi anh nghe": a word of tone at the end."""
    after = [sense_at(pieces, n) for n in range(place + 1, len(pieces))]
    ends = not after or after[0] is S.COMMA or all(one in (S.WHO, S.SOFT, S.STOP, S.PART) for one in after)
    return S.SOFT if place and ends else None


def _nhap(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "em nhap xong", "nhap du lieu": put in, not a draft."""
    led = sense_at(pieces, place - 1) in (S.WHO, S.PAST, S.DOING, S.NOTYET)
    return (
        S.STEP
        if not marked and (led or sense_at(pieces, place + 1) is S.FINISH or text_at(pieces, place + 1) == "du")
        else None
    )


def _dang(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "da dang tin": put on a page; "da dang hoan thanh" is "dạ đang"."""
    works = sense_at(pieces, place + 1) in (S.FINISH, S.GIVE, S.DO, S.STEP, S.REPORT, S.SUBMIT, S.EARLY, S.SIGN, S.WAIT)
    return S.GIVE if not marked and not works and text_at(pieces, place - 1) == "da" else None


def _meant(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "dinh xong hom qua": meant to."""
    return S.FUTURE if not marked and sense_at(pieces, place + 1) in (S.FINISH, S.GIVE, S.DO, S.REPORT) else None


def _handed_on(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "chuyển phòng Kinh tế rồi": sent, where nobody is asked to."""
    asked = any(piece.sense in (S.ASK, S.MUST) for piece in pieces[:place])
    told = any(piece.sense is S.PAST for piece in pieces[:place]) or any(
        piece.sense in (S.OVER, S.FINISH) for piece in pieces[place + 1 :]
    )
    return S.GIVE if told and not asked else None


def _mended(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "sửa xong", "đã bổ sung": what had to be mended has been."""
    mended = sense_at(pieces, place + 1) in (S.FINISH, S.OVER) or sense_at(pieces, place - 1) is S.PAST
    return S.STEP if mended else None


_NUMERALS = frozenset("hai ba tu bon nam sau bay tam chin muoi ut".split())
_KIN = frozenset("anh chi bac chu co em cau mo di ong ba thim".split())


def _named(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "anh Ba", "chị Năm": a name, unless something is counted behind it."""
    led = sense_at(pieces, place - 1) is S.WHO and text_at(pieces, place - 1) in _KIN
    if sense_at(pieces, place) is S.ALMOST:
        return None  # "em tạm xong" is no "em Tám"
    counts = sense_at(pieces, place + 1) in (S.SPAN, S.UNIT, S.NOUN, S.INPUT, S.WORD, S.NUMBER)
    return S.WHO if led and not counts else None


_THINGS = frozenset({S.WORD, S.NOUN, S.UNIT, S.INPUT, S.SPAN})


def _dau(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Before a thing an accentless "dau" is its beginning, a seal or a bean, not "đâu"."""
    after = sense_at(pieces, place + 1)
    return S.WORD if after is S.NUMBER or (not marked and after in _THINGS) else None


def _khoi(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "cac khoi": a block of streets or of units; "khỏi" has a verb behind it."""
    ends = sense_at(pieces, place + 1) in (None, S.OVER, S.SOFT, S.COMMA, S.STOP, S.NUMBER)
    return S.UNIT if not marked and (ends or text_at(pieces, place - 1) in ("cac", "moi", "tung")) else None


def _dan(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "tra het cho dan": the people, not "dần"."""
    return S.UNIT if not marked and sense_at(pieces, place - 1) in (S.FOR, S.UNIT, S.GIVE) else None


def _duong(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "o ga tren duong": a road, unless a work goes on behind it."""
    goes_on = sense_at(pieces, place + 1) in (S.DO, S.GIVE, S.STEP, S.EARLY, S.SUBMIT, S.WAIT, S.REPORT)
    return None if marked or goes_on else S.NOUN


def _tra(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "trả hết cho dân", "trả kết quả": given to those it is for."""
    after = [sense_at(pieces, n) for n in (place + 1, place + 2)]
    gives = sense_at(pieces, place) is S.TELL and S.FOR in after
    return S.GIVE if gives and text_at(pieces, place - 1) != "bi" else None


_PLACES = frozenset({"van thu", "van phong", "hop thu", "mot cua", "mail", "ban anh", "ban chi", "ban sep"})


def _left(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "để ở văn thư rồi", "để trong hộp thư anh rồi": left where it was wanted."""
    led = text_at(pieces, place + 1) in ("o", "trong", "tren", "tai")
    there = " ".join(text_at(pieces, n) for n in (place + 2, place + 3))
    over = any(piece.sense is S.OVER for piece in pieces[place + 2 :])
    lets = sense_at(pieces, place) is S.LET
    return S.GIVE if lets and led and over and there.startswith(tuple(_PLACES)) else None


def _cannot(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "viec nay tinh diem khong the": "không thế?", for "không thể" has something behind it."""
    ends = all(sense_at(pieces, n) in (S.SOFT, S.WHO, S.STOP) for n in range(place + 1, len(pieces)))
    return S.HA if not marked and place and ends else None


def _already(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "da roi" with no work before it: "dạ rồi"; behind it "đã rồi" puts off."""
    worked = any(piece.sense not in (S.SOFT, S.WHO, S.COMMA) for piece in pieces[:place])
    return S.OVER if not marked and not worked else None


_HANDED = frozenset({S.GIVE, S.REPORT})


def _him(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "nộp cho ổng rồi": whom it was given to."""
    given = any(piece.sense in _HANDED for piece in pieces[:place])
    him = sense_at(pieces, place) is S.OTHER and sense_at(pieces, place - 1) is S.FOR
    return S.WHO if given and him else None


_NO_VERBS = frozenset({
    S.WHO, S.SOFT, S.COMMA, S.STOP, S.ASKS, S.NOTYET, S.ACK, S.PAST, S.THANKS, S.DOING, S.OVER, S.NO, S.NUMBER, S.NOW, S.LATER,
    S.FUTURE, S.COND, S.ASK, S.ALMOST, S.UNSURE, S.LET, S.UNIT, S.INPUT, S.THEN, S.TERM, S.UNTIL,
})  # fmt: skip
_TONE = frozenset({S.SOFT, S.WHO, S.STOP})
_TOLD = frozenset({S.TELL, S.GIVE, S.REPORT, S.SUBMIT})
_STILL_TO_COME = frozenset({S.LATER, S.SOON, S.LIMIT, S.FUTURE})
_NOT_OVER = frozenset(
    "toi nay, chieu nay, dem nay, khuya nay, trong chieu nay, trong toi nay, trong tuan, trong tuan nay, trong thang, trong qui, bua nay".split(
        ", "
    )
)


def _da(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "dạ" and "đã" are one: courtesy before a name, a comma or nothing, else the past."""
    after = sense_at(pieces, place + 1)
    tone = all(piece.sense in _TONE for piece in pieces[place + 1 :])
    if sense_at(pieces, place - 1) is S.FINISH and (tone or after is S.COMMA):
        return S.COND  # "để em làm xong đã"
    if marked or after is None or after in _NO_VERBS:
        return None
    opens = all(piece.sense in _TONE for piece in pieces[:place])
    return None if opens and _is_promised(pieces[place + 1 :]) else S.PAST


def _had(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "da co xong trong tuan": "dạ cố", as nothing is over."""
    opens = all(piece.sense in _TONE for piece in pieces[:place])
    return S.SOFT if not marked and opens and _is_promised(pieces[place + 1 :]) else None


def _is_promised(pieces: list[Piece]) -> bool:
    """Of "da xong trong chieu nay", "da lam xong em gui": rather "dạ", since nothing is said to be over."""
    if any(piece.sense is S.OVER for piece in pieces):
        return False
    if any(piece.sense in _STILL_TO_COME or piece.text in _NOT_OVER for piece in pieces):
        return True
    ended = next((n for n, piece in enumerate(pieces) if piece.sense is S.FINISH), len(pieces))
    rest = [piece for piece in pieces[ended + 1 :] if piece.sense is not S.SOFT]
    return any(one.sense is S.WHO and other.sense in _TOLD for one, other in pairwise(rest))


BY_NEIGHBOURS: dict[str, Rule] = {
    **dict.fromkeys(_NUMERALS, _named),
    **dict.fromkeys(("sua", "sua chua", "chinh sua", "bo sung", "chinh", "dieu chinh", "sua lai", "chinh lai"), _mended),
    **dict.fromkeys(("chuyen phong", "chuyen don vi", "chuyen sang phong", "chuyen cho phong"), _handed_on),
    **dict.fromkeys(("ong", "ong ay", "ba ay", "anh ay", "chi ay", "co ay"), _him),
    "da co": _had, "khoi": _khoi, "dan": _dan, "duong": _duong, "tra": _tra, "de": _left, "khong the": _cannot, "da roi": _already,
    "nghe": _nghe, "dinh": _meant, "nhap": _nhap, "dang": _dang, "cho": _cho, "ngay": _ngay, "toi": _toi, "luc": _luc, "song": _song, "do": _do, "doi": _doi, "doi lai": _doi, "ma": _ma, "dau": _dau, "chu": _chu, "hoan": _hoan, "phoi hop": _together, "gui lai": _again, "nop lai": _again, "da": _da,
}  # fmt: skip
