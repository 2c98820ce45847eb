"""How the work of some units stands, for whoever comes to it or comes back."""

from collections.abc import Collection
from datetime import date

from data import duties, extensions, occurrences
from data.store import Session
from domain.duties import is_spoken_of
from domain.message import Line
from domain.occurrence import Occurrence
from domain.people import Role
from domain.people_messages import Stands
from domain.status import WORKING, State

MOST = 20


async def stands(session: Session, units: Collection[int], today: date, *, until: date | None = None) -> Stands:
    """What is open there, soonest due first, and what waits for the office. `until`: only what is due by then."""
    found = [one for one in await occurrences.led_by(session, units) if one.state is not State.CLAIMED or until is None]
    if until is not None:
        found = [one for one in found if one.due_on is not None and one.due_on <= until]
    working = sorted((one for one in found if one.state in WORKING), key=_soonest)
    shown = working[:MOST]
    pending = await extensions.pending_days(session, [one.id for one in shown])
    to_do = [one for one in await duties.of_units(session, units) if is_spoken_of(one)]
    return Stands(
        tuple(Line(one, one.days_left(today), pending.get(one.id)) for one in shown),
        len(working) - len(shown),
        sum(1 for one in working if one.due_on is not None and one.due_on < today),
        tuple(one.code for one in found if one.state is State.CLAIMED),
        tuple(one for one in to_do if until is None or one.due_on <= until),
        today,
    )


async def waiting(session: Session, units: Collection[int], role: Role) -> tuple[str, ...]:
    """Codes of what waits there to be decided by a role: requests for more time by leaders, claims by the office."""
    if role is Role.LEADER:
        return tuple(one.occurrence.code for one in await extensions.pending(session, units))
    return tuple(one.code for one in await occurrences.claimed(session, units))


def _soonest(one: Occurrence) -> tuple[date, int]:
    return one.due_on or date.max, one.id
