"""How much is done, as stated in figures or words: "60%", "6/8 khu", "ba phần tư", "một nửa"."""

import re
from dataclasses import dataclass

from domain.reply_words import Word

WHOLE = 100
_DIGITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "sau": 6, "bai": 7, "bay": 7, "tam": 8,
    "chin": 9, "muoi": 10,
}  # fmt: skip
_COUNTED = frozenset(
    "khu ho don xa phuong thon nguoi truong chi noi tieu ho phan muc viec nhiem du diem cong van to bao buoc phong cuoc"
    " lop ban vu chau tuyen hang can bo dai hoc ke lan bieu thu tap file dot khau hoi doan chuong bai cau hem ap".split()
)
_LED = frozenset("xong duoc dat soat lam thanh moi khoang hon gan roi hien dc tong den do".split())
_DATED = frozenset("den ngai ngay han truoc toi sang vao tu hom so qui thang trong".split())
_LEFT = frozenset("con thieu lai khoang tam do chung chua".split())


@dataclass(frozen=True, slots=True)
class Share:
    """A stated share and the words that state it; no percent where it is a part without a figure of its own."""

    percent: int | None
    first: int
    last: int


def share_in(words: tuple[Word, ...]) -> Share | None:
    """Return the share stated: of several percentages the one it has come to ("từ 50% lên 70%")."""
    found: Share | None = None
    for place in range(len(words)):
        here = _percent(words, place) or _fraction(words, place) or _half(words, place)
        if here and (found is None or (found.percent is None and here.percent is not None) or _reached(words, here)):
            found = here
    return found


def _reached(words: tuple[Word, ...], here: Share) -> bool:
    return here.first > 0 and words[here.first - 1].bare in ("len", "toi")


def _bare(words: tuple[Word, ...], place: int) -> str:
    return words[place].bare if 0 <= place < len(words) else ""


def _percent(words: tuple[Word, ...], place: int) -> Share | None:
    end = place + 1 if words[place].bare == "%" else place + 2
    if words[place].bare not in ("%", "pt") and not (
        _bare(words, place) == "phan" and _bare(words, place + 1) == "tram"
    ):
        return None
    number, first = _number_before(words, place)
    if number is None or _bare(words, end) == "kinh":
        return None
    return _stated(words, first, min(end, len(words)), round(number + 1e-9))


def _stated(words: tuple[Word, ...], first: int, last: int, percent: int) -> Share | None:
    """Judge a share by what stands before it: "còn 40%" leaves 60, "chưa được 100%" states nothing."""
    before = [one.bare for one in words[max(0, first - 3) : first]]
    if not 0 <= percent <= WHOLE:
        return None
    if before[-1:] in (["con"], ["thieu"]) or (
        len(before) > 1 and before[-2] in ("con", "thieu") and before[-1] in _LEFT
    ):
        return Share(WHOLE - percent, first, last)
    if "chua" in before[-2:] or "khong" in before[-2:]:
        return Share(None, first, last)
    return Share(percent, first, last)


def _number_before(words: tuple[Word, ...], place: int) -> tuple[float | None, int]:
    """Read the number that ends before a place: "60", "60-70" (the lower), "62,5", "bảy mươi lăm", "7 chục"."""
    one = words[place - 1] if place else None
    if one is None:
        return None, place
    if one.number and (found := re.fullmatch(r"(\d{1,3})(?:[.,](\d{1,2}))?(?:-\d{1,3})?", one.text)):
        return float(f"{found[1]}.{found[2] or 0}"), place - 1
    tens = _bare(words, place - 2)
    if one.bare == "chuc" and (ten := _digit(words, place - 2)) is not None:
        return ten * 10, place - 2
    if one.bare == "muoi" and tens in _DIGITS:
        return _DIGITS[tens] * 10, place - 2
    if one.bare in _DIGITS and tens in ("muoi", "chuc") and _bare(words, place - 3) in _DIGITS:
        return _DIGITS[_bare(words, place - 3)] * 10 + _DIGITS[one.bare], place - 3
    if one.bare in _DIGITS and tens in _DIGITS:  # "bảy lăm"
        return _DIGITS[tens] * 10 + _DIGITS[one.bare], place - 2
    if one.bare == "tram" and tens in ("mot", "1"):
        return WHOLE, place - 2
    return (10, place - 1) if one.bare == "muoi" else (None, place)


def _digit(words: tuple[Word, ...], place: int) -> int | None:
    text = _bare(words, place)
    return int(text) if text.isdigit() and len(text) < 3 else _DIGITS.get(text)


def _fraction(words: tuple[Word, ...], place: int) -> Share | None:
    one = words[place]
    if found := re.fullmatch(r"0[.,](\d{1,2})", one.text):
        if _bare(words, place - 1) in ("dat", "duoc"):
            return _stated(words, place, place + 1, int(found[1].ljust(2, "0")))
        return None
    if found := re.fullmatch(r"(\d{1,3})/(\d{1,3})", one.text):
        led, counted = _bare(words, place - 1), _bare(words, place + 1)
        if (led in _DATED and not (led == "den" and counted in _COUNTED)) or not (
            counted in _COUNTED or led in _LED or one.text == "1/2"
        ):
            return None
        return _of(words, place, place + 1, int(found[1]), int(found[2]))
    if _bare(words, place + 1) == "phan" and (some := _digit(words, place)) is not None:
        whole = _digit(words, place + 2)
        return _of(words, place, place + 3, some, whole) if whole and whole > some else None
    return _out_of(words, place)


def _out_of(words: tuple[Word, ...], place: int) -> Share | None:
    """Read "5 xã trên 8", "2 trong 5 đơn vị", "6 khu/8 khu"."""
    if not words[place].text.isdigit():
        return None
    for over in range(place + 1, min(place + 4, len(words) - 1)):
        if words[over].bare in ("tren", "trong", "/"):
            after = over + 1
            while _bare(words, after) in ("tong", "so", "ca") and after < over + 3:
                after += 1
            if after < len(words) and words[after].text.isdigit() and _bare(words, after + 1) in {*_COUNTED, ""}:
                return _of(words, place, after + 1, int(words[place].text), int(words[after].text))
    return None


def _of(words: tuple[Word, ...], first: int, last: int, some: int, whole: int) -> Share | None:
    if not 0 < some <= whole or whole > 9999:
        return None
    return _stated(words, first, last, (some * 200 + whole) // (2 * whole))


_OF_TIME = frozenset("thang ngai ngay tieng buoi gio nam chung tuan dem doi voi".split())
_MORE_OR_LESS = frozenset("gia hon qua non gan tren khong".split())


def _half(words: tuple[Word, ...], place: int) -> Share | None:
    if words[place].text in ("50-50", "50/50"):
        return Share(50, place, place + 1)
    if words[place].bare != "nua" or words[place].key == "nưa~" or _bare(words, place + 1) in _OF_TIME:
        return None
    before = _bare(words, place - 1)
    if before in _MORE_OR_LESS:
        return Share(None, place - 1, place + 1)
    if before in ("mot", "1", "phan"):
        return Share(None if _bare(words, place - 2) in _MORE_OR_LESS else 50, place - 1, place + 1)
    after = _bare(words, place + 1)
    if before in ("duoc", "moi", "con") or (before in ("xong", "thanh", "lam", "") and words[place].key == "nưa?"):
        return Share(50, place, place + 1) if after != "dau" else None
    return None
