"""What is said about the clock, with all it can carry and with nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from domain import clock_messages as c
from domain.auditing import Audit
from domain.bulletins import Bulletin
from domain.calendar_entries import Entry, Wish
from domain.counting import Tally
from domain.deadline_questions import no_such_day
from domain.extension import Terms
from domain.followed import Fate
from domain.ladder import USUAL, Ladder
from domain.message import (
    AuditReport,
    Brief,
    Coming,
    ComingChanged,
    ComingUnread,
    Digest,
    ForHead,
    Line,
    Message,
    Other,
    Preferences,
    Week,
)
from domain.moving import Shift, Shifted
from domain.occurrence import Kind, Report
from domain.people import Role, Unit
from domain.periods import Before, Cycle, Period, Recurring
from domain.status import State

TODAY = date(2026, 6, 23)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
PERSON = "Hoàng Nguyễn Thị Phương Thảo"
OFFICE = Unit(1, 1, None, "UBND", "Ủy ban nhân dân phường Móng Cái 1, tỉnh Quảng Ninh", (1,))
OTHER = Unit(9, 9, None, "PMC2", "UBND phường Móng Cái 2", (9,))


def examples() -> Iterator[Message]:
    yield from _of_the_calendar()
    yield from _of_rehearsals()
    yield from _of_what_comes()
    yield from _of_steps()


def _of_the_calendar() -> Iterator[Message]:
    entries = tuple(Entry(TODAY + timedelta(days=n), wish) for n, wish in enumerate(Wish))
    tet = tuple(date(2026, 2, day) for day in range(16, 21))
    yield c.CalendarShown(OFFICE.name, 2026, (), (), 248, may_edit=False)
    yield c.CalendarShown(OTHER.name, 2026, (date(2026, 1, 1), *tet), entries, 248, may_edit=True)
    yield c.CalendarChange(OFFICE.name, entries, Shifted(), 0)
    shifted = Shifted()
    for n in range(15):
        for number in range(n + 1):
            shifted.add(Shift(TODAY + timedelta(days=n), TODAY + timedelta(days=n + 1)), f"9.{number}")
    yield c.CalendarChange(OTHER.name, entries, shifted, sum(shifted.count.values()))
    yield c.CalendarKept(entries, 3, "/lich UBND; bỏ 23/06/2026 24/06/2026")
    yield c.CalendarKept(entries, 0, "")
    yield c.CalendarAsIs(entries)
    yield c.CalendarUnread("")
    yield c.CalendarUnread("2/1/2206", too_far=True)
    yield c.WhichOffice((OFFICE, OTHER), "/lich", "nghỉ 2/1/2026")
    yield c.WhichOffice((OFFICE, OTHER), "/lich", "")


def _of_rehearsals() -> Iterator[Message]:
    yield c.Rehearsed(OFFICE.name, TODAY, (), (), silent=True)
    yield c.Rehearsed(OTHER.name, TODAY, (), ("CAP",))
    few = c.RehearsedMessage(NOW, "Lan", ("P.VHXH",), ("2.3",), 1, asking=("2.3",))
    many = c.RehearsedMessage(NOW, PERSON, tuple(f"P.{n}" for n in range(9)), tuple(f"9.{n}" for n in range(25)), 25)
    yield c.Rehearsed(OFFICE.name, TODAY, (few, many), ("CAP", "P.KT"))
    yield c.Rehearsed(OFFICE.name, TODAY, (few, many) * 25, ())
    papers = c.RehearsedMessage(NOW, "Nam", (), (), bulletins=tuple(Bulletin))
    audit = c.RehearsedMessage(NOW, "Hoa", (), (), audit=True)
    yield c.Rehearsed(OFFICE.name, TODAY, (papers, audit), ())
    yield from (c.DayPassed(TODAY, too_far) for too_far in (False, True))
    codes = tuple(f"9.2-P.{n}" for n in range(12))
    yield c.Nudged(("2.3",), ("Lan",), ())
    yield c.Nudged(codes, tuple(PERSON for _ in range(30)), ("CAP",), codes)
    yield c.Nudged((), (), ("CAP", "P.KT"))
    yield c.NudgedBefore(("2.3",), NOW, "Hoa")
    yield c.NudgedBefore(codes, NOW, PERSON)
    yield c.NothingToNudge(OFFICE, 7)


def nudges(lines: Sequence[Line]) -> Iterator[Message]:
    """Of each item alone, and of all together."""
    for numbered in (False, True):
        yield from (c.Nudge((line,), PERSON, numbered) for line in lines)
        yield c.Nudge(tuple(lines), "Hoa", numbered)


def digests(lines: Sequence[Line]) -> Iterator[Message]:
    """With bulletins: of each item alone, of all, of none."""
    week = Week(TODAY, TODAY + timedelta(days=6), ("P.VHXH",), ("2.3",))
    full = Week(TODAY, TODAY + timedelta(days=6), tuple(f"P.{n}" for n in range(9)), ("2.3", "5.1"), 12)
    tally = Tally(4, 1, 2, 3, 1, 2, 5, 1, 1, 2, 1, 2)
    brief = Brief(NOW, tally, 2, 1, tuple(line for line in lines if (line.days_left or 0) < 0), more=True)
    for numbered in (False, True):
        for one in (week, full):
            yield from (Digest((line,), TODAY, False, numbered, one) for line in lines)
            yield Digest(tuple(lines), TODAY, True, numbered, one)
            yield Digest((), TODAY, False, numbered, one, brief)
        yield Digest(tuple(lines), TODAY, False, numbered, week, brief)
        yield Digest((lines[0],), TODAY, False, numbered, None, brief)
    yield Digest((), TODAY, True, True, None, brief)
    yield Digest((), TODAY, False, True, None, Brief(NOW, Tally(), 0, 0))


def escalated(lines: Sequence[Line]) -> Iterator[Message]:
    """To heads, and what a leader holds back."""
    words = Report(Kind.BLOCKED, NOW, PERSON, on_behalf=True, words="chờ số liệu")
    for told in (ForHead(words, TODAY), ForHead(None, None), ForHead(replace(words, who=""), None)):
        upward = tuple(replace(line, for_head=told) for line in lines)
        yield from (Digest((line,), TODAY, False, True) for line in upward)
        yield Digest(upward, TODAY, False, True)
    for line in lines:
        yield from (c.Held(line.occurrence, until) for until in (None, TODAY))
        yield from (c.LetGo(line.occurrence, was_held) for was_held in (False, True))


def periods(lines: Sequence[Line]) -> Iterator[Message]:
    """What recurs and what goes on."""
    before = [Before(TODAY, state, day) for state in State for day in (None, TODAY)]
    spans = [Period(cycle, 2026, number, TODAY, TODAY + timedelta(days=200)) for cycle in Cycle for number in (1, 2)]
    told = [Recurring(span, figures, one) for span in spans for figures in (False, True) for one in (None, before[0])]
    told += [Recurring(None, False, one) for one in (None, *before)]
    for one in told:
        yield Digest((replace(lines[0], recurring=one),), TODAY, False, True)
    yield from (Digest((replace(line, quarter=4),), TODAY, False, True) for line in lines)
    yield from in_one(tuple(line for line in lines if (line.days_left or 0) < 0))
    for line in lines:
        about = line.occurrence
        yield from (c.QuarterNoted(about, 2026, 4, words) for words in ("", "3 buổi, 200 lượt", PERSON * 5))
        yield c.AskQuarter(about, 2026, 4)
        yield c.SeriesEnding(about, TODAY)
        yield from (c.SeriesEnded(about, by, words) for by, words in (("", ""), ("Nam", ""), ("Nam", "theo 15/TB")))
        yield from (c.SeriesGoesOn(about, TODAY, by) for by in ("", "Nam"))
        yield from (c.NotRecurring(about, ended) for ended in (False, True))
        yield from (c.PeriodSkipped(about, "nghỉ Tết.", coming, by) for coming in (None, TODAY) for by in ("", "Nam"))
        yield from (c.PeriodWanted(about, by) for by in ("", "Nam"))
        yield c.SkipReason(about)
        yield from (c.NoSuchPeriod(about, TODAY, days) for days in ((), (TODAY, TODAY)))


def in_one(late: Sequence[Line]) -> Iterator[Message]:
    """Late periods of one item in one line."""
    week = Week(TODAY, TODAY + timedelta(days=6), ("P.VHXH",), ("2.3",) * 3)
    for number in (1, 30):
        several = tuple(replace(line, later=(line.occurrence,) * number) for line in late)
        for numbered in (False, True):
            yield from (Digest((line,), TODAY, False, numbered) for line in several)
            yield from (Digest((line,), TODAY, False, numbered, week) for line in several)
            yield Digest(several, TODAY, False, numbered, week, Brief(NOW, Tally(4), 2, 1, several))
        yield c.Nudge(several, PERSON, numbered=True, office=False)


def unanswered(lines: Sequence[Line]) -> Iterator[Message]:
    """Whom else to remind."""
    others = (Other(7, "Mai", Role.OFFICER), Other(8, PERSON, Role.HEAD))
    for some in ((), others):
        asking = tuple(replace(line, others=some) for line in lines)
        for numbered in (False, True):
            yield from (Digest((line,), TODAY, False, numbered) for line in asking)
            yield from (Digest((line,), TODAY, False, numbered, Week(TODAY, TODAY, ("P.VHXH",))) for line in asking)
            yield Digest(asking, TODAY, False, numbered)
        yield from (c.WhoElse(line) for line in asking)
    for line in lines:
        yield from (c.Rerouted(line.occurrence, name, told) for name in ("Mai", PERSON) for told in (False, True))
        yield c.Kept(line.occurrence)
        yield c.Rests(line.occurrence, TODAY)
        yield c.Nudge((line,), PERSON, numbered=True, office=False)


def _of_steps() -> Iterator[Message]:
    other = Ladder((10, 5, 0), (5, 0), (2, 0), (2, 4, 8), time(14, 0), None, None)
    long = "Chương trình phối hợp công tác năm 2026 giữa Ủy ban nhân dân và Ban Thường trực Ủy ban MTTQ Việt Nam phường"
    for name in ("Nhiệm vụ giao thêm", long):
        for ladder, terms in ((USUAL, Terms()), (other, Terms(0, 2))):
            yield from (c.ProgrammeSteps(name, ladder, terms, may_edit) for may_edit in (False, True))
            yield c.StepsKept(name, ladder, terms, 12)
        yield c.StepsChange(name, (USUAL, Terms()), (other, Terms(5, 1)), 12)
        yield c.StepsChange(name, (USUAL, Terms(5, 1)), (USUAL, Terms()), None)
    yield c.StepsUnread("sau hai ngày")
    yield c.BadDate("31/2", no_such_day(31, 2, 2027, 28))
    yield c.BadDate("sau Tết", None)
    yield c.StepsUnread(long)
    yield c.WhichProgramme(((1, "Nhiệm vụ giao thêm"), (2, long)), "; sau 1, 3")
    yield c.WhichProgramme(((1, "Nhiệm vụ giao thêm"), (2, long)), "")


def _of_what_comes() -> Iterator[Message]:
    hour = time(8, 0)
    bulletin, leader = Coming(hour, 0), Coming(time(7, 30), 4, monthly=True)
    audit, off = Coming(time(8, 15), audit=True), Coming(hour, 0, off=True)
    for coming in ((bulletin,), (leader, bulletin), (audit,), (off,)):
        yield ComingChanged(coming, None if off in coming else TODAY)
        for language in ("vi", "en"):
            yield Preferences(language, False, False, coming=coming)
    yield Preferences("vi", False, False, coming=(leader, bulletin, audit))
    yield from (ComingUnread(audit) for audit in (False, True))
    counted = Audit(TODAY, bulletins=Counter({Fate.SENT: 3, Fate.FAILED: 1, Fate.OVERTAKEN: 2}), bulletins_missing=2)
    yield AuditReport("UBND", counted)
