"""Our own replies, kept as data: what is done, what only sounds like it, and everything else. Monday 15 June 2026."""

import csv
from datetime import date
from pathlib import Path

import pytest

from domain.replies import Intent, Reply, read_reply
from domain.text import fold

MONDAY = date(2026, 6, 15)
SETS = Path(__file__).parents[1] / "reading"
ASKED_BACK = 0.6
WANTED = 0.97
SAME_WORDS = 0.5  # reasons are compared by their words


def rows(name: str) -> list[dict[str, str]]:
    with (SETS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def first(text: str) -> Reply:
    return read_reply(text, MONDAY).statements[0]


def day(reply: Reply) -> str:
    return f"+{reply.days_from_due}d" if reply.days_from_due else reply.date.isoformat() if reply.date else ""


@pytest.mark.parametrize("row", rows("near_done.csv"), ids=lambda row: row["text"])
def test_nothing_that_only_sounds_finished_is_done_however_doubtful(row: dict[str, str]) -> None:
    for statement in read_reply(row["text"], MONDAY).statements:
        assert statement.intent is not Intent.DONE
    assert not row["intent"] or first(row["text"]).intent == row["intent"]


@pytest.mark.parametrize("row", rows("done.csv"), ids=lambda row: row["text"])
def test_what_is_plainly_finished_is_done(row: dict[str, str]) -> None:
    reply = first(row["text"])
    percent = "" if reply.percent is None else str(reply.percent)
    assert (reply.intent, percent, day(reply), reply.document or "") == (
        Intent.DONE,
        row["percent"],
        row["date"],
        row["document"],
    )
    assert reply.confidence >= ASKED_BACK


@pytest.mark.parametrize("field", ["intent", "percent", "date"])
def test_the_rest_is_read_as_labelled(field: str) -> None:
    missed = []
    for row in (found := rows("replies_own.csv")):
        reply = first(row["text"])
        percent = "" if reply.percent is None else str(reply.percent)
        got = {"intent": reply.intent.value, "percent": percent, "date": day(reply)}
        if got[field] != row[field]:
            missed.append((row["text"], row[field], got[field]))
        assert reply.intent is not Intent.DONE, row["text"]
    assert len(missed) <= (1 - WANTED) * len(found), missed


def test_a_reason_that_is_given_is_found() -> None:
    given = [row for row in rows("replies_own.csv") if row["reason"]]
    missed = [(row["text"], first(row["text"]).reason) for row in given if not _alike(row, first(row["text"]).reason)]
    assert len(missed) <= (1 - WANTED) * len(given), missed


def _alike(row: dict[str, str], reason: str | None) -> bool:
    wanted, got = set(fold(row["reason"]).split()), set(fold(reason or "").split())
    return len(wanted & got) >= SAME_WORDS * len(wanted | got)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2.3, 5.1 xong; 6.4 chưa", [(("2.3", "5.1"), "done"), (("6.4",), "not_started")]),
        ("2.3 xong, còn 5.1 đang làm 60%", [(("2.3",), "done"), (("5.1",), "in_progress")]),
        ("2.3 với 5.1 xong rồi", [(("2.3", "5.1"), "done")]),
        ("2.3 xong, đang chờ ký", [(("2.3",), "in_progress")]),
        ("2.3 xong nhưng 5.1 chưa", [(("2.3",), "done"), (("5.1",), "not_started")]),
        ("xong 2.3, 5.1 đang làm", [(("2.3",), "done"), (("5.1",), "in_progress")]),
        ("làm xong 2.3 mới làm 5.1", [(("2.3", "5.1"), "in_progress")]),
        ("2.3: xong\n5.1: 30%\n6.4 xin gia hạn 30/6", [(("2.3",), "done"), (("5.1",), "in_progress"), (("6.4",), "extension")]),
        ("việc 1 xong, việc 2 đang làm", [(("1",), "done"), (("2",), "in_progress")]),
        ("9.2-BTG xong", [(("9.2-BTG",), "done")]),
        ("1.2.3 chưa xong", [(("1.2.3",), "in_progress")]),
        ("2.3 3/5 xã", [(("2.3",), "in_progress")]),
        ("đạt 0.6", [((), "in_progress")]),
        ("30.6 xong", [((), "in_progress")]),
        ("được 3.5 tỷ rồi, đang làm", [((), "in_progress")]),
    ],
)  # fmt: skip
def test_each_statement_goes_with_its_codes(text: str, wanted: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(one.items, one.intent.value) for one in read_reply(text, MONDAY).statements] == wanted
