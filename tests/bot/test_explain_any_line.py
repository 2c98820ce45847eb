"""Whatever stands in a line, `nhacviec explain` says how it is read or why it is not, and goes on to the next."""

import json
import time
from datetime import date
from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.explain import deadline_line, lines_of, reply_line
from domain.deadlines import Voice

MONDAY = date(2026, 6, 15)
MEGABYTE = 1_000_000
PIECES = [
    "xong", "chưa", "đã", "rồi", "xin", "thêm", "lùi", "đến", "hết", "trong", "t7", "thứ 6", "mùng", "tháng sau", "quý II", "5",
    "999", "30/6", "31/2", "28-8", "2-3", "0/0", "99/99/9999", "29/2", "ngày", "ngày làm việc", "tuần", "tháng", "năm", "nửa",
    "nữa", "60%", "6/8", "khu", "2.3", "N1", "[", "]", ",", "?", "trước", "17h00", "hằng tháng", "da", "co", "chứ", "để ở",
    "BC 45", "1.000", "\u0300", "\u200b", "\x00", "\x1b[2J", "🙏", "９９", "ⅠⅠ", "²", "①",
]  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
SPOKEN = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)


def told(lines: bytes, on: date, due: date | None) -> list[tuple[str, str]]:
    """Every line as both readers give it, ready to be printed."""
    return [
        (
            json.dumps(reply_line(one, on, due), ensure_ascii=False),
            "".join(json.dumps(deadline_line(one, on, voice), ensure_ascii=False) for voice in Voice),
        )
        for one in lines_of(BytesIO(lines))
    ]


@settings(max_examples=200, deadline=None)
@given(
    TEXTS | SPOKEN,
    st.dates(date(1970, 1, 1), date(2199, 12, 31)),
    st.none() | st.dates(date(1970, 1, 1), date(2199, 12, 31)),
)
@example("xin thêm 999 tháng", date(2199, 12, 31), date(2199, 12, 31))
@example("xin thêm 999 ngày làm việc", date(2199, 12, 31), date(2199, 12, 31))
@example("xong 31-12, lùi đến hết t2 tuần sau nữa", date(2199, 12, 31), None)
@example("xin lùi 29/2, 29-2, mùng 31 tháng sau", date(2100, 2, 28), None)
@example("mùng ², ngày ①, ² phần ³", MONDAY, None)
@example("xin thêm ² ngày, ① tuần, ９９９９ tháng", MONDAY, MONDAY)
def test_any_text_is_told_on_any_day(text: str, on: date, due: date | None) -> None:
    lines = text.encode()
    assert len(told(lines, on, due)) == len(list(lines_of(BytesIO(lines))))


@settings(max_examples=200)
@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf")
@example(b"\r\n\r\r\n")
@example("xong".encode("utf-16"))
@example("đã xong rồi".encode("cp1258", "ignore"))
def test_any_bytes_are_told_line_by_line(lines: bytes) -> None:
    assert len(told(lines, MONDAY, MONDAY)) == lines.count(b"\n") + bool(lines.rsplit(b"\n", 1)[-1])


@pytest.mark.parametrize(
    "noise",
    ["x 30/6 xong ", "2.3, ", "trước ngày ", "\u0300", "a", "🙏", "thêm 5 ngày làm việc ", "da co ban xong em bao "],
)
def test_a_megabyte_of_noise_is_refused_at_once(noise: str) -> None:
    line = noise.encode() * (MEGABYTE // len(noise.encode()) + 1)
    begun = time.process_time()
    (one,) = lines_of(BytesIO(line))
    told(line, MONDAY, None)
    assert time.process_time() - begun < 1
    assert one.why


@pytest.mark.parametrize(
    "text", ["da co " * 3300, "không cháu nào " * 1300, "để ở " * 4000, "xin lùi, " * 2200, "t7 hết " * 2800, "anh Mai " * 2500, "1/1 1-2 " * 2500]
)  # fmt: skip
def test_what_may_just_be_read_is_told_within_a_second_or_two(text: str) -> None:
    begun = time.process_time()
    told(text.encode(), MONDAY, MONDAY)
    assert time.process_time() - begun < 2
