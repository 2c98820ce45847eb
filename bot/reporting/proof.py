"""Proof that comes after the claim which asked for it, a number or a picture: it goes with the claim, to the office."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.commands.done import tell_of_claim
from bot.reporting.asking_which import asks_which_period
from bot.reporting.which import items_picked
from bot.turn import Turn
from data import occurrences, reports, units
from domain.errors import UserMistake
from domain.message import Hint, Message, ProofNoted, Short
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.pictures import GOES_WITH
from domain.questions import WhoseProof
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.status import State
from domain.text import squeeze_code


async def adds_proof(turn: Turn, code: str | None, statement: Reply, whole: str) -> bool:
    """Take a statement as the proof of a claim that waits, or ask which claim it is of; False when it is none."""
    if statement.document is None or statement.intent not in {Intent.DONE, Intent.ACK, Intent.UNRELATED}:
        return False
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    claimed = await occurrences.claimed(turn.session, own)
    if turn.meant is not None:
        claimed = [o for o in claimed if o.id == turn.meant]
    elif code is not None:
        claimed = [o for o in claimed if squeeze_code(o.code) == squeeze_code(code)]
    elif statement.intent is not Intent.UNRELATED:
        return False  # "em gửi BC 45 rồi" claims something itself
    if len(claimed) != 1:
        return False
    (occurrence,) = claimed
    if statement.intent is Intent.DONE and await asks_which_period(turn, occurrence, whole):
        return True
    await turn.report(occurrence, Kind.CLAIMED, statement.text, document=statement.document)
    told = await tell_of_claim(turn, occurrence, statement.text, statement.document)
    turn.answer(ProofNoted(occurrence, statement.document, told=told))
    return True


async def adds_attachment(turn: Turn) -> bool:
    """A picture or a file without words is the proof of what its sender has just claimed with none; else it is asked.

    False where nothing was just claimed that it may belong to, or where another question stands.
    """
    standing = await turn.standing()
    if not turn.can.pictures or turn.in_group or (standing is not None and standing.kind != "whose_proof"):
        return False
    recent = await reports.bare_claims(turn.session, turn.person.id, turn.now - GOES_WITH)
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    claimed = [one for one in await occurrences.claimed(turn.session, own) if one.id in recent]
    if len(claimed) == 1 and not recent[claimed[0].id]:
        await _goes_with(turn, claimed[0])
    elif claimed:
        file = turn.incoming.file is not None
        await ask(turn, "whose_proof", {"chances": [one.id for one in claimed], "file": file})
    return bool(claimed)


async def _whose(turn: Turn, kept: Kept) -> Message:
    found = await occurrences.some(turn.session, kept["chances"])
    return WhoseProof(await turn.lines([found[one] for one in kept["chances"] if one in found]), kept["file"])


@dialogue("whose_proof", _whose, waits=False)
async def it_is_of(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """It goes with the claim that was picked; of another item it waits for the report that comes next."""
    (turn.meant, *more) = await items_picked(turn, kept["chances"])
    if more or turn.meant not in kept["chances"]:
        raise NotAnAnswer
    occurrence = await turn.occurrence("", Act.REPORT)
    turn.must_be_in({State.CLAIMED}, occurrence)
    await _goes_with(turn, occurrence)
    return ()


async def _goes_with(turn: Turn, occurrence: Occurrence) -> None:
    if await turn.attached() is None:
        raise UserMistake(Short(Hint.PHOTO_OLD))
    await turn.report(occurrence, Kind.CLAIMED)
    told = await tell_of_claim(turn, occurrence, "", None)
    turn.answer(ProofNoted(occurrence, None, told=told))
