"""`/approve`: the leader decides requests for more time. Nobody decides their own."""

from bot.turn import Turn, command
from data import extensions
from domain.errors import UserMistake
from domain.message import Decided, ExtensionDecided, ExtensionToDecide, Hint, NotFound, Pending, Short
from domain.occurrence import Decision, Extension, Kind, move_deadline
from domain.rights import Act
from domain.text import fold, squeeze

AGREE = ("dong y", "dongy", "ok", "duyet", "co")
REFUSE = ("khong", "ko", "tu choi")


@command(
    "duyet",
    "approve",
    form="/duyet [MÃ đồng ý | MÃ không đồng ý LÝ DO]",
    does="quyết định gia hạn",
    act=Act.DECIDE_EXTENSION,
)
async def approve(turn: Turn) -> None:
    waiting = await extensions.pending(turn.session, await turn.reach(Act.DECIDE_EXTENSION))
    if not turn.words:
        await _list(turn, waiting)
        return
    wanted = squeeze(turn.first_word.strip("[]"))
    request = next((r for r in waiting if _is(turn, r, wanted)), None)
    if request is None:
        await turn.occurrence(turn.first_word, Act.DECIDE_EXTENSION)  # not found, or not allowed
        raise UserMistake(Short(Hint.ALREADY_NOTED if turn.meant else Hint.NOTHING_PENDING))
    said = fold(turn.rest)
    if said.startswith(REFUSE):
        await _decide(turn, request, agreed=False, words=_reason(turn.rest))
    elif said.startswith(AGREE):
        await _decide(turn, request, agreed=True, words="")
    else:
        turn.answer(ExtensionToDecide(request.occurrence, request.to_on, request.reason, request.count))


def _is(turn: Turn, request: Extension, wanted: str) -> bool:
    if turn.meant is not None:
        return request.occurrence.id == turn.meant
    return squeeze(request.occurrence.code) == wanted


def _reason(words: str) -> str:
    """The words behind "không đồng ý"."""
    parts = words.split()
    while parts and fold(parts[0]).strip(",.:;") in {"khong", "ko", "dong", "y", "tu", "choi"}:
        parts.pop(0)
    return " ".join(parts)


async def _list(turn: Turn, waiting: list[Extension]) -> None:
    if not waiting:
        turn.answer(Short(Hint.NOTHING_PENDING))
    elif len(waiting) == 1:
        one = waiting[0]
        turn.answer(ExtensionToDecide(one.occurrence, one.to_on, one.reason, one.count))
    else:
        turn.answer(Pending(await turn.lines([request.occurrence for request in waiting])))


async def _decide(turn: Turn, request: Extension, *, agreed: bool, words: str) -> None:
    if request.asked_by == turn.person.id:
        raise UserMistake(Short(Hint.OWN_REQUEST))
    occurrence = request.occurrence
    turn.must(Act.DECIDE_EXTENSION, occurrence.lead)
    if occurrence.due_on is None:
        raise UserMistake(NotFound(f"[{occurrence.code}]"))
    state = Decision.AGREED if agreed else Decision.REFUSED
    turn.undo_by(occurrence.id, await turn.snapshot(occurrence))
    await extensions.decide(turn.session, request.id, state, turn.person.id, turn.now, words)
    if agreed:
        occurrence = move_deadline(occurrence, request.to_on)
        await turn.save(occurrence)
    kind = Kind.EXTENSION_AGREED if agreed else Kind.EXTENSION_REFUSED
    await turn.report(occurrence, kind, words, day=request.to_on)
    turn.answer(Decided(occurrence, kind, request.to_on if agreed else None))
    hear = [request.asked_by, *await turn.members_of(occurrence.lead.id)]
    office = [*await turn.office_of(occurrence.lead), *await turn.leaders_of(occurrence.lead)]
    audience = [one for one in [*hear, *office] if one != turn.person.id]
    turn.tell(audience, ExtensionDecided(occurrence, agreed, request.to_on, words))
