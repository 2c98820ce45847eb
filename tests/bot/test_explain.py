"""`nhacviec explain`: one object a text with every field of the contract, and one clear line for what is no text or no day."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import cli
from bot.explain import LONGEST

ON, DUE = ("--on", "2026-03-10"), ("--due", "2026-03-20")
DEADLINE = {"text", "kind", "due", "rrule", "time", "question"}
STATEMENT = {"text", "intent", "percent", "date", "reason", "confidence", "document", "items"}


def explain(*words: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["explain", *words], input=given)


def objects(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("text", "more", "fields"),
    [
        ("Quý II/2026", (), {"kind": "date", "due": "2026-06-30"}),
        ("trước 17h00 ngày 13/3/2026", (), {"kind": "date", "due": "2026-03-13", "time": "17:00"}),
        ("Ngày 10 hằng tháng", (), {"kind": "recurring", "due": "2026-03-10", "rrule": "FREQ=MONTHLY;BYMONTHDAY=10"}),
        ("thường xuyên", (), {"kind": "ongoing"}),
        ("T6", (), {"kind": "date", "due": "2026-06-30"}),
        ("T6", ("--as", "chat"), {"kind": "date", "due": "2026-03-13"}),
    ],
)
def test_a_deadline_has_every_field_and_absent_ones_are_null(
    text: str, more: tuple[str, ...], fields: dict[str, Any]
) -> None:
    result = explain("deadline", text, *ON, *more, "--json")
    expected = dict.fromkeys(DEADLINE) | {"text": text} | fields
    assert (result.exit_code, objects(result)) == (0, [expected])


def test_what_is_in_doubt_about_a_deadline_is_a_question() -> None:
    (found,) = objects(explain("deadline", "30/2/2026", *ON, "--json"))
    assert found["kind"] == "ambiguous"
    assert found["due"] is None
    assert "Tháng 2/2026 chỉ có 28 ngày" in found["question"]


def test_a_reply_has_its_first_statement_on_top_and_all_of_them_below() -> None:
    text = "N1 xong BC 45, N2 đang làm 60%"
    (found,) = objects(explain("reply", text, *ON, "--json"))
    assert set(found) == STATEMENT | {"statements"}
    assert all(set(one) == STATEMENT for one in found["statements"])
    assert found["text"] == text
    assert [(one["intent"], one["items"], one["percent"]) for one in found["statements"]] == [
        ("done", ["N1"], None),
        ("in_progress", ["N2"], 60),
    ]
    assert (found["intent"], found["document"], found["date"], found["reason"]) == ("done", "BC 45", None, None)
    assert 0 <= found["confidence"] <= 1


@pytest.mark.parametrize(("more", "day"), [((), "+3d"), (DUE, "2026-03-23")])
def test_days_beyond_a_deadline_are_counted_where_it_is_known(more: tuple[str, ...], day: str) -> None:
    (found,) = objects(explain("reply", "xin them 3 ngay vi cho so lieu", *ON, *more, "--json"))
    assert (found["intent"], found["date"], found["reason"]) == ("extension", day, "cho so lieu")


def test_people_see_what_was_read_line_by_line() -> None:
    assert explain("deadline", "Quý II/2026", *ON).stdout == "text: Quý II/2026\nkind: date\ndue: 2026-06-30\n"


@pytest.mark.parametrize("what", ["deadline", "reply"])
def test_standard_input_gives_one_object_a_line_empty_ones_too(what: str) -> None:
    lines = ["Quý II", "", "   ", "30/6", "xong"]
    result = explain(what, "-", *ON, "--json", given="\ufeff" + "\r\n".join(lines))
    assert (result.exit_code, [one["text"] for one in objects(result)]) == (0, lines)
    nothing = explain(what, "-", *ON, "--json", given="")
    assert (nothing.exit_code, nothing.stdout) == (0, "")


@pytest.mark.parametrize("what", ["deadline", "reply"])
@pytest.mark.parametrize(
    "option", ["rubbish", "31/2", "2026-02-30", "9999-12-31", "0001-01-01", "", "2026-03-10T00:00"]
)
def test_a_day_that_is_none_is_named_in_one_line(what: str, option: str) -> None:
    result = explain(what, "Quý II", "--on", option)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("--on: ")
    assert result.stderr.count("\n") == 1


def test_a_deadline_in_force_that_is_no_day_is_named() -> None:
    result = explain("reply", "xong", *ON, "--due", "20/3")
    assert (result.exit_code, result.stderr) == (
        2,
        '--due: "20/3" không phải ngày dạng năm-tháng-ngày, ví dụ 2026-03-10\n',
    )


@pytest.mark.parametrize(("what", "unread"), [("deadline", ("kind", "ambiguous")), ("reply", ("intent", "unrelated"))])
def test_a_megabyte_of_noise_is_refused_unread_and_the_next_line_is_read(what: str, unread: tuple[str, str]) -> None:
    result = explain(what, "-", *ON, "--json", given="x 30/6 xong " * 90_000 + "\n30/6\n")
    refused, read = objects(result)
    assert result.exit_code == 2
    assert result.stderr == "dòng 1: dài quá 20.000 ký tự nên không đọc\n"
    assert refused[unread[0]] == unread[1]
    assert len(refused["text"]) <= 60
    assert read["text"] == "30/6"


@pytest.mark.parametrize("what", ["deadline", "reply"])
def test_a_text_too_long_on_the_command_line_is_refused(what: str) -> None:
    result = explain(what, "a" * (LONGEST + 1), *ON)
    assert (result.exit_code, result.stderr) == (2, "dài quá 20.000 ký tự nên không đọc\n")


@pytest.mark.parametrize("what", ["deadline", "reply"])
def test_what_is_no_text_ends_at_its_first_line(what: str) -> None:
    result = explain(what, "-", *ON, "--json", given=b"30/6\n\x89PNG\r\n\x1a\n\xff\xfe\x00\n30/6\n")
    assert (result.exit_code, result.stderr) == (2, "dòng 2: không phải UTF-8\n")
    assert objects(result)[0]["text"] == "30/6"
    assert len(objects(result)) == 2
    assert explain(what, "\udcff\udcfe", *ON).exit_code == 2


def test_at_most_ten_refused_lines_are_named() -> None:
    result = explain("reply", "-", *ON, given=("a" * (LONGEST + 1) + "\n") * 12)
    assert result.stderr.splitlines()[-1] == "và 2 dòng nữa"
    assert len(result.stderr.splitlines()) == 11
