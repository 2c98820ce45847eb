"""Tiếng Việt: phần việc của đơn vị phối hợp. What a coordinating unit does for the lead, by a day of its own."""

from bot.messages.shaping import (
    FIRST_LINE,
    and_leave,
    beneath,
    duty_choices,
    fitting,
    headline,
    in_a_row,
    menu,
    numbered,
    said,
)
from bot.messages.vi import TO_UNDO, UNDO, date_due, duty_line, duty_state, quoted, say, unread_day
from bot.messages.vi_words import question
from domain import duty_messages as d
from domain.delivery import Choice, Content, units
from domain.duties import Duty, DutyState
from domain.message import Field
from domain.occurrence import Kind
from domain.text import cut
from domain.time import VIETNAM, official, spoken

UNHEARD = "Đơn vị chưa có ai kết nối nên chưa báo được."
HEARD = {
    Kind.DUTY_REPORTED: "báo xong",
    Kind.DUTY_STUCK: "báo vướng",
    Kind.COMMENT: "trao đổi về",
}
DECIDED = {
    Kind.DUTY_ACCEPTED: "Đã nhận kết quả",
    Kind.DUTY_RETURNED: "Kết quả cần bổ sung",
    Kind.DUTY_MOVED: "Đổi hạn",
    Kind.DUTY_DROPPED: "Không cần nữa",
}
REPORTED = {
    Kind.DUTY_REPORTED: "Đã ghi: báo xong.",
    Kind.DUTY_PROGRESS: "Đang thực hiện",
    Kind.DUTY_STUCK: "Vướng mắc",
    Kind.COMMENT: "Đã ghi ý kiến.",
}
ASKS = {
    Kind.DUTY_STUCK: ("Vướng mắc gì?", "chưa có số liệu của các tổ dân phố"),
    Kind.DUTY_RETURNED: ("Cần bổ sung gì?", "còn thiếu số liệu tháng 5"),
}
TO_DO = ("Xong", "Đang làm", "Vướng mắc")
TO_ACCEPT = ("Nhận", "Cần bổ sung")
TO_ASK_FOR = ("Đôn đốc", "Không cần nữa")


def _for(duty: Duty) -> str:
    """For which item and which lead."""
    occurrence = duty.occurrence
    return f"Cho việc [{occurrence.code}] {cut(occurrence.item.text, 120)} - {duty.lead.name} chủ trì, {date_due(occurrence)}."


def _day(duty: Duty) -> str:
    return f"{'trước ' if duty.before else ''}{spoken(duty.due_on)}"


def how(duty: Duty, choices: tuple[Choice, ...]) -> str:
    typed = f"{duty.code} XONG / {duty.code} ĐANG LÀM 60%"
    return f"Trả lời: {menu(choices)}\nhoặc gõ {typed}" if choices else f"Trả lời, ví dụ: {typed}"


@say.register
def _(message: d.DutyToDo) -> Content:
    duty, choices = message.duty, duty_choices(message.duty, does=TO_DO)
    head = fitting(
        f"[{duty.code}] Phần việc phối hợp, hạn {_day(duty)}", f"[{duty.code}] Phối hợp, hạn {official(duty.due_on)}"
    )
    return said(
        head,
        duty.text,
        f"{duty.unit.name} được giao phối hợp." if message.joined else "",
        _for(duty),
        f"Hạn của phần việc: {_day(duty)}. Người giao: {message.by}.",
        how(duty, choices),
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyNoted) -> Content:
    duty = message.duty
    joined = f"{duty.unit.name} từ nay phối hợp việc này. " if message.joined else ""
    return said(
        fitting(f"[{duty.code}] Đã giao phần việc, hạn {_day(duty)}.", f"[{duty.code}] Hạn {official(duty.due_on)}."),
        f"{duty.unit.name} ({duty.unit.code}): {cut(duty.text, 400)}",
        f"Hạn của phần việc: {_day(duty)}. Việc [{duty.occurrence.code}]: {date_due(duty.occurrence)}.",
        f"{joined}{'Đã báo đơn vị phối hợp.' if message.told else UNHEARD}",
        TO_UNDO,
        choices=(UNDO,),
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyKnown) -> Content:
    duty = message.duty
    what = "Đổi hạn phần việc phối hợp" if message.moved else "Giao phần việc phối hợp"
    return said(
        fitting(f"[{duty.code}] {what}", f"[{duty.code}]"),
        f"{duty.unit.name}: {cut(duty.text, 400)}",
        f"Hạn của phần việc: {_day(duty)}. Người quyết định: {message.by}.",
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.AskDuty) -> Content:
    code = message.occurrence.code
    asked = {Field.UNIT: "Giao phần việc cho đơn vị nào?", Field.TEXT: "Nội dung phần việc là gì?"}.get(
        message.field, "Hạn của phần việc là ngày nào?"
    )
    head, why = f"[{code}] {asked}", ""
    if message.latest is not None:
        head = fitting(f"[{code}] Hạn phần việc không sau hạn của việc", f"[{code}] Hạn sau hạn của việc")
        why = f"Hạn của việc: {spoken(message.latest)}."
    elif message.doubt is not None:
        head, why = unread_day(message.given, f"[{code}] "), question(message.doubt) or ""
    elif message.given and message.field is Field.UNIT:
        head = headline(f'[{code}] Không có đơn vị "', message.given, '".')
    elif message.given and message.field is Field.DEADLINE:
        head = unread_day(message.given, f"[{code}] ")
    picked = [(name, name.split(" (", maxsplit=1)[0]) for name in message.units]
    picked += [(spoken(day), official(day)) for day in message.days]
    choices = numbered(*picked)
    example = {Field.UNIT: "CAP", Field.TEXT: "cung cấp số liệu an ninh"}.get(message.field, "20/6")
    return said(
        head,
        asked if asked not in head else "",
        why,
        *(choice.label for choice in choices),
        f"Đã giữ: {message.kept}." if message.kept else "",
        f"Đề nghị đồng chí ghi, ví dụ: {example}. Dừng lại: /thoi",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.NotBeside) -> Content:
    occurrence, unit = message.occurrence, message.unit
    beside = f"Đơn vị phối hợp: {', '.join(message.beside)}." if message.beside else "Việc này chưa có đơn vị phối hợp."
    return said(
        fitting(f"[{occurrence.code}] {unit.code} không phối hợp việc này.", f"[{occurrence.code}]"),
        f"{beside} Thêm đơn vị phối hợp do Văn phòng thực hiện. Không có gì thay đổi.",
        f"Đề nghị đồng chí ghi, ví dụ: /phancong {occurrence.code} {message.beside[0]}; cung cấp số liệu; hạn 20/6"
        if message.beside
        else f"Đề nghị đồng chí trao đổi với Văn phòng: /traodoi {occurrence.code} đề nghị {unit.code} phối hợp",
        about=(occurrence.id,),
    )


@say.register
def _(message: d.LeadsItself) -> Content:
    occurrence = message.occurrence
    return said(
        fitting(f"[{occurrence.code}] {occurrence.lead.code} là đơn vị chủ trì.", f"[{occurrence.code}]"),
        "Phần việc phối hợp chỉ giao cho đơn vị khác. Không có gì thay đổi.",
        about=(occurrence.id,),
    )


@say.register
def _(message: d.DutyCard) -> Content:
    duty = message.duty
    choices: tuple[Choice, ...] = ()
    if message.does and duty.waits:
        choices = duty_choices(duty, does=TO_DO)
    elif message.leads and duty.waits:
        choices = duty_choices(duty, asks=TO_ASK_FOR)
    elif message.leads and duty.state is DutyState.REPORTED:
        choices = duty_choices(duty, decides=TO_ACCEPT)
    unsure = headline(f"[{duty.code}] Chưa rõ “", message.unsure, "”.") if message.unsure else ""
    head = unsure or headline(f"[{duty.code}] ", duty.text)
    return said(
        head,
        beneath(duty.text, head, 2000),
        f"Đơn vị: {duty.unit.name} ({duty.unit.code})",
        _for(duty),
        f"Hạn của phần việc: {_day(duty)}",
        f"Trạng thái: {duty_state(duty, message.today)}",
        "Chưa có gì thay đổi." if message.unsure else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyStands) -> Content:
    duty = message.duty
    return said(
        fitting(f"[{duty.code}] Hiện nay: {duty_state(duty)}.", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        "Không có gì thay đổi.",
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.DutyReportNoted) -> Content:
    duty, what = message.duty, REPORTED[message.what]
    if message.what is Kind.DUTY_PROGRESS:
        what += f" {duty.percent}%." if duty.percent is not None else "."
        if message.still:
            what = f"Chưa có tiến triển thêm, vẫn {duty.percent}%." if duty.percent is not None else "Đã ghi: chưa làm."
        then = "Đơn vị chủ trì xem được tiến độ này."
    elif message.told:
        waits = "sẽ xem và thông báo lại" if message.what is Kind.DUTY_REPORTED else "đã được báo"
        then = f"Đơn vị chủ trì {waits}."
    else:
        then = UNHEARD
    head = f"[{duty.code}] {what}"
    if message.what is Kind.DUTY_STUCK and duty.stuck:
        head = headline(f'[{duty.code}] {what} - "', duty.stuck, '".')
    changes = message.what is not Kind.COMMENT
    return said(
        fitting(head, f"[{duty.code}]"),
        f'"{cut(message.words, 400)}"' if message.words and message.words not in head else "",
        f"{then} Hạn của phần việc: {_day(duty)}.",
        TO_UNDO if changes else "Trạng thái không thay đổi.",
        choices=(UNDO,) if changes else (),
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.DutyHeard) -> Content:
    duty = message.duty
    choices = duty_choices(duty, decides=TO_ACCEPT) if message.what is Kind.DUTY_REPORTED else ()
    return said(
        fitting(f"[{duty.code}] {duty.unit.code} {HEARD[message.what]} phần việc phối hợp", f"[{duty.code}]"),
        f"{cut(duty.text, 400)}",
        quoted(message.who, message.words, on_behalf=message.on_behalf),
        f"Việc [{duty.occurrence.code}]: {date_due(duty.occurrence)}; hạn của phần việc: {_day(duty)}.",
        f"Trả lời: {menu(choices)}" if choices else "",
        f"hoặc gõ /xacnhan {duty.code}, /bosung {duty.code} NỘI DUNG" if choices else "",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
    )


@say.register
def _(message: d.DutyDecided) -> Content:
    duty = message.duty
    then = {
        Kind.DUTY_ACCEPTED: f"Cảm ơn {duty.unit.name} đã phối hợp.",
        Kind.DUTY_RETURNED: f"Hạn của phần việc vẫn là {_day(duty)}.",
        Kind.DUTY_MOVED: f"Hạn mới của phần việc: {_day(duty)}.",
        Kind.DUTY_DROPPED: "Hệ thống không nhắc phần việc này nữa.",
    }[message.what]
    goes_on = message.what in {Kind.DUTY_RETURNED, Kind.DUTY_MOVED}
    return said(
        fitting(f"[{duty.code}] {DECIDED[message.what]}.", f"[{duty.code}]"),
        cut(duty.text, 400),
        quoted(message.who, message.words) if message.words else f"Người quyết định: {message.who}.",
        then,
        about=(duty.occurrence.id,),
        duties=(duty.id,) if goes_on else (),
    )


@say.register
def _(message: d.DutyDecisionNoted) -> Content:
    duty = message.duty
    day = f" Hạn mới: {_day(duty)}." if message.what is Kind.DUTY_MOVED else ""
    return said(
        fitting(f"[{duty.code}] Đã ghi: {DECIDED[message.what].lower()}.", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        f"{'Đã báo đơn vị phối hợp.' if message.told else UNHEARD}{day}",
        TO_UNDO,
        choices=(UNDO,),
        about=(duty.occurrence.id,),
    )


@say.register
def _(message: d.AskDutyWords) -> Content:
    asked, example = ASKS[message.what]
    return said(
        fitting(f"[{message.duty.code}] {asked}", asked),
        f"{message.duty.unit.code}: {cut(message.duty.text, 200)}",
        f"Đề nghị đồng chí ghi ngắn gọn, ví dụ: {example}. Dừng lại: /thoi",
        about=(message.duty.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.OpenDuties) -> Content:
    choices = and_leave(numbered(("Vẫn báo xong", "vẫn báo xong"), occurrence=message.occurrence.id), "Thôi")
    return said(
        f"[{message.occurrence.code}] Còn phần việc phối hợp chưa xong.",
        *(duty_line(duty, message.today) for duty in message.duties),
        "Nếu vẫn báo xong, các phần việc này không cần nữa và đơn vị phối hợp được báo.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: d.DutyNudge) -> Content:
    first, lead = message.duties[0], message.occurrence.lead
    alone = len(message.duties) == 1
    choices = duty_choices(first, does=TO_DO) if alone else _each(message.duties)
    typed = how(first, choices) if alone else "Trả lời số thứ tự, hoặc theo mã."
    return said(
        fitting(
            f"{lead.code} đang chờ: [{first.code}]"
            if alone
            else f"[{message.occurrence.code}] {lead.code} đang chờ {len(message.duties)} phần việc"
        ),
        *(duty_line(duty, message.today, prefix="" if alone else f"{n}. ") for n, duty in enumerate(message.duties, 1)),
        _for(first)
        if message.instead
        else f"{lead.name} đề nghị đơn vị quan tâm gửi kết quả để kịp việc [{message.occurrence.code}], "
        f"{date_due(message.occurrence)}.",
        f"{message.who} đề nghị nhắc đồng chí thay." if message.instead else f"Người đề nghị: {message.who}.",
        typed,
        choices=choices,
        about=(message.occurrence.id,),
        duties=tuple(duty.id for duty in message.duties),
    )


def _each(duties: tuple[Duty, ...]) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"{n}. [{one.code}]", f"/viec {one.code} #{one.id}", one.occurrence.id)
        for n, one in enumerate(duties, 1)
    )


@say.register
def _(message: d.DutiesNudged) -> Content:
    code = message.occurrence.code
    names = tuple(dict.fromkeys(one.unit.code for one in message.asked))
    head = f"[{code}] Đã đôn đốc {in_a_row(names, 'và')}." if names else f"[{code}] Chưa đôn đốc thêm."
    return said(
        head if units(head) <= FIRST_LINE else f"[{code}] Đã đôn đốc {len(names)} đơn vị.",
        *(f"- [{one.code}] {cut(one.text, 120)}" for one in message.asked),
        *(
            f"[{one.code}]: đã nhắc lúc {one.at.astimezone(VIETNAM):%H:%M}{f', {one.who}' if one.who else ''}. "
            "Mỗi buổi đôn đốc một lần."
            for one in message.before
        ),
        f"Chưa có ai kết nối: {', '.join(message.unheard)}." if message.unheard else "",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.NothingWaitedFor) -> Content:
    code = message.occurrence.code
    unit = message.beside[0] if message.beside else "ĐƠN_VỊ"
    return said(
        f"[{code}] Không có phần việc phối hợp nào đang chờ.",
        f"Giao phần việc: /phancong {code} {unit}; NỘI DUNG; hạn NGÀY",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.DutyUndone) -> Content:
    duty = message.duty
    now = "phần việc này không còn" if message.gone else f"{duty_state(duty)}, hạn {official(duty.due_on)}"
    what = "Đã hoàn tác." if message.mine else "Thông báo trước đã được rút lại."
    return said(
        fitting(f"[{duty.code}] {what}", f"[{duty.code}]"),
        f"{duty.unit.code}: {cut(duty.text, 200)}",
        f"Hiện nay: {now}.",
        about=(duty.occurrence.id,),
    )
