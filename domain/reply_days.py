"""The day a reply names: asked for, promised, or gone by."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from domain.deadlines import Deadline, DeadlineKind, Voice, WorkingDays, find_deadline
from domain.reply_lexicon import Sense
from domain.reply_numbers import number_from
from domain.reply_phrases import Piece
from domain.reply_said import Said
from domain.reply_spoken import spoken, word_after
from domain.text import fold

S = Sense
_OF_ONE_DAY = frozenset({"ngay", "hom", "bua", "n"})
_DAYS_OF = {"ngay": 1, "hom": 1, "bua": 1, "n": 1, "tuan": 7, "thang": 30}
_OF_NOW = frozenset({"nay", "ni", "qua", "truoc", "kia"})  # "hai hôm nay", "từ bữa nay" count nothing
MOST_COUNTED = 999  # of days, weeks or months; nobody asks for more
_FORTNIGHT = 15  # "nửa tháng"
_WEEK = 7
_YEAR_AND_A_DAY = 366
LONG_AGO = 120  # days: a day without a year that lies further back is the name of a feast, or of next year
Asked = tuple[date | None, int | None, int]


def asked_for(said: Said, start: int, on: date, due: date | None, calendar: WorkingDays) -> Asked:
    """Return the new day asked for, or the days beyond the deadline, and the word after them."""
    if counted := _count(said, start):
        return _counted(said, counted, on, due, calendar)
    for first, last in _stretches(said, start):
        found = _first_day(said, first, last, on, calendar)
        if found and found[0] >= on:
            named = _named_since(said, first, found[1], on, calendar)
            return named or found[0], None, found[1]
    return _day_alone(said, start, on)


def _counted(said: Said, counted: tuple[int, bool, int], on: date, due: date | None, calendar: WorkingDays) -> Asked:
    days, workdays, end = counted
    after = [one.bare for one in said.words[end:]]
    before = [one.bare for one in said.words[:end]]
    today = " ".join(after[:5]).startswith(("tinh tu hom nay", "ke tu hom nay", "nua tinh tu hom nay"))
    if today or " ".join(before).startswith(("tinh tu hom nay", "tinh tu bua nay", "ke tu hom nay")):
        return _later(on, days, workdays, calendar), None, end
    if due is None:
        return None, days, end
    moved = _later(due, days, workdays, calendar)
    return moved, (moved - due).days, end


def _later(day: date, count: int, workdays: bool, calendar: WorkingDays) -> date:
    return calendar.after(day, count) if workdays else day + timedelta(days=count)


_ASKING = frozenset({S.ASK, S.POSTPONE, S.LET, S.MORE})


def _stretches(said: Said, start: int) -> Iterator[tuple[int, int]]:
    """Where the new day is looked for, in turn: behind the last "sang", "đến" of what is asked, in it, anywhere."""
    asking = [clause for clause in said.clauses if _asks(clause)]
    own = [clause for clause in said.clauses if clause[0].first <= start < clause[-1].last]
    for clause in asking or own:
        yield from ((first, clause[-1].last) for first in reversed(_untils(clause)))
    if any(_VAGUE.search(" ".join(one.bare for one in said.words[c[0].first : c[-1].last])) for c in asking):
        return
    yield from ((clause[0].first, clause[-1].last) for clause in asking or own)
    later = [clause for clause in said.clauses if clause[0].first > start]
    yield from ((first, clause[-1].last) for clause in later for first in reversed(_untils(clause)))
    yield start, len(said.words)
    for clause in said.clauses:
        if not any(piece.sense in (S.NO, S.NOTYET, S.TERM) for piece in clause):
            yield clause[0].first, clause[-1].last
    yield 0, len(said.words)


def _asks(clause: tuple[Piece, ...]) -> bool:
    let = any(one.sense is S.FOR and other.sense in (S.WHO, S.UNTIL) for one, other in pairwise(clause))
    return let or any(piece.sense in _ASKING for piece in clause)


_VAGUE = re.compile(
    r"\b(?:it|vai|vai ba|may|dam|dam ba|chut|mot it|mot vai|\d{1,2}-\d{1,2}) (?:ngay|ngai|hom|bua|tuan|thang|thoi gian)\b"
)
_SAYS_BY_WHEN = frozenset({
    S.LATER, S.BEFORE, S.NUMBER, S.SPAN, S.WHO, S.SOFT, S.GIVE, S.REPORT, S.FINISH, S.SUBMIT, S.FUTURE, S.UNTIL, S.PART, S.ABLE, S.OVER,
})  # fmt: skip


def _named_since(said: Said, first: int, last: int, on: date, calendar: WorkingDays) -> date | None:
    """Of "lùi qua Tết, 6/1 tôi nộp": a day in figures behind one in words is the one meant."""
    if any(one.number for one in said.words[first:last]):
        return None
    for clause in said.clauses:
        odd = sum(piece.sense not in _SAYS_BY_WHEN for piece in clause)
        figures = any(_NAMED.fullmatch(said.words[piece.first].text) for piece in clause)
        if clause[0].first >= last and odd <= 1 and figures:
            found = _first_day(said, clause[0].first, clause[-1].last, on, calendar)
            return found[0] if found and found[0] >= on else None
    return None


def _untils(clause: tuple[Piece, ...]) -> list[int]:
    """Words behind which the day stands; "qua" alone would make it yesterday."""
    return [
        piece.last if piece.text == "qua" else piece.first
        for piece in clause
        if piece.sense is S.UNTIL or piece.text in _SET_AT
    ]


def _first_day(said: Said, first: int, last: int, on: date, calendar: WorkingDays) -> tuple[date, int] | None:
    text, places = spoken(said, first, last)
    found = find_deadline(text, on, voice=Voice.CHAT, calendar=calendar)
    day = _day_of(found)
    if found is None or day is None:
        return None
    return day, word_after(places, text.find(found[1].text) + len(found[1].text), last)


_SET_AT = frozenset({"thanh", "la"})
_DAY_ALONE = re.compile(
    r"(?:đến|tới|sang|den|toi) (\d{1,2})(?= [^\W\d]|$)(?! (?:ngày|ngay|hôm|hom|tuần|tuan|tháng|thang|giờ|gio)\b)"
)


def _day_alone(said: Said, start: int, on: date) -> Asked:
    """Read "lùi đến 22": a day of this month or the next."""
    text, places = spoken(said, start)
    found = _DAY_ALONE.search(text)
    day = _day_of(find_deadline(f"ngày {found[1]}", on, voice=Voice.CHAT)) if found else None
    return day, None, word_after(places, found.end(), len(said.words)) if found and day else start


def _count(said: Said, start: int) -> tuple[int, bool, int] | None:
    """Find "3 ngày", "một tuần", "nửa tháng", "5 ngày làm việc" as a span of time, not as a day of the month."""
    words = [one.bare for one in said.words]
    for place in range(start, len(words) - 1):
        if words[place] == "them" and words[place + 1] in _DAYS_OF and words[place + 2 : place + 3] == ["nua"]:
            return _DAYS_OF[words[place + 1]], False, place + 3  # "thêm tuần nữa"
        count, end = (1, place + 1) if words[place] == "nua" else number_from(said.words, place) or (0, place + 1)
        unit, after = "".join(words[end : end + 1]), words[end + 1 : end + 2]
        if (
            unit not in _DAYS_OF
            or (after and (after[0][:1].isdecimal() or after[0] in _OF_NOW))
            or (place and words[place - 1] in ("ngay", "mung"))
        ):
            continue
        if words[place] == "nua":
            if unit == "thang":
                return _FORTNIGHT, False, end + 1
            continue
        if 0 < count <= MOST_COUNTED and words[place - 1 : place] != ["thu"]:
            workdays = unit in _OF_ONE_DAY and words[end + 1 : end + 3] == ["lam", "viec"]
            return count * _DAYS_OF[unit], workdays, end + (3 if workdays else 1)
    return None


def _day_of(found: tuple[str, Deadline, str] | None) -> date | None:
    return found[1].due if found and found[1].kind is DeadlineKind.DATE else None


_NAMED = re.compile(r"\d{1,2}[/.-]\d{1,2}")
_WEEKDAY = re.compile(r"(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay|bai)|thứ \w+|chu nhat|chủ nhật|cn)$")


_DAY_ONLY = re.compile(r"(?:(?:hom|ngay|mung|mong) )+\d{1,2}")


def _a_month_before(day: date) -> date:
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def past_day(said: Said, on: date) -> date | None:
    """Return the day of completion that is stated: a day without a year, or a weekday, lies behind."""
    found = find_deadline(spoken(said)[0], on, voice=Voice.CHAT)
    day = _day_of(found)
    if found is None or day is None:
        return None
    back = _YEAR_AND_A_DAY
    if day > on and _NAMED.search(found[1].text) and (day.month, day.day) != (2, 29):
        day, back = day.replace(year=day.year - 1), LONG_AGO
    elif day > on and _WEEKDAY.search(found[1].text.casefold()):
        day -= timedelta(days=_WEEK)
    elif day > on and _DAY_ONLY.fullmatch(fold(found[1].text)):
        day = _a_month_before(day)
    return day if on - timedelta(days=back) <= day <= on else None


_PROMISES = frozenset({S.FINISH, S.GIVE, S.SUBMIT, S.FUTURE, S.REPORT, S.SIGN, S.DO, S.THEN, S.UNDO, S.TELL})


def promised_day(said: Said, on: date, calendar: WorkingDays) -> date | None:
    """Return the day to come that is promised, or today where something is promised of it."""
    days = [
        (clause, _in_clause(said, clause, on, calendar))
        for clause in said.clauses
        if _names_a_day(clause) or _promises_workdays(said, clause)
    ]
    coming = next((day for _clause, day in days if day is not None and day > on), None)
    return coming or next((day for clause, day in days if day == on and _promises(clause)), None)


def _names_a_day(clause: tuple[Piece, ...]) -> bool:
    return any(piece.sense in (S.LATER, S.NOW) for piece in clause)


def _promises_workdays(said: Said, clause: tuple[Piece, ...]) -> bool:
    """Of "trong 3 ngày làm việc nữa xong"."""
    counted = _count(said, clause[0].first)
    senses = {piece.sense for piece in clause}
    within = counted is not None and counted[1] and counted[2] <= clause[-1].last
    return within and bool(senses & _PROMISES) and not senses & {S.OVER, S.PAST}


def _in_clause(said: Said, clause: tuple[Piece, ...], on: date, calendar: WorkingDays) -> date | None:
    found = _first_day(said, clause[0].first, clause[-1].last, on, calendar)
    return found[0] if found else _counted_from_today(said, clause, on, calendar)


def _counted_from_today(said: Said, clause: tuple[Piece, ...], on: date, calendar: WorkingDays) -> date | None:
    """Of "2 bữa nữa xong"."""
    counted = _count(said, clause[0].first)
    if counted is None or counted[2] > clause[-1].last:
        return None
    nua = said.words[counted[2]].bare == "nua" if counted[2] < len(said.words) else False
    return _later(on, counted[0], counted[1], calendar) if nua else None


def _promises(clause: tuple[Piece, ...]) -> bool:
    senses = {piece.sense for piece in clause}
    opens = clause[0].sense is S.NOW and clause[0].text.startswith(
        ("toi", "chieu", "trua", "dau gio", "cuoi gio", "cuoi chieu")
    )
    return (opens or bool(senses & _PROMISES)) and not senses & {S.OVER, S.PAST, S.NOTYET, S.NO, S.DOING, S.WAIT}
