"""`/summary`: the leader's view in ten seconds."""

from bot.book import Groups, command
from bot.turn import Turn
from data import extensions, items, occurrences, units
from domain.counting import Tally, tally
from domain.errors import UserMistake
from domain.message import Hint, ItemList, Listed, Scope, Short, Summary, UnitSummary
from domain.occurrence import Occurrence
from domain.rights import Act
from domain.status import OPEN, WORKING, Standing, State
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
    all_ = await occurrences.led_by(turn.session, reach, only_open=False)
    title = unit or await _title(turn, all_)
    late = sorted((o for o in all_ if _is_late(turn, o)), key=lambda o: (o.due_on, o.id))
    if asked in BY_UNIT:
        turn.answer(UnitSummary(title, _by_unit(turn, all_), turn.now))
    elif asked in OVERDUE:
        turn.answer(ItemList(Listed.OVERDUE, await turn.lines(late[:MOST]), max(0, len(late) - MOST)))
    else:
        stuck = sum(1 for o in all_ if o.state in WORKING and o.stuck)
        pending = len(await extensions.pending(turn.session, reach))
        latest = () if turn.shared else await turn.lines(late[:LATEST])
        turn.answer(Summary(title, tally(all_, turn.today), turn.now, latest, stuck, pending, unit))


def _is_late(turn: Turn, occurrence: Occurrence) -> bool:
    waits = occurrence.state in OPEN and occurrence.state is not State.CLAIMED
    return waits and occurrence.standing(turn.today) is Standing.OVERDUE


def _by_unit(turn: Turn, all_: list[Occurrence]) -> tuple[tuple[str, Tally], ...]:
    groups: dict[str, list[Occurrence]] = {}
    for occurrence in sorted(all_, key=lambda o: o.lead.id):
        groups.setdefault(occurrence.lead.code, []).append(occurrence)
    return tuple((code, tally(group, turn.today)) for code, group in groups.items())


async def _title(turn: Turn, all_: list[Occurrence]) -> str | Scope:
    """In a unit's own group the unit's name; else the programme's where there is one, else the office's."""
    if turn.group is not None and not turn.shared:
        return turn.group.name
    offices = {o.item.office_id for o in all_} or turn.person.offices
    if len(offices) != 1:
        return Scope.SEVERAL_OFFICES if offices else Scope.NOTHING
    office = next(iter(offices))
    named = dict(await items.programmes(turn.session, office))
    used = {o.item.programme_id for o in all_}
    if len(used) == 1:
        return named[next(iter(used))]
    return (await units.unit(turn.session, office)).name
