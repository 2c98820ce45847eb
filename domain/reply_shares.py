"""How much is done, as stated in figures or words: "60%", "6/8 khu", "ba phần tư", "một nửa"."""

import re
from dataclasses import dataclass

from domain.reply_numbers import DIGITS, bare_at, digit, number_from
from domain.reply_words import Word

WHOLE = 100
_COUNTED = frozenset(
    "khu ho don xa phuong thon nguoi truong chi noi tieu ho phan muc viec nhiem du diem cong van to bao buoc phong cuoc"
    " lop ban vu chau tuyen hang can bo dai hoc ke lan bieu thu tap file dot khau hoi doan chuong bai cau hem ap phieu the suat ngo ngach bien ban mau".split()
)
_LED = frozenset("xong duoc dat soat lam thanh moi roi hien dc tong den do buoc".split())
_ROUGHLY = frozenset("khoang hon gan tam chung ngot".split())
_DATED = frozenset("den ngai ngay han truoc toi sang vao tu hom so qui thang trong".split())
_LEFT = frozenset("con thieu lai khoang tam do chung chua".split())
LAST_DAY, LAST_MONTH, SIMPLE = 31, 12, 5
MOST_BETWEEN = 3  # words between a part and the whole it is counted out of


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


def _percent(words: tuple[Word, ...], place: int) -> Share | None:
    end = place + 1 if words[place].bare == "%" else place + 2
    if words[place].bare not in ("%", "pt") and not (
        bare_at(words, place) == "phan" and bare_at(words, place + 1) == "tram"
    ):
        return None
    number, first = _number_before(words, place)
    if number is None or bare_at(words, end) == "kinh":
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
    tens = bare_at(words, place - 2)
    if one.bare == "chuc" and (ten := digit(words, place - 2)) is not None:
        return ten * 10, place - 2
    if one.bare == "muoi" and tens in DIGITS:
        return DIGITS[tens] * 10, place - 2
    if one.bare in DIGITS and tens in ("muoi", "chuc") and bare_at(words, place - 3) in DIGITS:
        return DIGITS[bare_at(words, place - 3)] * 10 + DIGITS[one.bare], place - 3
    if one.bare in DIGITS and tens in DIGITS:  # "bảy lăm"
        return DIGITS[tens] * 10 + DIGITS[one.bare], place - 2
    if one.bare == "tram":
        return WHOLE, place - (2 if tens in ("mot", "1") else 1)
    return (10, place - 1) if one.bare == "muoi" else (None, place)


def _fraction(words: tuple[Word, ...], place: int) -> Share | None:
    one = words[place]
    if found := re.fullmatch(r"0[.,](\d{1,2})", one.text):
        if bare_at(words, place - 1) in ("dat", "duoc"):
            return _stated(words, place, place + 1, int(found[1].ljust(2, "0")))
        return None
    if found := re.fullmatch(r"(\d{1,3})/(\d{1,3})", one.text):
        some, whole = int(found[1]), int(found[2])
        return _of(words, place, place + 1, some, whole) if _is_share(words, place, some, whole) else None
    if bare_at(words, place + 1) == "phan" and (part := digit(words, place)) is not None:
        parts = digit(words, place + 2)
        return _of(words, place, place + 3, part, parts) if parts and parts > part else None
    return _out_of(words, place)


def _is_share(words: tuple[Word, ...], place: int, some: int, whole: int) -> bool:
    """Tell "6/8 khu", "220/400" and "cỡ 1/3" from a day of a month."""
    led, counted = bare_at(words, place - 1), bare_at(words, place + 1)
    if counted in _COUNTED:
        return led not in _DATED or led == "den"
    if led in _DATED:
        return False
    no_day = some > LAST_DAY or whole > LAST_MONTH
    simple = 0 < some < whole <= SIMPLE
    roughly = led in _ROUGHLY or (words[place - 1].key == "cơ~" if place else counted == "roi")
    done = led in _LED and (led != "thanh" or bare_at(words, place - 2) == "hoan")
    return no_day or done or (simple and roughly) or (some, whole) == (1, 2)


def _out_of(words: tuple[Word, ...], place: int) -> Share | None:
    """Read "5 xã trên 8", "2 trong 5 đơn vị", "6 khu/8 khu", "ba trên năm", "mười hai trong số mười sáu"."""
    some = number_from(words, place)
    if some is None:
        return None
    for over in range(some[1], min(some[1] + MOST_BETWEEN, len(words) - 1)):
        if words[over].bare not in ("tren", "trong", "/"):
            continue
        after = over + 1
        while bare_at(words, after) in ("tong", "so", "ca") and after < over + 3:
            after += 1
        whole = number_from(words, after)
        told = after > over + 1 or words[place].number or over == some[1]
        if whole and told and (bare_at(words, whole[1]) in {*_COUNTED, ""} or after > over + 1):
            return _of(words, place, whole[1], some[0], whole[0])
    return None


def _of(words: tuple[Word, ...], first: int, last: int, some: int, whole: int) -> Share | None:
    if not 0 < some <= whole or whole > 9999:
        return None
    return _stated(words, first, last, (some * 200 + whole) // (2 * whole))


_OF_TIME = frozenset("thang ngai ngay tieng buoi gio nam chung tuan dem doi voi".split())
_MORE_OR_LESS = frozenset("gia hon qua non gan tren khong".split())
_TAKEN_AWAY = frozenset("cat giam mat bot".split())


def _half(words: tuple[Word, ...], place: int) -> Share | None:
    if words[place].text in ("50-50", "50/50"):
        return Share(50, place, place + 1)
    if words[place].bare != "nua" or words[place].key == "nưa~" or bare_at(words, place + 1) in _OF_TIME:
        return None
    before = bare_at(words, place - 1)
    if {bare_at(words, place - 2), before} & _TAKEN_AWAY or _no_more(words, place):
        return None
    if before in _MORE_OR_LESS:
        return Share(None, place - 1, place + 1)
    if before in ("mot", "1", "phan"):
        return Share(None if bare_at(words, place - 2) in _MORE_OR_LESS else 50, place - 1, place + 1)
    after = bare_at(words, place + 1)
    half = words[place].key == "nưa?" or after in _COUNTED
    if before in ("duoc", "moi", "con") or (before in ("xong", "thanh", "lam", "") and half):
        return Share(50, place, place + 1) if after != "dau" else None
    return None


def _no_more(words: tuple[Word, ...], place: int) -> bool:
    """Of an accentless "không chi được nữa"."""
    led = {bare_at(words, place - back) for back in (2, 3)}
    return not words[place].marked and bool(led & {"khong", "chua"}) and bare_at(words, place - 1) == "duoc"
