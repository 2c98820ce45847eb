"""What an officer writes in words: the normal way of reporting. Read, settled on one item, stored, read back."""

from dataclasses import replace

from bot.commands.item import show
from bot.duties import duty_meant
from bot.reporting.asking_which import asks_which_period
from bot.reporting.duties import note_duty, show_duty
from bot.reporting.moves import move_in
from bot.reporting.noting import note
from bot.reporting.outside import from_outside
from bot.reporting.proof import adds_proof
from bot.reporting.settling import settle
from bot.reporting.statements import ONLY_CODE, statements_of, words_of
from bot.turn import Turn
from domain.duties import Duty
from domain.errors import UserMistake
from domain.message import Hint, NotFound, Short
from domain.replies import Intent, Reply
from domain.rights import Act, acts_for_itself


async def reply(turn: Turn) -> None:
    """Store what was said of each item named; ask when it is not clear of which, or what is meant."""
    alone = ONLY_CODE.fullmatch(turn.words)
    if alone:
        await _one_looked_at(turn, alone[1])
        return
    whole = turn.words
    said = await statements_of(turn)
    if len(said) == 1:
        await _one(turn, *said[0], whole)
        return
    for code, statement in said:
        turn.spoken = f"{code} {statement.text}" if code else statement.text
        await turn.apart(_one(turn, code, statement, statement.text))


async def _one_looked_at(turn: Turn, code: str) -> None:
    """A code alone shows its item; a number that is neither a code nor an answer says so."""
    duty = await duty_meant(turn, code)
    if duty is not None:
        await show_duty(turn, duty)
        return
    try:
        await show(turn, await turn.occurrence(code, Act.READ))
    except UserMistake as mistake:
        if code.isdigit() and isinstance(mistake.answer, NotFound):
            raise UserMistake(Short(Hint.NO_QUESTION)) from None
        raise


async def _one(turn: Turn, code: str | None, statement: Reply, whole: str) -> None:
    if await adds_proof(turn, code, statement, whole):
        return
    words = words_of(whole, statement)
    duty = await duty_meant(turn, code) if code is not None else None
    if duty is not None:
        await note_duty(turn, duty, statement, words)
        return
    move = move_in(words)
    if move is not None:
        statement = replace(statement, intent=Intent.IN_PROGRESS)  # of an item, whatever else it was read as
    occurrence = await settle(turn, code, statement, whole)
    if occurrence is None:
        return
    if isinstance(occurrence, Duty):
        await note_duty(turn, occurrence, statement, words)
        return
    ours = acts_for_itself(turn.person, occurrence.lead)
    if not ours and await from_outside(turn, occurrence, statement, words, named=code is not None):
        return
    claims = code is not None and statement.intent is Intent.DONE
    if claims and await asks_which_period(turn, occurrence, whole):
        return
    await (note(turn, occurrence, statement, words) if move is None else move(turn, occurrence, words))
