"""What is said of a duty: by its unit how far it is, by the lead whether it will do."""

from collections.abc import Awaitable, Callable, Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.commands.duty import must_lead
from bot.duties import apart, duty_meant, kept_duty, move_duty, say, tell
from bot.reporting.duty_whom import whom_else_of_duty
from bot.reporting.statements import SURE, names_own_item
from bot.turn import Turn
from data import people
from domain.duties import (
    Duty,
    accept,
    does,
    get_stuck,
    go_on,
    is_own,
    leads,
    may_accept,
    report,
    send_back,
    stand_still,
)
from domain.duty_messages import (
    AskDutyWords,
    DutyCard,
    DutyDecided,
    DutyDecisionNoted,
    DutyHeard,
    DutyReportNoted,
)
from domain.errors import UserMistake
from domain.message import Hint, Message, NotAllowed, Short
from domain.occurrence import Kind
from domain.people import Role
from domain.replies import Intent, Reply, read_reply
from domain.rights import MAY, Act
from domain.telling import Party

REPORTS = frozenset(Intent) - {Intent.QUESTION, Intent.UNRELATED}
"""What is said of work, whosever it is."""


async def show_duty(turn: Turn, duty: Duty, unsure: str = "") -> None:
    waits = leads(turn.person, duty)
    ours = is_own(turn.person, duty) or (does(turn.person, duty) and not waits)
    turn.answer(DutyCard(duty, turn.today, ours, waits, unsure))


async def note_duty(turn: Turn, duty: Duty, said: Reply, words: str) -> None:
    """What somebody says of a duty in words: its unit reports, anybody else's words are a word on it."""
    if not does(turn.person, duty):
        decides = leads(turn.person, duty) and duty.reported_on is not None and said.intent in REPORTS
        await (show_duty(turn, duty) if decides else _word(turn, duty, words))
        return
    doubtful = said.confidence < SURE or said.perhaps_done
    if doubtful and said.intent in REPORTS:
        await show_duty(turn, duty, unsure=words)
        return
    match said.intent:
        case Intent.DONE:
            await _done(turn, duty, words)
        case Intent.IN_PROGRESS | Intent.ACK:
            await _progress(turn, duty, words)
        case Intent.NOT_STARTED:
            await _nothing_done(turn, duty, words)
        case Intent.BLOCKED:
            await _stuck(turn, duty, said.reason or words)
        case Intent.EXTENSION | Intent.QUESTION | Intent.UNRELATED:
            await _word(turn, duty, words)


def must_do(turn: Turn, duty: Duty) -> None:
    """Refuse whoever is not of the unit whose duty it is."""
    if not does(turn.person, duty):
        raise UserMistake(NotAllowed(tuple(role for role in Role if role in MAY[Act.DO_DUTY])))


async def _reported(turn: Turn, changed: Duty, kind: Kind, words: str, *, still: bool = False) -> None:
    """Kept, and where the lead has to know, told; read back."""
    behalf = not is_own(turn.person, changed)
    await say(turn, changed, kind, words, on_behalf=behalf)
    if kind is Kind.DUTY_PROGRESS:
        await tell(turn, changed, kind, {})
        turn.answer(DutyReportNoted(changed, kind, words, still=still))
        return
    told = await tell(turn, changed, kind, {Party.LEAD: DutyHeard(changed, kind, turn.person.name, words, behalf)})
    heard = await people.reachable(turn.session, told[Party.LEAD])
    turn.answer(DutyReportNoted(changed, kind, words, told=heard))


async def _done(turn: Turn, duty: Duty, words: str) -> None:
    must_do(turn, duty)
    changed = await move_duty(turn, duty, lambda one: report(one, turn.person.id, turn.today))
    await _reported(turn, changed, Kind.DUTY_REPORTED, words)


async def _progress(turn: Turn, duty: Duty, words: str) -> None:
    must_do(turn, duty)
    share = read_reply(f"đang làm {words}", turn.today).statements[0].percent
    changed = await move_duty(turn, duty, lambda one: go_on(one, share))
    await _reported(turn, changed, Kind.DUTY_PROGRESS, words)


async def _nothing_done(turn: Turn, duty: Duty, words: str) -> None:
    must_do(turn, duty)
    changed = await move_duty(turn, duty, stand_still)
    await _reported(turn, changed, Kind.DUTY_PROGRESS, words, still=True)


async def _stuck(turn: Turn, duty: Duty, words: str) -> None:
    must_do(turn, duty)
    if not any(letter.isalpha() for letter in words) or words.casefold().strip(" .") in {"vướng", "vuong", "vướng mắc"}:
        await ask(turn, "duty_words", {"occurrence": duty.occurrence.id, "duty": duty.id, "what": Kind.DUTY_STUCK})
        return
    changed = await move_duty(turn, duty, lambda one: get_stuck(one, words))
    await _reported(turn, changed, Kind.DUTY_STUCK, words)


async def _word(turn: Turn, duty: Duty, words: str) -> None:
    """A word that changes nothing: from the unit to the lead, from anybody else to the unit."""
    if not does(turn.person, duty):
        turn.must(Act.COMMENT, duty.lead)
    ours = does(turn.person, duty) and is_own(turn.person, duty)
    await say(turn, duty, Kind.COMMENT, words)
    hear = await turn.members_of((duty.lead if ours else duty.unit).id)
    hear = [one for one in hear if one != turn.person.id]
    turn.tell(hear, DutyHeard(duty, Kind.COMMENT, turn.person.name, words))
    turn.answer(DutyReportNoted(duty, Kind.COMMENT, words, told=await people.reachable(turn.session, hear)))


async def _accept(turn: Turn, duty: Duty, words: str) -> None:
    must_lead(turn, duty)
    if duty.reported_by is not None and not may_accept(turn.person, duty):
        raise UserMistake(Short(Hint.OWN_REQUEST))
    changed = await move_duty(turn, duty, lambda one: accept(one, turn.today))
    await _decided(turn, changed, Kind.DUTY_ACCEPTED, words)


async def _return(turn: Turn, duty: Duty, words: str) -> None:
    must_lead(turn, duty)
    if not words and duty.reported_on is not None and not duty.waits:
        await ask(turn, "duty_words", {"occurrence": duty.occurrence.id, "duty": duty.id, "what": Kind.DUTY_RETURNED})
        return
    changed = await move_duty(turn, duty, send_back)
    await _decided(turn, changed, Kind.DUTY_RETURNED, words)


async def _decided(turn: Turn, changed: Duty, kind: Kind, words: str) -> None:
    await say(turn, changed, kind, words)
    told = await tell(turn, changed, kind, {Party.DOER: DutyDecided(changed, kind, turn.person.name, words)})
    heard = await people.reachable(turn.session, told[Party.DOER])
    turn.answer(DutyDecisionNoted(changed, kind, told=heard))


async def _show(turn: Turn, duty: Duty, words: str) -> None:
    if words:
        await note_duty(turn, duty, read_reply(words, turn.today).statements[0], words)
    else:
        await show_duty(turn, duty)


async def _whom(turn: Turn, duty: Duty, words: str) -> None:
    must_do(turn, duty)
    await whom_else_of_duty(turn, duty, words)


ON_A_DUTY: dict[str, Callable[[Turn, Duty, str], Awaitable[None]]] = {
    "viec": _show,
    "xong": _done,
    "tiendo": _progress,
    "vuong": _stuck,
    "giahan": _word,
    "xacnhan": _accept,
    "bosung": _return,
    "nhacai": _whom,
}
"""Verbs of items that may be said of a duty as well, by the code of which they know it."""
OF_ITS_ITEM = frozenset({"lichsu", "traodoi"})
"""Said of a duty, these are of its item."""


async def said_of_duty(turn: Turn, name: str, rest: str) -> bool:
    """Do a verb of a duty where its code, or the choice it was offered by, names one; False where it names none."""
    if name not in ON_A_DUTY:
        return False
    words, number = apart(rest)
    code, _, more = words.partition(" ")
    duty = await duty_meant(turn, code, number)
    if duty is None:
        return False
    await ON_A_DUTY[name](turn, duty, more.strip())
    return True


async def _what_words(turn: Turn, kept: Kept) -> Message:
    return AskDutyWords(await kept_duty(turn, kept), Kind(kept["what"]))


async def of_the_item(turn: Turn, name: str, rest: str) -> str:
    """The words behind a verb that is said of a duty's item, with the item's own code."""
    code, _, more = rest.partition(" ")
    duty = await duty_meant(turn, code) if name in OF_ITS_ITEM else None
    if duty is None:
        return rest
    turn.meant = duty.occurrence.id
    return f"{duty.occurrence.code} {more}".strip()


@dialogue("duty_words", _what_words, words=True)
async def words_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """The words that a move on a duty needed."""
    if await names_own_item(turn):
        raise NotAnAnswer
    duty = await kept_duty(turn, kept)
    take = _stuck if Kind(kept["what"]) is Kind.DUTY_STUCK else _return
    await take(turn, duty, turn.words)
    return ()
