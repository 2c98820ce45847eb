"""Whether a statement says that the work is finished.

`done` needs words that say so and nothing anywhere that could take them back. Where both stand, the work goes on.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_said import Said

S = Sense
SURE, LIKELY, WEAK, TORN = 0.95, 0.8, 0.65, 0.5
MANY_WORDS = 8  # beyond these, words not known to be harmless lower the confidence


@dataclass(frozen=True, slots=True)
class Completion:
    """`confidence` that it is done; 0 with what speaks against it in `against`."""

    confidence: float
    against: frozenset[Sense] = frozenset()


# Anywhere in the statement, these speak against a completion.
_AGAINST = frozenset({
    S.NOTYET, S.NO, S.DENY, S.ALMOST, S.DRAFT, S.DOING, S.FUTURE, S.UNSURE, S.COND, S.WAIT, S.REMAIN, S.BUT, S.UNDO, S.OTHER,
    S.TARGET, S.OBSTACLE, S.TROUBLE, S.LACK, S.SHARE, S.LATE, S.POSTPONE, S.WH, S.WHEN, S.HA, S.ASKS, S.LIMIT, S.HELP,
    S.BEGIN,
})  # fmt: skip
_AGAINST_BEFORE = frozenset({S.LET, S.MUST, S.THEY, S.FOR, S.EARLY, S.SUBMIT, S.CALM, S.TELL})
_VERBS = frozenset({S.GIVE, S.REPORT, S.DO, S.STEP, S.SUBMIT, S.SIGN, S.TELL, S.BEGIN, S.EARLY})
_ENDING = frozenset({S.GIVE, S.SIGN, S.DO})
_SAID_OF_TIME = frozenset({S.BEFORE, S.OVER, S.PAST})
_LIGHT = frozenset({S.WHO, S.SOFT, S.OVER, S.NOUN, S.PAST, S.FINISH, S.BEFORE, S.NOW, S.THANKS, S.ACK, S.WHOLE, S.CALM})


_FINISHING = re.compile(r"\b(?:xong|hoan thanh)\b")


def completion(said: Said) -> Completion | None:
    """Return how surely the statement says done, or what is against it; None where nothing speaks of completion."""
    claims = [(clause, place) for clause in said.clauses for place in _claims(clause)]
    if not claims:
        less: set[Sense] = {piece.sense for piece in said.pieces if _FINISHING.search(piece.text)}
        return Completion(0, frozenset(less)) if less else None
    against: set[Sense] = {piece.sense for clause in said.clauses for piece in clause if _speaks_against(piece, clause)}
    against |= {piece.sense for piece in said.pieces if piece.sense is S.ASKS}
    for clause in said.clauses:
        against |= _promises(clause)
    for clause, place in claims:
        against |= _around(clause, place)
    if against:
        return Completion(0, frozenset(against))
    return Completion(max(_confidence(clause, place) for clause, place in claims))


def _claims(clause: tuple[Piece, ...]) -> list[int]:
    """Places in a clause that say something is finished: "xong" by itself, other verbs with "đã", "rồi" or a day past."""
    found = []
    for place, piece in enumerate(clause):
        before = {one.sense for one in clause[:place]}
        after = {one.sense for one in clause[place + 1 :]}
        past = S.PAST in before or S.OVER in after or S.BEFORE in before | after
        fresh = place and clause[place - 1].sense is S.JUST and not before & {S.LATER, S.NOW, S.LET, S.COND}
        ended = piece.sense in _ENDING and (past or fresh) and not _only_made(clause, place)
        if piece.sense is S.FINISH or ended or (piece.sense is S.REPORT and _reported(clause, place)):
            found.append(place)
    return found


def _only_made(clause: tuple[Piece, ...], place: int) -> bool:
    """Of "đã làm tờ trình", "làm được rồi": something was made, which is not yet the work."""
    made = [one for one in clause[place + 1 :] if one.sense not in _LIGHT and one.sense is not S.FINISH]
    papers = any(one.text in ("to trinh", "cong van", "noi dung", "danh sach") for one in clause[place + 1 :])
    return clause[place].sense is S.DO and (bool(made) or papers)


_NOBODY = frozenset({S.OVER, S.WHO, S.NOUN, S.BEFORE, S.NOW, S.WHOLE, S.FINISH, S.THANKS, S.PAST})


def _reported(clause: tuple[Piece, ...], place: int) -> bool:
    """Of "đã báo cáo", "báo cáo rồi": the verb, with nobody it was told to."""
    rest = [one for one in clause[place + 1 :] if one.sense is not S.SOFT]
    told = any(one.sense not in _NOBODY for one in rest) or (bool(rest) and rest[0].sense is S.WHO)
    led = place > 0 and clause[place - 1].sense is S.PAST
    return not told and (led or (bool(rest) and rest[0].sense is S.OVER))


def _speaks_against(piece: Piece, clause: tuple[Piece, ...]) -> bool:
    if piece.sense in (S.ASK, S.MUST):
        return not any(one.sense in (S.CONFIRM, S.THANKS, S.RECEIVE) for one in clause)
    return piece.sense in _AGAINST


def _promises(clause: tuple[Piece, ...]) -> set[Sense]:
    """A day to come, or of today without anything being over, makes a promise."""
    senses = [piece.sense for piece in clause]
    over = S.PAST in senses or S.OVER in senses
    found = {S.LATER} if S.LATER in senses and not _of_an_object(clause) else set()
    if S.NOW in senses and not over and any(sense in _VERBS or sense is S.FINISH for sense in senses):
        found.add(S.NOW)
    return found


def _of_an_object(clause: tuple[Piece, ...]) -> bool:
    """The day belongs to what was sent: "đã gửi kế hoạch lễ kỷ niệm ngày 27/7"."""
    senses = [piece.sense for piece in clause]
    day = senses.index(S.LATER)
    given = [n for n, sense in enumerate(senses[:day]) if sense is S.GIVE and S.PAST in senses[:n]]
    verbs = any(sense in _VERBS or sense is S.FINISH for sense in senses[day + 1 :])
    return bool(given) and not verbs and sum(sense in (S.WORD, S.NOUN, S.INPUT) for sense in senses[given[0] : day]) > 1


_HEARD = frozenset({"noi", "bao", "keu", "nhan", "phan anh"})
_HANDED = frozenset({"giao", "phan cong"})


_ONE_COPY = frozenset({"ban mem", "ban cung", "ban giay", "ban scan"})


def _around(clause: tuple[Piece, ...], place: int) -> set[Sense]:
    """What, near the claim itself, makes it less than one."""
    before, after = clause[:place], clause[place + 1 :]
    past = any(piece.sense is S.PAST for piece in before)
    over = any(piece.sense is S.OVER for piece in after)
    if _to_be_signed(clause):
        return {S.SUBMIT}
    found = _ahead(clause, place, past=past, over=over) | _behind(after, past=past, over=over)
    found |= {piece.sense for piece in clause if piece.sense is S.PART}
    if clause[place].sense is S.FINISH and after and after[0].text in _ONE_COPY:
        found.add(S.PART)
    if before and before[0].sense is S.THEN:
        found.add(S.THEN)
    if any(piece.sense is S.JUST for piece in clause) and not _just_now(clause, place):
        found.add(S.JUST)
    return found


def _to_be_signed(clause: tuple[Piece, ...]) -> bool:
    """Of "đã gửi sếp duyệt", "đã chuyển chủ tịch ký": sent on for somebody's hand, which is not said to have come."""
    sent = next((n for n, piece in enumerate(clause) if piece.sense is S.GIVE and piece.text in _SENT_ON), None)
    if sent is None:
        return False
    signed = next((n for n in range(sent + 1, len(clause)) if clause[n].sense is S.SIGN), None)
    return signed is not None and not any(one.sense is S.PAST or one.text == "va" for one in clause[sent + 1 : signed])


_ABOVE = frozenset({"so", "tinh", "bo", "cuc", "chi cuc", "kho bac", "cap tren"})
_SENT_ON = frozenset({"gui", "chuyen", "nop", "gui di", "nop len", "day len", "gui bao cao"})


def _ahead(clause: tuple[Piece, ...], place: int, *, past: bool, over: bool) -> set[Sense]:
    """What stands before a claim and takes it for somebody else, for later or for a wish."""
    before = clause[:place]
    found: set[Sense] = {piece.sense for piece in before if piece.sense in _AGAINST_BEFORE}
    asked = any(one.sense is S.FOR and other.sense is S.WHO for one, other in pairwise(before))
    if past or not asked:
        found.discard(S.FOR)
    if not any(one.text in _HEARD for one in before):
        found.discard(S.TELL)
    if S.EARLY in found and before[-1].sense is not S.EARLY and not any(one.text in _HANDED for one in before):
        found.discard(S.EARLY)
    if (past or over) and _issued(clause):
        found.discard(S.SUBMIT)
    ours = [one for one in before if one.sense not in (S.WHO, S.SOFT, S.ACK)]
    above = bool(ours) and ours[0].sense is S.UNIT and ours[0].text in _ABOVE
    return found | ({S.THEY} if above or any(one.text == "ben" for one in before) else set())


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


def _behind(after: tuple[Piece, ...], *, past: bool, over: bool) -> set[Sense]:
    """What stands after a claim and makes it a part, a promise or a step on the way."""
    found: set[Sense] = {one.sense for one in after if one.sense in (S.SUBMIT, S.EARLY, S.THEN)}
    handed = [n for n, one in enumerate(after) if one.sense is S.FOR]
    if handed and any(one.sense is S.DO or one.text.startswith("trien khai") for one in after[handed[0] :]):
        found.add(S.THEY)
    if _numbered(after):
        found.add(S.PART)
    if not (past or over) and any(piece.sense in (S.SOON, S.LIMIT) for piece in after):
        found.add(S.SOON)
    if not past and _goes_on(after):
        found.add(S.TELL)
    return found


_FIRST_ONES = frozenset("i ii iii iv mot hai ba dau".split())


def _numbered(after: tuple[Piece, ...]) -> bool:
    """Of "xong 2 thôn", "xong được 3": a count of what is finished is a part of the whole."""
    rest = [piece for piece in after if piece.sense not in (S.SOFT, S.WHO, S.OVER)]
    if len(rest) > 1 and rest[0].sense is S.NUMBER and rest[1].text.startswith("gio"):  # "8h sáng nay"
        return False
    able = bool(rest) and rest[0].sense is S.ABLE and len(rest) > 1
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


def _goes_on(after: tuple[Piece, ...]) -> bool:
    """Of "xong em báo", "xong rồi gửi": a verb after the claim that is not over itself comes after it in time."""
    for place, piece in enumerate(after):
        noun = piece.sense is S.REPORT and (place == 0 or after[place - 1].sense is not S.WHO)
        if piece.sense in _VERBS and not noun:
            return not any(one.sense is S.OVER for one in after[place + 1 :])
    return False


# A bare "xong" beside these says where, how or until when rather than that it is over.
_VAGUE = frozenset(
    "trong o den tai bang cung voi nao the cai moi nhu ma de nhung nhat qua tam len xuong chung ra khoi di".split()
)


def _leads(clause: tuple[Piece, ...], place: int) -> bool:
    return any(piece.sense is S.WORD for piece in clause[:place])


def _confidence(clause: tuple[Piece, ...], place: int) -> float:
    senses = {piece.sense for piece in clause}
    unknown = sum(piece.sense not in _LIGHT for piece in clause) - (clause[place].sense not in _LIGHT)
    marked = bool(senses & _SAID_OF_TIME)
    if clause[place].sense is S.FINISH:
        if unknown == 0:
            return SURE
        if marked:
            return LIKELY
        vague = any(piece.text in _VAGUE or piece.sense is S.NUMBER for piece in clause) or _leads(clause, place)
        return WEAK if unknown <= 3 and not vague else 0.0
    if clause[place].sense is S.REPORT or S.JUST in senses:
        return WEAK
    return LIKELY if unknown <= MANY_WORDS else WEAK
