"""`/done CODE …`: claim that an item is finished. A claim waits for the office; it is not a completion."""

from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, agrees, ask, bare, denies, dialogue
from bot.book import command
from bot.duties import close_with_claim
from bot.reporting.asking_which import asks_which_period
from bot.reporting.days import impossible_day
from bot.reporting.statements import SURE
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from data import duties
from domain.duty_messages import OpenDuties
from domain.message import ClaimToConfirm, DoneClaimed, Hint, Message, Short, WordsToOffice
from domain.occurrence import Kind, Occurrence, claim
from domain.replies import Intent, read_reply
from domain.rights import Act
from domain.status import WORKING
from domain.telling import Party

ALL_THE_SAME = {"van bao xong", "bao xong", "report done all the same", "done all the same"}
NOT_YET = {"chua", "khoan", "not yet"}


@command("xong", "done", act=Act.REPORT)
async def done(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "xong")
    occurrence = await turn.reported(turn.first_word)
    if await asks_which_period(turn, occurrence, turn.spoken):
        return
    read = read_reply(f"xong {turn.rest}", turn.today).statements
    sure = len(read) == 1 and read[0].intent is Intent.DONE and read[0].confidence >= SURE
    if sure and impossible_day(turn.rest, turn.today) is None:
        await claim_done(turn, occurrence, turn.rest, read[0].document)
        return
    turn.must_be_in(WORKING, occurrence)
    intents = [Intent.DONE.value, Intent.IN_PROGRESS.value]  # "/xong 2.3 chưa" is no claim
    await ask(turn, "likely", {"occurrences": [occurrence.id], "words": turn.rest, "intents": intents})


async def claim_in_words(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """What is said to be a claim, whatever it sounds like."""
    await claim_done(turn, occurrence, words, read_reply(f"xong {words}", turn.today).statements[0].document)


async def claim_done(
    turn: Turn, occurrence: Occurrence, words: str, document: str | None, *, all_the_same: bool = False
) -> None:
    """Store the claim; the speaker hears it read back, the office hears it to confirm.

    Where coordinating units have something to do yet it is asked first, unless it is said `all_the_same`.
    """
    waiting = await duties.unsettled(turn.session, [occurrence.id])
    if any(one.waits for one in waiting) and not all_the_same:
        await turn.allowed(occurrence, lambda o: claim(o, turn.today))
        await ask(turn, "open_duties", {"occurrence": occurrence.id, "words": words, "document": document})
        return
    changed = await turn.move(occurrence, lambda o: claim(o, turn.today))
    await close_with_claim(turn, changed, waiting)
    await turn.report(changed, Kind.CLAIMED, words, document=document, day=turn.today)
    told = await tell_of_claim(turn, changed, words, document)
    turn.answer(DoneClaimed(changed, document or ("" if turn.album else None), told=told))


async def _what_is_open(turn: Turn, kept: Kept) -> Message:
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    waiting = await duties.unsettled(turn.session, [occurrence.id])
    return OpenDuties(occurrence, tuple(one for one in waiting if one.waits), turn.today)


@dialogue("open_duties", _what_is_open, waits=False)
async def all_the_same(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The lead says it is done although others are not."""
    said = bare(turn.words)
    if denies(turn.words) or said in NOT_YET:
        turn.answer(Short(Hint.CANCELLED))
        return ()
    if not agrees(turn.words) and said not in ALL_THE_SAME:
        raise NotAnAnswer
    occurrence = await turn.kept_occurrence(kept, Act.REPORT)
    await claim_done(turn, occurrence, kept["words"], kept["document"], all_the_same=True)
    return ()


async def tell_of_claim(turn: Turn, occurrence: Occurrence, words: str, document: str | None) -> bool:
    """Bring a claim, or what is added to one, to the office; whether anybody there could be reached."""
    who = turn.person.name
    told = await inform(
        turn,
        occurrence,
        Kind.CLAIMED,
        {
            Party.OFFICE: ClaimToConfirm(
                occurrence, who, turn.on_behalf(occurrence), document, words, attached=turn.album is not None
            ),
            Party.LEAD: WordsToOffice(occurrence, who, words, Kind.CLAIMED),
        },
    )
    return await reached(turn, told, Party.OFFICE)
