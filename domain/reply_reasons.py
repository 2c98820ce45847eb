"""Why it is late or stuck, in the very words.

The cause is most of what such a reply says. It is found by leaving out what it is not: courtesy, what is asked for, what
comes of it, and what is said of the work itself.
"""

import re
from itertools import dropwhile, pairwise

from domain.reply_lexicon import Sense
from domain.reply_phrases import Piece
from domain.reply_said import Said
from domain.text import fold

S = Sense
Clause = tuple[Piece, ...]

_COURTESY = frozenset({S.WHO, S.SOFT, S.ACK, S.THANKS, S.STOP, S.COMMA, S.ASKS, S.CALM, S.BUT, S.SO})
_OPENS = _COURTESY | {S.DOING, S.NOW, S.THEN, S.BECAUSE, S.COND}  # before a cause, and no part of it
_OF_THE_WORK = frozenset({
    S.FINISH, S.NOTYET, S.NO, S.ALMOST, S.DO, S.GIVE, S.SUBMIT, S.PAST, S.OVER, S.NOUN, S.FUTURE, S.LATER, S.NUMBER, S.TERM,
    S.ABLE, S.REPORT, S.SHARE, S.UNSURE, S.SPAN, S.SOON, S.JUST, S.STEP, S.DRAFT, S.DENY, S.LIMIT, S.WH, S.PART, S.FOR,
})  # fmt: skip
_ASKING = frozenset({S.ASK, S.POSTPONE, S.LET, S.MORE})
_TRAILING = frozenset("a ạ da em e anh chi c oi nhe nha nhé sep minh roi qua thoi vay the dong bac , . ; : ! …".split())
_SAYS_NOT_WHY = ("khong kip", "chang kip", "cha kip", "kho kip", "khong the", "kho qua", "bo tay", "bi qua", "kho ma")
_STUCK = frozenset({"vuong", "ket"})
_TROUBLES = frozenset({S.LACK, S.OBSTACLE, S.TROUBLE, S.WAIT, S.DOING, S.NOTYET, S.NO, S.FOR})
_REQUESTS = frozenset({S.HA, S.POSTPONE, S.MORE, S.ASK, S.HELP})
FEWEST_WORDS = 2


def reason(said: Said) -> str | None:
    """Return what stands in the way."""
    if behind := _behind_because(said):
        return behind
    told = [clause for clause in said.clauses if _is_cause(clause)]
    worked = [clause for clause in told if not any(piece.sense is S.FINISH for piece in clause)]
    told = worked or told or [clause for clause in said.clauses if _asks_for_help(clause)]
    found = _written(said, told, alone=len(said.clauses) == 1) if told else None
    if found is None or set(fold(found).split()) <= _NAMES_NOTHING:
        return None
    under = _HEADING.match(found)
    return found[under.end() :] if under and under.end() < len(found) else found


_HEADING = re.compile(
    r"(?:(?:đang|dang|bị|bi|gặp|gap|có|co)\s+){0,2}(?:vướng mắc|vuong mac|vướng|vuong|khó khăn|kho khan|lý do|ly do)?\s*[:–-]\s*",
    re.IGNORECASE,
)
"""What a reason is written under: "vướng mắc: …", "vướng - …"."""
_NAMES_NOTHING = frozenset({"bi", "dang", "gap", "ket", "mac", "vuong"})
"""Words that say that something is in the way, and not what."""


def reason_beside(said: Said, first: int, last: int) -> str | None:
    """Return why more time is asked for: what is said beside a request that stands from word `first` up to `last`."""
    if behind := _behind_because(said):
        return behind
    after = [clause for clause in _rest(said, max(last, first + 1)) if _is_cause(clause) and not _asks_on(clause)]
    before = [clause for clause in said.clauses if clause[-1].last <= first and _is_cause(clause)]
    told = after or [clause for clause in before if not _asks_on(clause)]
    return _written(said, told, alone=False) if told else None


def _rest(said: Said, last: int) -> list[Clause]:
    """Clauses beyond a word; what is left of its own one only when it opens with a trouble."""
    own = [
        tuple(dropwhile(_is_of_a_day, (piece for piece in clause if piece.first >= last)))
        for clause in said.clauses
        if clause[0].first < last
    ]
    whole = [clause for clause in said.clauses if clause[0].first >= last]
    return [clause for clause in own if clause and clause[0].sense in _TROUBLES] + whole


def _is_of_a_day(piece: Piece) -> bool:
    """Of a request for a day that could not be read as one: "gia hạn đến 31/11"."""
    return piece.sense in (S.ASK, S.POSTPONE, S.UNTIL, S.LATER, S.BEFORE, S.NUMBER, S.TERM)


def _asks_on(clause: Clause) -> bool:
    """Of "được không ạ", "cho em với": still the request."""
    senses = [piece.sense for piece in clause]
    told_to = any(one is S.FOR and other is S.WHO for one, other in pairwise(senses))
    unsure = any(one.sense is S.ABLE and other.sense is S.NO for one, other in pairwise(clause))
    few = sum(piece.last - piece.first for piece in clause if piece.sense not in _OPENS) < FEWEST_WORDS
    return bool(_REQUESTS & set(senses)) or told_to or unsure or few


def _behind_because(said: Said) -> str | None:
    for clause in said.clauses:
        for piece, after in pairwise(clause):
            if piece.sense is S.BECAUSE and not _of_place(piece, after):
                later = [one for one in said.clauses if one[0].first >= clause[-1].last and _is_cause(one)]
                return _written(said, [tuple(one for one in clause if one.first >= after.first), *later], alone=False)
    return None


def _of_place(piece: Piece, after: Piece) -> bool:
    return piece.text == "tai" and after.sense not in (S.LACK, S.OBSTACLE, S.NOTYET, S.NO, S.WAIT, S.DOING)


def _is_cause(clause: Clause) -> bool:
    content = [piece for piece in clause if piece.sense not in _OPENS]
    if not content or clause[0].sense is S.SO or content[0].sense in _ASKING:
        return False
    text = " ".join(piece.text for piece in content)
    return not text.startswith(_SAYS_NOT_WHY) and not all(piece.sense in _OF_THE_WORK for piece in content)


def _asks_for_help(clause: Clause) -> bool:
    return any(piece.sense in (S.ASK, S.MUST, S.HELP) for piece in clause)


def _written(said: Said, told: list[Clause], *, alone: bool) -> str | None:
    """Return the clauses that follow on each other, from the first of them, without courtesy around them."""
    run = [told[0]]
    for one, other in pairwise(told):
        if any(one[-1].last <= between[0].first < other[0].first for between in said.clauses):
            break
        run.append(other)
    pieces = [piece for clause in run for piece in clause]
    first = next((piece.first for piece in pieces if piece.sense not in _OPENS), pieces[0].first)
    if alone and pieces[0].text in _STUCK and len(pieces) > 1:
        first = pieces[1].first
    return _trimmed(said, first, pieces[-1].last)


def _trimmed(said: Said, first: int, last: int) -> str | None:
    while last > first and (said.words[last - 1].bare in _TRAILING or said.words[last - 1].text == "ạ"):
        last -= 1
    while first < last and said.words[first].bare in (",", ".", ":", "la", "em", "ma"):
        first += 1
    return said.as_written(first, last) or None
