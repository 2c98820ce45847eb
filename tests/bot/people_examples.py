"""What is said about people's places, with all it can carry and with nothing."""

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime

from domain import people_messages as p
from domain.deeds import Deed, Did
from domain.echoes import Echo
from domain.leave import Leave, Unfit, Unread
from domain.message import Digest, Line, Message, Way
from domain.occurrence import Kind
from domain.people import Role, Unit
from tests.bot.duty_examples import duties

TODAY, LATER = date(2026, 6, 23), date(2026, 11, 25)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
SHORT, PERSON = "Lan", "Hoàng Nguyễn Thị Phương Thảo"
UNITS = (
    Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2)),
    Unit(3, 1, 1, "P.KT-HT-ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị phường Móng Cái 1", (1, 3)),
)
WAYS = (Way("telegram", "https://t.me/bot?start=ABCDE23456", None), Way("zalo", None, "Bot Nhắc Việc Thành phố"))
DAYS = (Leave(TODAY, TODAY), Leave(TODAY, LATER))


def examples(lines: tuple[Line, ...]) -> Iterator[Message]:
    for unit in UNITS:
        yield from _of_handovers(unit, lines)
        yield from _of_leaves(unit, lines)
    yield from _choices()
    yield from _log()
    yield from _echoes(lines)


def _of_handovers(unit: Unit, lines: tuple[Line, ...]) -> Iterator[Message]:
    for name in (SHORT, PERSON):
        for roles in ((Role.OFFICER,), tuple(Role)):
            yield p.HandoverCode("ABCDE23456", WAYS, unit, name, roles, LATER)
            yield p.HandoverCode("ABCDE23456", (), unit, name, roles, LATER)
        yield from (p.HandoverWished(unit, name, told) for told in (True, False))
        yield from (p.HandoverToGive(unit, who, name, "/bangiao u#2 #7") for who in (SHORT, PERSON))
        for stands in (
            p.Stands(),
            p.Stands((), 65, 3, ("2.3",)),
            p.Stands(lines, 3, 2, ("2.3", "2.3", "5.1")),
            p.Stands(lines[:1]),
        ):
            yield p.TookOver(unit, name, stands)
            yield p.PlaceBack(unit, stands)
        yield from (p.HandedOver(unit, name, PERSON, role, TODAY, number) for role in Role for number in (0, 1, 12))
        yield from (p.Farewell(unit, name, TODAY, stays) for stays in (True, False))
        yield p.HandoverLapsed(unit, name)
        yield p.HandoverWithdrawn(unit, name)
        yield p.HandoverUndone(unit, name, PERSON)
        yield p.PlaceTakenBack(unit, name)
    yield from (p.HandoverRefused(why, unit) for why in p.NoHandover if why is not p.NoHandover.LAST)
    yield from (p.HandoverRefused(p.NoHandover.LAST, unit, role) for role in (Role.ADMIN, Role.LEADER))


def _of_leaves(unit: Unit, lines: tuple[Line, ...]) -> Iterator[Message]:
    for days, name in itertools.product(DAYS, (SHORT, PERSON)):
        cover = p.Cover(unit, name, PERSON, days)
        for to, by in itertools.product(p.Hears, ("", PERSON)):
            yield from (p.LeaveSet(cover, to, by, at_once) for at_once in (True, False))
            yield p.LeaveEnded(cover, to, by)
        yield p.StandInBegins(cover)
        yield p.StandInBegins(cover, lines, 4)
        known = duties(lines[0].occurrence)
        yield from (p.StandInBegins(cover, some, 0, known, TODAY) for some in ((), lines))
        yield from (p.LeaveRefused(why, unit, name) for why in (*p.NoLeave, *Unfit))
        for role in (Role.LEADER, Role.ADMIN):
            decided = p.Cover(unit, name, PERSON, days, role)
            yield from (p.LeaveSet(decided, to, by) for to in p.Hears for by in ("", PERSON))
            yield from (p.LeaveEnded(decided, to, by) for to in p.Hears for by in ("", PERSON))
            yield from (p.LeaveRefused(why, unit, name, role) for why in (p.NoLeave.NOBODY_DECIDES, p.NoLeave.NO_RIGHT))
            for codes in ((), ("2.3",), ("2.3",) * 12):
                yield from (p.WaitsForDecision(decided, codes, begins) for begins in (True, False))
        for number in (0, 1, 12):
            yield p.Returned(unit, name, number, number, number)
    yield p.LeaveRefused(p.NoLeave.NOT_REMINDED, unit)
    yield from (p.LeaveUnread(why, typed) for why in Unread for typed in ("", "nghỉ đến bao giờ xong thì thôi"))


def _choices() -> Iterator[Message]:
    people = tuple(p.Option(PERSON, role) for role in Role)
    units = tuple(p.Option(f"{unit.code}: {unit.name}") for unit in UNITS)
    for what, options in itertools.product(p.Picked, (people, units)):
        yield from (p.Pick(what, options, typed) for typed in ("", "ai đó bên văn hóa"))


def _log() -> Iterator[Message]:
    deeds = tuple(
        Deed(did, NOW, UNITS[1].code, who, PERSON, SHORT, *days)
        for did in Did
        for who in ("", SHORT)
        for days in ((), (TODAY, LATER))
    )
    for unit in (None, UNITS[1].name):
        yield p.DeedLog(unit, ())
        yield p.DeedLog(unit, deeds)


def _echoes(lines: tuple[Line, ...]) -> Iterator[Message]:
    heard = tuple(Echo("9.2-P.KT-HT-ĐT", PERSON, kind, 60) for kind in Kind)
    for some in ((), lines[:1], lines):
        yield Digest(some, TODAY, delayed=True, numbered=True, echoes=heard)
        yield Digest(some, TODAY, delayed=False, numbered=False, echoes=(Echo("2.3", SHORT, Kind.CLAIMED),))
