"""A statement that is settled on an item: stored where it is sure what was said, else asked back."""

import re
from datetime import date

from bot.asking import ask
from bot.commands.blocked import note_blocked
from bot.commands.done import claim_done
from bot.commands.extend import ask_extension
from bot.commands.note import pass_note
from bot.commands.progress import note_progress
from bot.commands.quarter import asks_again, note_quarter, tells_quarter
from bot.reporting.days import beyond_whole, impossible_day
from bot.reporting.statements import OF_A_TASK, SURE, read_of
from bot.reporting.storing import note_not_started, note_received
from bot.turn import Turn
from data import units
from domain.courtesy import is_courtesy
from domain.deadlines import DeadlineKind
from domain.errors import UserMistake
from domain.likely import likely_intents
from domain.message import NotAShare
from domain.occurrence import Occurrence
from domain.people import Role
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold

LEADING_NUMBER = re.compile(r"^\W*(?:[A-Za-zĐđ]{1,2}\s*)?\d+(?:\.\d+)*\s+(?=\D)")
BARE_OBSTACLES = {"vuong", "vuong mac", "bi vuong", "dang vuong", "gap vuong mac"}


async def note(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> None:
    ongoing = occurrence.item.kind is DeadlineKind.ONGOING
    if ongoing and occurrence.state in WORKING and is_courtesy(words):
        if await asks_again(turn, occurrence):
            return
        if said.intent is Intent.UNRELATED:
            await ask(turn, "unclear", {"occurrence": occurrence.id, "words": words})
            return
    results = ongoing and any(sign.isalnum() for sign in words)  # in any words
    if (
        said.intent in {Intent.UNRELATED, Intent.IN_PROGRESS}
        and said.percent is None
        and (given := beyond_whole(words))
    ):
        raise UserMistake(NotAShare(occurrence, given))
    if occurrence.state in WORKING and tells_quarter(occurrence, said, words):
        await note_quarter(turn, occurrence, words)
    elif said.intent is Intent.UNRELATED and results:
        await note_progress(turn, occurrence, words, None, None)
    elif said.intent is Intent.UNRELATED:
        await ask(turn, "unclear", {"occurrence": occurrence.id, "words": words})
    elif results and said.intent is Intent.IN_PROGRESS and not said.perhaps_done:
        await note_progress(turn, occurrence, words, said.percent, await _promised(turn, occurrence, said, words))
    elif await _is_doubtful(turn, said, words):
        turn.must_be_in(WORKING, occurrence)
        intents = [intent.value for intent in likely_intents(said, words, turn.today)]
        await ask(turn, "likely", {"occurrences": [occurrence.id], "words": words, "intents": intents})
    else:
        await _store(turn, occurrence, said, words)


async def _is_doubtful(turn: Turn, said: Reply, words: str) -> bool:
    if said.confidence < SURE or said.perhaps_done:
        return True
    if said.intent is not Intent.DONE:
        return False
    return impossible_day(words, turn.today) is not None or await _of_another(turn, said, words)


async def _of_another(turn: Turn, said: Reply, words: str) -> bool:
    """Whether "done" may be said of something else: a number that names no item, or another unit's work."""
    if not said.items and turn.meant is None and LEADING_NUMBER.match(words):
        return True
    if OF_A_TASK.match(fold(words)):
        return False  # it begins with how the work stands, and with nobody's name
    first = words.split(maxsplit=1)[0] if words else ""
    named = await units.called(turn.session, first, turn.person.offices)
    return any(unit.id not in turn.person.units_as(Role.OFFICER, Role.HEAD) for unit in named)


async def _store(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> None:
    match said.intent:
        case Intent.DONE:
            await claim_done(turn, occurrence, words, said.document)
        case Intent.IN_PROGRESS:
            await note_progress(turn, occurrence, words, said.percent, await _promised(turn, occurrence, said, words))
        case Intent.BLOCKED:
            await note_blocked(turn, occurrence, said.reason or _beyond_verb(words))
        case Intent.EXTENSION:
            turn.must(Act.ASK_EXTENSION, occurrence.lead)
            read = await read_of(turn, occurrence, words)
            await ask_extension(turn, occurrence, read.date, said.reason or "", words)
        case Intent.NOT_STARTED:
            await note_not_started(turn, occurrence, words)
        case Intent.ACK:
            await note_received(turn, occurrence, words)
        case Intent.QUESTION | Intent.UNRELATED:
            await pass_note(turn, occurrence, words)


async def _promised(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> date | None:
    """The day promised, in the working days of the item's own office now that the item is known."""
    read = await read_of(turn, occurrence, words)
    return read.date if read.intent is said.intent else said.date


def _beyond_verb(words: str) -> str:
    """What stands behind "vướng", where nothing else was read as the reason; empty when the word stands alone."""
    return "" if fold(words).strip(" .,!") in BARE_OBSTACLES else words
