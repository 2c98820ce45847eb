"""A decision in words: the digit of a choice and what goes with it ("2 4/12"), or what it says ("không đồng ý ...")."""

import re

from bot.asking import bare
from bot.choosing import asked_since, crossed, said_here
from bot.commands.approve import decides
from bot.performing import perform
from bot.turn import Turn
from data import conversations, extensions, occurrences
from domain.delivery import Choice, Content
from domain.rights import Act
from domain.text import fold, squeeze_code

DECISIONS = frozenset({"/duyet", "/xacnhan", "/bosung", "/tralai", "/chidao"})
"""What the choices of whoever decides say. Words behind them are part of the decision: a day, a reason."""

WITH_DIGIT = re.compile(r"(\d{1,2})[.):,;]?\s+(\S.*)", re.DOTALL)
COUNTED = re.compile(
    r"\d+(?![\d/.-])"
    r"|(?:ngay(?! \d)|hom|tuan|thang|quy|nam|gio|buoi|lan|viec|nhiem|xa|phuong|khu|thon|don|ho|nguoi|ca)\b"
)
"""What stands behind a number that counts something, and so chooses nothing."""

CONFIRMS = {"xac nhan", "confirm"}
WANTS_MORE = re.compile(r"(?:yeu cau |can |de nghi |return |please )?(?:bo sung|add)\b\W*")


async def decided_in_words(turn: Turn, found: tuple[int, Content] | None) -> bool:
    """Take words as a decision on what the last message here put up, or `found`, which they reply to.

    Words that name neither a digit nor a code, and reply to nothing that was looked at, decide only where one thing
    waits: else what waits is listed. False when the words decide nothing.
    """
    if turn.in_group or turn.words.startswith("/"):
        return False
    content = found[1] if found else await _put_last(turn)
    choices = [one for one in content.choices if one.says.split()[0] in DECISIONS] if content else []
    chosen: tuple[Choice | None, str] | None = _by_digit(turn.words, content) if content and choices else None
    chosen = chosen or await _by_code(turn)
    if chosen is None and (worded := _by_words(turn, choices)):
        verb = worded[1].split()[0]
        looked_at = found is not None or (content is not None and content.asks)
        sure = looked_at or await _waiting(turn, verb) == [worded[0].occurrence_id]
        chosen = worded if sure else (None, "/duyet" if verb == "/duyet" else "/xacnhan")
    if chosen is None:
        return False
    choice, turn.words = chosen
    turn.meant = None if choice is None else choice.occurrence_id
    await perform(turn)
    return True


async def _put_last(turn: Turn) -> Content | None:
    """The last message here that asked or offered something, unless a dialogue did so, or has since."""
    put = [await said_here(turn, row) for row in (turn.address.question_id, turn.address.offer_id)]
    last = max(
        (one for one in put if one is not None and not crossed(turn, one)),
        key=lambda one: (one.at, one.row),
        default=None,
    )
    if last is None or last.content.dialogue or last.at + conversations.LASTS <= turn.now:
        return None
    return None if await asked_since(turn, last) else last.content


def _by_digit(words: str, content: Content) -> tuple[Choice, str] | None:
    found = WITH_DIGIT.fullmatch(words)
    place = content.place_of(int(found[1])) if found and not COUNTED.match(fold(found[2])) else None
    if found is None or place is None or content.choices[place - 1].says.split()[0] not in DECISIONS:
        return None
    choice = content.choices[place - 1]
    return choice, _with(choice.says, found[2])


def _by_words(turn: Turn, choices: list[Choice]) -> tuple[Choice, str] | None:
    """What the words say of these: whether more time is given, or a result accepted."""
    for choice in choices:
        verb, code, *_ = choice.says.split()
        mark = choice.says.partition(" #")[2]
        if verb == "/duyet" and mark and decides(turn.words, turn.today):
            return choice, _with(f"/duyet {code} #{mark}", turn.words)
        if verb == "/xacnhan" and bare(turn.words) in CONFIRMS:
            return choice, choice.says
        if verb == "/bosung" and (wants := WANTS_MORE.match(fold(turn.words))):
            return choice, _with(choice.says, " ".join(turn.words.split()[len(wants.group().split()) :]))
    return None


def _with(says: str, words: str) -> str:
    """What a choice says with words behind it, and before the mark of what it was offered for."""
    said, mark, number = says.partition(" #")
    return f"{said} {words}".rstrip() + mark + number


async def _by_code(turn: Turn) -> tuple[None, str] | None:
    """A request called by its code: "N1 đồng ý", "không đồng ý N1 ..."."""
    words = turn.words.split()
    reach = await turn.reach(Act.DECIDE_EXTENSION) if len(words) > 1 else ()
    if not reach:
        return None
    codes = {squeeze_code(request.occurrence.code) for request in await extensions.pending(turn.session, reach)}
    for place, word in enumerate(words):
        rest = " ".join(words[:place] + words[place + 1 :])
        if squeeze_code(word.strip("[]().,:;")) in codes and decides(rest, turn.today):
            return None, f"/duyet {word} {rest}"
    return None


async def _waiting(turn: Turn, verb: str) -> list[int]:
    """Ids of the occurrences that wait for a decision of this kind by the speaker, once for each decision."""
    if verb == "/duyet":
        waiting = await extensions.pending(turn.session, await turn.reach(Act.DECIDE_EXTENSION))
        return [request.occurrence.id for request in waiting]
    return [one.id for one in await occurrences.claimed(turn.session, await turn.reach(Act.CONFIRM))]
