"""What is said of moves, with all that it can carry and with nothing: examples for the tests of all messages."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.messages import vi_moves, vi_words
from domain import extension_messages as e
from domain import message as m
from domain import move_messages as v
from domain.cause import Cause
from domain.extension import Decision, Extension
from domain.later import Later, Unfit
from domain.occurrence import Kind, Occurrence
from domain.people import Role, Unit

PERSON = "Hoàng Nguyễn Thị Phương Thảo"
REASON = "không thuộc chức năng"
LONG = "Tham mưu Ủy ban nhân dân phường ban hành kế hoạch tuyên truyền phòng, chống tội phạm và tệ nạn xã hội năm 2026"
UNIT = Unit(4, 1, 1, "CAP", "Công an phường", (1, 4))
LONG_UNIT = Unit(3, 1, 1, "P.KT-HT-ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị phường Móng Cái 1", (1, 3))
NAMED = "P.VHXH (Phòng Văn hóa - Xã hội)"
DAY, LATER_DAY = date(2026, 6, 30), date(2026, 11, 25)
SOON = Later(datetime(2026, 6, 23, 6, 30, tzinfo=UTC))
LATER = Later(SOON.at + timedelta(hours=18, minutes=30))


def moves(o: Occurrence) -> Iterator[m.Message]:
    """Returns, halts and other decisions about one occurrence."""
    for words in (REASON, LONG):
        yield v.DeclineProposed(o, PERSON, words)
        yield v.DeclineToDecide(o, PERSON, words)
        yield v.ReallyDecline(o, words)
        yield from (v.DeclineNoted(o, words, told) for told in (True, False))
    for to in (Role.OFFICER, Role.HEAD, Role.ADMIN):
        yield from (v.PassedOn(o, (Role.OFFICER, Role.HEAD), to, told) for told in (True, False))
    yield from (v.AskFor(o, kind) for kind in vi_words.ASKS)
    for kind in vi_moves.DECIDED:
        yield v.DecisionTold(o, kind, PERSON, "", None)
        yield v.DecisionTold(o, kind, PERSON, "15/TB-UBND chờ kinh phí", "15/TB-UBND")
        yield v.DecisionTold(o, kind, PERSON, LONG, "Thông báo số 145/TB-UBND ngày 15 tháng 7 năm 2026")
    for kind in (Kind.PAUSED, Kind.RESUMED, Kind.WITHDRAWN):
        yield from (v.AskDocument(o, kind, words) for words in ("", "chờ kinh phí"))
    yield v.AskNewLead(o)
    yield v.AskNewLead(o, LONG_UNIT.name, (NAMED,))


def help_wanted(o: Occurrence) -> Iterator[m.Message]:
    """Difficulties, directives, comments, reminders put off."""
    stuck = replace(o, stuck=o.stuck or "chờ số liệu")
    for office, leaders, asks in itertools.product((True, False), repeat=3):
        yield v.BlockedNoted(stuck, office, leaders, asks)
    for cause in (None, *Cause):
        yield v.CauseNoted(replace(stuck, cause=cause))
    yield from (v.AskCause(o, helping) for helping in (True, False))
    yield v.AskSupport(stuck)
    yield v.AskSupport(stuck, (NAMED,), LONG_UNIT.name)
    for unit in (UNIT, LONG_UNIT):
        yield from (v.SupportNoted(stuck, unit, told) for told in (True, False))
        yield from (v.HelpWanted(stuck, PERSON, unit, to_helper) for to_helper in (True, False))
    for words in (REASON, LONG):
        yield v.StuckToDirect(stuck, PERSON, words)
        yield from (v.Directive(o, PERSON, words, deed) for deed in (True, False))
        yield from (v.NoteTold(o, PERSON, of, words) for of in (*Role, LONG_UNIT.code))
        yield v.NoteOrDirective(o, words)
    yield from (v.NotePassed(o, *told) for told in itertools.product((None, True, False), repeat=2))
    yield v.AskLater(o, (SOON, LATER))
    yield from (v.AskLater(o, (LATER,) if why is not Unfit.NO_TIME else (), "hôm qua", why) for why in Unfit)
    yield from (said(o, later) for said in (v.PutOff, v.PutOffUndone) for later in (SOON, LATER))
    yield v.HelpGoesOn(o)
    for kind in (Kind.WITHDRAWN, Kind.HANDED_ON):
        yield from (v.HelpNotNeeded(o, kind, PERSON, document) for document in (None, "20/QĐ-UBND"))
    for earlier in ("", "9.2-P.KT-HT-ĐT"):
        yield v.WordsStand(o, earlier)
        yield from (v.ReminderStands((o,) * number, earlier) for number in (1, 3))


def extensions(o: Occurrence) -> tuple[Extension, ...]:
    """Requests for more time in all that they can be."""
    plain = Extension(7, o, DAY, LATER_DAY, "chờ số liệu.", Decision.PENDING, 1, 1, DAY - timedelta(days=9))
    return (
        plain,
        replace(plain, reason="", asked_on=DAY, short=True),
        replace(plain, count=3, cause=Cause.OBJECTIVE, asked_on=DAY + timedelta(days=3), granted_on=LATER_DAY),
    )


def more_time(o: Occurrence) -> Iterator[m.Message]:
    """Requests for more time, and what is decided about them."""
    for one in extensions(o):
        yield from (e.ExtensionAsked(one, names, 3, asks) for names in ((PERSON, "Lan"), ()) for asks in (True, False))
        yield from (e.ReasonNoted(one, names) for names in ((PERSON, "Lan"), ()) if one.reason)
        yield e.ExtensionToDecide(one)
        yield e.DecisionUnclear(one, LONG)
        yield e.DecisionUnclear(one, "đồng ý 32/12", "32/12")
        yield e.AskOtherDay(one)
        yield e.RequestTakenBack(one, PERSON)
        yield e.RequestFallen(one, PERSON)
        yield from (e.TakenBackNoted(one, told) for told in (True, False))
    yield e.ExtensionDecided(o, agreed=True, to_on=LATER_DAY, asked_on=LATER_DAY, words="")
    yield e.ExtensionDecided(o, agreed=True, to_on=LATER_DAY, asked_on=DAY, words="5/12")
    for next_on in (None, DAY):
        yield e.ExtensionDecided(o, False, to_on=LATER_DAY, asked_on=LATER_DAY, words="cần làm sớm", next_on=next_on)
    yield from (e.TooOften(o, most) for most in (1, 2))
