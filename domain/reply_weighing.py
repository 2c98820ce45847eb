"""Rules first; where they are not sure of what was said, its signs decide, what the rules say among them.

How sure the signs must be of `done` depends on what the rules say of it: nothing is done against a plain denial. The
limits were chosen on replies whose hand the weights had not met: see decision 14.
"""

from domain.reply_completion import Completion
from domain.reply_intent import Intent
from domain.reply_intents import LIKELY, TORN, WEAK, Verdict
from domain.reply_leaning import Leaning
from domain.reply_lexicon import Sense
from domain.reply_said import Said

S = Sense
CLAIMED, UNKNOWN, UNSAID, DOUBTED, DENIED = 0.5, 0.88, 0.9, 0.96, 0.99
"""The share of `done` from which it is believed: where rules find it said; only do not know a word of it, or
take it for a step; find nothing; doubt it; or find it denied, or said beside what is not done."""
PERHAPS = 0.2  # the share of `done` from which what goes on is asked back
HALF, MOST = 0.5, 0.8
FEW_WORDS, RULES_KNOW = 4, 0.75
ALL_SIGNS, HARDLY = 0.9, 0.05  # against what the rules know of few words; of `done` no more than hardly any
_DENIALS = frozenset(
    {S.NOTYET, S.DENY, S.ASKS, S.HA, S.COND, S.OTHER, S.SHARE, S.TARGET, S.CALM, S.BUT, S.TELL, S.LATER}
)
_LIGHT = frozenset({S.WORD, S.EARLY, S.NUMBER, S.MUST, S.HELP})
_TONE = frozenset({S.OVER, S.SOFT, S.WHO, S.COMMA, S.STOP})
_BESIDE = (S.DOING, S.NOTYET, S.LACK, S.WAIT)  # rarely in one breath with what is done


def weighed(verdict: Verdict, finished: Completion | None, leans: Leaning, said: Said) -> Verdict:
    """Return the verdict of the rules, or what the signs lean to where the rules do not know."""
    intent, confidence = verdict
    if intent is Intent.EXTENSION or not said.pieces:
        return verdict
    if finished is not None and finished.against == {S.LATER} and said.has(S.PAST, S.OVER):
        return verdict  # said to be done, with a day ahead or one that no calendar has: to be asked back
    first, share = leans.first
    few = confidence >= RULES_KNOW and len(said.words) <= FEW_WORDS  # of so few the rules know all
    if few and intent is Intent.DONE and leans.of(Intent.DONE) >= PERHAPS:
        return verdict
    if first is Intent.DONE:
        believed = share >= _enough(intent, finished, said)
        return (Intent.DONE, _sureness(share)) if believed else (Intent.IN_PROGRESS, TORN)
    if intent is Intent.DONE and share >= MOST and leans.of(Intent.DONE) < PERHAPS:
        return first, WEAK
    if intent is Intent.DONE or (first is Intent.IN_PROGRESS and leans.of(Intent.DONE) >= PERHAPS):
        return Intent.IN_PROGRESS, TORN
    if few and not (share >= ALL_SIGNS and leans.of(Intent.DONE) < HARDLY):
        return verdict
    if first is intent:
        return intent, max(confidence, _sureness(share)) if confidence > TORN else _sureness(share)
    return first, _sureness(share)


def _enough(intent: Intent, finished: Completion | None, said: Said) -> float:
    if finished is not None and not finished.against and intent is not Intent.QUESTION:
        return UNSAID if said.has(S.SOCIAL) else CLAIMED
    if intent is Intent.QUESTION or said.has(*_BESIDE) or (finished and finished.against & _DENIALS):
        return DENIED
    if finished is None and all(piece.sense in _TONE for piece in said.pieces):
        return DENIED  # "rồi ạ" may be of the reminder, which has been received
    if said.has(S.SOCIAL) or (finished is None and said.has(S.EARLY, S.SUBMIT, S.DRAFT)):
        return DOUBTED
    if finished is None:
        return UNSAID
    return UNKNOWN if finished.against <= _LIGHT else DOUBTED


def _sureness(share: float) -> float:
    return LIKELY if share >= MOST else WEAK if share >= HALF else TORN
