"""`/items`: the open items one may see, soonest due first."""

from bot.book import command
from bot.turn import Turn
from data import counts, duties, occurrences, units
from domain.message import ItemList, Listed
from domain.people import Role
from domain.rights import Act

MOST = 30


@command("nhiemvu", "items", "vieccuatoi", act=Act.READ)
async def items(turn: Turn) -> None:
    """Without a unit: those of the speaker's own units, each under its name, else all in scope."""
    held = turn.person.units_as(Role.OFFICER, Role.HEAD)
    own = await units.under(turn.session, held)
    reach = own or await turn.reach(Act.READ)
    of = ""
    if turn.words:
        unit = await turn.unit_named(turn.words, Act.READ)
        reach = await units.under(turn.session, [unit.id])
        of = unit.name
    lines = await turn.lines(await occurrences.soonest(turn.session, reach, MOST))
    hidden = (await counts.counted(turn.session, reach, turn.today)).open - len(lines)
    by_unit = len(held) > 1 and not of
    if by_unit:
        lines = tuple(sorted(lines, key=lambda line: line.occurrence.lead.id))
    beside = tuple(await duties.of_units(turn.session, reach)) if own or turn.words else ()
    turn.answer(ItemList(Listed.OPEN, lines, hidden, of, by_unit=by_unit, duties=beside, today=turn.today))
