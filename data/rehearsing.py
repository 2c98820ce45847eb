"""The bulletins of a day to come, as they stand now: by the planner's timetables, for its readers."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from data import bulletins, digests, leaves, spoken_of, weekly
from data.store import Batch
from domain.bulletins import TIMETABLES, Bulletin, Timetable, bulletins_of, covered, days_between
from domain.occurrence import Occurrence
from domain.people import Person, Role
from domain.workdays import WorkCalendar

PART = 500


@dataclass(frozen=True, slots=True)
class OnDay:
    """A reader's bulletin on a day: which, by what timetable, where it is read, what items it lists."""

    reader: Person
    place: int
    bulletin: Bulletin
    timetable: Timetable
    items: tuple[Occurrence, ...]


def on_day(
    batch: Batch, office: int, day: date, days: WorkCalendar, coming: Sequence[Occurrence], reach: Collection[int]
) -> Iterator[OnDay]:
    """The bulletins of that day that have something to tell. `reach`: units whose people matter."""
    wishes = bulletins.wishes_in(batch, office)
    for part in _readers(batch, office, wishes):
        wanted = {}
        for reader in part:
            own = [one for one in reader.grants if one.unit_id in reach]
            wish = wishes.get(reader.id)
            if not own or (wish and wish.off):
                continue
            times = {kind: wish.of(TIMETABLES[kind]) if wish else TIMETABLES[kind] for kind in bulletins_of(reader)}
            if due := {kind: one for kind, one in times.items() if days_between(one, days, day, day)}:
                wanted[reader.id] = (reader, due)
        away = leaves.gone(batch, day, wanted)
        yield from _telling(batch, {one: of for one, of in wanted.items() if one not in away}, day, coming)


def _readers(batch: Batch, office: int, wishes: Collection[int]) -> Iterator[list[Person]]:
    """All who have a bulletin in an office, those with times of their own among them."""
    seen: set[int] = set()
    for bulletin in Bulletin:
        last = 0
        while ids := bulletins.readers_after(batch, office, bulletin, last, PART):
            last = ids[-1]
            yield list(digests.readers(batch, set(ids) - seen).values())
            seen |= set(ids)
    yield list(digests.readers(batch, set(wishes) - seen).values())


def _telling(
    batch: Batch,
    wanted: dict[int, tuple[Person, dict[Bulletin, Timetable]]],
    day: date,
    coming: Sequence[Occurrence],
) -> Iterator[OnDay]:
    weekly_kinds = {who: (reader, due) for who, (reader, due) in wanted.items() if set(due) - {Bulletin.LEADER}}
    weeks = weekly.weeks(batch, weekly_kinds, covered(day)[1], coming)
    scopes = {reader.units_as(Role.LEADER) for reader, due in wanted.values() if Bulletin.LEADER in due}
    fields = weekly.fields(batch, scopes, day, 0)
    about = {one for found in weeks.values() for one in found.doing}
    known = {k: v for k, v in spoken_of.occurrences(batch, about).items() if isinstance(v, Occurrence)}
    known |= {one.id: one for one in coming}
    places = bulletins.places_of(batch, wanted)
    for who, (reader, due) in wanted.items():
        if who not in places:
            continue
        for bulletin, timetable in due.items():
            if bulletin is Bulletin.LEADER:
                if fields[reader.units_as(Role.LEADER)].counted.anything:
                    yield OnDay(reader, places[who], bulletin, timetable, ())
            elif weeks[who].doing or weeks[who].claimed:
                yield OnDay(
                    reader, places[who], bulletin, timetable, tuple(known[i] for i in weeks[who].doing if i in known)
                )
