"""`/done CODE …`: claim that an item is finished. A claim waits for the office; it is not a completion."""

from bot.asking import ask
from bot.book import command
from bot.reporting.asking_which import asks_which_period
from bot.reporting.days import impossible_day
from bot.reporting.statements import SURE
from bot.telling import inform, reached
from bot.turn import Turn, without_code
from domain.message import ClaimToConfirm, DoneClaimed, WordsToOffice
from domain.occurrence import Kind, Occurrence, claim
from domain.replies import Intent, read_reply
from domain.rights import Act
from domain.status import WORKING
from domain.telling import Party


@command("xong", "done", act=Act.REPORT)
async def done(turn: Turn) -> None:
    if not turn.words:
        raise without_code(turn, "xong")
    if await asks_which_period(turn, turn.first_word, turn.spoken):
        return
    occurrence = await turn.reported(turn.first_word)
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


async def claim_done(turn: Turn, occurrence: Occurrence, words: str, document: str | None) -> None:
    """Store the claim; the speaker hears it read back, the office hears it to confirm."""
    changed = await turn.move(occurrence, lambda o: claim(o, turn.today))
    await turn.report(changed, Kind.CLAIMED, words, document=document, day=turn.today)
    told = await tell_of_claim(turn, changed, words, document)
    turn.answer(DoneClaimed(changed, document or ("" if turn.album else None), told=told))


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
