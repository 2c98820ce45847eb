"""Judging what was seen of Zalo: whose the token is, where updates go."""

from collections.abc import Iterator

from bot.channels.zalo.channel import Me
from bot.channels.zalo.failures import NotSent, TokenRefused, TooMany, ZaloError
from bot.channels.zalo.probe import Seen
from bot.channels.zalo.webhook import PATH
from bot.doctor.check import Check, Topic
from bot.doctor.way import host, way_out
from bot.settings import Settings

ANEW = (
    "mở Zalo, tìm Zalo Bot Manager, vào Zalo Bot Creator, chọn bot, xem hoặc đặt lại mã, chép vào NHACVIEC_ZALO_TOKEN"
)


def checks(seen: Seen, settings: Settings, *, running: bool) -> Iterator[Check]:
    proxied = settings.proxy_url is not None
    yield way_out(Topic.ZALO_WAY, seen.way, settings.zalo_api_url, "NHACVIEC_ZALO_API_URL", proxied=proxied)
    if seen.me is not None:
        yield _me(seen.me)
    if seen.webhook is not None:
        yield _updates(seen.webhook, settings, running=running)


def _me(found: Me | ZaloError) -> Check:
    topic = Topic.ZALO_BOT
    if isinstance(found, ZaloError):
        return _failed(found)
    name = found.display_name or found.account_name
    if not name:
        return topic.problem("trả lời không phải của Zalo Bot", "kiểm tra NHACVIEC_ZALO_API_URL, proxy")
    if not found.joins_groups:
        advice = "dùng trò chuyện riêng; Zalo mở tính năng nhóm dần cho từng bot"
        return topic.warning(f"{name}; chưa vào được nhóm", advice)
    return topic.ok(name)


def _failed(error: ZaloError) -> Check:
    topic = Topic.ZALO_BOT
    match error:
        case TokenRefused():
            return topic.problem("Zalo không nhận mã bot (sai hoặc đã được đặt lại)", ANEW)
        case TooMany():
            return topic.warning("Zalo tạm giới hạn số lần hỏi", "đợi ít phút rồi thử lại")
        case NotSent():
            return topic.problem("chưa hỏi được Zalo", "xem dòng Đường ra Zalo")
    advice = "đợi ít phút rồi thử lại; nếu kéo dài, kiểm tra NHACVIEC_ZALO_API_URL"
    return topic.problem(f"Zalo trả lời lỗi ({error.reason})", advice)


def _updates(found: str | ZaloError, settings: Settings, *, running: bool) -> Check:
    """Whether updates come the way the settings say."""
    topic = Topic.ZALO_UPDATES
    if isinstance(found, ZaloError):
        return topic.warning("chưa hỏi được Zalo về webhook", "thử lại sau ít phút")
    judge = topic.problem if running else topic.warning
    if settings.public_url is None:
        if found:
            again = "khởi động lại nhacviec run" if running else "nhacviec run sẽ gỡ khi khởi động"
            return judge(f"cấu hình là polling nhưng Zalo còn gửi đến webhook ở {host(found)}", again)
        return topic.ok("bằng polling; tin gửi lúc nhacviec run không chạy thì Zalo không giữ lại")
    if found != f"{settings.public_url}{PATH}":
        other = f"Zalo đang gửi đến {host(found)}" if found else "Zalo chưa biết webhook"
        return judge(f"{other}, cấu hình là {host(settings.public_url)}", "khởi động lại nhacviec run để đăng ký")
    return topic.ok(f"bằng webhook ở {host(found)}")
