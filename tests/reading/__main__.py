"""Accuracy by class, the table of confusions and every miss, for each set: `make eval`.

The weights were learned from these texts: how they read others is told by `make learn`, hand by hand.
"""

from collections import Counter
from pathlib import Path

from tests.reading.labelled import deadline_files, deadlines, replies, reply_files
from tests.reading.score import Score, of_deadlines, of_replies


def main() -> None:
    scores = [(path, of_replies(replies(path))) for path in reply_files()]
    scores += [(path, of_deadlines(deadlines(path))) for path in deadline_files()]
    for path, score in scores:
        tell(path, score)
    print("\nSet                              right      of   share  asked back  wrong  false done")
    for path, score in scores:
        row = f"{path.stem:30} {score.right:7} {score.count:7} {score.share:7.1%}"
        print(f"{row} {score.asked:11} {score.wrong:6} {len(score.false_done):11}")
    of_replies_alone = [score for path, score in scores if path.stem.startswith("replies")]
    print("\nOf all replies: " + ", ".join(fields_of(of_replies_alone)))


def fields_of(scores: list[Score]) -> list[str]:
    """How often each field is read as labelled, over all sets."""
    fields: Counter[tuple[str, bool]] = sum((score.fields for score in scores), Counter())
    names = dict.fromkeys(name for name, _ in fields)
    return [f"{name} {fields[name, True] / (fields[name, True] + fields[name, False]):.1%}" for name in names]


def tell(path: Path, score: Score) -> None:
    print(f"\n== {path.stem}: {score.right} of {score.count} right ({score.share:.1%})")
    labels = sorted({label for label, _ in score.confused})
    for label in labels:
        of = sum(count for (one, _), count in score.confused.items() if one == label)
        print(f"  {label:12} {score.confused[label, label]:4} of {of}")
    readings = sorted({read for _, read in score.confused} | set(labels))
    print("  labelled \\ read " + " ".join(f"{read[:9]:>9}" for read in readings))
    for label in labels:
        print(f"  {label:15} " + " ".join(f"{score.confused[label, read]:9}" for read in readings))
    for name in dict.fromkeys(name for name, _ in score.fields):
        right, wrong = score.fields[name, True], score.fields[name, False]
        print(f"  {name}: {right} of {right + wrong}")
    for text in score.false_done:
        print(f"  FALSE DONE: {text!r}")
    for miss in score.misses:
        print(f"  miss: {miss}")


if __name__ == "__main__":
    main()
