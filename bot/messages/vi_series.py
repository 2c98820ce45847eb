"""Tiếng Việt: kỳ của việc định kỳ, kết quả quý. Periods, and the quarters of ongoing items."""

from bot.messages.shaping import and_leave, beneath, headline, menu, numbered, said, short
from bot.messages.vi import TO_UNDO, UNDO, say
from bot.messages.vi_words import ROMAN
from domain import clock_messages as m
from domain.delivery import Content
from domain.text import cut
from domain.time import official, spoken


@say.register
def _(message: m.QuarterNoted) -> Content:
    occurrence, quarter = message.occurrence, f"quý {ROMAN[message.quarter]}/{message.year}"
    head = headline(f"Ghi nhận [{occurrence.code}] {quarter}: ", message.words or "không phát sinh")
    return said(
        head,
        beneath(message.words, head) if message.words else "",
        f"Quý sau Hệ thống hỏi lại. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskQuarter) -> Content:
    occurrence = message.occurrence
    choices = and_leave(numbered(("Không phát sinh trong quý", "không có"), occurrence=occurrence.id), "Bỏ qua")
    return said(
        f"[{occurrence.code}] Kết quả nổi bật quý {ROMAN[message.quarter]}/{message.year}?",
        cut(occurrence.item.text, 200),
        "Lời vừa gửi chưa có kết quả nên chưa ghi. Đề nghị đồng chí ghi số buổi, số lượt, văn bản, ví dụ: 5 buổi, 300 lượt người.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SeriesEnding) -> Content:
    occurrence, choices = message.occurrence, numbered(("Kết thúc", "kết thúc"), ("Thôi", "/thoi"))
    return said(
        f"[{occurrence.code}] Kết thúc việc định kỳ?",
        cut(occurrence.item.text, 200),
        f"Từ kỳ hạn {official(message.next_due)} không mở nữa. Kỳ đang mở vẫn phải báo cáo.",
        f"Chưa có gì thay đổi. Trả lời: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SeriesEnded) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Đã kết thúc việc định kỳ.",
        cut(occurrence.item.text, 200),
        f"Người quyết định: {message.by}{f': “{cut(message.words, 200)}”' if message.words else ''}."
        if message.by
        else "",
        "Không mở kỳ mới. Kỳ đang mở vẫn phải báo cáo."
        + ("" if message.by else f" Mở lại: /ketthuc {occurrence.code} thôi"),
        "" if message.by else TO_UNDO,
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.SeriesGoesOn) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Việc định kỳ được mở lại.",
        cut(occurrence.item.text, 200),
        f"Kỳ tới hạn {spoken(message.next_due)}.",
        f"Người quyết định: {message.by}." if message.by else TO_UNDO,
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NotRecurring) -> Content:
    code = message.occurrence.code
    why = "đã kết thúc, không có kỳ mới" if message.ended else "không phải việc định kỳ"
    back = f"Mở lại: /ketthuc {code} thôi" if message.ended else ""
    return said(f"[{code}] Việc này {why}.", "Không có gì thay đổi.", back)


@say.register
def _(message: m.PeriodSkipped) -> Content:
    occurrence = message.occurrence
    due = f", hạn {official(occurrence.due_on)}" if occurrence.due_on else ""
    take_back = f" Bỏ miễn: /mienky {occurrence.code} {short(occurrence.due_on)} thôi" if occurrence.due_on else ""
    return said(
        f"[{occurrence.code}] Miễn kỳ này{due}.",
        cut(occurrence.item.text, 200),
        f"Lý do: {cut(message.words, 300).rstrip('.')}.",
        f"Người quyết định: {message.by}." if message.by else f"{TO_UNDO}{take_back}",
        f"Kỳ tới hạn {official(message.next_due)}." if message.next_due else "",
        choices=() if message.by else (UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PeriodWanted) -> Content:
    occurrence = message.occurrence
    due = f", hạn {official(occurrence.due_on)}" if occurrence.due_on else ""
    return said(
        f"[{occurrence.code}] Kỳ này phải báo cáo{due}.",
        cut(occurrence.item.text, 200),
        f"Người quyết định: {message.by}." if message.by else "Đã bỏ miễn kỳ.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.SkipReason) -> Content:
    occurrence = message.occurrence
    due = f", kỳ hạn {official(occurrence.due_on)}" if occurrence.due_on else ""
    return said(
        f"[{occurrence.code}] Miễn kỳ cần có lý do{due}.",
        f"Đề nghị ghi thêm, ví dụ: /mienky {occurrence.code} nghỉ Tết",
    )


@say.register
def _(message: m.NoSuchPeriod) -> Content:
    days = ", ".join(official(day) for day in message.periods)
    return said(
        f"[{message.occurrence.code}] Không có kỳ hạn {official(message.day)}.",
        f"Miễn được kỳ: {days}." if days else "Hiện không có kỳ nào miễn được.",
        "Kỳ sau nữa miễn khi kỳ trước đó đã mở." if days else "",
    )
