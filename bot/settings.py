"""The environment, read once. A wrong value stops the start with one line that names it."""

import math
import re
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ADMIN_IDS = {"telegram": r"[1-9]\d{0,18}", "zalo": r"[\w.-]{1,64}", "local": r"\w{1,64}"}
"""How a vendor names a person: on Telegram a number, never the @name, which its owner may change."""

ZALO_SECRET = 8  # characters; Telegram takes one

WINDOW = 32  # messages under way: the most that a crash can repeat
MOST = {"telegram_rate": 10_000, "window": 1000}
WIRE_SECONDS = 0.1  # how long one is under way where a thousand a second leave

DEFAULT_DATABASE = "sqlite:///var/nhacviec.db"


class Settings(BaseSettings):
    """Settings of one process; each is `NHACVIEC_` and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix="NHACVIEC_",
        env_file=".env",
        env_file_encoding="utf-8-sig",  # Notepad's mark would hide the first name
        extra="ignore",
        env_ignore_empty=True,
    )

    database_url: SecretStr | None = None
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    zalo_token: SecretStr | None = None
    zalo_api_url: str = "https://bot-api.zaloplatforms.com"
    admins: str = ""
    timezone: str = "Asia/Ho_Chi_Minh"
    public_url: str | None = None
    webhook_secret: SecretStr | None = Field(default=None, validate_default=True)
    listen: str = "127.0.0.1:8080"
    proxy_url: SecretStr | None = None
    telegram_rate: int = 30
    window: int | None = None
    log_format: Literal["text", "json"] = "text"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("không có múi giờ này, ví dụ Asia/Ho_Chi_Minh") from None
        return value

    @field_validator("admins")
    @classmethod
    def _addresses(cls, value: str) -> str:
        for part in filter(None, (piece.strip() for piece in value.split(","))):
            channel, _, chat = part.partition(":")
            if channel not in ADMIN_IDS:
                raise ValueError("ghi theo mẫu telegram:1001,zalo:ab12, cách nhau bằng dấu phẩy")
            if not re.fullmatch(ADMIN_IDS[channel], chat):
                form = (
                    "là số id, không phải @tên; bot @userinfobot cho biết"
                    if channel == "telegram"
                    else "là mã người dùng"
                )
                raise ValueError(f"sau {channel}: {form}; nhiều người cách nhau bằng dấu phẩy")
        return value

    @field_validator("proxy_url")
    @classmethod
    def _http_proxy(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("http://", "https://")):
            raise ValueError("chỉ dùng được proxy http, ghi theo mẫu http://máy:cổng")
        return value

    @field_validator("log_format", mode="before")
    @classmethod
    def _known_format(cls, value: object) -> object:
        if value not in {"text", "json"}:
            raise ValueError("là text hoặc json")
        return value

    @field_validator("telegram_rate", "window", mode="before")
    @classmethod
    def _number(cls, value: object, about: ValidationInfo) -> object:
        most = MOST[about.field_name or ""]
        if value is not None and not (str(value).isascii() and str(value).isdigit() and 1 <= int(str(value)) <= most):
            raise ValueError(f"là một số từ 1 đến {most}")
        return value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65535:
            raise ValueError("ghi theo mẫu 127.0.0.1:8080")
        return value

    @field_validator("telegram_api_url", "zalo_api_url", "public_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("phải bắt đầu bằng http:// hoặc https://")
        return value.rstrip("/") if value else value

    @field_validator("zalo_token")
    @classmethod
    def _number_and_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"\d{1,32}:[^\s/?#:]{1,256}", value.get_secret_value()):
            raise ValueError("là cả dòng mã do Zalo Bot Creator cấp, dạng số:chữ, ví dụ 123456789:abcXYZ")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _signature(cls, value: SecretStr | None, others: ValidationInfo) -> SecretStr | None:
        if value is None and others.data.get("public_url"):
            raise ValueError("cần có khi đặt NHACVIEC_PUBLIC_URL; ví dụ kết quả của lệnh: openssl rand -hex 32")
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("chỉ gồm chữ không dấu, chữ số, dấu _ và dấu -, từ 1 đến 256 ký tự")
        if value is not None and others.data.get("zalo_token") and len(value.get_secret_value()) < ZALO_SECRET:
            raise ValueError(f"Zalo cần từ {ZALO_SECRET} ký tự trở lên; ví dụ kết quả của lệnh: openssl rand -hex 32")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(
            ("sqlite:///", "sqlite+", "postgresql://", "postgresql+", "postgres://")
        ):
            raise ValueError("phải là sqlite:///đường-dẫn hoặc postgresql://…")
        return value

    @property
    def stewards(self) -> frozenset[tuple[str, str]]:
        pairs = (piece.strip().partition(":") for piece in self.admins.split(",") if piece.strip())
        return frozenset((channel, chat) for channel, _, chat in pairs)

    @property
    def on_the_wire(self) -> int:
        """How many messages may be under way at a time: 32, or what a paid rate needs at a tenth of a second each."""
        return self.window or max(WINDOW, math.ceil(self.telegram_rate * WIRE_SECONDS))

    @property
    def host_and_port(self) -> tuple[str, int]:
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def store_url(self) -> str:
        return self.database_url.get_secret_value() if self.database_url else DEFAULT_DATABASE


class WrongSetting(Exception):
    """One line that names the setting and says what is wrong with it."""


def read_settings() -> Settings:
    """The settings of the environment and `.env`. Raises `WrongSetting`; the value itself is never repeated."""
    try:
        return Settings()
    except (OSError, UnicodeDecodeError):
        raise WrongSetting(".env: không đọc được; kiểm tra quyền đọc, và lưu tệp với mã UTF-8") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = f"NHACVIEC_{str(first['loc'][0]).upper()}"
        raise WrongSetting(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
