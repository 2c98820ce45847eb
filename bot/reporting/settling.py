"""Which item a statement is of: its code, what it replies to, else the only one it can be."""

import re

from bot.asking import ask
from bot.duties import own_open
from bot.reporting.asking_which import ask_which
from bot.turn import Turn
from data import conversations, duties, occurrences, outbox, units
from domain.deadlines import DeadlineKind
from domain.delivery import Content
from domain.duties import Duty, is_own, sees
from domain.errors import UserMistake
from domain.message import Hint, Short
from domain.occurrence import Occurrence
from domain.people import Role
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold

OPINION = re.compile(r"(?:xin )?(?:gui |co )?y kien(?: phoi hop| cua don vi phoi hop)\b")
"""How a unit begins that speaks to the lead of an item it coordinates: "ý kiến phối hợp: …"."""


async def settle(turn: Turn, code: str | None, statement: Reply, whole: str) -> Occurrence | Duty | None:
    """The occurrence a statement is about, or the duty; None when it was asked for, or what was said is of none."""
    if code is not None or turn.meant is not None:
        return await turn.occurrence(code or "", Act.READ)
    return await _replied_to(turn) or await _without_code(turn, statement, whole)


async def _without_code(turn: Turn, statement: Reply, whole: str) -> Occurrence | Duty | None:
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    if len(turn.about) == 1:
        (known,) = (await occurrences.some(turn.session, turn.about)).values() or (None,)
        if known is not None and known.lead.id not in own:  # of another unit: a word on what was said of it
            turn.meant = known.id
            return await turn.occurrence("", Act.READ)
    if not own:
        turn.answer(turn.not_understood())
        return None
    if OPINION.match(fold(whole)) and not turn.about:
        return await _coordinated(turn, own, whole)
    chances = await _chances(turn, own)
    asked = len(chances) == 1 and chances[0].item.kind is DeadlineKind.ONGOING
    if statement.intent is Intent.UNRELATED and not asked:
        await ask(turn, "unclear", {"chances": [one.id for one in chances], "words": whole})
        return None
    return await _only_one(turn, chances, await _duties(turn), whole)


async def _coordinated(turn: Turn, own: frozenset[int], whole: str) -> Occurrence | None:
    """The item that the unit coordinates and its opinion is of; of several it is asked which."""
    found = [one for one in await occurrences.coordinated(turn.session, own) if one.lead.id not in own]
    if not found:
        raise UserMistake(Short(Hint.NOTHING_OPEN))
    if len(found) > 1:
        await ask_which(turn, [one.id for one in found], whole)
        return None
    turn.meant = found[0].id
    return await turn.occurrence("", Act.READ)


async def _only_one(turn: Turn, chances: list[Occurrence], beside: list[Duty], whole: str) -> Occurrence | Duty | None:
    """The only one that can be meant; of several it is asked which."""
    if not chances and not beside:
        raise UserMistake(Short(Hint.NOTHING_OPEN))
    if len(chances) + len(beside) > 1:
        await ask_which(turn, [one.id for one in chances], whole, duties=[one.id for one in beside])
        return None
    return chances[0] if chances else beside[0]


async def _replied_to(turn: Turn) -> Duty | None:
    """The only duty that a message replied to spoke of: the unit's own, or one that the speaker waits for."""
    if not turn.about_duties:
        return None
    seen = [one for one in await duties.some(turn.session, turn.about_duties) if sees(turn.person, one)]
    found = [one for one in seen if is_own(turn.person, one)] or seen
    alone = len(turn.about) <= len(turn.about_duties)
    return found[0] if alone and len(found) == 1 else None


async def _duties(turn: Turn) -> list[Duty]:
    """The duties that may be meant without a code: of what was replied to, else the last message, else all to do."""
    if turn.about and not turn.about_duties:
        return []
    mine = await own_open(turn)
    if not mine:
        return []
    if turn.about_duties:
        return [one for one in mine if one.id in turn.about_duties]
    last = None if turn.in_group else await _last(turn)
    if last is None or not last.about:
        return mine
    return [one for one in mine if one.id in last.duties]


async def _last(turn: Turn) -> Content | None:
    """What the last message here said; a question that is over is spoken of no more."""
    last_id = turn.address.question_id or turn.address.offer_id
    last = await outbox.said_at(turn.session, last_id, turn.address.id) if last_id is not None else None
    if last is None or (last[0].asks and last[1] + conversations.LASTS <= turn.now):
        return None
    return last[0]


async def _chances(turn: Turn, own: frozenset[int]) -> list[Occurrence]:
    """What may be meant without a code: what was replied to, else the last message, else all that is open.

    Where the last message spoke of duties of the unit and of none of its items, no item is meant.
    """
    if turn.about:
        found = await occurrences.some(turn.session, turn.about)
        return [found[i] for i in turn.about if i in found and found[i].lead.id in own]
    open_ = [o for o in await occurrences.led_by(turn.session, own) if o.state in WORKING]
    if turn.in_group:
        return open_  # the last message there may have been for somebody else
    last = await _last(turn) if open_ else None
    if last is None:
        return open_
    told = [o for o in open_ if o.id in last.about]
    return told if told or last.duties else open_
