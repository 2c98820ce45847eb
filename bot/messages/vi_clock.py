"""Tiếng Việt: lịch làm việc, thử nhắc, nhắc ngay. What is said about the clock."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.messages.shaping import day_spans, headline, menu, numbered, said
from bot.messages.vi import say
from domain import clock_messages as m
from domain.calendar_entries import Entry, Wish
from domain.delivery import Choice, Content
from domain.time import official, spoken

__all__ = ["say"]  # the same voice, that has learned more

WISHES = {Wish.OFF: "Nghỉ", Wish.WORKING: "Làm bù", Wish.LAWFUL: "Bỏ mục đã ghi"}
MOST_SHIFTS = 12


def _entries(entries: Iterable[Entry]) -> list[str]:
    return [f"- {WISHES[entry.wish]}: {spoken(entry.day)}" for entry in entries]


def _span(days: Sequence[date]) -> str:
    return spoken(days[0]) if len(days) == 1 else f"{official(days[0])} - {official(days[-1])}"


@say.register
def _(message: m.CalendarShown) -> Content:
    return said(
        headline(f"Lịch làm việc {message.year} - ", message.office),
        f"Nghỉ theo quy định: {'; '.join(_span(days) for days in day_spans(message.lawful))}."
        if message.lawful
        else "",
        "Cơ quan ghi thêm:" if message.entries else "Cơ quan chưa ghi thêm ngày nào.",
        *_entries(message.entries),
        f"Số ngày làm việc: {message.working_days}.",
        "Ghi: /lich nghỉ 2/1/2026 làm bù 10/1/2026. Bỏ: /lich bỏ 2/1/2026" if message.may_edit else "",
    )


@say.register
def _(message: m.CalendarChange) -> Content:
    shifts = sorted(message.shifted.count)
    choices = numbered(("Ghi", "ghi"), ("Không ghi", "/thoi"))
    moves = [
        f"- {spoken(shift.was_on)} → {spoken(shift.now_on)}: {message.shifted.count[shift]} "
        f"({_codes(message.shifted.codes[shift], message.shifted.count[shift])})"
        for shift in shifts[:MOST_SHIFTS]
    ]
    return said(
        headline("Ghi vào lịch của ", message.office, ":"),
        *_entries(message.entries),
        f"Lần nhắc phải chuyển ngày: {message.reminders}"
        if message.reminders
        else "Không lần nhắc nào phải chuyển ngày.",
        *moves,
        f"... và {len(shifts) - MOST_SHIFTS} ngày nữa." if len(shifts) > MOST_SHIFTS else "",
        f"Chưa có gì thay đổi. Trả lời: {menu(choices)}",
        choices=choices,
        asks=True,
    )


def _codes(codes: Sequence[str], count: int) -> str:
    more = ", …" if count > len(codes) else ""
    return ", ".join(f"[{code}]" for code in codes) + more


@say.register
def _(message: m.CalendarKept) -> Content:
    return said(
        "Đã ghi vào lịch làm việc.",
        *_entries(message.entries),
        f"Lần nhắc chuyển ngày: {message.reminders}.",
        f"Bỏ: {message.as_typed}" if message.as_typed else "",
        choices=(Choice("Bỏ", message.as_typed, numbered=False),) if message.as_typed else (),
    )


@say.register
def _(message: m.CalendarAsIs) -> Content:
    return said(
        "Lịch đã như vậy, không có gì thay đổi.",
        *_entries(message.entries),
        "Xem lịch: /lich",
    )


@say.register
def _(message: m.CalendarUnread) -> Content:
    far = "Ngày này quá xa; lịch ghi trước được khoảng một năm." if message.too_far else ""
    return said(
        headline("Chưa đọc được ngày “", message.text, "”.") if message.text else "Chưa có ngày.",
        far,
        "Đề nghị ghi theo dạng: /lich nghỉ 2/1/2026 làm bù 10/1/2026",
        "Nhiều ngày: /lich nghỉ 16/2/2026 - 20/2/2026",
    )


@say.register
def _(message: m.WhichOffice) -> Content:
    choices = numbered(
        *((f"{unit.code}: {unit.name}", f"{message.command} {unit.code}; {message.says}") for unit in message.offices)
    )
    return said(
        "Đồng chí muốn nói cơ quan nào?",
        *(choice.label for choice in choices),
        "Trả lời số thứ tự. Dừng lại: /thoi",
        choices=choices,
        asks=True,
    )
