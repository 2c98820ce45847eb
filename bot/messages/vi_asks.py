"""Tiếng Việt: what is asked back where it is not clear what was said."""

from bot.messages.shaping import (
    and_leave,
    duties_picked,
    fitting,
    headline,
    menu,
    name_of,
    numbered,
    said,
    several_leads,
    short,
    twice,
)
from bot.messages.vi import day_due, deadline, period, say, unread_day, without_day
from bot.messages.vi_words import question
from bot.reporting.wishes import SAYS
from domain import message as m
from domain import questions as q
from domain.delivery import Choice, Content
from domain.replies import Intent
from domain.status import State
from domain.text import cut
from domain.time import spoken

LEAVE = "Bỏ qua"

MEANINGS = {
    Intent.DONE: "Đã xong",
    Intent.IN_PROGRESS: "Đang làm",
    Intent.BLOCKED: "Vướng mắc",
    Intent.EXTENSION: "Xin gia hạn",
    Intent.NOT_STARTED: "Chưa bắt đầu",
    Intent.ACK: "Đã nhận việc",
    Intent.QUESTION: "Hỏi Văn phòng",
}
IS_IT = {
    Intent.DONE: "báo đã xong",
    Intent.IN_PROGRESS: "báo đang làm",
    Intent.BLOCKED: "báo vướng mắc",
    Intent.EXTENSION: "xin gia hạn",
    Intent.NOT_STARTED: "báo chưa bắt đầu",
    Intent.ACK: "báo đã nhận việc",
    Intent.QUESTION: "hỏi Văn phòng",
}
WISHES = (
    ("Báo xong", SAYS[Intent.DONE]),
    ("Báo tiến độ", SAYS[Intent.IN_PROGRESS]),
    ("Báo vướng mắc", SAYS[Intent.BLOCKED]),
    ("Xin gia hạn", SAYS[Intent.EXTENSION]),
    ("Hỏi Văn phòng", SAYS[Intent.QUESTION]),
)


@say.register
def _(message: q.Unclear) -> Content:
    occurrence = message.occurrence
    choices = and_leave(numbered(*(WISHES if message.to_office else WISHES[:-1])), LEAVE)
    code = f"[{occurrence.code}] " if occurrence else ""
    example = occurrence.code if occurrence else "2.3"
    return said(
        fitting(f"{code}Hệ thống chưa rõ nội dung đồng chí vừa gửi.", f"{code}Hệ thống chưa rõ nội dung vừa gửi."),
        f'"{cut(message.words, 120)}"' if message.words else "",
        f"Đồng chí muốn: {menu(choices)}",
        f"Trả lời bằng số, hoặc gửi lại theo mã, ví dụ: {example} XONG, {example} ĐANG LÀM 60%",
        choices=choices,
        about=(occurrence.id,) if occurrence else (),
        asks=True,
    )


@say.register
def _(message: q.Likely) -> Content:
    several = len(message.occurrences) > 1
    code = ", ".join(f"[{one.code}]" for one in message.occurrences)
    all_of = f" cả {len(message.occurrences)} việc" if several else ""
    choices = numbered(*((f"{MEANINGS[one]}{all_of}", SAYS[one]) for one in message.intents))
    choices = and_leave(choices, LEAVE)
    return said(
        fitting(f"{code} Hệ thống chưa chắc đã hiểu đúng.", f"{code} Hệ thống cần hỏi lại.", "Hệ thống cần hỏi lại."),
        *(f"- {name_of(one)}, {day_due(one)}" for one in (message.occurrences if several else ())),
        unread_day(message.unread) if message.unread else "",
        f"Có phải đồng chí {IS_IT[message.intents[0]]}{all_of}?",
        *(choice.label for choice in choices),
        choices=choices,
        about=tuple(one.id for one in message.occurrences),
        asks=True,
    )


@say.register
def _(message: q.WhichItem) -> Content:
    kept = f' Đã giữ: "{cut(message.says, 120)}".' if message.says and not message.viewing else ""
    leads = several_leads(message.lines)
    code = message.lines[0].occurrence.code if message.lines else message.duties[0].code
    hidden = (
        f"Còn {message.hidden} việc nữa, xem: /nhiemvu. Việc không có ở trên, đề nghị ghi cả mã, "
        f"ví dụ: {code} {'' if message.viewing else 'ĐANG LÀM 60%'}".rstrip()
    )
    every = "" if message.viewing else ", mã việc" if message.duties else ", mã việc, hoặc TẤT CẢ"
    first = len(message.lines) + 1
    return said(
        f"Đồng chí {'muốn xem' if message.viewing else 'đang cập nhật'} việc nào?",
        *(f"{n}. {_chance(line, lead=leads)}" for n, line in enumerate(message.lines, 1)),
        *(
            f"{n}. [{one.code}] {cut(one.text, 60)} - phần việc phối hợp với {one.lead.code}"
            for n, one in enumerate(message.duties, first)
        ),
        hidden if message.hidden else "",
        f"Trả lời số thứ tự{every}.{kept} Dừng lại: /thoi",
        choices=(*chances(message.lines), *duties_picked(message.duties, first)),
        asks=True,
    )


@say.register
def _(message: q.WhoseProof) -> Content:
    what = "Tệp" if message.file else "Ảnh"
    return said(
        f"Đã nhận {what.lower()}. {what} này của việc nào?",
        *(f"{n}. {_chance(line, lead=several_leads(message.lines))}" for n, line in enumerate(message.lines, 1)),
        "0. Việc khác",
        "Nếu là của việc khác, đề nghị báo theo mã trong 10 phút tới, ví dụ: 2.3 XONG BC 45.",
        choices=(*chances(message.lines), Choice("0. Việc khác", "/thoi", digit=0)),
        asks=True,
    )


def chances(lines: tuple[m.Line, ...]) -> tuple[Choice, ...]:
    """Items to choose from; those of one code are told apart by their day."""
    repeated = twice(lines)
    return tuple(
        Choice(
            f"{n}. [{line.occurrence.code}]{_day_of(line) if line.occurrence.code in repeated else ''}",
            line.occurrence.code,
            line.occurrence.id,
        )
        for n, line in enumerate(lines, 1)
    )


def _day_of(line: m.Line) -> str:
    return f" {short(line.occurrence.due_on)}" if line.occurrence.due_on else ""


def _chance(line: m.Line, *, lead: bool) -> str:
    """An item to choose, told apart from others of its code by its day and its unit."""
    occurrence = line.occurrence
    day = f"hạn {short(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)
    claimed = ", chờ xác nhận" if occurrence.state is State.CLAIMED else ""
    return f"{name_of(occurrence)} - {f'{occurrence.lead.code}, ' if lead else ''}{day}{claimed}"


@say.register
def _(message: q.AskNewDate) -> Content:
    code = f"[{message.occurrence.code}] "
    asks = "Xin gia hạn đến ngày nào, vì sao?"
    choices = numbered(*((spoken(day), f"{day:%d/%m/%Y}") for day in message.days))
    return said(
        unread_day(message.given, code) if message.given else f"{code}{asks}",
        question(message.doubt) if message.doubt else "",
        *(choice.label for choice in choices),
        asks if message.given and not choices else "",
        deadline(message.occurrence),
        "Đề nghị đồng chí ghi ngày và lý do, ví dụ: 30/6 chờ số liệu. Dừng lại: /thoi",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.AskPromise) -> Content:
    choices = numbered(*((spoken(day), f"{day:%d/%m/%Y}") for day in message.days))
    choices = (*choices, Choice("0. Không ghi ngày dự kiến", "/thoi", digit=0))
    return said(
        unread_day(message.given, f"[{message.occurrence.code}] "),
        "Tiến độ đã ghi, ngày dự kiến chưa được ghi.",
        question(message.doubt) if message.doubt else "Dự kiến xong ngày nào? Ví dụ: 30/6.",
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.AskShare) -> Content:
    return said(
        f"[{message.occurrence.code}] Tiến độ đến nay thế nào?",
        period(message.occurrence),
        "Đề nghị đồng chí ghi tỷ lệ hoặc vài chữ, ví dụ: 60%, đang trình ký. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.Offered) -> Content:
    choices = and_leave(numbered(("Đúng", "đúng")), LEAVE)
    return said(
        headline(f"[{message.occurrence.code}] Đồng chí chọn “", message.label.split(". ", 1)[-1], "”?"),
        "Có câu hỏi khác cũng trả lời bằng số nên Hệ thống hỏi lại.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: q.WordsPassed) -> Content:
    if not message.told:
        return said(
            "Văn phòng chưa có ai kết nối nên chưa báo được.",
            "Đề nghị đồng chí báo Văn phòng bằng cách khác. Không có gì thay đổi.",
        )
    return said(
        "Đã chuyển ý kiến của đồng chí tới Văn phòng.",
        f'"{cut(message.words, 400)}"',
        "Tình trạng các việc không thay đổi.",
    )


@say.register
def _(message: q.WordsOfUnit) -> Content:
    return said(
        fitting(f"{message.unit} hỏi, trao đổi, không nêu việc nào", f"{message.unit} hỏi, trao đổi"),
        f'{message.who}: "{cut(message.words, 600)}"',
    )
