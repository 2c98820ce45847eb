"""The steps of a programme: on which working days an item is spoken of, at which hour, who hears that it is late."""

import json
import re
from dataclasses import dataclass, fields, replace
from datetime import time
from functools import lru_cache
from typing import Any

from domain.quiet_hours import AFTERNOON, MORNING
from domain.text import fold

FARTHEST_STEP = 60  # working days
MOST_STEPS = 8


@dataclass(frozen=True, slots=True)
class Ladder:
    """Working days before a deadline and after it; after the last of these it goes on weekly.

    `head_from`, `leader_from`: working days late from which the head hears it too, and from which it stands in the
    leader's bulletin; None: never.
    """

    before: tuple[int, ...] = (7, 3, 1, 0)
    monthly: tuple[int, ...] = (3, 1, 0)
    weekly: tuple[int, ...] = (1, 0)
    after: tuple[int, ...] = (1, 3, 7)
    hour: time = time(8, 0)
    head_from: int | None = 3
    leader_from: int | None = 5


USUAL = Ladder()


@lru_cache(maxsize=1024)
def ladder_of(written: str | None) -> Ladder:
    """A ladder as it is stored; what is not written is as usual. Of equal texts it is one and the same."""
    if not written:
        return USUAL
    values: dict[str, Any] = json.loads(written)
    if "hour" in values:
        values["hour"] = time.fromisoformat(values["hour"])
    parts: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in values.items()}
    return Ladder(**parts)


def written(ladder: Ladder) -> str | None:
    """As it is stored: what differs from the usual."""
    differing = {field.name: getattr(ladder, field.name) for field in fields(ladder)}
    values = {name: value for name, value in differing.items() if value != getattr(USUAL, name)}
    if "hour" in values:
        values["hour"] = f"{ladder.hour:%H:%M}"
    return json.dumps(values, sort_keys=True) if values else None


FIELDS = {
    "truoc": "before", "before": "before", "hang thang": "monthly", "monthly": "monthly",
    "hang tuan": "weekly", "weekly": "weekly", "sau": "after", "qua han": "after", "after": "after",
    "gio": "hour", "hour": "hour", "at": "hour", "thu truong": "head_from", "head": "head_from",
    "lanh dao": "leader_from", "leader": "leader_from",
}  # fmt: skip
NAMED = re.compile(rf"({'|'.join(sorted(FIELDS, key=len, reverse=True))})\b\s*(.*)")
NEVER = {"khong", "off", "never", "no"}
AS_USUAL = {"nhu thuong", "mac dinh", "usual", "default"}


def changed(ladder: Ladder, wishes: list[str]) -> Ladder | str:
    """A ladder with what is wished in fields such as "sau 1, 3, 7"; or the first field that cannot be taken."""
    found = ladder
    for wish in wishes:
        said = fold(wish).strip(" .")
        if said in AS_USUAL:
            found = USUAL
            continue
        named = NAMED.fullmatch(said)
        value = _value(FIELDS[named[1]], named[2]) if named else None
        if named is None or value is None:
            return wish
        wanted: dict[str, Any] = {FIELDS[named[1]]: value or None if FIELDS[named[1]] in BOSSES else value}
        found = replace(found, **wanted)
        if found.head_from and found.leader_from and found.leader_from <= found.head_from:
            return wish  # the head is to know before the leader does
    return found


BOSSES = {"head_from", "leader_from"}


def _value(name: str, words: str) -> tuple[int, ...] | time | int | None:
    """What a field is set to; an empty tuple for "never", None when it cannot be read."""
    if name == "hour":
        return _hour(words)
    if name in BOSSES:
        days = _days(words)
        return () if words in NEVER else days[0] if len(days) == 1 and days[0] else None
    days = _days(words)
    if name == "after":
        return tuple(sorted(days)) if days and 0 not in days else None
    return tuple(sorted({*days, 0}, reverse=True)) if days else None


def _days(words: str) -> tuple[int, ...]:
    """Different numbers of working days; none when there is anything else in the words."""
    left = re.sub(r"\b(?:ngay lam viec|ngay|working days?|days?|tu|from|va|and)\b", " ", words)
    numbers = [int(one) for one in re.findall(r"\d+", left)]
    bare = re.sub(r"[\d,;/\s+-]", "", left)
    fits = not bare and numbers and len(set(numbers)) == len(numbers) <= MOST_STEPS and max(numbers) <= FARTHEST_STEP
    return tuple(numbers) if fits else ()


def _hour(words: str) -> time | None:
    found = re.fullmatch(r"(?:nhac )?(\d{1,2})(?:[:h.](\d{2})?|)", words)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    hour = time(int(found[1]), int(found[2] or 0))
    return hour if any(opens <= hour < closes for opens, closes in (MORNING, AFTERNOON)) else None
