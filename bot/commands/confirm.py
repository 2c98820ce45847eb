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
from domain.results import may_confirm
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
    if occurrence.state is State.CLAIMED and (others := await instead(turn, occurrence)):
        raise UserMistake(OwnClaim(occurrence, tuple(others)))
    changed = await turn.move(occurrence, accept)
    await follow(turn, changed)
    await extensions.settle(turn.session, changed.id, turn.now)
    await turn.report(changed, Kind.CONFIRMED, turn.rest)
    words = Confirmed(changed, turn.person.name)
    told = await inform(turn, changed, Kind.CONFIRMED, {Party.LEAD: words, Party.OFFICE: words})
    turn.answer(Decided(changed, Kind.CONFIRMED, told=await reached(turn, told, Party.LEAD)))


async def instead(turn: Turn, occurrence: Occurrence) -> list[str]:
    """Who has to confirm a claim in the speaker's place, by name; nobody where the speaker may."""
    by = await reports.author(turn.session, occurrence.id, Kind.CLAIMED)
    others = await people.others_with(turn.session, MAY[Act.CONFIRM], occurrence.lead, turn.today, turn.person.id)
    return [] if may_confirm(turn.person.id, by, others) else others
