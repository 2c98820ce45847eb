"""`/find WORDS`: items by words, accents aside."""

from bot.book import bad_form, command
from bot.turn import Turn
from data import occurrences
from domain.message import ItemList, Listed
from domain.rights import Act

MOST = 20


@command("tim", "find", act=Act.READ)
async def find(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("tim")
    found = await occurrences.matching(turn.session, turn.words, await turn.reach(Act.READ), MOST + 1)
    lines = await turn.lines(found[:MOST])
    turn.answer(ItemList(Listed.FOUND, lines, max(0, len(found) - MOST), turn.words))
