"""What holds for every reply: the spelling decides nothing that it should not, nothing raises, nothing takes long."""

import csv
import time
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.replies import LONGEST, Intent, Reading, read_reply
from domain.text import fold

MONDAY = date(2026, 6, 15)
SETS = Path(__file__).parents[1]


def texts(name: str) -> list[str]:
    with (SETS / name).open(encoding="utf-8-sig", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


NEAR_DONE = texts("reading/near_done.csv")
ALL = [*texts("reading/replies_sample.csv"), *NEAR_DONE, *texts("reading/done.csv"), *texts("reading/replies_own.csv")]
PIECES = [
    "xong",
    "chưa",
    "đã",
    "rồi",
    "2.3",
    "30/6",
    "60%",
    "xin",
    "gia hạn",
    "đến",
    ",",
    "?",
    "N1",
    "không",
    "6/8",
    "\n",
    "BC 45",
    "à",
    "mai",
    "ngày",
]


def meanings(reading: Reading) -> list[tuple[object, ...]]:
    return [(one.intent, one.percent, one.date, one.days_from_due, one.confidence) for one in reading.statements]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: unicodedata.normalize("NFD", text),
        "\u200b".join,
        lambda text: f" \ufeff{text}\u00a0 ",
    ],
)
def test_forms_and_invisible_marks_change_nothing(change: object) -> None:
    for text in ALL:
        assert meanings(read_reply(change(text), MONDAY)) == meanings(read_reply(text, MONDAY)), text  # type: ignore[operator]


def test_upper_case_changes_no_intent_but_of_abbreviations() -> None:
    other = [
        text
        for text in ALL
        if read_reply(text.upper(), MONDAY).statements[0].intent != read_reply(text, MONDAY).statements[0].intent
    ]
    assert len(other) <= len(ALL) // 50, other


def test_without_accents_nothing_becomes_done() -> None:
    for text in NEAR_DONE:
        if text.endswith(" à"):  # without its accent it is "ạ"
            continue
        for spelling in (fold(text), text.upper(), fold(text).upper(), text.capitalize()):
            assert all(one.intent is not Intent.DONE for one in read_reply(spelling, MONDAY).statements), spelling


def test_without_accents_nearly_all_is_read_the_same() -> None:
    other = [
        text
        for text in ALL
        if read_reply(fold(text), MONDAY).statements[0].intent != read_reply(text, MONDAY).statements[0].intent
    ]
    assert len(other) <= len(ALL) // 10, other


@settings(max_examples=300)
@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
@example("\u0300\u0301 xong")
@example("[")
@example("%")
def test_no_text_raises(text: str) -> None:
    reading = read_reply(text, MONDAY)
    assert reading.statements
    assert all(0 <= one.confidence <= 1 for one in reading.statements)


@given(
    st.sampled_from(NEAR_DONE),
    st.sampled_from(["ạ", "nhé anh", "sếp ơi", "nha", "em báo anh", "!"]),
    st.sampled_from(["dạ", "em", "anh ơi", "báo cáo anh", ""]),
)
def test_courtesy_makes_nothing_done(text: str, after: str, before: str) -> None:
    assert read_reply(f"{before} {text} {after}", MONDAY).statements[0].intent is not Intent.DONE


@pytest.mark.parametrize(
    "text",
    [
        "xong " * 5000, "a" * 10_000, "2.3 " * 3000, "2.3, " * 3000, "xin thêm " * 2000, "1" * 15_000, "60% " * 4000, "cho " * 4000,
        "chưa xong nhưng " * 1000, "báo cáo số " * 1500, "dd" * 8000, "- " * 9000, "em " * 6000 + "?", "1/2/3/" * 3000, "BC 4" * 4000,
    ],
)  # fmt: skip
def test_what_is_repeated_without_end_is_read_at_once(text: str) -> None:
    begun = time.process_time()
    reading = read_reply(text[:LONGEST], MONDAY)
    assert time.process_time() - begun < 1.0
    assert all(one.intent is not Intent.DONE for one in reading.statements)


def test_a_megabyte_of_noise_is_refused_not_read() -> None:
    (statement,) = read_reply("xong rồi " * 120_000, MONDAY).statements
    assert (statement.intent, statement.confidence, len(statement.text)) == (Intent.UNRELATED, 0.0, 1000)
