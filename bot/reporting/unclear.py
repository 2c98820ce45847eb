"""What was not understood: what is meant by it is asked, and the words are kept."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.book import spoken_name
from bot.reporting.asking_which import ask_which
from bot.reporting.statements import names_own_item
from bot.reporting.storing import store_as
from bot.reporting.wishes import wish
from bot.turn import Turn
from data import occurrences, people, units
from domain.errors import UserMistake
from domain.message import Hint, Message, Short
from domain.people import Role
from domain.questions import Unclear, WordsOfUnit, WordsPassed
from domain.replies import Intent, read_reply
from domain.rights import acts_for_itself

MOST_KEPT = 1000  # letters of what was said


async def _what_is_meant(turn: Turn, kept: Kept) -> Message:
    occurrence = None
    if kept.get("occurrence") is not None:
        occurrence = await occurrences.occurrence(turn.session, kept["occurrence"])
    to_office = occurrence is None or acts_for_itself(turn.person, occurrence.lead)
    return Unclear(kept["words"], occurrence, to_office)


@dialogue("unclear", _what_is_meant, waits=False)
async def meaning_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The first words are taken as what they are said to be; other words are a report of their own."""
    meant = wish(turn.words)
    if meant is not None:
        await _as_meant(turn, kept, meant)
        return ()
    read = read_reply(turn.words, turn.today).statements
    if spoken_name(turn.words) is not None and all(one.intent is Intent.UNRELATED for one in read):
        raise NotAnAnswer  # "nhiem vu" asks for the list, also where nothing has a slash
    if any(one.items for one in read) or await names_own_item(turn):
        raise NotAnAnswer
    if kept.get("occurrence") is not None:
        return [Saying(turn.words, kept["occurrence"])]
    if len(read) == 1 and read[0].intent is Intent.UNRELATED:
        await ask(turn, "unclear", kept | {"words": f"{kept['words']}\n{turn.words}"[:MOST_KEPT]})
        return ()
    if not turn.about:
        turn.about = tuple(kept.get("chances", ()))
    raise NotAnAnswer


async def _as_meant(turn: Turn, kept: Kept, meant: Intent) -> None:
    words, chances = kept["words"], kept.get("chances", [])
    if kept.get("occurrence") is not None:
        await store_as(turn, kept["occurrence"], meant, words)
    elif meant is Intent.QUESTION:
        await _pass_to_office(turn, words)
    elif not chances:
        raise UserMistake(Short(Hint.NOTHING_OPEN))
    elif len(chances) == 1:
        await store_as(turn, chances[0], meant, words)
    else:
        await ask_which(turn, chances, words, intent=meant)


async def _pass_to_office(turn: Turn, words: str) -> None:
    """Words of no certain item: the offices of the speaker's units hear them."""
    told: set[int] = set()
    for unit_id in sorted(turn.person.units_as(Role.OFFICER, Role.HEAD)):
        unit = await units.unit(turn.session, unit_id)
        office = [one for one in await turn.office_of(unit) if one != turn.person.id and one not in told]
        turn.tell(office, WordsOfUnit(unit.code, turn.person.name, words))
        told.update(office)
    turn.answer(WordsPassed(words, told=await people.reachable(turn.session, told)))
