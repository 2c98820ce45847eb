"""What a statement means: rules on concepts, in their order of safety.

A question, a request for time, a negation are seen before a completion; in doubt the weaker reading is taken.
"""

import re

from domain.reply_completion import Completion
from domain.reply_intent import Intent
from domain.reply_lexicon import Sense
from domain.reply_obstacles import obstacle
from domain.reply_questions import question
from domain.reply_requests import request
from domain.reply_said import Said
from domain.text import fold

S = Sense
SURE, LIKELY, WEAK, TORN, GUESSED = 0.95, 0.8, 0.65, 0.5, 0.3
Verdict = tuple[Intent, float]

_ONLY_NOT_YET = re.compile(
    r"^ (?:(?:WHO|SOFT|ACK|COMMA|DOING|THEN|NOUN) )*NOTYET (?:(?:WHO|SOFT|DENY|STOP) )*(?:COMMA|$|STOP|OVER )"
)
_NOT_BEGUN = re.compile(
    r" (?:NOTYET|LACK) (?:(?:SOFT|WHO|ABLE|FUTURE|UNIT|LATER|WH|WORD) ){0,3}(?:BEGIN|DO|STEP|EARLY) (?!FINISH|EARLY)"
    r"| (?:NO|NOTYET) (?:BEGIN|DO WH) | JUST (?:RECEIVE|EARLY) "
)
_LATER_START = re.compile(
    r" (?:LATER|NOW|SPAN NUMBER) (?:(?:NUMBER|WHO|SOFT|JUST|FUTURE|LET|THEN|BEGIN|UNIT) )*(?:BEGIN|DO|STEP|EARLY) (?!FINISH)"
    r"| (?:LATER|NOW|SPAN NUMBER) (?:(?:WHO|SOFT) )*JUST (?:WORD|EARLY|STEP|DO|BEGIN) | (?:FUTURE|JUST) BEGIN (?:(?:WORD|DO) )*LATER "
)
_NO_REMINDERS = re.compile(
    r"(?:(?:em|anh|chi|toi|minh|da|xin|de nghi|nho|hay|bot|viec|nay) |\S*\d\S* ){0,4}(?:tam |thoi )?(?:thoi|dung|ngung|khoi|khong can|ko can)"
    r"(?: phai)? nhac(?: (?:viec|nho|lai|nua|nay|nhe|nha|a|em|anh|chi|di|gi|cho|toi|minh|den|\S*\d\S*)){0,5}"
)
_MATTERS = (S.NOUN, S.INPUT, S.TERM, S.FINISH, S.UNIT, S.POSTPONE, S.HOW)
MANY_ODD = 2
SHORT_ANSWER = 5
_GREETINGS = frozenset(
    {
        "chao",
        "xin chao",
        "hello",
        "hi",
        "alo alo",
        "chao anh",
        "chao chi",
        "chao anh chi",
        "chao ca nha",
        "chao moi nguoi",
        "haha",
        "hihi",
    }
)
_NOTHING_YET = frozenset({"chua gi", "chua co gi"})
_BEGUN_BY = frozenset(
    {"to chuc", "xu li", "giai quyet", "khac phuc", "thanh toan", "dien ra", "doc", "xem"}
)  # works that are begun, not sent
_WORKS = (S.DO, S.GIVE, S.REPORT, S.STEP, S.SUBMIT, S.EARLY, S.SIGN)


def intent_of(said: Said, finished: Completion | None) -> Verdict:
    """Return what the rules make of a statement, given what it says of completion."""
    if not said.pieces:
        return Intent.UNRELATED, 0.0
    if of_reminders(said):
        return Intent.UNRELATED, LIKELY
    asked, wanted = question(said), request(said)
    if _social(said, finished):
        return Intent.UNRELATED, LIKELY
    if wanted:
        return (Intent.QUESTION, LIKELY) if asked and _about_requests(said) else (Intent.EXTENSION, wanted[0])
    if asked:
        return _asked(said, asked)
    if finished and finished.confidence > TORN:
        return Intent.DONE, finished.confidence
    return _unfinished(said, finished) or _other(said)


def of_reminders(said: Said) -> bool:
    """Whether it only says that there should be no reminders: "thôi nhắc 2.3", which says nothing of the work."""
    return _NO_REMINDERS.fullmatch(" ".join(re.findall(r"[\w.-]+", fold(said.text)))) is not None


def _social(said: Said, finished: Completion | None) -> bool:
    talk = [piece for piece in said.pieces if piece.sense is S.SOCIAL and piece.text not in _GREETINGS]
    if not talk:
        return False
    wishes = any(piece.text.startswith(("chuc", "chia buon")) for piece in talk)
    return wishes or not (finished and finished.confidence > TORN)


def _about_requests(said: Said) -> bool:
    """Of "gia hạn thì làm thế nào", "gia hạn đến khi nào": how it is done, not the asking itself."""
    asks = [piece for piece in said.pieces if piece.sense in (S.WH, S.WHEN, S.HOW)]
    yet = any(piece.sense is S.NOTYET for piece in said.pieces[-3:])
    return bool(asks) or (yet and said.has(S.FINISH, S.SIGN))


def _asked(said: Said, asked: float) -> Verdict:
    if said.has(S.SOCIAL) and not said.has(*_WORKS):
        return Intent.UNRELATED, LIKELY
    odd = sum(piece.sense is S.WORD for piece in said.pieces) >= MANY_ODD and not said.has(*_WORKS, *_MATTERS)
    return (Intent.UNRELATED, TORN) if odd and asked < SURE else (Intent.QUESTION, asked)


def _unfinished(said: Said, finished: Completion | None) -> Verdict | None:
    """What was said not to be finished, not begun, or stuck."""
    stuck = obstacle(said) is not None
    if finished:
        partly = finished.against & {S.SHARE, S.DRAFT, S.PART, S.NUMBER, S.ALMOST}
        return (Intent.BLOCKED, LIKELY) if stuck and not partly else (Intent.IN_PROGRESS, _how_sure(said, finished))
    begun = said.has(S.DOING, S.SHARE, S.SUBMIT) or (said.has(S.PAST) and said.has(S.STEP))
    if (
        _nothing_yet(said)
        or _NOT_BEGUN.search(said.tags)
        or _ONLY_NOT_YET.search(said.tags)
        or said.tags.strip() == "NOTYET"
    ):
        if stuck or (said.has(S.BECAUSE) and " JUST RECEIVE " not in said.tags):
            return Intent.BLOCKED, LIKELY
        return (Intent.IN_PROGRESS, LIKELY) if begun else (Intent.NOT_STARTED, SURE)
    if stuck or (said.has(S.BECAUSE) and said.has(S.NOTYET, S.NO)):
        return Intent.BLOCKED, LIKELY
    if not begun and _LATER_START.search(said.tags):
        return Intent.NOT_STARTED, LIKELY
    return None


def _nothing_yet(said: Said) -> bool:
    for place, piece in enumerate(said.pieces):
        after = said.pieces[place + 1].text if place + 1 < len(said.pieces) else ""
        if piece.text in _NOTHING_YET or (piece.sense is S.NOTYET and after in _BEGUN_BY):
            return True
    return False


_PLAINLY_NOT = frozenset(
    {
        S.NOTYET,
        S.JUST,
        S.ALMOST,
        S.SHARE,
        S.DRAFT,
        S.PART,
        S.NUMBER,
        S.DOING,
        S.FUTURE,
        S.LATER,
        S.REMAIN,
        S.DENY,
        S.NO,
        S.NOW,
    }
)


def _how_sure(said: Said, finished: Completion) -> float:
    """Something finished on a day to come ("thứ 6 xong rồi") is said against itself."""
    if not finished.against or (finished.against == {S.LATER} and said.has(S.PAST, S.OVER)):
        return TORN
    return LIKELY if finished.against & _PLAINLY_NOT else TORN


def _other(said: Said) -> Verdict:
    if said.share and said.share.percent == 0:
        return Intent.NOT_STARTED, SURE
    if said.has(S.SHARE, S.WHOLE, S.DOING, S.WAIT):
        return Intent.IN_PROGRESS, SURE
    if _acknowledges(said):
        return Intent.ACK, LIKELY
    if said.has(S.NOTYET, S.ALMOST, S.REMAIN, S.DRAFT, S.DENY) or (
        said.has(S.LATER, S.NOW) and said.has(*_WORKS, S.INPUT)
    ):
        return Intent.IN_PROGRESS, LIKELY
    if said.has(S.SUBMIT, S.STEP, S.BEGIN, S.EARLY) or (said.has(*_WORKS, S.UNDO) and said.has(S.PAST, S.OVER, S.JUST)):
        return Intent.IN_PROGRESS, TORN
    if said.has(S.SOCIAL):
        return Intent.UNRELATED, LIKELY
    if all(piece.sense in (S.SOFT, S.WHO, S.STOP) for piece in said.pieces) and any(
        piece.text == "da" for piece in said.pieces
    ):
        return Intent.ACK, LIKELY
    if said.has(S.FUTURE) and not said.has(S.LATER, S.NOW) and len(said.pieces) <= SHORT_ANSWER:
        return Intent.ACK, TORN
    if said.has(S.FUTURE, S.DO):
        return Intent.IN_PROGRESS, TORN
    return (Intent.ACK, TORN) if said.has(S.OVER) and len(said.pieces) <= 4 else (Intent.UNRELATED, GUESSED)


def _acknowledges(said: Said) -> bool:
    later = [piece for piece in said.pieces if piece.sense in (S.LATER, S.NOW) and piece.text != "sau"]
    if said.has(S.NOTYET, S.NO, S.REMAIN, S.ASK) or (later and said.has(*_WORKS)):
        return False
    if said.has(S.SUBMIT, S.STEP, S.EARLY) and said.has(S.PAST, S.OVER) and not said.has(S.FUTURE):
        return False
    if sum(piece.sense is S.WORD for piece in said.pieces) > MANY_ODD and not said.has(S.ACK, S.RECEIVE, S.THANKS):
        return False
    promises = said.has(*_WORKS) and (
        said.has(S.FUTURE, S.SOON, S.LET) or any(piece.text == "sau" for piece in said.pieces)
    )
    return said.has(S.ACK, S.RECEIVE, S.THANKS) or promises
