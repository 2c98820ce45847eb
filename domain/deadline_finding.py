"""Find the date phrase of a longer sentence: "Báo cáo quý II trước 15/7" is due on 15/7."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.deadline_hours import hour_in
from domain.deadline_marks import PERIODS, Mark, Unit
from domain.deadline_patterns import marks_in
from domain.deadline_phrase import Deadline, DeadlineKind, Voice
from domain.deadline_reading import LONGEST_TEXT, read_deadline
from domain.deadline_spans import WorkingDays
from domain.deadline_spellings import words_of
from domain.deadline_words import Words

_LEAD = re.compile(
    r"(?:\b(?:han|thoi han|thoi gian|hoan thanh|xong|truoc|cham nhat|muon nhat|(?:cho )?den|het|trong|dip|vao|tu|ngay|la|cuoi|hang|sang|toi|:)\s*:?\s*){1,8}$"
)
_FIRM = re.compile(r"\b(?:han|truoc|cham nhat|muon nhat|den|het|hoan thanh|xong|sang)\b")
_TRAIL = re.compile(
    r"^\s*(?:va\s+(?:ngay\s*)?\d{1,2}\s+)?(?:(?:cua\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam)\b|thang cuoi (?:cua )?quy\b|(?:ke |tinh )tu (?:ngay |khi )?[a-z]+(?: [a-z]+ nay)?)"
)
_CYCLES = re.compile(
    r"\b(?:\d{1,2}\s+)?(?:hang|moi|dinh ky)\s+(?:tuan|thang|quy|nam)\b|\b\d{1,2}\s+lan\s*/\s*(?:tuan|thang|quy|nam)\b|\bthuong xuyen\b"
)
_JOIN = re.compile(r"^\s*(?:-|~|den|toi|va|,)(?:\s+(?:het|ngay))*\s*$")
_OF_ITS_DAY = re.compile(r"^[\s,(]*(?:la\s+)?(?:ngay\s+)?$")
_LEAD_LENGTH = 60  # letters: further back nothing leads to a date


def find_deadline(
    text: str, on: date, *, voice: Voice = Voice.ANNEX, calendar: WorkingDays | None = None
) -> tuple[str, Deadline, str] | None:
    """Find the date phrase of a longer sentence: the text before it, the deadline, the text after.

    A phrase led by "hạn", "trước", "đến" comes first, then one that names a day, then a month or a quarter (which is
    often part of a title: "Báo cáo quý II trước 15/7"); of equals, the first. None when nothing is a date.
    """
    if len(text) > LONGEST_TEXT:
        return None
    words = words_of(text, chat=voice is Voice.CHAT)
    _at, shown = hour_in(words)
    phrases = [_stretch(words, shown.folded, mark) for mark in _joined(shown.folded, marks_in(shown))]
    cycles = [(2, found.start(), found.end()) for found in _CYCLES.finditer(shown.folded)]
    for rank, start, end in sorted(phrases + cycles, key=lambda found: (found[0], found[1])):
        deadline = read_deadline(words.as_written(start, end), on, voice=voice, calendar=calendar)
        if deadline.kind is not DeadlineKind.AMBIGUOUS or deadline.choices or rank < 2:
            after = words.as_written(end, len(words.folded)).strip(" ,;")
            return words.as_written(0, start).strip(" ,;:-"), deadline, after
    return None


def _joined(folded: str, marks: Sequence[Mark]) -> list[Mark]:
    """Make one stretch of marks that belong together: "từ 15/3 đến 30/4", "thứ Sáu 27/11"."""
    joined: list[Mark] = []
    for mark in marks:
        if joined and _belongs(joined[-1], mark, folded[joined[-1].end : mark.start]):
            joined[-1] = replace(joined[-1], end=mark.end)
        else:
            joined.append(mark)
    return joined


def _belongs(one: Mark, other: Mark, between: str) -> bool:
    weekday = one.unit is Unit.WEEKDAY and other.unit is Unit.DAY and _OF_ITS_DAY.match(between)
    return bool(weekday or _JOIN.match(between))


def _stretch(words: Words, folded: str, mark: Mark) -> tuple[int, int, int]:
    """Return how firm a mark is (0 the firmest) and the phrase around it, led by "trước ngày", followed by "hằng tháng"."""
    near = max(0, mark.start - _LEAD_LENGTH)
    lead, trail = _LEAD.search(words.folded[near : mark.start]), _TRAIL.search(folded[mark.end :])
    start = near + lead.start() if lead else mark.start
    end = mark.end + (trail.end() if trail else 0)
    firm = bool(_FIRM.search(words.folded[start : mark.start]))
    return (0 if firm else 1 if mark.unit not in PERIODS else 2), start, end
