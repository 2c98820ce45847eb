"""Greetings, thanks and receipts, and what only begins like one."""

import pytest

from domain.courtesy import is_courtesy


@pytest.mark.parametrize(
    "words",
    ["alo", "ok", "Vâng ạ", "dạ em nghe", "em chào chị ạ!", "Cảm ơn anh nhiều lắm", "rõ", "đã nhận thông tin", "👍", "Hello ad",
     "Chúc mừng năm mới", "có ạ", "e nhận rồi ạ", "uk", "dạ vâng, em biết rồi ạ"],
)  # fmt: skip
def test_a_courtesy_is_known_with_and_without_accents(words: str) -> None:
    assert is_courtesy(words)


@pytest.mark.parametrize(
    "words",
    ["không có", "không", "5 buổi", "ok 3 buổi", "chào cờ đầu tuần", "tổ chức chúc Tết 3 hộ", "đã tập huấn", "xong rồi ạ", "",
     "vâng em đang làm", "tốt", "anh chị em", "nhận 12 đơn", "cảm ơn, đã tuyên truyền tại 5 khu"],
)  # fmt: skip
def test_what_tells_something_is_none(words: str) -> None:
    assert not is_courtesy(words)
