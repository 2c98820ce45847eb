"""Judging the store: can it be used, does it let messages leave, whom does it know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.doctor.check import Check, Topic
from data.health import Sendings
from data.reach import Bar, Place, Schema
from domain.time import VIETNAM, official

MOST_CODES = 10
ASK_NEXT_YEAR_FROM_MONTH = 11

BARS = {
    Bar.ADDRESS: ("NHACVIEC_DATABASE_URL không đọc được", "ghi theo mẫu postgresql://người:mật-khẩu@máy/tên"),
    Bar.CANNOT_OPEN: ("{0}: không đọc hoặc không ghi được", "kiểm tra quyền trên tệp và thư mục, và dung lượng đĩa"),
    Bar.NOT_A_DATABASE: ("{0}: không phải cơ sở dữ liệu, hoặc đã hỏng", "dừng bot, thay bằng bản sao lưu gần nhất"),
    Bar.NO_HOST: ("{0}: không tìm thấy máy chủ", "kiểm tra tên máy trong NHACVIEC_DATABASE_URL và DNS"),
    Bar.REFUSED: ("{0}: máy chủ không nhận kết nối", "kiểm tra PostgreSQL có chạy không, cổng, tường lửa"),
    Bar.TIMEOUT: ("{0}: không trả lời kịp", "kiểm tra máy chủ, tường lửa; tệp có đang bị chương trình khác khóa không"),
    Bar.PASSWORD: ("{0}: sai tên hoặc mật khẩu", "sửa NHACVIEC_DATABASE_URL; với docker compose: POSTGRES_PASSWORD"),
    Bar.NO_DATABASE: ("{0}: máy chủ không có cơ sở dữ liệu này", "tạo bằng createdb, rồi chạy nhacviec migrate"),
    Bar.OTHER: ("{0}: không dùng được", "xem nhật ký của cơ sở dữ liệu"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the store tells of the installation; lists of codes. `without_days`: by year."""

    sendings: Sendings
    offices: Sequence[str]
    unheard: Sequence[str]
    leaderless: Sequence[str]
    adminless: Sequence[str]
    blocked: int
    without_days: Sequence[tuple[int, Sequence[str]]]


def database(where: Place | Bar, found: Schema | Bar) -> Check:
    topic = Topic.DATABASE
    shown = f"{where.engine} {where.shown}" if isinstance(where, Place) else ""
    if found is Bar.NO_FILE and isinstance(where, Place) and where.path is not None:
        return topic.warning(f"SQLite {where.path.absolute()}: chưa có, lần chạy đầu sẽ tạo")
    if isinstance(found, Bar):
        seen, advice = BARS[found]
        return topic.problem(seen.format(shown), advice)
    if found.current:
        return topic.ok(f"{shown}, lược đồ {_number(found.at)}")
    if not found.known:
        return topic.problem(f"{shown}: lược đồ {_number(found.at)} mới hơn phần mềm", "cập nhật phần mềm")
    seen = f"{shown}: {f'lược đồ {_number(found.at)}' if found.at else 'còn trống'}, cần {_number(found.head)}"
    if shown.startswith("SQLite"):
        return topic.warning(seen, "nhacviec run tự cập nhật; hoặc chạy nhacviec migrate")
    return topic.problem(seen, "chạy nhacviec migrate")


def _number(step: str | None) -> str:
    return (step or "").split("_")[0]


def checks(known: Known, now: datetime) -> Iterator[Check]:
    yield _sending(known.sendings, now)
    yield from _people(known)
    for year, offices in known.without_days:
        yield Topic.CALENDAR.warning(
            f"chưa nhập lịch nghỉ năm {year} (chỉ có ngày lễ chung): {_codes(offices)}",
            "chưa có lệnh để nhập ngày nghỉ riêng, ngày làm bù; các hạn quanh ngày nghỉ ấy cần xem lại bằng mắt",
        )
    if known.offices and not known.without_days:
        yield Topic.CALENDAR.ok("đã có ngày nghỉ riêng")


def years_to_ask(today: date) -> list[int]:
    """The year, and the next once that is being prepared."""
    return [today.year, today.year + 1] if today.month >= ASK_NEXT_YEAR_FROM_MONTH else [today.year]


def _sending(found: Sendings, now: datetime) -> Check:
    topic = Topic.SENDING
    if found.late and found.late_since is not None:
        minutes = int((now - found.late_since).total_seconds() // 60)
        reason = found.late_why or found.retried_why  # a message that is tried again holds back those behind it
        why = f"; lý do gần nhất: {reason}" if reason else ""
        advice = "xem các dòng Tiến trình, Đường ra, Mã bot ở dưới; nhacviec run có đang chạy không"
        return topic.problem(f"{found.late} tin quá giờ chưa gửi, lâu nhất {minutes} phút{why}", advice)
    last = f"lần gửi được gần nhất {_moment(found.last_at)}" if found.last_at else "chưa gửi được tin nào"
    if found.retried:
        why = f": {found.retried_why}" if found.retried_why else ""
        return topic.warning(
            f"{last}; {found.retried} tin đang chờ gửi lại{why}", "tự gửi lại; nếu kéo dài, xem nhật ký"
        )
    if found.last_at is None:
        return topic.warning(last, "gửi /start cho bot khi nhacviec run đang chạy")
    return topic.ok(last)


def _people(known: Known) -> Iterator[Check]:
    topic = Topic.PEOPLE
    if not known.offices:
        yield topic.warning("chưa có cơ quan nào", "nhắn cho bot: /donvi add MÃ; TÊN CƠ QUAN")
        return
    if known.unheard:
        yield topic.warning(
            f"{len(known.unheard)} đơn vị chủ trì chưa có ai kết nối: {_codes(known.unheard)}",
            f"nhắn cho bot: /moi {known.unheard[0]}, rồi chuyển mã mời cho cán bộ",
        )
    for role, word, codes in (("leader", "lãnh đạo", known.leaderless), ("admin", "Văn phòng", known.adminless)):
        if codes:
            yield topic.warning(f"cơ quan chưa có {word}: {_codes(codes)}", f"nhắn cho bot: /moi {codes[0]} {role}")
    if known.blocked:
        yield topic.warning(f"{known.blocked} người đã chặn bot", "đề nghị bỏ chặn rồi gửi /start; xem /nguoi")
    if not (known.unheard or known.leaderless or known.adminless or known.blocked):
        yield topic.ok("mọi đơn vị chủ trì, lãnh đạo và Văn phòng đều đã kết nối")


def _codes(codes: Sequence[str]) -> str:
    more = f" và {len(codes) - MOST_CODES} nơi khác" if len(codes) > MOST_CODES else ""
    return ", ".join(codes[:MOST_CODES]) + more


def _moment(instant: datetime) -> str:
    there = instant.astimezone(VIETNAM)
    return f"{there:%H:%M} ngày {official(there.date())}"
