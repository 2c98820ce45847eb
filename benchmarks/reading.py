"""How long one reply and one deadline take to read: `python -m benchmarks.reading`. Goal: a median of 1 ms at most."""

import csv
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median, quantiles

from domain.deadlines import read_deadline
from domain.replies import read_reply

TESTS = Path(__file__).parents[1] / "tests"
ON = date(2026, 6, 15)
ROUNDS = 5


def texts(*names: str) -> list[str]:
    found: list[str] = []
    for name in names:
        with (TESTS / name).open(encoding="utf-8-sig", newline="") as file:
            found += [row["text"] for row in csv.DictReader(file)]
    return found


def line(title: str, read: Callable[[str], object], said: list[str]) -> str:
    """Time each text by itself, after one round that warms the tables."""
    took = []
    for turn in range(ROUNDS + 1):
        for text in said:
            begun = time.perf_counter()
            read(text)
            if turn:
                took.append((time.perf_counter() - begun) * 1000)
    slowest = quantiles(took, n=100)[98]
    return f"{title}: {len(said)} texts, median {median(took):.3f} ms, one in a hundred above {slowest:.3f} ms"


def main() -> None:
    replies = texts(
        "reading/replies_sample.csv", "reading/near_done.csv", "reading/done.csv", "reading/replies_own.csv"
    )
    print(line("a reply", lambda text: read_reply(text, ON), replies))
    print(line("a deadline", lambda text: read_deadline(text, ON), texts("reading/deadlines_sample.csv")))


if __name__ == "__main__":
    main()
