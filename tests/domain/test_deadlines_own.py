"""A larger set of our own, labelled by the rules of the field before it was read: tests/reading/deadlines_own.csv."""

import csv
from datetime import date, datetime
from itertools import islice
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr

from domain.deadlines import DeadlineKind, Voice, next_due, read_deadline

with (Path(__file__).parents[1] / "reading" / "deadlines_own.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))


def next_five(rrule: str, on: date) -> list[datetime]:
    return list(islice(rrulestr(rrule, dtstart=datetime(on.year, on.month, on.day)), 5))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['text']} ({row['voice']}, {row['reference_date']})")
def test_a_text_is_read_as_labelled(row: dict[str, str]) -> None:
    on = date.fromisoformat(row["reference_date"])
    found = read_deadline(row["text"], on, voice=Voice(row["voice"]))
    due, at = found.due.isoformat() if found.due else "", found.time.isoformat("minutes") if found.time else ""
    assert (found.kind, due, at) == (row["kind"], row["due"], row["time"])
    assert bool(found.rrule) == bool(row["rrule"])
    if found.rrule:
        assert next_five(found.rrule, on) == next_five(row["rrule"], on)
        assert next_due(found.rrule, on) == found.due
    assert bool(found.question) == (found.kind is DeadlineKind.AMBIGUOUS)
