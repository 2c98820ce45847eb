"""`/progress CODE …`: work goes on."""

from collections.abc import Sequence
from datetime import date

from bot.asking import Kept, NotAnAnswer, Saying, ask, denies, dialogue
from bot.book import command
from bot.reporting.days import beyond_whole, impossible_day, is_far, promised_day_in_doubt
from bot.reporting.statements import names_own_item, plainly, read_of
from bot.turn import Turn, without_code
from domain.deadlines import DeadlineKind, Voice, find_deadline
from domain.errors import UserMistake
from domain.message import Hint, Message, NotAShare, ProgressNoted, Short
from domain.occurrence import Kind, Occurrence, progress
from domain.questions import AskPromise, AskShare
from domain.replies import Intent
from domain.rights import Act
from domain.status import WORKING


@command("tiendo", "progress", act=Act.REPORT)
async def report_progress(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "tiendo")
    occurrence = await turn.reported(turn.first_word)
    await progress_in_words(turn, occurrence, turn.rest)


async def progress_in_words(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """What is said to be the progress, whatever it sounds like."""
    read = await read_of(turn, occurrence, f"đang làm {words}")
    await note_progress(turn, occurrence, words, read.percent, read.date)


async def note_progress(
    turn: Turn, occurrence: Occurrence, words: str, percent: int | None, promised_on: date | None
) -> None:
    """Store how far it is. A share beyond the whole is refused; a promised day that cannot be taken is asked back."""
    if percent is None and (given := beyond_whole(words)):
        raise UserMistake(NotAShare(occurrence, given))
    changed = await turn.move(occurrence, lambda o: progress(o, percent))
    await turn.report(changed, Kind.PROGRESS, words, percent=percent, day=promised_on)
    doubtful = None if promised_on else promised_day_in_doubt(words, turn.today)
    impossible = None if promised_on or doubtful else impossible_day(words, turn.today)
    turn.answer(ProgressNoted(changed, promised_on, impossible.written if impossible else ""))
    if doubtful is not None:
        await ask(turn, "promise", {"occurrence": changed.id, "given": doubtful.written, "words": words})


async def ask_share(turn: Turn, occurrence: Occurrence) -> None:
    turn.must_be_in(WORKING, occurrence)
    await ask(turn, "share", {"occurrence": occurrence.id})


async def _how_far(turn: Turn, kept: Kept) -> Message:
    return AskShare(await turn.kept_occurrence(kept, Act.REPORT))


@dialogue("share", _how_far)
async def share_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """A bare number is a share here: "60"."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if plainly(turn, Intent.DONE, Intent.BLOCKED, Intent.EXTENSION):
        return [Saying(turn.words, kept["occurrence"])]
    words = f"{turn.words}%" if turn.words.isdigit() else turn.words
    await progress_in_words(turn, await turn.kept_occurrence(kept, Act.REPORT), words)
    return ()


async def _by_when(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    found = promised_day_in_doubt(f"{kept['given']} xong", turn.today) or impossible_day(kept["given"], turn.today)
    if found is None:  # what was given since is no day at all
        return AskPromise(occurrence, kept["given"], None)
    return AskPromise(occurrence, kept["given"], found.doubt, found.days)


@dialogue("promise", _by_when)
async def day_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The day completes what was reported; "không" leaves it without one."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if denies(turn.words):
        turn.answer(Short(Hint.CANCELLED))
        return ()
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    found = find_deadline(turn.words, turn.today, voice=Voice.CHAT, calendar=await turn.calendar(occurrence))
    day = found[1].due if found is not None and found[1].kind is DeadlineKind.DATE else None
    if day is None or day < turn.today or is_far(day, turn.today, turn.words):
        if plainly(turn, Intent.DONE, Intent.BLOCKED, Intent.EXTENSION):
            return [Saying(turn.words, kept["occurrence"])]
        await ask(turn, "promise", kept | {"given": turn.words})
        return ()
    changed = await turn.move(occurrence, lambda o: progress(o, None))
    await turn.report(changed, Kind.PROGRESS, turn.words, day=day)
    turn.answer(ProgressNoted(changed, day))
    return ()
