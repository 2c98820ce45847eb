"""The way to a vendor's server: what may stand in it, and how that is told."""

from datetime import datetime, timedelta
from enum import StrEnum
from http import HTTPStatus
from urllib.parse import urlsplit

from bot.doctor.check import Check, Topic
from domain.time import VIETNAM, spoken

WRONG_CLOCK = timedelta(seconds=60)
DOUBTFUL_CLOCK = timedelta(seconds=5)
SECOND = timedelta(seconds=1)  # the server's own clock tells no less


class Barrier(StrEnum):
    """What stands between us and a server."""

    NAME = "name"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    NO_ROUTE = "no route"
    TLS = "tls"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    PROXY_NAME = "proxy name"
    PROXY_LOGIN = "proxy login"
    PROXY_REFUSED = "proxy refused"
    CUT = "cut"
    ADDRESS = "address"


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
    Barrier.ADDRESS: ("địa chỉ không đọc được", "sửa {1} hoặc NHACVIEC_PROXY_URL"),
}


def way_out(
    topic: Topic, met: int | Barrier, api_url: str, setting: str, *, proxied: bool, needed: bool = True
) -> Check:
    """`met`: the status a server answered with, or what bars the way; `setting`: where its address stands.

    Where nothing goes there yet, a barrier only warns.
    """
    place = server(api_url)
    judge = topic.problem if needed else topic.warning
    through = " qua proxy" if proxied else ""
    if isinstance(met, Barrier):
        found, advice = BARRIERS[met]
        return judge(found.format(place + through), advice.format(place, setting))
    if met >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return topic.warning(f"{place}{through} trả lời lỗi {met}", "đợi ít phút rồi thử lại")
    return topic.ok(f"đến được {place}{through}")


def clock(ahead: timedelta | None, now: datetime, zone: str) -> Check:
    """`ahead`: by how much ours is ahead of a server's; None where none told the time."""
    topic, there = Topic.CLOCK, now.astimezone(VIETNAM)
    told = f"giờ Việt Nam {there:%H:%M}, {spoken(there.date())}"
    if zone != VIETNAM.key:
        told += f"; múi giờ cấu hình {zone}"
    if ahead is None:
        return topic.warning(f"{told}; chưa so được với giờ của máy chủ")
    off = max(abs(ahead) - SECOND, timedelta())
    seconds = round(off.total_seconds())
    if off <= DOUBTFUL_CLOCK:
        return topic.ok(f"{told}; khớp với giờ của máy chủ")
    told += f"; đồng hồ máy {'nhanh' if ahead > timedelta() else 'chậm'} {seconds} giây"
    advice = "bật đồng bộ giờ: timedatectl set-ntp true"
    return topic.problem(told, advice) if off > WRONG_CLOCK else topic.warning(told, advice)


def server(api_url: str) -> str:
    """Host and port of an address, fit to be shown: never a user, a password or a path."""
    try:
        read = urlsplit(api_url)
        port = read.port
    except ValueError:
        return "?"
    return f"{read.hostname or '?'}:{port or (80 if read.scheme == 'http' else 443)}"


def host(url: str) -> str:
    """The server alone: a path may be somebody's secret."""
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"
