"""`/retract CODE`: a request for more time is taken back by whoever asked, or by the unit's head."""

from bot.book import command
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from data import extensions
from domain.errors import UserMistake
from domain.extension import Decision, may_take_back
from domain.extension_messages import RequestTakenBack, TakenBackNoted
from domain.message import Hint, NotAllowed, Short, WordsToOffice
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.rights import Act
from domain.telling import Party


@command("turut", "retract", act=Act.ASK_EXTENSION)
async def retract(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "turut")
    occurrence = await turn.reported(turn.first_word, Act.ASK_EXTENSION)
    await take_back(turn, occurrence, turn.rest)


async def take_back(turn: Turn, occurrence: Occurrence, words: str) -> None:
    request = await extensions.open_of(turn.session, occurrence)
    if request is None:
        raise UserMistake(Short(Hint.NOTHING_PENDING))
    if not may_take_back(turn.person, request):
        raise UserMistake(NotAllowed((Role.HEAD,)))
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    try:
        await extensions.decide(turn.session, request, Decision.TAKEN_BACK, turn.person.id, turn.now, words)
    except extensions.NotPending:
        raise UserMistake(Short(Hint.ALREADY_NOTED)) from None
    await turn.report(occurrence, Kind.EXTENSION_TAKEN_BACK, words, day=request.to_on)
    who = turn.person.name
    said = WordsToOffice(occurrence, who, words, Kind.EXTENSION_TAKEN_BACK)
    told = await inform(
        turn, occurrence, Kind.EXTENSION_TAKEN_BACK, {Party.LEADERS: RequestTakenBack(request, who), Party.LEAD: said}
    )
    turn.answer(TakenBackNoted(request, told=await reached(turn, told, Party.LEADERS)))
