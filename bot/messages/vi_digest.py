"""Tiếng Việt: tin nhắc. What reminds: one item in full, several in a list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.messages.shaping import (
    STILL_TO_ASK,
    beneath,
    counted,
    duties_listed,
    duty_choices,
    fitting,
    headline,
    menu,
    name_of,
    numbered,
    picked,
    pictograph,
    said,
    short,
    short_span,
    shortlist,
    spoken_of,
    times,
    together,
)
from bot.messages.vi import (
    deadline,
    duty_line,
    duty_state,
    examples,
    four,
    history_line,
    left,
    nudge_choice,
    say,
    share,
    state,
    waits_for,
    when,
)
from bot.messages.vi_duties import TO_DO, how
from bot.messages.vi_words import KINDS, ROLES, ROMAN, STATES, period_name
from domain import message as m
from domain.delivery import Choice, Content
from domain.duties import Duty
from domain.echoes import Echo
from domain.occurrence import Occurrence
from domain.patience import MOST_UNANSWERED
from domain.periods import Before, Recurring
from domain.status import WORKING, State
from domain.text import cut
from domain.time import VIETNAM, official, spoken

MOST_ECHOES = 5


@say.register
def _(message: m.Digest) -> Content:
    own, heard = _own(message), _echoes(message.echoes)
    if own is None:
        return said(*heard)
    return replace(own, blocks=(*own.blocks, *heard)) if heard else own


def _echoes(echoes: tuple[Echo, ...]) -> list[str]:
    """What the others of the unit have reported, in a line each."""
    lines = []
    for one in echoes[:MOST_ECHOES]:
        share_ = f" {one.percent}%" if one.percent is not None else ""
        lines.append(f"- [{one.code}] {one.who} {KINDS[one.kind]}{share_}")
    more = [f"... và {len(echoes) - MOST_ECHOES} việc nữa. Xem: /nhiemvu"] if len(echoes) > MOST_ECHOES else []
    return ["Đồng nghiệp trong đơn vị đã báo:", *lines, *more] if lines else []


def _own(message: m.Digest) -> Content | None:
    """What the reader is told of by the clock; None where only others have reported."""
    delayed = "Hệ thống bị gián đoạn nên tin này gửi chậm, mong đồng chí thông cảm." if message.delayed else ""
    if message.week is None and message.brief is None:
        return _reminders(message, delayed) if message.lines or message.duties else None
    week = _week(message, message.week) if message.week and (message.lines or message.week.claimed) else None
    if week is None and (message.lines or message.duties):
        week = _reminders(message, "")
    if week is None and message.brief is None:
        return None
    return together(_brief(message.brief) if message.brief else (), week, delayed)


def _reminders(message: m.Digest, last: str) -> Content:
    lines, duties, numbered_choices = message.lines, message.duties, message.numbered
    if len(lines) == 1 and not duties:
        return one_reminder(lines[0], last, numbered_choices=numbered_choices)
    if len(duties) == 1 and not lines:
        return _one_duty(duties[0], message.today, last, numbered_choices=numbered_choices)
    head = headline(f"{len(lines) + len(duties)} việc cần chú ý: ", _most_urgent(message))
    return several_reminders(lines, head, last, numbered_choices=numbered_choices, duties=duties, today=message.today)


def _most_urgent(message: m.Digest) -> str:
    days = [one.duty.days_left(message.today) for one in message.duties]
    return most_urgent(message.lines, days)


def _one_duty(to_do: m.ToDo, today: date, last: str, *, numbered_choices: bool) -> Content:
    """What the unit does for the lead of an item, with its three answers."""
    duty = to_do.duty
    answers_ = duty_choices(duty, does=TO_DO) if to_do.others is None else duty_who_else(duty, to_do.others)
    choices = answers_ if numbered_choices else ()
    head = headline(f"{left(duty.days_left(today))}: [{duty.code}] ", duty.text)
    occurrence = duty.occurrence
    return said(
        head,
        beneath(duty.text, head),
        f"Phần việc phối hợp, hạn {spoken(duty.due_on)}; {duty_state(duty, today)}.",
        f"Cho việc [{occurrence.code}] {cut(occurrence.item.text, 120)} - {duty.lead.name} chủ trì.",
        ASKS_WHO_ELSE if to_do.others is not None else "",
        how(duty, choices),
        last,
        choices=choices,
        about=(occurrence.id,),
        duties=(duty.id,),
    )


def _week(message: m.Digest, week: m.Week) -> Content:
    """What the week holds: late, due in it, and what else is reminded of today."""
    lines = message.lines
    alone, last = len(lines) == 1 and not message.duties, (week.last - week.first).days
    parts: dict[str, list[str]] = {"Quá hạn:": [], "Đến hạn trong tuần:": [], "Nhắc trước:": []}
    late, due, ahead = parts.values()
    for n, line in enumerate(lines, 1):
        days = line.days_left
        part = ahead if days is None or days > last else due if days >= 0 else late
        part.append(_reminder_line(line, "" if alone else f"{n}. "))
    span, total = f"Tuần {short(week.first)} - {short(week.last)}", len(lines) + week.hidden
    count = f": {total} việc" if total else ": không có việc đến hạn"
    pressing = (
        f", {most_urgent(lines)}" if any(line.days_left is not None and line.days_left <= 0 for line in lines) else ""
    )
    anything = bool(lines or message.duties)
    listed = said()
    if anything:
        listed = several_reminders(
            lines, "", "", numbered_choices=message.numbered, duties=message.duties, today=message.today
        )
    alone_choices = answers(lines[0]) if alone else ()
    choices = alone_choices if message.numbered and alone else listed.choices
    how = f"Trả lời: {menu(choices)}" if alone and choices else listed.blocks[-1] if anything else ""
    return said(
        fitting(*(f"{span}{units}{count}{pressing}" for units in (f", {shortlist(week.units, 3)}", ""))),
        *(row for title, rows in parts.items() if rows for row in (title, *rows)),
        f"... và {week.hidden} việc nữa. Xem: /nhiemvu" if week.hidden else "",
        f"Đang chờ Văn phòng xác nhận: {shortlist(times(week.claimed))}" if week.claimed else "",
        *_duty_lines(message.duties, message.today, len(lines) + 1),
        how,
        choices=choices,
        about=listed.about,
        duties=listed.duties,
    )


def _brief(brief: m.Brief) -> tuple[str, ...]:
    """How things stand, with what a leader would ask next."""
    tally, local = brief.tally, brief.at.astimezone(VIETNAM)
    late = tally.doing_late + tally.waiting_late
    due = f" ({share(tally.done, tally.fallen_due)} số đến hạn)" if tally.fallen_due else ""
    decide = f"đề nghị gia hạn chờ duyệt {brief.pending}{' - gõ /duyet' if brief.pending else ''}"
    head = f"Kính báo cáo đồng chí, {official(local.date())}"
    return said(
        fitting(f"{head}: quá hạn {late}, vướng mắc {brief.stuck}.", f"{head}."),
        f"Đến {local:%H} giờ {local:%M}: {tally.total} nhiệm vụ; hoàn thành {tally.done}{due}; chờ xác nhận {tally.claimed}; "
        f"quá hạn {late}; sắp đến hạn {tally.doing_soon + tally.waiting_soon}; vướng mắc cần chỉ đạo {brief.stuck}; {decide}.",
        "Quá hạn lâu nhất, đề nghị đồng chí quan tâm:" if brief.late else "",
        *(_late_line(line) for line in brief.late),
        "Xem mọi việc quá hạn: /tonghop quahan" if brief.more else "",
        f"Chi tiết: /tonghop{'. Giữ một việc, chưa nêu tên: /giucho MÃ' if brief.late else ''}",
    ).blocks


def _late_line(line: m.Line) -> str:
    pending = f", đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else ""
    stuck = f', vướng "{cut(line.occurrence.stuck, 60)}"' if line.occurrence.stuck else ""
    days = f"quá {-(line.days_left or 0)} ngày"
    late = f"{len(line.occurrences)} kỳ, cũ nhất {days}" if line.later else days
    return f"- {name_of(line.occurrence, 60)} - {line.occurrence.lead.code} - {late}{pending}{stuck}"


def _duty_lines(duties: tuple[m.ToDo, ...], today: date, first: int) -> tuple[str, ...]:
    """What the unit does for others, apart from its own items."""
    lines = (
        f"{n}. {left(one.duty.days_left(today))}: {duty_line(one.duty, today, prefix='')} - {one.duty.lead.code} chủ trì"
        f"{UNHEARD if one.others is not None else ''}"
        for n, one in enumerate(duties, first)
    )
    return ("Phần việc phối hợp:", *lines) if duties else ()


def several_reminders(
    lines: tuple[m.Line, ...],
    head: str,
    last: str,
    *,
    numbered_choices: bool,
    duties: tuple[m.ToDo, ...] = (),
    today: date = date.min,
) -> Content:
    """A list under its first line; a digit picks an item, then it is asked how it stands."""
    choices = tuple(picked(line, n) for n, line in enumerate(lines, 1)) + duties_listed(duties, len(lines) + 1)
    example = f"{lines[0].occurrence.code if lines else duties[0].duty.code} ĐANG LÀM 60%"
    if lines and lines[0].days_left is None:
        example = examples(lines[0].occurrence)  # what has no deadline stands last
    return said(
        head,
        *(_reminder_line(line, f"{n}. ") for n, line in enumerate(lines, 1)),
        *_duty_lines(duties, today, len(lines) + 1),
        f"Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: {example}"
        if numbered_choices
        else f"Trả lời theo mã, ví dụ: {example}",
        last,
        choices=choices if numbered_choices else (),
        about=spoken_of(lines) + tuple(one.duty.occurrence.id for one in duties),
        duties=tuple(one.duty.id for one in duties),
    )


def most_urgent(lines: tuple[m.Line, ...], besides: Sequence[int] = ()) -> str:
    """What is late and what is due today; else the nearest day. `besides`: days left to what has no line."""
    late = counted(lines, lambda days: days < 0) + sum(days < 0 for days in besides)
    today = counted(lines, lambda days: days == 0) + besides.count(0)
    parts = [f"{late} quá hạn"] if late else []
    parts += [f"{today} hôm nay đến hạn"] if today else []
    if parts:
        return ", ".join(parts)
    coming = [line.days_left for line in lines if line.days_left is not None] + list(besides)
    return f"gần nhất {left(min(coming)).lower()}" if coming else "đều là việc thường xuyên"


def one_reminder(line: m.Line, last: str, *, lead: str = "", numbered_choices: bool) -> Content:
    """One item with its answers. `lead`: what stands before all else; `last`: behind it."""
    occurrence, text = line.occurrence, line.occurrence.item.text
    choices = answers(line) if numbered_choices else ()
    begins = f"{lead} - {_lower(when(line))}" if lead else when(line)
    head = headline(f"{begins}: [{occurrence.code}] ", text)
    ongoing = f"Kết quả nổi bật {_quarter(line)} (số buổi, số lượt, văn bản)? Trả lời KHÔNG CÓ nếu không phát sinh."
    product = f"Sản phẩm: {occurrence.item.product.rstrip('.')}." if occurrence.item.product else ""
    return said(
        head,
        beneath(text, head),
        f"Kính gửi đồng chí thủ trưởng {occurrence.lead.name}." if line.for_head else "",
        f"{deadline(occurrence)} {state(occurrence)}." if line.days_left is not None else ongoing,
        _periods(line),
        _recurring(line.recurring) if line.recurring else "",
        *(_for_head(line.for_head) if line.for_head else ()),
        f"Đang xin gia hạn đến {official(line.pending_to)}, chờ duyệt." if line.pending_to else "",
        " ".join(part for part in (product, _wanted(line)) if part),
        *(f"{waited}." for waited in waits_for(line.waits_for)),
        ASKS_WHO_ELSE if line.others is not None else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        f"hoặc gõ {examples(occurrence)}" if choices else f"Trả lời, ví dụ: {examples(occurrence)}",
        last,
        choices=choices,
        about=spoken_of((line,)),
    )


def _wanted(line: m.Line) -> str:
    """What to do next, as the deadline comes nearer and goes by."""
    occurrence, days = line.occurrence, line.days_left
    if days is None or line.for_head or line.others is not None or line.pending_to or occurrence.state not in WORKING:
        return ""
    if days < 0:
        return "Đề nghị đồng chí cho biết tình hình."
    if days == 0:
        return "Khi hoàn thành, đề nghị đồng chí báo XONG kèm số văn bản (nếu có)."
    if days == 1 and occurrence.due_on:
        hour = "" if occurrence.item.before else "17 giờ 00 "
        return f"Đề nghị đồng chí gửi kết quả trước {hour}ngày {official(occurrence.due_on)} hoặc báo vướng mắc."
    if days in STILL_TO_ASK:
        return "Nếu dự kiến không kịp, đề nghị đồng chí xin gia hạn ngay để lãnh đạo xem xét."
    return "Đồng chí vui lòng cập nhật tiến độ."


def _quarter(line: m.Line) -> str:
    return f"quý {ROMAN[line.quarter]}" if line.quarter else "trong quý"


def answers(line: m.Line) -> tuple[Choice, ...]:
    """Whom else to remind where that is asked, else how it stands; what is not late yet can be put off, others asked."""
    if line.others is not None:
        return who_else(line)
    occurrence = line.occurrence
    late = line.days_left is not None and line.days_left < 0
    choices = four(occurrence) if late else four(occurrence, ("Nhắc lại sau", f"/nhaclai {occurrence.code}"))
    return choices + nudge_choice(occurrence, line.waits_for, len(choices) + 1)


UNHEARD = "; đã nhắc nhiều lần chưa có trả lời"
ASKS_WHO_ELSE = f"Đã nhắc từ {MOST_UNANSWERED} lần trở lên chưa có trả lời. Nên nhắc ai khác?"


def who_else(line: m.Line) -> tuple[Choice, ...]:
    """Whom to remind instead, to go on, or to rest."""
    return _instead(line.occurrence.code, line.others or (), line.occurrence)


def duty_who_else(duty: Duty, others: Sequence[m.Other]) -> tuple[Choice, ...]:
    """The same of a duty."""
    return _instead(duty.code, others, duty.occurrence, f" #{duty.id}")


def _instead(code: str, others: Sequence[m.Other], occurrence: Occurrence, of: str = "") -> tuple[Choice, ...]:
    named = [(f"Nhắc {one.name} ({ROLES[one.role]})", f"/nhacai {code} #{one.person_id}{of}") for one in others]
    return numbered(
        *named,
        ("Vẫn nhắc tôi", f"/nhacai {code} giữ{of}"),
        ("Tạm thôi nhắc tôi", f"/nhacai {code} thôi{of}"),
        occurrence=occurrence.id,
    )


def _periods(line: m.Line) -> str:
    """The deadlines of all periods that one reminder is of, where it is of several."""
    days = tuple(short(one.due_on) for one in line.occurrences if one.due_on)
    return f"Nhắc {len(days)} kỳ, hạn {shortlist(days)}; câu trả lời ghi cho kỳ cũ nhất." if line.later else ""


def _recurring(told: Recurring) -> str:
    """Of which period it is, the days its figures cover, and how the one before stands."""
    figures = (
        f"; số liệu chốt {short_span(told.period.first, told.period.last)}" if told.period and told.figures else ""
    )
    parts = [f"Kỳ {period_name(told.period)}{figures}."] if told.period else []
    if told.before is not None:
        parts.append(_before(told.before))
    return " ".join(parts)


def _before(before: Before) -> str:
    if before.reported_on is not None:
        waits = " (chờ xác nhận)" if before.state is State.CLAIMED else ""
        return f"Kỳ trước đã nộp ngày {official(before.reported_on)}{waits}."
    if before.state in WORKING:
        return f"Kỳ trước (hạn {official(before.due_on)}) chưa báo xong."
    return f"Kỳ trước (hạn {official(before.due_on)}): {STATES[before.state]}."


def _for_head(told: m.ForHead) -> tuple[str, str]:
    leader = f" Trong bản tin gửi lãnh đạo từ {official(told.leader_on)}." if told.leader_on else ""
    return (
        f"Cập nhật gần nhất: {history_line(told.latest)}" if told.latest else "Đơn vị chưa có cập nhật nào.",
        f"Kính đề nghị đồng chí chỉ đạo.{leader}",
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence, head = line.occurrence, f"{prefix}{pictograph(line)}{when(line)}: {name_of(line.occurrence)}"
    unheard = UNHEARD if line.others is not None else ""
    if line.days_left is None:
        return f"{head}; đề nghị cho biết kết quả {_quarter(line)}{unheard}"
    pending = f", đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else ""
    day = f"hạn {official(occurrence.due_on)}; " if occurrence.due_on else ""
    day = f"{len(line.occurrences)} kỳ, cũ nhất {day}" if line.later else day
    return f"{head} ({day}{state(occurrence)}{pending}{_last_word(line.for_head) if line.for_head else ''}{unheard}{_waits(line)})"


def _waits(line: m.Line) -> str:
    """Whom an item in a list waits for, and how long what is late has been waited for."""
    found = [
        f"{one.duty.unit.code} {cut(one.duty.text, 40)}{f', quá {one.late} ngày' if one.late else ''}"
        for one in line.waits_for
    ]
    return f"; chờ {'; '.join(found)}" if found else ""


def _last_word(told: m.ForHead) -> str:
    """To a head, in a list: when the unit last said anything."""
    if told.latest is None:
        return "; đơn vị chưa cập nhật"
    day = official(told.latest.at.astimezone(VIETNAM).date())
    return f"; {told.latest.who or 'Hệ thống'} cập nhật {day}"
