"""`/cause CODE khách quan|chủ quan`: whether what is in the way, or late, lies within the unit's power. It is kept."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import bad_form, command
from bot.commands.support import ask_support, ask_whom, named_helper
from bot.turn import Turn, without_code
from domain.cause import Cause, cause_in
from domain.message import Message
from domain.move_messages import AskCause, BlockedNoted, CauseNoted
from domain.occurrence import Kind, Occurrence, explain
from domain.rights import Act


@command("nguyennhan", "cause", act=Act.REPORT)
async def cause(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "nguyennhan")
    occurrence = await turn.reported(turn.first_word)
    named = cause_in(turn.rest)
    if named is not None:
        await note_cause(turn, occurrence, named, turn.rest)
    elif turn.rest:
        raise bad_form("nguyennhan")
    else:
        await ask(turn, "cause", {"occurrence": occurrence.id})


async def note_cause(turn: Turn, occurrence: Occurrence, named: Cause, words: str) -> Occurrence:
    changed = await turn.move(occurrence, lambda o: explain(o, named))
    await turn.report(changed, Kind.CAUSE, words, cause=named)
    turn.answer(CauseNoted(changed))
    return changed


async def ask_cause(turn: Turn, occurrence: Occurrence, *, office: bool, leaders: bool) -> None:
    """Read back that a unit is stuck, and who was told; ask for the cause and for who could help."""
    if occurrence.cause is not None:
        turn.answer(BlockedNoted(occurrence, office, leaders))
        await ask_whom(turn, occurrence)
    elif turn.asked is not None:  # of several things at once only the first is asked about
        turn.answer(BlockedNoted(occurrence, office, leaders))
    else:
        await ask(turn, "cause", {"occurrence": occurrence.id, "told": [office, leaders]})


async def _which_cause(turn: Turn, kept: Kept) -> Message:
    """Together with what is read back when it is put for the first time."""
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    told = kept.pop("told", None)
    stuck = bool(occurrence.stuck)
    if told is None:
        return AskCause(occurrence, stuck)
    office, leaders = told
    return BlockedNoted(occurrence, office, leaders, asks=True)


@dialogue("cause", _which_cause, waits=False)
async def cause_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """A cause, a unit that could help, or both; anything else is no answer."""
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    named, unit = cause_in(turn.words), await named_helper(turn, occurrence, turn.words)
    if named is None and unit is None:
        raise NotAnAnswer
    if named is not None:
        occurrence = await note_cause(turn, occurrence, named, turn.words)
    if unit is not None:
        await ask_support(turn, occurrence, unit)
    elif occurrence.stuck and occurrence.helper is None:
        await ask_whom(turn, occurrence)
    return ()
