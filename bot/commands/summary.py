"""`/summary`: the leader's view in ten seconds."""

from collections.abc import Collection

from bot.book import Groups, command
from bot.turn import Turn
from data import counts, extensions, occurrences, units
from domain.counting import Tally
from domain.errors import UserMistake
from domain.message import Hint, ItemList, Listed, Scope, Short, Summary, UnitSummary
from domain.rights import Act
from domain.text import fold

BY_UNIT, OVERDUE = {"donvi", "don vi", "units"}, {"quahan", "qua han", "overdue"}
LATEST = 5
MOST = 40


@command(
    "tonghop",
    "summary",
    "baocao",
    act=Act.SUMMARISE,
    groups=Groups.ANY,
)
async def summary(turn: Turn) -> None:
    asked = fold(turn.words)
    if asked in {"word", "excel"}:
        turn.answer(Short(Hint.NOT_BUILT))
        return
    if turn.shared and asked not in {"", "donvi", "don vi"}:
        raise UserMistake(Short(Hint.IN_PRIVATE))
    reach, unit = await turn.reach(Act.SUMMARISE), None
    if turn.words and asked not in BY_UNIT | OVERDUE:
        found = await turn.unit_named(turn.words, Act.SUMMARISE)
        reach, unit = await units.under(turn.session, [found.id]), found.name
    if asked in BY_UNIT:
        turn.answer(UnitSummary(await _title(turn, reach), await _by_unit(turn, reach), turn.now))
    elif asked in OVERDUE:
        turn.answer(await _overdue(turn, reach))
    else:
        turn.answer(await _whole(turn, reach, unit))


async def _whole(turn: Turn, reach: Collection[int], unit: str | None) -> Summary:
    counted = await counts.counted(turn.session, reach, turn.today)
    pending = await extensions.pending_count(turn.session, reach)
    late = [] if turn.shared else await occurrences.overdue(turn.session, reach, turn.today, LATEST)
    title = unit or await _title(turn, reach)
    return Summary(title, counted.tally, turn.now, await turn.lines(late), counted.stuck, pending, unit)


async def _overdue(turn: Turn, reach: Collection[int]) -> ItemList:
    late = await occurrences.overdue(turn.session, reach, turn.today, MOST)
    number = (await counts.counted(turn.session, reach, turn.today)).late
    return ItemList(Listed.OVERDUE, await turn.lines(late), number - len(late))


async def _by_unit(turn: Turn, reach: Collection[int]) -> tuple[tuple[str, Tally], ...]:
    tallies = await counts.by_unit(turn.session, reach, turn.today)
    codes = await units.codes(turn.session, tallies)
    rows: dict[str, Tally] = {}
    for unit_id, tally in tallies.items():
        rows[codes[unit_id]] = rows.get(codes[unit_id], Tally()) + tally
    return tuple(rows.items())


async def _title(turn: Turn, reach: Collection[int]) -> str | Scope:
    """In a unit's own group the unit's name; else the programme's where there is one, else the office's."""
    if turn.group is not None and not turn.shared:
        return turn.group.name
    used = await counts.programmes(turn.session, reach)
    offices = {office_id for office_id, _, _ in used} or turn.person.offices
    if len(offices) != 1:
        return Scope.SEVERAL_OFFICES if offices else Scope.NOTHING
    if len(used) == 1:
        return used[0][2]
    return (await units.unit(turn.session, next(iter(offices)))).name
