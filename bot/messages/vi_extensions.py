"""Tiếng Việt: đề nghị gia hạn và quyết định về đề nghị."""

from bot.messages.shaping import fitting, headline, menu, name_of, numbered, said, short, unless_said
from bot.messages.vi import TO_UNDO, UNDO, deadline, say, state, unread_day
from bot.messages.vi_help import WHICH_CAUSE
from bot.messages.vi_words import CAUSES
from domain import extension_messages as e
from domain.delivery import Choice, Content
from domain.extension import Extension
from domain.text import cut
from domain.time import official, spoken


def _noted(request: Extension, notice_days: int | None = None) -> str:
    """What is to be known of a request besides its days."""
    parts = []
    if request.late_days:
        parts.append(f"Đề nghị khi đã quá hạn {request.late_days} ngày.")
    elif request.short:
        parts.append(
            f"Đề nghị nên gửi trước hạn {notice_days} ngày làm việc." if notice_days else "Đề nghị gửi sát hạn."
        )
    if request.often:
        parts.append(f"Gia hạn nhiều lần (lần {request.count}).")
    return " ".join(parts)


@say.register
def _(message: e.ExtensionAsked) -> Content:
    request, occurrence = message.request, message.occurrence
    what = f"Đã ghi đề nghị gia hạn [{occurrence.code}] đến"
    reason = f"Lý do: {cut(request.reason, 400).rstrip('.')}." if request.reason else "Chưa ghi lý do."
    sent = (
        f"Đã trình: {', '.join(message.deciders)}."
        if message.deciders
        else "Chưa có lãnh đạo kết nối nên chưa trình được."
    )
    day = spoken(request.to_on)
    head = fitting(f"{what} {day}.", f"{what} {official(request.to_on)}.")
    choices = WHICH_CAUSE if message.asks and request.cause is None else ()
    return said(
        head,
        f"{unless_said(f'Hạn đề nghị: {day}. ', head, day)}Hạn hiện nay: {official(request.stands)}. {reason}",
        f"{sent} Trong khi chờ, hạn cũ vẫn có hiệu lực.",
        _noted(request, message.notice_days),
        "Đề nghị đơn vị gửi văn bản theo quy chế (nếu có).",
        "Đề nghị đồng chí ghi lý do, ví dụ: chờ số liệu." if message.asks and not request.reason else "",
        f"Nguyên nhân: {menu(WHICH_CAUSE)}" if choices else "",
        TO_UNDO,
        choices=(*choices, UNDO),
        about=(occurrence.id,),
        asks=message.asks,
    )


@say.register
def _(message: e.ReasonNoted) -> Content:
    code = message.occurrence.code
    return said(
        f"Đã ghi lý do gia hạn [{code}].",
        f'"{cut(message.request.reason, 400)}"',
        f"Đã báo: {', '.join(message.deciders)}."
        if message.deciders
        else "Chưa có lãnh đạo kết nối nên chưa trình được.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: e.ExtensionToDecide) -> Content:
    request, occurrence, choices = message.request, message.occurrence, _to_decide(message.request)
    what = f"{occurrence.lead.code} đề nghị gia hạn [{occurrence.code}] đến"
    reason = cut(request.reason, 400).rstrip(".") if request.reason else "chưa ghi"
    cause = f" Nguyên nhân: {CAUSES[request.cause]}." if request.cause else ""
    head = fitting(f"{what} {spoken(request.to_on)}", f"{what} {official(request.to_on)}")
    wanted = official(request.to_on) if spoken(request.to_on) in head else spoken(request.to_on)
    return said(
        head,
        cut(occurrence.item.text, 200),
        f"Hạn hiện nay: {official(request.stands)}; hạn đề nghị: {wanted} (lần {request.count}).",
        f"Lý do: {reason}.{cause} {state(occurrence)}.",
        _noted(request),
        f"Kính đề nghị đồng chí xem xét. Trả lời: {menu(choices)}",
        f"hoặc gõ /duyet {occurrence.code} đồng ý dd/mm",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: e.DecisionUnclear) -> Content:
    occurrence, choices = message.occurrence, _to_decide(message.request)
    code = f"[{occurrence.code}]"
    return said(
        unread_day(message.unread, f"{code} ")
        if message.unread
        else headline(f"{code} Chưa rõ ý kiến “", message.words, "”."),
        f"Chưa có gì thay đổi. {occurrence.lead.code} đề nghị gia hạn đến {spoken(message.to_on)}.",
        f"Kính đề nghị đồng chí cho biết. Trả lời: {menu(choices)}",
        f"hoặc gõ /duyet {occurrence.code} đồng ý dd/mm",
        choices=choices,
        about=(occurrence.id,),
    )


def _to_decide(request: Extension) -> tuple[Choice, ...]:
    code = request.occurrence.code
    return numbered(
        ("Đồng ý", f"/duyet {code} đồng ý #{request.id}"),
        ("Đồng ý ngày khác", f"/duyet {code} ngày khác #{request.id}"),
        ("Không đồng ý", f"/duyet {code} không đồng ý #{request.id}"),
        occurrence=request.occurrence.id,
    )


@say.register
def _(message: e.AskOtherDay) -> Content:
    return said(
        unread_day(message.given, f"[{message.occurrence.code}] ") if message.given else "",
        f"[{message.occurrence.code}] Đồng ý gia hạn đến ngày nào?",
        f"Hạn hiện nay: {official(message.request.stands)}; đơn vị đề nghị: {spoken(message.to_on)}.",
        "Kính đề nghị đồng chí ghi ngày/tháng, ví dụ: 30/6. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: e.ExtensionDecided) -> Content:
    occurrence = message.occurrence
    if message.agreed:
        original = occurrence.original_due_on
        kept = f"Hạn gốc {official(original)} vẫn được lưu. " if original else ""
        other = f"Đơn vị đề nghị đến {official(message.asked_on)}. " if message.to_on != message.asked_on else ""
        what = f"[{occurrence.code}] Lãnh đạo đồng ý gia hạn đến"
        day = spoken(message.to_on)
        head = fitting(f"{what} {day}.", f"{what} {official(message.to_on)}.")
        return said(
            head,
            f"{unless_said(f'Hạn mới: {day}. ', head, day)}{other}{kept}Đề nghị đơn vị thực hiện đúng thời hạn mới.",
            about=(occurrence.id,),
        )
    by = f", cập nhật tiến độ trước lần nhắc tới, {official(message.next_on)}" if message.next_on else ""
    return said(
        f"[{occurrence.code}] Đề nghị gia hạn chưa được chấp thuận.",
        f'Ý kiến: "{cut(message.words, 400)}".' if message.words else "",
        f"{deadline(occurrence)} Đề nghị đơn vị tập trung thực hiện{by}.",
        about=(occurrence.id,),
    )


@say.register
def _(message: e.RequestTakenBack) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] {occurrence.lead.code} rút đề nghị gia hạn",
        cut(occurrence.item.text, 200),
        f"Đề nghị đến {spoken(message.to_on)} không còn chờ quyết định. Người rút: {message.who}.",
        deadline(occurrence),
        about=(occurrence.id,),
    )


@say.register
def _(message: e.RequestFallen) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Đề nghị gia hạn không còn hiệu lực.",
        cut(occurrence.item.text, 200),
        f"{deadline(occurrence)} Đề nghị đến {spoken(message.to_on)} không còn gì để quyết định. Người đổi hạn: {message.who}.",
        "Cần thêm thời gian, đơn vị gửi đề nghị mới." if occurrence.due_on else "",
        about=(occurrence.id,),
    )


@say.register
def _(message: e.TakenBackNoted) -> Content:
    occurrence = message.occurrence
    told = "Đã báo lãnh đạo." if message.told else "Chưa có lãnh đạo kết nối nên chưa báo được."
    return said(
        f"[{occurrence.code}] Đã rút đề nghị gia hạn.",
        f"Đã bỏ: đề nghị gia hạn đến {spoken(message.to_on)}. {deadline(occurrence)}",
        f"{told} {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: e.TooOften) -> Content:
    return said(
        f"[{message.occurrence.code}] Đã gia hạn đủ {message.most} lần.",
        f"Theo quy định của chương trình, mỗi việc được gia hạn không quá {message.most} lần. Không có gì thay đổi.",
        f"{deadline(message.occurrence)} Đề nghị đồng chí báo vướng mắc hoặc trao đổi với Văn phòng.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: e.Pending) -> Content:
    choices = tuple(
        Choice(f"{n}. [{one.occurrence.code}]", f"/duyet {one.occurrence.code}", one.occurrence.id)
        for n, one in enumerate(message.requests, 1)
    )
    lines = [
        f"{n}. {name_of(one.occurrence, 60)} - {one.occurrence.lead.code} - "
        f"từ {short(one.stands)} đến {short(one.to_on)}{', gia hạn nhiều lần' if one.often else ''}"
        for n, one in enumerate(message.requests, 1)
    ]
    return said(
        f"Đề nghị gia hạn chờ duyệt: {len(lines)}",
        *lines,
        "Trả lời số thứ tự để xem và quyết định.",
        choices=choices,
    )
