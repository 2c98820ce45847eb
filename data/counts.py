"""How many occurrences stand how. The database keeps the counts (migration 0004); here they are only added up.

By month and by day of the deadline, so that a question is answered from a few numbers for each unit and a new day
changes none of them. What counts as what is `domain.counting.tally`, and a test holds both to the same numbers.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from sqlalchemy import case, func, literal, text
from sqlmodel import col, select

from data.models import IS_WHOLE, CountRow, ProgrammeRow
from data.store import Batch, Session
from domain.counting import Tally
from domain.status import DUE_SOON_DAYS

DATED = ("done", "doing", "waiting", "ongoing_open")
UNDATED = ("ongoing", "ongoing_claimed", "paused", "done_in_time", "done_late", "claimed", "claimed_undated", "stuck")

Sums = Counter[tuple[str, str]]
"""Numbers by figure and by where the deadline lies: `none`, in a month `past` or in the `rest`; once more `late` on a
day of this month, or `soon`."""


@dataclass(frozen=True, slots=True)
class Counted:
    """`open`: all that still asks something of somebody. `late`: what is overdue and not claimed, ongoing included."""

    tally: Tally
    open: int
    late: int
    stuck: int

    @property
    def anything(self) -> bool:
        """Whether anything was ever assigned there."""
        return bool(self.tally.total or self.tally.ongoing or self.tally.paused)


async def counted(session: Session, units: Collection[int], today: date) -> Counted:
    """How what these units lead stands on a day."""
    await session.flush()
    return await (await session.connection()).run_sync(counted_at_once, units, today)


def counted_at_once(batch: Batch, units: Collection[int], today: date) -> Counted:
    """`counted` within a transaction that is run synchronously."""
    sums = _sums(batch, units, today, by_unit=False).get(0, Sums())
    tally = _tally(sums)
    opened = tally.doing + tally.waiting + tally.claimed + _all(sums, "ongoing_open") + _all(sums, "ongoing_claimed")
    late = sum(_past(sums, figure) for figure in ("doing", "waiting", "ongoing_open"))
    return Counted(tally, opened, late, _all(sums, "stuck"))


async def by_unit(session: Session, units: Collection[int], today: date) -> dict[int, Tally]:
    """The same for each of these units that leads anything, in order of their ids."""
    await session.flush()
    sums = await (await session.connection()).run_sync(partial(_sums, units=units, today=today, by_unit=True))
    return {unit_id: _tally(sums[unit_id]) for unit_id in sorted(sums) if any(sums[unit_id].values())}


async def programmes(session: Session, units: Collection[int]) -> list[tuple[int, int, str]]:
    """(office id, id, name) of the programmes from which these units lead anything."""
    led = (
        select(CountRow.part)
        .where(CountRow.figure == "programme", col(CountRow.lead_id).in_(list(units)))
        .group_by(col(CountRow.part))
        .having(func.sum(CountRow.number) > 0)
    )
    query = select(ProgrammeRow.office_id, ProgrammeRow.id, ProgrammeRow.name).where(col(ProgrammeRow.id).in_(led))
    rows = await session.exec(query.order_by(col(ProgrammeRow.id)))
    return [(office_id, programme_id or 0, name) for office_id, programme_id, name in rows]


async def leads_anything(session: Session, units: Collection[int]) -> bool:
    return bool(await programmes(session, units))


def _sums(batch: Batch, units: Collection[int], today: date, *, by_unit: bool) -> dict[int, Sums]:
    month, day = _month(today), _day(today)
    whole = case((col(CountRow.part) == 0, "none"), (col(CountRow.part) < month, "past"), else_="rest")
    near = case((col(CountRow.part) < day, "late"), else_="soon")
    of_months = col(CountRow.figure).in_((*DATED, *UNDATED)), text(f"counts.{IS_WHOLE}")
    days = col(CountRow.part).between(month * 100, _day(today + timedelta(days=DUE_SOON_DAYS)))
    of_days = col(CountRow.figure).in_(DATED), days
    unit = (col(CountRow.lead_id) if by_unit else literal(0)).label("unit")
    found: dict[int, Sums] = {}
    for lies, where in ((whole, of_months), (near, of_days)):
        query = (
            select(unit, CountRow.figure, lies.label("lies"), func.sum(CountRow.number))
            .where(col(CountRow.lead_id).in_(list(units)), *where)
            .group_by("unit", CountRow.figure, "lies")
        )
        for unit_id, figure, lying, number in batch.execute(query):
            found.setdefault(unit_id, Sums())[figure, lying] += number
    return found


def _month(day: date) -> int:
    return day.year * 100 + day.month


def _day(day: date) -> int:
    return _month(day) * 100 + day.day


def _all(sums: Sums, figure: str) -> int:
    return sums[figure, "none"] + sums[figure, "past"] + sums[figure, "rest"]


def _past(sums: Sums, figure: str) -> int:
    """Those whose deadline has passed: in the months before this one, and on the days of this one."""
    return sums[figure, "past"] + sums[figure, "late"]


def _tally(sums: Sums) -> Tally:
    late = {figure: _past(sums, figure) for figure in ("done", "doing", "waiting")}
    in_time = {figure: _all(sums, figure) - late[figure] for figure in late}
    return Tally(
        done_in_time=_all(sums, "done_in_time") + in_time["done"],
        done_late=_all(sums, "done_late") + late["done"],
        claimed=_all(sums, "claimed") + _all(sums, "claimed_undated"),
        doing_in_time=in_time["doing"],
        doing_soon=sums["doing", "soon"],
        doing_late=late["doing"],
        waiting_in_time=in_time["waiting"],
        waiting_late=late["waiting"],
        no_deadline=sums["doing", "none"] + sums["waiting", "none"] + _all(sums, "claimed_undated"),
        ongoing=_all(sums, "ongoing") + _all(sums, "ongoing_open") + _all(sums, "ongoing_claimed"),
        paused=_all(sums, "paused"),
        waiting_soon=sums["waiting", "soon"],
    )
