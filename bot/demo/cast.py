"""Who plays in the demo office, where it is, and the day it begins on."""

from datetime import UTC, datetime, time
from pathlib import Path

from bot.channels.local.story import Player
from domain.people import Role
from domain.time import at

HERE = Path(__file__).parent
PROGRAMME = HERE / "programme_2026.csv"
UNITS = HERE / "units_2026.csv"
PROGRAMME_NAME = "Chương trình phối hợp năm 2026"
OFFICE_CODE, OFFICE_NAME = "TPMC", "Thành phố Móng Cái"

SIGNED_AT = datetime(2026, 5, 18, 1, 0, tzinfo=UTC)  # Monday 18 May, 08:00 in Viet Nam
START = at(datetime(2026, 5, 20, tzinfo=UTC).date(), time(7, 55))  # the signing was on a 20 May

LAN, HOA, NAM = "lan", "hoa", "nam"
CAST = (
    (LAN, "Lan", "Cán bộ đầu mối, Ban Tuyên giáo", Role.OFFICER, "BTG"),
    ("minh", "Minh", "Trưởng ban, Ban Tuyên giáo", Role.HEAD, "BTG"),
    ("quan", "Quân", "Cán bộ đầu mối, Trung tâm Y tế", Role.OFFICER, "TTYT"),
    (HOA, "Hoa", "Văn phòng (quản trị)", Role.ADMIN, OFFICE_CODE),
    (NAM, "Nam", "Lãnh đạo Thành phố", Role.LEADER, OFFICE_CODE),
    ("khach", "Khách", "Người lạ, chưa có mã", None, ""),
)
PLAYERS = tuple(Player(id_, name, title) for id_, name, title, _, _ in CAST)
