"""Where the clock is asked to go."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.local.guard import Wrong
from bot.channels.local.story import Story
from domain.time import at

STEPS = {"+1h": timedelta(hours=1), "+1d": timedelta(days=1), "now": timedelta(0)}
MORNING = time(8)
ONE_DAY = timedelta(days=1)
FARTHEST = timedelta(days=366)  # in one move


async def target_of(body: dict[str, Any], story: Story, zone: ZoneInfo) -> datetime:
    """The instant a move leads to; it never lies behind. Raises `Wrong`."""
    now, move = story.clock(), body.get("move")
    if move == "next-08:00":
        today = now.astimezone(zone).date()
        this_morning = at(today, MORNING, zone)
        return this_morning if this_morning > now else at(today + ONE_DAY, MORNING, zone)
    if move == "next-deadline":
        mark = await story.next_mark()
        if mark is None:
            raise Wrong("Không còn hạn nào phía trước.", 400)
        return mark
    if move == "day":
        return _morning_of(body.get("day"), now, zone)
    if isinstance(move, str) and move in STEPS:
        return now + STEPS[move]
    raise Wrong("Không có bước này.", 400)


def _morning_of(day: object, now: datetime, zone: ZoneInfo) -> datetime:
    try:
        target = at(date.fromisoformat(day if isinstance(day, str) else ""), MORNING, zone)
    except (ValueError, OverflowError):
        raise Wrong("Ngày không đúng; ví dụ: 2026-05-22.", 400) from None
    if target <= now:
        raise Wrong("Đồng hồ chỉ đi tới, không lùi lại.", 400)
    if target - now > FARTHEST:
        raise Wrong("Mỗi lần chỉ đi tới được một năm.", 400)
    return target
