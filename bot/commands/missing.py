"""What an office still lacks before its reminders reach anybody: the first thing an admin has to know."""

from bot.turn import Turn
from data import counts, health, people, units
from domain.message import Hint, Short, StillMissing
from domain.people import Role, Unit
from domain.rights import Act, reaches


async def say_what_is_missing(turn: Turn) -> None:
    """Tell whoever looks after people what is not there yet; nothing to whoever does not, or when all is there."""
    if not turn.person.steward and not reaches(turn.person, Act.MANAGE_PEOPLE):
        return
    reach = await turn.reach(Act.MANAGE_PEOPLE)
    known = [unit for unit in await units.units_of(turn.session) if unit.id in reach]
    if not known:
        turn.answer(Short(Hint.NO_OFFICE))
        return
    offices = [unit for unit in known if unit.is_office]
    lonely = tuple(o.code for o in offices if not any(u.parent_id for u in known if u.office_id == o.id))
    idle = tuple([o.code for o in offices if not await _leads(turn, o)])
    leaderless = tuple([o.code for o in offices if not await _led(turn, o)])
    unheard = tuple(await health.unheard_units(turn.session, reach))
    if lonely or idle or leaderless or unheard:
        turn.answer(StillMissing(lonely, idle, leaderless, unheard))


async def _leads(turn: Turn, office: Unit) -> bool:
    return await counts.leads_anything(turn.session, await units.under(turn.session, [office.id]))


async def _led(turn: Turn, office: Unit) -> bool:
    return bool(await people.ids_with(turn.session, [Role.LEADER], office.id))
