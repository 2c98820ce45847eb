"""Tiếng Việt: trả lại, tạm dừng, tiếp tục, hủy, và điều Hệ thống hỏi thêm cho các việc ấy."""

from bot.messages.shaping import beneath, fitting, headline, in_a_row, menu, numbered, said
from bot.messages.vi import (
    TO_UNDO,
    UNDO,
    UNTOLD,
    date_due,
    deadline,
    period,
    quoted,
    say,
    state,
)
from bot.messages.vi_words import ASKS, KINDS, ROLES
from domain import move_messages as m
from domain.delivery import Content
from domain.occurrence import Kind
from domain.people import Role
from domain.text import cut

DECIDED = {
    Kind.PAUSED: "Tạm dừng",
    Kind.RESUMED: "Tiếp tục thực hiện",
    Kind.WITHDRAWN: "Hủy, không thực hiện nữa",
    Kind.KEPT: "Đề nghị trả lại chưa được chấp thuận",
    Kind.HANDED_ON: "Chuyển chủ trì",
    Kind.REOPENED: "Mở lại, kết quả cần bổ sung",
}
AFTERWARDS = {
    Kind.PAUSED: "Cho đến khi có quyết định tiếp tục, Hệ thống không nhắc việc này.",
    Kind.RESUMED: "Đề nghị đơn vị tiếp tục thực hiện; Hệ thống nhắc việc như trước.",
    Kind.WITHDRAWN: "Hệ thống không nhắc việc này nữa. Nhật ký được giữ nguyên.",
    Kind.KEPT: "Đề nghị đơn vị tiếp tục thực hiện.",
    Kind.REOPENED: "Đề nghị đơn vị bổ sung và báo lại kết quả.",
    Kind.HANDED_ON: "Đơn vị nhận, đơn vị phối hợp và đơn vị cũ đã được báo.",
}
STANDS = DECIDED.keys() - {Kind.WITHDRAWN}
"""After these the deadline is still to be kept."""


@say.register
def _(message: m.DecisionTold) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    what = f"[{occurrence.code}] {DECIDED[message.what]}"
    by = f"theo {message.document}" if message.document else ""
    if message.what is Kind.HANDED_ON:
        what, by = f"{what} sang", item.lead.code
    head = fitting(f"{what} {by}.", f"{what}.") if by else f"{what}."
    return said(
        head,
        cut(item.text, 200),
        f"Văn bản: {message.document}." if message.document and message.document not in head else "",
        quoted(message.by, message.words) if message.words else f"Người quyết định: {message.by}.",
        f"{deadline(occurrence)} {state(occurrence)}." if message.what in STANDS else "",
        AFTERWARDS[message.what],
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineNoted) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 400)
    head = headline(f'Ghi nhận [{occurrence.code}]: Trả lại - "', words, '".')
    decides = "Văn phòng sẽ xem xét và thông báo lại." if message.told else UNTOLD
    return said(
        head,
        f'"{words}"' if words not in head else "",
        f"{decides} Trong khi chờ, Hệ thống không nhắc việc này; {date_due(occurrence)}.",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineToDecide) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Nhận, giao đơn vị khác", f"/tralai {occurrence.code} nhận"),
        ("Không nhận", f"/tralai {occurrence.code} không nhận"),
        occurrence=occurrence.id,
    )
    what = f"[{occurrence.code}] {occurrence.lead.code} {KINDS[Kind.DECLINED]}"
    return said(
        fitting(f"{what}, {date_due(occurrence)}", what),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"Trả lời: {menu(choices)}",
        f"hoặc gõ /tralai {occurrence.code} nhận ĐƠN_VỊ",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.DeclineProposed) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Trả lại nhiệm vụ", f"/tralai {occurrence.code} {message.words}"),
        ("Giữ lại", f"/viec {occurrence.code}"),
        occurrence=occurrence.id,
    )
    return said(
        f"[{occurrence.code}] Cán bộ đề nghị trả lại nhiệm vụ",
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"Chỉ thủ trưởng đơn vị trả lại được. Trả lời: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReallyDecline) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Trả lại nhiệm vụ", f"/tralai {code} {message.words}"),
        ("Báo tiến độ", f"/tiendo {code} {message.words}"),
        ("Bỏ qua", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] Đồng chí muốn trả lại nhiệm vụ này?",
        cut(message.occurrence.item.text, 200),
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.LedByAnother) -> Content:
    code, lead = message.occurrence.code, message.occurrence.lead
    return said(
        fitting(f"[{code}] Việc này do {lead.name} chủ trì.", f"[{code}] Việc này do {lead.code} chủ trì."),
        cut(message.occurrence.item.text, 200),
        "Báo cáo, xin gia hạn cả việc là của đơn vị chủ trì. Không có gì thay đổi.",
        f"Phần việc của đơn vị: gõ {message.duties[0]} XONG / {message.duties[0]} ĐANG LÀM 60%"
        if message.duties
        else "",
        f"Trao đổi với đơn vị chủ trì: /traodoi {code} NỘI DUNG",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.PassedOn) -> Content:
    who = (
        "đơn vị chủ trì"
        if Role.OFFICER in message.who
        else in_a_row(tuple(ROLES[role] for role in message.who), "hoặc")
    )
    to = {Role.HEAD: "thủ trưởng đơn vị", Role.OFFICER: "đơn vị chủ trì"}.get(message.to, "Văn phòng")
    kept = f"Hệ thống đã ghi ý kiến của đồng chí và chuyển {to}." if message.told else UNTOLD
    return said(
        f"[{message.occurrence.code}] Việc này do {who} thực hiện.",
        kept if message.told else f"Hệ thống đã ghi ý kiến của đồng chí. {kept}",
        f"{deadline(message.occurrence)} Trạng thái không thay đổi.",
        f"Phần việc của đơn vị: gõ {message.duties[0]} XONG" if message.duties else "",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.AskFor) -> Content:
    asked, example = ASKS[message.what]
    return said(
        f"[{message.occurrence.code}] {asked}",
        period(message.occurrence),
        f"Đề nghị đồng chí ghi ngắn gọn, ví dụ: {example}. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskDocument) -> Content:
    kept = f' Đã giữ: "{cut(message.words, 200)}".' if message.words else ""
    return said(
        f"[{message.occurrence.code}] {KINDS[message.what].capitalize()} theo văn bản nào?",
        cut(message.occurrence.item.text, 200),
        f"Đề nghị đồng chí ghi số văn bản, ví dụ: 15/TB-UBND.{kept} Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskNewLead) -> Content:
    occurrence = message.occurrence
    choices = numbered(*((name, name.split(" (", maxsplit=1)[0]) for name in message.units))
    head = f"[{occurrence.code}] Giao cho đơn vị nào?"
    if message.given:
        head = headline(f'[{occurrence.code}] Không giao được cho "', message.given, '".')
    return said(
        head,
        beneath("Giao cho đơn vị nào?", head),
        f"Hiện nay {occurrence.lead.code} chủ trì: {cut(occurrence.item.text, 200)}",
        *(choice.label for choice in choices),
        "Đề nghị đồng chí ghi mã hoặc tên đơn vị. Dừng lại: /thoi",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )
