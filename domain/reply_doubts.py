"""What, near a claim of completion in its own clause, makes less of it: others' work, a part, a promise, a step."""

from itertools import pairwise

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece

S = Sense
_AGAINST_BEFORE = frozenset({S.LET, S.MUST, S.THEY, S.FOR, S.EARLY, S.SUBMIT, S.CALM, S.TELL, S.RECEIVE})
_HEARD = frozenset({"noi", "bao", "keu", "nhan", "phan anh"})
_HANDED = frozenset({"giao", "phan cong"})
VERBS = frozenset({S.GIVE, S.REPORT, S.DO, S.STEP, S.SUBMIT, S.SIGN, S.TELL, S.BEGIN, S.EARLY})

# "xong bản mềm", "xong xã A": one of several.
_ONE_OF = frozenset(
    "xa, phuong, thon, khu, phong, ho, truong, khu pho, ban mem, ban cung, ban giay, ban scan, y kien, so lieu, thong tin, tai lieu, du lieu".split(
        ", "
    )
)


def doubts(clause: tuple[Piece, ...], place: int) -> set[Sense]:
    """What, near the claim itself, makes it less than one."""
    before, after = clause[:place], clause[place + 1 :]
    past = any(piece.sense is S.PAST for piece in before)
    over = any(piece.sense is S.OVER for piece in after)
    if _to_be_signed(clause):
        return {S.SUBMIT}
    found = _ahead(clause, place, past=past, over=over) | _behind(after, past=past, over=over)
    if _numbered(after):  # "xong 2 thôn" is a share; "trao xong 40 suất" may be all
        found.add(S.NUMBER if _may_be_all(clause, place) else S.SHARE)
    found |= {piece.sense for piece in clause if piece.sense is S.PART}
    if clause[place].sense is S.FINISH and (_one_of(after) or (len(after) > 1 and _is_marked_off(after))):
        found.add(S.PART)
    if before and before[0].sense is S.THEN:
        found.add(S.THEN)
    if any(piece.sense is S.JUST for piece in clause) and not _just_now(clause, place):
        found.add(S.JUST)
    return found


def _may_be_all(clause: tuple[Piece, ...], place: int) -> bool:
    """Of "trao xong 40 suất", "đã bàn giao 15 máy": as many as there were, as it may be; "gửi 2 xã" is one part."""
    before, rest = clause[:place], [piece for piece in clause[place + 1 :] if piece.sense is not S.SOFT]
    things = len(rest) > 1 and rest[0].sense is S.NUMBER and rest[1].sense not in (S.UNIT, S.THEY)
    worked = bool(before) and (before[-1].sense in _WORKED or before[-1].text == "cap")
    return worked or (clause[place].sense is S.GIVE and things)


def _one_of(after: tuple[Piece, ...]) -> bool:
    return bool(after) and after[0].text in _ONE_OF


_WHERE = frozenset({"o", "tai", "tu", "voi", "trong", "tren", "truoc", "luc"})


def _is_marked_off(after: tuple[Piece, ...]) -> bool:
    """Of "xong gđ1", "xong khối 2": a number tells it from others of its kind."""
    return after[0].sense is S.WORD and after[0].text not in _WHERE and after[1].sense is S.NUMBER


def _to_be_signed(clause: tuple[Piece, ...]) -> bool:
    """Of "đã gửi sếp duyệt", "đã chuyển chủ tịch ký": sent on for somebody's hand, which is not said to have come."""
    sent = next((n for n, piece in enumerate(clause) if piece.text in _SENT_ON), None)
    if sent is None:
        return False
    if all(piece.text in _LEADERS or piece.sense in _COURTESY for piece in clause[sent + 1 :]):
        return any(piece.text in _LEADERS for piece in clause[sent + 1 :])  # "đã chuyển chủ tịch"
    signed = next((n for n in range(sent + 1, len(clause)) if clause[n].sense is S.SIGN), None)
    return signed is not None and not any(one.sense is S.PAST or one.text == "va" for one in clause[sent + 1 : signed])


def _counted(before: tuple[Piece, ...]) -> bool:
    """Of "2 xã xong rồi": so many of them, unless it is said to be all."""
    if any(one.text in ("ca", "tat ca", "het", "toan bo", "du") for one in before):
        return False
    things = (S.UNIT, S.NOUN, S.INPUT, S.WORD)
    return any(one.sense is S.NUMBER and other.sense in things for one, other in pairwise(before))


_ADDRESSED = frozenset({"anh", "chi", "sep", "bac", "chu", "co", "thay", "dong chi", "thu truong", "ad", "admin"})
_NAMES = frozenset("hai ba tu bon nam sau bay tam chin muoi ut".split())
_HAND = frozenset({S.REPORT, S.SOFT, S.ACK, S.OVER})


def _another(before: tuple[Piece, ...], claim: Piece) -> bool:
    """Of "anh gửi rồi", "chị Hoa đã gửi": done by the one spoken to; "báo cáo anh gửi rồi" only calls him."""
    led = [one for one in before if one.sense is not S.PAST]
    if len(led) > 1 and led[-1].sense is S.WHO and led[-1].text in _NAMES:
        led.pop()  # "anh Ba"
    if claim.sense not in (S.GIVE, S.DO) or not led or led[-1].text not in _ADDRESSED or led[-1].sense is not S.WHO:
        return False
    return len(led) == 1 or led[-2].sense not in _HAND


_ABOVE = frozenset({"so", "tinh", "bo", "cuc", "chi cuc", "kho bac", "cap tren"})
_LEADERS = frozenset({"chu tich", "bi thu", "lanh dao", "giam doc", "sep lon", "thuong truc"})
_COURTESY = frozenset({S.WHO, S.SOFT, S.OVER, S.BEFORE, S.NOW})
_SENT_ON = frozenset({"dua", "gui", "chuyen", "nop", "gui di", "nop len", "day len", "gui bao cao"})


def _ahead(clause: tuple[Piece, ...], place: int, *, past: bool, over: bool) -> set[Sense]:
    """What stands before a claim and takes it for somebody else, for later or for a wish."""
    before = clause[:place]
    found: set[Sense] = {piece.sense for piece in before if piece.sense in _AGAINST_BEFORE}
    asked = any(one.sense is S.FOR and other.sense is S.WHO for one, other in pairwise(before))
    if past or not asked:
        found.discard(S.FOR)
    if not any(one.text in _HEARD for one in before):
        found.discard(S.TELL)
    ours = [one for one in before if one.sense not in (S.WHO, S.SOFT, S.ACK)]
    if ours and ours[0].sense is S.REPORT and place > 1:
        ours = ours[1:]  # "báo cáo anh Sở đã gửi"
    led = next((one for one in ours if one.sense not in (S.PAST, S.NOUN)), None)
    early = bool(before) and (
        before[-1].sense is S.EARLY or (led is not None and led.sense is S.EARLY)
    )  # "mời đại biểu xong"
    if "va" in {one.text for one in before} or (
        early and _made_and_given(before, clause[place])
    ):  # "đã in và phát xong"
        early = False
    if S.EARLY in found and not early and not any(one.text in _HANDED for one in before):
        found.discard(S.EARLY)
    if (past or over) and _issued(clause):
        found.discard(S.SUBMIT)
    if before and before[-1].sense is S.THEN and not (past or over):
        found.add(S.COND)  # "có chữ ký là xong"
    if _counted(before) or _another(before, clause[place]):
        found.add(S.THEY)
    above = bool(ours) and ours[0].sense is S.UNIT and ours[0].text in _ABOVE
    return found | ({S.THEY} if above or any(one.text == "ben" for one in before) else set())


def _made_and_given(before: tuple[Piece, ...], claim: Piece) -> bool:
    """Of "soạn xong gửi luôn rồi", "scan xong up xong": the step is over, and what came of it is given."""
    senses = [piece.sense for piece in (*before, claim)]
    step = max(n for n, sense in enumerate(senses) if sense is S.EARLY)
    rest = senses[step + 1 :]
    return S.FINISH in rest and S.GIVE in rest[rest.index(S.FINISH) :]


def _issued(clause: tuple[Piece, ...]) -> bool:
    """Of "đã trình chủ tịch ký và phát hành", "đã tham mưu ban hành": laid before somebody, and gone out since."""
    laid = next((n for n, piece in enumerate(clause) if piece.sense is S.SUBMIT), len(clause) - 1)
    rest = clause[laid + 1 :]
    given = next((n for n, piece in enumerate(rest) if piece.sense is S.GIVE and piece.text != "thong qua"), None)
    if given is None or clause[laid].text.endswith("van thu"):
        return False
    signed = (
        any(piece.sense is S.SIGN or piece.text == "va" for piece in rest[:given]) or clause[laid].text == "trinh ki"
    )
    return clause[laid].text == "tham muu" or signed or any(piece.sense in (S.OVER, S.FINISH) for piece in rest[given:])


_OURS = frozenset({"em", "e", "minh", "toi", "phong em", "ben em", "don vi em", "chung em"})
_ONLY_A_START = frozenset({"chu truong", "hop dong", "giay phep", "lich", "lich hop"})


def _behind(after: tuple[Piece, ...], *, past: bool, over: bool) -> set[Sense]:
    """What stands after a claim and makes it a part, a promise or a step on the way."""
    found: set[Sense] = {one.sense for one in after if one.sense in (S.SUBMIT, S.EARLY, S.THEN, S.RECEIVE)}
    if any(one.sense is S.FOR and other.text in _OURS for one, other in pairwise(after)):
        found.add(S.THEY)
    if any(one.text in _ONLY_A_START for one in after):
        found.add(S.PART)
    handed = [n for n, one in enumerate(after) if one.sense is S.FOR]
    if handed and any(one.sense is S.DO or one.text.startswith("trien khai") for one in after[handed[0] :]):
        found.add(S.THEY)
    soon = [n for n, piece in enumerate(after) if piece.sense in (S.SOON, S.LIMIT)]
    if not (past or over) and any(n + 1 == len(after) or after[n + 1].sense is not S.NUMBER for n in soon):
        found.add(S.SOON)
    if not past and _goes_on(after):
        found.add(S.TELL)
    return found


_WORKED = frozenset({S.WORD, S.GIVE, S.STEP, S.EARLY, S.SIGN, S.REPORT})
_FIRST_ONES = frozenset("i ii iii iv mot hai ba dau".split())


def _numbered(after: tuple[Piece, ...]) -> bool:
    """Of "xong 2 thôn", "xong được 3": a count of what is finished is a part of the whole."""
    rest = [piece for piece in after if piece.sense not in (S.SOFT, S.WHO, S.OVER)]
    if after and after[0].text == "ca":  # "xong cả hai"
        return False
    if len(rest) > 1 and rest[0].sense is S.NUMBER and rest[1].text.startswith("gio"):  # "8h sáng nay"
        return False
    able = len(rest) > 1 and rest[0].sense is S.ABLE and rest[1].text != "va" and rest[1].sense not in VERBS
    if any(piece.text == "truoc han" for piece in after):  # "trước hạn 2 ngày"
        return False
    named = len(rest) > 1 and (rest[1].sense is S.NUMBER or rest[1].text in _FIRST_ONES)
    period = named and (rest[0].sense is S.SPAN or rest[0].text == "qui")
    return (
        able
        or period
        or (bool(rest) and rest[0].sense is S.NUMBER)
        or (len(rest) > 0 and rest[0].text in ("hai", "ba", "bon", "mot"))
    )


def _just_now(clause: tuple[Piece, ...], place: int) -> bool:
    """Of "mới xong ạ", "em mới nộp hôm qua": a moment ago, when nothing but courtesy and a day past follows."""
    led = place > 0 and clause[place - 1].sense in (S.JUST, S.PAST, S.GIVE, S.DO)
    before = all(
        piece.sense in (S.WHO, S.SOFT, S.JUST, S.PAST, S.ACK, S.NOUN, S.GIVE, S.DO) for piece in clause[:place]
    )
    rest = all(piece.sense in (S.WHO, S.SOFT, S.OVER, S.BEFORE, S.FINISH, S.NOUN) for piece in clause[place + 1 :])
    return led and before and rest


_I = frozenset({"em", "e", "toi", "minh", "chau"})


def _goes_on(after: tuple[Piece, ...]) -> bool:
    """Of "xong em báo", "xong rồi gửi": a verb after the claim that is not over itself comes after it in time."""
    for place, piece in enumerate(after):
        unknown = piece.sense is S.WORD and place > 0 and after[place - 1].text in _I  # "xong e bao"
        noun = piece.sense is S.REPORT and (place == 0 or after[place - 1].sense is not S.WHO)
        if unknown or (piece.sense in VERBS and not noun):
            return not any(one.sense is S.OVER for one in after[place + 1 :])
    return False
