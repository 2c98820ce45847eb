"""Proof that comes after the claim which asked for it, a number or a picture: it goes with the claim, to the office."""

from bot.commands.done import tell_of_claim
from bot.reporting.asking_which import asks_which_period
from bot.turn import Turn
from data import occurrences, reports, units
from domain.message import ProofNoted
from domain.occurrence import Kind
from domain.people import Role
from domain.pictures import GOES_WITH
from domain.replies import Intent, Reply
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
    """Take a picture or a file without words as the proof of what its sender has just claimed without any.

    False when there is no such claim, or more than one.
    """
    if not turn.can.pictures:
        return False
    recent = await reports.unproven(turn.session, turn.person.id, turn.now - GOES_WITH)
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    claimed = [one for one in await occurrences.claimed(turn.session, own) if one.id in recent]
    if len(claimed) != 1:
        return False
    await turn.report(claimed[0], Kind.CLAIMED)
    told = await tell_of_claim(turn, claimed[0], "", None)
    turn.answer(ProofNoted(claimed[0], None, told=told))
    return True
