"""Whether a statement says that the work is finished.

`done` needs words that say so and nothing anywhere that could take them back. Where both stand, the work goes on.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from domain.reply_conceded import FROM_NOW, standing_of
from domain.reply_doubts import VERBS, doubts
from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_said import Said

S = Sense
Clause = tuple[Piece, ...]
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
    standing = standing_of(said.clauses, [clause for clause, _ in claims])
    against: set[Sense] = {piece.sense for clause in standing for piece in clause if _speaks_against(piece, clause)}
    against |= {piece.sense for piece in said.pieces if piece.sense is S.ASKS}
    for clause in standing:
        against |= _promises(clause)
    claims = [(clause, place) for clause in standing for place in _claims(clause)] or claims
    steps = _STEPS if _given_since(claims) else frozenset()
    for clause, place in claims:
        against |= doubts(clause, place) - steps
    sure = max(_confidence(clause, place) for clause, place in claims)
    if against or not sure:
        return Completion(0, frozenset(against or {S.WORD}))  # nothing against it but a word that may be anything
    return Completion(sure)


_STEPS = frozenset({S.EARLY, S.NUMBER})
_BEFOREHAND = frozenset(
    {"so lieu", "y kien", "tai lieu", "mau", "giay moi", "danh sach", "phieu", "moi", "tin", "lich"}
)


def _given_since(claims: list[tuple[Clause, int]]) -> bool:
    """Of "họp xong rồi, biên bản gửi rồi": the last thing said to be over is no step any more."""
    clause, place = claims[-1]
    given = any(piece.sense is S.GIVE for piece in clause[: place + 1])
    over = any(piece.sense in (S.OVER, S.FINISH) for piece in clause[place:])
    beforehand = any(piece.text in _BEFOREHAND or piece.sense is S.DRAFT for piece in clause)
    return given and over and len(claims) > 1 and not beforehand and not doubts(clause, place)


def _claims(clause: tuple[Piece, ...]) -> list[int]:
    """Places in a clause that say something is finished: "xong" by itself, other verbs with "đã", "rồi" or a day past."""
    found = []
    for place, piece in enumerate(clause):
        before = {one.sense for one in clause[:place]}
        after = {one.sense for one in clause[place + 1 :]}
        past = S.PAST in before or S.OVER in after or S.BEFORE in before | after
        fresh = place and clause[place - 1].sense is S.JUST and not before & {S.LATER, S.NOW, S.LET, S.COND}
        ended = piece.sense in _ENDING and (past or fresh) and not _only_made(clause, place)
        whole = piece.sense is S.WHOLE and (past or all(one.sense in _LIGHT for one in clause))
        if piece.sense is S.FINISH or ended or whole or (piece.sense is S.REPORT and _reported(clause, place)):
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


_RESOLVING = frozenset({"khac phuc", "giai quyet", "xu li", "thao go", "go", "hoa giai"})


def _speaks_against(piece: Piece, clause: tuple[Piece, ...]) -> bool:
    if piece.sense in (S.TROUBLE, S.OBSTACLE, S.UNDO) and _resolved(piece, clause):
        return False
    if piece.sense in (S.ASK, S.MUST):
        return not any(one.sense in (S.CONFIRM, S.THANKS, S.RECEIVE) for one in clause)
    return piece.sense in _AGAINST


def _resolved(piece: Piece, clause: tuple[Piece, ...]) -> bool:
    """Of "đã khắc phục xong các tồn tại": a trouble that was done away with."""
    before = clause[: clause.index(piece)]
    return any(one.text in _RESOLVING for one in before)


def _promises(clause: tuple[Piece, ...]) -> set[Sense]:
    """A day to come, or of today without anything being over, makes a promise."""
    senses = [piece.sense for piece in clause]
    over = S.PAST in senses or S.OVER in senses
    found = {S.LATER} if S.LATER in senses and not _of_an_object(clause) else set()
    opens = clause[0].text in FROM_NOW and len(clause) > 1  # "quay xong rồi, giờ dựng": it goes on
    morning = any(one.sense is S.FINISH and other.text == "sang nay" for one, other in pairwise(clause))
    if (
        S.NOW in senses
        and not over
        and not morning
        and (opens or any(sense in VERBS or sense is S.FINISH for sense in senses))
    ):
        found.add(S.NOW)
    return found


def _of_an_object(clause: tuple[Piece, ...]) -> bool:
    """The day belongs to what was sent: "đã gửi kế hoạch lễ kỷ niệm ngày 27/7"."""
    senses = [piece.sense for piece in clause]
    day = senses.index(S.LATER)
    given = [n for n, sense in enumerate(senses[:day]) if sense is S.GIVE and S.PAST in senses[:n]]
    verbs = any(sense in VERBS or sense is S.FINISH for sense in senses[day + 1 :])
    return bool(given) and not verbs and sum(sense in (S.WORD, S.NOUN, S.INPUT) for sense in senses[given[0] : day]) > 1


# A bare "xong" beside these says where, how or until when rather than that it is over.
_VAGUE = frozenset(
    "trong o den tai bang cung voi nao the cai moi nhu ma de nhung nhat qua tam len xuong chung ra khoi di".split()
)


def _unknown_next(clause: tuple[Piece, ...], place: int) -> bool:
    """Of "xong lẹ thôi": the word that follows may be anything but what is finished."""
    return place + 1 < len(clause) and clause[place + 1].sense is S.WORD


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
        vague = (
            any(piece.text in _VAGUE or piece.sense is S.NUMBER for piece in clause)
            or _leads(clause, place)
            or _unknown_next(clause, place)
        )
        return WEAK if unknown <= 3 and not vague else 0.0
    if clause[place].sense is S.REPORT or S.JUST in senses:
        return WEAK
    return LIKELY if unknown <= MANY_WORDS else WEAK
