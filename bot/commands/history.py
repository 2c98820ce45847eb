"""`/history CODE`: who said what, when."""

from bot.book import bad_form, command
from bot.turn import Turn
from data import reports
from domain.message import History
from domain.rights import Act


@command("lichsu", "history", act=Act.READ)
async def history(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("lichsu")
    occurrence = await turn.occurrence(turn.first_word, Act.READ)
    turn.answer(History(occurrence, tuple(await reports.history(turn.session, occurrence.id))))
