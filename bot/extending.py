"""A request for more time beside other moves: who asked for it, and what becomes of it when the deadline is moved."""

from collections.abc import Collection, Sequence

from bot.telling import inform
from bot.turn import Turn
from data import extensions, people
from domain.extension import Extension, falls
from domain.extension_messages import RequestFallen
from domain.occurrence import Kind, Occurrence
from domain.rights import Act, may
from domain.telling import Party


async def asker_of(turn: Turn, request: Extension) -> Sequence[int]:
    """Who asked, if they still have to do with the unit."""
    person = await people.person(turn.session, request.asked_by)
    return [person.id] if may(person, Act.REPORT, request.occurrence.lead) else []


async def let_fall(turn: Turn, moved: Occurrence) -> Extension | None:
    """A request that the new deadline answers waits no more; gives it, so that it can be told."""
    request = await extensions.open_of(turn.session, moved)
    if request is None or not falls(request.to_on, moved.due_on):
        return None
    await extensions.settle(turn.session, moved.id, turn.now)
    await turn.report(moved, Kind.EXTENSION_FALLEN, day=request.to_on)
    return request


async def tell_of_fallen(turn: Turn, request: Extension, *, but: Collection[int]) -> None:
    """Tell whoever asked and those who would decide; each hears of one move once. `but`: who has heard of it."""
    words = dict.fromkeys((Party.ASKER, Party.LEADERS), RequestFallen(request, turn.person.name))
    asker = await asker_of(turn, request)
    await inform(turn, request.occurrence, Kind.EXTENSION_FALLEN, words, askers=asker, but=but)
