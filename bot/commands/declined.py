"""What was returned by its unit is decided: handed on to another unit, or kept with the one that returned it."""

import re
from collections.abc import Sequence

from bot.asking import Kept, Saying, ask, dialogue
from bot.duties import follow
from bot.moving import helpers_of, lead_by, move_whole, write_down
from bot.telling import inform, reached
from bot.turn import Turn
from data import occurrences, reports
from domain.decisions import hand_on, keep
from domain.errors import UserMistake
from domain.message import Coordinate, Decided, Hint, LeadChanged, Message, NewItem, Short, UnknownUnit
from domain.move_messages import AskFor, AskNewLead, DecisionTold, DeclineToDecide, HelpNotNeeded
from domain.occurrence import Kind, Occurrence
from domain.people import Unit
from domain.rights import Act
from domain.telling import Party
from domain.text import fold

NOT_TAKEN = re.compile(r"(?:khong|ko) (?:nhan|dong y|chap nhan)\b|(?:refused?|no)\b")
TAKEN = re.compile(r"(?:dong y|chap nhan|accept(?:ed)?|yes|ok)?\s*(?:nhan|giao(?: cho)?)?\b")


def verdict(words: str) -> tuple[bool, str] | None:
    """Whether a return is accepted, and what stands behind the verdict; None where the words give none."""
    said = fold(words)
    for accepted, form in ((False, NOT_TAKEN), (True, TAKEN)):
        found = form.match(said)
        if found and found.end():
            return accepted, " ".join(words.split()[len(found.group().split()) :]).lstrip(" ,;:")
    return None


async def decide(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """As the words say; what says neither shows the return once more, with its two answers."""
    await turn.allowed(occurrence, keep)
    if await reports.author(turn.session, occurrence.id, Kind.DECLINED) == turn.person.id:
        raise UserMistake(Short(Hint.OWN_REQUEST))
    decided = verdict(words)
    if decided is None:
        latest = await reports.latest_of(turn.session, [occurrence.id], [Kind.DECLINED])
        said = latest[occurrence.id]
        turn.answer(DeclineToDecide(occurrence, said.who, said.words))
    elif decided[0]:
        await _hand_on(turn, occurrence, decided[1])
    else:
        await _keep(turn, occurrence, decided[1])


async def _keep(turn: Turn, occurrence: Occurrence, why: str) -> None:
    if not why:
        await ask(turn, "kept", {"occurrence": occurrence.id})
        return
    changed = await move_whole(turn, occurrence, keep)
    await write_down(turn, changed, Kind.KEPT, why)
    told = DecisionTold(changed[0], Kind.KEPT, turn.person.name, why)
    heard = await inform(turn, changed[0], Kind.KEPT, {Party.LEAD: told, Party.OFFICE: told})
    turn.answer(Decided(changed[0], Kind.KEPT, told=await reached(turn, heard, Party.LEAD)))


async def _hand_on(turn: Turn, occurrence: Occurrence, name: str) -> None:
    unit = await _other_unit(turn, occurrence, name)
    if unit is None:
        return
    helpers = await helpers_of(turn, occurrence)
    changed = await move_whole(turn, occurrence, hand_on, item_too=True)
    await lead_by(turn, occurrence, unit, moved={one.id for one in changed})
    turn.session.expire_all()
    found = await occurrences.some(turn.session, [one.id for one in changed])
    changed = [found[one.id] for one in changed]
    for one in changed:
        await follow(turn, one)
    await write_down(turn, changed, Kind.HANDED_ON, f"{occurrence.lead.code} → {unit.code}")
    theirs = changed[0]
    heard = await inform(
        turn,
        theirs,
        Kind.HANDED_ON,
        {
            Party.LEAD: NewItem(theirs, edited=False),
            Party.BESIDE: lambda beside: Coordinate(theirs, beside, edited=True),
            Party.FORMER: LeadChanged(theirs),
            Party.HELPER: HelpNotNeeded(theirs, Kind.HANDED_ON, turn.person.name),
            Party.OFFICE: DecisionTold(theirs, Kind.HANDED_ON, turn.person.name, ""),
        },
        former=occurrence.lead,
        helpers=helpers,
    )
    turn.answer(Decided(theirs, Kind.HANDED_ON, told=await reached(turn, heard, Party.LEAD)))


async def _other_unit(turn: Turn, occurrence: Occurrence, name: str) -> Unit | None:
    """The unit that is to lead; None when it was asked for."""
    near: tuple[str, ...] = ()
    if name:
        try:
            unit = await turn.unit_named(name.strip(" .,;:"), Act.ASSIGN)
        except UserMistake as mistake:
            if not isinstance(mistake.answer, UnknownUnit):
                raise
            near = mistake.answer.nearest
        else:
            if unit.id != occurrence.lead.id and unit.office_id == occurrence.lead.office_id:
                return unit
    await ask(turn, "hand_on", {"occurrence": occurrence.id, "given": name, "near": list(near)})
    return None


async def _to_whom(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.DECIDE_DECLINED)
    return AskNewLead(occurrence, kept.get("given", ""), tuple(kept.get("near", ())))


async def _why_not(turn: Turn, kept: Kept) -> Message:
    return AskFor(await turn.kept_occurrence(kept, Act.DECIDE_DECLINED), Kind.KEPT)


@dialogue("hand_on", _to_whom)
async def unit_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _hand_on(turn, await turn.kept_occurrence(kept, Act.DECIDE_DECLINED), turn.words)
    return ()


@dialogue("kept", _why_not, words=True)
async def reason_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    await _keep(turn, await turn.kept_occurrence(kept, Act.DECIDE_DECLINED), turn.words)
    return ()
