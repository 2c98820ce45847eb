"""The day a reply names: asked for, promised, or gone by."""

import re
from datetime import date, timedelta

from domain.deadline_days import MondayToFriday
from domain.deadlines import Deadline, DeadlineKind, Voice, find_deadline
from domain.reply_lexicon import Sense
from domain.reply_said import Said

S = Sense
_NUMERALS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10}
_DAYS_OF = {"ngay": 1, "hom": 1, "bua": 1, "tuan": 7, "thang": 30}
_FORTNIGHT = 15  # "nửa tháng"
_YEAR_AND_A_DAY = 366
_VAGUE = frozenset(
    {"tuan truoc", "thang truoc", "tuan roi", "thang roi", "tu tuan truoc", "tu thang truoc", "tuan vua roi"}
)


def asked_for(said: Said, start: int, on: date, due: date | None) -> tuple[date | None, int | None, int]:
    """Return the new day asked for, or the days beyond the deadline, and the word after them."""
    if counted := _count(said, start):
        days, workdays, end = counted
        moved = _beyond(days, workdays, due)
        return moved, (moved - due).days if moved and due else days, end
    for begin in dict.fromkeys((start, 0)):
        text, places = _spoken(said, begin)
        found = find_deadline(text, on, voice=Voice.CHAT)
        day = _day_of(found)
        if found and day:
            end = text.find(found[1].text) + len(found[1].text)
            return (day if day >= on else None), None, _word_after(places, end, len(said.words))
    return _day_alone(said, start, on)


_DAY_ALONE = re.compile(
    r"(?:đến|tới|sang|den|toi) (\d{1,2})(?= [^\W\d]|$)(?! (?:ngày|ngay|hôm|hom|tuần|tuan|tháng|thang|giờ|gio)\b)"
)


def _day_alone(said: Said, start: int, on: date) -> tuple[date | None, int | None, int]:
    """Read "lùi đến 22": a day of this month or the next."""
    text, places = _spoken(said, start)
    found = _DAY_ALONE.search(text)
    day = _day_of(find_deadline(f"ngày {found[1]}", on, voice=Voice.CHAT)) if found else None
    return day, None, _word_after(places, found.end(), len(said.words)) if found and day else start


def _count(said: Said, start: int) -> tuple[int, bool, int] | None:
    """Find "3 ngày", "một tuần", "nửa tháng", "5 ngày làm việc" as a span of time, not as a day of the month."""
    words = [one.bare for one in said.words]
    for place in range(start, len(words) - 1):
        unit, after = words[place + 1], words[place + 2 : place + 3]
        if (
            unit not in _DAYS_OF
            or (after and after[0][:1].isdigit())
            or (place and words[place - 1] in ("ngay", "mung"))
        ):
            continue
        if words[place] == "nua" and unit == "thang":
            return _FORTNIGHT, False, place + 2
        count = int(words[place]) if words[place].isdigit() and len(words[place]) < 4 else _NUMERALS.get(words[place])
        if count and words[place - 1 : place] != ["thu"]:
            workdays = words[place + 2 : place + 4] == ["lam", "viec"]
            return count * _DAYS_OF[unit], workdays, place + (4 if workdays else 2)
    return None


def _beyond(days: int, workdays: bool, due: date | None) -> date | None:
    if due is None:
        return None
    return MondayToFriday().after(due, days) if workdays else due + timedelta(days=days)


def _hidden(said: Said, place: int) -> range:
    """Of a piece, the words that name no day: "rồi", "tuần trước" alone, the "từ" of "từ thứ 6"."""
    piece, before = said.pieces[place], said.pieces[place - 1] if place else None
    if piece.sense is S.OVER or (piece.text in _VAGUE and (before is None or before.sense is not S.BEFORE)):
        return range(piece.first, piece.last)
    if piece.sense is S.BEFORE and piece.text.startswith("tu "):
        return range(piece.first, piece.first + 1)
    led = piece.sense is S.BEFORE and piece.first > 0 and said.words[piece.first - 1].bare == "tu"
    return range(piece.first - 1, piece.first) if led else range(0)


def _spoken(said: Said, start: int = 0) -> tuple[str, list[tuple[int, int]]]:
    """Return the words one after another, shares and "rồi" left out, and where each begins in that text."""
    hidden = {n for place in range(len(said.pieces)) for n in _hidden(said, place)}
    if said.share:
        hidden |= set(range(said.share.first, said.share.last))
    text, places = "", []
    for place in range(start, len(said.words)):
        if place not in hidden:
            one = said.words[place]
            places.append((len(text), place))
            text += (one.bare if one.text[-1:] in "`'?~." and one.text[:1].isalpha() else one.text) + " "
    return text.rstrip(), places


def _word_after(places: list[tuple[int, int]], end: int, last: int) -> int:
    return next((word for begin, word in places if begin >= end), last)


def _day_of(found: tuple[str, Deadline, str] | None) -> date | None:
    return found[1].due if found and found[1].kind is DeadlineKind.DATE else None


def past_day(said: Said, on: date) -> date | None:
    """Return the day of completion that is stated; a day without a year lies behind."""
    found = find_deadline(_spoken(said)[0], on, voice=Voice.CHAT)
    day = _day_of(found)
    if found is None or day is None:
        return None
    if day > on and re.search(r"\d{1,2}[/.-]\d{1,2}", found[1].text) and (day.month, day.day) != (2, 29):
        day = day.replace(year=day.year - 1)
    return day if on - timedelta(days=_YEAR_AND_A_DAY) <= day <= on else None


def promised_day(said: Said, on: date) -> date | None:
    """Return the day to come that is promised."""
    if not said.has(S.LATER, S.NOW):
        return None
    day = _day_of(find_deadline(_spoken(said)[0], on, voice=Voice.CHAT))
    if day is None or day < on:
        return None
    promising = said.has(S.FINISH, S.GIVE, S.SUBMIT, S.FUTURE, S.REPORT, S.SIGN)
    return day if day > on or (promising and not said.has(S.OVER, S.PAST)) else None
