"""Somebody is away for some days: how the days are read, who may say so, who is reminded in their place.

Days off are counted in working days, as leave is. Source: Labour Code 45/2019/QH14, article 113.

Who decides is away as well, and what waits for a decision goes to another who may decide it: leave gives nobody a right
(house rule: the offices' rules name who decides, and know no deputy by leave).
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from domain.deadlines import DeadlineKind, Voice, read_deadline
from domain.patience import Detour
from domain.people import Person, Role, Unit
from domain.quiet_hours import MORNING
from domain.rights import Act
from domain.text import fold, fold_aligned
from domain.time import at
from domain.workdays import WorkCalendar

LONGEST = timedelta(days=190)
"""Six months for a birth (Labour Code, article 139) and a few days; who is away for longer hands over."""

ONE_DAY, WEEK, MONTH = timedelta(days=1), timedelta(days=7), timedelta(days=31)
WEEK_DAYS = 5
FRIDAY = 4

MEANT = re.compile(
    r"^(?:(?:xin |duoc )?(?:nghi|vang|leave|away|on leave)\b)?[ :,]*(?:phep nam|phep|om|le|che do|thai san|mat)?[ :,]*"
)
NAMED = re.compile(r"[\s,;]+(?:cho|nho|giao cho|nguoi thay:?|thay bang|covered by|cover)\s+(?P<who>\S.*)$")
COUNTED = re.compile(
    r"^(?:trong )?(?P<number>\d{1,3}) ?(?P<what>ngay|hom|tuan|thang|days?|weeks?|months?)\b(?: lam viec| phep)?[ ,]*"
)
SINCE_COUNTED = re.compile(
    r"^(?P<first>(?:ke )?(?:tu|from) .+?)[ ,]+(?:nghi |trong )?(?P<rest>\d{1,3} ?(?:ngay|tuan|thang).*)$"
)
SINCE = re.compile(r"^(?:ke )?(?:tu|from|bat dau)(?: ngay| sang| chieu)? (?P<first>.+)$")
UNTIL = r"(?:cho den|den|toi|to|until|het|-|~)(?: het)?(?: ngay)?"
SPAN = re.compile(rf"^(?:(?:ke )?(?:tu|from)(?: ngay)? )?(?P<first>\S.*?) ?{UNTIL} ?(?P<last>\S.*)$")
ENDING = re.compile(rf"^{UNTIL} ?(?P<last>\S.*)$")
MONTHS = ("thang", "month")
BARE_DAY = re.compile(r"^\d{1,2}$")
MONTH_BEHIND = re.compile(r"^\d{1,2}(?P<rest>[/.-]\d.*)$")
NEXT_WEEK = re.compile(r"^(?:ca |het )?(?:tuan (?:sau|toi)|next week)$")
THIS_WEEK = re.compile(r"^(?:ca |het )?(?:tuan nay|this week)$")


class Unread(StrEnum):
    """Why days cannot be taken as they were written."""

    UNREAD = "unread"
    NO_END = "no_end"
    GONE = "gone"
    ORDER = "order"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Leave:
    """Days from one to another, both included."""

    first: date
    last: date

    def meets(self, other: "Leave") -> bool:
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away from a unit, and another stands in for them. `ended_on`: the day from which they are back."""

    id: int
    person_id: int
    to_person: int
    unit_id: int
    days: Leave

    def as_detour(self) -> Detour:
        return Detour(self.person_id, self.to_person, self.days.last, self.days.first)


class Unfit(StrEnum):
    """Why somebody cannot stand in."""

    ONESELF = "oneself"
    AWAY_TOO = "away_too"
    STANDS_IN = "stands_in"


WORKS = (Role.OFFICER, Role.HEAD, Role.ADMIN, Role.LEADER)
"""Roles in which somebody can be missed."""
DECIDES = MappingProxyType({Role.LEADER: Act.DECIDE_EXTENSION, Role.ADMIN: Act.CONFIRM})
"""What a role is written to about because it has to decide it; who may, may stand in."""


def decides_as(person: Person, unit: Unit) -> Role | None:
    """The role by which somebody who is away from a unit has to decide; None where they are reminded there instead."""
    if unit.id in person.units_as(Role.OFFICER, Role.HEAD):
        return None
    return next((role for role in DECIDES if unit.id in person.units_as(role)), None)


def deciders(meant: Sequence[int], away: Mapping[int, int], rightful: Collection[int]) -> list[int]:
    """Of those to whom something is brought that has to be decided, who is there: of who is away, who stands in.

    `away`: by person, who stands in; `rightful`: those of them who may decide it. Another is told of nothing.
    """
    there = [away.get(one, one) for one in meant if one not in away or away[one] in rightful]
    return list(dict.fromkeys(one for one in there if one not in away))


def detours(absences: Iterable[Absence], lead: Unit) -> list[Detour]:
    """Who is told of a unit's items in whose place."""
    return [one.as_detour() for one in absences if one.unit_id in lead.path]


def unfit(person_id: int, to_person: int, days: Leave, absences: Collection[Absence]) -> Unfit | None:
    """Whether somebody cannot stand in: they are away in these days too, or the one who goes stands in for others.

    So nobody's reminders go round in a circle, and none is handed on twice.
    """
    if person_id == to_person:
        return Unfit.ONESELF
    if any(one.person_id == to_person and one.days.meets(days) for one in absences):
        return Unfit.AWAY_TOO
    if any(one.to_person == person_id and one.days.meets(days) for one in absences):
        return Unfit.STANDS_IN
    return None


def may_set(person: Person, away: Person, unit: Unit) -> bool:
    """Whether somebody may say that another is away: of oneself everybody who works there, of others head and office.

    Nobody new sees anything by it, for only who sees it anyway stands in: unlike a handover it needs no office.
    """
    if person.steward or (person.id == away.id and unit.id in person.units_as(*WORKS)):
        return True
    return any(grant.role in {Role.HEAD, Role.ADMIN} and grant.unit_id in unit.path for grant in person.grants)


def begins_at(days: Leave, working: WorkCalendar) -> datetime:
    """When whoever stands in hears what falls due: as the first working day opens, before its reminders."""
    return at(working.on_or_after(days.first), MORNING[0])


def back_at(days: Leave, working: WorkCalendar) -> datetime:
    """When whoever was away hears how things stand: as the first working day after opens."""
    return at(working.on_or_after(days.last + ONE_DAY), MORNING[0])


def parted(words: str) -> tuple[str, str]:
    """What is said of the days, and who is to stand in: "nghỉ 5 ngày cho Minh"; empty when nobody is named."""
    folded, places = fold_aligned(words)
    found = NAMED.search(folded)
    if found is None:
        return words.strip(), ""
    return words[: places[found.start()]].strip(" ,;"), words[places[found.start("who")] :].strip(" ,;.")


def read_leave(words: str, today: date, calendar: WorkCalendar) -> Leave | Unread:
    """Read the days somebody is away: "nghỉ 5 ngày", "nghỉ phép đến 20/6", "từ 10/6 đến 14/6", "tuần sau", "mai".

    A number of days begins with today, or with the first working day after it. Single dates are read as in chat.
    """
    said = MEANT.sub("", fold(words).strip(" .,;")).strip(" .,;")
    if not said:
        return Unread.UNREAD
    found = _read(said, today, calendar)
    if isinstance(found, Unread):
        return found
    if found.last < found.first:
        return Unread.ORDER
    if found.last < today:
        return Unread.GONE
    return Unread.TOO_LONG if found.last - max(found.first, today) > LONGEST else found


def _read(said: str, today: date, calendar: WorkCalendar) -> Leave | Unread:
    easy = _week(said, today) or _counted(said, today, calendar)
    if easy is not None:
        return easy
    if (ending := ENDING.match(said)) is not None:
        last = _day(ending["last"], today)
        return Unread.UNREAD if last is None else Leave(today, last)
    if (span := SPAN.match(said)) is not None and (both := _both(span["first"], span["last"], today)) is not None:
        return both
    if (since := SINCE.match(said)) is not None:
        return Unread.UNREAD if _day(since["first"], today) is None else Unread.NO_END
    day = _day(said, today)
    return Unread.UNREAD if day is None else Leave(day, day)


def _week(said: str, today: date) -> Leave | None:
    monday = today - timedelta(days=today.weekday())
    if NEXT_WEEK.match(said):
        return Leave(monday + WEEK, monday + WEEK + timedelta(days=FRIDAY))
    return Leave(today, monday + timedelta(days=FRIDAY)) if THIS_WEEK.match(said) else None


def _counted(said: str, today: date, calendar: WorkCalendar) -> Leave | Unread | None:
    """A number of days, weeks or months: "5 ngày", "5 ngày từ 10/6", "từ 10/6 5 ngày"; None for anything else."""
    found = COUNTED.match(said)
    if found is None:
        since = SINCE_COUNTED.match(said)
        return _counted(f"{since['rest']} {since['first']}", today, calendar) if since else None
    number, rest = int(found["number"]), said[found.end() :].strip(" ,;")
    first = today
    if rest:
        named = SINCE.match(rest)
        day = _day(named["first"], today) if named else None
        if day is None:
            return Unread.UNREAD
        first = day
    if number == 0:
        return Unread.UNREAD
    if not found["what"].startswith(MONTHS):
        first = calendar.on_or_after(first)
    return Leave(first, _last(first, number, found["what"], calendar))


def _last(first: date, number: int, what: str, calendar: WorkCalendar) -> date:
    if what.startswith(MONTHS):
        whole = first.month - 1 + number
        year, month = min(first.year + whole // 12, MAXYEAR), whole % 12 + 1
        ends = date(year, month, 1) + timedelta(days=31)
        last_of_month = ends.replace(day=1) - ONE_DAY
        return min(date(year, month, min(first.day, last_of_month.day)), last_of_month) - ONE_DAY
    days = number * WEEK_DAYS if what.startswith(("tuan", "week")) else number
    return calendar.after(first, days - 1)


def _both(first: str, last: str, today: date) -> Leave | None:
    """Two days; the month may stand behind the last alone: "10-14/6"."""
    behind = MONTH_BEHIND.match(last)
    if BARE_DAY.match(first) and behind is not None:
        first += behind["rest"]
    begins, ends = _day(first, today), _day(last, today)
    if begins is None or ends is None:
        return None
    if begins > ends and "/" in first:  # it has begun already: read as a day of this year
        begins = _day(first, ends - MONTH) or begins
    elif begins > ends:  # "từ thứ Hai đến thứ Tư": the one after that
        ends = _day(last, begins) or ends
    return Leave(begins, ends)


def _day(said: str, today: date) -> date | None:
    """A day as people write it in chat; None for what is none, or could be two."""
    read = read_deadline(said.strip(" ,;"), today, voice=Voice.CHAT)
    return read.due if read.kind is DeadlineKind.DATE else None


def called(names: Sequence[tuple[int, str]], typed: str) -> list[int]:
    """Ids of those a typed name may mean: the whole name, else its last words or its first ones."""
    wanted = fold(typed).strip(" .")
    for prefix in ("dong chi ", "dc ", "anh ", "chi ", "em ", "ong ", "ba "):
        wanted = wanted.removeprefix(prefix)
    whole = [one for one, name in names if fold(name) == wanted]
    if whole or not wanted:
        return whole
    parts = [(one, fold(name)) for one, name in names]
    return [one for one, name in parts if name.endswith(f" {wanted}") or name.startswith(f"{wanted} ")]
