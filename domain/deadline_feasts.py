"""Days that offices call by name: "Ngày Thương binh - Liệt sĩ", "Giỗ Tổ", "30 Tết", "23 tháng Chạp"."""

import re

EVE = 0  # the day before the first of the month: giao thừa has no number of its own
TET_MONTH = 1
_FIRST_DAY_BEFORE_TET = 20  # "28 Tết" is of the old year, "mùng 5 Tết" of the new one

_SOLAR = {
    "hoc sinh sinh vien": (9, 1), "thanh lap dang(?: cong san viet nam)?": (3, 2), "thay thuoc viet nam": (27, 2), "thay thuoc": (27, 2),
    "quoc te phu nu": (8, 3), "quoc te hanh phuc": (20, 3), "nuoc the gioi": (22, 3), "thanh lap doan(?: tncs ho chi minh| thanh nien cong san ho chi minh)?": (26, 3),
    "sach(?: va)? van hoa doc(?: viet nam)?": (21, 4), "giai phong (?:hoan toan )?mien nam": (30, 4), "thong nhat dat nuoc": (30, 4),
    "quoc te lao dong": (1, 5), "chien thang dien bien phu": (7, 5), "thanh lap doi(?: tntp ho chi minh)?": (15, 5),
    "sinh nhat (?:bac(?: ho)?|chu tich ho chi minh)": (19, 5), "sinh (?:cua )?(?:bac ho|chu tich ho chi minh)": (19, 5),
    "quoc te thieu nhi": (1, 6), "tet thieu nhi": (1, 6), "moi truong the gioi": (5, 6), "bao chi cach mang(?: viet nam)?": (21, 6),
    "phong,? chong ma tuy": (26, 6), "gia dinh viet nam": (28, 6), "bao hiem y te viet nam": (1, 7), "dan so the gioi": (11, 7),
    "thuong binh liet s[iy]": (27, 7), "tbls": (27, 7), "thanh lap cong doan(?: viet nam)?": (28, 7), "cach mang thang (?:tam|8)": (19, 8),
    "truyen thong cong an(?: nhan dan)?": (19, 8), "toan dan bao ve an ninh to quoc": (19, 8), "quoc khanh": (2, 9), "tet doc lap": (2, 9),
    "quoc te nguoi cao tuoi": (1, 10), "nguoi cao tuoi": (1, 10), "toan dan (?:phong chay,? chua chay|pccc)": (4, 10), "toan quoc pccc": (4, 10),
    "giai phong thu do": (10, 10), "chuyen doi so quoc gia": (10, 10), "doanh nhan viet nam": (13, 10), "truyen thong (?:nong dan|hoi nong dan viet nam)": (14, 10),
    "thanh lap hoi nong dan(?: viet nam)?": (14, 10), "vi nguoi ngheo": (17, 10), "phu nu viet nam": (20, 10), "thanh lap hoi (?:lien hiep phu nu|lhpn)(?: viet nam)?": (20, 10),
    "phap luat(?: viet nam)?": (9, 11), "truyen thong cong nhan (?:mo|vung mo)": (12, 11), "(?:hoi )?dai doan ket(?: toan dan toc| dan toc)?": (18, 11),
    "thanh lap mat tran(?: dan toc thong nhat(?: viet nam)?)?": (18, 11), "truyen thong mat tran": (18, 11), "nha giao(?: viet nam)?": (20, 11),
    "di san van hoa(?: viet nam)?": (23, 11), "van hoa viet nam": (24, 11), "nguoi khuyet tat(?: viet nam)?": (18, 4), "the gioi phong chong aids": (1, 12),
    "thanh lap hoi (?:cuu chien binh|ccb)(?: viet nam)?": (6, 12), "thanh lap quan doi(?: nhan dan(?: viet nam)?)?": (22, 12), "thanh lap qdnd(?: viet nam)?": (22, 12),
    "hoi quoc phong toan dan": (22, 12), "quoc phong toan dan": (22, 12), "dan so viet nam": (26, 12),
}  # fmt: skip
_PLAIN_SOLAR = {
    "tet duong(?: lich)?": (1, 1), "tet tay": (1, 1), "(?:le )?giang sinh": (25, 12), "(?:le )?noel": (25, 12), "(?:ngay |le |tet )?quoc khanh": (2, 9),
    "tet thieu nhi": (1, 6), "quoc te thieu nhi": (1, 6), "quoc te lao dong": (1, 5), "tet doc lap": (2, 9),
}  # fmt: skip
_LUNAR = {
    "giao thua": (EVE, 1), "(?:tet )?nguyen dan": (1, 1), "tet (?:am(?: lich)?|ta|co truyen|nguyen dan)": (1, 1), "tet nguyen tieu": (15, 1),
    "tet han thuc": (3, 3), "(?:ngay |le )?gio to(?: hung vuong)?": (10, 3), "(?:ngay |dai le |le |mua )?phat dan": (15, 4), "tet doan ngo": (5, 5),
    "(?:ngay |dai le |le |mua )?vu lan": (15, 7), "(?:tet |ram )?trung thu": (15, 8), "(?:tet |le )?ong (?:cong(?:,? (?:ong )?tao)?|tao)": (23, 12),
    "tet(?! (?:trong|cay|trung|thieu|duong|am|tay|ta|quan|doan|han|doc|sum|nhan ai|nam moi|vi nguoi))": (1, 1),
}  # fmt: skip


def _forms() -> list[tuple[str, int, int, bool]]:
    day = r"ngay (?:le |hoi |truyen thong |ky niem )?"
    named = [(f"{day}(?:{name})", *when, False) for name, when in _SOLAR.items()]
    plain = [(name, *when, False) for name, when in _PLAIN_SOLAR.items()]
    return named + plain + [(name, *when, True) for name, when in _LUNAR.items()]


_FORMS = _forms()
FEASTS = "|".join(f"(?P<feast{place}>{form})" for place, (form, *_) in enumerate(_FORMS))
"""One pattern of all names; `feast` tells which was found. Words inside a name may stand apart by a dash or a comma."""
FEASTS = re.sub(r"(?<=[a-z]) (?=liet)", r"[ ,-]+", FEASTS)


def feast(found: re.Match[str]) -> tuple[int, int, bool]:
    """Return the day, the month and whether it is of the lunar calendar."""
    place = next(int(name[5:]) for name, said in found.groupdict().items() if said and name.startswith("feast"))
    _form, day, month, lunar = _FORMS[place]
    return day, month, lunar


def day_of_tet(day: int) -> tuple[int, int]:
    """Return the lunar day and month of "mùng 5 Tết", "28 Tết"; the thirtieth is the last of the year, even of 29 days."""
    if day < _FIRST_DAY_BEFORE_TET:
        return day, TET_MONTH
    return (EVE, TET_MONTH) if day >= 30 else (day, 12)
