"""Learn the weights of `domain/reply_weights.py` from the labelled replies beside this file: `make learn`.

It prints how the weights read replies they were not learned from: each set's texts read by weights of all other sets.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from domain import reply_leaning
from domain.replies import read_reply
from domain.reply_documents import document_in, without_document
from domain.reply_intent import Intent
from domain.reply_leaning import EDGE, SCALE, signs_of
from domain.reply_said import said_in
from domain.reply_statements import statements_in
from domain.text import clean
from tests.reading.labelled import FOLDER, SAMPLE_DAY, replies, reply_files

STRENGTH = 2.0  # the larger, the more signs keep a weight
ASKED_BACK = 0.6
LEAST = 0.02  # smaller weights are left out
TARGET = Path(__file__).parents[2] / "domain" / "reply_weights.py"
HEAD = '"""Written by `make learn`: what each sign of a reply weighs for each intent, in hundredths."""\n\nWEIGHTS = """\\\n'


@dataclass(frozen=True, slots=True)
class Example:
    source: str
    text: str
    signs: dict[str, int]
    intent: str


def examples() -> list[Example]:
    found = [_example(path.stem, one.text, one.on, one.intent.value) for path in reply_files() for one in replies(path)]
    for name in ("near_done", "done"):
        with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = [(row["text"], row.get("intent", "done")) for row in csv.DictReader(file)]
        found += [_example(name, text, SAMPLE_DAY, intent) for text, intent in rows if intent]
    return found


def _example(source: str, text: str, on: date, intent: str) -> Example:
    said = statements_in(clean(text))[0][1]
    said = without_document(said) if document_in(said) else said
    return Example(source, text, dict.fromkeys(signs_of(said_in(said, on)), 1), intent)


def learned(known: Sequence[Example]) -> tuple[DictVectorizer, LogisticRegression]:
    signs = DictVectorizer()
    table = signs.fit_transform([one.signs for one in known])
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(C=STRENGTH, l1_ratio=1, solver="saga", max_iter=200, tol=3e-3, random_state=0)
    return signs, model.fit(table, [one.intent for one in known])


def tell_of_each_set(known: Sequence[Example]) -> None:
    """How replies are read, by rules and weights together, with weights that were not learned from their set."""
    for source in sorted({one.source for one in known}):
        use(written(*learned([one for one in known if one.source != source])))
        unseen = [one for one in known if one.source == source]
        read = [read_reply(one.text, SAMPLE_DAY).statements[0] for one in unseen]
        right = sum(one.intent == found.intent for one, found in zip(unseen, read, strict=True))
        asked = sum(found.confidence < ASKED_BACK for found in read)
        done = [one.text for one, found in zip(unseen, read, strict=True) if found.intent is Intent.DONE != one.intent]
        share = right / len(unseen)
        print(f"{source:24} {right:4} of {len(unseen):4} {share:6.1%}, asked back {asked:3}, done said falsely {done}")


def use(module: str) -> None:
    """Let replies be read by these weights from now on."""
    reply_leaning.WEIGHTS = module.split('"""')[3].lstrip("\\\n")  # type: ignore[attr-defined]
    reply_leaning.known_weights.cache_clear()


def written(signs: DictVectorizer, model: LogisticRegression) -> str:
    lines = [_line(EDGE, model.classes_, model.intercept_)]
    names = signs.get_feature_names_out()
    lines += [_line(name, model.classes_, model.coef_[:, place]) for place, name in enumerate(names)]
    body = "\n".join(sorted(line for line in lines if "\t" in line))
    return f'{HEAD}{body}\n"""\n'


def _line(sign: str, classes: Sequence[str], weights: Any) -> str:
    kept = [
        f"{name} {round(w * SCALE)}" for name, w in zip(classes, np.asarray(weights), strict=True) if abs(w) >= LEAST
    ]
    return "\t".join([sign.replace("\\", ""), *kept])


def main() -> None:
    known = examples()
    tell_of_each_set(known)
    text = written(*learned(known))
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(known)} texts, {text.count(chr(10)) - 5} signs with a weight, {len(text) // 1024} KiB")


if __name__ == "__main__":
    main()
