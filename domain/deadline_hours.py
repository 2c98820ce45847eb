"""The hour a deadline states: 17h30, 10 giờ sáng, 2h chiều, hết giờ hành chính; kept apart from its day."""

import re
from datetime import time as TimeOfDay

from domain.deadline_words import Words

END_OF_OFFICE_HOURS = TimeOfDay(17, 0)
END_OF_DAY = TimeOfDay(23, 59)

_HALF_DAY = r"(?P<half>sang|trua|chieu|dem|toi(?!\s+(?:ngay|het|\d))|khuya)"
_HOUR = re.compile(
    r"(?<![\d/.,-])(?P<hour>[01]?\d|2[0-4])(?:\s?(?:h|g|gio)\b\s?(?:(?P<minute>[0-5]\d)(?![\d/.-]|\s?(?:hang|thang|/))(?:\s?(?:phut|ph|p|'))?|(?P<sharp>ruoi)|kem\s(?P<less>\d{1,2})(?:\s?phut)?)?"
    r"|\s?(?:h|g):?(?P<minute3>[0-5]\d)(?![\d/.-])(?:\s?(?:phut|ph|p\b|'))?|:(?P<minute2>[0-5]\d)(?::[0-5]\d)?(?!\d)|\s(?P<sharp2>ruoi)(?=\s+(?:sang|trua|chieu|dem|toi)\b))"
    rf"(?!\s*(?:nua|ke|lam viec)\b)(?=(?:\s?{_HALF_DAY}\b)?)"
)
_COUNTED = re.compile(
    r"\b(?:trong(?: vong)?|vong|(?<!tuan )(?<!thang )(?<!nam )sau|them|cham nhat sau|thoi han|thoi gian)\s$"
)
_HALF_BEFORE = re.compile(r"\b(?P<half>sang|trua|chieu|dem|toi)\s+(?:nay|mai|kia|thu\s\d|hom nay|ngay)\b")
_LEAD = re.compile(r"\b(?:luc|vao luc|hoi)\s$")
_OFFICE_HOURS = (
    (re.compile(r"\b(?:cob|eod)\b|\b(?:het|cuoi) gio (?:hanh chinh|lam viec|lam)\b|\btrong gio hanh chinh\b"), END_OF_OFFICE_HOURS),
    (re.compile(r"\bdau gio chieu\b"), TimeOfDay(13, 30)),
    (re.compile(r"\bcuoi gio(?: chieu)?\b"), TimeOfDay(16, 30)),
)  # fmt: skip


def hour_in(words: Words) -> tuple[TimeOfDay | None, Words]:
    """Return the hour a text states and the text with the hour out of sight."""
    hours = [
        (found, at)
        for found in _HOUR.finditer(words.folded)
        if not _COUNTED.search(words.folded, 0, found.start()) and (at := _hour(found, words.folded)) is not None
    ]
    if not hours:
        return _office_hour(words)
    stated = hours[-1][1]  # "từ 8h đến 10h": until then
    for found, _ in hours:
        lead = _LEAD.search(words.folded, 0, found.start())
        words = words.without(lead.start() if lead else found.start(), found.end())
    return stated, words


def _office_hour(words: Words) -> tuple[TimeOfDay | None, Words]:
    for form, at in _OFFICE_HOURS:
        if found := form.search(words.folded):
            return at, words.without(*found.span())
    return None, words


def _hour(found: re.Match[str], folded: str) -> TimeOfDay | None:
    groups = found.groupdict()
    hour = int(groups["hour"])
    minute = int(groups["minute"] or groups["minute2"] or groups["minute3"] or 0)
    if groups["sharp"] or groups["sharp2"]:
        minute = 30
    if groups["less"] and int(groups["less"]) < 60:
        hour, minute = hour - 1, 60 - int(groups["less"])
    half = groups["half"] or _half_before(folded)
    if hour == 24 or (hour == 12 and half in ("dem", "khuya")):
        return END_OF_DAY
    if (
        (half == "chieu" and 1 <= hour < 8)
        or (half in ("toi", "dem") and 5 <= hour < 12)
        or (half == "trua" and 1 <= hour < 3)
    ):
        hour += 12
    return TimeOfDay(hour, minute) if 0 <= hour < 24 else None


def _half_before(folded: str) -> str | None:
    found = _HALF_BEFORE.search(folded)
    return found["half"] if found else None
