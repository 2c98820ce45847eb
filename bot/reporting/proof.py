"""A document number that comes after the claim which asked for it: it goes with the claim, and to the office."""

from bot.turn import Turn
from data import occurrences, people, units
from domain.message import ClaimToConfirm, ProofNoted
from domain.occurrence import Kind
from domain.people import Role
from domain.replies import Intent, Reply
from domain.text import squeeze_code


async def adds_proof(turn: Turn, code: str | None, statement: Reply) -> bool:
    """Take a statement as the proof of a claim that waits; False when it is none."""
    if statement.document is None or statement.intent not in {Intent.DONE, Intent.ACK, Intent.UNRELATED}:
        return False
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    claimed = await occurrences.claimed(turn.session, own)
    if code is not None:
        claimed = [o for o in claimed if squeeze_code(o.code) == squeeze_code(code)]
    elif statement.intent is not Intent.UNRELATED:
        return False  # "em gửi BC 45 rồi" claims something itself
    if len(claimed) != 1:
        return False
    (occurrence,) = claimed
    await turn.report(occurrence, Kind.CLAIMED, statement.text, document=statement.document)
    office = await turn.office_of(occurrence.lead)
    turn.answer(ProofNoted(occurrence, statement.document, told=await people.reachable(turn.session, office)))
    behalf = turn.on_behalf(occurrence)
    turn.tell(office, ClaimToConfirm(occurrence, turn.person.name, behalf, statement.document, statement.text))
    return True
