"""Days and shares that were written and cannot be taken as they stand: said back with the reason, never dropped."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from domain.deadline_questions import About, Doubt, gone_by
from domain.deadlines import Deadline, DeadlineKind, Voice, WorkingDays, find_deadline, read_deadline
from domain.replies import read_reply
from domain.text import fold, fold_aligned

NO_SUCH = {About.NO_SUCH_DAY, About.NO_SUCH_DATE}
FAR_DAYS = 183  # a day further off than this was hardly meant without its year

DAY = re.compile(r"(?<![\w/.])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/\d{4}|/\d{2})?(?![\w/])|\bngay \d{1,2}(?![\w/.%])")
LED = re.compile(r"\b(?:ngay|den|toi|han|truoc|hom|sang|het|du kien|vao)\s*$")
OF_A_PAPER = re.compile(r"\b(?:bc|cv|ttr|kh|tb|qd|vb|so)\.?\s*(?:so\s*)?$")
SHARE = re.compile(r"(?<![\w.,/])(?P<share>\d{3,})(?:[.,]\d+)?\s?(?:%|phan tram\b)(?P<of>(?: \S+){0,3})")
GROWN = re.compile(r"\b(?:tang|vuot|bang|thu|giai ngan)\b[^,;]*$")
OF_A_PLAN = re.compile(r"\b(?:ke hoach|chi tieu|du toan|so voi|cung ky|kh)\b")
PROMISED = re.compile(r"\b(?:se|du kien|hen|phan dau|co gang|xong|hoan thanh|truoc|cham nhat|muon nhat)\b")
OVER = re.compile(r"(?<=\S )da\b|\b(?:roi|hom|vua|tu)\b")
OVER_WITH_ACCENTS = re.compile(r"\b(?:đã|mới)\b")
CLAUSE_END = re.compile(r"[,;\n]")
OF_A_DAY = {"ngay", "hom", "thu", "tuan", "thang", "mung", "mong", "ram", "quy", "dau", "giua", "cuoi", "chu"}


@dataclass(frozen=True, slots=True)
class DayInDoubt:
    """A day as it was written, why it cannot be taken, and the days that may be meant."""

    written: str
    doubt: Doubt
    days: tuple[date, ...] = ()


def impossible_day(words: str, today: date) -> DayInDoubt | None:
    """The first day in the words that no calendar has. "5/40 hộ" is a share."""
    folded, places = fold_aligned(words)
    for found in DAY.finditer(folded):
        before = folded[: found.start()]
        shared = found["day"] and int(found["day"]) <= int(found["month"]) and not LED.search(before)
        if shared or OF_A_PAPER.search(before):
            continue
        read = read_deadline(found.group(), today, voice=Voice.CHAT)
        if read.question is not None and read.question.about in NO_SUCH:
            return DayInDoubt(_written(words, places, found), read.question, coming(read, today))
    return None


def asked_day_in_doubt(words: str, today: date, calendar: WorkingDays) -> DayInDoubt | None:
    """A day asked for that is impossible, gone by, or can be read in more than one way."""
    found = find_deadline(words, today, voice=Voice.CHAT, calendar=calendar)
    if found is None:
        return impossible_day(words, today)
    _, read, _ = found
    if read.question is not None:
        return DayInDoubt(_day_alone(read.text), read.question, coming(read, today))
    return _gone(read) if read.due is not None and read.due < today else None


def promised_day_in_doubt(words: str, today: date) -> DayInDoubt | None:
    """A day by which something is promised that is impossible, gone by, or can be read in more than one way.

    Days that promise nothing ("đã họp 5/11") are not asked about.
    """
    impossible = impossible_day(words, today)
    if impossible is not None:
        return impossible if _promises(words, impossible.written, today) else None
    found = find_deadline(words, today, voice=Voice.CHAT)
    if found is None:
        return None
    before, read, after = found
    if read.kind is DeadlineKind.AMBIGUOUS and read.question is not None:
        written = _day_alone(read.text)
        return DayInDoubt(written, read.question, coming(read, today)) if _promises(words, written, today) else None
    gone = read.due is not None and (read.due < today or is_far(read.due, today, words))
    clause = _clause(before, read.text, after)
    return _gone(read) if gone and PROMISED.search(fold(clause)) and not _is_over(clause) else None


def is_far(day: date, since: date, words: str) -> bool:
    """Whether a day is so far off that it was hardly meant, its year not being said."""
    return (day - since).days > FAR_DAYS and str(day.year) not in words


def coming(read: Deadline, today: date) -> tuple[date, ...]:
    """The days that may be meant and are not over."""
    return tuple(day for day in read.choices if day >= today)


def same_day_to_come(day: date, today: date) -> date:
    """The same day of the year, the next time it comes."""
    year = today.year
    while True:
        try:
            again = day.replace(year=year)
        except ValueError:  # 29 February
            again = date.min
        if again >= today:
            return again
        year += 1


def beyond_whole(words: str) -> str:
    """A share of work above a hundred per cent, as written; empty without one.

    "120% kế hoạch" is a figure, and so is "thu 120%".
    """
    folded, places = fold_aligned(words)
    for found in SHARE.finditer(folded):
        figure = OF_A_PLAN.search(found["of"]) or GROWN.search(folded[: found.start()])
        if int(found["share"]) > 100 and not figure:
            return _written(words, places, found, until=found.start("of"))
    return ""


def _promises(words: str, written: str, today: date) -> bool:
    """Whether the words would promise a day if one stood there that can be taken."""
    before, _, after = words.partition(written)
    if _is_over(_clause(before, written, after)):
        return False
    sure = today + timedelta(days=30)
    read = read_reply(f"đang làm, {words.replace(written, f'{sure:%d/%m/%Y}', 1)}", today).statements[0]
    return read.date == sure


def _gone(read: Deadline) -> DayInDoubt:
    written = _day_alone(read.text)
    return DayInDoubt(written, gone_by(written))


def _day_alone(text: str) -> str:
    """A day without the words that lead to it: "hạn 31/2" is "31/2"."""
    words = text.split()
    while len(words) > 1 and fold(words[0]) not in OF_A_DAY and not any(letter.isdigit() for letter in words[0]):
        words.pop(0)
    return " ".join(words)


def _clause(before: str, written: str, after: str) -> str:
    """The words between commas in which a day stands."""
    return f"{CLAUSE_END.split(before)[-1]} {written} {CLAUSE_END.split(after)[0]}".strip()


def _is_over(clause: str) -> bool:
    return bool(OVER.search(fold(clause)) or OVER_WITH_ACCENTS.search(clause.casefold()))


def _written(words: str, places: tuple[int, ...], found: re.Match[str], until: int | None = None) -> str:
    end = found.end() if until is None else until
    return words[places[found.start()] : places[end - 1] + 1].strip()
