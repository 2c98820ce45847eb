"""What the bulletins in some digests have to tell: gathered for all their readers at once."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from data import digests, spoken_of, weekly
from data.bulletins import WaitingBulletin
from data.store import Batch
from data.weekly import OfField
from domain.bulletins import Bulletin, bulletins_of, covered
from domain.escalation import leader_hears
from domain.merging import merged
from domain.message import Brief, Line, Week
from domain.occurrence import Occurrence
from domain.people import Person, Role
from domain.time import local_day
from domain.workdays import WorkCalendar

MOST_ITEMS = 20  # of a week; the rest is counted
MOST_LATE = 5
LOOKED_AT = 100  # late periods, longest first, in which those items are found that the leader hears of


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader's bulletins tell: the items of a week, and how things stand.

    `unseen`: ids of what is not shown, each with that of its item.
    """

    week: Week | None = None
    lines: tuple[Line, ...] = ()
    brief: Brief | None = None
    unseen: Mapping[int, int] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not self.lines and self.brief is None and not (self.week and self.week.claimed)

    def beside(self, shown: Collection[int]) -> "Told":
        """As it is told in a digest that shows these items as well."""
        if self.week is None:
            return self
        hidden = {item for one, item in self.unseen.items() if one not in shown}
        return replace(self, week=replace(self.week, hidden=len(hidden)))


NOTHING = Told()


def gather(
    batch: Batch,
    waiting: Mapping[int, tuple[Person, Collection[WaitingBulletin]]],
    calendars: Mapping[int, WorkCalendar],
    now: datetime,
) -> dict[int, Told]:
    """By reader; a bulletin for a role that is no longer held tells nothing."""
    kinds = {
        person_id: (person, {one.bulletin for one in papers} & set(bulletins_of(person)))
        for person_id, (person, papers) in waiting.items()
    }
    today = local_day(now)
    scopes = {person_id: person.units_as(Role.LEADER) for person_id, (person, own) in kinds.items() if _leads(own)}
    weeks = weekly.weeks(batch, {k: v for k, v in kinds.items() if v[1] - {Bulletin.LEADER}}, covered(today)[1])
    fields = weekly.fields(batch, set(scopes.values()), today, LOOKED_AT)
    shown = {person_id: _first_items(found.doing) for person_id, found in weeks.items()}
    about = {one for person_id, found in weeks.items() for one in (*shown[person_id], *found.claimed)}
    about |= {one for found in fields.values() for one in found.late}
    known = {k: v for k, v in spoken_of.occurrences(batch, about).items() if isinstance(v, Occurrence)}
    pending = digests.pending_days(batch, known)

    def lines(ids: Iterable[int]) -> tuple[Line, ...]:
        return tuple(Line(known[i], known[i].days_left(today), pending.get(i)) for i in ids if i in known)

    briefs = {scope: _brief(found, lines(found.late), calendars, now) for scope, found in fields.items()}
    told = {}
    for person_id in kinds:
        of_week = weeks.get(person_id)
        brief = briefs.get(scopes.get(person_id, frozenset()))
        if of_week is None:
            told[person_id] = Told(brief=brief)
            continue
        claimed = tuple(known[i].code for i in of_week.claimed if i in known)
        week = Week(*covered(today), tuple(of_week.units), claimed)
        unseen = {one: item for one, item in of_week.doing.items() if one not in shown[person_id]}
        told[person_id] = Told(week, lines(shown[person_id]), brief, unseen)
    return told


def _first_items(doing: Mapping[int, int]) -> dict[int, int]:
    """Of what is to do, with the items it is of, all that is of the first few of them."""
    first = set(list(dict.fromkeys(doing.values()))[:MOST_ITEMS])
    return {one: item for one, item in doing.items() if item in first}


def _leads(kinds: Collection[Bulletin]) -> bool:
    return Bulletin.LEADER in kinds


def _heard(occurrence: Occurrence, calendars: Mapping[int, WorkCalendar], today: date) -> bool:
    try:
        return leader_hears(occurrence, calendars[occurrence.item.office_id], today)
    except Exception:  # noqa: BLE001 - a day that cannot be reckoned with: the office is told of it every morning
        return False


def _brief(
    found: OfField, late: tuple[Line, ...], calendars: Mapping[int, WorkCalendar], now: datetime
) -> Brief | None:
    """How a field stands; None where nothing was ever assigned in it."""
    today = local_day(now)
    if not found.counted.anything:
        return None
    heard = merged(one for one in late if _heard(one.occurrence, calendars, today))
    return Brief(
        now,
        found.counted.tally,
        found.counted.stuck,
        found.pending,
        heard[:MOST_LATE],
        more=len(heard) > MOST_LATE,
    )
