"""Which item is meant, where several can be: by its number, by its code, or all that are listed."""

import re
from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, bare, dialogue
from bot.reporting.statements import ONLY_CODE, SURE
from bot.reporting.storing import store_as
from bot.turn import Turn
from data import duties as data_duties
from data import occurrences
from domain.errors import UserMistake
from domain.likely import likely_intents
from domain.message import Message
from domain.questions import WhichItem
from domain.replies import Intent, read_reply
from domain.rights import Act
from domain.text import fold, squeeze_code

ALL = {"tat ca", "het", "tat", "ca hai", "ca 2", "ca ba", "ca 3", "toan bo", "all", "tat ca cac viec", "both"}
NUMBERS = re.compile(r"(?:(?:so|viec|cac viec|viec so) )?\d{1,2}(?:(?: ?[,;&+] ?| va | )\d{1,2})+")
DUTY = re.compile(r"#(\d+)")
CALLED = re.compile(r"(?:viec|muc|ma|nhiem vu|cai|viec so|so)\s+", re.IGNORECASE)


async def _which(turn: Turn, kept: Kept) -> Message:
    found = await occurrences.some(turn.session, kept["chances"])
    lines = await turn.lines([found[one] for one in kept["chances"] if one in found])
    beside = tuple(await data_duties.some(turn.session, kept["duties"])) if kept.get("duties") else ()
    return WhichItem(lines, kept["words"], kept["hidden"], kept["viewing"], beside)


@dialogue("which", _which, waits=False)
async def picked(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What was said is done of what was picked."""
    number = DUTY.fullmatch(turn.words)
    if number is not None:
        found = await data_duties.some(turn.session, [int(number[1])])
        return [Saying(f"{one.code} {kept['words']}") for one in found]
    if kept.get("duties") and bare(turn.words) in ALL:
        await ask(turn, "which", kept)  # all of them are of two kinds: each is told by itself
        return ()
    ids = await items_picked(turn, kept["chances"], all_of_them=not kept["viewing"])
    words, intent = kept["words"], Intent(kept["intent"]) if kept["intent"] else None
    if len(ids) > 1 and (intents := _to_be_sure(turn, words, intent)):
        kept = {"occurrences": ids, "words": words, "intents": [one.value for one in intents]}
        await ask(turn, "likely", kept)
        return ()
    if intent is None:
        return [Saying(words, one) for one in ids]
    for one in ids:
        await turn.apart(store_as(turn, one, intent, words))
    return ()


def _to_be_sure(turn: Turn, words: str, intent: Intent | None) -> tuple[Intent, ...]:
    """What has to be asked before it is done of several at once: a claim, and whatever was not read for certain."""
    if intent is not None:
        return (Intent.DONE,) if intent is Intent.DONE else ()
    if fold(words).startswith(("/xong", "/done", "xong")):
        return (Intent.DONE,)
    read = read_reply(words, turn.today).statements[0]
    if words.startswith("/") or read.intent is Intent.UNRELATED:
        return ()
    if read.confidence < SURE or read.perhaps_done:
        return likely_intents(read, words, turn.today)
    return (Intent.DONE,) if read.intent is Intent.DONE else ()


def numbers_in(said: str) -> list[int]:
    """Several numbers and nothing besides: "1, 3", "số 1 và 3"."""
    return [int(one) for one in re.findall(r"\d+", said)] if NUMBERS.fullmatch(said) else []


async def items_picked(turn: Turn, chances: list[int], *, all_of_them: bool = False) -> list[int]:
    """The occurrences that were picked, by number or code; `all_of_them` may be said. Raises `NotAnAnswer`."""
    if turn.meant is not None:
        return [turn.meant]
    said = bare(turn.words)
    if said in ALL and all_of_them:
        return chances
    places = numbers_in(said)
    if places and all(1 <= place <= len(chances) for place in places):
        return [chances[place - 1] for place in dict.fromkeys(places)]
    return [await _by_code(turn, chances, CALLED.sub("", said, count=1))]


async def _by_code(turn: Turn, chances: list[int], said: str) -> int:
    """An item that is listed, by its code or called by its number, or another that its code names."""
    code = ONLY_CODE.fullmatch(said)
    if code is None:
        raise NotAnAnswer
    found = await occurrences.some(turn.session, chances)
    wanted = squeeze_code(code[1])
    listed = [one for one in chances if one in found and squeeze_code(found[one].code) == wanted]
    if not listed and said.isdecimal() and 1 <= int(said) <= len(chances):
        listed = [chances[int(said) - 1]]
    if listed:
        return listed[0]
    try:
        return (await turn.occurrence(code[1], Act.READ)).id
    except UserMistake:
        raise NotAnAnswer from None
