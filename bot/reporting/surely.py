"""What was not read for certain: whether it means what it seems to is asked, and nothing is stored before that."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, agrees, ask, denies, dialogue
from bot.reporting.days import impossible_day
from bot.reporting.statements import names_own_item
from bot.reporting.storing import store_as
from bot.reporting.wishes import wish
from bot.turn import Turn
from data import occurrences
from domain.message import Message
from domain.questions import Likely
from domain.replies import Intent, read_reply


async def _is_it(turn: Turn, kept: Kept) -> Message:
    found = await occurrences.some(turn.session, kept["occurrences"])
    about = tuple(found[one] for one in kept["occurrences"] if one in found)
    impossible = impossible_day(kept["words"], turn.today)
    intents = tuple(Intent(one) for one in kept["intents"])
    return Likely(about, kept["words"], intents, impossible.written if impossible else "")


@dialogue("likely", _is_it, waits=False)
async def meaning_confirmed(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The words are taken as what they are said to be: by a number, a name, or a yes to the likeliest."""
    meant = wish(turn.words) or (Intent(kept["intents"][0]) if agrees(turn.words) else None)
    ids: list[int] = kept["occurrences"]
    if meant is not None:
        for one in ids:
            work = store_as(turn, one, meant, kept["words"])
            await (work if len(ids) == 1 else turn.apart(work))
        return ()
    if len(ids) > 1:
        raise NotAnAnswer
    if denies(turn.words):
        await ask(turn, "unclear", {"occurrence": ids[0], "words": kept["words"]})
        return ()
    if any(one.items for one in read_reply(turn.words, turn.today).statements) or await names_own_item(turn):
        raise NotAnAnswer
    return [Saying(turn.words, ids[0])]
