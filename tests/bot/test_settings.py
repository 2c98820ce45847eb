"""A wrong setting stops the start with one line that names it, and never repeats its value."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import WrongSetting, read_settings

NHACVIEC = Path(sys.executable).parent / "nhacviec"


@pytest.fixture(autouse=True)
def _bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder, and no settings but those of the test."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("NHACVIEC_"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ADMINS", "telegram:@secret-word"),
        ("ADMINS", "telegram:-5"),
        ("ADMINS", "telegram:1001 telegram:1002"),
        ("ADMINS", "secret-word:1001"),
        ("ADMINS", "1001"),
        ("PROXY_URL", "socks5://secret-word:1080"),
        ("LISTEN", "secret-word"),
        ("LOG_FORMAT", "secret-word"),
        ("TIMEZONE", "secret-word"),
        ("DATABASE_URL", "mysql://secret-word"),
        ("WEBHOOK_SECRET", "secret-word!"),
        ("PUBLIC_URL", "secret-word"),
        ("ZALO_TOKEN", "secret-word"),
        ("ZALO_TOKEN", "4203:secret-word/x"),
        ("ZALO_API_URL", "secret-word"),
    ],
)
def test_a_wrong_value_is_named_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"NHACVIEC_{name}", value)
    with pytest.raises(WrongSetting) as wrong:
        read_settings()
    said = str(wrong.value)
    assert said.startswith(f"NHACVIEC_{name}: ")
    assert "\n" not in said
    assert "secret-word" not in said


def test_a_public_address_asks_for_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHACVIEC_PUBLIC_URL", "https://bot.example.vn")
    with pytest.raises(WrongSetting, match=r"^NHACVIEC_WEBHOOK_SECRET: "):
        read_settings()
    monkeypatch.setenv("NHACVIEC_WEBHOOK_SECRET", "a" * 32)
    assert read_settings().public_url == "https://bot.example.vn"


def test_a_settings_file_of_another_coding_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("NHACVIEC_ADMINS=telegram:1\n".encode("utf-16"))
    with pytest.raises(WrongSetting, match=r"^\.env: "):
        read_settings()


@pytest.mark.parametrize("url", ["postgresql://nhacviec:secret-word@127.0.0.1:1/x", "sqlite:///x.db"])
def test_a_database_that_cannot_be_used_stops_the_start_in_one_line(tmp_path: Path, url: str) -> None:
    (tmp_path / "x.db").write_text("not a database, however long this text may be " * 10)
    environment = {"PATH": "/usr/bin:/bin", "NHACVIEC_TELEGRAM_TOKEN": "1:x", "NHACVIEC_LISTEN": "127.0.0.1:0"}
    ran = subprocess.run(
        [NHACVIEC, "run"],
        cwd=tmp_path,
        env=environment | {"NHACVIEC_DATABASE_URL": url},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("NHACVIEC_DATABASE_URL: ")
    assert (ran.stdout, ran.stderr.count("\n")) == ("", 1)
    assert "secret-word" not in ran.stderr
