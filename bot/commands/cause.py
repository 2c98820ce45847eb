"""`/cause CODE khách quan|chủ quan`: whether what is in the way, or late, lies within the unit's power. It is kept."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import bad_form, command
from bot.commands.support import ask_support, ask_whom, named_helper
from bot.turn import Turn, without_code
from data import extensions, reports
from domain.cause import Cause, cause_in
from domain.extension_messages import ExtensionAsked
from domain.message import Hint, Message, Short
from domain.move_messages import AskCause, BlockedNoted, CauseNoted
from domain.occurrence import Kind, Occurrence, explain
from domain.rights import Act
from domain.text import fold

FIRST = "first"
"""What is read back together with the question, the first time it is put; it is not kept."""


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
        await ask(turn, "cause", {"occurrence": occurrence.id, "helping": bool(occurrence.stuck)})


async def note_cause(turn: Turn, occurrence: Occurrence, named: Cause, words: str) -> Occurrence:
    changed = await turn.move(occurrence, lambda o: explain(o, named))
    await turn.report(changed, Kind.CAUSE, words, cause=named)
    await extensions.set_cause(turn.session, changed.id, named)
    turn.answer(CauseNoted(changed))
    return changed


async def read_back(
    turn: Turn, occurrence: Occurrence, noted: BlockedNoted | ExtensionAsked, *, known: bool, helping: bool = False
) -> None:
    """Read back what was stored, and ask in one breath for the cause, unless it is `known`.

    `helping`: and for who could help. Of several things reported at once only the first is asked about.
    """
    if known or turn.asked is not None:
        turn.answer(noted)
        if helping and known:
            await ask_whom(turn, occurrence)
    else:
        typed = turn.incoming.text or ""
        kept = {"occurrence": occurrence.id, "helping": helping, "typed": typed, FIRST: replace(noted, asks=True)}
        await ask(turn, "cause", kept | {"line": await reports.newest(turn.session, occurrence.id)})


async def _which_cause(turn: Turn, kept: Kept) -> Message:
    first: Message | None = kept.pop(FIRST, None)
    if first is not None:
        return first
    return AskCause(await turn.kept_occurrence(kept, Act.REPORT), kept["helping"])


async def _is_last(turn: Turn, kept: Kept) -> bool:
    """Whether nothing has happened to the item since: else the same words may well be said anew."""
    return kept.get("line") == await reports.newest(turn.session, kept["occurrence"])


@dialogue("cause", _which_cause, waits=False, beside=True)
async def cause_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """A cause, a unit that could help, or both; anything else is no answer. The report itself, sent twice, is none."""
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    if turn.incoming.text and fold(turn.incoming.text) == fold(kept.get("typed", "")) and await _is_last(turn, kept):
        turn.answer(Short(Hint.ALREADY_NOTED))
        await ask(turn, "cause", kept)
        return ()
    named = cause_in(turn.words)
    unit = await named_helper(turn, occurrence, turn.words) if kept["helping"] else None
    if named is None and unit is None:
        raise NotAnAnswer
    if named is not None:
        occurrence = await note_cause(turn, occurrence, named, turn.words)
    if unit is not None:
        await ask_support(turn, occurrence, unit)
    elif kept["helping"] and occurrence.helper is None:
        await ask_whom(turn, occurrence)
    return ()
