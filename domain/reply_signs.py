"""The signs by which a statement is weighed: its words, its senses, and what the rules make of it."""

from collections.abc import Iterator

from domain.reply_completion import Completion
from domain.reply_intent import Intent
from domain.reply_lexicon import KNOWN_BARE
from domain.reply_said import Said

EDGE = "|"  # the beginning and the end of a statement
WORDS_A_STEP, LONGEST_STEP = 3, 6
LETTERS = 3  # of a word no rule knows, so many letters at a time
MOST_AGAINST = 4


def signs_of(said: Said, verdict: tuple[Intent, float], finished: Completion | None) -> list[str]:
    """Return each sign once.

    Words stand as they are without accents, and after `=` with them; pairs of neighbours have a space between; what no
    rule knows is given by its letters, after `~`; senses are in capitals; what the rules say begins with `!`.
    """
    words = [word.bare for word in said.words if not word.number]
    senses = [piece.sense.name for piece in said.pieces]
    signs = [*words, *_pairs(words), *senses, *_pairs(senses)]
    signs += [f"={word.key}" for word in said.words if word.marked]
    signs += ["%"] if said.share else []
    signs.append(f"#{min(len(words) // WORDS_A_STEP, LONGEST_STEP)}")
    signs += [part for word in words if word not in KNOWN_BARE for part in _letters(word)]
    signs += _of_rules(verdict, finished)
    return list(dict.fromkeys(signs))


def _pairs(words: list[str]) -> Iterator[str]:
    for one, other in zip([EDGE, *words], [*words, EDGE], strict=False):
        yield f"{one} {other}"


def _letters(word: str) -> Iterator[str]:
    if len(word) >= LETTERS:
        edged = f"<{word}>"
        for place in range(len(edged) - LETTERS + 1):
            yield f"~{edged[place : place + LETTERS]}"


def _of_rules(verdict: tuple[Intent, float], finished: Completion | None) -> list[str]:
    intent, confidence = verdict
    told = [f"!{intent.value}", f"!{intent.value} {confidence}"]
    if finished is None:
        return [*told, "!nothing finished"]
    if not finished.against:
        return [*told, "!finished", f"!finished {finished.confidence}"]
    against = sorted(f"!against {sense.name}" for sense in finished.against)
    return [*told, "!doubted", *against, f"!doubted {min(len(against), MOST_AGAINST)}"]
