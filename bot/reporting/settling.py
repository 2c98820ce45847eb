"""Which item a statement is of: its code, what it replies to, else the only one it can be."""

from bot.asking import ask
from bot.reporting.asking_which import ask_which
from bot.turn import Turn
from data import conversations, occurrences, outbox, units
from domain.deadlines import DeadlineKind
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.occurrence import Occurrence
from domain.people import Role
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.status import WORKING


async def settle(turn: Turn, code: str | None, statement: Reply, whole: str) -> Occurrence | None:
    """The occurrence a statement is about; None when it was asked for, or what was said is of none."""
    if code is not None or turn.meant is not None:
        in_work = statement.intent not in {Intent.UNRELATED, Intent.QUESTION}
        return await turn.occurrence(code or "", Act.READ, in_work=in_work)
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    if len(turn.about) == 1:
        (known,) = (await occurrences.some(turn.session, turn.about)).values() or (None,)
        if known is not None and known.lead.id not in own:  # of another unit: a word on what was said of it
            turn.meant = known.id
            return await turn.occurrence("", Act.READ)
    if not own:
        turn.answer(turn.not_understood())
        return None
    chances = await _chances(turn, own)
    asked = len(chances) == 1 and chances[0].item.kind is DeadlineKind.ONGOING
    if statement.intent is Intent.UNRELATED and not asked:
        await ask(turn, "unclear", {"chances": [one.id for one in chances], "words": whole})
        return None
    if not chances:
        raise UserMistake(Short(Hint.NOTHING_OPEN))
    if len(chances) > 1:
        await ask_which(turn, [one.id for one in chances], whole)
        return None
    return chances[0]


async def _chances(turn: Turn, own: frozenset[int]) -> list[Occurrence]:
    """What may be meant without a code: what was replied to, else the last message, else all that is open."""
    if turn.about:
        found = await occurrences.some(turn.session, turn.about)
        return [found[i] for i in turn.about if i in found and found[i].lead.id in own]
    open_ = [o for o in await occurrences.led_by(turn.session, own) if o.state in WORKING]
    if turn.in_group:
        return open_  # the last message there may have been for somebody else
    last_id = turn.address.question_id or turn.address.offer_id
    if len(open_) == 1 or last_id is None:
        return open_
    last = await outbox.said_at(turn.session, last_id, turn.address.id)
    if last is None or (last[0].asks and last[1] + conversations.LASTS <= turn.now):
        return open_  # a question that is over is spoken of no more
    return [o for o in open_ if o.id in last[0].about] or open_
