"""The labelled texts beside this file."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.deadlines import Voice
from domain.replies import Intent

FOLDER = Path(__file__).parent
SAMPLE_DAY = date(2026, 6, 15)  # on which replies of a file without a column `on` were read


@dataclass(frozen=True, slots=True)
class LabelledReply:
    """What an officer wrote. `day`: ISO, or `+Nd` counted from a deadline that is not known; `items`: codes named."""

    text: str
    on: date
    due: date | None
    intent: Intent
    percent: int | None
    day: str
    reason: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelledDeadline:
    """What stands in an annex or was said in a chat. `time` is None where no hour was labelled."""

    text: str
    on: date
    voice: Voice
    kind: str
    due: str
    rrule: str
    time: str | None


def reply_files() -> list[Path]:
    return sorted(FOLDER.glob("replies_*.csv"))


def deadline_files() -> list[Path]:
    return sorted(FOLDER.glob("deadlines_*.csv"))


def replies(path: Path) -> list[LabelledReply]:
    return [_reply(row) for row in _rows(path)]


def deadlines(path: Path) -> list[LabelledDeadline]:
    return [_deadline(row) for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _reply(row: dict[str, str]) -> LabelledReply:
    return LabelledReply(
        row["text"],
        date.fromisoformat(row["on"]) if row.get("on") else SAMPLE_DAY,
        date.fromisoformat(row["due"]) if row.get("due") else None,
        Intent(row["intent"]),
        int(row["percent"]) if row.get("percent") else None,
        row.get("date", ""),
        row.get("reason", ""),
        tuple((row.get("items") or "").split()),
    )


def _deadline(row: dict[str, str]) -> LabelledDeadline:
    unlabelled = "time" not in row or "not scored" in row.get("note", "")
    return LabelledDeadline(
        row["text"],
        date.fromisoformat(row["reference_date"]),
        Voice(row.get("voice") or "annex"),
        row["kind"],
        row.get("due", ""),
        row.get("rrule", ""),
        None if unlabelled else row["time"],
    )
