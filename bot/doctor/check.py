"""One check and how it reads: a line for people, an object for scripts, an exit status for both."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum


class State(StrEnum):
    """How a check went; a warning lets the bot run."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


class Exit(IntEnum):
    """What the command ends with: warnings count as fine, a wrong setting before any other problem."""

    FINE = 0
    PROBLEM = 1
    WRONG_SETTING = 2


LABELS = {State.OK: "[ĐẠT]", State.WARNING: "[LƯU Ý]", State.PROBLEM: "[LỖI]"}
WIDTH = max(map(len, LABELS.values()))
HIDDEN = "***"
SHORTEST_SECRET = 4  # shorter ones would tear words apart


@dataclass(frozen=True, slots=True)
class Check:
    """`topic`: its name in JSON. `seen`: what was found. `advice`: what to do, where something should be done."""

    topic: "Topic"
    state: State
    seen: str
    advice: str | None = None


class Topic(StrEnum):
    """What is looked at; the value is its name in JSON."""

    SETTINGS = "settings"
    DATABASE = "database"
    SENDING = "sending"
    PEOPLE = "people"
    CALENDAR = "calendar"
    CLOCK = "clock"
    WAY_OUT = "way_out"
    BOT = "bot"
    UPDATES = "updates"
    ZALO_WAY = "zalo_way_out"
    ZALO_BOT = "zalo_bot"
    ZALO_UPDATES = "zalo_updates"
    PROCESS = "process"

    def ok(self, seen: str) -> Check:
        return Check(self, State.OK, seen)

    def warning(self, seen: str, advice: str | None = None) -> Check:
        return Check(self, State.WARNING, seen, advice)

    def problem(self, seen: str, advice: str) -> Check:
        return Check(self, State.PROBLEM, seen, advice)


TITLES = {
    Topic.SETTINGS: "Cấu hình",
    Topic.DATABASE: "Cơ sở dữ liệu",
    Topic.SENDING: "Gửi tin",
    Topic.PEOPLE: "Người nhận",
    Topic.CALENDAR: "Lịch nghỉ",
    Topic.CLOCK: "Đồng hồ",
    Topic.WAY_OUT: "Đường ra Telegram",
    Topic.BOT: "Mã bot",
    Topic.UPDATES: "Nhận tin",
    Topic.ZALO_WAY: "Đường ra Zalo",
    Topic.ZALO_BOT: "Mã bot Zalo",
    Topic.ZALO_UPDATES: "Nhận tin Zalo",
    Topic.PROCESS: "Tiến trình",
}


def line(check: Check) -> str:
    advice = f" → Cách xử lý: {check.advice}" if check.advice else ""
    return f"{LABELS[check.state]:<{WIDTH}} {TITLES[check.topic]}: {check.seen}{advice}"


def as_json(check: Check) -> str:
    told = {"check": check.topic, "state": check.state, "seen": check.seen, "advice": check.advice}
    return json.dumps(told, ensure_ascii=False)


def exit_status(checks: Iterable[Check]) -> Exit:
    wrong = {check.topic for check in checks if check.state is State.PROBLEM}
    if Topic.SETTINGS in wrong:
        return Exit.WRONG_SETTING
    return Exit.PROBLEM if wrong else Exit.FINE


def without(secrets: Collection[str], check: Check) -> Check:
    """The check with every secret struck out, should one have come into what was seen."""
    seen, advice = check.seen, check.advice
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST_SECRET:
            seen, advice = seen.replace(secret, HIDDEN), advice and advice.replace(secret, HIDDEN)
    return replace(check, seen=seen, advice=advice)
