"""Judging what was seen of Telegram: the way there, the clock, the token, where updates go."""

from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from bot.channels.telegram.probe import Answer, Barrier, Seen, server
from bot.doctor.check import Check, Topic
from bot.settings import Settings
from domain.time import VIETNAM, spoken

WRONG_CLOCK = timedelta(seconds=60)
DOUBTFUL_CLOCK = timedelta(seconds=5)
SECOND = timedelta(seconds=1)  # the server's own clock tells no less
RECENT = timedelta(hours=1)
MANY_WAITING = 100
LONGEST_REASON = 120

FIREWALL = "mở đường ra {0} trên tường lửa; không mở được thì đặt NHACVIEC_PROXY_URL"
BARRIERS = {
    Barrier.NAME: ("không tìm được địa chỉ của {0}", "kiểm tra DNS của máy"),
    Barrier.REFUSED: ("{0} không nhận kết nối", FIREWALL),
    Barrier.TIMEOUT: ("{0} không trả lời kịp, có thể bị chặn giữa đường", FIREWALL),
    Barrier.NO_ROUTE: ("không có đường mạng đến {0}", "kiểm tra kết nối mạng của máy"),
    Barrier.TLS: ("không lập được kết nối mã hóa với {0}", "kiểm tra địa chỉ; có thiết bị nào chặn giữa đường không"),
    Barrier.CERTIFICATE: (
        "chứng thư của {0} không được tin cậy",
        "kiểm tra ngày giờ của máy; có thiết bị nào giải mã giữa đường không",
    ),
    Barrier.PROXY: ("proxy không nhận kết nối", "kiểm tra NHACVIEC_PROXY_URL và proxy"),
    Barrier.PROXY_NAME: ("không tìm được địa chỉ của proxy", "kiểm tra tên máy trong NHACVIEC_PROXY_URL"),
    Barrier.PROXY_LOGIN: ("proxy đòi tên và mật khẩu", "ghi NHACVIEC_PROXY_URL=http://người:mật-khẩu@máy:cổng"),
    Barrier.PROXY_REFUSED: ("proxy không cho đi đến {0}", "đề nghị quản trị proxy cho phép {0}"),
    Barrier.CUT: ("kết nối đến {0} bị cắt", FIREWALL),
    Barrier.ADDRESS: ("địa chỉ không đọc được", "sửa NHACVIEC_TELEGRAM_API_URL hoặc NHACVIEC_PROXY_URL"),
}
NEW_TOKEN = "nhắn @BotFather: /token, chọn bot, chép mã vào NHACVIEC_TELEGRAM_TOKEN"  # noqa: S105 - a word of advice
NOT_TELEGRAM = "kiểm tra NHACVIEC_TELEGRAM_API_URL, proxy, và trang đăng nhập mạng (nếu có)"


def way_out(seen: Seen, settings: Settings) -> Check:
    """Without a token nothing goes there yet, so a barrier only warns."""
    topic, place = Topic.WAY_OUT, server(settings.telegram_api_url)
    judge = topic.problem if settings.telegram_token else topic.warning
    through = " qua proxy" if settings.proxy_url else ""
    if isinstance(seen.way, Barrier):
        found, advice = BARRIERS[seen.way]
        return judge(found.format(place + through), advice.format(place))
    if seen.way.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return topic.warning(f"{place}{through} trả lời lỗi {seen.way.status}", "đợi ít phút rồi thử lại")
    return topic.ok(f"đến được {place}{through}")


def clock(seen: Seen, now: datetime, zone: str) -> Check:
    topic, there = Topic.CLOCK, now.astimezone(VIETNAM)
    told = f"giờ Việt Nam {there:%H:%M}, {spoken(there.date())}"
    if zone != VIETNAM.key:
        told += f"; múi giờ cấu hình {zone}"
    ahead = seen.way.ahead if isinstance(seen.way, Answer) else None
    if ahead is None:
        return topic.warning(f"{told}; chưa so được với giờ của máy chủ")
    off = max(abs(ahead) - SECOND, timedelta())
    seconds = round(off.total_seconds())
    if off <= DOUBTFUL_CLOCK:
        return topic.ok(f"{told}; khớp với giờ của máy chủ")
    told += f"; đồng hồ máy {'nhanh' if ahead > timedelta() else 'chậm'} {seconds} giây"
    advice = "bật đồng bộ giờ: timedatectl set-ntp true"
    return topic.problem(told, advice) if off > WRONG_CLOCK else topic.warning(told, advice)


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
            return judge(f"cấu hình là polling nhưng Telegram còn gửi đến webhook ở {_host(url)}", again)
        return _waiting(waiting, f"bằng polling, không cần địa chỉ công khai; {queue}")
    if url != f"{settings.public_url}/hooks/telegram":
        other = f"Telegram đang gửi đến {_host(url)}" if url else "Telegram chưa biết webhook"
        return judge(f"{other}, cấu hình là {_host(settings.public_url)}", "khởi động lại nhacviec run để đăng ký")
    return _called(found, waiting, f"bằng webhook ở {_host(url)}; {queue}", now)


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


def _host(url: str) -> str:
    """The server alone: a path may be somebody's secret."""
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"
