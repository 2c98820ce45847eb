"""Read when something is due, as Vietnamese offices write it."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as TimeOfDay  # a field of the deadline is named `time`
from enum import StrEnum
from functools import lru_cache

from dateutil.rrule import rrulestr

from domain import deadline_questions as ask
from domain.deadline_cycles import Cycle, cycle_of, says_cycle, yearly, yearly_ends
from domain.deadline_days import MondayToFriday, Span, Today, WorkingDays, span_of
from domain.deadline_marks import Mark, Unit, marks_in
from domain.deadline_questions import Doubt
from domain.deadline_words import Words, words_of

__all__ = ["Deadline", "DeadlineKind", "Voice", "WorkingDays", "find_deadline", "next_due", "read_deadline"]

END_OF_OFFICE_HOURS = TimeOfDay(17, 0)


class DeadlineKind(StrEnum):
    DATE = "date"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    AMBIGUOUS = "ambiguous"


class Voice(StrEnum):
    """Where the text stands: "T6" is June in an annex and Friday in a chat."""

    ANNEX = "annex"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as read: the day in Vietnam, or the rule it comes back by, or the question to ask."""

    text: str
    kind: DeadlineKind
    due: date | None = None
    rrule: str | None = None
    time: TimeOfDay | None = None
    question: Doubt | None = None
    choices: tuple[date, ...] = ()
    before: bool = False
    starts: date | None = None
    day_assumed: bool = False


@lru_cache(maxsize=2048)  # many items have the same rule
def next_due(rrule: str, on: date) -> date:
    """Return the first occurrence on or after a day. Raises ValueError when the rule has run out."""
    midnight = datetime(on.year, on.month, on.day)  # noqa: DTZ001 - a rule of days has no zone
    found = rrulestr(rrule, dtstart=midnight).after(midnight, inc=True)
    if found is None:
        raise ValueError(f"{rrule} never comes after {on}")
    return found.date()


_TIME = re.compile(
    r"\b(?:truoc |luc |vao )?(?P<hour>[01]?\d|2[0-3])\s?(?:h|g|gio)\s?(?P<minute>[0-5]\d)?(?:\s?phut)?\b(?!\s*(?:nua|ke))"
    r"|\b(?P<hour2>[01]?\d|2[0-3]):(?P<minute2>[0-5]\d)\b"
)
_OFFICE_TIMES = (
    (re.compile(r"\b(?:cob|eod)\b|\b(?:het|cuoi) gio (?:hanh chinh|lam viec)\b"), END_OF_OFFICE_HOURS),
    (re.compile(r"\bdau gio chieu\b"), TimeOfDay(13, 30)),
    (re.compile(r"\bcuoi gio(?: chieu)?\b"), TimeOfDay(16, 30)),
)
_NO_LIMIT = re.compile(r"\b(?:khong|ko|k) (?:co |xac dinh |gioi han )*(?:thoi )?han\b|\bvo thoi han\b")
_ONGOING = re.compile(
    r"\b(?:thuong xuyen|duy tri|lien tuc|dot xuat|(?:theo )?tung dot|khi can(?: thiet)?|(?:ngay )?(?:sau )?khi (?:co )?(?:phat sinh|yeu cau|de nghi"
    r"|vu viec|tinh huong|thong tin|su viec|don thu|kien nghi|phan anh|bien dong|thay doi|nhu cau))\b"
)
_STEADY = re.compile(r"\b(?:thuong xuyen|duy tri|lien tuc)\b")
_REPORTED = re.compile(r"\b(?:bao cao|tong hop|gui|nop|so ket|tong ket|hoan thanh|danh gia|dinh ky)\b")
_OUTSIDE = re.compile(
    r"\btheo (?:(?:dung )?(?:ke hoach|chi dao|yeu cau|tien do|huong dan|lich|chuong trinh|quy dinh|thoi gian|thong bao|van ban|phan cong))\b"
    r"|\bkhi (?:co|nhan|duoc|hoan thanh|ket thuc)\b|\bsau khi\b|\bky hop\b|\b(?:dam|bao) bao (?:dung )?(?:tien do|thoi gian)\b|\bkhai giang\b|\bdai hoi\b"
    r"|\bkhan(?: truong)?\b|\bhoa toc\b|\bsom(?! (?:mai|nay|mot|kia))\b|\bcang nhanh\b|\bngay (?:lap tuc|sau)\b|\bchua (?:xac dinh|co|ro)\b"
)
_AT_ONCE = re.compile(
    r"^\W*(?:(?:lam|gui|trien khai|thuc hien|xu ly) )?ngay(?: lap tuc| va luon)?\W*$|\bkhan\b(?! truong)|\bhoa toc\b"
)
_WEEK_NUMBER = re.compile(r"\btuan (?:thu )?\d{1,2}\b(?!\s*(?:lan|/))")
_START_KNOWN = re.compile(
    r"\b(?:ke )?tu (?:ngay |khi )?(?:ban hanh|ky|hom nay|nay|duoc giao|giao|nhan (?:duoc )?(?:van ban|cong van|thong bao|ke hoach|nhiem vu|quyet dinh)"
    r"|co hieu luc|(?:van ban|ke hoach|quyet dinh|thong bao|cong van) nay)"
)
_EACH_TIME = re.compile(
    r"\b(?:(?:ke )?tu|sau) (?:ngay |khi )+(?:tiep nhan|nhan (?:duoc |du )*(?:thong tin|ho so|don|phan anh|kien nghi|de nghi|yeu cau|bao cao|khieu nai|to cao)"
    r"|co (?:thong tin|phan anh|yeu cau|phat sinh)|phat sinh|xay ra|phat hien)|\b(?:moi|tung) (?:lan|dot|vu|su kien)\b"
)
_SINCE = re.compile(r"\b(?:ke tu|tu khi|tinh tu)\b")
_SINCE_DAY = re.compile(r"\b(?:ke tu|tinh tu|tu)(?: ngay)? $")
_BEFORE = re.compile(r"\btruoc\s+(?:het\s+|dip\s+)?(?:ngay\s+)?(?:\0+\s*)?$")
_RANGE = re.compile(r"^[\s,(]*(?:-|~|->|den|toi|qua)(?:\s+(?:het|cuoi|truoc))?(?:\s+ngay)?\s*$")
_LIST = re.compile(r"^\s*(?:,|;|va|&|/|hoac|\+)*(?:\s*(?:va|truoc|ngay|hang|cac))*\s*$")
_AFTER = re.compile(r"\bsau\s+(?:ngay\s+|dip\s+)?$")
_FROM = re.compile(r"\b(?:tu|bat dau)\s+(?:ngay\s+)?$")
_WHOLE_SHARE = re.compile(r"\b100\s?%(?P<rest>.*)")
_LADDER = re.compile(
    r"(?:^|;)\s*(?:bao cao )?(?:tuan|thang|quy|nam):?\s+(?:truoc|cham nhat|ngay)"
)  # a report a month, one a quarter
_PERIODS = (Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.NINE_MONTHS, Unit.YEAR)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A text being read: the words, the marks found in them, and the day it is read on."""

    words: Words
    folded: str
    marks: tuple[Mark, ...]
    today: Today

    def deadline(self, kind: DeadlineKind, **found: object) -> Deadline:
        return replace(Deadline(self.words.written, kind), **found)  # type: ignore[arg-type]

    def doubt(self, question: Doubt, choices: tuple[date, ...] = ()) -> Deadline:
        return Deadline(self.words.written, DeadlineKind.AMBIGUOUS, question=question, choices=choices)

    def between(self, one: Mark, other: Mark) -> str:
        return self.folded[one.end : other.start]


def read_deadline(text: str, on: date, *, voice: Voice = Voice.ANNEX, calendar: WorkingDays | None = None) -> Deadline:
    """Read one deadline as of a day in Vietnam; what cannot be known is AMBIGUOUS with a question, never guessed."""
    today = Today(on, voice is Voice.CHAT, calendar or MondayToFriday())
    words = words_of(text)
    at, folded = _time_in(words.folded)
    found = _read(_phrase(replace(words, folded=folded), today))
    if (
        found.kind is DeadlineKind.AMBIGUOUS
        and at
        and today.chat
        and not found.choices
        and not _phrase_marks(words, today)
    ):
        found = replace(found, kind=DeadlineKind.DATE, due=on, question=None)  # "trước 17h" is said of today
    return replace(found, text=words.written, time=at)


def _phrase_marks(words: Words, today: Today) -> tuple[Mark, ...]:
    return _phrase(replace(words, folded=_time_in(words.folded)[1]), today).marks


def _phrase(words: Words, today: Today) -> _Phrase:
    return _Phrase(words, words.folded, tuple(marks_in(words, chat=today.chat)), today)


def _time_in(folded: str) -> tuple[TimeOfDay | None, str]:
    """Return the hour a text states and the text with the hour out of sight."""
    found = _TIME.search(folded)
    if found and not re.match(r"trong(?: vong)? $", folded[max(0, found.start() - 12) : found.start()][-11:]):
        at = TimeOfDay(int(found["hour"] or found["hour2"]), int(found["minute"] or found["minute2"] or 0))
        kept = "truoc" if found.group().startswith("truoc") else ""
        return at, folded[: found.start()] + kept.ljust(len(found.group())) + folded[found.end() :]
    for form, at in _OFFICE_TIMES:
        if match := form.search(folded):
            return at, folded[: match.start()] + " " * len(match.group()) + folded[match.end() :]
    return None, folded


def _read(phrase: _Phrase) -> Deadline:
    if not phrase.folded.strip():
        return phrase.doubt(ask.unreadable(phrase.words.written))
    if _NO_LIMIT.search(phrase.folded):
        return phrase.deadline(DeadlineKind.ONGOING)
    if whole := _WHOLE_SHARE.search(phrase.folded):  # "50% trong quý II, 100% trong năm": the whole is the deadline
        rest = " " * whole.start("rest") + phrase.folded[whole.start("rest") :]
        late = _phrase(replace(phrase.words, folded=rest), phrase.today)
        if late.marks:
            return _read(late)
    return _clauses(phrase) or _ongoing(phrase) or _recurring(phrase) or _term(phrase) or _dated(phrase)


def _clauses(phrase: _Phrase) -> Deadline | None:
    """Read a cell of several clauses: the one that says when to report rules (R11)."""
    ends = [found.start() for found in re.finditer(";", phrase.folded)] + [len(phrase.folded)]
    if len(ends) == 1:
        return None
    parts, start = [], 0
    for end in ends:
        kept = " " * start + phrase.folded[start:end] + " " * (len(phrase.folded) - end)
        if kept.strip():
            parts.append(_read(_phrase(replace(phrase.words, folded=kept), phrase.today)))
        start = end + 1
    if len(_LADDER.findall(phrase.folded)) > 1:
        return phrase.doubt(ask.split_needed(phrase.words.written))
    rules = {part.rrule for part in parts if part.rrule}
    if len(rules) > 1:
        return phrase.doubt(ask.split_needed(phrase.words.written))
    if rules:
        return next(part for part in parts if part.rrule)
    dated = [part for part in parts if part.kind is DeadlineKind.DATE]
    if len(dated) == 1:
        return dated[0]
    return None if dated else next((part for part in parts if part.kind is DeadlineKind.ONGOING), None)


def _ongoing(phrase: _Phrase) -> Deadline | None:
    if not _ONGOING.search(phrase.folded) or (_EACH_TIME.search(phrase.folded) and phrase.marks):
        return None
    if says_cycle(phrase.folded):
        routine = re.search(r"\b(?:hang|moi) (?:ngay|nam)\b", phrase.folded) and not _REPORTED.search(phrase.folded)
        return phrase.deadline(DeadlineKind.ONGOING) if routine and not _exact_marks(phrase) else None
    if _exact_marks(phrase) or (phrase.marks and _REPORTED.search(phrase.folded)):
        return None
    return phrase.deadline(DeadlineKind.ONGOING)


def _exact_marks(phrase: _Phrase) -> list[Mark]:
    return [mark for mark in phrase.marks if mark.unit not in _PERIODS]


def _recurring(phrase: _Phrase) -> Deadline | None:
    cycle = cycle_of(phrase.folded, phrase.marks)
    if cycle is None:
        return None
    return _by_rule(phrase, cycle)


def _by_rule(phrase: _Phrase, cycle: Cycle) -> Deadline:
    if cycle.rrule is None:
        return phrase.doubt(ask.cycle_unsure(phrase.words.written))
    try:
        due = next_due(cycle.rrule, phrase.today.on)
    except ValueError:
        return phrase.doubt(ask.cycle_unsure(phrase.words.written))
    before = bool(re.search(r"\btruoc\b", phrase.folded))
    return phrase.deadline(
        DeadlineKind.RECURRING, due=due, rrule=cycle.rrule, before=before, day_assumed=cycle.day_assumed
    )


def _term(phrase: _Phrase) -> Deadline | None:
    """Read "trong 10 ngày kể từ ngày …": from the day of reading, from a day stated, each time anew, or unknown."""
    folded = phrase.folded
    counts = [mark for mark in phrase.marks if mark.unit is Unit.AWAY or (mark.unit is Unit.MONTH and mark.day)]
    if not counts or not (_SINCE.search(folded) or _EACH_TIME.search(folded)):
        return None
    if _START_KNOWN.search(folded):
        return _single(phrase, counts[0])
    if _EACH_TIME.search(folded):
        return phrase.deadline(DeadlineKind.ONGOING)
    for mark in phrase.marks:
        if mark.unit is Unit.DAY and _SINCE_DAY.search(folded[: mark.start]):
            start = span_of(mark, phrase.today).last
            if start:
                return _single(replace(phrase, today=replace(phrase.today, on=start)), counts[0])
    return phrase.doubt(ask.start_unknown(phrase.words.as_written(counts[0].start, counts[0].end)))


def _dated(phrase: _Phrase) -> Deadline:
    marks = _without_weekday_of_date(phrase)
    if isinstance(marks, Deadline):
        return marks
    outside = _OUTSIDE.search(phrase.folded)
    if outside and all(mark.unit in _PERIODS for mark in marks):
        if _AT_ONCE.search(phrase.folded):
            return phrase.doubt(ask.urgent(phrase.today.on), (phrase.today.on,))
        if not marks or marks[0].start > outside.start():
            return phrase.doubt(ask.outside(phrase.words.written))
    if _WEEK_NUMBER.search(phrase.folded) and all(mark.unit in _PERIODS for mark in marks):
        return phrase.doubt(ask.weeks_unsure(phrase.words.written))
    if not marks:
        at_once = _AT_ONCE.search(phrase.folded) and "ngày" not in phrase.words.written.casefold()
        if at_once:
            return phrase.doubt(ask.urgent(phrase.today.on), (phrase.today.on,))
        return phrase.doubt(ask.unreadable(phrase.words.written))
    return _single(phrase, marks[0]) if len(marks) == 1 else _several(phrase, marks)


def _without_weekday_of_date(phrase: _Phrase) -> list[Mark] | Deadline:
    """Drop the weekday of "thứ Sáu, ngày 13/3"; a weekday that is not of that date is asked about."""
    marks = list(phrase.marks)
    for one, other in zip(phrase.marks, phrase.marks[1:], strict=False):
        pair = {one.unit: one, other.unit: other}
        day, weekday = pair.get(Unit.DAY), pair.get(Unit.WEEKDAY)
        if not (
            day and weekday and re.fullmatch(r"[\s,(]*(?:ngay|tuc|la)?[\s,(]*(?:ngay)?\s*", phrase.between(one, other))
        ):
            continue
        due = span_of(day, phrase.today).last
        if due and due.weekday() != weekday.number:
            meant = span_of(weekday, phrase.today).last
            choices = (due, meant) if meant else (due,)
            return phrase.doubt(ask.either(choices), choices)
        marks.remove(weekday)
    return marks


def _single(phrase: _Phrase, mark: Mark) -> Deadline:
    span, lead = span_of(mark, phrase.today), phrase.folded[: mark.start]
    if span.doubt or span.last is None:
        return phrase.doubt(span.doubt or ask.unreadable(phrase.words.written), span.choices)
    due, before = span.last, bool(_BEFORE.search(lead))
    if _FROM.search(lead) and mark.first_day is None and mark.unit is Unit.DAY:
        return phrase.doubt(ask.only_start(due))
    if _AFTER.search(lead):
        return phrase.doubt(ask.outside(phrase.words.written))
    if mark.unit is Unit.EVENT and before:
        due = date.fromordinal(due.toordinal() - 1)
    starts = span.first if span.first != span.last and mark.unit is not Unit.EVENT else None
    return phrase.deadline(DeadlineKind.DATE, due=due, before=before, starts=starts)


def _several(phrase: _Phrase, marks: Sequence[Mark]) -> Deadline:
    dated = _with_years(marks)
    spans = [span_of(mark, phrase.today) for mark in dated]
    first, last = dated[0], dated[-1]
    if len(dated) == 2 and _RANGE.match(phrase.between(first, last)):
        return _range(phrase, first, last)
    if narrow := _narrowest(spans):
        return _single(phrase, dated[narrow - 1])
    doubt = next((span for span in spans if span.doubt or not span.last), None)
    if doubt:
        return phrase.doubt(doubt.doubt or ask.unreadable(phrase.words.written), doubt.choices)
    if all(_LIST.match(phrase.between(one, other)) for one, other in itertools.pairwise(dated)):
        return _list(phrase, dated, spans)
    choices = tuple(span.last for span in spans if span.last)
    return phrase.doubt(ask.either(choices), choices)


def _with_years(marks: Sequence[Mark]) -> list[Mark]:
    """Give a mark without a year the year of the next one that has it: "từ 15/3 đến 30/4/2026"."""
    dated: list[Mark] = []
    year: int | None = None
    for mark in reversed(marks):
        year = mark.year or year
        dated.insert(0, mark if mark.year or mark.shift is not None else replace(mark, year=year))
    return dated


def _narrowest(spans: Sequence[Span]) -> int:
    """Return the place (from 1) of the span that lies within all others, 0 when there is none."""
    for place, inner in enumerate(spans, 1):
        others = [span for span in spans if span is not inner]
        if all(_within(inner, outer) for outer in others):
            return place
    return 0


def _within(inner: Span, outer: Span) -> bool:
    if not (inner.first and inner.last and outer.first and outer.last):
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _range(phrase: _Phrase, first: Mark, last: Mark) -> Deadline:
    end = span_of(last, phrase.today)
    if end.doubt or end.last is None:
        return phrase.doubt(end.doubt or ask.unreadable(phrase.words.written), end.choices)
    start = span_of(
        replace(first, year=first.year or end.last.year) if first.unit in (Unit.DAY, *_PERIODS) else first, phrase.today
    )
    starts = start.first if start.first and start.first <= end.last else None
    return phrase.deadline(DeadlineKind.DATE, due=end.last, starts=starts)


def _list(phrase: _Phrase, marks: Sequence[Mark], spans: Sequence[Span]) -> Deadline:
    """Several dates in one cell are several occurrences (R15)."""
    ends = [span.last for span in spans if span.last]
    if all(mark.unit is Unit.DAY and mark.number and not mark.lunar for mark in marks):
        cycle = yearly(marks)
    elif all(mark.unit in (Unit.MONTH, Unit.QUARTER) for mark in marks):
        cycle = yearly_ends([end.month for end in ends])
    else:
        cycle = Cycle(None)
    if cycle.rrule is None:
        return phrase.doubt(ask.either(tuple(ends)), tuple(ends))
    if marks[-1].year:
        if max(ends) < phrase.today.on:
            return phrase.deadline(DeadlineKind.DATE, due=max(ends))
        cycle = replace(cycle, rrule=f"{cycle.rrule};UNTIL={max(ends):%Y%m%d}")
    return _by_rule(phrase, cycle)


_LEAD = re.compile(
    r"(?:\b(?:han|thoi han|thoi gian|hoan thanh|xong|truoc|cham nhat|muon nhat|(?:cho )?den|het|trong|dip|vao|tu|ngay|la|cuoi|hang|sang|toi|:)\s*:?\s*)+$"
)
_FIRM = re.compile(r"\b(?:han|truoc|cham nhat|muon nhat|den|het|hoan thanh|xong|sang)\b")
_TRAIL = re.compile(
    r"^\s*(?:va\s+(?:ngay\s*)?\d{1,2}\s+)?(?:(?:cua\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam)\b|thang cuoi (?:cua )?quy\b|(?:ke |tinh )tu (?:ngay |khi )?[a-z]+(?: [a-z]+ nay)?)"
)
_CYCLES = re.compile(
    r"\b(?:hang|moi|dinh ky)\s+(?:tuan|thang|quy|nam)\b|\b\d{1,2}\s+lan\s*/\s*(?:tuan|thang|quy|nam)\b|\bthuong xuyen\b"
)
_JOIN = re.compile(r"^\s*(?:-|~|den|toi|va|,)(?:\s+(?:het|ngay))*\s*$")


def find_deadline(text: str, on: date, *, voice: Voice = Voice.ANNEX) -> tuple[str, Deadline, str] | None:
    """Find the date phrase of a longer sentence: the text before it, the deadline, the text after.

    A phrase led by "hạn", "trước", "đến" comes first, then one that names a day, then a month or a quarter (which is
    often part of a title: "Báo cáo quý II trước 15/7"); of equals, the first. None when nothing is a date.
    """
    words = words_of(text)
    today = Today(on, voice is Voice.CHAT, MondayToFriday())
    _at, folded = _time_in(words.folded)
    phrases = [
        _stretch(words, folded, mark) for mark in _joined(folded, _phrase(replace(words, folded=folded), today).marks)
    ]
    cycles = [(2, found.start(), found.end()) for found in _CYCLES.finditer(folded)]
    best: tuple[int, tuple[str, Deadline, str]] | None = None
    for rank, start, end in sorted(phrases + cycles, key=lambda found: (found[0], found[1])):
        deadline = read_deadline(words.as_written(start, end), on, voice=voice)
        parts = (words.as_written(0, start).strip(" ,;:-"), deadline, words.as_written(end, len(folded)).strip(" ,;"))
        if deadline.kind is not DeadlineKind.AMBIGUOUS or deadline.choices or rank < 2:
            best = best or (rank, parts)
    return best[1] if best else None


def _joined(folded: str, marks: Sequence[Mark]) -> list[Mark]:
    """Make one stretch of marks that belong together: "từ 15/3 đến 30/4"."""
    joined: list[Mark] = []
    for mark in marks:
        if joined and _JOIN.match(folded[joined[-1].end : mark.start]):
            joined[-1] = replace(joined[-1], end=mark.end)
        else:
            joined.append(mark)
    return joined


def _stretch(words: Words, folded: str, mark: Mark) -> tuple[int, int, int]:
    """Return how firm a mark is (0 the firmest) and the phrase around it, led by "trước ngày", followed by "hằng tháng"."""
    lead, trail = _LEAD.search(words.folded[: mark.start]), _TRAIL.search(folded[mark.end :])
    start = lead.start() if lead else mark.start
    end = mark.end + (trail.end() if trail else 0)
    firm = bool(_FIRM.search(words.folded[start : mark.start]))
    return (0 if firm else 1 if mark.unit not in _PERIODS else 2), start, end
