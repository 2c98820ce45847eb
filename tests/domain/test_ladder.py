"""The steps of a programme: read from fields, written down, read again."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ladder import USUAL, Ladder, changed, ladder_of, written

days = st.sets(st.integers(1, 60), min_size=1, max_size=5).map(lambda found: tuple(sorted(found)))
ahead = days.map(lambda found: (*reversed(found), 0))
bosses = st.none() | st.integers(1, 60)
ladders = st.builds(Ladder, ahead, ahead, ahead, days, st.sampled_from([time(8), time(14, 30)]), bosses, bosses)


@given(ladders)
def test_what_is_written_down_is_read_again(ladder: Ladder) -> None:
    assert ladder_of(written(ladder)) == ladder


def test_the_usual_steps_need_no_word() -> None:
    assert written(USUAL) is None
    assert ladder_of(None) is ladder_of("") is USUAL


@pytest.mark.parametrize(
    ("wishes", "ladder"),
    [
        (["trước 5, 2"], Ladder(before=(5, 2, 0))),
        (["Trước 10 5 3 1 0", "hằng tháng 5, 1"], Ladder(before=(10, 5, 3, 1, 0), monthly=(5, 1, 0))),
        (["hằng tuần 2"], Ladder(weekly=(2, 0))),
        (["quá hạn 5, 2 ngày làm việc"], Ladder(after=(2, 5))),
        (["giờ 14h30"], Ladder(hour=time(14, 30))),
        (["giờ 9"], Ladder(hour=time(9))),
        (["thủ trưởng 2", "lãnh đạo không"], Ladder(head_from=2, leader_from=None)),
        (["head never", "leader 10"], Ladder(head_from=None, leader_from=10)),
        (["sau 9", "như thường"], USUAL),
        (["before 3; 1"], Ladder(before=(3, 1, 0))),
        (["trước bảy"], "trước bảy"),
        (["sau 0"], "sau 0"),
        (["sau 1, 1"], "sau 1, 1"),
        (["sau"], "sau"),
        (["sau 61"], "sau 61"),
        (["giờ 12:00"], "giờ 12:00"),
        (["giờ 25"], "giờ 25"),
        (["thủ trưởng 5"], "thủ trưởng 5"),
        (["lãnh đạo 3, 4"], "lãnh đạo 3, 4"),
        (["mỗi ngày một lần"], "mỗi ngày một lần"),
    ],
)
def test_fields_are_read_or_the_one_that_cannot_be_is_named(wishes: list[str], ladder: Ladder | str) -> None:
    assert changed(USUAL, wishes) == ladder
