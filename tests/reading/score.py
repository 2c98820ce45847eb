"""How well a reading fits its label: field by field, and what was missed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr

from domain.deadlines import Deadline, read_deadline
from domain.replies import Intent, Reply, read_reply
from domain.text import fold, squeeze
from tests.reading.labelled import LabelledDeadline, LabelledReply

NEXT = 5  # occurrences by which two rules are compared
ENOUGH = 0.5  # of the words of a reason, both ways
ASKED_BACK = 0.6  # of confidence; below it the bot asks


@dataclass(slots=True)
class Score:
    """Of one set. `fields`: (right, of) by what was read; `confused`: (label, reading); `misses`: in words.

    `asked`: what is not believed but asked back, whatever it was read as; `wrong`: what is believed and not right.
    """

    count: int = 0
    right: int = 0
    asked: int = 0
    wrong: int = 0
    fields: Counter[tuple[str, bool]] = field(default_factory=Counter)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    false_done: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.right / self.count if self.count else 1.0

    def add(
        self,
        text: str,
        label: str,
        read: str,
        fields: dict[str, bool],
        told: str,
        *,
        needed: Iterable[str],
        asked: bool = False,
    ) -> None:
        self.count += 1
        self.confused[label, read] += 1
        self.fields.update(fields.items())
        wrong = [name for name in needed if not fields.get(name, True)]
        self.right += not wrong
        self.asked += asked
        self.wrong += bool(wrong) and not asked
        if missed := [name for name, fine in fields.items() if not fine]:
            mark = (" (asked back)" if asked else "") if wrong else " (not counted)"
            self.misses.append(f"{text!r}: {label}, read as {read}; wrong: {', '.join(missed)}{mark}; {told}")


def of_replies(labelled: Iterable[LabelledReply]) -> Score:
    score = Score()
    for one in labelled:
        statements = read_reply(one.text, one.on, due=one.due).statements
        said = statements[0]
        fields = _reply_fields(one, said)
        told = f"{said.percent}, {_day(said)}, {said.reason!r}, {list(said.items)}; wanted {one.percent}, {one.day}, {one.reason!r}"
        asked = said.confidence < ASKED_BACK
        score.add(one.text, one.intent.value, said.intent.value, fields, told, needed=_needed(one), asked=asked)
        if said.intent is Intent.DONE and one.intent is not Intent.DONE:
            score.false_done.append(one.text)
    return score


def _needed(one: LabelledReply) -> tuple[str, ...]:
    """A day is required of an extension, and more than was asked elsewhere."""
    return ("intent", "percent", "items", *(["date"] if one.intent is Intent.EXTENSION else []))


def _reply_fields(one: LabelledReply, said: Reply) -> dict[str, bool]:
    fields = {"intent": said.intent is one.intent, "percent": said.percent == one.percent}
    if one.items:
        fields["items"] = {squeeze(code) for code in said.items} == {squeeze(code) for code in one.items}
    if one.day or one.intent is Intent.EXTENSION:
        fields["date"] = _day(said) == one.day
    if one.reason:
        fields["reason"] = _overlap(one.reason, said.reason or "") >= ENOUGH
    return fields


def _day(said: Reply) -> str:
    if said.date is not None:
        return said.date.isoformat()
    return f"+{said.days_from_due}d" if said.days_from_due is not None else ""


def _overlap(one: str, other: str) -> float:
    mine, theirs = Counter(fold(one).split()), Counter(fold(other).split())
    shared = sum((mine & theirs).values())
    return 2 * shared / (sum(mine.values()) + sum(theirs.values()) or 1)


def of_deadlines(labelled: Iterable[LabelledDeadline]) -> Score:
    score = Score()
    for one in labelled:
        read = read_deadline(one.text, one.on, voice=one.voice)
        due = read.due.isoformat() if read.due else ""
        at = read.time.isoformat("minutes") if read.time else ""
        fields = {"kind": read.kind.value == one.kind, "due": due == one.due, "rrule": _same_rule(one, read)}
        if one.time is not None:
            fields["time"] = at == one.time
        told = f"{due}, {read.rrule}, {at}; wanted {one.due}, {one.rrule}, {one.time}; on {one.on}, {one.voice.value}"
        score.add(one.text, one.kind, read.kind.value, fields, told, needed=fields)
    return score


def _same_rule(one: LabelledDeadline, read: Deadline) -> bool:
    """Rules are the same when they come to the same days."""
    if not one.rrule or not read.rrule:
        return (read.rrule or "") == one.rrule
    start = datetime(one.on.year, one.on.month, one.on.day)
    mine, theirs = (list(islice(rrulestr(rule, dtstart=start), NEXT)) for rule in (one.rrule, read.rrule))
    return mine == theirs
