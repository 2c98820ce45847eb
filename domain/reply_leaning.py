"""What the words of a reply lean to where the rules do not know them: weights learned from labelled replies.

Rules know the grammar of a report; nobody can list all the words for what stands in the way of one, or ends it. The
weights come from the texts in `tests/reading` by `make learn`; each can be looked up in `domain/reply_weights.py`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from domain.reply_intent import Intent
from domain.reply_said import Said
from domain.reply_weights import WEIGHTS

SCALE = 100  # weights are hundredths
EDGE = "|"  # the beginning and the end of a statement
WORDS_A_STEP, LONGEST_STEP = 3, 6


@dataclass(frozen=True, slots=True)
class Leaning:
    """Intents, each with its share of 1, the likeliest first."""

    shares: tuple[tuple[Intent, float], ...]

    @property
    def first(self) -> tuple[Intent, float]:
        return self.shares[0]

    def of(self, intent: Intent) -> float:
        return dict(self.shares)[intent]

    def without(self, intent: Intent) -> tuple[Intent, float]:
        return next(one for one in self.shares if one[0] is not intent)


def leaning(said: Said) -> Leaning:
    sums = dict.fromkeys(Intent, 0.0)
    known = known_weights()
    for sign in (*signs_of(said), EDGE):
        for intent, weight in known.get(sign, ()):
            sums[intent] += weight
    highest = max(sums.values())
    powers = {intent: exp(value - highest) for intent, value in sums.items()}
    whole = sum(powers.values())
    return Leaning(tuple(sorted(((one, p / whole) for one, p in powers.items()), key=lambda share: -share[1])))


def signs_of(said: Said) -> list[str]:
    """What is weighed: words without accents, accented ones as such, senses, and pairs of neighbours; each once."""
    words = [word.bare for word in said.words if not word.number]
    senses = [piece.sense.name for piece in said.pieces]
    signs = [*words, *_pairs(words), *senses, *_pairs(senses)]
    signs += [f"={word.key}" for word in said.words if word.marked]
    signs += ["%"] if said.share else []
    signs.append(f"#{min(len(words) // WORDS_A_STEP, LONGEST_STEP)}")
    return list(dict.fromkeys(signs))


def _pairs(words: list[str]) -> Iterator[str]:
    for one, other in zip([EDGE, *words], [*words, EDGE], strict=False):
        yield f"{one} {other}"


@lru_cache(maxsize=1)
def known_weights() -> dict[str, tuple[tuple[Intent, float], ...]]:
    return dict(_lines(WEIGHTS.splitlines()))


def _lines(lines: Iterable[str]) -> Iterator[tuple[str, tuple[tuple[Intent, float], ...]]]:
    """`sign⇥intent weight⇥…`; the sign alone at the edge holds what each intent begins with."""
    for line in lines:
        sign, *weights = line.split("\t")
        pairs = (weight.split(" ") for weight in weights)
        yield sign, tuple((Intent(name), int(number) / SCALE) for name, number in pairs)
