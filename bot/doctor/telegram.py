"""Judging what was seen of Telegram: the token, where updates go."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from http import HTTPStatus

from bot.channels.telegram.probe import Answer, Seen
from bot.doctor.check import Check, Topic
from bot.doctor.way import Barrier, host, way_out
from bot.settings import Settings
from domain.time import VIETNAM

RECENT = timedelta(hours=1)
MANY_WAITING = 100
LONGEST_REASON = 120

NEW_TOKEN = "nhắn @BotFather: /token, chọn bot, chép mã vào NHACVIEC_TELEGRAM_TOKEN"  # noqa: S105 - a word of advice
NOT_TELEGRAM = "kiểm tra NHACVIEC_TELEGRAM_API_URL, proxy, và trang đăng nhập mạng (nếu có)"


def checks(seen: Seen, settings: Settings, now: datetime, *, running: bool) -> Iterator[Check]:
    met = seen.way if isinstance(seen.way, Barrier) else seen.way.status
    needed, proxied = settings.telegram_token is not None, settings.proxy_url is not None
    yield way_out(
        Topic.WAY_OUT, met, settings.telegram_api_url, "NHACVIEC_TELEGRAM_API_URL", proxied=proxied, needed=needed
    )
    if seen.me is not None:
        yield me(seen.me)
    if seen.webhook is not None:
        yield updates(seen.webhook, settings, now, running=running)


def me(found: Answer | Barrier) -> Check:
    topic = Topic.BOT
    if isinstance(found, Barrier):
        return topic.problem("chưa hỏi được Telegram", "xem dòng Đường ra Telegram")
    if found.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
        return topic.problem("Telegram không nhận mã bot (sai hoặc đã bị thu hồi)", NEW_TOKEN)
    if not found.fine and found.status != HTTPStatus.OK:
        return topic.problem(f"Telegram trả lời lỗi {found.status}", "đợi ít phút rồi thử lại")
    name = found.result.get("username")
    if not isinstance(name, str):
        return topic.problem("trả lời không phải của Bot API", NOT_TELEGRAM)
    if found.result.get("can_join_groups") is False:
        return topic.warning(
            f"@{name}; không vào được nhóm", "nếu cần dùng trong nhóm: nhắn @BotFather /setjoingroups, chọn Enable"
        )
    return topic.ok(f"@{name}")


def updates(found: Answer | Barrier, settings: Settings, now: datetime, *, running: bool) -> Check:
    """Whether updates come the way the settings say."""
    topic = Topic.UPDATES
    if isinstance(found, Barrier) or not found.fine:
        return topic.warning("chưa hỏi được Telegram về webhook", "thử lại sau ít phút")
    judge = topic.problem if running else topic.warning
    url, waiting = str(found.result.get("url") or ""), _number(found.result.get("pending_update_count"))
    queue = f"{waiting} tin đang chờ"
    if settings.public_url is None:
        if url:
            again = "khởi động lại nhacviec run" if running else "nhacviec run sẽ gỡ khi khởi động"
            return judge(f"cấu hình là polling nhưng Telegram còn gửi đến webhook ở {host(url)}", again)
        return _waiting(waiting, f"bằng polling, không cần địa chỉ công khai; {queue}")
    if url != f"{settings.public_url}/hooks/telegram":
        other = f"Telegram đang gửi đến {host(url)}" if url else "Telegram chưa biết webhook"
        return judge(f"{other}, cấu hình là {host(settings.public_url)}", "khởi động lại nhacviec run để đăng ký")
    return _called(found, waiting, f"bằng webhook ở {host(url)}; {queue}", now)


def _called(found: Answer, waiting: int, told: str, now: datetime) -> Check:
    failed_at = datetime.fromtimestamp(_number(found.result.get("last_error_date")), VIETNAM)
    if now - failed_at > RECENT:
        return _waiting(waiting, told)
    why = str(found.result.get("last_error_message") or "")[:LONGEST_REASON]
    judge = Topic.UPDATES.problem if waiting else Topic.UPDATES.warning
    advice = "kiểm tra proxy TLS, chứng thư, tường lửa vào; /hooks/telegram phải đến được nhacviec run"
    return judge(f"{told}; lúc {failed_at:%H:%M} Telegram không gọi được: {why}", advice)


def _waiting(count: int, told: str) -> Check:
    if count > MANY_WAITING:
        return Topic.UPDATES.warning(told, "nhacviec run có đang chạy không; nếu có, xem nhật ký")
    return Topic.UPDATES.ok(told)


def _number(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value < 2**33 else 0
