"""Read a phrase of one or more days: which of them is the deadline, or what has to be asked."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain import deadline_questions as ask
from domain.deadline_cycles import UNSURE, Cycle, yearly, yearly_ends
from domain.deadline_days import span_of
from domain.deadline_marks import PERIODS, Mark, Unit
from domain.deadline_phrase import Deadline, DeadlineKind, Phrase
from domain.deadline_recurring import by_rule
from domain.deadline_spans import Span
from domain.deadline_terms import back_from

_OUTSIDE = re.compile(
    r"\btheo (?:(?:dung )?(?:ke hoach|chi dao|yeu cau|tien do|huong dan|lich|chuong trinh|quy dinh|thoi gian|thong bao|van ban|phan cong|thuc te|ket luan|luat))\b"
    r"|\bkhi (?:co|nhan|duoc|hoan thanh|ket thuc(?! (?:quy|thang|nam|tuan|6 thang|9 thang)\b(?! hoc)))\b|\bsau khi\b|\b(?:ky|phien) hop\b|\b(?:truoc|sau)(?: khi)?(?: \w+){0,2} hoi nghi\b|\b(?:dam|bao) bao (?:dung )?(?:tien do|thoi gian)\b|\bkhai giang\b|\bdai hoi\b"
    r"|\bkhan(?! truong)\b|\bhoa toc\b|\bngay (?:lap tuc|sau)\b|\bchua (?:xac dinh|co|ro)\b"
)
_AT_ONCE = re.compile(
    r"^\W*(?:(?:lam|gui|trien khai|thuc hien|xu ly) )?ngay(?: lap tuc| va luon)?\W*$|\bkhan\b(?! truong)|\bhoa toc\b"
)
_HURRY = re.compile(r"\bkhan truong\b|\bsom(?! (?:mai|nay|mot|kia))\b|\bcang nhanh\b|\bkip thoi\b")
_TITLE = re.compile(
    r"\b(?:bao cao|so ket|tong ket|danh gia|ket qua|tinh hinh|so lieu|kiem diem)(?: (?!trong\b|truoc\b|den\b|het\b|hoan\b|cham\b|tu\b)[a-z]+){0,4} $"
)
_WEEK_NUMBER = re.compile(
    r"(?<!\d )\btuan (?:thu )?(?:\d{1,2}|nhat|hai|ba|bon|tu)\b(?!\s*(?:lan|/))|\btuan (?:thu \w+|dau|cuoi)\s+(?:cua\s+)?(?:hang\s+)?(?:thang|quy|nam)\b"
)
_SCHOOL_YEAR = re.compile(r"\bnam hoc\b")
_OPEN_END = re.compile(r"\b(?:tro di|ve sau)\b|\b(?:cac|nhung) nam (?:sau|toi|ke tiep)\b")
_BEFORE = re.compile(r"\btruoc\s+(?:(?:het|dip|ngay|le|dai le|ngay le|ky niem|trong|toi|\0+)\s*)*$")
_RANGE = re.compile(r"^[\s,(]*(?:-|~|->|den|toi|qua)(?:\s+(?:het|cuoi|truoc|truoc ngay))?(?:\s+ngay)?\s*$")
_LIST = re.compile(r"^\s*(?:(?:,|;|va|&|/|\+)\s*)*(?:\s*(?:va|truoc|ngay|hang|cac|trong|het))*\s*$")
_ASIDE = re.compile(r"\([^()]{0,60}\)|\0+")
_OR = re.compile(r"^\s*,?\s*(?:hoac|hay)\b")
_AFTER = re.compile(r"\b(?:sau|ra|(?<!khong )qua)\s+(?:ngay\s+|dip\s+|le\s+|ky nghi\s+)*$")
_FROM = re.compile(r"\b(?:tu|bat dau(?: tu)?|khoi cong|khoi dong)\s+(?:\0+\s*)?(?:ngay\s+)?$")
_UNTIL = re.compile(r"\b(?:hoan thanh|ket thuc|xong|den|toi)\b")
_WEEKDAY_BESIDE = re.compile(r"[\s,(]*(?:(?:ngay|tuc|la)\s*)*[\s,(]*")
_LABOUR_HOLIDAY = {(4, 30), (5, 1)}  # "30/4, 1/5" is one feast


def dated(phrase: Phrase) -> Deadline:
    """Read a phrase in which nothing comes back and nothing is counted."""
    folded = phrase.folded
    if _OPEN_END.search(folded):
        return phrase.ongoing()
    marks = _without_weekday_of_date(phrase)
    if isinstance(marks, Deadline):
        return marks
    marks = _without_titles(phrase, marks)
    periods_only = all(mark.unit in PERIODS for mark in marks)
    outside = _OUTSIDE.search(folded)
    if outside and periods_only:
        if _AT_ONCE.search(folded):
            return phrase.doubt(ask.urgent(phrase.today.on), (phrase.today.on,))
        if not marks or marks[0].start > outside.start():
            return phrase.doubt(ask.outside(phrase.words.written))
    if not marks and _HURRY.search(folded):
        return phrase.doubt(ask.outside(phrase.words.written))
    if _WEEK_NUMBER.search(folded) and all(mark.unit in (*PERIODS, Unit.WEEK) for mark in marks):
        return phrase.doubt(ask.weeks_unsure(phrase.words.written))
    if _SCHOOL_YEAR.search(folded) and periods_only:
        return phrase.doubt(ask.outside(phrase.words.written))
    if not marks:
        return _nothing(phrase)
    return single(phrase, marks[0]) if len(marks) == 1 else _several(phrase, marks)


def _without_titles(phrase: Phrase, marks: list[Mark]) -> list[Mark]:
    """Drop the quarter of "báo cáo quý I trước 10/4": it names the report, the day is the deadline."""
    left = [mark for mark in marks if mark.unit not in PERIODS or not _TITLE.search(phrase.folded, 0, mark.start)]
    return left if any(mark.unit not in PERIODS for mark in left) else marks


def _nothing(phrase: Phrase) -> Deadline:
    if _AT_ONCE.search(phrase.folded) and "ngày" not in phrase.words.written.casefold():
        return phrase.doubt(ask.urgent(phrase.today.on), (phrase.today.on,))
    return phrase.doubt(ask.unreadable(phrase.words.written))


def _without_weekday_of_date(phrase: Phrase) -> list[Mark] | Deadline:
    """Drop the weekday of "thứ Sáu, ngày 13/3"; a weekday that is not of that date is asked about."""
    marks = list(phrase.marks)
    for one, other in itertools.pairwise(phrase.marks):
        pair = {one.unit: one, other.unit: other}
        day, weekday = pair.get(Unit.DAY) or pair.get(Unit.AWAY), pair.get(Unit.WEEKDAY)
        if not (day and weekday and _WEEKDAY_BESIDE.fullmatch(phrase.between(one, other))):
            continue
        due = span_of(day, phrase.today).last
        if due and due.weekday() != weekday.number:
            meant = span_of(weekday, phrase.today).last
            choices = (due, meant) if meant else (due,)
            return phrase.doubt(ask.either(choices), choices)
        if weekday in marks:
            marks.remove(weekday)
    return marks


def single(phrase: Phrase, mark: Mark) -> Deadline:
    """Read the one mark that counts, with the words that lead to it."""
    span, lead = span_of(mark, phrase.today), phrase.folded[: mark.start]
    if span.doubt or span.last is None:
        return phrase.doubt(span.doubt or ask.unreadable(phrase.words.written), span.choices)
    due, before = span.last, bool(_BEFORE.search(lead))
    if _FROM.search(lead) and mark.first_day is None and not mark.last_number and mark.unit is not Unit.AWAY:
        return phrase.doubt(ask.only_start(span.first or due))
    if _AFTER.search(lead) and mark.unit not in (Unit.AWAY, Unit.MONTHS_AWAY):
        return phrase.doubt(ask.outside(phrase.words.written))
    if before and (earlier := back_from(phrase, mark, due)):
        return phrase.dated(earlier)
    if mark.unit is Unit.EVENT and before:
        due = date.fromordinal(due.toordinal() - 1)
    starts = span.first if span.first != span.last and mark.unit is not Unit.EVENT else None
    return phrase.dated(due, starts=starts, before=before)


def _several(phrase: Phrase, marks: Sequence[Mark]) -> Deadline:
    betweens = [_ASIDE.sub("", phrase.between(one, other)) for one, other in itertools.pairwise(marks)]
    if all(mark.unit is Unit.EVENT for mark in marks) and not any(between.strip(" ,") for between in betweens):
        return single(phrase, with_years(marks)[0])  # "giao thừa Tết Đinh Mùi"
    if {(mark.number, mark.day) for mark in marks} == _LABOUR_HOLIDAY:
        return single(phrase, with_years(marks)[0 if _BEFORE.search(phrase.folded[: marks[0].start]) else -1])
    if len({(mark.number, mark.day) for mark in marks}) == 1 and all(mark.day for mark in marks):
        return single(phrase, max(marks, key=lambda mark: mark.year or 0))  # "27/7/1947 - 27/7/2026"
    started = bool(_FROM.search(phrase.folded[: marks[0].start]))
    if len(marks) == 2 and (_RANGE.match(betweens[0]) or (started and _UNTIL.search(betweens[0]))):
        return _range(phrase, *marks)
    marks = with_days(with_years(marks), betweens)
    spans = [span_of(mark, phrase.today) for mark in marks]
    if narrow := _narrowest(spans):
        feast = next((mark for mark in marks if mark.unit is Unit.EVENT), marks[narrow - 1])
        same = span_of(feast, phrase.today).last == spans[narrow - 1].last
        return single(phrase, feast if same else marks[narrow - 1])
    listed = all(_LIST.match(between) for between in betweens)
    if listed and any(span.last for span in spans) and (read := _list(phrase, marks)):
        return read
    doubt = next((span for span in spans if span.doubt or not span.last), None)
    if doubt:
        return phrase.doubt(doubt.doubt or ask.unreadable(phrase.words.written), doubt.choices)
    if all(_RANGE.match(between) or between.strip() == "" for between in betweens):
        return phrase.dated(max(span.last for span in spans if span.last))
    choices = tuple(dict.fromkeys(span.last for span in spans if span.last))
    return phrase.doubt(ask.either(choices), choices)


def with_years(marks: Sequence[Mark]) -> list[Mark]:
    """Give a mark without a year the year of the next one that has it: "từ 15/3 đến 30/4/2026"."""
    dated: list[Mark] = []
    year: int | None = None
    for mark in reversed(marks):
        year = mark.year or year
        dated.insert(0, mark if mark.year or mark.shift is not None else replace(mark, year=year))
    return dated


def with_days(marks: Sequence[Mark], betweens: Sequence[str]) -> list[Mark]:
    """Give the months after a day that day: "ngày 20 các tháng 3, 6, 9, 12"."""
    if marks[0].unit is not Unit.DAY or not marks[0].number or not all(_LIST.match(between) for between in betweens):
        return list(marks)
    if not all(mark.unit is Unit.MONTH and mark.number and not mark.part for mark in marks[1:]):
        return list(marks)
    return [marks[0], *(replace(mark, unit=Unit.DAY, day=marks[0].day) for mark in marks[1:])]


def _narrowest(spans: Sequence[Span]) -> int:
    """Return the place (from 1) of the span that lies within all others, 0 when there is none."""
    for place, inner in enumerate(spans, 1):
        if all(_within(inner, outer) for outer in spans):
            return place
    return 0


def _within(inner: Span, outer: Span) -> bool:
    if not (inner.first and inner.last and outer.first and outer.last):
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _range(phrase: Phrase, first: Mark, last: Mark) -> Deadline:
    """Read "từ 15/12 đến 15/1": the end is due, and it lies after the start."""
    if first.unit is Unit.DAY and first.number is None and last.number and last.unit is Unit.DAY:
        first = replace(first, number=last.number)  # "ngày 15 đến ngày 20/4"
    start, end = _ends(phrase, first, last)
    if end.doubt or end.last is None:
        return phrase.doubt(end.doubt or ask.unreadable(phrase.words.written), end.choices)
    starts = start.first if start.first and start.first <= end.last else None
    return phrase.dated(end.last, starts=starts)


def _ends(phrase: Phrase, first: Mark, last: Mark) -> tuple[Span, Span]:
    today, near = phrase.today, replace(phrase.today, chat=True)
    dateless = first.unit not in (Unit.DAY, *PERIODS) or first.number is None or first.shift is not None
    if dateless or last.unit not in (Unit.DAY, *PERIODS) or last.number is None or last.shift is not None:
        return span_of(first, near), span_of(last, today)
    if first.year and not last.year:
        return span_of(first, today), _not_before(last, first.year, span_of(first, today), phrase)
    end = span_of(last, today)
    if not last.year and _crosses(first, last):
        end = span_of(last, near)
    if end.last is None:
        return end, end
    start = span_of(first if first.year else replace(first, year=end.last.year), today)
    if start.first and start.first > end.last and not first.year:
        start = span_of(replace(first, year=end.last.year - 1), today)
    return start, end


def _not_before(last: Mark, year: int, start: Span, phrase: Phrase) -> Span:
    end = span_of(replace(last, year=year), phrase.today)
    if end.last and start.first and end.last < start.first:
        return span_of(replace(last, year=year + 1), phrase.today)
    return end


def _crosses(first: Mark, last: Mark) -> bool:
    """Whether a range without years runs into the next year."""
    if first.unit is not last.unit or first.unit not in (Unit.DAY, Unit.MONTH, Unit.QUARTER):
        return False
    return ((first.number or 0), first.day or 0) > ((last.number or 0), last.day or 0)


def _list(phrase: Phrase, marks: Sequence[Mark]) -> Deadline | None:
    """Several dates in one cell are several occurrences (R15); one gone by this year comes back in the next."""
    near = replace(phrase.today, chat=True)
    ends = [span.last for span in (span_of(mark, near) for mark in marks) if span.last]
    if len(ends) < len(marks):
        return None
    read = by_rule(phrase, _cycle_of(marks, ends))
    if read.kind is not DeadlineKind.RECURRING:
        return phrase.doubt(ask.either(tuple(ends)), tuple(ends))
    if marks[-1].year:
        if max(ends) < phrase.today.on:
            return phrase.dated(max(ends))
        return replace(read, rrule=f"{read.rrule};UNTIL={max(ends):%Y%m%d}")
    return read


def _cycle_of(marks: Sequence[Mark], ends: Sequence[date]) -> Cycle:
    if all(mark.unit is Unit.DAY and mark.number and not mark.lunar for mark in marks):
        return yearly([(mark.number or 0, mark.day or 0) for mark in marks])
    if all(mark.unit in (Unit.MONTH, Unit.QUARTER) and not mark.part and not mark.lunar for mark in marks):
        return yearly_ends([end.month for end in ends])
    return UNSURE


def is_alternative(phrase: Phrase) -> bool:
    """Whether the marks are one or the other: "30/6 hoặc 15/7"."""
    return any(_OR.match(phrase.between(one, other)) for one, other in itertools.pairwise(phrase.marks))
