"""How an answer to a question is understood, whatever courtesy stands around it."""

import pytest

from bot.asking import agrees, bare, denies, leaves
from bot.reporting.which import ALL, numbers_in
from bot.reporting.wishes import MEANT, SAYS, wish
from domain.replies import Intent


@pytest.mark.parametrize(
    "words", ["/thoi", "thôi", "THÔI Ạ", "bỏ qua", "Bo qua nhe em", "/cancel", "dạ thôi ạ", "thôi."]
)
def test_a_question_can_be_left_in_many_words(words: str) -> None:
    assert leaves(words)


@pytest.mark.parametrize("words", ["", "thôi để mai em làm", "bỏ qua mục 2", "không thôi được", "a"])
def test_what_says_more_does_not_leave(words: str) -> None:
    assert not leaves(words)


@pytest.mark.parametrize("words", ["đúng", "Dạ đúng rồi ạ", "vâng", "dung roi a", "ok anh", "phải"])
def test_yes(words: str) -> None:
    assert agrees(words)
    assert not denies(words)


@pytest.mark.parametrize("words", ["không", "Không phải ạ", "sai rồi", "chưa đúng"])
def test_no(words: str) -> None:
    assert denies(words)
    assert not agrees(words)


@pytest.mark.parametrize("words", ["đúng hạn", "không kịp", "không đúng 100%", "ok xong"])
def test_neither_yes_nor_no(words: str) -> None:
    assert not agrees(words)
    assert not denies(words)


@pytest.mark.parametrize("words", ["TẤT CẢ", "tat ca", "Tất cả ạ", "cả 3", "hết nhé", "all"])
def test_all_of_them(words: str) -> None:
    assert bare(words) in ALL


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1, 3", [1, 3]),
        ("1 và 3", [1, 3]),
        ("1,3", [1, 3]),
        ("số 1 3 ạ", [1, 3]),
        ("các việc 1, 2 và 4", [1, 2, 4]),
        ("1", []),
        ("1.3", []),  # a code
        ("1, 3 xong", []),
        ("30/6", []),
        ("1 hoặc 3", []),
    ],
)
def test_several_numbers(words: str, numbers: list[int]) -> None:
    assert numbers_in(bare(words)) == numbers


@pytest.mark.parametrize("intent", SAYS)
def test_every_choice_is_understood_by_what_it_says(intent: Intent) -> None:
    assert wish(SAYS[intent]) is intent
    assert wish(f"Dạ {SAYS[intent].upper()} ạ") is intent


def test_no_name_means_two_things() -> None:
    names = [name for known in MEANT.values() for name in known]
    assert len(names) == len(set(names))
    assert all(bare(name) == name for name in names)


@pytest.mark.parametrize("words", ["xong chưa", "đang làm 60%", "vướng kinh phí", "chưa xong", "gia hạn 30/6"])
def test_what_says_more_than_a_choice_is_no_choice(words: str) -> None:
    assert wish(words) is None
