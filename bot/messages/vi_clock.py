"""Tiếng Việt: lịch làm việc, thử nhắc, nhắc ngay. What is said about the clock."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.messages.shaping import day_spans, fitting, headline, menu, numbered, said, shortlist, times
from bot.messages.vi import say
from bot.messages.vi_digest import most_urgent, one_reminder, several_reminders
from bot.messages.vi_words import question
from domain import clock_messages as m
from domain.bulletins import Bulletin
from domain.calendar_entries import Entry, Wish
from domain.delivery import Choice, Content
from domain.time import VIETNAM, official, spoken

WISHES = {Wish.OFF: "Nghỉ", Wish.WORKING: "Làm bù", Wish.LAWFUL: "Bỏ mục đã ghi"}
BULLETINS = {
    Bulletin.OFFICER: "bản tin tuần",
    Bulletin.HEAD: "bản tin tuần của thủ trưởng",
    Bulletin.LEADER: "bản tin lãnh đạo",
}
MOST_SHIFTS = 12
MOST_MESSAGES = 40


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


@say.register
def _(message: m.Rehearsed) -> Content:
    total = sum(len(one.codes) for one in message.messages)
    rest = "Ngày nghỉ: Hệ thống không tự gửi tin." if message.silent else "Không có tin nào phải gửi."
    spikes = [one.who for one in message.messages if one.spike]
    return said(
        fitting(f"Thử nhắc {spoken(message.day)}: {len(message.messages)} tin, {total} lần nhắc."),
        f"Cơ quan: {message.office}. Tính theo tình hình lúc này; chưa gửi, chưa lưu gì.",
        *(_rehearsed(one) for one in message.messages[:MOST_MESSAGES]),
        rest if not message.messages else "",
        f"... và {len(message.messages) - MOST_MESSAGES} tin nữa." if len(message.messages) > MOST_MESSAGES else "",
        f"Dồn nhiều việc vào một tin: {shortlist(tuple(spikes))}. Nên giãn hạn, hoặc nhắc sớm bằng /nhac."
        if spikes
        else "",
        f"Chưa có ai nhận: {shortlist(message.unheard)}." if message.unheard else "",
    )


def _rehearsed(one: m.RehearsedMessage) -> str:
    units = f" ({shortlist(one.units, 3)})" if one.units else ""
    many = f"{one.number} việc{' (dồn)' if one.spike else ''}: " if one.number > 1 else ""
    items = f"{many}{shortlist(times(one.codes))}" if one.codes else ""
    parts = [*(BULLETINS[bulletin] for bulletin in one.bulletins), *([items] if items else [])]
    if one.asking:
        parts.append(f"hỏi nên nhắc ai khác: {shortlist(times(one.asking))}")
    what = "; ".join([*parts, *(["kiểm tra nhắc việc"] if one.audit else [])])
    return f"{one.at.astimezone(VIETNAM):%H:%M} {one.who}{units}: {what}"


@say.register
def _(message: m.BadDate) -> Content:
    asked = question(message.doubt) if message.doubt else ""
    return said(headline('Chưa rõ thời hạn "', message.text, '".'), asked)


@say.register
def _(message: m.DayPassed) -> Content:
    why = "quá xa; thử được trong khoảng một năm" if message.too_far else "đã qua"
    return said(f"Ngày {official(message.day)} {why}.", "Đề nghị ghi ngày khác, ví dụ: /thu 30/6")


@say.register
def _(message: m.Nudge) -> Content:
    by = f"Người nhắc: {message.by}, Văn phòng." if message.office else f"{message.by} đề nghị nhắc đồng chí thay."
    lead = "Văn phòng nhắc" if message.office else "Đề nghị đồng chí"
    if len(message.lines) == 1:
        return one_reminder(message.lines[0], by, lead=lead, numbered_choices=message.numbered)
    return several_reminders(
        message.lines,
        f"{lead} {len(message.lines)} việc: {most_urgent(message.lines)}",
        by,
        numbered_choices=message.numbered,
    )


@say.register
def _(message: m.Nudged) -> Content:
    codes = shortlist(times(message.codes))
    return said(
        fitting(f"Đã nhắc {codes}: {len(message.told)} người nhận.", f"Đã nhắc {len(set(message.codes))} việc.")
        if message.told
        else "Chưa nhắc được ai.",
        f"Việc: {codes}." if len(set(message.codes)) > 1 and message.told else "",
        f"Người nhận: {shortlist(message.told, 20)}." if message.told else "",
        f"Chưa có ai kết nối, chưa nhắc được: {shortlist(message.unheard)}. Mời: /moi {message.unheard[0]}"
        if message.unheard
        else "",
        f"Đã nhắc trong buổi này nên không nhắc lại: {shortlist(times(message.before))}." if message.before else "",
    )


@say.register
def _(message: m.NudgedBefore) -> Content:
    choices = numbered(("Vẫn nhắc", "vẫn nhắc"), ("Thôi", "/thoi"))
    codes = shortlist(times(message.codes))
    return said(
        fitting(f"Trong buổi này đã nhắc {codes}.", f"Trong buổi này đã nhắc {len(set(message.codes))} việc."),
        f"Lần gần nhất: {message.at.astimezone(VIETNAM):%H:%M}, {message.by}. Chưa nhắc lại.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.NothingToNudge) -> Content:
    return said(
        f"{message.unit.code} không có việc nào cần nhắc lúc này.",
        f"{message.unit.name}: không có việc quá hạn hay đến hạn trong {message.days} ngày tới.",
        f"Nhắc một việc: /nhac MÃ. Xem việc: /nhiemvu {message.unit.code}",
    )
