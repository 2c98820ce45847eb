"""A statement that is settled on an item: stored, or asked back where it is not sure what was said."""

import re

from bot.commands.blocked import note_blocked
from bot.commands.done import SURE, claim_done
from bot.commands.extend import ask_extension, asked_day
from bot.commands.progress import note_progress
from bot.reporting.unread import beyond_whole, unread_day
from bot.turn import Turn
from data import people, units
from domain.deadlines import DeadlineKind
from domain.errors import UserMistake
from domain.message import NotAShare, NotStartedNoted, QuestionPassed, ReallyDone, ReceivedNoted, WordsToOffice
from domain.occurrence import Kind, Occurrence, not_started
from domain.people import Role
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.text import fold

LEADING_NUMBER = re.compile(r"^\W*(?:[A-Za-zĐđ]{1,2}\s*)?\d+(?:\.\d+)*\s+(?=\D)")
BARE_OBSTACLES = {"vuong", "vuong mac", "bi vuong", "dang vuong", "gap vuong mac"}


async def note(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> None:  # noqa: C901 - one case an intent
    unread = unread_day(words, turn.today)
    match said.intent:
        case Intent.DONE if said.confidence >= SURE and not unread and not await _of_another(turn, said, words):
            await claim_done(turn, occurrence, words, said.document)
        case Intent.DONE | Intent.IN_PROGRESS if said.intent is Intent.DONE or said.perhaps_done:
            turn.answer(ReallyDone(occurrence, words, unread))
        case Intent.IN_PROGRESS:
            await note_progress(turn, occurrence, words, said.percent, said.date)
        case Intent.BLOCKED:
            await note_blocked(turn, occurrence, said.reason or _beyond_verb(words))
        case Intent.EXTENSION:
            turn.must(Act.ASK_EXTENSION, occurrence.lead)
            await ask_extension(turn, occurrence, asked_day(occurrence, said), said.reason or "", words)
        case Intent.NOT_STARTED:
            await turn.move(occurrence, not_started)
            await turn.report(occurrence, Kind.COMMENT, words)
            turn.answer(NotStartedNoted(occurrence))
        case Intent.ACK:
            await turn.report(occurrence, Kind.RECEIVED, words)
            turn.answer(ReceivedNoted(occurrence))
        case Intent.QUESTION:
            await _pass_on(turn, occurrence, words)
        case Intent.UNRELATED if occurrence.item.kind is DeadlineKind.ONGOING:
            await note_progress(turn, occurrence, words, None, None)  # the quarter's results, in any words
        case Intent.UNRELATED if given := beyond_whole(words):
            raise UserMistake(NotAShare(occurrence, given))
        case Intent.UNRELATED:
            turn.answer(turn.not_understood())


async def _of_another(turn: Turn, said: Reply, words: str) -> bool:
    """Whether "done" may be said of something else: a number that names no item, or another unit's work."""
    if not said.items and turn.meant is None and LEADING_NUMBER.match(words):
        return True
    first = words.split(maxsplit=1)[0] if words else ""
    named = await units.called(turn.session, first, turn.person.offices)
    return any(unit.id not in turn.person.units_as(Role.OFFICER, Role.HEAD) for unit in named)


def _beyond_verb(words: str) -> str:
    """What stands behind "vướng", where nothing else was read as the reason; empty when the word stands alone."""
    return "" if fold(words).strip(" .,!") in BARE_OBSTACLES else words


async def _pass_on(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """A question changes nothing; the office hears it."""
    await turn.report(occurrence, Kind.COMMENT, words)
    office = [one for one in await turn.office_of(occurrence.lead) if one != turn.person.id]
    turn.answer(QuestionPassed(occurrence, told=await people.reachable(turn.session, office)))
    turn.tell(office, WordsToOffice(occurrence, turn.person.name, words, Kind.COMMENT))
