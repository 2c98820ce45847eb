"""The statements of a message, each with the code of the item it is of, in the forms offices write their codes."""

import re
from dataclasses import replace

from bot.duties import duty_meant
from bot.turn import Turn
from data import occurrences
from domain.occurrence import Occurrence
from domain.replies import Intent, Reply, read_reply
from domain.rights import Act
from domain.text import fold

SURE = 0.6  # below this a reading is asked back
ONLY_CODE = re.compile(r"\[?([A-Za-zĐđ]{0,4}\d+(?:[.\-][\w.\-]+)*)\]?", re.UNICODE)
OF_A_TASK = re.compile(r"(?:da|dang|chua|xong|hoan thanh|vuong|gia han|xin gia han|\d+ ?%)(?!\w)")


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


async def read_of(turn: Turn, occurrence: Occurrence, words: str) -> Reply:
    """Words that are of one item: "thêm 5 ngày làm việc" counts from its deadline, in its office's working days."""
    calendar = await turn.calendar(occurrence)
    return read_reply(words, turn.today, due=occurrence.due_on, calendar=calendar).statements[0]


def plainly(turn: Turn, *intents: Intent) -> bool:
    """Whether the words are one statement that for sure means one of these."""
    read = read_reply(turn.words, turn.today).statements
    return len(read) == 1 and read[0].intent in intents and read[0].confidence >= SURE


async def statements_of(turn: Turn) -> list[tuple[str | None, Reply]]:
    """(code, statement) for each item that is named; without a code where none is."""
    read = await _by_first_words(turn, Act.READ) or read_reply(turn.words, turn.today).statements
    return [(code, one) for one in read for code in one.items or (None,)]


def words_of(whole: str, statement: Reply) -> str:
    """The words of one statement, the code it began with taken off."""
    text = statement.text or whole
    for code in statement.items:
        text = re.sub(rf"^\s*\[?{re.escape(code)}\]?\s*[:,.]?\s*", "", text)
    return text.strip()


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


async def _code_first(turn: Turn, piece: str, act: Act) -> str | None:
    """The first word when it is exactly the code of an item within reach, and is no code everybody writes."""
    first, _, rest = piece.strip().partition(" ")
    code = first.strip("[]:.,;()")
    if "-" in code and rest.strip() and await duty_meant(turn, code) is not None:
        return code
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
