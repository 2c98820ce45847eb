"""What follows from a report whose item and meaning are known: stored, read back, told to whom it concerns."""

from bot.commands.blocked import note_blocked
from bot.commands.done import claim_in_words
from bot.commands.extend import ask_in_words
from bot.commands.note import pass_note
from bot.commands.progress import ask_share, progress_in_words
from bot.turn import Turn
from domain.message import NotStartedNoted, ReceivedNoted
from domain.occurrence import Kind, Occurrence, not_started
from domain.replies import Intent
from domain.rights import Act


async def store_as(turn: Turn, occurrence_id: int, intent: Intent, words: str) -> None:
    """Words of which their speaker has said what they mean. The rights are those of now."""
    turn.meant = occurrence_id
    act = {Intent.QUESTION: Act.READ, Intent.EXTENSION: Act.ASK_EXTENSION}.get(intent, Act.REPORT)
    occurrence = await turn.occurrence("", act)
    says_something = any(letter.isalnum() for letter in words)
    match intent:
        case Intent.DONE:
            await claim_in_words(turn, occurrence, words)
        case Intent.IN_PROGRESS if says_something:
            await progress_in_words(turn, occurrence, words)
        case Intent.IN_PROGRESS:
            await ask_share(turn, occurrence)
        case Intent.BLOCKED:
            await note_blocked(turn, occurrence, words if says_something else "")
        case Intent.EXTENSION:
            await ask_in_words(turn, occurrence, words)
        case Intent.NOT_STARTED:
            await note_not_started(turn, occurrence, words)
        case Intent.ACK:
            await note_received(turn, occurrence, words)
        case Intent.QUESTION | Intent.UNRELATED:
            await pass_note(turn, occurrence, words)


async def note_not_started(turn: Turn, occurrence: Occurrence, words: str) -> None:
    await turn.move(occurrence, not_started)
    await turn.report(occurrence, Kind.PROGRESS, words)
    turn.answer(NotStartedNoted(occurrence))


async def note_received(turn: Turn, occurrence: Occurrence, words: str) -> None:
    await turn.report(occurrence, Kind.RECEIVED, words)
    turn.answer(ReceivedNoted(occurrence))
