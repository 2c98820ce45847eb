"""Every message has words in every language, with the same choices behind them."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

import pytest

from bot.messages import LANGUAGES, render
from domain import message as m
from domain.counting import Tally
from domain.deadlines import DeadlineKind
from domain.delivery import Content
from domain.occurrence import Item, Kind, Occurrence, Report
from domain.people import Role, Unit
from domain.status import State

TODAY = date(2026, 6, 23)
NOW = datetime(2026, 6, 23, 1, 30, tzinfo=UTC)
LATER = date(2026, 7, 15)
FIRST_LINE = 90
CODE = "2.3"

OFFICE = Unit(1, 1, None, "CATP", "Công an thành phố", (1,))
UNIT = Unit(2, 1, 1, "P.VHXH", "Phòng Văn hóa - Xã hội", (1, 2))
TEXT = "Kế hoạch tuyên truyền tháng 7"
LONG_TEXT = (
    "Tham mưu Ủy ban nhân dân phường ban hành kế hoạch tuyên truyền phòng, chống tội phạm và tệ nạn xã hội năm 2026"
)

ONE_OFF = Item(
    7, 1, 1, CODE, TEXT, UNIT, ("Công an phường", "Đoàn Thanh niên"), "trước 30/6", DeadlineKind.DATE, None,
    "Kế hoạch", "12/TB-UBND", date(2026, 6, 1),
)  # fmt: skip
FRESH = Occurrence(
    70, ONE_OFF, date(2026, 6, 30), date(2026, 6, 30), 0, State.NOT_STARTED, needs_more=False, percent=None, stuck=None,
    claimed_on=None, done_on=None, opened_on=date(2026, 6, 1),
)  # fmt: skip
MONTHLY = replace(
    ONE_OFF, kind=DeadlineKind.RECURRING, rrule="FREQ=MONTHLY;BYMONTHDAY=25", deadline_text="ngày 25 hằng tháng"
)
BARE = replace(ONE_OFF, coordinators=(), product="", document="")

OCCURRENCES = {
    "fresh": FRESH,
    "working": replace(FRESH, state=State.IN_PROGRESS, percent=60, stuck="chờ số liệu", needs_more=True, due_on=LATER),
    "late": replace(FRESH, due_on=date(2026, 6, 20), state=State.IN_PROGRESS),
    "claimed": replace(FRESH, state=State.CLAIMED, claimed_on=TODAY),
    "done": replace(FRESH, state=State.DONE, claimed_on=TODAY, done_on=TODAY, percent=100),
    "done late": replace(FRESH, state=State.DONE, due_on=date(2026, 6, 20), done_on=TODAY),
    "monthly": replace(FRESH, item=MONTHLY, due_on=date(2026, 6, 25)),
    "ongoing": replace(FRESH, item=replace(BARE, kind=DeadlineKind.ONGOING), due_on=None, original_due_on=None),
    "bare": replace(FRESH, item=BARE, due_on=None, original_due_on=None),
}
WORDS = Report(Kind.BLOCKED, NOW, "Nguyễn Văn A", on_behalf=True, words="chờ số liệu")
SILENT = Report(Kind.RECEIVED, NOW, "Nguyễn Văn A", on_behalf=False, words="")


def line(occurrence: Occurrence, pending_to: date | None = None) -> m.Line:
    return m.Line(occurrence, occurrence.days_left(TODAY), pending_to)


def lines(pending_to: date | None = None) -> tuple[m.Line, ...]:
    return tuple(line(occurrence, pending_to) for occurrence in OCCURRENCES.values())


def about(o: Occurrence) -> Iterator[m.Message]:
    """Each message that speaks of one occurrence, with all it can carry and with nothing."""
    yield m.WrongState(o)
    yield m.Assigned(o, edited=False, unknown_coordinators=(), unheard=(), today=TODAY, next_on=None)
    yield m.Assigned(
        o, edited=True, unknown_coordinators=("Tổ dân phố 5",), unheard=("P.VHXH",), today=TODAY, next_on=LATER
    )
    for edited in (False, True):
        yield m.NewItem(o, edited)
        yield m.Coordinate(o, UNIT, edited)
    for numbered in (False, True):
        yield m.Digest((line(o),), TODAY, delayed=False, numbered=numbered)
        yield m.Digest((line(o, LATER),), TODAY, delayed=True, numbered=numbered)
    yield m.Card(line(o), TODAY, may_report=False, latest=None)
    yield m.Card(line(o, LATER), TODAY, may_report=True, latest=WORDS)
    yield m.History(o, (WORDS, SILENT))
    yield m.DoneClaimed(o, None)
    yield m.DoneClaimed(o, "BC 45")
    yield m.ProgressNoted(o, None)
    yield m.ProgressNoted(o, LATER)
    yield m.BlockedNoted(o)
    yield m.AskReason(o)
    yield m.AskNewDate(o)
    yield m.AskWords(o)
    yield m.LeadChanged(o)
    yield m.ProofNoted(o, "BC 45")
    yield m.ReceivedNoted(o)
    yield m.NotStartedNoted(o)
    yield m.QuestionPassed(o)
    yield m.ClaimToConfirm(o, "Nguyễn Văn A", on_behalf=True, document=None, words="xong rồi")
    yield m.ClaimToConfirm(o, "Nguyễn Văn A", on_behalf=False, document="BC 45", words="xong rồi")
    yield m.Confirmed(o, "Trần Thị B")
    yield m.ReturnedForMore(o, "còn thiếu phụ lục")
    yield m.ExtensionAsked(o, LATER, "chờ số liệu", ("Trần Thị B",))
    yield m.ExtensionAsked(o, LATER, "", ())
    yield m.ExtensionToDecide(o, 7, LATER, "chờ số liệu", 2)
    yield m.ExtensionToDecide(o, 8, LATER, "", 1)
    yield m.ExtensionDecided(o, agreed=True, to_on=LATER, words="")
    yield m.ExtensionDecided(o, agreed=False, to_on=LATER, words="cần làm sớm")
    yield m.ReallyDone(o, "gần xong rồi")
    yield m.ChangeUndone(CODE, "đã giao", o)
    for kind in Kind:
        yield m.WordsToOffice(o, "Nguyễn Văn A", "hỏi thêm", kind)
        yield m.Decided(o, kind)
        yield m.Decided(o, kind, LATER)


def apart() -> Iterator[m.Message]:
    """Messages about people, units, forms and many occurrences at once."""
    yield from (m.Short(hint) for hint in m.Hint)
    yield m.BadForm("/giao", "/giao P.VHXH; Kế hoạch; hạn 30/6")
    yield m.NotFound("[9.9]")
    yield m.NotAllowed((Role.ADMIN, Role.LEADER))
    yield m.UnknownUnit("Phòng Văn", ("P.VHXH",))
    yield m.UnknownUnit("Phòng Văn", ())
    yield m.BadDate("31/2", "Đồng chí ghi lại theo dạng ngày/tháng.")
    yield m.SeveralOffices(("CATP", "UBND"))
    yield from (m.Joined("Nguyễn Văn A", role, UNIT, OFFICE.name, 1, 0) for role in Role)
    yield m.Greeting("Nguyễn Văn A", ("thủ trưởng đơn vị",))
    yield m.Greeting("Nguyễn Văn A", ())
    yield m.Help((("/nhiemvu", "việc của đơn vị"),))
    yield m.Invitation("ABCDE23456", None, UNIT, Role.OFFICER, LATER)
    yield m.Invitation("ABCDE23456", "https://t.me/bot?start=ABCDE23456", UNIT, Role.OFFICER, LATER)
    yield m.PeopleList(UNIT.name, (), ("P.KT",))
    people = tuple(
        m.PersonLine(n, "Nguyễn Văn A", Role.HEAD, UNIT.name, connected) for n, connected in ((1, True), (2, False))
    )
    yield m.PeopleList(UNIT.name, people, ())
    yield m.PersonRemoved("Nguyễn Văn A", UNIT.name)
    yield from (m.UnitSaved(unit, is_new) for unit in (OFFICE, UNIT) for is_new in (False, True))
    yield m.UnitList(())
    yield m.UnitList((OFFICE, UNIT))
    yield m.UnitAliased(UNIT, "Phòng Văn xã")
    yield m.MyData("Nguyễn Văn A", ((Role.OFFICER, "Phòng Văn hóa"),), ("telegram",), 3)
    yield m.MyData("Nguyễn Văn A", (), (), 0)
    yield m.AliasTaken("VHXH", UNIT)
    yield m.AskField("deadline", "Hạn đến ngày nào?", "")
    yield m.AskField(
        "deadline", "Hạn đến ngày nào?", "P.VHXH; Kế hoạch", (("30/6/2026", "30/6/2026"), ("Không hạn", "không hạn"))
    )
    for numbered in (False, True):
        yield m.Digest(lines(LATER), TODAY, delayed=True, numbered=numbered)
    yield m.ItemList("Việc của đơn vị", (), 0, "")
    yield m.ItemList("Việc của đơn vị", lines(), 3, "Xem một việc: /viec MÃ")
    yield m.WhichItem(lines(), "xong", "/xong")
    yield m.WhichItem(lines(), "")
    yield m.ChangeUndone(CODE, "đã giao", None)
    full = Tally(4, 1, 2, 3, 1, 2, 5, 1, 1, 2, 1)
    yield m.Summary("Chương trình tháng 6", full, NOW, (line(OCCURRENCES["late"], LATER),), 2, 1, None)
    yield m.Summary("Chương trình tháng 6", Tally(), NOW, (), 0, 0, UNIT.name)
    yield m.UnitSummary("Chương trình tháng 6", (("P.VHXH", full),), NOW)
    yield m.UnitSummary("Chương trình tháng 6", (), NOW)
    yield m.Pending(lines(LATER))
    yield m.ClaimsWaiting(())
    yield m.ClaimsWaiting(lines())


EXAMPLES = [*apart(), *(message for occurrence in OCCURRENCES.values() for message in about(occurrence))]

# What an English reader is told to type: Vietnamese, because that is what the bot reads.
TYPED = re.compile(r"ĐANG LÀM 60%|VƯỚNG|GIA HẠN|ĐÃ NHẬN|KHÔNG CÓ|hạn 30/6")


def classes(root: type = m.Message) -> set[str]:
    """Names of all kinds of message: `slots=True` leaves a twin of each class behind, hence names."""
    found: list[type] = root.__subclasses__()
    return {name for sub in found for name in {sub.__name__, *classes(sub)}}


def plain(value: Any) -> Any:
    """The same value with every text in it without accents: what accents remain are the renderer's own."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        letters = unicodedata.normalize("NFD", value.replace("đ", "d").replace("Đ", "D"))
        return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
    if isinstance(value, tuple):
        return tuple(plain(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: plain(getattr(value, field.name)) for field in fields(value)})
    return value


def words(content: Content) -> str:
    return "\n".join([*content.blocks, *(choice.label for choice in content.choices)])


def says(content: Content) -> list[tuple[str, int | None]]:
    return [(choice.says, choice.occurrence_id) for choice in content.choices]


def is_emoji(letter: str) -> bool:
    return unicodedata.category(letter) in {"So", "Sk", "Cs"} or letter == "\ufe0f"


def test_every_message_has_an_example() -> None:
    assert {type(example).__name__ for example in EXAMPLES} == classes()


@pytest.mark.parametrize("say", LANGUAGES.values(), ids=LANGUAGES)
def test_a_message_without_words_is_our_bug(say: Callable[[m.Message], Content]) -> None:
    with pytest.raises(NotImplementedError, match="Message"):
        say(m.Message())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
class TestEachMessage:
    def test_has_words(self, example: m.Message, language: str) -> None:
        content = render(example, language)
        assert content.blocks
        assert all(block.strip() for block in content.blocks)

    def test_shows_nothing_of_the_machine(self, example: m.Message, language: str) -> None:
        text = words(render(example, language))
        assert not re.search(r"[{}]|\bNone\b|\bTrue\b|\bFalse\b|<[A-Z]|\b[A-Z]\w+\.[A-Z]+_", text)

    def test_keeps_the_tone(self, example: m.Message, language: str) -> None:
        text = words(render(example, language))
        assert "!" not in text
        assert not [letter for letter in text if is_emoji(letter)]
        assert unicodedata.is_normalized("NFC", text)

    def test_numbers_its_choices_from_one(self, example: m.Message, language: str) -> None:
        content = render(example, language)
        if says(content) == [("/hoantac", None)]:
            return
        text = "\n".join(content.blocks)
        for n, choice in enumerate(content.choices, 1):
            assert choice.label.startswith(f"{n}. ")
            assert f"{n}. " in text, "a choice must be readable where there are no buttons"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_languages_differ_in_words_only(example: m.Message) -> None:
    vi, en = render(example, "vi"), render(example, "en")
    assert says(en) == says(vi)
    assert (len(en.blocks), en.about, en.asks) == (len(vi.blocks), vi.about, vi.asks)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_english_is_english_apart_from_data_and_typed_forms(example: m.Message) -> None:
    text = TYPED.sub("", words(render(plain(example), "en")))
    assert not [letter for letter in text if letter.isalpha() and not letter.isascii()], text


def test_an_unknown_language_is_answered_in_vietnamese() -> None:
    assert render(m.Short(m.Hint.CANCELLED), "fr") == render(m.Short(m.Hint.CANCELLED), "vi")


def reminder(days: int, text: str = TEXT) -> str:
    """The first line of a Vietnamese reminder of one item that is due in `days`."""
    occurrence = replace(FRESH, item=replace(ONE_OFF, text=text), due_on=TODAY + timedelta(days))
    return render(m.Digest((line(occurrence),), TODAY, delayed=False, numbered=True)).blocks[0].split("\n")[0]


WHEN = {
    7: "Còn 7 ngày",
    3: "Còn 3 ngày",
    1: "Ngày mai đến hạn",
    0: "Hôm nay đến hạn",
    -1: "Đã quá hạn 1 ngày",
    -120: "Đã quá hạn 120 ngày",
}


@pytest.mark.parametrize(("days", "when"), WHEN.items())
def test_a_reminder_says_what_and_when_in_its_first_line(days: int, when: str) -> None:
    assert reminder(days) == f"{when}: [{CODE}] {TEXT}"
    assert len(reminder(days)) <= FIRST_LINE


@pytest.mark.parametrize("days", WHEN)
def test_the_first_line_of_a_long_item_fits_too(days: int) -> None:
    assert len(reminder(days, LONG_TEXT)) <= FIRST_LINE


def test_a_reminder_of_an_ongoing_task_says_so_in_its_first_line() -> None:
    digest = m.Digest((line(OCCURRENCES["ongoing"]),), TODAY, delayed=False, numbered=True)
    assert render(digest).blocks[0] == f"Việc thường xuyên: [{CODE}] {TEXT}"


@pytest.mark.parametrize(
    ("days", "when"),
    [(1, "Due tomorrow"), (0, "Due today"), (5, "5 days left"), (-1, "1 day overdue"), (-2, "2 days overdue")],
)
def test_english_counts_days(days: int, when: str) -> None:
    digest = m.Digest((m.Line(FRESH, days),), TODAY, delayed=False, numbered=True)
    assert render(digest, "en").blocks[0] == f"{when}: [{CODE}] {TEXT}"
