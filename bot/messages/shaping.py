"""What both languages share: first lines that fit a notification, numbered choices, pictographs, days without words."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.delivery import Choice, Content, units
from domain.duties import Duty
from domain.message import Line, ToDo
from domain.occurrence import Occurrence
from domain.places import Place, Reach, Status
from domain.status import DUE_SOON_DAYS, WORKING, State
from domain.text import cut, fold

FIRST_LINE = 60
"""UTF-16 units of a message's first line: a notification on a phone shows no more."""

FRIDAY = 4

STILL_TO_ASK = range(2, 9)
"""Days to a deadline at which more time is to be asked for now or not at all. Three working days ahead is among them,
whatever rest days lie between; seven working days ahead is not."""

LATE, SOON, CLAIMED, DONE = "🔴", "🟡", "⏳", "✅"
PICTOGRAPHS = (LATE, SOON, CLAIMED, DONE)
"""They stand beside words that say the same, at the head of a line in a list, and nowhere else."""

NO_DEADLINE = frozenset({"khong han", "khong co han", "no deadline"})

_LEADING_PICTOGRAPH = re.compile(rf"^((?:\d+\. )?)(?:{'|'.join(PICTOGRAPHS)}) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Verb:
    """How a command is typed in a language, what it does, and a whole one to imitate.

    Without `does` it is understood but not listed.
    """

    form: str
    does: str = ""
    example: str = ""

    @property
    def name(self) -> str:
        return self.form.split()[0].lstrip("/")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How a language names channels, the addresses of one person, and how somebody is reached."""

    channels: Mapping[str, str]
    statuses: Mapping[Status, str]
    reaches: Mapping[Reach, str]
    group_gone: str

    def name(self, place: Place) -> str:
        """The channel, with a number where the person has several addresses there."""
        return f"{self.channels.get(place.channel, place.channel)}{f' {place.number}' if place.number else ''}"

    def named(self, place: Place) -> str:
        """The same, and how it stands where all is not well."""
        return f"{self.name(place)}{self.statuses[place.status]}"

    def line(self, places: Iterable[Place]) -> str:
        return ", ".join(map(self.named, places))

    def unreached(self, reach: Reach, *, group: bool) -> str:
        """Why somebody, or a unit's group, hears nothing; nothing where all is well."""
        return self.group_gone if group and reach is not Reach.OK else self.reaches[reach]


def said(
    *blocks: str,
    choices: tuple[Choice, ...] = (),
    about: tuple[int, ...] = (),
    asks: bool = False,
    duties: tuple[int, ...] = (),
) -> Content:
    return Content(tuple(block for block in blocks if block), choices, about, asks, duties=duties)


def without_pictographs(content: Content) -> Content:
    """The same message in words alone, for a screen reader or a phone that draws empty boxes."""
    return replace(content, blocks=tuple(_LEADING_PICTOGRAPH.sub(r"\1", block) for block in content.blocks))


def pictograph(line: Line) -> str:
    """The sign of how an item stands, with the space behind it; none where nothing is to be noticed."""
    state, days = line.occurrence.state, line.days_left
    if state is State.DONE:
        return f"{DONE} "
    if state is State.CLAIMED:
        return f"{CLAIMED} "
    if state not in WORKING or days is None or days > DUE_SOON_DAYS:
        return ""
    return f"{LATE} " if days < 0 else f"{SOON} "


def numbered(*choices: tuple[str, str], occurrence: int | None = None) -> tuple[Choice, ...]:
    return tuple(Choice(f"{n}. {label}", says, occurrence) for n, (label, says) in enumerate(choices, 1))


def duty_choices(
    duty: Duty,
    *,
    does: tuple[str, str, str] | None = None,
    decides: tuple[str, str] | None = None,
    asks: tuple[str, str] | None = None,
) -> tuple[Choice, ...]:
    """What may be said of a duty, under these labels: by its unit, by who accepts it, by who waits for it."""
    code = f"{duty.code} #{duty.id}"
    said: dict[str, str] = {}
    if does is not None:
        said = dict(zip(does, (f"/xong {code}", f"/tiendo {code}", f"/vuong {code}"), strict=True))
    elif decides is not None:
        said = dict(zip(decides, (f"/xacnhan {code}", f"/bosung {code}"), strict=True))
    elif asks is not None:
        said = dict(zip(asks, (f"/dondoc {code}", f"/phancong {duty.code} thôi #{duty.id}"), strict=True))
    return numbered(*said.items(), occurrence=duty.occurrence.id)


def duties_listed(duties: tuple[ToDo, ...], first: int) -> tuple[Choice, ...]:
    """A digit for each of these duties: it shows the duty, with what may be said of it, or asks whom else to remind."""
    return tuple(
        Choice(
            f"{n}. [{one.duty.code}]",
            f"/{'viec' if one.others is None else 'nhacai'} {one.duty.code} #{one.duty.id}",
            one.duty.occurrence.id,
        )
        for n, one in enumerate(duties, first)
    )


def duties_picked(duties: tuple[Duty, ...], first: int) -> tuple[Choice, ...]:
    """A digit for each duty that may be meant by what was said."""
    return tuple(Choice(f"{n}. [{one.code}]", f"#{one.id}", one.occurrence.id) for n, one in enumerate(duties, first))


def picked(line: Line, n: int) -> Choice:
    """What a number of a list means: how an item stands, or whom else to remind of it.

    Of several periods the oldest is meant, and the next when that is reported.
    """
    code, later = line.occurrence.code, tuple(one.id for one in line.later)
    says = code if line.others is None else f"/nhacai {code}"
    return Choice(f"{n}. [{code}]", says, line.occurrence.id, later=later)


def spoken_of(lines: Iterable[Line]) -> tuple[int, ...]:
    """Ids of all that some lines stand for."""
    return tuple(one.id for line in lines for one in line.occurrences)


def and_leave(choices: tuple[Choice, ...], label: str) -> tuple[Choice, ...]:
    """The same choices, and 0 for leaving the question."""
    return (*choices, Choice(f"0. {label}", "/thoi", digit=0))


def menu(choices: tuple[Choice, ...]) -> str:
    return "; ".join(choice.label for choice in choices)


def fit(text: str, room: int) -> str:
    """Text cut on a word to at most `room` UTF-16 units."""
    length = max(room, 1)
    while units(found := cut(text, length)) > room and length > 1:
        length -= 1
    return found


def shortlist(codes: tuple[str, ...], most: int = 10) -> str:
    """The first of some codes, and how many more there are."""
    more = f" (+{len(codes) - most})" if len(codes) > most else ""
    return ", ".join(codes[:most]) + more


def times(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Codes in brackets, each once, with how many periods of it there are."""
    numbers = Counter(codes)
    return tuple(f"[{code}] ×{number}" if number > 1 else f"[{code}]" for code, number in numbers.items())


def headline(before: str, text: str, after: str = "") -> str:
    """A first line: what stands around the text stays whole, the text is cut on a word."""
    return before + fit(text, FIRST_LINE - units(before) - units(after)) + after


def beneath(text: str, head: str, length: int = 400) -> str:
    """The text once more, whole, where the first line could not hold it."""
    whole = cut(text, length)
    return "" if whole in head else whole


def unless_said(text: str, head: str, what: str) -> str:
    """Words that say `what`, where the first line could not hold it."""
    return "" if what in head else text


def fitting(*lines: str) -> str:
    """The first of these that fits a first line, best first; else the last, cut."""
    return next((line for line in lines if units(line) <= FIRST_LINE), None) or fit(lines[-1], FIRST_LINE)


def flow(head: str, rest: str) -> str:
    """Head and rest on one line where they fit a first line, else on two."""
    whole = f"{head} {rest}"
    return whole if units(whole) <= FIRST_LINE else f"{fit(head, FIRST_LINE)}\n{rest}"


def never_due(occurrence: Occurrence) -> bool:
    """Whether it was said to have no deadline, rather than left open."""
    return fold(occurrence.item.deadline_text) in NO_DEADLINE


def name_of(occurrence: Occurrence, length: int = 90) -> str:
    """The code and as much of the text as fits into `length` letters with it."""
    return f"[{occurrence.code}] {cut(occurrence.item.text, max(20, length - len(occurrence.code)))}"


def short(day: date) -> str:
    return f"{day.day}/{day.month}"


def short_span(first: date, last: date) -> str:
    """From one day to another, the year behind the last unless they differ: "15/5 - 14/6/2026"."""
    year = "" if first.year == last.year else f"/{first.year}"
    return f"{short(first)}{year} - {short(last)}/{last.year}"


def day_spans(days: Sequence[date]) -> list[list[date]]:
    """Days in order, those that follow each other together; a week-end does not part them."""
    found: list[list[date]] = []
    for day in days:
        nearest = found[-1][-1] if found else None
        if nearest is not None and (day - nearest).days <= (3 if nearest.weekday() == FRIDAY else 1):
            found[-1].append(day)
        else:
            found.append([day])
    return found


def together(before: tuple[str, ...], content: Content | None, behind: str) -> Content:
    """A message with blocks before it, a blank line between, and a last one behind it; or the blocks alone."""
    last = (behind,) if behind else ()
    if content is None:
        return Content((*before, *last))
    first, *rest = content.blocks
    return replace(content, blocks=(*before, f"\n{first}" if before else first, *rest, *last))


def twice(lines: tuple[Line, ...]) -> set[str]:
    """Codes that several of these lines have."""
    codes = [line.occurrence.code for line in lines]
    return {code for code in codes if codes.count(code) > 1}


def several_leads(lines: tuple[Line, ...]) -> bool:
    return len({line.occurrence.lead.id for line in lines}) > 1


def in_a_row(items: tuple[str, ...], last: str) -> str:
    """Words in a row: "a, b or c", with `last` before the last one."""
    *front, end = items
    return f"{', '.join(front)} {last} {end}" if front else end


def counted(lines: tuple[Line, ...], wanted: Callable[[int], bool]) -> int:
    """How many lines have a number of days left that is wanted."""
    return sum(1 for line in lines if line.days_left is not None and wanted(line.days_left))
