"""Read a whole cell: no limit, a share that counts, several clauses, a duty without end, a rule, a count, a date."""

import re

from domain import deadline_questions as ask
from domain.deadline_dates import dated, is_alternative, single
from domain.deadline_marks import PERIODS
from domain.deadline_phrase import Deadline, DeadlineKind, Phrase, is_empty
from domain.deadline_recurring import recurring
from domain.deadline_terms import counted_back, is_each_time, term

MANY_CLAUSES = 12  # a cell of more is not one deadline

_NO_LIMIT = re.compile(
    r"\b(?:khong|ko|k) (?:co |xac dinh |gioi han |quy dinh )*(?:thoi )?(?:han|gian)\b|\bvo thoi han\b"
)
_ONGOING = re.compile(
    r"\b(?:thuong xuyen|duy tri|lien tuc|xuyen suot|quanh nam|lau dai|dot xuat|(?:ca|suot) nhiem ky|theo dot|(?:theo )?tung dot|tuy (?:theo |vao )?(?:tinh hinh )?phat sinh|khi can(?: thiet)?|(?:ngay )?(?:sau )?khi (?:co )?(?:phat sinh|xay ra|yeu cau|de nghi"
    r"|vu viec|vu an|tinh huong|thong tin|su viec|su co|su vu|don thu|don|kien nghi|phan anh|khieu nai|to cao|bien dong|thay doi|nhu cau|thien tai|dich benh|dich|cong dan|nguoi dan|truong hop))\b|^\W*thuong truc\W*$"
)
_REPORTED = re.compile(r"\b(?:bao cao|tong hop|gui|nop|so ket|tong ket|hoan thanh|danh gia|dinh ky)\b")
_ROUTINE = re.compile(r"\b(?:hang|moi) (?:ngay|nam)\b")
_WHOLE_SHARE = re.compile(r"\b100\s?%|\b\d{1,2}\s?%.*?\b(?=(?:hoan thanh|xong) (?:toan bo|tat ca|het)\b)")
_LADDER = re.compile(
    r"(?:^|;)\s*(?:bao cao )?(?:tuan|thang|quy|nam):?\s+(?:truoc|cham nhat|ngay)"
)  # a report a month, one a quarter
_CLAUSE = re.compile(r";|\n|\.\s(?=[a-z])")


def read(phrase: Phrase) -> Deadline:
    """Read a phrase, the hour already out of it."""
    if is_empty(phrase.folded):
        return phrase.doubt(ask.unreadable(phrase.words.written))
    if _NO_LIMIT.search(phrase.folded):
        return phrase.ongoing()
    if whole := _WHOLE_SHARE.search(phrase.folded):  # "50% trong quý II, 100% trong năm": the whole is the deadline
        late = phrase.only(whole.end(), len(phrase.folded))
        if late.marks:
            return read(late)
    if is_alternative(phrase):
        return _dated_or_counted(phrase)
    return _clauses(phrase) or _ongoing(phrase) or _by_cycle(phrase) or _dated_or_counted(phrase)


def _dated_or_counted(phrase: Phrase) -> Deadline:
    return counted_back(phrase, dated) or term(phrase, single) or dated(phrase)


def _by_cycle(phrase: Phrase) -> Deadline | None:
    return recurring(phrase, duty=bool(_ONGOING.search(phrase.folded)))


def _clauses(phrase: Phrase) -> Deadline | None:
    """Read a cell of several clauses: the one that says when to report rules (R11)."""
    ends = [found.start() for found in _CLAUSE.finditer(phrase.folded)]
    if not ends:
        return None
    starts = [0, *(end + 1 for end in ends)]
    stretches = zip(starts, [*ends, len(phrase.folded)], strict=True)
    said = [(start, end) for start, end in stretches if not is_empty(phrase.folded[start:end])]
    if len(said) > MANY_CLAUSES:
        return phrase.doubt(ask.split_needed(phrase.words.written))
    parts = [read(phrase.only(start, end)) for start, end in said]
    rules = {part.rrule for part in parts if part.rrule}
    if len(_LADDER.findall(phrase.folded)) > 1 or len(rules) > 1:
        return phrase.doubt(ask.split_needed(phrase.words.written))
    if rules:
        return next(part for part in parts if part.rrule)
    dates = [part for part in parts if part.kind is DeadlineKind.DATE]
    duty = next((part for part in parts if part.kind is DeadlineKind.ONGOING), None)
    if duty and duty is parts[0] and not phrase.exact_marks() and not _REPORTED.search(phrase.folded):
        return duty  # "thường xuyên; cao điểm quý II"
    return dates[0] if len(dates) == 1 else None if dates else duty


def _ongoing(phrase: Phrase) -> Deadline | None:
    """Read a duty without end; a date or a cycle of reports in it takes precedence."""
    if not _ONGOING.search(phrase.folded) or (is_each_time(phrase.folded) and phrase.marks):
        return None
    exact = [mark for mark in phrase.marks if mark.unit not in PERIODS]
    if recurring(phrase, duty=True):
        routine = _ROUTINE.search(phrase.folded) and not _REPORTED.search(phrase.folded)
        return phrase.ongoing() if routine and not exact else None
    if exact or (phrase.marks and _REPORTED.search(phrase.folded)):
        return None
    return phrase.ongoing()
