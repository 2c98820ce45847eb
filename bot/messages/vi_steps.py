"""Tiếng Việt: nhịp nhắc của chương trình, giữ chưa báo. Steps of a programme, and what is held back."""

from collections.abc import Iterable, Sequence

from bot.messages.shaping import beneath, fit, fitting, headline, menu, numbered, said
from bot.messages.vi import TO_UNDO, UNDO, examples, say
from bot.messages.vi_digest import ASKS_WHO_ELSE, duty_who_else, who_else
from bot.messages.vi_duties import how
from domain import clock_messages as m
from domain import duty_messages as d
from domain.delivery import Content
from domain.extension import Terms
from domain.ladder import Ladder
from domain.occurrence import Kind
from domain.time import spoken


@say.register
def _(message: m.Held) -> Content:
    occurrence = message.occurrence
    until = f"đến hết {spoken(message.until)}" if message.until else "đến khi thôi giữ"
    return said(
        f"[{occurrence.code}] Đã giữ, chưa báo lên trên.",
        f"Thủ trưởng đơn vị và bản tin lãnh đạo chưa nhận việc này {until}. Cán bộ đầu mối vẫn được nhắc.",
        f"Thôi giữ: /giucho {occurrence.code} thôi. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.LetGo) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] {'Đã thôi giữ.' if message.was_held else 'Việc này không bị giữ.'}",
        "Thủ trưởng đơn vị và bản tin lãnh đạo nhận việc này theo quy định của chương trình.",
        choices=(UNDO,) if message.was_held else (),
        about=(occurrence.id,),
    )


def _steps(ladder: Ladder, terms: Terms) -> tuple[str, ...]:
    head = f"từ {ladder.head_from} ngày quá hạn" if ladder.head_from else "không"
    leader = f"từ {ladder.leader_from} ngày quá hạn" if ladder.leader_from else "không"
    return (
        f"Trước hạn: {_row(ladder.before)} ngày làm việc; việc hằng tháng {_row(ladder.monthly)}; hằng tuần {_row(ladder.weekly)}",
        f"Quá hạn: {_row(ladder.after)} ngày làm việc, sau đó hằng tuần",
        f"Giờ nhắc: {ladder.hour:%H:%M}",
        f"Thủ trưởng cùng nhận: {head}",
        f"Nêu trong bản tin lãnh đạo: {leader}",
        f"Gia hạn, nên gửi trước hạn: {terms.notice_days} ngày làm việc",
        f"Gia hạn, số lần: {f'tối đa {terms.most}' if terms.most else 'không giới hạn'}",
    )


def _row(days: Sequence[int]) -> str:
    return ", ".join(str(day) for day in days)


STEPS_FORM = (
    "/caidat chuongtrinh; trước 7, 3, 1, 0; hằng tháng 3, 1, 0; hằng tuần 1, 0; sau 1, 3, 7; giờ 8:00; thủ trưởng 3; "
    "lãnh đạo 5; gia hạn trước 3; gia hạn tối đa 2"
)


@say.register
def _(message: m.ProgrammeSteps) -> Content:
    return said(
        headline("Nhịp nhắc: ", message.name),
        beneath(message.name, headline("Nhịp nhắc: ", message.name)),
        *_steps(message.ladder, message.terms),
        f"Đổi, ghi những mục cần đổi: {STEPS_FORM}" if message.may_edit else "",
    )


@say.register
def _(message: m.StepsChange) -> Content:
    choices = numbered(("Ghi", "ghi"), ("Không ghi", "/thoi"))
    changes = [f"{now} (đang là: {was.split(': ', 1)[1]})" for was, now in _pairs(message) if was != now]
    return said(
        headline("Đổi nhịp nhắc: ", message.name),
        *changes,
        "" if message.items is None else f"Số việc đang mở được tính lại: {message.items}. Lần đã nhắc không nhắc lại.",
        f"Chưa có gì thay đổi. Trả lời: {menu(choices)}",
        choices=choices,
        asks=True,
    )


def _pairs(message: m.StepsChange) -> Iterable[tuple[str, str]]:
    return zip(_steps(*message.before), _steps(*message.after), strict=True)


@say.register
def _(message: m.StepsKept) -> Content:
    return said(
        headline("Đã ghi nhịp nhắc: ", message.name),
        *_steps(message.ladder, message.terms),
        "" if message.items is None else f"Số việc đang mở được tính lại: {message.items}.",
    )


@say.register
def _(message: m.StepsUnread) -> Content:
    return said(
        headline("Chưa đọc được “", message.field, "”."),
        "Chưa có gì thay đổi. Số là ngày làm việc, từ 1 đến 60; giờ trong giờ hành chính; lãnh đạo sau thủ trưởng; "
        "gia hạn tối đa từ 1 đến 20 lần, hoặc “gia hạn không giới hạn”.",
        f"Đề nghị ghi theo mẫu: {STEPS_FORM}",
    )


@say.register
def _(message: m.WhichProgramme) -> Content:
    choices = numbered(
        *((name, f"/caidat chuongtrinh #{number} {message.says}".strip()) for number, name in message.programmes)
    )
    return said(
        "Đồng chí muốn nói chương trình nào?",
        *(choice.label for choice in choices),
        "Trả lời số thứ tự. Dừng lại: /thoi",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.WhoElse) -> Content:
    line, choices = message.line, who_else(message.line)
    return said(
        headline(f"Nên nhắc ai khác: [{line.occurrence.code}] ", line.occurrence.item.text),
        ASKS_WHO_ELSE,
        *(choice.label for choice in choices),
        f"Hoặc báo cáo: {examples(line.occurrence)}",
        choices=choices,
        about=(line.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.Rerouted) -> Content:
    code = message.occurrence.code
    told = "" if message.reached else f" {message.name} chưa kết nối nên chưa nhận được."
    return said(
        f"[{code}] Từ nay nhắc {fit(message.name, 30)}.",
        f"Đồng chí không được nhắc việc này nữa.{told}",
        f"Nhắc lại đồng chí: /nhacai {code} giữ. {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Kept) -> Content:
    return said(
        f"[{message.occurrence.code}] Vẫn nhắc đồng chí như cũ.",
        f"Khi có tình hình, trả lời: {examples(message.occurrence)}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Rests) -> Content:
    code = message.occurrence.code
    return said(
        f"[{code}] Tạm thôi nhắc đồng chí.",
        f"Nhắc lại từ sau {spoken(message.until)}. Thủ trưởng đơn vị và lãnh đạo vẫn nhận theo quy định.",
        f"Nhắc lại ngay: /nhacai {code} giữ. {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: d.DutyWhoElse) -> Content:
    duty, choices = message.duty, duty_who_else(message.duty, message.others)
    return said(
        headline(f"Nên nhắc ai khác: [{duty.code}] ", duty.text),
        ASKS_WHO_ELSE,
        *(choice.label for choice in choices),
        f"Hoặc báo: {duty.code} XONG / {duty.code} ĐANG LÀM 60%",
        choices=choices,
        about=(duty.occurrence.id,),
        duties=(duty.id,),
        asks=True,
    )


@say.register
def _(message: d.DutyWhom) -> Content:
    duty, code = message.duty, message.duty.code
    again = f"/nhacai {code} giữ. {TO_UNDO}"
    match message.what:
        case Kind.REROUTED:
            head = fitting(f"[{code}] Từ nay nhắc {message.name}.", f"[{code}] Đổi người được nhắc.")
            told = "" if message.reached else f" {message.name} chưa kết nối nên chưa nhận được."
            lines = [f"{message.name} được nhắc phần việc này thay đồng chí.{told}", f"Nhắc lại đồng chí: {again}"]
        case Kind.RESTS if message.until is not None:
            head = fitting(f"[{code}] Tạm thôi nhắc đồng chí.", f"[{code}]")
            lines = [
                f"Nhắc lại từ sau {spoken(message.until)}. Đơn vị chủ trì vẫn đôn đốc được.",
                f"Nhắc lại ngay: {again}",
            ]
        case _:
            head = fitting(f"[{code}] Vẫn nhắc đồng chí như cũ.", f"[{code}]")
            lines = [how(duty, ())]
    return said(head, *lines, choices=(UNDO,), about=(duty.occurrence.id,), duties=(duty.id,))
