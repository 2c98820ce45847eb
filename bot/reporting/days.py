"""What was written and cannot be taken: days no calendar has, shares beyond the whole. It is said, never dropped."""

import re
from datetime import date

from domain.deadline_questions import About
from domain.deadlines import Voice, read_deadline
from domain.text import fold_aligned

NO_SUCH = {About.NO_SUCH_DAY, About.NO_SUCH_DATE}

DAY = re.compile(r"(?<![\w/.])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/\d{4}|/\d{2})?(?![\w/])|\bngay \d{1,2}(?![\w/.%])")
LED = re.compile(r"\b(?:ngay|den|toi|han|truoc|hom|sang|het|du kien|vao)\s*$")
OF_A_PAPER = re.compile(r"\b(?:bc|cv|ttr|kh|tb|qd|vb|so)\.?\s*(?:so\s*)?$")
SHARE = re.compile(r"(?<![\w.,/])(?P<share>\d{3,})(?:[.,]\d+)?\s?(?:%|phan tram\b)(?P<of>(?: \S+){0,3})")
GROWN = re.compile(r"\b(?:tang|vuot|bang|thu|giai ngan)\b[^,;]*$")
OF_A_PLAN = re.compile(r"\b(?:ke hoach|chi tieu|du toan|so voi|cung ky|kh)\b")


def unread_day(words: str, today: date) -> str:
    """The first day in the words that no calendar has, as written; empty without one. "5/40 hộ" is a share."""
    folded, places = fold_aligned(words)
    for found in DAY.finditer(folded):
        before = folded[: found.start()]
        shared = found["day"] and int(found["day"]) <= int(found["month"]) and not LED.search(before)
        if shared or OF_A_PAPER.search(before):
            continue
        doubt = read_deadline(found.group(), today, voice=Voice.CHAT).question
        if doubt is not None and doubt.about in NO_SUCH:
            return _written(words, places, found)
    return ""


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


def _written(words: str, places: tuple[int, ...], found: re.Match[str], until: int | None = None) -> str:
    end = found.end() if until is None else until
    return words[places[found.start()] : places[end - 1] + 1].strip()
