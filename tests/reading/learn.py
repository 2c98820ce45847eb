"""Learn the weights of `domain/reply_weights.py` from the labelled replies beside this file: `make learn`.

It prints how the weights read replies of a hand they were not learned from: each hand's texts read by weights of all others.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from domain.reply_leaning import SCALE, leaning, table_of
from domain.reply_signs import EDGE
from domain.reply_weighing import weighed
from tests.reading.examples import FRAMES, Example, beside, written
from tests.reading.score import ASKED_BACK

STRENGTH = 3.0  # the larger, the closer to the texts; chosen on hands held back
MOST_STEPS, NEAR_ENOUGH = 100, 1e-3
FEWEST_TEXTS = 2  # a sign of one text alone says nothing of others
LEAST, MOST = 0.05, 2.5  # smaller weights are left out, larger ones cut
TARGET = Path(__file__).parents[2] / "domain" / "reply_weights.py"
HEAD = '"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""\n\nWEIGHTS = """\\\n'
FOOT = '"""\n'


def learned(known: Sequence[Example]) -> str:
    """Return a line for each sign with its weights."""
    texts: dict[str, set[str]] = {}
    for one in known:
        for sign in one.signs:
            texts.setdefault(sign, set()).add(one.text.casefold())
    kept = {sign for sign, of in texts.items() if len(of) >= FEWEST_TEXTS}
    signs = DictVectorizer()
    table = signs.fit_transform([{sign: 1.0 for sign in one.signs if sign in kept} for one in known])
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(C=STRENGTH, max_iter=MOST_STEPS, tol=NEAR_ENOUGH)
    model.fit(table, [one.intent for one in known], sample_weight=[one.weight for one in known])
    names = signs.get_feature_names_out()
    lines = [_line(name, model.classes_, model.coef_[:, place]) for place, name in enumerate(names)]
    lines.append(_line(EDGE, model.classes_, model.intercept_))
    return "\n".join(sorted(line for line in lines if "\t" in line)) + "\n"


def _line(sign: str, classes: Sequence[str], weights: np.ndarray) -> str:
    kept = [
        f"{name} {round(min(max(w, -MOST), MOST) * SCALE)}"
        for name, w in zip(classes, weights, strict=True)
        if abs(w) >= LEAST
    ]
    return "\t".join([sign.replace("\\", ""), *kept])


def tell_of_each_hand(known: list[Example], others: list[Example]) -> None:
    """How replies are read, by rules and weights together, with weights that were not learned from their hand."""
    print("Hand            texts   right  asked  wrong  false done  done believed")
    whole: Counter[str] = Counter()
    for hand in sorted({one.hand for one in known}):
        weights = table_of(learned([one for one in (*known, *others) if one.hand != hand]))
        unseen = [one for one in known if one.hand == hand]
        read = [weighed(one.verdict, one.finished, leaning(one.signs, weights), one.said) for one in unseen]
        found = _counted(unseen, [(intent.value, confidence) for intent, confidence in read])
        whole.update(found)
        _tell(hand, found)
    _tell("all", whole)


def _counted(known: Sequence[Example], read: Sequence[tuple[str, float]]) -> Counter[str]:
    found: Counter[str] = Counter(texts=len(known))
    for one, (intent, confidence) in zip(known, read, strict=True):
        asked = confidence < ASKED_BACK
        found["asked" if asked else "right" if intent == one.intent else "wrong"] += 1
        found["done"] += one.intent == "done"
        found["believed"] += intent == one.intent == "done"
        if intent == "done" != one.intent:
            found["false done"] += 1
            print(f"  done said falsely: {one.text!r} ({one.intent})")
    return found


def _tell(hand: str, found: Counter[str]) -> None:
    shares = [found[name] / found["texts"] for name in ("right", "asked", "wrong")]
    believed = f"{found['believed'] / found['done']:.1%}" if found["done"] else ""
    row = "".join(f"{share:7.1%}" for share in shares)
    print(f"{hand:14}{found['texts']:7} {row} {found['false done']:11}{believed:>15}", flush=True)


def main() -> None:
    known = written()
    others = beside(known)
    tell_of_each_hand(known, others)
    text = learned([*known, *others])
    TARGET.write_text(HEAD + text + FOOT, encoding="utf-8")
    filled = sum(one.hand == FRAMES for one in others)
    print(
        f"{len(known)} texts and {filled} filled sentences, {text.count(chr(10))} signs with a weight, {len(text) // 1024} KiB"
    )


if __name__ == "__main__":
    main()
