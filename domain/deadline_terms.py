"""Read a count of days: "trong 10 ngày kể từ ngày …", "trước Tết 10 ngày"."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from domain import deadline_questions as ask
from domain.deadline_days import span_of
from domain.deadline_marks import Mark, Unit
from domain.deadline_phrase import Deadline, DeadlineKind, Phrase
from domain.deadline_spans import workdays_before

_PAPER = r"(?:van ban|cong van|thong bao|ke hoach|nhiem vu|quyet dinh|chi thi|cv|vb)"
_SINCE_WHEN = r"(?:(?:ke |tinh )?tu|(?:ke|tinh)|sau)\s+(?:(?:ngay|khi|thoi diem|luc)\s+)*"
_START_KNOWN = re.compile(
    rf"\b{_SINCE_WHEN}(?:ban hanh|phat hanh|(?:{_PAPER}\s+)?(?:nay\s+)?(?:duoc\s+)?(?:ky|ban hanh)\b|hom nay|nay\b|duoc giao|giao\b|co hieu luc|{_PAPER} nay"
    rf"|nhan(?:\s+duoc)?(?:\s+{_PAPER}|(?=\W*$)))"
)
_EACH_TIME = re.compile(
    r"\b(?:(?:ke |tinh )?tu|sau)\s+(?:(?:ngay|khi|thoi diem|luc)\s+)+(?:tiep nhan|nhan (?:duoc |du )*(?:thong tin|ho so|don|phan anh|kien nghi|de nghi|yeu cau|bao cao|khieu nai|to cao|y kien)"
    r"|co (?:thong tin|phan anh|yeu cau|phat sinh|su co)|phat sinh|xay ra|phat hien)|\b(?:hang|moi|tung) (?:lan|dot|vu(?: viec)?|su kien|su viec|don(?: thu)?|ho so|truong hop|cong dan|phan anh|kien nghi)\b"
)
_SINCE = re.compile(r"\b(?:ke tu|tu khi|tinh tu|ke ngay|sau khi|sau ngay)\b|\btu ngay (?!\d)")
_SINCE_DAY = re.compile(r"\b(?:ke tu|tinh tu|tu|sau)(?: (?:het )?ngay)? $")
_COUNTED_BACK = re.compile(
    r"(?:^|(?<=[,;(] )|(?<=cham nhat )|(?<=muon nhat )|(?<=it nhat )|(?<=toi thieu )|(?<=hoan thanh )|(?<=xong )|(?<=gui )|(?<=nop ))(?P<count>\d{1,3}) (?P<unit>ngay lam viec|ngay lv|ngay|hom|tuan|thang) truoc(?:\s+(?:khi|ngay|dip))*\s"
    r"|\btruoc (?P<count2>\d{1,3}) (?P<unit2>ngay lam viec|ngay lv|ngay|hom|tuan|thang) so voi\s+(?:ngay\s+|dip\s+)?"
)
_COUNTED_AFTER = re.compile(
    r"^\s*,?\s*(?:it nhat |toi thieu |khoang |la )?(?P<count>\d{1,3}) (?P<unit>ngay lam viec|ngay lv|ngay|hom|tuan|thang)\b(?! (?:\d|ke|tinh|nua|tu))"
)
_TERMS = (Unit.AWAY, Unit.MONTHS_AWAY)


def term(phrase: Phrase, single: Callable[[Phrase, Mark], Deadline]) -> Deadline | None:
    """Read a count that has a start: the day of reading, a day stated, each time anew, or unknown."""
    folded = phrase.folded
    counts = [mark for mark in phrase.marks if mark.unit in _TERMS]
    if not counts or not (_SINCE.search(folded) or _EACH_TIME.search(folded)):
        return None
    days = [
        mark
        for mark in phrase.marks
        if mark.unit in (Unit.DAY, Unit.EVENT) and _SINCE_DAY.search(folded, 0, mark.start)
    ]
    for mark in days:
        start = span_of(mark, phrase.today).last
        if start:
            return single(phrase.as_of(start), counts[0])
    if _EACH_TIME.search(folded):
        return phrase.ongoing()
    if _START_KNOWN.search(folded):
        return single(phrase, counts[0])
    exact = [mark for mark in phrase.exact_marks() if mark.unit not in _TERMS]
    return None if exact else phrase.doubt(ask.start_unknown(phrase.words.as_written(counts[0].start, counts[0].end)))


def is_each_time(folded: str) -> bool:
    return bool(_EACH_TIME.search(folded))


def counted_back(phrase: Phrase, read: Callable[[Phrase], Deadline]) -> Deadline | None:
    """Read "5 ngày trước 30/6": the day is read without the count, then counted back from."""
    found = _COUNTED_BACK.search(phrase.folded)
    if not found:
        return None
    rest = phrase.without(found.start(), found.end())
    if not rest.marks:
        return None
    return _back(phrase, read(rest), found)


def back_from(phrase: Phrase, mark: Mark, due: date) -> date | None:
    """Return the day that "trước Tết 10 ngày" means, None when no count follows."""
    found = _COUNTED_AFTER.search(phrase.folded[mark.end :])
    return _earlier(phrase, due, found) if found else None


def _back(phrase: Phrase, read: Deadline, found: re.Match[str]) -> Deadline:
    if read.kind is DeadlineKind.RECURRING:
        return phrase.doubt(ask.cycle_unsure(phrase.words.written))
    return replace(read, due=_earlier(phrase, read.due, found)) if read.due else read


def _earlier(phrase: Phrase, due: date, found: re.Match[str]) -> date:
    groups = found.groupdict()
    count, unit = int(groups["count"] or groups["count2"]), groups["unit"] or groups["unit2"]
    if unit in ("ngay lam viec", "ngay lv"):
        return workdays_before(phrase.today.calendar, due, count)
    return due - timedelta(days=count * {"tuan": 7, "thang": 30}.get(unit, 1))
