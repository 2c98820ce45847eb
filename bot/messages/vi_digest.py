"""Tiếng Việt: tin nhắc. What reminds: one item in full, several in a list."""

from bot.messages.shaping import (
    beneath,
    counted,
    headline,
    menu,
    name_of,
    pictograph,
    said,
)
from bot.messages.vi import deadline, examples, four, left, say, state, when
from domain import message as m
from domain.delivery import Choice, Content
from domain.time import official

__all__ = ["most_urgent", "one_reminder", "say", "several_reminders"]


@say.register
def _(message: m.Digest) -> Content:
    delayed = "Hệ thống bị gián đoạn nên tin này gửi chậm, mong đồng chí thông cảm." if message.delayed else ""
    if len(message.lines) == 1:
        return one_reminder(message.lines[0], delayed, numbered_choices=message.numbered)
    head = headline(f"{len(message.lines)} việc cần chú ý: ", most_urgent(message.lines))
    return several_reminders(message.lines, head, delayed, numbered_choices=message.numbered)


def several_reminders(lines: tuple[m.Line, ...], head: str, last: str, *, numbered_choices: bool) -> Content:
    """A list under its first line; a digit picks an item, then it is asked how it stands."""
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(lines, 1)
    )
    example = f"{lines[0].occurrence.code} ĐANG LÀM 60%"
    return said(
        head,
        *(_reminder_line(line, f"{n}. ") for n, line in enumerate(lines, 1)),
        f"Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: {example}"
        if numbered_choices
        else f"Trả lời theo mã, ví dụ: {example}",
        last,
        choices=choices if numbered_choices else (),
        about=tuple(line.occurrence.id for line in lines),
    )


def most_urgent(lines: tuple[m.Line, ...]) -> str:
    """What is late and what is due today; else the nearest day."""
    late, today = counted(lines, lambda days: days < 0), counted(lines, lambda days: days == 0)
    parts = [f"{late} quá hạn"] if late else []
    parts += [f"{today} hôm nay đến hạn"] if today else []
    if parts:
        return ", ".join(parts)
    coming = [line.days_left for line in lines if line.days_left is not None]
    return f"gần nhất {left(min(coming)).lower()}" if coming else "đều là việc thường xuyên"


def one_reminder(line: m.Line, last: str, *, lead: str = "", numbered_choices: bool) -> Content:
    """One item with its four answers. `lead`: what stands before all else; `last`: behind it."""
    occurrence, text = line.occurrence, line.occurrence.item.text
    choices = four(occurrence) if numbered_choices else ()
    begins = f"{lead} - {_lower(when(line))}" if lead else when(line)
    head = headline(f"{begins}: [{occurrence.code}] ", text)
    ongoing = "Kết quả nổi bật trong quý (số buổi, số lượt, văn bản)? Trả lời KHÔNG CÓ nếu không phát sinh."
    return said(
        head,
        beneath(text, head),
        f"{deadline(occurrence)} {state(occurrence)}." if line.days_left is not None else ongoing,
        f"Đang xin gia hạn đến {official(line.pending_to)}, chờ duyệt." if line.pending_to else "",
        f"Sản phẩm: {occurrence.item.product.rstrip('.')}." if occurrence.item.product else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        f"hoặc gõ {examples(occurrence)}" if choices else f"Trả lời, ví dụ: {examples(occurrence)}",
        last,
        choices=choices,
        about=(occurrence.id,),
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence, head = line.occurrence, f"{prefix}{pictograph(line)}{when(line)}: {name_of(line.occurrence)}"
    if line.days_left is None:
        return f"{head}; đề nghị cho biết kết quả trong quý"
    pending = f", đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else ""
    day = f"hạn {official(occurrence.due_on)}; " if occurrence.due_on else ""
    return f"{head} ({day}{state(occurrence)}{pending})"
