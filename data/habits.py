"""What an office holds differently from others; one that never said anything holds what most do."""

from sqlalchemy import bindparam
from sqlalchemy import select as select_plain

from data import asking
from data.models import HabitsRow
from data.prepared import Prepared
from data.spoken_of import table
from data.store import Session
from domain.habits import Habits

HABITS = table(HabitsRow)
OF_OFFICE = Prepared(select_plain(HABITS.c.strict_before).where(HABITS.c.office_id == bindparam("office")))


async def habits(session: Session, office_id: int) -> Habits:
    row = await asking.first(session, OF_OFFICE, office=office_id)
    return Habits() if row is None else Habits(strict_before=bool(row.strict_before))


async def set_strict_before(session: Session, office_id: int, strict: bool) -> None:
    """How "trước ngày …" is read from now on; what was read before stays as it is."""
    row = await session.get(HabitsRow, office_id) or HabitsRow(office_id=office_id)
    row.strict_before = strict
    session.add(row)
    await session.flush()
