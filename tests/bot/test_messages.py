"""Every message has words in every language: short first lines, the house's tone, the same choices, plain if wished."""

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.book import BOOK
from bot.commands import VERBS, load_all
from bot.messages import LANGUAGES, asked, command_menu, render, verbs
from bot.messages.shaping import FIRST_LINE, PICTOGRAPHS
from domain import duty_messages as d
from domain import extension_messages as e
from domain import message as m
from domain import move_messages as v
from domain import questions as q
from domain.auditing import Audit
from domain.cause import Cause
from domain.counting import Tally
from domain.deadline_questions import About, Doubt
from domain.deadlines import DeadlineKind
from domain.delivery import Content, units
from domain.occurrence import Item, Kind, Occurrence, Report
from domain.people import Role, Unit
from domain.people_messages import HandoverWished
from domain.places import Reach, Status, places
from domain.replies import Intent
from domain.status import State
from tests.bot import clock_examples, duty_examples, people_examples
from tests.bot.move_examples import extensions, help_wanted, more_time, moves

TODAY = date(2026, 6, 23)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
LATER = date(2026, 11, 25)
SHORT, LONG = "2.3", "9.2-P.KT-HT-ĐT"

OFFICE = Unit(1, 1, None, "UBND", "Ủy ban nhân dân phường Móng Cái 1, tỉnh Quảng Ninh", (1,))
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2))
LONG_UNIT = Unit(3, 1, 1, "P.KT-HT-ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị phường Móng Cái 1", (1, 3))
PERSON = "Hoàng Nguyễn Thị Phương Thảo"
TEXT = "Kế hoạch tuyên truyền tháng 7"
LONG_TEXT = (
    "Tham mưu Ủy ban nhân dân phường ban hành kế hoạch tuyên truyền phòng, chống tội phạm và tệ nạn xã hội năm 2026"
)
PROGRAMME = (
    "Chương trình phối hợp công tác năm 2026 giữa Ủy ban nhân dân và Ban Thường trực Ủy ban MTTQ Việt Nam phường"
)

ONE_OFF = Item(
    7, 1, 1, SHORT, TEXT, UNIT, ("Công an phường", "Đoàn Thanh niên"), "trước 30/6", DeadlineKind.DATE, None,
    "Kế hoạch.", "12/TB-UBND", date(2026, 6, 1),
)  # fmt: skip
FRESH = Occurrence(
    70, ONE_OFF, date(2026, 6, 30), date(2026, 6, 30), 0, State.NOT_STARTED, needs_more=False, percent=None, stuck=None,
    claimed_on=None, done_on=None, opened_on=date(2026, 6, 1),
)  # fmt: skip
BARE = replace(ONE_OFF, coordinators=(), product="", document="")
MONTHLY = replace(
    ONE_OFF, kind=DeadlineKind.RECURRING, rrule="FREQ=MONTHLY;BYMONTHDAY=25", deadline_text="ngày 25 hằng tháng"
)
LENGTHY = replace(ONE_OFF, code=LONG, text=LONG_TEXT, lead=LONG_UNIT)
STUCK = "chờ số liệu của Công an phường và Chi cục Thuế khu vực, đã có văn bản đôn đốc lần thứ hai"

OCCURRENCES = {
    "fresh": FRESH,
    "due today": replace(FRESH, due_on=TODAY),
    "working": replace(FRESH, state=State.IN_PROGRESS, percent=60, stuck=STUCK, needs_more=True, due_on=LATER),
    "directed": replace(
        FRESH, state=State.IN_PROGRESS, stuck=STUCK, cause=Cause.OBJECTIVE, helper="CAP", directive=STUCK, due_on=LATER
    ),
    "late": replace(FRESH, due_on=date(2026, 2, 20), state=State.IN_PROGRESS),
    "claimed": replace(FRESH, state=State.CLAIMED, claimed_on=TODAY),
    "done": replace(FRESH, state=State.DONE, claimed_on=TODAY, done_on=TODAY, percent=100),
    "done late": replace(FRESH, state=State.DONE, due_on=date(2026, 6, 20), done_on=TODAY),
    "paused": replace(FRESH, state=State.PAUSED, back_to=State.NOT_STARTED),
    "declined": replace(FRESH, state=State.DECLINED, back_to=State.IN_PROGRESS),
    "monthly": replace(FRESH, item=MONTHLY, due_on=date(2026, 6, 25)),
    "ongoing": replace(FRESH, item=replace(BARE, kind=DeadlineKind.ONGOING), due_on=None, original_due_on=None),
    "bare": replace(FRESH, item=BARE, due_on=None, original_due_on=None),
    "never due": replace(FRESH, item=replace(BARE, deadline_text="Không hạn"), due_on=None, original_due_on=None),
    "lengthy": replace(FRESH, item=LENGTHY, due_on=LATER),
    "lengthy, late": replace(FRESH, item=LENGTHY, due_on=date(2026, 2, 20), state=State.IN_PROGRESS, stuck=STUCK),
    "lengthy, done": replace(FRESH, item=LENGTHY, state=State.DONE, done_on=TODAY),
    "lengthy, monthly": replace(FRESH, item=replace(MONTHLY, code=LONG, text=LONG_TEXT, lead=LONG_UNIT), due_on=LATER),
}
PLACES = places(
    [
        (4, "telegram", Status.OK, False),
        (9, "zalo", Status.OK, False),
        (12, "local", Status.OK, False),
        (20, "zalo", Status.UNOPENED, False),
        (21, "viber", Status.BLOCKED, False),
    ]
)
BY_LINK = m.Way("telegram", "https://t.me/bot?start=ABCDE23456", None)
BY_NAME = m.Way("zalo", None, "Bot Nhắc Việc Thành phố")
WORDS = Report(Kind.BLOCKED, NOW, PERSON, on_behalf=True, words="chờ số liệu", cause=Cause.SUBJECTIVE)
SEEN = Report(Kind.CLAIMED, NOW, PERSON, on_behalf=False, words="xong", pictured=True)
SILENT = Report(Kind.RECEIVED, NOW, "", on_behalf=False, words="")
DOUBTS = tuple(Doubt(kind, "quý II", (date(2026, 3, 31), date(2027, 3, 31)), 31) for kind in About)


def line(occurrence: Occurrence, pending_to: date | None = None) -> m.Line:
    return m.Line(occurrence, occurrence.days_left(TODAY), pending_to)


def lines(pending_to: date | None = None) -> tuple[m.Line, ...]:
    return tuple(line(occurrence, pending_to) for occurrence in OCCURRENCES.values())


def about(o: Occurrence) -> Iterator[m.Message]:  # noqa: PLR0915 - one list
    """Each message that speaks of one occurrence, with all it can carry and with nothing."""
    yield m.WrongState(o)
    yield m.WrongState(o, WORDS)
    yield from moves(o)
    yield from help_wanted(o)
    yield from more_time(o)
    yield from duty_examples.of_duties(o)
    yield m.Card(line(o), LATER, may_report=False, latest=None, moved=extensions(o))
    yield m.Assigned(o, edited=False, unknown_coordinators=(), unheard=(), today=TODAY, next_on=None)
    yield m.Assigned(
        o, edited=True, unknown_coordinators=("Tổ dân phố 5",), unheard=("P.VHXH",), today=TODAY, next_on=LATER
    )
    for edited in (False, True):
        yield m.NewItem(o, edited)
        yield m.NewItem(o, edited, TODAY)
        yield m.Coordinate(o, LONG_UNIT, edited)
    for numbered in (False, True):
        yield m.Digest((line(o),), TODAY, delayed=False, numbered=numbered)
        yield m.Digest((line(o, LATER),), TODAY, delayed=True, numbered=numbered)
        yield m.Digest((line(o, LATER), line(o)), TODAY, delayed=False, numbered=numbered)
    yield m.Card(line(o), TODAY, may_report=False, latest=None)
    yield m.Card(line(o, LATER), TODAY, may_report=True, latest=WORDS)
    yield m.History(o, (WORDS, SILENT, SEEN))
    yield m.ProgressNoted(o, None)
    yield m.ProgressNoted(o, LATER)
    yield m.ProgressNoted(o, None, "31/2")
    yield m.NotAShare(o, "150%")
    yield m.AskReason(o)
    yield q.AskNewDate(o)
    yield q.AskNewDate(o, "ngày nào cũng được, miễn là trước khi nghỉ lễ")
    for doubt in DOUBTS:
        yield q.AskNewDate(o, "mùng 5 tháng 4", doubt, (TODAY, LATER))
        yield q.AskPromise(o, "mùng 5 tháng 4", doubt, (LATER,))
    yield q.AskPromise(o, LONG_TEXT)
    yield q.AskShare(o)
    yield q.Offered(o, "2. Yêu cầu bổ sung")
    yield q.Unclear("hôm nay bên em họp", o)
    yield q.Unclear("", o, to_office=False)
    yield q.Likely((o,), "gần xong rồi", (Intent.DONE, Intent.IN_PROGRESS))
    yield q.Likely((o,), "31/2 xong", tuple(i for i in Intent if i is not Intent.UNRELATED), "31/2")
    yield m.AskWords(o)
    yield m.LeadChanged(o)
    yield m.ReceivedNoted(o)
    yield m.NotStartedNoted(o)
    for told in (True, False):
        yield m.DoneClaimed(o, None, told)
        yield m.DoneClaimed(o, "BC 45", told)
        yield m.ProofNoted(o, "Báo cáo số 145/BC-UBND", told)
        for kind in Kind:
            yield m.Decided(o, kind, told=told)
        yield m.Decided(o, Kind.EXTENSION_AGREED, LATER, told)
    yield m.ClaimToConfirm(o, PERSON, on_behalf=True, document=None, words="xong rồi")
    yield m.ClaimToConfirm(o, PERSON, on_behalf=False, document="BC 45", words="")
    yield m.ClaimToConfirm(o, PERSON, on_behalf=False, document=None, words="xong", attached=True)
    yield m.DoneClaimed(o, "")
    yield m.Confirmed(o, PERSON)
    yield m.ReturnedForMore(o, "còn thiếu phụ lục")
    yield m.ReturnedForMore(o, "")
    yield m.Undone(line(o), line(o), told=True)
    yield m.Undone(line(o, LATER), line(replace(o, due_on=TODAY, state=State.IN_PROGRESS)), told=False)
    yield m.Undone(line(o), line(o, LATER), told=True)
    yield m.Undone(line(o), None, told=True)
    yield m.ChangeUndone(o.code, o.item.text, o)
    for kind in Kind:
        yield m.WordsToOffice(o, PERSON, "hỏi thêm", kind)


def apart() -> Iterator[m.Message]:  # noqa: PLR0915 - one list
    """Messages about people, units, forms and many occurrences at once."""
    yield from (m.Short(hint) for hint in m.Hint)
    yield from (m.BadForm(name) for name in verbs())
    yield m.BadForm("donvi", founding=True)
    yield m.NotUnderstood(("tonghop", "duyet", "xacnhan", "giao", "trogiup"))
    yield m.NotUnderstood(())
    yield m.NotFound("[9.9]")
    yield m.NotFound(f"[{'9' * 30}]")
    yield m.NotAllowed((Role.ADMIN, Role.LEADER))
    yield m.NotAllowed(tuple(Role))
    yield m.UnknownUnit("Phòng Văn", ("P.VHXH (Phòng Văn hóa - Xã hội)",))
    yield from (m.UnknownUnit(LONG_TEXT, (), listing) for listing in ("donvi", "tonghop", ""))
    yield m.UnknownRole("sếp", LONG_UNIT)
    yield q.Unclear("hôm nay họp", None)
    yield q.Likely(tuple(OCCURRENCES.values()), "xong", (Intent.DONE,))
    yield from (q.WordsPassed(LONG_TEXT, told) for told in (True, False))
    yield q.WordsOfUnit(LONG_UNIT.code, PERSON, LONG_TEXT)
    yield from (m.NotLater(LONG, TODAY, LATER, deciding) for deciding in (False, True))
    yield m.FarOff("1/1", LATER)
    yield from (
        m.Joined(name, role, unit, OFFICE.name, 1, 0)
        for name in ("Lan", PERSON)
        for role in Role
        for unit in (UNIT, LONG_UNIT)
    )
    yield m.Greeting(PERSON, ((Role.HEAD, UNIT.name), (Role.OFFICER, LONG_UNIT.name)), steward=True)
    yield m.Greeting("Nguyễn Văn A", ())
    yield m.Help(tuple(name for name, verb in verbs().items() if verb.does))
    yield m.Invitation("ABCDE23456", (), UNIT, Role.OFFICER, LATER)
    yield m.Invitation("ABCDE23456", (BY_LINK, BY_NAME), LONG_UNIT, None, LATER)
    yield m.Invitation("ABCDE23456", (BY_NAME,), LONG_UNIT, Role.OFFICER, LATER)
    for unit in (UNIT, LONG_UNIT, replace(UNIT, parent_id=None)):
        yield m.GroupBound(unit, 6, 1)
        yield m.GroupLost(unit)
    yield m.Help(("tonghop", "trogiup"), in_group=True)
    yield m.StillMissing((), ("TPMC",), ("TPMC", "PMC1"), tuple(f"P.{number}" for number in range(40)))
    yield m.StillMissing(("TPMC",), (), (), ())
    yield m.Invitation("ABCDE23456", (BY_LINK,), LONG_UNIT, Role.OFFICER, LATER)
    yield m.PeopleList(LONG_UNIT.name, (), ("P.KT",))
    people = tuple(
        m.PersonLine(n, "Nguyễn Văn A", Role.HEAD, UNIT.name, reach, group)
        for n, (reach, group) in enumerate(itertools.product(Reach, (False, True)), 1)
    )
    yield m.PeopleList(None, people, ())
    gone = m.Away(TODAY, LATER, PERSON)
    yield m.PeopleList(None, tuple(replace(one, away=gone, leaving=LATER) for one in people), ())
    yield m.PersonRemoved("Nguyễn Văn A", UNIT.name)
    yield m.PersonRemoved(PERSON, LONG_UNIT.name, stays=True)
    for unit in (OFFICE, UNIT, LONG_UNIT):
        yield from (m.UnitSaved(unit, is_new) for is_new in (False, True))
        yield m.UnitAliased(unit, "Phòng Văn xã")
        yield m.AliasTaken("Phòng Văn hóa và Xã hội phường Móng Cái", unit)
    yield m.UnitList(())
    yield m.UnitList((OFFICE, UNIT))
    yield m.MyData("Nguyễn Văn A", ((Role.OFFICER, "Phòng Văn hóa"),), PLACES, 3)
    yield m.MyData("Nguyễn Văn A", (), (), 0)
    yield from (m.AskField(field, "P.VHXH; Kế hoạch") for field in m.Field)
    yield m.AskField(m.Field.UNIT, "", "P.VHX", units=("P.VHXH (Phòng Văn hóa - Xã hội)",))
    yield from (m.AskField(m.Field.DEADLINE, TEXT, LONG_TEXT, doubt, (), (TODAY, LATER)) for doubt in DOUBTS)
    for numbered in (False, True):
        yield m.Digest(lines(LATER), TODAY, delayed=True, numbered=numbered)
    yield m.WrittenAt(NOW)
    yield m.SetAside(SHORT, LONG_TEXT, "ValueError: invalid rule")
    yield m.ChannelBarred("zalo")
    yield m.Pictured(1)
    yield m.NotKept(datetime(2026, 6, 15, 1, 10, tzinfo=UTC))
    yield m.NotKept(datetime(2026, 6, 15, 1, 10, tzinfo=UTC), "BC 45.pdf")
    yield m.Pictured(2, 1, ("https://bot.example.vn/hooks/photos/ABC/1", "https://bot.example.vn/hooks/photos/ABC/2"))
    yield m.FirstAdmin("zalo", "9a8b7c6d5e4f30211203")
    yield m.WasDeaf(NOW, NOW + timedelta(hours=1))
    yield m.WasDeaf(NOW - timedelta(days=3), NOW)
    yield m.AuditReport("UBND", Audit(TODAY))
    problems = Counter({("P.VHXH", "bot was blocked by the user"): 2, ("P.KT", "chat not found"): 1})
    yield m.AuditReport(
        "UBND",
        Audit(
            TODAY,
            120,
            100,
            3,
            4,
            problems,
            ["2.3"],
            {"CAP": None, "P.KT": None},
            {},
            {"N5": "ValueError: x"},
            [(SHORT, UNIT.code, TODAY)],
            headless={(SHORT, UNIT.code): None} | {(f"N{number}", "P.KT"): None for number in range(12)},
        ),
        tuple(
            m.Unreached(PERSON, "P.KT", reach, group)
            for reach in Reach
            if reach is not Reach.OK
            for group in (False, True)
        ),
    )
    for listed in m.Listed:
        yield m.ItemList(listed, (), 0, LONG_UNIT.name)
        yield m.ItemList(listed, lines(), 3, "tuyên truyền")
        yield m.ItemList(listed, lines(), 0, "" if listed is not m.Listed.FOUND else LONG_TEXT)
    yield m.ItemList(m.Listed.OPEN, lines(), 3, by_unit=True)
    yield q.WhichItem(lines(), "/xong 2.3")
    yield q.WhichItem(lines(), "", hidden=1, viewing=True)
    yield q.WhoseProof(lines())
    yield q.WhoseProof(lines()[:1], file=True)
    yield q.WhichItem(lines(), "xong", hidden=3)
    yield m.ChangeUndone(SHORT, "đã giao", None)
    full = Tally(4, 1, 2, 3, 1, 2, 5, 1, 1, 2, 1)
    for title in (PROGRAMME, "Chương trình tháng 6", *m.Scope):
        yield m.Summary(title, full, NOW, (line(OCCURRENCES["late"], LATER),), 2, 1, None)
        yield m.Summary(title, Tally(), NOW, (), 0, 0, UNIT.name)
        yield m.UnitSummary(title, (("P.VHXH", full),), NOW)
        yield m.UnitSummary(title, (), NOW)
    yield m.ClaimsWaiting(())
    yield m.ClaimsWaiting(lines())
    yield m.OwnClaim(OCCURRENCES["late"], ("Hiếu", "Nam"))
    for language in LANGUAGES:
        for is_plain in (False, True):
            for ways in ((), PLACES[:3]):
                yield from (m.Preferences(language, is_plain, changed, ways) for changed in (False, True))
    roles = ((Role.OFFICER, LONG_UNIT.name), (Role.HEAD, UNIT.name))
    for known in (PLACES[:1], PLACES):
        yield m.LinkCode("ABCDE23456", LATER, known)
        yield from (m.WhichPlace(typed, known) for typed in ("", "zalo", LONG_TEXT))
    yield m.LinkCode("ABCDE23456", LATER, ())
    yield m.WhichPlace("", ())
    for place in PLACES:
        yield from (m.Linked(PERSON, place, chosen, roles) for chosen in (None, PLACES[0]))
        yield m.Linked("Lan", place, PLACES[0], ())
        yield m.LinkedElsewhere(place)
        yield from (m.Unlinked(place, chosen) for chosen in (None, PLACES[0]))
    yield from (m.AddressTaken(name, held) for name in ("Lan", PERSON) for held in (roles, ()))
    for language in LANGUAGES:
        for is_plain in (False, True):
            offices = (("TPMC", False), ("PMC1", True))
            yield m.Preferences(language, is_plain, changed=False, places=PLACES[:3], offices=offices)
    yield from (m.OfficeHolds("TPMC", strict) for strict in (False, True))


EXAMPLES = [
    e.Pending(tuple(one for o in OCCURRENCES.values() for one in extensions(o))),
    *apart(),
    *clock_examples.examples(),
    *people_examples.examples(lines()),
    *clock_examples.nudges(lines()),
    *clock_examples.digests(lines()),
    *clock_examples.escalated(lines()),
    *clock_examples.periods(lines()),
    *clock_examples.unanswered(lines()),
    *duty_examples.beside_items(lines()),
    *(message for occurrence in OCCURRENCES.values() for message in about(occurrence)),
]

FORBIDDEN = {
    "an exclamation mark": r"!",
    "two spaces": r"  ",
    "a space at the end of a line": r" $| \n",
    "an unfilled brace": r"[{}]",
    "the machine's words": r"\bNone\b|\bTrue\b|\bFalse\b|<[A-Z]|\b[A-Z]\w+\.[A-Z]+_",
    "brackets behind brackets": r"\) ?\(",
    "a full stop too many": r"(?<!\.)\.\.(?!\.)|:\.|: \.",
    "an empty pair of marks": r'""|\(\)|\[\]',
    "a line of nothing but a sign": r"(?m)^\W$",
}

# What an English reader is told to type or to press in Vietnamese: the name of the other language.
TYPED = re.compile(r"Tiếng Việt")


def classes(root: type = m.Message) -> set[str]:
    """Names of all kinds of message: `slots=True` leaves a twin of each class behind, hence names."""
    found: list[type] = root.__subclasses__()
    return {name for sub in found for name in {sub.__name__, *classes(sub)}}


def bare(value: Any) -> Any:
    """The same value with every text in it without accents: what accents remain are the renderer's own."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        letters = unicodedata.normalize("NFD", value.replace("đ", "d").replace("Đ", "D"))
        return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
    if isinstance(value, tuple):
        return tuple(bare(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: bare(getattr(value, field.name)) for field in fields(value)})
    return value


def text_of(content: Content) -> str:
    return "\n".join(content.blocks)


def words(content: Content) -> str:
    return "\n".join([text_of(content), *(choice.label for choice in content.choices)])


def says(content: Content) -> list[tuple[str, int | None]]:
    return [(choice.says, choice.occurrence_id) for choice in content.choices]


def drawn(text: str) -> set[str]:
    """Pictographs in a text: whatever is neither letter, number, mark of writing nor space."""
    return {letter for letter in text if unicodedata.category(letter) in {"So", "Sk", "Cs"} or letter == "\ufe0f"}


def wrong(content: Content) -> list[str]:
    """What is wrong with a message, in words."""
    text = words(content)
    found = [f"{name}: {hit[0]!r}" for name, rule in FORBIDDEN.items() if (hit := re.search(rule, text))]
    first = text.split("\n", maxsplit=1)[0]
    if not first.strip() or units(first) > FIRST_LINE:
        found.append(f"its first line has {units(first)} units")
    if not all(block.strip() for block in content.blocks):
        found.append("an empty block")
    if not unicodedata.is_normalized("NFC", text):
        found.append("not NFC")
    if not drawn(text) <= set(PICTOGRAPHS):
        found.append(f"other signs: {drawn(text) - set(PICTOGRAPHS)}")
    if drawn(first):
        found.append("a pictograph in the first line")
    for place, choice in enumerate(content.choices, 1):
        n = place if choice.digit is None else choice.digit
        if choice.numbered and (not choice.label.startswith(f"{n}. ") or f"{n}. " not in text_of(content)):
            found.append(f"choice {n} cannot be read where there are no buttons")
    return found


def test_every_message_has_an_example() -> None:
    assert {type(example).__name__ for example in EXAMPLES} == classes()


@pytest.mark.parametrize("say", LANGUAGES.values(), ids=LANGUAGES)
def test_a_message_without_words_is_our_bug(say: Callable[[m.Message], Content]) -> None:
    with pytest.raises(NotImplementedError, match="Message"):
        say(m.Message())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_keeps_the_form_and_the_tone(language: str) -> None:
    broken = []
    for example in EXAMPLES:
        content = render(example, language)
        broken += [f"{type(example).__name__}: {what}\n{words(content)}\n" for what in wrong(content)]
    assert not broken, f"{len(broken)} broken\n" + "\n".join(broken[:10])


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_is_the_same_message_without_pictographs(language: str) -> None:
    for example in EXAMPLES:
        full, plain = render(example, language), render(example, language, plain=True)
        assert not drawn(words(plain)), type(example).__name__
        without = re.sub(f"[{''.join(PICTOGRAPHS)}] ", "", text_of(full))
        assert (text_of(plain), plain.choices, plain.about) == (without, full.choices, full.about)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_state_is_told_by_a_pictograph_alone(language: str) -> None:
    standing = [OCCURRENCES[name] for name in ("fresh", "due today", "late", "claimed", "done", "paused", "working")]
    said = [render(m.ItemList(m.Listed.FOUND, (line(o),), 0, "x"), language, plain=True).blocks[1] for o in standing]
    dates = re.compile(r"\d+/\d+/\d+")
    assert len({dates.sub("", one) for one in said}) == len(standing), said


def test_lists_can_be_scanned_by_their_pictographs() -> None:
    shown = [OCCURRENCES[name] for name in ("late", "due today", "claimed", "done", "fresh", "paused", "ongoing")]
    blocks = render(m.ItemList(m.Listed.OPEN, tuple(line(o) for o in shown), 0)).blocks[1:-1]
    assert [block[0] for block in blocks] == [*PICTOGRAPHS, "[", "[", "["]
    digest = render(m.Digest((line(shown[0]), line(shown[1])), TODAY, delayed=False, numbered=True))
    assert [block[:4] for block in digest.blocks[1:3]] == ["1. 🔴", "2. 🟡"]


def test_what_people_wrote_keeps_its_own_signs_in_plain_mode() -> None:
    told = m.WordsToOffice(FRESH, "Lan", "đã xong ✅ 🔴 gấp", Kind.COMMENT)
    assert 'Lan: "đã xong ✅ 🔴 gấp"' in text_of(render(told, plain=True))


def test_languages_differ_in_words_only() -> None:
    for example in EXAMPLES:
        vi, en = render(example, "vi"), render(example, "en")
        name = f"{type(example).__name__}\n{words(vi)}\n{words(en)}"
        assert says(en) == says(vi), name
        assert (en.about, en.asks) == (vi.about, vi.asks), name
        assert drawn(words(en)) == drawn(words(vi)), name


def test_english_is_english_apart_from_data() -> None:
    for example in EXAMPLES:
        text = TYPED.sub("", words(render(bare(example), "en")))
        assert not [letter for letter in text if letter.isalpha() and not letter.isascii()], text


READ_BACK = (
    m.Assigned, m.NewItem, m.ProgressNoted, e.ExtensionAsked, e.ExtensionToDecide, e.ExtensionDecided, m.Decided,
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_that_is_read_back_is_named_with_its_weekday_and_in_full(language: str) -> None:
    full = re.compile(
        r"(?:thứ \w+|Chủ nhật|\w+day), \d\d/\d{1,2}/\d{4}",
    )
    told = [one for one in EXAMPLES if isinstance(one, READ_BACK)]
    dated = [
        one
        for one in told
        if getattr(one, "to_on", None) or getattr(one, "promised_on", None) or getattr(one, "day", None)
        or (isinstance(one, m.Assigned | m.NewItem) and one.occurrence.due_on)
    ]  # fmt: skip
    assert {type(one) for one in dated} == set(READ_BACK)
    refused = [one for one in dated if isinstance(one, e.ExtensionDecided) and not one.agreed]
    for one in dated:
        text = text_of(render(one, language))
        assert full.search(text) or one in refused, text


def test_an_unknown_language_is_answered_in_vietnamese() -> None:
    assert render(m.Short(m.Hint.CANCELLED), "fr") == render(m.Short(m.Hint.CANCELLED), "vi")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_has_its_form_in_the_order_of_the_help(language: str) -> None:
    load_all()
    book = {entry.names[0]: entry for entry in BOOK.values()}
    order = [VERBS.index(book[name].handler.__module__.rsplit(".", 1)[-1]) for name in verbs(language)]
    assert set(verbs(language)) == set(book)
    assert order == sorted(order)
    for name, verb in verbs(language).items():
        assert verb.name in book[name].names, "the form names the command itself"
        assert re.fullmatch(r"[a-z]{1,32}", verb.name), "Telegram takes no other letters"
        assert all(row.startswith(f"/{verb.name}") for row in verb.example.split("\n") if row)
    menu = command_menu(language)
    assert "start" not in dict(menu)
    assert all(does for _, does in menu)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_doubt_about_a_deadline_asks_and_shows_the_right_form(language: str) -> None:
    asks = [asked(doubt, language) or "" for doubt in DOUBTS]
    assert len(set(asks)) == len(About)
    assert all("?" in ask or "30/6" in ask or "20" in ask or "each" in ask for ask in asks), asks
    assert asked(None, language) is None


LETTERS = st.text(st.sampled_from("aăâbcdđeêghiôơưữệộ ,.-/0123456789🏛"), min_size=1, max_size=300)


@settings(max_examples=60, deadline=None)
@given(
    text=LETTERS.filter(lambda text: text.strip(" .,-/")),
    code=st.from_regex(r"\A(N[1-9][0-9]{0,3}|[1-9]\.[1-9]{1,2}(-[A-ZĐ]{2,8})?)\Z"),
    days=st.integers(-400, 400),
    state=st.sampled_from(State),
)
def test_the_first_line_of_any_item_fits_a_notification(text: str, code: str, days: int, state: State) -> None:
    item = replace(ONE_OFF, code=code, text=text)
    occurrence = replace(FRESH, item=item, due_on=TODAY + timedelta(days), state=state)
    for example in about(occurrence):
        for language in LANGUAGES:
            first = render(example, language).blocks[0].split("\n")[0]
            assert units(first) <= FIRST_LINE, (type(example).__name__, first)
            of_duty = re.search(
                rf"\[{re.escape(code)}-(?:CAP|P\.KT-HT-ĐT-12)]", first
            )  # a duty has its item's code in its own
            assert f"[{code}]" in first or of_duty or isinstance(example, m.Digest), first


def reminder(days: int, text: str = TEXT, language: str = "vi") -> Content:
    """The reminder of one item that is due in `days`."""
    occurrence = replace(FRESH, item=replace(ONE_OFF, text=text), due_on=TODAY + timedelta(days))
    return render(m.Digest((line(occurrence),), TODAY, delayed=False, numbered=True), language)


WHEN = {
    7: ("Còn 7 ngày", "7 days left"),
    3: ("Còn 3 ngày", "3 days left"),
    1: ("Ngày mai đến hạn", "Due tomorrow"),
    0: ("Hôm nay đến hạn", "Due today"),
    -1: ("Đã quá hạn 1 ngày", "1 day overdue"),
    -120: ("Đã quá hạn 120 ngày", "120 days overdue"),
}


@pytest.mark.parametrize(("days", "when"), WHEN.items())
def test_a_reminder_says_what_and_when_in_its_first_line(days: int, when: tuple[str, str]) -> None:
    assert reminder(days).blocks[0] == f"{when[0]}: [{SHORT}] {TEXT}"
    assert reminder(days, language="en").blocks[0] == f"{when[1]}: [{SHORT}] {TEXT}"


def test_a_long_item_is_cut_on_a_word_in_the_first_line_and_whole_in_the_second() -> None:
    assert reminder(7, LONG_TEXT).blocks[:2] == (
        "Còn 7 ngày: [2.3] Tham mưu Ủy ban nhân dân phường ban hành…",
        LONG_TEXT,
    )


def test_a_reminder_has_at_most_six_lines() -> None:
    assert len(reminder(7, LONG_TEXT).blocks) <= 6


def test_a_reminder_of_an_ongoing_task_says_so_in_its_first_line() -> None:
    digest = m.Digest((line(OCCURRENCES["ongoing"]),), TODAY, delayed=False, numbered=True)
    assert render(digest).blocks[0] == f"Việc thường xuyên: [{SHORT}] {TEXT}"


@pytest.mark.parametrize(
    ("days", "vi", "en"),
    [
        ((-3, -1, 0, 2), "4 việc cần chú ý: 2 quá hạn, 1 hôm nay đến hạn", "4 tasks for your attention: 2 overdue, 1 due today"),
        ((1, 3), "2 việc cần chú ý: gần nhất ngày mai đến hạn", "2 tasks for your attention: first due tomorrow"),
    ],
)  # fmt: skip
def test_a_digest_begins_with_how_many_and_how_urgent(days: tuple[int, ...], vi: str, en: str) -> None:
    shown = tuple(line(replace(FRESH, due_on=TODAY + timedelta(n))) for n in days)
    digest = m.Digest(shown, TODAY, delayed=False, numbered=True)
    assert (render(digest).blocks[0], render(digest, "en").blocks[0]) == (vi, en)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_said_to_have_been_told_who_was_not(language: str) -> None:
    claims = re.compile(
        r"Đã báo|Đã trình|Đã chuyển|và chuyển|sẽ kiểm tra|sẽ xem xét|been told\.|Sent to|assed|will check|will look"
    )
    silent = [example for example in EXAMPLES if getattr(example, "told", True) is False]
    silent += [example for example in EXAMPLES if isinstance(example, e.ExtensionAsked) and not example.deciders]
    assert {type(example) for example in silent} == {
        m.DoneClaimed, v.BlockedNoted, e.ExtensionAsked, m.Decided, m.ProofNoted, m.Undone,
        v.DeclineNoted, v.PassedOn, v.SupportNoted, e.TakenBackNoted,
        q.WordsPassed, HandoverWished, d.DutyNoted, d.DutyReportNoted, d.DutyDecisionNoted,
    }  # fmt: skip
    for example in silent:
        text = text_of(render(example, language)).replace("has not been told.", "")
        assert not claims.search(text), text
