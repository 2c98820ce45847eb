"""Tiếng Việt: what became of reminders, for the admins and the command line; what comes at fixed times."""

from domain.followed import Fate, Followed
from domain.message import Coming
from domain.time import VIETNAM, WEEKDAYS

FATES = {
    Fate.QUEUED: "chờ gửi",
    Fate.SENDING: "đang gửi",
    Fate.RETRIED: "chưa gửi được, sẽ gửi lại",
    Fate.SENT: "đã gửi",
    Fate.FAILED: "không gửi được",
    Fate.OVERTAKEN: "không còn cần nhắc",
    Fate.SKIPPED: "bỏ qua vì đã có bước sau",
}

REASONS = {
    "bot was blocked by the user": "người nhận đã chặn bot",
    "user_is_blocked": "người nhận đã chặn bot",
    "user is deactivated": "tài khoản đã đóng",
    "bot was kicked": "bot đã bị đưa ra khỏi nhóm",
    "bot is not a member": "bot không còn trong nhóm",
    "chat not found": "không tìm thấy cuộc trò chuyện",
    "too many requests": "nơi chuyển tin tạm giới hạn số tin",
    "the token was rejected": "mã bot không được chấp nhận",
    "outside office hours": "ngoài giờ hành chính",
    "nothing left to say": "việc đã được báo cáo hoặc đổi hạn",
    "merged": "đã gộp vào tin khác",
}
NO_ANSWER = "không kết nối được với nơi chuyển tin"
IN_DOUBT = "đã gửi nhưng chưa rõ có đến không"


def reason_of(reason: str) -> str:
    """Why something was not sent, as far as we know it; else the vendor's own word."""
    if reason.endswith("may have arrived"):
        return IN_DOUBT
    if reason.startswith(("timed out", "network", "server error", "unreadable")):
        return NO_ANSWER
    return REASONS.get(reason, reason or "chưa rõ")


def step_name(step: str) -> str:
    if step.startswith("#"):
        return f"phần việc phối hợp, {step_name(step.partition(':')[2])}"
    if step.startswith("q"):
        return "kiểm tra theo quý"
    if step.startswith("@"):
        return "hẹn nhắc lại"
    if step.startswith("+"):
        return f"quá hạn {step[1:]} ngày làm việc"
    return "ngày đến hạn" if step == "0" else f"trước hạn {step.lstrip('-')} ngày làm việc"


def followed_line(one: Followed) -> str:
    """A reminder, who it was for, and how far it has come."""
    when = f"{one.due_at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
    at = f" lúc {one.sent_at.astimezone(VIETNAM):%d/%m/%Y %H:%M:%S}" if one.sent_at else ""
    why = f" ({reason_of(one.reason)})" if one.reason and one.fate is not Fate.SENT else ""
    return f"- {when}, {step_name(one.step)}, {one.who}: {FATES[one.fate]}{at}{why}"


def coming_line(one: Coming) -> str:
    """What comes at a fixed time: "Bản tin: thứ Hai 08:00"."""
    name = "Kiểm tra nhắc việc" if one.audit else "Bản tin"
    if one.off:
        return f"{name}: đã tắt"
    days = "mỗi ngày làm việc" if one.weekday is None else WEEKDAYS[one.weekday]
    monthly = f" và {one.hour:%H:%M} ngày làm việc đầu tháng" if one.monthly else ""
    return f"{name}: {one.hour:%H:%M} {days}{monthly}"


def coming_forms(*, audit: bool) -> str:
    """How it is moved or switched off."""
    if audit:
        return "Đổi giờ: /caidat kiểm tra 9:00. Tắt: /caidat kiểm tra tắt. Như cũ: /caidat kiểm tra bật"
    return "Đổi: /caidat bản tin thứ Ba 14:00. Tắt: /caidat bản tin tắt. Như cũ: /caidat bản tin bật"
