"""The first minute of a newcomer: how far the story has come, told from what happened and not from clicks."""

from datetime import datetime

from bot.book import spoken_name
from bot.channels.local.story import Guide
from bot.demo.cast import HOA, LAN, NAM
from data import heard, occurrences, outbox, people, reports
from data.store import Session
from domain.delivery import Class
from domain.occurrence import Kind, Occurrence
from domain.status import WORKING, State

SUMMARY = frozenset({"tonghop", "summary", "baocao"})


async def guide(session: Session) -> Guide:
    """Steps: Lan is reminded, her unit claims, the office confirms, the leader sees it in the totals."""
    moved = await occurrences.in_states(session, {State.CLAIMED, State.DONE})
    done = [o for o in moved if o.state is State.DONE]
    if done:
        confirmed = await reports.latest_of(session, [o.id for o in done], {Kind.CONFIRMED})
        at = min((report.at for report in confirmed.values()), default=None)
        seen = at is not None and await _summed_up_since(session, at)
        return Guide(4 if seen else 3, NAM, "tổng hợp", done[0].code)
    claimed = [o for o in moved if o.state is State.CLAIMED]
    if claimed:
        return Guide(2, HOA, f"/xacnhan {claimed[0].code}", claimed[0].code)
    reminded = await _reminded_of(session)
    if reminded is not None:
        return Guide(1, LAN, f"{reminded.code} xong BC 45", reminded.code)
    return Guide(0, LAN, "", "")


async def _reminded_of(session: Session) -> Occurrence | None:
    """What Lan could answer: the first item of her last reminder that is still to do."""
    address = await people.address_at(session, "local", LAN)
    digest = await outbox.newest_sent(session, address.id, Class.DIGEST)
    if digest is None:
        return None
    named = await occurrences.some(session, digest.about)
    still = [named[i] for i in digest.about if i in named and named[i].state in WORKING]
    return still[0] if still else None


async def _summed_up_since(session: Session, at: datetime) -> bool:
    """Whether the leader asked for the totals after that."""
    for _, said_at, what in await heard.said_in(session, "local", NAM):
        spoken = spoken_name(what["text"] or "") if said_at > at else None
        if spoken is not None and spoken[0] in SUMMARY:
            return True
    return False
