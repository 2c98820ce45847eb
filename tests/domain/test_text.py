"""Text traps: forms, marks, invisible characters."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from domain.secrecy import STAMP, is_stamped
from domain.text import clean, cut, fold, fold_aligned, nearest, squeeze, squeeze_code


def test_clean_makes_one_spelling_of_what_looks_the_same() -> None:
    assert clean(unicodedata.normalize("NFD", "Phòng Kinh tế")) == "Phòng Kinh tế"
    assert clean("Ðảng ủy\u00a0 phường\u200b\ufeff\u00ad") == "Đảng ủy phường"
    assert clean(" một  hai \r\n ba１２ ") == "một hai\nba12"


def test_fold_forgets_accents_case_and_line_breaks() -> None:
    assert fold("  ĐẢNG uỷ\nPhường – 1 ") == fold("đảng ủy phường - 1") == "dang uy phuong - 1"


def test_squeeze_makes_codes_of_units_equal() -> None:
    assert squeeze("P.TCKH") == squeeze("P. TCKH") == squeeze("PTCKH") == "ptckh"
    assert squeeze("U.B.N.D") == "ubnd"


def test_codes_of_items_keep_the_dots_between_their_digits() -> None:
    assert squeeze_code("1.11") != squeeze_code("11.1")
    assert squeeze_code("9.2-BTG") == squeeze_code("9.2 btg") == "9.2btg"
    assert squeeze_code("N 1.") == squeeze_code("n1") == "n1"


def test_cut_ends_at_a_word() -> None:
    assert cut("Kế hoạch tuyên truyền", 15) == "Kế hoạch tuyên…"
    assert cut("Kế hoạch", 15) == "Kế hoạch"
    assert len(cut("x" * 200)) == 90


def test_nearest_suggests_what_looks_alike() -> None:
    units = {"P.VHXH": 1, "P. VHXH": 1, "P.KT-HT-ĐT": 2, "CAP": 3}
    assert nearest("VHXN", units)[0] == 1
    assert nearest("zzz", units) == []


@given(
    st.text(st.characters(codec="utf-8") | st.sampled_from("đĐÐ\u0323\u0302\u200b\u00a0１–\r\n\u2028 \t"), max_size=20)
)
def test_a_text_cleaned_or_folded_again_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert fold(text) == " ".join(fold_aligned(text)[0].split()) == fold(clean(text))
    assert not any(unicodedata.category(letter) in ("Cf", "Cc") for letter in clean(text) if letter != "\n")


@given(
    st.lists(st.sampled_from(["MẬT", "mật", "Tuyệt", "tối", " ", "12", "-", "M", "/", "TU", "TuM", "bảo", "-M/", "ĐỘ"]))
)
def test_no_stamp_is_passed_over_unlooked_for(pieces: list[str]) -> None:
    assert is_stamped("".join(pieces)) == (STAMP.search("".join(pieces)) is not None)
