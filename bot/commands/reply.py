"""What an officer writes in words: the normal way of reporting. Read, settled on one item, stored, read back."""

from bot.commands.item import show
from bot.reporting.noting import note
from bot.reporting.proof import adds_proof
from bot.reporting.settling import settle
from bot.reporting.statements import ONLY_CODE, statements_of, words_of
from bot.turn import Turn
from data.store import Store
from domain.errors import UserMistake
from domain.replies import Reply
from domain.rights import Act


async def reply(turn: Turn) -> None:
    """Store what was said of each item named; ask when it is not clear of which."""
    alone = ONLY_CODE.fullmatch(turn.words)
    if alone:
        await show(turn, await turn.occurrence(alone[1], Act.READ))
        return
    whole = turn.words
    said = await statements_of(turn)
    if len(said) == 1:
        await _one(turn, *said[0], whole)
        return
    for code, statement in said:
        await _alone(turn, code, statement, whole)


async def _one(turn: Turn, code: str | None, statement: Reply, whole: str) -> None:
    if await adds_proof(turn, code, statement):
        return
    occurrence = await settle(turn, code, statement, whole)
    if occurrence is not None:
        await note(turn, occurrence, statement, words_of(whole, statement))


async def _alone(turn: Turn, code: str | None, statement: Reply, whole: str) -> None:
    """One of several statements: what is wrong with it does not undo the others."""
    said, undoable = len(turn.said), len(turn.undoable)
    try:
        async with Store.attempt(turn.session):
            await _one(turn, code, statement, whole)
    except UserMistake as mistake:
        del turn.said[said:], turn.undoable[undoable:]
        turn.answer(mistake.answer)
