"""Rules first; where they are not sure of what was said, its words decide between the intents that change least.

`done` is never said on the word of the weights alone when any rule speaks against it.
"""

from domain.reply_completion import completion
from domain.reply_intent import Intent
from domain.reply_intents import LIKELY, SURE, TORN, WEAK, Verdict
from domain.reply_leaning import leaning
from domain.reply_said import Said

DONE_AT_LEAST = 0.95  # the share of `done` from which a rule's weak claim is believed
SURELY = 0.99  # and from which it is believed where no rule says anything
DONE_DOUBTED = 0.15  # the share below which a rule's `done` is asked back
HALF, MOST = 0.5, 0.8
FEW_WORDS, QUESTIONED = 5, 0.75
RULES_KNOW = frozenset({Intent.EXTENSION})
RULES_SURE = frozenset({Intent.NOT_STARTED, Intent.IN_PROGRESS})


def weighed(verdict: Verdict, said: Said) -> Verdict:
    """The verdict of the rules, or what the words lean to where the rules do not know."""
    intent, confidence = verdict
    if intent in RULES_KNOW or (intent in RULES_SURE and confidence >= SURE) or not said.pieces:
        return verdict
    if intent is not Intent.DONE and confidence >= QUESTIONED and len(said.words) <= FEW_WORDS:
        return verdict  # of so few the rules know all
    leans = leaning(said)
    if intent is Intent.DONE:
        return verdict if leans.of(Intent.DONE) >= DONE_DOUBTED else (Intent.IN_PROGRESS, TORN)
    first, share = leans.first
    if first is Intent.DONE:
        return _perhaps_done(share, said)
    if first is intent and confidence <= TORN and leans.of(Intent.DONE) >= DONE_DOUBTED:
        return verdict  # it may be done: to be asked back
    if first is intent:
        return intent, max(confidence, _sureness(share))
    return first, _sureness(share)


def _perhaps_done(share: float, said: Said) -> Verdict:
    """What sounds finished: believed when it is all but certain and no rule denies it, else asked back."""
    finished = completion(said)
    claims = finished is not None and not finished.against
    if share >= (DONE_AT_LEAST if claims else SURELY) and not (finished and finished.against):
        return Intent.DONE, LIKELY if claims and share >= SURELY else WEAK
    return Intent.IN_PROGRESS, TORN


def _sureness(share: float) -> float:
    return LIKELY if share >= MOST else WEAK if share >= HALF else TORN


def sounds_done(said: Said) -> bool:
    """Whether the words lean to `done`, whatever the rules say."""
    return bool(said.pieces) and leaning(said).first[0] is Intent.DONE
