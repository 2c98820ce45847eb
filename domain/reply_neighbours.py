"""What a piece means by its neighbours: "cho so lieu" waits, "gui cho so" gives; "mà" turns a sentence or only ends it."""

import re
from collections.abc import Callable
from datetime import date

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_words import Word

S = Sense


def settled(pieces: list[Piece], words: tuple[Word, ...], on: date) -> list[Piece]:
    known: list[Piece] = []
    for place, piece in enumerate(pieces):
        rule = _BY_NEIGHBOURS.get(piece.text)
        sense = rule(pieces, place, words[piece.first].marked) if rule else None
        if piece.sense is S.LATER and piece.text.startswith(("dau", "giua")) and _text(pieces, place - 1) == "tu":
            sense = S.BEFORE
        if piece.sense is S.NUMBER:
            sense = _dated(pieces, place, on)
        known.append(Piece(sense, piece.first, piece.last, piece.text) if sense else _waiting(known, piece, words))
    return _calmed(_gone_by(known))


_PARTS_OF_A_DAY = frozenset({"sang", "chieu", "toi", "trua"})
_DONE_ON_IT = frozenset({S.GIVE, S.FINISH, S.STEP, S.DO, S.SIGN})
_SET_FOR_IT = frozenset({S.UNTIL, S.FUTURE, S.EARLY, S.ASK, S.POSTPONE, S.SUBMIT, S.NOTYET, S.COND})
_ENDS = frozenset({S.COMMA, S.STOP, S.ASKS, S.BUT})


def _gone_by(pieces: list[Piece]) -> list[Piece]:
    """Take a weekday for the last one in "xong chủ nhật rồi", "đã ra quân sáng thứ bảy", and its "sáng" with it."""
    known = [
        Piece(S.BEFORE, one.first, one.last, one.text) if _is_gone(pieces, place) else one
        for place, one in enumerate(pieces)
    ]
    for place, one in enumerate(known):
        if one.text in _PARTS_OF_A_DAY and one.sense is S.NOW and _sense(known, place + 1) is S.BEFORE:
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


def _dated(pieces: list[Piece], place: int, on: date) -> Sense | None:
    """Of "ngày 25", "mùng 5", "hôm 10": a day of this month or, when it is gone by, one behind."""
    led = pieces[place - 1].text.rsplit(" ", 1)[-1] if place else ""
    number = pieces[place].text
    if led not in ("ngay", "mung", "mong", "hom", "ngai") or not number.isdigit() or not 1 <= int(number) <= 31:
        return None
    if {"hom", "tu"} & set(f"{_text(pieces, place - 2)} {pieces[place - 1].text}".split()):
        return S.BEFORE  # "từ hôm mùng 10"
    return S.LATER if int(number) > on.day or led in ("mung", "mong") else S.BEFORE


def _text(pieces: list[Piece], place: int) -> str:
    return pieces[place].text if 0 <= place < len(pieces) else ""


def _sense(pieces: list[Piece], place: int) -> Sense | None:
    return pieces[place].sense if 0 <= place < len(pieces) else None


_GIVING = frozenset({S.GIVE, S.REPORT, S.SUBMIT, S.TELL, S.CONFIRM})
_WAITED_FOR = frozenset({S.INPUT, S.SIGN, S.CONFIRM, S.HELP})
_DAYS = frozenset({S.LATER, S.BEFORE, S.NUMBER})


def _waiting(before: list[Piece], piece: Piece, words: tuple[Word, ...]) -> Piece:
    """Take "chờ" read from an accentless "cho" back where something is given: "gui cho phong"."""
    accentless = piece.sense is S.WAIT and words[piece.first].bare == "cho" and not words[piece.first].marked
    near = before[-2:] if piece.text == "cho cap tren" else before[-1:]
    if accentless and any(one.sense in _GIVING for one in near):
        return Piece(S.FOR, piece.first, piece.last, piece.text)
    return piece


_SIGNED = frozenset(
    {"ket qua", "phan hoi", "phat hanh", "ban hanh", "dong dau", "ki", "duyet", "phe duyet", "ki duyet"}
)


def _cho(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    if marked:
        return None
    if _text(pieces, place + 1) in _SIGNED:
        return S.WAIT
    before = {piece.sense for piece in pieces[max(0, place - 4) : place]}
    if before & _GIVING or before & {S.ASK}:
        return None
    awaited = _sense(pieces, place + 1) in _WAITED_FOR
    return S.WAIT if awaited or (before & {S.DOING, S.REMAIN} and _sense(pieces, place + 1) is not S.WHO) else None


def _ngay(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    if _sense(pieces, place + 1) in _DAYS or _sense(pieces, place - 1) is S.NUMBER:
        return S.SPAN
    return None if marked else S.SOON


def _toi(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    return S.UNTIL if not marked and _sense(pieces, place + 1) in _DAYS else None


def _chu(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of "xong roi chu": the uncle spoken to or a doubt ("chứ"); the doubt is the safer."""
    return S.BUT if not marked and _sense(pieces, place - 1) is S.OVER else None


def _hoan(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "hoan" puts off only what a day, "bị" or "rồi" goes with."""
    near = {_sense(pieces, place - 1), _sense(pieces, place - 2), _sense(pieces, place + 1)}
    return None if marked or near & {S.ASK, S.UNTIL, S.LATER, S.OVER, S.TERM, S.FOR, S.BEFORE, S.MORE} else S.WORD


def _again(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "đã gửi lại": what was asked for again has been sent."""
    return S.GIVE if _sense(pieces, place - 1) is S.PAST else None


def _together(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "đã phối hợp tổ chức": a way of working, where nobody is asked to."""
    return S.STEP if _sense(pieces, place - 1) in (S.PAST, S.DOING) else None


def _luc(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    return S.SOFT if _sense(pieces, place + 1) is S.NUMBER else None


def _song(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "song rồi" is "xong rồi" by ear."""
    ends = place + 1 == len(pieces) or _sense(pieces, place + 1) in (S.OVER, S.SOFT, S.WHO, S.STOP, S.ASKS, S.NOTYET)
    led = _sense(pieces, place - 1) in (S.PAST, S.DO, S.NOTYET, S.ALMOST, S.GIVE, S.REPORT)
    return S.FINISH if ends or led else S.BUT


def _do(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    after = _sense(pieces, place + 1)
    return S.BECAUSE if not marked and after not in (None, S.SOFT, S.WHO, S.COMMA, S.STOP, S.ASKS) else None


def _doi(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "dời" and "đợi" are one; a day to come after it tells."""
    asked = {_sense(pieces, n) for n in range(max(0, place - 3), place)} & {S.ASK, S.FOR, S.LET}
    later = _sense(pieces, place + 1) in (S.UNTIL, S.LATER, S.TERM) or _sense(pieces, place + 2) is S.LATER
    return S.POSTPONE if not marked and (asked or later) else None


def _ma(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "mà" turns the sentence when something follows it: "xong rồi mà chưa gửi", not "xong rồi mà"."""
    return None if _sense(pieces, place + 1) in (None, S.SOFT, S.WHO, S.STOP, S.ASKS, S.COMMA) else S.BUT


def _nghe(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "gửi rồi anh nghe": a word of tone at the end."""
    after = [_sense(pieces, n) for n in range(place + 1, len(pieces))]
    ends = not after or after[0] is S.COMMA or all(one in (S.WHO, S.SOFT, S.STOP, S.PART) for one in after)
    return S.SOFT if place and ends else None


def _nhap(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "em nhap xong", "nhap du lieu": put in, not a draft."""
    led = _sense(pieces, place - 1) in (S.WHO, S.PAST, S.DOING, S.NOTYET)
    return (
        S.STEP
        if not marked and (led or _sense(pieces, place + 1) is S.FINISH or _text(pieces, place + 1) == "du")
        else None
    )


def _dang(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "da dang tin": put on a page; nobody says "đã đang"."""
    return S.GIVE if not marked and _text(pieces, place - 1) == "da" else None


def _meant(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Of an accentless "dinh xong hom qua": meant to."""
    return S.FUTURE if not marked and _sense(pieces, place + 1) in (S.FINISH, S.GIVE, S.DO, S.REPORT) else None


def _handed_on(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "chuyển phòng Kinh tế rồi": sent, where nobody is asked to."""
    asked = any(piece.sense in (S.ASK, S.MUST) for piece in pieces[:place])
    told = any(piece.sense is S.PAST for piece in pieces[:place]) or any(
        piece.sense in (S.OVER, S.FINISH) for piece in pieces[place + 1 :]
    )
    return S.GIVE if told and not asked else None


def _mended(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "sửa xong", "đã bổ sung": what had to be mended has been."""
    mended = _sense(pieces, place + 1) in (S.FINISH, S.OVER) or _sense(pieces, place - 1) is S.PAST
    return S.STEP if mended else None


_NUMERALS = frozenset("hai ba tu bon nam sau bay tam chin muoi ut".split())
_KIN = frozenset("anh chi bac chu co em cau mo di ong ba thim".split())


def _named(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    """Of "anh Ba", "chị Năm": a name, unless something is counted behind it."""
    led = _sense(pieces, place - 1) is S.WHO and _text(pieces, place - 1) in _KIN
    counts = _sense(pieces, place + 1) in (S.SPAN, S.UNIT, S.NOUN, S.INPUT, S.WORD, S.NUMBER)
    return S.WHO if led and not counts else None


def _dau(pieces: list[Piece], place: int, _marked: bool) -> Sense | None:
    return S.WORD if _sense(pieces, place + 1) is S.NUMBER else None


def _da(pieces: list[Piece], place: int, marked: bool) -> Sense | None:
    """Without accents "dạ" and "đã" are one: courtesy before a name, a comma or nothing, else the past."""
    courtesy = (
        None,
        S.WHO,
        S.SOFT,
        S.COMMA,
        S.STOP,
        S.ASKS,
        S.NOTYET,
        S.ACK,
        S.PAST,
        S.THANKS,
        S.DOING,
        S.OVER,
        S.NO,
        S.NUMBER,
    )
    if _sense(pieces, place - 1) is S.FINISH and _sense(pieces, place + 1) in (None, S.SOFT, S.STOP, S.COMMA):
        return S.COND  # "để em làm xong đã"
    return S.PAST if not marked and _sense(pieces, place + 1) not in courtesy else None


_BY_NEIGHBOURS: dict[str, Callable[[list[Piece], int, bool], Sense | None]] = {
    **dict.fromkeys(_NUMERALS, _named),
    **dict.fromkeys(("sua", "sua chua", "chinh sua", "bo sung", "chinh", "dieu chinh", "sua lai", "chinh lai"), _mended),
    **dict.fromkeys(("chuyen phong", "chuyen don vi", "chuyen sang phong", "chuyen cho phong"), _handed_on),
    "nghe": _nghe, "dinh": _meant, "nhap": _nhap, "dang": _dang, "cho": _cho, "ngay": _ngay, "toi": _toi, "luc": _luc, "song": _song, "do": _do, "doi": _doi, "doi lai": _doi, "ma": _ma, "dau": _dau, "chu": _chu, "hoan": _hoan, "phoi hop": _together, "gui lai": _again, "nop lai": _again, "da": _da,
}  # fmt: skip

_TROUBLES = re.compile(
    r"(?:(?:vuong|kho khan|phat sinh|van de|ton|truc trac|tro ngai|bat cap|loi|sai|thieu|sot|khieu nai|hu|hong|cham|tre|muon|vang|thac mac|kien nghi|phan anh)(?: |$))"
)
_NOTHING = frozenset(
    {"dau", "ai", "chi", "ngay nao", "gi", "nua", "ca", "het", "nao", "dang ke", "lon", "dang", "ke", "mac"}
)


def _calmed(pieces: list[Piece]) -> list[Piece]:
    """Put "không có vướng mắc gì", which denies a trouble and not the work, into one piece."""
    calm: list[Piece] = []
    place = 0
    while place < len(pieces):
        end = _calm_end(pieces, place) or _calm_on(pieces, place)
        calm.append(Piece(S.CALM, pieces[place].first, pieces[end - 1].last, "") if end else pieces[place])
        place = end or place + 1
    return calm


def _calm_on(pieces: list[Piece], place: int) -> int:
    """Of "không cần gia hạn đâu", "không còn gì nữa đâu": where what is calm already goes on to."""
    end = place + 1
    while end < len(pieces) and (pieces[end].text in _NOTHING or pieces[end].text == "nua dau"):
        end += 1
    return end if pieces[place].sense is S.CALM and end > place + 1 else 0


def _calm_end(pieces: list[Piece], place: int) -> int:
    if not (
        pieces[place].sense in (S.NO, S.NOTYET, S.CALM)
        or pieces[place].text in ("khong co", "chua co", "khong con", "khong thay")
    ):
        return 0
    trouble = place + 1
    while trouble < min(place + 3, len(pieces)) and pieces[trouble].text in (
        "co",
        "con",
        "gap",
        "he",
        "thay",
        "bi",
        "con gi",
    ):
        trouble += 1
    if trouble >= len(pieces) or not _TROUBLES.match(pieces[trouble].text):
        return 0
    end = trouble + 1
    while end < len(pieces) and (pieces[end].text in _NOTHING or _TROUBLES.match(pieces[end].text)):
        end += 1
    return end
