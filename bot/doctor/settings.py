"""What a setting alone cannot tell: how they fit together, and who else may read them."""

from collections.abc import Collection, Iterator
from urllib.parse import unquote, urlsplit

from pydantic import SecretStr

from bot.doctor.check import Check, Topic
from bot.settings import Settings

TELEGRAM = "https://api.telegram.org"
WEBHOOK_PORTS = (443, 80, 88, 8443)  # those Telegram calls; a Bot API server of one's own calls any
SHORT_SECRET = 16
READABLE_BY_OTHERS = 0o004

NEW_BOT = "lấy mã ở Zalo Bot Creator (trong Zalo), hoặc ở @BotFather (trên Telegram): /newbot"
NEW_SECRET = "đặt một chuỗi mới: openssl rand -hex 32"  # noqa: S105 - a word of advice


def checks(settings: Settings, names: Collection[str], env_file_mode: int | None) -> Iterator[Check]:
    """`names`: the `NHACVIEC_…` that are set anywhere; `env_file_mode`: of `.env`, None where there is none."""
    topic = Topic.SETTINGS
    yield topic.ok("đọc được" + (", có tệp .env" if env_file_mode is not None else ", từ biến môi trường"))
    for name in sorted(set(names) - {f"NHACVIEC_{field.upper()}" for field in Settings.model_fields}):
        yield topic.warning(f"{name}: không có cấu hình tên này, bị bỏ qua", "đối chiếu tên trong .env.example")
    if env_file_mode is not None and env_file_mode & READABLE_BY_OTHERS:
        yield topic.warning("tệp .env: mọi người dùng trên máy đọc được", "chạy chmod 600 .env")
    yield from _tokens(settings)
    if not settings.admins:
        yield topic.warning(
            "NHACVIEC_ADMINS: trống, chưa ai lập được cơ quan",
            "chạy nhacviec run rồi nhắn cho bot một tin: bot trả lời dòng NHACVIEC_ADMINS cần ghi",
        )
    if settings.public_url is not None:
        yield from _webhook(settings, settings.public_url)


def _tokens(settings: Settings) -> Iterator[Check]:
    topic = Topic.SETTINGS
    if settings.telegram_token is not None or settings.zalo_token is not None:
        return
    told = "NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN: chưa có mã bot"
    if settings.database_url is None:
        yield topic.warning(f"{told}; nhacviec run sẽ mở trò chuyện thử", NEW_BOT)
    else:
        yield topic.problem(told, f"{NEW_BOT}; hoặc bỏ NHACVIEC_DATABASE_URL để chạy thử")


def _webhook(settings: Settings, public_url: str) -> Iterator[Check]:
    topic, form = Topic.SETTINGS, "ghi theo mẫu https://bot.tenmien.vn"
    try:
        read = urlsplit(public_url)
        host, port = read.hostname, read.port or 443
    except ValueError:
        host, port, read = None, 0, urlsplit("")
    if read.scheme != "https" or not host:
        yield topic.problem("NHACVIEC_PUBLIC_URL: phải là địa chỉ https có tên máy", form)
    elif settings.telegram_token and port not in WEBHOOK_PORTS and settings.telegram_api_url == TELEGRAM:
        known = ", ".join(map(str, WEBHOOK_PORTS))
        yield topic.problem(
            f"NHACVIEC_PUBLIC_URL: Telegram không gọi đến cổng {port}", f"dùng một trong các cổng {known}"
        )
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    if len(secret) < SHORT_SECRET:  # without one, or with other signs in it, the settings are refused before this
        yield topic.warning(f"NHACVIEC_WEBHOOK_SECRET: ngắn hơn {SHORT_SECRET} ký tự, dễ đoán", NEW_SECRET)


def secrets(settings: Settings) -> frozenset[str]:
    """All that must never be shown; the passwords inside addresses in both spellings, unless they are plain words.

    Striking out a word such as `postgres` wherever it stands would tell that it is the password.
    """
    found: set[str] = set()
    for value in (getattr(settings, name) for name in Settings.model_fields):
        if isinstance(value, SecretStr):
            found.add(value.get_secret_value())
    for address in (settings.database_url, settings.proxy_url):
        password = _password(address.get_secret_value()) if address else ""
        found |= {spelt for spelt in (password, unquote(password)) if not spelt.isalpha()}
    return frozenset(found - {""})


def _password(address: str) -> str:
    """What stands between the user and the last @, however broken the rest is."""
    _, _, rest = address.partition("://")
    login, _, _ = rest.rpartition("@")
    return login.partition(":")[2]
