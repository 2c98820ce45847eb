"""What an officer writes in words: the normal way of reporting. Read, settled on one item, stored, read back."""

import re
from dataclasses import replace

from bot.commands.blocked import note_blocked
from bot.commands.done import claim_done
from bot.commands.extend import ask_extension, asked_day
from bot.commands.item import show
from bot.commands.progress import note_progress
from bot.commands.quarter import note_quarter, tells_quarter
from bot.commands.unread import beyond_whole, unread_day
from bot.turn import Turn
from data import occurrences, outbox, people, units
from data.store import Store
from domain.deadlines import DeadlineKind
from domain.errors import UserMistake
from domain.message import (
    ClaimToConfirm,
    NotAShare,
    NotStartedNoted,
    ProofNoted,
    QuestionPassed,
    ReallyDone,
    ReceivedNoted,
    WhichItem,
    WordsToOffice,
)
from domain.occurrence import Kind, Occurrence, not_started
from domain.people import Role
from domain.replies import Intent, Reply, read_reply
from domain.rights import Act
from domain.status import WORKING
from domain.text import fold, squeeze_code

SURE = 0.6  # below this a reading is asked back
CHOICES = 9  # a digit answers
ONLY_CODE = re.compile(r"\[?([A-Za-zĐđ]{0,4}\d+(?:[.\-][\w.\-]+)*)\]?", re.UNICODE)


async def names_own_item(turn: Turn) -> bool:
    """Whether the words begin with the code of an item the speaker may report on, and say something of it."""
    if ONLY_CODE.fullmatch(turn.words):
        return False
    for statement in read_reply(turn.words, turn.today).statements:
        for code in statement.items:
            found = await occurrences.by_code(turn.session, code, await turn.reach(Act.REPORT))
            if found and turn.words.lstrip("[").startswith(code) and statement.intent is not Intent.UNRELATED:
                return True
    return bool(await _by_first_words(turn, Act.REPORT))


async def reply(turn: Turn) -> None:
    """Store what was said of each item named; ask when it is not clear of which."""
    alone = ONLY_CODE.fullmatch(turn.words)
    if alone:
        await show(turn, await turn.occurrence(alone[1], Act.READ))
        return
    whole = turn.words
    read = await _by_first_words(turn, Act.READ) or read_reply(whole, turn.today).statements
    said = [(code, one) for one in read for code in one.items or (None,)]
    if len(said) == 1:
        await _one(turn, *said[0], whole)
        return
    for code, statement in said:
        await _alone(turn, code, statement, whole)


async def _by_first_words(turn: Turn, act: Act) -> tuple[Reply, ...]:
    """Statements that begin with an item's own code where it has a form of its own: "A5 xong, A6 đang làm"."""
    parts: list[tuple[str, str]] = []
    for piece in re.split(r"(?<=[,;\n])", turn.words):
        code = await _code_first(turn, piece, act)
        if code:
            parts.append((code, piece.split(maxsplit=1)[1]))
        elif not parts:
            return ()
        else:
            parts[-1] = (parts[-1][0], parts[-1][1] + piece)
    read = [(code, read_reply(said.strip(" ,;\n"), turn.today).statements) for code, said in parts]
    return tuple(replace(one, items=one.items or (code,)) for code, statements in read for one in statements)


OF_A_TASK = re.compile(r"(?:da|dang|chua|xong|hoan thanh|vuong|gia han|xin gia han|\d+ ?%)(?!\w)")


async def _code_first(turn: Turn, piece: str, act: Act) -> str | None:
    """The first word when it is exactly the code of an item within reach, and is no code everybody writes."""
    first, _, rest = piece.strip().partition(" ")
    code = first.strip("[]:.,;()")
    known = any(one.items for one in read_reply(piece, turn.today).statements)
    if known or not rest.strip() or not any(letter.isdigit() for letter in code):
        return None
    if code.isdigit() and code == first and not OF_A_TASK.match(fold(rest)):
        return None  # "3 hồ sơ đã xong" counts something
    found = await occurrences.by_code(turn.session, code, await turn.reach(act))
    return code if any(_is_code_of(code, one) for one in found) else None


def _is_code_of(code: str, occurrence: Occurrence) -> bool:
    own = fold(occurrence.code)
    return own == fold(code) or own.startswith(f"{fold(code)}-")


async def _one(turn: Turn, code: str | None, statement: Reply, whole: str) -> None:
    if await _adds_proof(turn, code, statement):
        return
    occurrence = await _settle(turn, code, statement, whole)
    if occurrence is not None:
        await _store(turn, occurrence, statement, _words(whole, statement))


async def _adds_proof(turn: Turn, code: str | None, statement: Reply) -> bool:
    """A document number sent after the claim that asked for it goes with the claim, and to the office."""
    if statement.document is None or statement.intent not in {Intent.DONE, Intent.ACK, Intent.UNRELATED}:
        return False
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    claimed = await occurrences.claimed(turn.session, own)
    if code is not None:
        claimed = [o for o in claimed if squeeze_code(o.code) == squeeze_code(code)]
    elif statement.intent is not Intent.UNRELATED:
        return False  # "em gửi BC 45 rồi" claims something itself
    if len(claimed) != 1:
        return False
    (occurrence,) = claimed
    await turn.report(occurrence, Kind.CLAIMED, statement.text, document=statement.document)
    office = await turn.office_of(occurrence.lead)
    turn.answer(ProofNoted(occurrence, statement.document, told=await people.reachable(turn.session, office)))
    behalf = turn.on_behalf(occurrence)
    turn.tell(office, ClaimToConfirm(occurrence, turn.person.name, behalf, statement.document, statement.text))
    return True


async def _alone(turn: Turn, code: str | None, statement: Reply, whole: str) -> None:
    """One of several statements: what is wrong with it does not undo the others."""
    said, undoable = len(turn.said), len(turn.undoable)
    try:
        async with Store.attempt(turn.session):
            await _one(turn, code, statement, whole)
    except UserMistake as mistake:
        del turn.said[said:], turn.undoable[undoable:]
        turn.answer(mistake.answer)


def _words(whole: str, statement: Reply) -> str:
    """The words of one statement, the code it began with taken off."""
    text = statement.text or whole
    for code in statement.items:
        text = re.sub(rf"^\s*\[?{re.escape(code)}\]?\s*[:,.]?\s*", "", text)
    return text.strip()


async def _settle(turn: Turn, code: str | None, statement: Reply, whole: str) -> Occurrence | None:
    """The occurrence a statement is about: its code, what it replies to, else the only one it can be."""
    act = Act.READ if statement.intent is Intent.QUESTION else Act.REPORT
    if code is not None or turn.meant is not None:
        return await turn.occurrence(code or "", act)
    own = await units.under(turn.session, turn.person.units_as(Role.OFFICER, Role.HEAD))
    chances = await _chances(turn, own) if own else []
    asked = len(chances) == 1 and chances[0].item.kind is DeadlineKind.ONGOING
    if not own or (statement.intent is Intent.UNRELATED and not asked):
        turn.answer(turn.not_understood())
        return None
    if len(chances) == 1:
        return chances[0]
    if not chances:
        raise UserMistake(turn.not_understood())
    hidden = max(0, len(chances) - CHOICES)
    raise UserMistake(WhichItem(await turn.lines(chances[:CHOICES]), whole, hidden=hidden))


async def _chances(turn: Turn, own: frozenset[int]) -> list[Occurrence]:
    """What may be meant without a code: what was replied to, else the last message, else all that is open."""
    if turn.about:
        found = await occurrences.some(turn.session, turn.about)
        return [found[i] for i in turn.about if i in found and found[i].lead.id in own]
    open_ = [o for o in await occurrences.led_by(turn.session, own) if o.state in WORKING]
    if turn.in_group:
        return open_  # the last message there may have been for somebody else
    last_id = turn.address.question_id or turn.address.offer_id
    if len(open_) == 1 or last_id is None:
        return open_
    last = await outbox.content(turn.session, last_id, turn.address.id)
    named = [o for o in open_ if last and o.id in last.about]
    return named or open_


async def _store(turn: Turn, occurrence: Occurrence, said: Reply, words: str) -> None:  # noqa: C901 - one case an intent
    unread = unread_day(words, turn.today)
    if occurrence.state in WORKING and tells_quarter(occurrence, said, words):
        await note_quarter(turn, occurrence, words)
        return
    match said.intent:
        case Intent.DONE if said.confidence >= SURE and not unread and not await _of_another(turn, said, words):
            await claim_done(turn, occurrence, words, said.document)
        case Intent.DONE | Intent.IN_PROGRESS if said.intent is Intent.DONE or said.perhaps_done:
            turn.answer(ReallyDone(occurrence, words, unread))
        case Intent.IN_PROGRESS:
            await note_progress(turn, occurrence, words, said.percent, said.date)
        case Intent.BLOCKED:
            await note_blocked(turn, occurrence, said.reason or _beyond_verb(words))
        case Intent.EXTENSION:
            turn.must(Act.ASK_EXTENSION, occurrence.lead)
            await ask_extension(turn, occurrence, asked_day(occurrence, said), said.reason or "", words)
        case Intent.NOT_STARTED:
            await turn.move(occurrence, not_started)
            await turn.report(occurrence, Kind.COMMENT, words)
            turn.answer(NotStartedNoted(occurrence))
        case Intent.ACK:
            await turn.report(occurrence, Kind.RECEIVED, words)
            turn.answer(ReceivedNoted(occurrence))
        case Intent.QUESTION:
            await _pass_on(turn, occurrence, words)
        case Intent.UNRELATED if occurrence.item.kind is DeadlineKind.ONGOING:
            await note_progress(turn, occurrence, words, None, None)  # the quarter's results, in any words
        case Intent.UNRELATED if given := beyond_whole(words):
            raise UserMistake(NotAShare(occurrence, given))
        case Intent.UNRELATED:
            turn.answer(turn.not_understood())


LEADING_NUMBER = re.compile(r"^\W*(?:[A-Za-zĐđ]{1,2}\s*)?\d+(?:\.\d+)*\s+(?=\D)")


async def _of_another(turn: Turn, said: Reply, words: str) -> bool:
    """Whether "done" may be said of something else: a number that names no item, or another unit's work."""
    if not said.items and turn.meant is None and LEADING_NUMBER.match(words):
        return True
    first = words.split(maxsplit=1)[0] if words else ""
    named = await units.called(turn.session, first, turn.person.offices)
    return any(unit.id not in turn.person.units_as(Role.OFFICER, Role.HEAD) for unit in named)


def _beyond_verb(words: str) -> str:
    """What stands behind "vướng", where nothing else was read as the reason; empty when the word stands alone."""
    bare = fold(words).strip(" .,!")
    return "" if bare in {"vuong", "vuong mac", "bi vuong", "dang vuong", "gap vuong mac"} else words


async def _pass_on(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """A question changes nothing; the office hears it."""
    await turn.report(occurrence, Kind.COMMENT, words)
    office = [one for one in await turn.office_of(occurrence.lead) if one != turn.person.id]
    turn.answer(QuestionPassed(occurrence, told=await people.reachable(turn.session, office)))
    turn.tell(office, WordsToOffice(occurrence, turn.person.name, words, Kind.COMMENT))
