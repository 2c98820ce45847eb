"""A document number that comes after the claim which asked for it: it goes with the claim, and to the office."""

from bot.commands.done import tell_of_claim
from bot.turn import Turn
from data import occurrences, units
from domain.message import ProofNoted
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.replies import Intent, Reply
from domain.status import WORKING
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
    if statement.intent is Intent.DONE and await _next_in_work(turn, occurrence):
        return False  # "2.3 xong BC 12" is said of the period that is to be reported on
    await turn.report(occurrence, Kind.CLAIMED, statement.text, document=statement.document)
    told = await tell_of_claim(turn, occurrence, statement.text, statement.document)
    turn.answer(ProofNoted(occurrence, statement.document, told=told))
    return True


async def _next_in_work(turn: Turn, claimed: Occurrence) -> bool:
    """Whether another period of the same item is to be worked on."""
    return any(one.state in WORKING for one in await occurrences.periods(turn.session, claimed.item.id))
