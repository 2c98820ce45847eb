"""A number that may be meant for something offered before other questions were put: asked, not done."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, agrees, dialogue
from bot.turn import Turn
from domain.message import Message
from domain.questions import Offered
from domain.rights import Act


async def _is_it_meant(turn: Turn, kept: Kept) -> Message:
    return Offered(await turn.kept_occurrence(kept, Act.READ), kept["label"])


@dialogue("offered", _is_it_meant, waits=False)
async def meant_it(turn: Turn, kept: Kept) -> Sequence[Saying]:
    if agrees(turn.words):
        return [Saying(kept["says"], kept["occurrence"])]
    raise NotAnAnswer
