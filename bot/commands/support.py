"""`/support CODE UNIT`: another unit is asked to help with what is in the way."""

import re
from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, bare, denies, dialogue
from bot.book import command
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from data import units
from domain.errors import UserMistake
from domain.message import Hint, Message, Short, WrongState
from domain.move_messages import AskSupport, HelpWanted, SupportNoted
from domain.naming import units_in
from domain.occurrence import Kind, Occurrence, ask_help
from domain.people import Unit
from domain.rights import Act
from domain.status import WORKING
from domain.telling import Party
from domain.text import nearest, squeeze

AROUND = re.compile(
    r"^(?:(?:cần|nhờ|đề nghị|xin|can|nho|de nghi|please|need|ask)\s+)+"
    r"|\s+(?:hỗ trợ|giúp|giúp đỡ|phối hợp|ho tro|giup)$",
    re.IGNORECASE,
)
"""What may stand around the name of a unit that is asked to help."""
CAUSES = re.compile(r"(?:nguyên nhân\s+)?(?:khách quan|chủ quan|khach quan|chu quan)\s*[,;.:-]?\s*", re.IGNORECASE)
NOBODY = {"khong can", "khong can ai", "khong ai", "tu lam", "khong can ho tro", "nobody", "none"}
MOST = 3


@command("hotro", "support", act=Act.REPORT)
async def support(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "hotro")
    occurrence = await turn.reported(turn.first_word)
    if occurrence.state not in WORKING or not occurrence.stuck:
        raise UserMistake(WrongState(occurrence))
    unit = await named_helper(turn, occurrence, turn.rest)
    if unit is None:
        await ask_whom(turn, occurrence, turn.rest)
    else:
        await ask_support(turn, occurrence, unit)


async def ask_support(turn: Turn, occurrence: Occurrence, unit: Unit) -> None:
    changed = await turn.move(occurrence, lambda o: ask_help(o, unit))
    await turn.report(changed, Kind.HELP_ASKED, unit.code)
    who = turn.person.name
    known = HelpWanted(changed, who, unit, to_helper=False)
    words = {Party.HELPER: HelpWanted(changed, who, unit, to_helper=True), Party.LEADERS: known, Party.OFFICE: known}
    told = await inform(turn, changed, Kind.HELP_ASKED, words)
    turn.answer(SupportNoted(changed, unit, told=await reached(turn, told, Party.HELPER)))


async def named_helper(turn: Turn, occurrence: Occurrence, words: str) -> Unit | None:
    """The unit of the office that the words are the name of, other than the one that asks."""
    name = AROUND.sub("", AROUND.sub("", CAUSES.sub("", words).strip(" .,;"))).strip(" .,;")
    found = await units.called(turn.session, name, [occurrence.item.office_id]) if name else []
    others = [one for one in found if one.id != occurrence.lead.id and not one.is_office]
    return others[0] if len(others) == 1 else None


async def ask_whom(turn: Turn, occurrence: Occurrence, given: str = "") -> None:
    await ask(turn, "support", {"occurrence": occurrence.id, "given": given})


async def _whom(turn: Turn, kept: Kept) -> Message:
    """With the units that what is in the way seems to speak of, or those whose names look like the one given."""
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    names = await units.names(turn.session, [occurrence.item.office_id])
    others = {
        name: found[0]
        for name, found in names.items()
        if len(found) == 1 and found[0].id != occurrence.lead.id and not found[0].is_office
    }
    given = kept.get("given", "")
    likely = nearest(squeeze(given), others) if given else units_in(occurrence.stuck or "", others.values())
    return AskSupport(occurrence, tuple(f"{unit.code} ({unit.name})" for unit in likely[:MOST]), given)


@dialogue("support", _whom, waits=False, beside=True)
async def unit_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    if denies(turn.words) or bare(turn.words) in NOBODY:
        turn.answer(Short(Hint.NO_HELP))
        return ()
    unit = await named_helper(turn, occurrence, turn.words)
    if unit is None:
        raise NotAnAnswer
    await ask_support(turn, occurrence, unit)
    return ()
