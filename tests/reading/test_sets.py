"""The labelled sets, each read at least as well as it was: what `make eval` prints at length."""

import pytest

from tests.reading.labelled import FOLDER, deadlines, replies
from tests.reading.score import of_deadlines, of_replies

# What was reached, a little less. Sets called "later" and "fields" are the hardest: nobody looked at them while writing rules.
REPLIES = {
    "sample": 1.0, "own": 0.98, "offices": 0.88, "offices_later": 0.87, "south": 0.80, "south_later": 0.85, "north": 0.75, "obstacles": 0.90, "sounding": 0.97,
    "north_later": 0.74, "fields": 0.72,
}  # fmt: skip
DEADLINES = {"sample": 1.0, "own": 0.99, "offices": 0.97, "offices_later": 0.97}
KNOWN_FALSE = {
    "thế là toi công, bão quật đổ sạch dàn đèn vừa lắp xong",
    "xong tới nơi rồi",
    "quay phim xong rồi nhé, giờ dựng",
    "nhà thầu đổ xong móng rồi bỏ đi, công trình đứng im",
    "mua xong ve da banh toi nay r nha anh em",
}
"""Read as done and not done: found, and not mended yet."""


@pytest.mark.parametrize(("name", "share"), REPLIES.items())
def test_replies_are_read_as_well_as_before(name: str, share: float) -> None:
    score = of_replies(replies(FOLDER / f"replies_{name}.csv"))
    assert score.share >= share
    assert set(score.false_done) <= KNOWN_FALSE, "nothing may be marked done that was not said to be done"


@pytest.mark.parametrize(("name", "share"), DEADLINES.items())
def test_deadlines_are_read_as_well_as_before(name: str, share: float) -> None:
    assert of_deadlines(deadlines(FOLDER / f"deadlines_{name}.csv")).share >= share
