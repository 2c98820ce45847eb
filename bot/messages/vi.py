"""Tiếng Việt: mọi câu của bot. Tone: "đồng chí", facts, no exclamation marks, no emoji."""

from functools import singledispatch

from bot.messages.shaping import FIRST_LINE, menu, name_of, numbered, said, short
from domain import message as m
from domain.counting import Tally
from domain.deadlines import DeadlineKind
from domain.delivery import Choice, Content
from domain.occurrence import Kind, Occurrence, Report
from domain.people import ROLE_NAMES
from domain.status import State
from domain.text import cut, fold
from domain.time import VIETNAM, official, spoken

STATES = {
    State.NOT_STARTED: "Chưa thực hiện",
    State.IN_PROGRESS: "Đang thực hiện",
    State.CLAIMED: "Chờ xác nhận",
    State.DONE: "Hoàn thành",
    State.PAUSED: "Tạm dừng",
    State.DECLINED: "Trả lại",
    State.WITHDRAWN: "Hủy",
}

KINDS = {
    Kind.ASSIGNED: "giao nhiệm vụ",
    Kind.EDITED: "điều chỉnh",
    Kind.PROGRESS: "báo tiến độ",
    Kind.BLOCKED: "báo vướng mắc",
    Kind.RECEIVED: "đã nhận",
    Kind.CLAIMED: "báo hoàn thành",
    Kind.CONFIRMED: "xác nhận hoàn thành",
    Kind.RETURNED: "yêu cầu bổ sung",
    Kind.EXTENSION_ASKED: "đề nghị gia hạn",
    Kind.EXTENSION_AGREED: "đồng ý gia hạn",
    Kind.EXTENSION_REFUSED: "không đồng ý gia hạn",
    Kind.COMMENT: "trao đổi",
    Kind.UNDONE: "hoàn tác",
}

HINTS = {
    m.Hint.STRANGER: "Kính chào đồng chí. Đây là Trợ lý nhắc việc.\n"
    "Để nhận nhắc việc, đồng chí gửi mã do Văn phòng cấp, ví dụ: DK ABCDE23456.",
    m.Hint.CODE_WRONG: "Mã không đúng, đã dùng hoặc đã hết hạn. Đề nghị đồng chí xin Văn phòng mã mới.",
    m.Hint.CANCELLED: "Đã dừng. Không có gì thay đổi.",
    m.Hint.NOTHING_TO_CANCEL: "Hiện không có câu hỏi nào chờ trả lời.",
    m.Hint.NOTHING_TO_UNDO: "Không có thay đổi nào của đồng chí trong 10 phút qua để hoàn tác.",
    m.Hint.CHANGED_SINCE: "Sau thay đổi của đồng chí đã có người khác cập nhật việc này nên không hoàn tác được.",
    m.Hint.UNDONE: "Đã hoàn tác. Nếu đã có người được báo, người đó sẽ nhận thông báo rút lại.",
    m.Hint.ALREADY_NOTED: "Nội dung này đã được ghi nhận trước đó.",
    m.Hint.NOT_BUILT: "Chức năng này chưa có.",
    m.Hint.STAMPED: "Nội dung vừa gửi có thể thuộc diện không được gửi qua mạng nên Hệ thống không lưu. "
    "Đề nghị đồng chí xóa tin nhắn và gửi theo đường văn bản; tại đây chỉ ghi: "
    '"Nhiệm vụ theo văn bản số ..., xem tại Văn phòng".',
    m.Hint.TOO_LONG: "Tin nhắn quá dài nên Hệ thống không lưu. Đề nghị đồng chí gửi gọn trong 4.000 ký tự.",
    m.Hint.SORRY: "Hệ thống đang gặp sự cố, chưa lưu được cập nhật của đồng chí. "
    "Đề nghị gửi lại sau 15 phút hoặc báo Văn phòng.",
    m.Hint.NO_WORDS: "Hệ thống chỉ đọc được chữ. Đề nghị đồng chí trả lời bằng chữ, ví dụ: 2.3 XONG.",
    m.Hint.NO_OFFICE: "Chưa có cơ quan nào. Lập cơ quan: /donvi add MÃ; TÊN CƠ QUAN",
    m.Hint.NOT_UNDERSTOOD: "Hệ thống chưa rõ nội dung đồng chí vừa gửi.\n"
    "Báo cáo theo mã, ví dụ: 2.3 XONG, 2.3 ĐANG LÀM 60%, 2.3 VƯỚNG kinh phí, 2.3 GIA HẠN 30/6 chờ số liệu.\n"
    "Xem việc của đơn vị: /nhiemvu. Hướng dẫn: /trogiup",
    m.Hint.GROUP_UNBOUND: "Nhóm này chưa gắn với đơn vị nào. Quản trị gửi tại đây: /start MÃ_ĐƠN_VỊ",
    m.Hint.IN_PRIVATE: "Nội dung này không trao đổi trong nhóm. Đề nghị đồng chí nhắn riêng cho Trợ lý.",
    m.Hint.CODE_FOR_GROUP: "Mã này dành cho nhóm. Đề nghị thêm Trợ lý vào nhóm của đơn vị rồi gửi mã trong nhóm.",
    m.Hint.NOTHING_PENDING: "Không có đề nghị gia hạn nào chờ duyệt.",
    m.Hint.NO_SUCH_CHOICE: "Số này không có trong các lựa chọn. Đề nghị đồng chí chọn lại, hoặc gõ /thoi.",
    m.Hint.DOCUMENT_NEEDED: "Thay đổi thời hạn cần số văn bản. Đề nghị đồng chí ghi thêm: vb SỐ VĂN BẢN, ví dụ: /sua 2.3; hạn 30/6; vb 15/TB-UBND",
    m.Hint.OWN_REQUEST: "Đồng chí không quyết định đề nghị do chính mình gửi. Đề nghị chờ lãnh đạo khác.",
    m.Hint.REQUEST_OPEN: "Việc này đang có một đề nghị gia hạn chờ duyệt. Khi có quyết định, Hệ thống sẽ báo.",
    m.Hint.LAST_ADMIN: "Đồng chí không thể tự gỡ chính mình.",
}


@singledispatch
def say(message: m.Message) -> Content:
    raise NotImplementedError(type(message).__name__)


def deadline(occurrence: Occurrence) -> str:
    """The deadline in full: the weekday and date, the rule as it was written when it recurs."""
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "thường xuyên"
    if occurrence.due_on is None:
        return "không hạn" if fold(occurrence.item.deadline_text) == "khong han" else "chưa xác định"
    day = spoken(occurrence.due_on)
    if occurrence.item.kind is DeadlineKind.RECURRING:
        return f"{day} ({occurrence.item.deadline_text})"
    return day


def left(days: int) -> str:
    if days < 0:
        return f"Đã quá hạn {-days} ngày"
    return {0: "Hôm nay đến hạn", 1: "Ngày mai đến hạn"}.get(days, f"Còn {days} ngày")


def state(occurrence: Occurrence) -> str:
    words = STATES[occurrence.state]
    if occurrence.state is State.IN_PROGRESS:
        if occurrence.percent is not None:
            words += f" {occurrence.percent}%"
        if occurrence.needs_more:
            words += ", cần bổ sung"
        if occurrence.stuck:
            words += f', vướng "{cut(occurrence.stuck, 60)}"'
    return words


def four(occurrence: Occurrence) -> tuple[Choice, ...]:
    code = occurrence.code
    return numbered(
        ("Xong", f"{code} xong"),
        ("Đang làm", f"{code} đang làm"),
        ("Vướng mắc", f"{code} vướng"),
        ("Xin gia hạn", f"{code} gia hạn"),
        occurrence=occurrence.id,
    )


UNDO = Choice("Hoàn tác", "/hoantac", numbered=False)


@say.register
def _(message: m.Short) -> Content:
    return said(HINTS[message.hint])


@say.register
def _(message: m.BadForm) -> Content:
    return said(f"Chưa đủ thông tin cho {message.command}. Đề nghị đồng chí gõ theo mẫu:\n{message.form}")


@say.register
def _(message: m.NotFound) -> Content:
    return said(f"{message.what}: không tìm thấy. Xem danh sách: {message.see}")


@say.register
def _(message: m.NotAllowed) -> Content:
    who = " hoặc ".join(ROLE_NAMES[role] for role in message.who)
    return said(f"Việc này do {who} thực hiện. Không có gì thay đổi.")


@say.register
def _(message: m.UnknownUnit) -> Content:
    near = f" Có phải: {'; '.join(message.nearest)}?" if message.nearest else " Xem các đơn vị: /donvi list"
    return said(f'Không có đơn vị "{cut(message.name, 60)}".{near}')


@say.register
def _(message: m.BadDate) -> Content:
    return said(f'Thời hạn "{cut(message.text, 60)}": {message.question}')


@say.register
def _(message: m.SeveralOffices) -> Content:
    return said(f"Có nhiều cơ quan: {', '.join(message.codes)}. Đề nghị ghi rõ mã đơn vị.")


@say.register
def _(message: m.WrongState) -> Content:
    return said(
        f"{name_of(message.occurrence)}\nTrạng thái hiện nay: {state(message.occurrence)}. Không có gì thay đổi."
    )


@say.register
def _(message: m.Joined) -> Content:
    return said(
        f"Đã ghi nhận: {message.name}, {ROLE_NAMES[message.role]}, {message.unit.name}.",
        f"Hiện {message.unit.name} chủ trì {message.leads} nhiệm vụ, trong đó {message.due_soon} nhiệm vụ đến hạn "
        "trong 7 ngày tới. Xem: /nhiemvu",
        f"Đây là Trợ lý nhắc việc của {message.office}. Hệ thống chỉ lưu họ tên, chức danh, đơn vị, mã trò chuyện và "
        "nội dung cập nhật nhiệm vụ; dùng để nhắc việc, tổng hợp tiến độ. Xem hoặc đề nghị xóa dữ liệu: /dulieu.",
        "Đề nghị không gửi nội dung thuộc bí mật nhà nước qua kênh này.",
    )


@say.register
def _(message: m.Greeting) -> Content:
    roles = "; ".join(message.roles) or "chưa có vai trò"
    return said(f"Kính chào đồng chí {message.name} ({roles}).", "Xem việc: /nhiemvu. Hướng dẫn: /trogiup")


@say.register
def _(message: m.Help) -> Content:
    return said("Đồng chí có thể gõ (không cần dấu, không cần gạch chéo):", *(f"{u}: {w}" for u, w in message.lines))


@say.register
def _(message: m.Invitation) -> Content:
    whom = ROLE_NAMES[message.role] if message.role else "nhóm của đơn vị"
    how = "Người nhận gửi cho bot: DK" if message.role else "Thêm Trợ lý vào nhóm rồi gửi trong nhóm: /start"
    return said(
        message.code,
        message.link or "",
        f"Mã dành cho {whom}, {message.unit.name}. Dùng một lần, đến hết {spoken(message.expires_on)}.",
        f"{how} {message.code}",
    )


@say.register
def _(message: m.PeopleList) -> Content:
    lines = [
        f"{p.number}. {p.name}, {ROLE_NAMES[p.role]}, {p.unit}{'' if p.connected else ' (không nhận được tin)'}"
        for p in message.people
    ]
    missing = f"Chưa kết nối: {', '.join(message.units_without)}." if message.units_without else ""
    return said(
        f"Người của {message.unit}:",
        *(lines or ["Chưa có người nào."]),
        missing,
        "Mời: /moi ĐƠN_VỊ. Gỡ: /nguoi remove SỐ",
    )


@say.register
def _(message: m.PersonRemoved) -> Content:
    return said(f"Đã gỡ {message.name} khỏi {message.unit}. Người này không nhận tin nào nữa.")


@say.register
def _(message: m.UnitSaved) -> Content:
    what = "cơ quan" if message.unit.is_office else "đơn vị"
    done = "Đã lập" if message.is_new else "Đã có"
    return said(f"{done} {what} {message.unit.code}: {message.unit.name}.", f"Mời người: /moi {message.unit.code}")


@say.register
def _(message: m.UnitList) -> Content:
    lines = [f"{'' if unit.is_office else '- '}{unit.code}: {unit.name}" for unit in message.units]
    return said("Các đơn vị:", *(lines or ["Chưa có đơn vị nào."]))


@say.register
def _(message: m.UnitAliased) -> Content:
    return said(f'Từ nay "{message.alias}" là {message.unit.code}: {message.unit.name}.')


@say.register
def _(message: m.AskField) -> Content:
    choices = numbered(*message.choices)
    return said(
        message.question,
        *(choice.label for choice in choices),
        f"Đã giữ: {cut(message.kept, 200)}" if message.kept else "",
        "Dừng lại: /thoi",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.Assigned) -> Content:
    item = message.occurrence.item
    late = message.occurrence.due_on is not None and message.occurrence.due_on < message.today
    return said(
        f"{'Đã sửa' if message.edited else 'Đã giao'} [{item.code}] cho {item.lead.name} ({item.lead.code})",
        item.text,
        f"Hạn: {deadline(message.occurrence)}{'. Lưu ý: hạn đã qua' if late else ''}",
        f"Phối hợp: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Sản phẩm: {item.product}" if item.product else "",
        f"Văn bản: {item.document}" if item.document else "",
        f"Chưa có trong danh sách đơn vị, chỉ ghi tên: {', '.join(message.unknown_coordinators)}"
        if message.unknown_coordinators
        else "",
        f"Chưa ai kết nối, chưa báo được: {', '.join(message.unheard)}. Mời: /moi ĐƠN_VỊ" if message.unheard else "",
        f"Nhắc lần tới: {spoken(message.next_on)}." if message.next_on else "",
        "Nếu chưa đúng, gõ /hoantac trong 10 phút.",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NewItem) -> Content:
    item = message.occurrence.item
    by = f"Theo {item.document}, đơn vị" if item.document else "Đơn vị"
    heading = "ĐIỀU CHỈNH NHIỆM VỤ" if message.edited else "NHIỆM VỤ MỚI"
    return said(
        f"{heading} [{item.code}] - hạn {deadline(message.occurrence)}",
        f"Kính gửi {item.lead.name}. {by} được giao chủ trì:",
        item.text,
        f"Phối hợp: {', '.join(item.coordinators)}." if item.coordinators else "",
        f"Sản phẩm: {item.product.rstrip('.')}." if item.product else "",
        "Đề nghị đồng chí trả lời ĐÃ NHẬN. Khi làm, trả lời: XONG / ĐANG LÀM 60% / VƯỚNG ... / GIA HẠN dd/mm lý do",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Coordinate) -> Content:
    item = message.occurrence.item
    return said(
        f"[{item.code}] {message.unit.name} {'(điều chỉnh) ' if message.edited else ''}phối hợp với {item.lead.name}",
        f"{item.text} - hạn {deadline(message.occurrence)}.",
        "Đơn vị không cần cập nhật tiến độ; ý kiến phối hợp xin gửi đơn vị chủ trì.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Digest) -> Content:
    delayed = "Hệ thống bị gián đoạn nên tin này gửi chậm, mong đồng chí thông cảm." if message.delayed else ""
    if len(message.lines) == 1:
        return _one_reminder(message.lines[0], delayed, numbered_choices=message.numbered)
    lines = [_reminder_line(line, f"{n}. ") for n, line in enumerate(message.lines, 1)]
    late = sum(1 for line in message.lines if (line.days_left or 0) < 0)
    heading = f"{len(message.lines)} việc cần chú ý{f', {late} việc quá hạn' if late else ''}:"
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        heading,
        *lines,
        f"Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: {message.lines[0].occurrence.code} ĐANG LÀM 60%",
        delayed,
        choices=choices if message.numbered else (),
        about=tuple(line.occurrence.id for line in message.lines),
    )


def _one_reminder(line: m.Line, delayed: str, *, numbered_choices: bool) -> Content:
    occurrence = line.occurrence
    choices = four(occurrence) if numbered_choices else ()
    if line.days_left is None:
        head = f"Việc thường xuyên: {name_of(occurrence, FIRST_LINE - 20)}"
        body = "Kết quả nổi bật trong quý (số buổi, số lượt, văn bản)? Trả lời KHÔNG CÓ nếu không phát sinh."
    else:
        head = f"{left(line.days_left)}: {name_of(occurrence, FIRST_LINE - len(left(line.days_left)))}"
        body = f"Hạn {deadline(occurrence)}. {state(occurrence)}."
    return said(
        head,
        body,
        f"Đang xin gia hạn đến {official(line.pending_to)}, chờ duyệt." if line.pending_to else "",
        f"Sản phẩm: {occurrence.item.product.rstrip('.')}." if occurrence.item.product else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        f"hoặc gõ {occurrence.code} XONG BC 45 / {occurrence.code} ĐANG LÀM 60%",
        delayed,
        choices=choices,
        about=(occurrence.id,),
    )


def _reminder_line(line: m.Line, prefix: str = "") -> str:
    occurrence = line.occurrence
    if line.days_left is None:
        return f"{prefix}{name_of(occurrence)} - việc thường xuyên, cho biết kết quả trong quý"
    pending = f", đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else ""
    day = official(occurrence.due_on) if occurrence.due_on else ""
    return f"{prefix}{left(line.days_left)}: {name_of(occurrence)} (hạn {day}; {state(occurrence)}{pending})"


def _list_line(line: m.Line) -> str:
    occurrence = line.occurrence
    when = "thường xuyên" if occurrence.item.kind is DeadlineKind.ONGOING else "chưa xác định hạn"
    if line.days_left is not None and occurrence.due_on is not None:
        when = f"hạn {official(occurrence.due_on)}"
        if occurrence.state is not State.DONE:
            when += f", {left(line.days_left).lower()}"
    return f"{name_of(occurrence)} - {occurrence.lead.code} - {when}; {state(occurrence)}"


@say.register
def _(message: m.Card) -> Content:
    occurrence, item = message.line.occurrence, message.line.occurrence.item
    choices = four(occurrence) if message.may_report else ()
    days = message.line.days_left
    when = f" ({left(days).lower()})" if days is not None and occurrence.state is not State.DONE else ""
    moved = (
        f"Hạn gốc: {spoken(occurrence.original_due_on)}"
        if occurrence.original_due_on and occurrence.original_due_on != occurrence.due_on
        else ""
    )
    return said(
        f"[{item.code}] {item.text}",
        f"Chủ trì: {item.lead.name} ({item.lead.code})",
        f"Phối hợp: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Hạn: {deadline(occurrence)}{when}",
        moved,
        f"Sản phẩm: {item.product}" if item.product else "",
        f"Văn bản: {item.document}" if item.document else "",
        f"Trạng thái: {state(occurrence)}",
        f"Đang xin gia hạn đến {official(message.line.pending_to)}" if message.line.pending_to else "",
        f"Gần nhất: {_history_line(message.latest)}" if message.latest else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


@say.register
def _(message: m.ItemList) -> Content:
    lines = [_list_line(line) for line in message.lines]
    hidden = f"... và {message.hidden} việc nữa." if message.hidden else ""
    return said(f"{message.title}:", *(lines or ["Không có việc nào."]), hidden, message.form)


def _history_line(report: Report) -> str:
    day = report.at.astimezone(VIETNAM)
    behalf = " (báo thay)" if report.on_behalf else ""
    words = f': "{cut(report.words, 160)}"' if report.words else ""
    return f"{day:%H:%M} {official(day.date())} {report.who}{behalf} {KINDS[report.kind]}{words}"


@say.register
def _(message: m.History) -> Content:
    return said(f"Nhật ký {name_of(message.occurrence)}", *(_history_line(report) for report in message.reports))


@say.register
def _(message: m.DoneClaimed) -> Content:
    occurrence = message.occurrence
    product = f" ({occurrence.item.product})" if occurrence.item.product else ""
    evidence = (
        f"Văn bản: {message.document}."
        if message.document
        else f"Đề nghị đồng chí gửi số, ngày văn bản hoặc kết quả{product}."
    )
    return said(
        f"{_with_period(occurrence)} Đơn vị báo đã hoàn thành.",
        evidence,
        "Trạng thái: Chờ xác nhận. Văn phòng sẽ kiểm tra và thông báo lại.",
        "Nếu chưa đúng, gõ /hoantac trong 10 phút.",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


def _with_period(occurrence: Occurrence) -> str:
    """The code, and the period when the item recurs: "xong" means the oldest open one."""
    if occurrence.item.kind is DeadlineKind.RECURRING and occurrence.due_on:
        return f"[{occurrence.code}] Kỳ hạn {official(occurrence.due_on)}:"
    return f"[{occurrence.code}]:"


def _still(occurrence: Occurrence) -> str:
    """That the deadline stands, where there is one."""
    return f"Hạn vẫn là {deadline(occurrence)}." if occurrence.due_on else "Việc này không có hạn."


@say.register
def _(message: m.ProgressNoted) -> Content:
    share = f", {message.occurrence.percent}%" if message.occurrence.percent is not None else ""
    day = f", dự kiến xong {spoken(message.promised_on)}" if message.promised_on else ""
    return said(
        f"Ghi nhận {_with_period(message.occurrence)} Đang thực hiện{share}{day}.",
        f"{_still(message.occurrence)} Nếu chưa đúng, gõ /hoantac.",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.BlockedNoted) -> Content:
    occurrence = message.occurrence
    return said(
        f'Ghi nhận {_with_period(occurrence)} Vướng mắc - "{cut(occurrence.stuck or "", 200)}".',
        f"Đã báo Văn phòng. {_still(occurrence)} Cần gia hạn, gõ: {occurrence.code} GIA HẠN dd/mm lý do",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskReason) -> Content:
    return said(
        f"{_with_period(message.occurrence)} Đồng chí đang vướng gì? Đề nghị ghi ngắn gọn, ví dụ: chờ số liệu của Công an.",
        "Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskNewDate) -> Content:
    return said(
        f"{_with_period(message.occurrence)} Hạn hiện nay {deadline(message.occurrence)}.",
        "Đồng chí xin gia hạn đến ngày nào, vì sao? Ví dụ: 30/6 chờ số liệu. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ReceivedNoted) -> Content:
    return said(f"Ghi nhận [{message.occurrence.code}]: đơn vị đã nhận. Hạn {deadline(message.occurrence)}.")


@say.register
def _(message: m.NotStartedNoted) -> Content:
    return said(
        f"Ghi nhận {_with_period(message.occurrence)} chưa bắt đầu. Hạn {deadline(message.occurrence)}.",
        "Nếu dự kiến không kịp, đề nghị đồng chí xin gia hạn sớm để lãnh đạo xem xét.",
    )


@say.register
def _(message: m.QuestionPassed) -> Content:
    return said(
        f"Đã chuyển ý kiến của đồng chí về [{message.occurrence.code}] tới Văn phòng.",
        f"Hạn {deadline(message.occurrence)}. Trạng thái không thay đổi.",
    )


@say.register
def _(message: m.WordsToOffice) -> Content:
    what = {Kind.BLOCKED: "báo vướng mắc", Kind.COMMENT: "hỏi, trao đổi"}.get(message.kind, KINDS[message.kind])
    return said(
        f"[{message.occurrence.code}] {message.occurrence.lead.code} {what}",
        f"{cut(message.occurrence.item.text)} - hạn {deadline(message.occurrence)}",
        f'{message.who}: "{cut(message.words, 600)}"',
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.ClaimToConfirm) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Xác nhận", f"/xacnhan {occurrence.code}"),
        ("Yêu cầu bổ sung", f"/bosung {occurrence.code}"),
        occurrence=occurrence.id,
    )
    return said(
        f"{_with_period(occurrence)} {occurrence.lead.code} báo đã hoàn thành",
        f"{cut(occurrence.item.text, 200)} - hạn {deadline(occurrence)}",
        f'{message.who}{" (báo thay)" if message.on_behalf else ""}: "{cut(message.words, 600)}"',
        f"Văn bản: {message.document}" if message.document else "Chưa có số văn bản.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Confirmed) -> Content:
    occurrence = message.occurrence
    late = bool(occurrence.due_on and occurrence.done_on and occurrence.done_on > occurrence.due_on)
    day = f" ngày {official(occurrence.done_on)}" if occurrence.done_on else ""
    stands = "" if occurrence.due_on is None else f" ({'quá hạn' if late else 'trong hạn'})"
    return said(
        f"{_with_period(occurrence)} Văn phòng xác nhận hoàn thành{day}{stands}.",
        f"Cảm ơn {occurrence.lead.name} đã phối hợp.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReturnedForMore) -> Content:
    return said(
        f'{_with_period(message.occurrence)} Kết quả cần bổ sung: "{cut(message.words, 600)}".',
        f"Trạng thái: {state(message.occurrence)}; hạn {deadline(message.occurrence)}.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Decided) -> Content:
    day = f", hạn mới {spoken(message.day)}" if message.day else ""
    return said(
        f"{_with_period(message.occurrence)} Đã ghi: {KINDS[message.what]}{day}.",
        f"{message.occurrence.lead.name} đã được báo. Nếu chưa đúng, gõ /hoantac trong 10 phút.",
        choices=(UNDO,),
    )


@say.register
def _(message: m.ExtensionAsked) -> Content:
    occurrence = message.occurrence
    due = official(occurrence.due_on) if occurrence.due_on else ""
    who = ", ".join(message.deciders) or "lãnh đạo (chưa ai kết nối)"
    return said(
        f"Đã chuyển đề nghị gia hạn [{occurrence.code}] từ {due} đến {spoken(message.to_on)}.",
        f"Lý do: {message.reason.rstrip('.')}." if message.reason else "Chưa ghi lý do.",
        f"Người quyết định: {who}. Trong khi chờ, hạn cũ vẫn có hiệu lực.",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ExtensionToDecide) -> Content:
    occurrence = message.occurrence
    choices = numbered(
        ("Đồng ý", f"/duyet {occurrence.code} đồng ý #{message.request}"),
        ("Không đồng ý", f"/duyet {occurrence.code} không đồng ý #{message.request}"),
        occurrence=occurrence.id,
    )
    due = official(occurrence.due_on) if occurrence.due_on else ""
    return said(
        f"{occurrence.lead.code} đề nghị gia hạn [{occurrence.code}] đến {spoken(message.to_on)}",
        f"{cut(occurrence.item.text, 200)}",
        f"Hạn hiện tại {due} -> đề nghị {official(message.to_on)} (lần {message.count}).",
        f"Lý do: {message.reason or 'chưa ghi'}. {state(occurrence)}.",
        f"Kính đề nghị đồng chí xem xét. Trả lời: {menu(choices)}",
        f"Đồng ý ngày khác, gõ: /duyet {occurrence.code} đồng ý 30/6",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ExtensionDecided) -> Content:
    occurrence = message.occurrence
    if message.agreed:
        original = official(occurrence.original_due_on) if occurrence.original_due_on else ""
        return said(
            f"[{occurrence.code}] Lãnh đạo đồng ý gia hạn đến {spoken(message.to_on)}.",
            f"Hạn gốc {original} vẫn được lưu. Đề nghị đơn vị thực hiện đúng thời hạn mới.",
            about=(occurrence.id,),
        )
    words = f' Ý kiến: "{cut(message.words, 400)}".' if message.words else ""
    return said(
        f"[{occurrence.code}] Đề nghị gia hạn chưa được chấp thuận.{words}",
        f"Thời hạn: {deadline(occurrence)}. Đề nghị đơn vị tập trung thực hiện.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.WhichItem) -> Content:
    kept = f' Đã giữ: "{cut(message.says, 120)}".' if message.says else ""
    choices = tuple(
        Choice(
            f"{n}. [{line.occurrence.code}]",
            f"{message.command} {line.occurrence.code} {message.says}".strip(),
            line.occurrence.id,
        )
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        "Đồng chí đang cập nhật việc nào?",
        *(f"{n}. {name_of(line.occurrence)}" for n, line in enumerate(message.lines, 1)),
        f"Trả lời số thứ tự.{kept} Dừng lại: /thoi",
        choices=choices,
        asks=True,
    )


@say.register
def _(message: m.ReallyDone) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Đã xong", f"/xong {code} {message.words}"),
        ("Đang làm", f"/tiendo {code} {message.words}"),
        ("Bỏ qua", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] Hệ thống chưa chắc đã hiểu đúng. Đề nghị đồng chí cho biết tình hình:",
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ChangeUndone) -> Content:
    now = f"Hiện nay: {state(message.occurrence)}; hạn {deadline(message.occurrence)}." if message.occurrence else ""
    return said(f"[{message.code}] Thông báo trước đã được rút lại.", cut(message.text, 200), now)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%".replace(".", ",")


def _rates(tally: Tally) -> str:
    rates = []
    if tally.total:
        rates.append(f"{_percent(tally.done, tally.total)} tổng giao")
    if tally.fallen_due:
        rates.append(f"{_percent(tally.done, tally.fallen_due)} số đến hạn ({tally.done}/{tally.fallen_due})")
    if tally.done:
        rates.append(f"đúng hạn {_percent(tally.done_in_time, tally.done)} ({tally.done_in_time}/{tally.done})")
    return f"Tỷ lệ: {'; '.join(rates)}" if rates else ""


@say.register
def _(message: m.Summary) -> Content:
    tally, local = message.tally, message.at.astimezone(VIETNAM)
    apart = [f"thường xuyên {tally.ongoing}"] if tally.ongoing else []
    apart += [f"tạm dừng {tally.paused}"] if tally.paused else []
    latest = [
        f"{n}. [{line.occurrence.code}] {line.occurrence.lead.code} - {cut(line.occurrence.item.text, 50)} - "
        f"quá {-(line.days_left or 0)} ngày"
        + (f" (đang xin gia hạn đến {short(line.pending_to)})" if line.pending_to else "")
        for n, line in enumerate(message.latest, 1)
    ]
    return said(
        f"TỔNG HỢP TIẾN ĐỘ - {message.title}",
        f"Số liệu đến {local:%H} giờ {local:%M}, ngày {official(local.date())}\n",
        f"Tổng số nhiệm vụ giao: {tally.total}",
        f"- Hoàn thành: {tally.done} (trong hạn {tally.done_in_time}, quá hạn {tally.done_late})",
        f"- Chờ xác nhận: {tally.claimed}",
        f"- Đang thực hiện: {tally.doing} (trong hạn {tally.doing_in_time}, sắp đến hạn {tally.doing_soon} "
        f"trong số đó; quá hạn {tally.doing_late})",
        f"- Chưa thực hiện: {tally.waiting} (trong hạn {tally.waiting_in_time}, quá hạn {tally.waiting_late})",
        _rates(tally),
        f"Tính riêng: {', '.join(apart)}" if apart else "",
        f"Chưa xác định hạn: {tally.no_deadline}" if tally.no_deadline else "",
        "\nQuá hạn nhiều ngày nhất:" if latest else "",
        *latest,
        "\n" + f"Vướng mắc cần chỉ đạo: {message.stuck}",
        f"Đề nghị gia hạn chờ duyệt: {message.pending}{' - gõ /duyet' if message.pending else ''}",
        "Chi tiết theo đơn vị: /summary donvi" if message.unit is None else "",
    )


@say.register
def _(message: m.UnitSummary) -> Content:
    local = message.at.astimezone(VIETNAM)
    rows = [
        f"{code}: giao {t.total}, hoàn thành {t.done}, chờ xác nhận {t.claimed}, quá hạn {t.doing_late + t.waiting_late}"
        for code, t in message.rows
    ]
    return said(
        f"THEO ĐƠN VỊ - {message.title}",
        f"Số liệu đến {local:%H} giờ {local:%M}, ngày {official(local.date())}\n",
        *(rows or ["Chưa có nhiệm vụ nào."]),
    )


@say.register
def _(message: m.Pending) -> Content:
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/duyet {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    lines = [
        f"{n}. {name_of(line.occurrence, 60)} - {line.occurrence.lead.code} - "
        f"{short(line.occurrence.due_on or line.pending_to)} -> {short(line.pending_to)}"
        for n, line in enumerate(message.lines, 1)
        if line.pending_to
    ]
    return said("Đề nghị gia hạn chờ duyệt:", *lines, "Trả lời số thứ tự để xem và quyết định.", choices=choices)


@say.register
def _(message: m.ClaimsWaiting) -> Content:
    if not message.lines:
        return said("Không có kết quả nào chờ xác nhận.")
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/viec {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        "Kết quả chờ xác nhận:",
        *(f"{n}. {_list_line(line)}" for n, line in enumerate(message.lines, 1)),
        "Xác nhận: /xacnhan MÃ. Yêu cầu bổ sung: /bosung MÃ nội dung",
        choices=choices,
    )


@say.register
def _(message: m.AskWords) -> Content:
    return said(
        f"{_with_period(message.occurrence)} Cần bổ sung gì? Đề nghị đồng chí ghi ngắn gọn, ví dụ: còn thiếu phụ lục số liệu.",
        "Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AliasTaken) -> Content:
    return said(f'"{message.alias}" đang là tên của {message.unit.code}: {message.unit.name}. Đề nghị chọn tên khác.')


@say.register
def _(message: m.LeadChanged) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Nhiệm vụ chuyển sang {occurrence.lead.name} chủ trì",
        cut(occurrence.item.text, 200),
        "Đơn vị đồng chí không còn chủ trì nhiệm vụ này và không nhận nhắc việc nữa.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.MyData) -> Content:
    roles = "; ".join(f"{ROLE_NAMES[role]}, {unit}" for role, unit in message.roles) or "chưa có"
    return said(
        "Dữ liệu Hệ thống lưu về đồng chí:",
        f"Họ tên: {message.name}",
        f"Vai trò: {roles}",
        f"Kênh trò chuyện: {', '.join(message.channels) or 'chưa có'}",
        f"Số lần cập nhật nhiệm vụ đã ghi: {message.reports}",
        "Đề nghị xóa: đồng chí báo Văn phòng. Nhật ký nhiệm vụ được giữ theo quy chế của cơ quan.",
    )


@say.register
def _(message: m.ProofNoted) -> Content:
    return said(
        f"{_with_period(message.occurrence)} Đã ghi văn bản {message.document} kèm kết quả.",
        "Trạng thái: Chờ xác nhận. Văn phòng đã được báo.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.GroupBound) -> Content:
    if message.unit.is_office:
        return said(
            f"Nhóm chung của {message.unit.name}.",
            "Tại đây Trợ lý chỉ trả lời số liệu tổng hợp: /tonghop, /tonghop donvi. Việc của từng đơn vị xin nhắn riêng.",
        )
    return said(
        f"Nhóm của {message.unit.name}.",
        f"Trợ lý nhắc việc của đơn vị tại đây. Hiện chủ trì {message.leads} nhiệm vụ, trong đó {message.due_soon} nhiệm vụ "
        "đến hạn trong 7 ngày tới. Xem: /nhiemvu",
        "Để cập nhật, trả lời (reply) tin nhắc, hoặc gửi lệnh, ví dụ: /xong 2.3 BC 45. Người chưa có mã xin nhắn riêng cho "
        "Trợ lý để kết nối trước.",
        "Đề nghị không gửi nội dung thuộc bí mật nhà nước qua kênh này.",
    )


@say.register
def _(message: m.GroupLost) -> Content:
    return said(
        f"Trợ lý không còn ở nhóm của {message.unit.code}.",
        f"Từ nay nhóm của {message.unit.name} không nhận nhắc việc; cán bộ đã kết nối riêng vẫn nhận. Để nối lại, thêm Trợ lý "
        f"vào nhóm rồi gửi trong nhóm: /start {message.unit.code}",
    )
