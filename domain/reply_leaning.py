"""What a reply leans to by its signs: weights learned from labelled replies.

Rules know the grammar of a report; nobody can list all the words for what stands in the way of one, or ends it. The
weights come from the texts in `tests/reading` by `make learn`; each can be looked up in `domain/reply_weights.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from domain.reply_intent import Intent
from domain.reply_signs import EDGE
from domain.reply_weights import WEIGHTS

SCALE = 50  # weights are fiftieths
NOUGHT = 128  # what stands for nought in a row of bytes
INTENTS = tuple(Intent)


@dataclass(frozen=True, slots=True)
class Leaning:
    """Intents, each with its share of 1, the likeliest first."""

    shares: tuple[tuple[Intent, float], ...]

    @property
    def first(self) -> tuple[Intent, float]:
        return self.shares[0]

    def of(self, intent: Intent) -> float:
        return dict(self.shares)[intent]


def leaning(signs: Iterable[str], known: Mapping[str, bytes]) -> Leaning:
    rows = [row for sign in (EDGE, *signs) if (row := known.get(sign))]
    sums = [(sum(column) - NOUGHT * len(rows)) / SCALE for column in zip(*rows, strict=True)]
    highest = max(sums)
    powers = [exp(value - highest) for value in sums]
    whole = sum(powers)
    shares = ((intent, power / whole) for intent, power in zip(INTENTS, powers, strict=True))
    return Leaning(tuple(sorted(shares, key=lambda share: -share[1])))


@lru_cache(maxsize=1)
def known_weights() -> dict[str, bytes]:
    """Read the weights when they are first needed, a byte for each intent: it takes some 40 ms, and two megabytes."""
    return table_of(WEIGHTS)


def table_of(text: str) -> dict[str, bytes]:
    return dict(map(_row, text.splitlines()))


def _row(line: str) -> tuple[str, bytes]:
    """`sign⇥intent weight⇥…`; the sign alone at the edge holds what each intent begins with."""
    sign, *weights = line.split("\t")
    row = bytearray([NOUGHT]) * len(INTENTS)
    for weight in weights:
        name, number = weight.split(" ")
        row[_PLACES[name]] = NOUGHT + int(number)
    return sign, bytes(row)


_PLACES = {intent.value: place for place, intent in enumerate(INTENTS)}
