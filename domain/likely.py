"""What a reply that was not read for certain may mean, the likeliest first."""

from datetime import date

from domain.replies import Intent, Reply, leaning_of

LEAST = 0.05  # a share below this is not worth offering
MOST = 4


def likely_intents(said: Reply, words: str, on: date) -> tuple[Intent, ...]:
    """Two to four intents, `UNRELATED` never.

    What may be done mostly is: of the labelled replies that are read so, nine in ten. The weaker reading stands beside.
    """
    leans = leaning_of(words, on).shares
    order = [intent for intent, _ in leans if intent is not Intent.UNRELATED]
    first = [Intent.DONE, Intent.IN_PROGRESS] if said.perhaps_done else [said.intent]
    others = [intent for intent, share in leans if share >= LEAST and intent in order and intent not in first]
    found = (first + others)[:MOST]
    return tuple(found if len(found) > 1 else (first + [one for one in order if one not in first])[:2])
