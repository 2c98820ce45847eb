"""`/progress CODE …`: work goes on."""

from datetime import date

from bot.book import command
from bot.reporting.unread import beyond_whole, unread_day
from bot.turn import Turn, without_code
from domain.errors import UserMistake
from domain.message import NotAShare, ProgressNoted
from domain.occurrence import Kind, Occurrence, progress
from domain.replies import read_reply
from domain.rights import Act


@command("tiendo", "progress", act=Act.REPORT)
async def report_progress(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "tiendo")
    occurrence = await turn.reported(turn.first_word)
    words = turn.rest
    read = read_reply(f"đang làm {words}", turn.today, due=occurrence.due_on).statements[0]
    await note_progress(turn, occurrence, words, read.percent, read.date)


async def note_progress(
    turn: Turn, occurrence: Occurrence, words: str, percent: int | None, promised_on: date | None
) -> None:
    """Store how far it is. A share beyond the whole is refused; a day that cannot be is named in the answer."""
    if percent is None and (given := beyond_whole(words)):
        raise UserMistake(NotAShare(occurrence, given))
    changed = await turn.move(occurrence, lambda o: progress(o, percent))
    await turn.report(changed, Kind.PROGRESS, words, percent=percent, day=promised_on)
    turn.answer(ProgressNoted(changed, promised_on, "" if promised_on else unread_day(words, turn.today)))
