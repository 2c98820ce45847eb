"""`/stuck`: what waits for help or for a leader's word."""

from bot.book import Groups, command
from bot.turn import Turn
from data import occurrences
from domain.message import ItemList, Listed
from domain.rights import Act

MOST = 30


@command("vuongmac", "stuck", act=Act.SUMMARISE, groups=Groups.OWN)
async def stuck(turn: Turn) -> None:
    found = await occurrences.stuck(turn.session, await turn.reach(Act.SUMMARISE), MOST + 1)
    turn.answer(ItemList(Listed.STUCK, await turn.lines(found[:MOST]), max(0, len(found) - MOST)))
