"""What somebody says of an item that their unit does not lead: a comment, an answer, a leader's word."""

from bot.commands.note import pass_note, tell_note
from bot.reporting.settling import OPINION
from bot.reporting.storing import note_received
from bot.turn import Turn
from data import duties
from domain.move_messages import NoteOrDirective, PassedOn
from domain.occurrence import Occurrence
from domain.people import Role
from domain.replies import Intent, Reply
from domain.rights import Act, leads_over, may
from domain.text import fold

RECEIPT = 4
"""Words with which somebody only says that they have heard; with more they say something to the lead."""


async def from_outside(turn: Turn, occurrence: Occurrence, said: Reply, words: str, *, named: bool) -> bool:
    """Take what is no report of the unit; False for what is reported on its behalf.

    Who works beside the lead may speak, never close: how far they say it is goes to the lead in their words. `named`:
    the item was, by its code; else the words answer what was said of it.
    """
    if not may(turn.person, Act.READ, occurrence.lead):
        await _from_beside(turn, occurrence, said, words)
        return True
    talks = said.intent in {Intent.QUESTION, Intent.UNRELATED}
    leads = leads_over(turn.person, occurrence.lead) and not may(turn.person, Act.REPORT, occurrence.lead)
    if leads and not talks:
        turn.answer(NoteOrDirective(occurrence, words))
        return True
    if (talks or not named) and may(turn.person, Act.COMMENT, occurrence.lead):
        await pass_note(turn, occurrence, words)
        return True
    turn.must(Act.REPORT, occurrence.lead)
    return False


async def _from_beside(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> None:
    if said.intent is Intent.ACK and len(words.split()) <= RECEIPT:
        await note_received(turn, occurrence, words)
    elif said.intent in {Intent.ACK, Intent.QUESTION, Intent.UNRELATED} or OPINION.match(fold(words)):
        await pass_note(turn, occurrence, words)
    else:
        passed = await tell_note(turn, occurrence, words)
        own = await turn.own_units()
        waiting = await duties.unsettled(turn.session, [occurrence.id])
        mine = tuple(one.code for one in waiting if one.waits and one.unit.id in own)
        turn.answer(PassedOn(occurrence, (Role.OFFICER, Role.HEAD), Role.OFFICER, bool(passed.lead), mine))
