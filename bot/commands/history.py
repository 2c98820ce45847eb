"""`/history CODE`: who said what, when."""

from bot.book import bad_form, command
from bot.turn import Turn
from data import followed, reports
from domain.followed import Followed
from domain.message import History
from domain.occurrence import Occurrence
from domain.rights import Act, may

MOST_FOLLOWED = 20


@command("lichsu", "history", act=Act.READ)
async def history(turn: Turn) -> None:
    if not turn.words:
        raise bad_form("lichsu")
    occurrence = await turn.occurrence(turn.first_word, Act.READ)
    told = tuple(await reports.history(turn.session, occurrence.id))
    turn.answer(History(occurrence, told, await _followed(turn, occurrence)))


async def _followed(turn: Turn, occurrence: Occurrence) -> tuple[Followed, ...]:
    """The newest reminders of an item, for whoever looks after its office; in a group nobody reads of them."""
    if turn.in_group or not may(turn.person, Act.MANAGE_PEOPLE, occurrence.lead):
        return ()
    connection = await turn.session.connection()
    return tuple((await connection.run_sync(followed.of_occurrence, occurrence.id))[-MOST_FOLLOWED:])
