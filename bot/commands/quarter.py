"""What a unit tells of an ongoing item when it is asked each quarter: results in any words, or that there were none."""

import re

from bot.turn import Turn
from domain.clock_messages import QuarterNoted
from domain.deadlines import DeadlineKind
from domain.occurrence import Kind, Occurrence, progress
from domain.periods import quarter_answered, says_nothing_came_up
from domain.replies import Intent, Reply
from domain.text import fold

SURE = 0.75
A_REPORT = re.compile(r"\b(?:vuong|kho khan|gia han|xin|xong|hoan thanh|dang lam|chua lam|da nhan)\b|%|\?")
"""Words of an answer about the work itself, which is read as such."""
MISREAD = frozenset({Intent.BLOCKED, Intent.EXTENSION, Intent.NOT_STARTED, Intent.IN_PROGRESS, Intent.UNRELATED})


def tells_quarter(occurrence: Occurrence, said: Reply, words: str) -> bool:
    """Whether words about an ongoing item are its results of the quarter."""
    if occurrence.item.kind is not DeadlineKind.ONGOING or not any(sign.isalnum() for sign in words):
        return False
    if says_nothing_came_up(words):
        return True
    return said.intent in MISREAD and said.confidence < SURE and not A_REPORT.search(fold(words))


async def note_quarter(turn: Turn, occurrence: Occurrence, words: str) -> None:
    """Store what was told, under the quarter it was asked for; nothing having come up is told as well as anything."""
    nothing = says_nothing_came_up(words)
    changed = await turn.move(occurrence, lambda one: one if nothing else progress(one, None))
    year, quarter = quarter_answered(turn.today, await turn.calendar(occurrence))
    await turn.report(changed, Kind.PROGRESS, words)
    turn.answer(QuarterNoted(changed, year, quarter, "" if nothing else words))
