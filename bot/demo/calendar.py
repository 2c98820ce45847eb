"""What is due in the demo office, by day, as far as one may see."""

from datetime import date, datetime, timedelta

from bot.channels.local.story import DueDay, DueItem
from data import occurrences, people, units
from data.calendar import calendar
from data.store import Store
from domain.occurrence import Occurrence
from domain.rights import Act, reaches
from domain.status import Standing, State
from domain.time import local_day

ONE_DAY = timedelta(days=1)


async def due(store: Store, chat: str, first: date, last: date, now: datetime) -> list[DueDay]:
    """Each day from `first` to `last`. To a stranger nothing is due."""
    async with store.begin() as session:
        address = await people.address_at(session, "local", chat)
        seen: frozenset[int] = frozenset()
        if address.person_id is not None:
            person = await people.person(session, address.person_id)
            seen = await units.under(session, reaches(person, Act.READ))
        found = await occurrences.due_between(session, seen, first, last)
        offices = [unit.id for unit in await units.units_of(session) if unit.is_office]
        days = await calendar(session, offices[0])
    items: dict[date, list[DueItem]] = {}
    for one in found:
        if one.due_on is not None:
            items.setdefault(one.due_on, []).append(_item(one, local_day(now)))
    span = [first + n * ONE_DAY for n in range((last - first).days + 1)]
    return [DueDay(day, not days.is_working(day), tuple(items.get(day, ()))) for day in span]


def _item(one: Occurrence, today: date) -> DueItem:
    return DueItem(one.code, one.item.text, one.lead.code, _mark(one, today))


def _mark(one: Occurrence, today: date) -> str:
    if one.state in {State.DONE, State.CLAIMED}:
        return "done" if one.state is State.DONE else "claimed"
    return "late" if one.standing(today) is Standing.OVERDUE else "open"
