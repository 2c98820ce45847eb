"""`/confirm CODE`: the office accepts a claim."""

from bot.book import command
from bot.duties import follow
from bot.telling import inform, reached
from bot.turn import Turn
from data import extensions, occurrences, people, reports
from domain.errors import UserMistake
from domain.message import ClaimsWaiting, Confirmed, Decided, OwnClaim
from domain.occurrence import Kind, Occurrence
from domain.occurrence import confirm as accept
from domain.results import may_accept
from domain.rights import MAY, Act
from domain.status import State
from domain.telling import Party


@command("xacnhan", "confirm", act=Act.CONFIRM)
async def confirm(turn: Turn) -> None:
    """Without a code: what waits to be confirmed."""
    if not turn.words:
        waiting = await occurrences.claimed(turn.session, await turn.reach(Act.CONFIRM))
        raise UserMistake(ClaimsWaiting(await turn.lines(waiting)))
    occurrence = await turn.claimed(turn.first_word)
    await _must_be_anothers(turn, occurrence)
    changed = await turn.move(occurrence, accept)
    await follow(turn, changed)
    await extensions.settle(turn.session, changed.id, turn.now)
    await turn.report(changed, Kind.CONFIRMED, turn.rest)
    words = Confirmed(changed, turn.person.name)
    told = await inform(turn, changed, Kind.CONFIRMED, {Party.LEAD: words, Party.OFFICE: words})
    turn.answer(Decided(changed, Kind.CONFIRMED, told=await reached(turn, told, Party.LEAD)))


async def _must_be_anothers(turn: Turn, occurrence: Occurrence) -> None:
    """What waits was claimed by somebody else, or nobody else is there to confirm it."""
    if occurrence.state is not State.CLAIMED:
        return
    by = await reports.claimant(turn.session, occurrence.id)
    others = await people.others_with(turn.session, MAY[Act.CONFIRM], occurrence.lead, turn.today, turn.person.id)
    if not may_accept(turn.person.id, by, others):
        raise UserMistake(OwnClaim(occurrence, tuple(others)))
