"""`/cancel`: leave a dialogue, whichever private chat it was held in; nothing is stored."""

from bot.asking import left
from bot.book import Groups, command
from bot.turn import Turn
from data import people
from domain.message import Hint, Short


@command("thoi", "cancel", "boqua", groups=Groups.ANY)
async def cancel(turn: Turn) -> None:
    standing = await turn.standing()
    asked = turn.address.question_id is not None and not turn.in_group
    await turn.leave()
    if not turn.in_group:
        await people.close_chat(turn.session, turn.address)
    turn.answer(Short(left(standing.kind if standing else None) if standing or asked else Hint.NOTHING_TO_CANCEL))
