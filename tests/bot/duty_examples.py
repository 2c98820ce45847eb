"""What is said of duties of coordinating units, with all that it can carry and with nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.messages import vi_duties
from domain import duty_messages as d
from domain import message as m
from domain import questions as q
from domain.deadline_questions import About, Doubt, no_such_day
from domain.duties import Duty, DutyState, awaited
from domain.message import Field
from domain.move_messages import LedByAnother, PassedOn
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit

TODAY = date(2026, 6, 23)
LATER_DAY = date(2027, 3, 31)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
PERSON = "Hoàng Nguyễn Thị Phương Thảo"
UNIT = Unit(4, 1, 1, "CAP", "Công an phường", (1, 4))
LONG_UNIT = Unit(3, 1, 1, "P.KT-HT-ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị phường Móng Cái 1", (1, 3))
TEXT = "cung cấp số liệu an ninh"
LONG = (
    "cung cấp số liệu về tình hình an ninh, trật tự và kết quả đấu tranh phòng, chống tội phạm sáu tháng đầu năm 2026"
)
OTHERS = (m.Other(7, "Mai", Role.OFFICER), m.Other(8, PERSON, Role.HEAD))
STUCK = "chờ số liệu của Công an tỉnh và Chi cục Thuế khu vực"


def duties(o: Occurrence) -> tuple[Duty, ...]:
    plain = Duty(
        7, o, UNIT, f"{o.code}-CAP", TEXT, date(2026, 6, 26), before=False, revision=0, state=DutyState.OPEN,
        percent=None, stuck=None, given_by=1, given_on=date(2026, 6, 1),
    )  # fmt: skip
    long = replace(plain, id=8, unit=LONG_UNIT, code=f"{o.code}-P.KT-HT-ĐT-12", text=LONG, before=True)
    return (
        plain,
        replace(long, due_on=date(2026, 6, 20), percent=60, stuck=STUCK),
        replace(plain, id=9, state=DutyState.REPORTED, due_on=date(2026, 6, 20), reported_on=TODAY),
        replace(long, id=10, state=DutyState.DONE),
        replace(plain, id=11, state=DutyState.DROPPED),
    )


def to_do(known: Sequence[Duty]) -> tuple[m.ToDo, ...]:
    """The first two in a reminder, of the second of which it is asked whom else to remind."""
    return m.ToDo(known[0]), m.ToDo(known[1], OTHERS)


def of_duties(o: Occurrence) -> Iterator[m.Message]:
    known = duties(o)
    for one in known:
        for told in (True, False):
            yield d.DutyToDo(one, PERSON, told)
            yield d.DutyNoted(one, joined=not told, told=told)
            yield d.DutyKnown(one, PERSON, moved=told)
            yield from (
                d.DutyReportNoted(one, what, words, told) for what in vi_duties.REPORTED for words in ("", LONG)
            )
            yield d.DutyReportNoted(one, Kind.DUTY_PROGRESS, "chưa làm", told, still=True)
            yield from (d.DutyDecisionNoted(one, what, told) for what in vi_duties.DECIDED)
            yield from (d.DutyHeard(one, what, PERSON, "xong rồi", told) for what in vi_duties.HEARD)
            yield from (d.DutyUndone(one, gone, told) for gone in (True, False))
            yield d.DutyCard(one, TODAY, does=told, leads=not told)
        yield d.DutyCard(one, TODAY, does=True, leads=False, unsure=LONG)
        yield d.DutyCard(one, TODAY, does=False, leads=False)
        yield d.DutyStands(one)
        yield from (d.DutyDecided(one, what, PERSON, words) for what in vi_duties.DECIDED for words in ("", LONG))
        yield from (d.AskDutyWords(one, what) for what in vi_duties.ASKS)
        yield from (d.DutyNudge((one,), PERSON, TODAY, instead) for instead in (False, True))
        yield from (d.DutyWhoElse(one, others) for others in ((), OTHERS))
        yield from (d.DutyWhom(one, Kind.REROUTED, name, told) for name in ("Mai", PERSON) for told in (True, False))
        yield d.DutyWhom(one, Kind.AS_BEFORE)
        yield d.DutyWhom(one, Kind.RESTS, until=TODAY)
        for may in (True, False):
            yield from (m.Digest((), TODAY, may, may, duties=(m.ToDo(one, others),)) for others in ((), OTHERS))
        yield d.DutiesNudged(o, (one,), (d.Before(one.code, NOW, PERSON), d.Before(one.code, NOW, "")), ("ĐTN",))
    for field in (Field.UNIT, Field.TEXT, Field.DEADLINE):
        yield from (d.AskDuty(o, field, kept) for kept in ("", f"CAP; {LONG}"))
        yield d.AskDuty(o, field, "", LONG, units=(f"CAP ({UNIT.name})",))
    yield d.AskDuty(o, Field.DEADLINE, TEXT, "31/2", no_such_day(31, 2, 2026, 28), days=(TODAY,))
    yield from (
        d.AskDuty(o, Field.DEADLINE, TEXT, LONG, Doubt(kind, "quý II", (TODAY, LATER_DAY), 31)) for kind in About
    )
    yield d.AskDuty(o, Field.DEADLINE, TEXT, "30/12", latest=TODAY, days=(TODAY,))
    yield from (d.NotBeside(o, unit, beside) for unit in (UNIT, LONG_UNIT) for beside in ((), ("CAP", "ĐTN")))
    yield d.LeadsItself(o)
    yield d.OpenDuties(o, known[:2], TODAY)
    yield d.DutyNudge(known[:2], PERSON, TODAY)
    yield d.DutiesNudged(o, ())
    yield d.DutiesNudged(o, known)
    yield from (d.NothingWaitedFor(o, beside) for beside in ((), ("CAP",)))
    line = m.Line(o, o.days_left(TODAY), waits_for=awaited(known, TODAY))
    for may in (True, False):
        yield m.Card(line, TODAY, may_report=may, latest=None, duties=known, may_nudge=may)
        yield m.Card(line, TODAY, may_report=False, latest=None, duties=known[:1], may_nudge=may)
        yield m.Digest((line,), TODAY, delayed=False, numbered=may)
        yield m.Digest((line, line), TODAY, delayed=False, numbered=may)
        yield from (m.Digest((), TODAY, delayed=may, numbered=may, duties=(m.ToDo(one),)) for one in known[:2])
        yield m.Digest((line,), TODAY, delayed=may, numbered=may, duties=to_do(known))
    yield from (LedByAnother(o, codes) for codes in ((), (f"{o.code}-CAP",)))
    yield PassedOn(o, (Role.OFFICER, Role.HEAD), Role.OFFICER, duties=(f"{o.code}-CAP",))


def beside_items(lines: tuple[m.Line, ...]) -> Iterator[m.Message]:
    """Lists with duties beside items."""
    known = duties(lines[0].occurrence)
    week = m.Week(TODAY, date(2026, 6, 26), ("P.VHXH",), ("2.4",), 3)
    for numbered in (True, False):
        yield m.Digest((), TODAY, delayed=True, numbered=numbered, duties=to_do(known))
        yield m.Digest(lines, TODAY, delayed=False, numbered=numbered, duties=to_do(known))
        for some in (lines, lines[:1], ()):
            yield m.Digest(some, TODAY, delayed=False, numbered=numbered, week=week, duties=to_do(known))
    yield m.ItemList(m.Listed.OPEN, lines, 3, "", duties=known[:3], today=TODAY)
    yield m.ItemList(m.Listed.OPEN, (), 0, "", duties=known[:3], today=TODAY)
    yield q.WhichItem(lines[:2], "xong", duties=known[:2])
    yield q.WhichItem((), "xong", duties=known[:2])
