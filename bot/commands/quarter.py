"""What a unit tells of an ongoing item when it is asked each quarter: results in any words, or that there were none."""

import re
from collections.abc import Sequence

from bot.asking import Kept, NotAnAnswer, Saying, ask, dialogue
from bot.reporting.statements import names_own_item
from bot.turn import Turn
from data import reminders, reports
from domain.clock_messages import AskQuarter, QuarterNoted
from domain.courtesy import is_courtesy
from domain.deadlines import DeadlineKind
from domain.message import Message
from domain.occurrence import Kind, Occurrence, progress
from domain.periods import ANSWERED_WITHIN, quarter_answered, quarter_of, says_nothing_came_up
from domain.replies import Intent, Reply
from domain.rights import Act
from domain.text import fold

SURE = 0.75
A_REPORT = re.compile(r"\b(?:vuong|kho khan|gia han|xin|xong|hoan thanh|dang lam|chua lam|da nhan)\b|%|\?")
"""Words of an answer about the work itself, which is read as such."""
COUNTED = re.compile(r"\b\d+ ?(?:buoi|luot|cuoc|lop|hoi nghi|van ban|vb|tin|bai|nguoi|dot|don|vu)\b")
"""What is asked for, in figures: with them a courtesy is an answer."""
ANSWERS = (Kind.PROGRESS, Kind.BLOCKED, Kind.CLAIMED)
MISREAD = frozenset({Intent.BLOCKED, Intent.EXTENSION, Intent.NOT_STARTED, Intent.IN_PROGRESS, Intent.UNRELATED})


def tells_quarter(occurrence: Occurrence, said: Reply, words: str) -> bool:
    """Whether words about an ongoing item are its results of the quarter."""
    if occurrence.item.kind is not DeadlineKind.ONGOING or not any(sign.isalnum() for sign in words):
        return False
    if says_nothing_came_up(words):
        return True
    if said.intent is Intent.ACK and COUNTED.search(fold(words)):
        return True
    return said.intent in MISREAD and said.confidence < SURE and not A_REPORT.search(fold(words))


async def note_quarter(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Store what was told, under the quarter it was asked for; nothing having come up is told as well as anything."""
    nothing = says_nothing_came_up(words)
    changed = await turn.move(occurrence, lambda one: one if nothing else progress(one, None))
    year, quarter = quarter_answered(turn.today, await turn.calendar(occurrence))
    await turn.report(changed, Kind.PROGRESS, words)
    turn.answer(QuarterNoted(changed, year, quarter, "" if nothing else words))


async def asks_again(turn: Turn, occurrence: Occurrence) -> bool:
    """Ask once more for the results of the quarter, where they were asked for and nobody has told them."""
    asked = await reminders.quarter_asked(turn.session, occurrence.id)
    if asked is None or turn.now - asked[1] > ANSWERED_WITHIN:
        return False
    told = await reports.latest_of(turn.session, [occurrence.id], ANSWERS)
    if occurrence.id in told and told[occurrence.id].at >= asked[1]:
        return False
    await ask(turn, "quarter", {"occurrence": occurrence.id, "of": asked[0]})
    return True


async def _which_quarter(turn: Turn, kept: Kept) -> Message:
    return AskQuarter(await turn.kept_occurrence(kept, Act.REPORT), *quarter_of(kept["of"]))


@dialogue("quarter", _which_quarter, waits=False)
async def results_given(turn: Turn, kept: Kept) -> Sequence[Saying]:
    """What is said of the item, whatever it is; a courtesy is none, and it is asked once more."""
    if await names_own_item(turn):
        raise NotAnAnswer
    if is_courtesy(turn.words):
        await ask(turn, "quarter", kept)
        return ()
    return [Saying(turn.words, kept["occurrence"])]
