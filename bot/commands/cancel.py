"""`/cancel`: leave a dialogue; nothing is stored."""

from bot.book import Groups, command
from bot.turn import Turn
from data import conversations, people
from domain.message import Hint, Short


@command("thoi", "cancel", "boqua", groups=Groups.ANY)
async def cancel(turn: Turn) -> None:
    standing = await conversations.standing(turn.session, turn.address.id, turn.person.id, turn.now)
    asked = turn.address.question_id is not None and not turn.in_group
    await turn.leave()
    if not turn.in_group:
        await people.set_address(turn.session, turn.address.id, question_id=None, offer_id=None)
    turn.answer(Short(Hint.CANCELLED if standing or asked else Hint.NOTHING_TO_CANCEL))
