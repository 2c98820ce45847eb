"""Tiếng Việt: mọi câu của bot. Tone: "đồng chí", facts, no exclamation marks; the first line says what and when."""

from datetime import date
from functools import singledispatch

from bot.messages.shaping import (
    FIRST_LINE,
    beneath,
    counted,
    fit,
    fitting,
    flow,
    headline,
    in_a_row,
    menu,
    name_of,
    never_due,
    numbered,
    pictograph,
    said,
    short,
    shortlist,
    unless_said,
)
from bot.messages.vi_reminders import coming_forms, coming_line, followed_line, reason_of
from bot.messages.vi_words import (
    CAUSES,
    COMMANDS,
    DUTY_STATES,
    HINTS,
    KINDS,
    ROLES,
    STATES,
    WHERE,
    question,
)
from domain import message as m
from domain.counting import Tally
from domain.deadlines import DeadlineKind
from domain.delivery import Choice, Content
from domain.duties import Awaited, Duty, DutyState, awaited
from domain.followed import Fate
from domain.occurrence import Kind, Occurrence, Report
from domain.status import WORKING, State
from domain.text import cut
from domain.time import VIETNAM, official, spoken

SCOPES = {m.Scope.SEVERAL_OFFICES: "Các cơ quan", m.Scope.NOTHING: "Chưa có nhiệm vụ"}

MOST_NAMED = 10

FIELDS = {
    m.Field.UNIT: "Giao cho đơn vị nào?",
    m.Field.TEXT: "Nội dung nhiệm vụ là gì?",
    m.Field.DEADLINE: "Hạn nào? Ví dụ: 30/6, thứ Sáu, cuối tháng, KHÔNG HẠN.",
}

UNTOLD = "Văn phòng chưa có ai kết nối nên chưa báo được."


@singledispatch
def say(message: m.Message) -> Content:
    raise NotImplementedError(type(message).__name__)


def day_due(occurrence: Occurrence) -> str:
    """When it is due, as the end of a sentence: "hạn thứ Sáu, 20/11/2026", or that there is no day."""
    return f"hạn {spoken(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)


def date_due(occurrence: Occurrence) -> str:
    """The same, shorter."""
    return f"hạn {official(occurrence.due_on)}" if occurrence.due_on else without_day(occurrence)


def without_day(occurrence: Occurrence) -> str:
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "việc thường xuyên"
    return "không có hạn" if never_due(occurrence) else "chưa xác định hạn"


def due_day(occurrence: Occurrence) -> str:
    """What stands behind "Hạn:"."""
    if occurrence.due_on:
        return spoken(occurrence.due_on)
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return "thường xuyên"
    return "không có" if never_due(occurrence) else "chưa xác định"


def deadline(occurrence: Occurrence) -> str:
    """A sentence of the deadline, with the rule as it was written when it recurs."""
    rule = occurrence.item.deadline_text
    if occurrence.due_on and occurrence.item.kind is DeadlineKind.RECURRING and rule:
        return f"Hạn {spoken(occurrence.due_on)} (định kỳ: {rule})."
    return f"{_capital(day_due(occurrence))}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def left(days: int) -> str:
    if days < 0:
        return f"Đã quá hạn {-days} ngày"
    return {0: "Hôm nay đến hạn", 1: "Ngày mai đến hạn"}.get(days, f"Còn {days} ngày")


def when(line: m.Line) -> str:
    """How an item stands, in a few words that begin a line."""
    occurrence = line.occurrence
    if occurrence.state not in WORKING:
        return STATES[occurrence.state]
    return _capital(without_day(occurrence)) if line.days_left is None else left(line.days_left)


def state(occurrence: Occurrence) -> str:
    words = STATES[occurrence.state]
    if occurrence.state is State.IN_PROGRESS:
        if occurrence.percent is not None:
            words += f" {occurrence.percent}%"
        if occurrence.needs_more:
            words += ", cần bổ sung"
        if occurrence.stuck:
            cause = f" ({CAUSES[occurrence.cause]})" if occurrence.cause else ""
            words += f', vướng "{cut(occurrence.stuck, 60)}"{cause}'
    if occurrence.state in WORKING and occurrence.directive:
        words += f', có chỉ đạo "{cut(occurrence.directive, 60)}"'
    return words


def four(occurrence: Occurrence, *more: tuple[str, str]) -> tuple[Choice, ...]:
    """How it stands, in four answers; of what goes on for ever that nothing came up, or what is in the way."""
    code = occurrence.code
    if occurrence.item.kind is DeadlineKind.ONGOING:
        nothing = ("Không phát sinh trong quý", f"{code} không có")
        return numbered(nothing, ("Vướng mắc", f"{code} vướng"), *more, occurrence=occurrence.id)
    return numbered(
        ("Xong", f"{code} xong"),
        ("Đang làm", f"{code} đang làm"),
        ("Vướng mắc", f"{code} vướng"),
        ("Xin gia hạn", f"{code} gia hạn"),
        *more,
        occurrence=occurrence.id,
    )


def examples(occurrence: Occurrence) -> str:
    if occurrence.item.kind is DeadlineKind.ONGOING:
        return f"{occurrence.code} 3 buổi, 200 lượt người"
    return f"{occurrence.code} XONG BC 45 / {occurrence.code} ĐANG LÀM 60%"


def period(occurrence: Occurrence) -> str:
    """Which period is meant when the item recurs: "xong" means the oldest open one."""
    if occurrence.item.kind is DeadlineKind.RECURRING and occurrence.due_on:
        return f"Kỳ hạn {official(occurrence.due_on)}."
    return ""


def quoted(who: str, words: str, *, on_behalf: bool = False) -> str:
    by = f"{who} (báo thay)" if on_behalf else who
    return f'{by}: "{cut(words, 600)}"' if words else f"Người báo: {by}."


UNDO = Choice("Hoàn tác", "/hoantac", numbered=False)
TO_UNDO = "Nếu chưa đúng, gõ /hoantac trong 10 phút."


@say.register
def _(message: m.Short) -> Content:
    return said(HINTS[message.hint])


@say.register
def _(message: m.FirstAdmin) -> Content:
    return said(
        "Kính chào đồng chí. Đây là Trợ lý nhắc việc.",
        "Hệ thống chưa có người quản trị. Nếu đồng chí là người cài đặt, đề nghị ghi dòng sau vào cấu hình rồi khởi động lại:",
        f"NHACVIEC_ADMINS={message.channel}:{message.id}",
    )


@say.register
def _(message: m.BadForm) -> Content:
    verb = COMMANDS[message.command]
    return said(
        fitting(
            f"Lệnh /{verb.name} chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:",
            f"Lệnh /{verb.name} chưa đủ. Đề nghị gõ theo mẫu:",
        ),
        verb.form,
        f"Ví dụ: {verb.example}" if verb.example else "",
        "Lập cơ quan: /donvi add TPMC; Thành phố Móng Cái" if message.founding else "",
    )


@say.register
def _(message: m.NotUnderstood) -> Content:
    verbs = [COMMANDS[name] for name in message.commands]
    return said(
        "Hệ thống chưa rõ nội dung đồng chí vừa gửi.",
        f"Đồng chí có thể gõ: {'; '.join(f'/{verb.name} ({verb.does})' for verb in verbs)}." if verbs else "",
    )


@say.register
def _(message: m.NotFound) -> Content:
    return said(flow(f"{message.what}: không tìm thấy.", "Xem danh sách: /nhiemvu"))


@say.register
def _(message: m.NotAllowed) -> Content:
    who = in_a_row(tuple(ROLES[role] for role in message.who), "hoặc")
    return said("Đồng chí không thực hiện được việc này.", f"Việc này do {who} thực hiện. Không có gì thay đổi.")


@say.register
def _(message: m.UnknownUnit) -> Content:
    near = f"Có phải: {'; '.join(message.nearest)}?" if message.nearest else LISTINGS[message.listing]
    return said(headline('Không có đơn vị "', message.name, '".'), near)


LISTINGS = {
    "donvi": "Xem các đơn vị: /donvi list",
    "tonghop": "Xem mã các đơn vị: /tonghop donvi",
    "": "Đề nghị đồng chí ghi lại mã hoặc tên đơn vị.",
}
"""By the verb that lists the units."""


@say.register
def _(message: m.UnknownRole) -> Content:
    return said(
        headline('Không có vai trò "', message.name, '".'),
        f"Các vai trò: {', '.join(f'{role.value} ({ROLES[role]})' for role in ROLES)}; group (nhóm của đơn vị).",
        f"Ví dụ: /moi {message.unit.code} head",
    )


@say.register
def _(message: m.NotLater) -> Content:
    return said(
        f"Hạn mới cần muộn hơn hạn hiện nay {official(message.due_on)}.",
        f"Đồng chí vừa ghi {official(message.to_on)}. Ghi lại, ví dụ: "
        + (f"/duyet {message.code} đồng ý dd/mm" if message.deciding else f"{message.code} GIA HẠN dd/mm lý do"),
    )


@say.register
def _(message: m.NotAShare) -> Content:
    return said(
        f"[{message.occurrence.code}] Tỷ lệ ghi từ 0% đến 100%.",
        f"Đồng chí vừa ghi {cut(message.given, 30)}. Không có gì thay đổi.",
        f"Ghi lại, ví dụ: {message.occurrence.code} ĐANG LÀM 60%",
    )


@say.register
def _(message: m.FarOff) -> Content:
    return said(
        headline('Chưa rõ thời hạn "', message.text, '".'),
        f"Nếu đúng là {official(message.to_on)}, đề nghị ghi cả năm.",
    )


@say.register
def _(message: m.WrongState) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Hiện nay: {STATES[occurrence.state]}.",
        cut(occurrence.item.text, 200),
        f"Gần nhất: {history_line(message.latest)}." if message.latest else "",
        "Không có gì thay đổi.",
    )


@say.register
def _(message: m.Joined) -> Content:
    who, unit = f"Đã ghi nhận: {message.name}, {ROLES[message.role]}", message.unit
    head = fitting(f"{who}, {unit.name}.", f"{who}, {unit.code}.", f"Đã ghi nhận: {message.name}.")
    return said(
        head,
        f"Vai trò: {ROLES[message.role]}, {unit.name}." if ROLES[message.role] not in head else "",
        f"Hiện {unit.name} chủ trì {message.leads} nhiệm vụ, trong đó {message.due_soon} nhiệm vụ đến hạn "
        "trong 7 ngày tới. Xem: /nhiemvu",
        f"Đây là Trợ lý nhắc việc của {message.office}. Hệ thống chỉ lưu họ tên, chức danh, đơn vị, mã trò chuyện và "
        "nội dung cập nhật nhiệm vụ; dùng để nhắc việc, tổng hợp tiến độ. Xem hoặc đề nghị xóa dữ liệu: /dulieu. "
        "Ngôn ngữ, biểu tượng: /caidat. Dùng ở thêm một kênh: /lienket.",
        "Đề nghị không gửi nội dung thuộc bí mật nhà nước qua kênh này.",
    )


@say.register
def _(message: m.Greeting) -> Content:
    roles = [f"{ROLES[role]}, {unit}" for role, unit in message.roles]
    roles += ["quản trị hệ thống"] if message.steward else []
    return said(
        headline("Kính chào đồng chí ", message.name, "."),
        f"Vai trò: {'; '.join(roles) or 'chưa có'}.",
        "Xem việc: /nhiemvu. Hướng dẫn: /trogiup",
    )


@say.register
def _(message: m.Help) -> Content:
    verbs = [COMMANDS[name] for name in message.commands]
    how = "có gạch chéo, hoặc sau tên Trợ lý" if message.in_group else "không cần dấu, không cần gạch chéo"
    return said(f"Đồng chí có thể gõ ({how}):", *(f"{v.form}: {v.does}" for v in verbs))


@say.register
def _(message: m.Invitation) -> Content:
    whom = ROLES[message.role] if message.role else "nhóm của đơn vị"
    how = "Người nhận gửi cho bot: DK" if message.role else "Thêm Trợ lý vào nhóm rồi gửi trong nhóm: /start"
    return said(
        message.code,
        *(way.link for way in message.ways if way.link),
        f"Mã dành cho {whom}, {message.unit.name}. Dùng một lần, đến hết {spoken(message.expires_on)}.",
        f"{how} {message.code}",
        *(_by_name(message, WHERE.channels[way.channel], way.name) for way in message.ways if way.name),
    )


def _by_name(message: m.Invitation, channel: str, name: str) -> str:
    """How to come to us where no link brings the code along."""
    if message.role:
        return f"Trên {channel}: tìm {name}, mở trò chuyện rồi gửi mã."
    return f"Trên {channel}: chọn tên trong nhóm rồi gửi: @{name} DK {message.code}"


@say.register
def _(message: m.PeopleList) -> Content:
    lines = [
        f"{p.number}. {p.name}, {ROLES[p.role]}, {p.unit}{f' ({why})' if (why := _beside(p)) else ''}"
        for p in message.people
    ]
    missing = f"Chưa kết nối: {', '.join(message.units_without)}." if message.units_without else ""
    return said(
        headline("Người của ", message.unit, ":") if message.unit else "Người của các đơn vị:",
        *(lines or ["Chưa có người nào."]),
        missing,
        "Mời: /moi ĐƠN_VỊ. Bàn giao: /bangiao ĐƠN_VỊ. Gỡ: /nguoi remove SỐ",
    )


def _beside(person: m.PersonLine) -> str:
    """What is to be known of somebody in a list of people."""
    notes = [WHERE.unreached(person.reach, group=person.group)]
    if person.away is not None:
        away = person.away
        notes.append(f"nghỉ {short(away.first)} - {short(away.last)}, {away.stand_in} nhận nhắc việc thay")
    if person.leaving is not None:
        notes.append(f"đang bàn giao, mã đến hết {short(person.leaving)}")
    return "; ".join(note for note in notes if note)


@say.register
def _(message: m.PersonRemoved) -> Content:
    return said(
        fitting(f"Đã gỡ {message.name} khỏi {message.unit}.", f"Đã gỡ {message.name}."),
        f"Đơn vị: {message.unit}. Các vai trò khác của người này vẫn giữ nguyên."
        if message.stays
        else f"Đơn vị: {message.unit}. Người này không nhận tin nào nữa.",
    )


@say.register
def _(message: m.UnitSaved) -> Content:
    what = "cơ quan" if message.unit.is_office else "đơn vị"
    done = "Đã lập" if message.is_new else "Đã có"
    code = message.unit.code
    whom = f"/moi {code} admin (Văn phòng), /moi {code} leader (lãnh đạo)" if message.unit.is_office else f"/moi {code}"
    return said(flow(f"{done} {what} {code}:", f"{message.unit.name}."), f"Mời: {whom}")


@say.register
def _(message: m.UnitList) -> Content:
    lines = [f"{'' if unit.is_office else '- '}{unit.code}: {unit.name}" for unit in message.units]
    return said(f"Các đơn vị: {len(lines)}", *lines) if lines else said("Chưa có đơn vị nào.")


@say.register
def _(message: m.UnitAliased) -> Content:
    return said(flow(f'Từ nay "{fit(message.alias, 30)}" là {message.unit.code}:', f"{message.unit.name}."))


@say.register
def _(message: m.AliasTaken) -> Content:
    return said(
        flow(f'"{fit(message.alias, 30)}" đang là tên của {message.unit.code}:', f"{message.unit.name}."),
        "Đề nghị chọn tên khác.",
    )


@say.register
def _(message: m.AskField) -> Content:
    days = tuple((spoken(day), f"{day:%d/%m/%Y}") for day in message.days)
    units = tuple((name, name.split(" (", maxsplit=1)[0]) for name in message.units)
    choices = numbered(*units, *days)
    unknown = {m.Field.UNIT: 'Không có đơn vị "', m.Field.DEADLINE: 'Chưa rõ thời hạn "'}.get(message.field, '"')
    return said(
        headline(unknown, message.given, '".') if message.given else "",
        question(message.doubt) if message.doubt else FIELDS[message.field],
        *(choice.label for choice in choices),
        f"Đã giữ: {cut(message.kept, 200)}" if message.kept else "",
        "Dừng lại: /thoi",
        choices=choices,
        asks=True,
    )


def fallen(to_on: date | None) -> str:
    """That a request for more time is of no use any more, as the deadline was moved."""
    return f"Đề nghị gia hạn đến {official(to_on)} không còn hiệu lực." if to_on else ""


@say.register
def _(message: m.Assigned) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    late = occurrence.due_on is not None and occurrence.due_on < message.today
    done = f"{'Đã sửa' if message.edited else 'Đã giao'} [{item.code}]"
    lead = f"{item.lead.name} ({item.lead.code})"
    head = fitting(f"{done} cho {lead}", f"{done} cho {item.lead.code}, {date_due(occurrence)}", done)
    rule = item.deadline_text if item.kind is DeadlineKind.RECURRING else ""
    return said(
        head,
        f"Chủ trì: {lead}" if lead not in head else "",
        item.text,
        f"Hạn: {due_day(occurrence)}{'. Lưu ý: hạn đã qua' if late else ''}",
        fallen(message.fallen),
        f"Định kỳ: {rule}" if rule else "",
        f"Phối hợp: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Sản phẩm: {item.product.rstrip('.')}" if item.product else "",
        f"Văn bản: {item.document}" if item.document else "",
        f"Chưa có trong danh sách đơn vị, chỉ ghi tên: {', '.join(message.unknown_coordinators)}"
        if message.unknown_coordinators
        else "",
        f"Chưa ai kết nối, chưa báo được: {', '.join(message.unheard)}. Mời: /moi ĐƠN_VỊ" if message.unheard else "",
        f"Nhắc lần tới: {spoken(message.next_on)}." if message.next_on else "",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NewItem) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    by = f"Theo {item.document}, đơn vị" if item.document else "Đơn vị"
    heading = f"{'ĐIỀU CHỈNH NHIỆM VỤ' if message.edited else 'NHIỆM VỤ MỚI'} [{item.code}]"
    rule = item.deadline_text if item.kind is DeadlineKind.RECURRING else ""
    head = fitting(f"{heading} - {day_due(occurrence)}", f"{heading} - {date_due(occurrence)}")
    return said(
        head,
        f"Kính gửi {item.lead.name}. {by} được giao chủ trì:",
        item.text,
        unless_said(f"Hạn: {due_day(occurrence)}.", head, day_due(occurrence)),
        fallen(message.fallen),
        f"Định kỳ: {rule}." if rule else "",
        f"Phối hợp: {', '.join(item.coordinators)}." if item.coordinators else "",
        f"Sản phẩm: {item.product.rstrip('.')}." if item.product else "",
        "Đề nghị đồng chí trả lời ĐÃ NHẬN; nếu không thuộc nhiệm vụ của đơn vị, trả lời TRẢ LẠI kèm lý do.",
        "Khi làm, trả lời: XONG / ĐANG LÀM 60% / VƯỚNG ... / GIA HẠN dd/mm lý do",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Coordinate) -> Content:
    occurrence, item = message.occurrence, message.occurrence.item
    what = f"[{item.code}] {'Điều chỉnh: phối hợp' if message.edited else 'Phối hợp'} với"
    return said(
        fitting(
            f"{what} {item.lead.name} - {date_due(occurrence)}",
            f"{what} {item.lead.code} - {date_due(occurrence)}",
            f"{what} {item.lead.code}",
        ),
        f"{message.unit.name} được giao phối hợp với {item.lead.name}:",
        item.text,
        deadline(occurrence),
        "Đơn vị không cần cập nhật tiến độ; ý kiến phối hợp xin gửi đơn vị chủ trì hoặc trả lời tại đây, "
        f"ví dụ: {item.code} Ý KIẾN PHỐI HỢP ...",
        about=(occurrence.id,),
    )


def _list_line(line: m.Line, prefix: str = "") -> str:
    occurrence = line.occurrence
    days = f", {left(line.days_left).lower()}" if line.days_left is not None and occurrence.state in WORKING else ""
    return (
        f"{prefix}{pictograph(line)}{name_of(occurrence)} - {occurrence.lead.code} - "
        f"{date_due(occurrence)}{days}; {state(occurrence)}"
    )


@say.register
def _(message: m.Pictured) -> Content:
    counted = ((message.pictures, "ảnh"), (message.files, "tệp"))
    return said(f"Kèm {', '.join(f'{count} {what}' for count, what in counted if count)}.", *message.links)


@say.register
def _(message: m.NotKept) -> Content:
    what = "tệp" if message.name else "ảnh"
    return said(
        f"Không lưu được {what} gửi lúc {message.sent_at.astimezone(VIETNAM):%H:%M}.",
        f"Tệp: {message.name}." if message.name else "",
        f"{what.capitalize()} hỏng, quá lớn, có mật khẩu, có macro hoặc chưa tải được.",
        "Báo cáo vẫn giữ nguyên. Đề nghị đồng chí gửi lại, hoặc ghi số văn bản.",
    )


@say.register
def _(message: m.WrittenAt) -> Content:
    at = message.at.astimezone(VIETNAM)
    return said(f"(Soạn lúc {at:%H:%M} ngày {official(at.date())}; hệ thống gửi chậm.)")


@say.register
def _(message: m.AuditReport) -> Content:
    audit = message.audit
    missing = shortlist(tuple(dict.fromkeys(audit.missing)))
    silent = shortlist(
        tuple(f"{one.name} ({one.unit}, {WHERE.unreached(one.reach, group=one.group)})" for one in message.unreached)
    )
    broken = tuple(f"[{code}] {why}" for code, why in list(audit.broken.items())[:MOST_NAMED])
    claims = tuple(f"[{code}] {unit} báo {short(day)}" for code, unit, day in audit.claims)
    headless = shortlist(tuple(f"[{code}] {unit}" for code, unit in audit.headless))
    return said(
        fitting(f"Kiểm tra nhắc việc {official(audit.day)}: gửi {audit.delivered}/{audit.expected} lượt."),
        f"Cơ quan: {message.office}.",
        f"Đang chờ gửi: {audit.waiting} lượt." if audit.waiting else "",
        f"Không còn cần nhắc (đã báo cáo hoặc đổi hạn): {audit.overtaken} lượt." if audit.overtaken else "",
        *(
            f"Không gửi được: {unit}, {count} lượt ({reason_of(reason)})."
            for (unit, reason), count in audit.failed.most_common(MOST_NAMED)
        ),
        f"Bản tin: gửi {audit.bulletins[Fate.SENT]}/{audit.bulletins_expected}." if audit.bulletins_expected else "",
        f"Bản tin không gửi được: {audit.bulletins[Fate.FAILED]}." if audit.bulletins[Fate.FAILED] else "",
        f"Bản tin chưa lập: {audit.bulletins_missing}." if audit.bulletins_missing else "",
        f"Chưa lập tin nhắc: {missing}." if missing else "",
        f"Chưa kết nối, không có ai nhận: {shortlist(tuple(audit.unheard))}." if audit.unheard else "",
        f"Người không nhận được tin: {silent}." if silent else "",
        f"Quá hạn, đơn vị không có thủ trưởng nhận tin: {headless}. Mời: /moi {next(iter(audit.headless))[1]} head"
        if headless
        else "",
        f"Không tính được lịch nhắc: {'; '.join(broken)}." if broken else "",
        f"Chờ xác nhận từ 3 ngày làm việc: {shortlist(claims)}. Xem: /xacnhan" if claims else "",
    )


@say.register
def _(message: m.SetAside) -> Content:
    return said(
        headline(f"Chưa nhắc được [{message.code}] ", message.text),
        f"Không tính được lịch nhắc của việc này ({message.why}). Các việc khác vẫn được nhắc.",
        f"Đề nghị đặt lại hạn: /sua {message.code}; hạn 30/9; vb 12/TB-UBND",
    )


@say.register
def _(message: m.ChannelBarred) -> Content:
    name = WHERE.channels.get(message.channel, message.channel)
    return said(
        fit(f"{name} không nhận mã bot, Hệ thống đã dừng gửi.", FIRST_LINE),
        f"Không ai gửi, nhận được tin trên {name} cho đến khi có mã mới.",
        f"Đề nghị đồng chí ghi mã mới vào NHACVIEC_{message.channel.upper()}_TOKEN, khởi động lại, rồi kiểm tra bằng "
        "nhacviec doctor.",
    )


@say.register
def _(message: m.WasDeaf) -> Content:
    since, until = message.since.astimezone(VIETNAM), message.until.astimezone(VIETNAM)
    day = "" if since.date() == until.date() else f" ngày {short(since.date())}"
    return said(
        f"Hệ thống gián đoạn từ {since:%H:%M}{day} đến {until:%H:%M} ngày {short(until.date())}.",
        "Tin gửi trong thời gian đó không đến được Hệ thống. Đề nghị đồng chí nhắn lại nếu chưa thấy phản hồi.",
    )


def duty_state(duty: Duty, today: date | None = None) -> str:
    words = DUTY_STATES[duty.state]
    if duty.waits and duty.percent is not None:
        words = f"đang làm {duty.percent}%"
    if duty.waits and duty.stuck:
        words += f', vướng "{cut(duty.stuck, 60)}"'
    late = -duty.days_left(today) if today is not None and duty.waits else 0
    return f"{words}, quá {late} ngày" if late > 0 else words


def duty_line(duty: Duty, today: date, *, prefix: str = "- ") -> str:
    """A duty in a list: whose, what, until when, how far."""
    mark = f"[{duty.code}] {cut(duty.text, 90)}, hạn {short(duty.due_on)}"
    return f"{prefix}{mark}; {duty_state(duty, today)}"


def waits_for(waiting: tuple[Awaited, ...]) -> tuple[str, ...]:
    """What the lead waits for, and from whom."""
    found = []
    for one in waiting:
        duty, late = one.duty, one.late
        behind = f", quá {late} ngày" if late else ""
        stuck = f', vướng "{cut(duty.stuck, 60)}"' if duty.stuck else ""
        reported = "" if duty.waits else f"; {duty.unit.code} đã báo xong, gõ /xacnhan {duty.code}"
        what = f"{cut(duty.text, 90)}, hạn {short(duty.due_on)}"
        found.append(f"{'Chờ' if duty.waits else 'Chờ nhận'} {duty.unit.code}: {what}{behind}{stuck}{reported}")
    return tuple(found)


def nudge_choice(occurrence: Occurrence, waiting: tuple[Awaited, ...], place: int) -> tuple[Choice, ...]:
    """To ask for what others have not done yet, as one more answer."""
    names = tuple(dict.fromkeys(one.duty.unit.code for one in waiting if one.duty.waits))
    label = f"Đôn đốc {names[0]}" if len(names) == 1 else "Đôn đốc đơn vị phối hợp"
    says = f"/dondoc {occurrence.code}"
    return (Choice(f"{place}. {label}", says, occurrence.id),) if names else ()


def _judging(occurrence: Occurrence) -> tuple[Choice, ...]:
    return numbered(
        ("Xác nhận", f"/xacnhan {occurrence.code}"),
        ("Yêu cầu bổ sung", f"/bosung {occurrence.code}"),
        occurrence=occurrence.id,
    )


def _in_time(occurrence: Occurrence) -> str:
    """Whether what is done was done in time."""
    if occurrence.due_on is None or occurrence.done_on is None:
        return ""
    return " (quá hạn)" if occurrence.done_on > occurrence.due_on else " (trong hạn)"


@say.register
def _(message: m.Card) -> Content:
    line, occurrence, item = message.line, message.line.occurrence, message.line.occurrence.item
    choices = four(occurrence) if message.may_report else _judging(occurrence) if message.may_confirm else ()
    waiting = awaited(message.duties, message.today)
    if message.may_nudge and occurrence.state in WORKING:
        choices += nudge_choice(occurrence, waiting, len(choices) + 1)
    moved = occurrence.original_due_on and occurrence.original_due_on != occurrence.due_on
    head = headline(f"{when(line)}: [{item.code}] ", item.text)
    return said(
        head,
        beneath(item.text, head, 2000),
        f"Chủ trì: {item.lead.name} ({item.lead.code})",
        f"Phối hợp: {', '.join(item.coordinators)}" if item.coordinators else "",
        f"Hạn: {due_day(occurrence)}",
        f"Định kỳ: {item.deadline_text}" if item.kind is DeadlineKind.RECURRING and item.deadline_text else "",
        f"Hạn gốc: {_original(occurrence, message.today)}" if moved else "",
        _extended(message),
        f"Sản phẩm: {item.product.rstrip('.')}" if item.product else "",
        f"Văn bản: {item.document}" if item.document else "",
        f"Trạng thái: {state(occurrence)}{_in_time(occurrence)}",
        f"Đơn vị hỗ trợ: {occurrence.helper}" if occurrence.helper else "",
        f"Đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else "",
        *(
            waits_for(waiting)
            if message.may_nudge
            else [f"Phần việc của đơn vị: {duty_line(one.duty, message.today, prefix='')}" for one in waiting]
        ),
        *(duty_line(one, message.today) for one in message.duties if one.state is DutyState.DONE),
        f"Gần nhất: {history_line(message.latest)}" if message.latest else "",
        f"Trả lời: {menu(choices)}" if choices else "",
        f"hoặc ghi kết quả trong quý, ví dụ: {examples(occurrence)}"
        if choices and item.kind is DeadlineKind.ONGOING
        else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


def _original(occurrence: Occurrence, today: date) -> str:
    """The first deadline, and how many days are past since, as long as the item is open."""
    assert occurrence.original_due_on is not None
    late = (today - occurrence.original_due_on).days
    gone = f", đã qua {late} ngày" if late > 0 and occurrence.state in WORKING else ""
    return f"{spoken(occurrence.original_due_on)}{gone}"


def _extended(message: m.Card) -> str:
    """The extensions an item has had, from which day to which."""
    steps = [
        f"{short(one.led_from)} → {short(one.granted_on)}"
        + (f" (đề nghị khi quá hạn {one.late_days} ngày)" if one.late_days else "")
        for one in message.moved
        if one.granted_on
    ]
    often = " (gia hạn nhiều lần)" if any(one.often for one in message.moved) else ""
    return f"Đã gia hạn {len(steps)} lần{often}: {'; '.join(steps)}" if steps else ""


def _listed(message: m.ItemList) -> list[str]:
    """The lines, under the names of their units where these are to be told apart."""
    if not message.by_unit:
        return [_list_line(line) for line in message.lines]
    units = dict.fromkeys(line.occurrence.lead.code for line in message.lines)
    return [
        row
        for unit in units
        for row in (f"{unit}:", *(_list_line(line) for line in message.lines if line.occurrence.lead.code == unit))
    ]


@say.register
def _(message: m.ItemList) -> Content:
    unclaimed = tuple(line for line in message.lines if line.occurrence.state is not State.CLAIMED)
    late = counted(unclaimed, lambda days: days < 0)  # a claim counts as neither done nor late
    count = f": {len(message.lines) + message.hidden}"
    if message.listed is m.Listed.OPEN and late and not message.hidden:
        count += f", quá hạn {late}"
    title = {
        m.Listed.OPEN: "Việc đang mở của " if message.of else "Việc đang mở",
        m.Listed.OVERDUE: "Việc quá hạn",
        m.Listed.STUCK: "Việc đang vướng, cần chỉ đạo",
        m.Listed.FOUND: 'Tìm "',
    }[message.listed]
    if message.listed is m.Listed.FOUND:
        count = f'"{count}'
    see = "Xem một việc: /viec MÃ" if message.lines and message.listed is not m.Listed.OVERDUE else ""
    see += ". Chỉ đạo: /chidao MÃ NỘI DUNG" if see and message.listed is m.Listed.STUCK else ""
    return said(
        headline(title, message.of, count) if message.of else f"{title}{count}",
        *(_listed(message) or ["Không có việc nào."]),
        f"... và {message.hidden} việc nữa." if message.hidden else "",
        *duties_apart(message.duties, message.today),
        see,
    )


def duties_apart(duties: tuple[Duty, ...], today: date | None) -> tuple[str, ...]:
    """What units do for items of others, apart."""
    if not duties or today is None:
        return ()
    lines = [f"{duty_line(one, today)} - {one.lead.code} chủ trì" for one in duties]
    return (f"Phần việc phối hợp: {len(duties)}", *lines)


def history_line(report: Report) -> str:
    day = report.at.astimezone(VIETNAM)
    behalf = " (báo thay)" if report.on_behalf else ""
    words = f': "{cut(report.words, 160)}"' if report.words else ""
    words += " (có đính kèm)" if report.pictured else ""
    what = f"{KINDS[report.kind]}{f' ({CAUSES[report.cause]})' if report.cause else ''}"
    return f"{day:%H:%M} {official(day.date())} {report.who or 'Hệ thống'}{behalf} {what}{words}"


@say.register
def _(message: m.History) -> Content:
    occurrence = message.occurrence
    return said(
        headline(f"Nhật ký [{occurrence.code}] ", occurrence.item.text),
        *(history_line(report) for report in message.reports),
        "Các lần nhắc:" if message.followed else "",
        *(followed_line(one) for one in message.followed),
    )


@say.register
def _(message: m.DoneClaimed) -> Content:
    occurrence = message.occurrence
    product = f" ({occurrence.item.product.rstrip('.')})" if occurrence.item.product else ""
    return said(
        f"[{occurrence.code}] Đơn vị báo đã hoàn thành.",
        period(occurrence),
        f"Văn bản: {message.document}." if message.document else "",
        f"Đề nghị đồng chí gửi số, ngày văn bản hoặc kết quả{product}." if message.document is None else "",
        f"Trạng thái: Chờ xác nhận. {'Văn phòng sẽ kiểm tra và thông báo lại.' if message.told else UNTOLD}",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


def unread_day(day: str, code: str = "") -> str:
    return headline(f"{code}Chưa đọc được ngày “", day, "”.")


def still(occurrence: Occurrence) -> str:
    """That the deadline stands, where there is one."""
    return f"Hạn vẫn là {spoken(occurrence.due_on)}." if occurrence.due_on else f"{_capital(without_day(occurrence))}."


@say.register
def _(message: m.ProgressNoted) -> Content:
    occurrence = message.occurrence
    share = f", {occurrence.percent}%" if occurrence.percent is not None else ""
    noted = f"Ghi nhận [{occurrence.code}]: Đang thực hiện{share}"
    return said(
        f"{noted}.",
        f"Dự kiến xong: {spoken(message.promised_on)}." if message.promised_on else "",
        f"{unread_day(message.unread)} Ngày dự kiến chưa được ghi." if message.unread else "",
        period(occurrence),
        f"{still(occurrence)} {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskReason) -> Content:
    return said(
        f"[{message.occurrence.code}] Đồng chí đang vướng gì?",
        period(message.occurrence),
        "Đề nghị ghi ngắn gọn, ví dụ: chờ số liệu của Công an. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskWords) -> Content:
    return said(
        f"[{message.occurrence.code}] Cần bổ sung gì?",
        period(message.occurrence),
        "Đề nghị đồng chí ghi ngắn gọn, ví dụ: còn thiếu phụ lục số liệu. Dừng lại: /thoi",
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.ReceivedNoted) -> Content:
    return said(
        f"Ghi nhận [{message.occurrence.code}]: đơn vị đã nhận.",
        f"{deadline(message.occurrence)} {TO_UNDO}",
        choices=(UNDO,),
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NotStartedNoted) -> Content:
    ask = "Nếu dự kiến không kịp, đề nghị đồng chí xin gia hạn sớm để lãnh đạo xem xét."
    code, begun = message.occurrence.code, message.occurrence.state is not State.NOT_STARTED
    return said(
        f"Ghi nhận [{code}]: {'chưa có tiến triển thêm' if begun else 'chưa bắt đầu'}.",
        f"Trạng thái vẫn là: {state(message.occurrence)}. Nếu tiến độ đã ghi chưa đúng, gõ: {code} ĐANG LÀM 20%"
        if begun
        else "",
        deadline(message.occurrence),
        ask if message.occurrence.due_on else "",
    )


@say.register
def _(message: m.WordsToOffice) -> Content:
    occurrence = message.occurrence
    what = "hỏi, trao đổi" if message.kind is Kind.COMMENT else KINDS[message.kind]
    return said(
        f"[{occurrence.code}] {occurrence.lead.code} {what}",
        f"{cut(occurrence.item.text)}; {date_due(occurrence)}.",
        quoted(message.who, message.words),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ClaimToConfirm) -> Content:
    occurrence = message.occurrence
    choices = _judging(occurrence)
    what = f"[{occurrence.code}] {occurrence.lead.code} báo đã hoàn thành"
    head = fitting(f"{what}, {date_due(occurrence)}", what)
    return said(
        head,
        period(occurrence) if date_due(occurrence) not in head else "",
        cut(occurrence.item.text, 200),
        deadline(occurrence) if date_due(occurrence) not in head and not period(occurrence) else "",
        quoted(message.who, message.words, on_behalf=message.on_behalf),
        f"Văn bản: {message.document}" if message.document else "",
        "" if message.document or message.attached else "Chưa có số văn bản.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Confirmed) -> Content:
    occurrence = message.occurrence
    day = f"Ngày hoàn thành: {official(occurrence.done_on)}. " if occurrence.done_on else ""
    return said(
        f"[{occurrence.code}] Đã xác nhận hoàn thành{_in_time(occurrence)}.",
        period(occurrence),
        f"{day}Người xác nhận: {message.by}.",
        f"Cảm ơn {occurrence.lead.name} đã phối hợp.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.ReturnedForMore) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 600)
    what = f"[{occurrence.code}] Kết quả cần bổ sung"
    head = headline(f'{what}: "', words, '".') if words else f"{what}."
    return said(
        head,
        f'"{words}"' if words not in head else "",
        period(occurrence),
        f"{deadline(occurrence)} {state(occurrence)}.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Decided) -> Content:
    occurrence = message.occurrence
    what = f"[{occurrence.code}] Đã ghi: {KINDS[message.what]}"
    days = (spoken(message.day), official(message.day)) if message.day else ()
    told = (
        f"Đã báo {occurrence.lead.name}."
        if message.told
        else f"{occurrence.lead.name} chưa có ai kết nối nên chưa báo được."
    )
    head = fitting(*(f"{what}, hạn mới {day}." for day in days), f"{what}.")
    return said(
        head,
        unless_said(f"Hạn mới: {days[0]}.", head, days[0]) if days else "",
        period(occurrence),
        f"{told} {TO_UNDO}",
        choices=(UNDO,),
    )


@say.register
def _(message: m.Undone) -> Content:
    was, now = message.was, message.now
    stands = f"Hiện nay: {_stands(now)}." if now else "Nhiệm vụ này không còn."
    return said(
        flow(f"[{was.occurrence.code}] Đã hoàn tác.", stands),
        f"Đã bỏ: {_given_up(was, now)}.",
        "Người đã được báo về thay đổi này sẽ nhận tin rút lại." if message.told else "",
        about=(was.occurrence.id,) if now else (),
    )


def _stands(line: m.Line) -> str:
    pending = f", đang xin gia hạn đến {official(line.pending_to)}" if line.pending_to else ""
    return f"{state(line.occurrence)}, {date_due(line.occurrence)}{pending}"


def _given_up(was: m.Line, now: m.Line | None) -> str:
    """What of the state taken back is no more."""
    if now is None:
        return f"giao nhiệm vụ cho {was.occurrence.lead.code}"
    parts = [state(was.occurrence)] if state(was.occurrence) != state(now.occurrence) else []
    parts += [date_due(was.occurrence)] if was.occurrence.due_on != now.occurrence.due_on else []
    parts += [f"đề nghị gia hạn đến {official(was.pending_to)}"] if was.pending_to and not now.pending_to else []
    parts += ["không đồng ý gia hạn"] if now.pending_to and not was.pending_to and not parts else []
    return ", ".join(parts) or "nội dung vừa ghi"


@say.register
def _(message: m.ChangeUndone) -> Content:
    now = f"Hiện nay: {state(message.occurrence)}; {day_due(message.occurrence)}." if message.occurrence else ""
    return said(f"[{message.code}] Thông báo trước đã được rút lại.", cut(message.text, 200), now)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%".replace(".", ",")


def _rates(tally: Tally) -> str:
    rates = []
    if tally.total:
        rates.append(f"{share(tally.done, tally.total)} tổng giao")
    if tally.fallen_due:
        rates.append(f"{share(tally.done, tally.fallen_due)} số đến hạn ({tally.done}/{tally.fallen_due})")
    if tally.done:
        rates.append(f"đúng hạn {share(tally.done_in_time, tally.done)} ({tally.done_in_time}/{tally.done})")
    return f"Tỷ lệ: {'; '.join(rates)}" if rates else ""


def _titled(heading: str, title: str | m.Scope) -> tuple[str, str]:
    """The heading with as much of the title as fits, and the whole title where it does not."""
    words = SCOPES[title] if isinstance(title, m.Scope) else title
    head = headline(f"{heading} - ", words)
    return head, beneath(words, head)


def _figures(message: m.Summary | m.UnitSummary) -> str:
    local = message.at.astimezone(VIETNAM)
    return f"Số liệu đến {local:%H} giờ {local:%M}, ngày {official(local.date())}\n"


@say.register
def _(message: m.Summary) -> Content:
    tally = message.tally
    soon = f", sắp đến hạn {tally.doing_soon} trong số đó;" if tally.doing_soon else ","
    apart = [f"thường xuyên {tally.ongoing}"] if tally.ongoing else []
    apart += [f"tạm dừng {tally.paused}"] if tally.paused else []
    latest = [
        f"{n}. [{line.occurrence.code}] {line.occurrence.lead.code} - {cut(line.occurrence.item.text, 50)} - "
        f"quá {-(line.days_left or 0)} ngày"
        + (f" (đang xin gia hạn đến {short(line.pending_to)})" if line.pending_to else "")
        for n, line in enumerate(message.latest, 1)
    ]
    return said(
        *_titled("TỔNG HỢP TIẾN ĐỘ", message.title),
        _figures(message),
        f"Tổng số nhiệm vụ giao: {tally.total}",
        f"- Hoàn thành: {tally.done} (trong hạn {tally.done_in_time}, quá hạn {tally.done_late})",
        f"- Chờ xác nhận: {tally.claimed}",
        f"- Đang thực hiện: {tally.doing} (trong hạn {tally.doing_in_time}{soon} quá hạn {tally.doing_late})",
        f"- Chưa thực hiện: {tally.waiting} (trong hạn {tally.waiting_in_time}, quá hạn {tally.waiting_late})",
        _rates(tally),
        f"Tính riêng: {', '.join(apart)}" if apart else "",
        f"Chưa xác định hạn: {tally.no_deadline}" if tally.no_deadline else "",
        "\nQuá hạn nhiều ngày nhất:" if latest else "",
        *latest,
        "\n" + f"Vướng mắc cần chỉ đạo: {message.stuck}{' - gõ /vuongmac' if message.stuck else ''}",
        f"Đề nghị gia hạn chờ duyệt: {message.pending}{' - gõ /duyet' if message.pending else ''}",
        "Chi tiết theo đơn vị: /tonghop donvi" if message.unit is None else "",
    )


@say.register
def _(message: m.UnitSummary) -> Content:
    rows = [
        f"{code}: giao {t.total}, hoàn thành {t.done}, chờ xác nhận {t.claimed}, quá hạn {t.doing_late + t.waiting_late}"
        for code, t in message.rows
    ]
    return said(*_titled("THEO ĐƠN VỊ", message.title), _figures(message), *(rows or ["Chưa có nhiệm vụ nào."]))


@say.register
def _(message: m.ClaimsWaiting) -> Content:
    if not message.lines:
        return said("Không có kết quả nào chờ xác nhận.")
    choices = tuple(
        Choice(f"{n}. [{line.occurrence.code}]", f"/viec {line.occurrence.code}", line.occurrence.id)
        for n, line in enumerate(message.lines, 1)
    )
    return said(
        f"Kết quả chờ xác nhận: {len(message.lines)}",
        *(_list_line(line, f"{n}. ") for n, line in enumerate(message.lines, 1)),
        "Trả lời số thứ tự để xem. Xác nhận: /xacnhan MÃ. Yêu cầu bổ sung: /bosung MÃ NỘI DUNG",
        choices=choices,
    )


@say.register
def _(message: m.OwnClaim) -> Content:
    occurrence = message.occurrence
    return said(
        f"[{occurrence.code}] Kết quả này do chính đồng chí báo.",
        f"Đề nghị người khác xác nhận: {', '.join(message.others)}.",
        f"Nếu báo nhầm: /bosung {occurrence.code} LÝ DO",
        "Không có gì thay đổi.",
    )


@say.register
def _(message: m.LeadChanged) -> Content:
    occurrence = message.occurrence
    what = f"[{occurrence.code}] Chuyển chủ trì sang"
    return said(
        fitting(f"{what} {occurrence.lead.name}", f"{what} {occurrence.lead.code}"),
        cut(occurrence.item.text, 200),
        f"{occurrence.lead.name} chủ trì từ nay. Đơn vị đồng chí không còn chủ trì nhiệm vụ này và không nhận nhắc việc nữa.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.MyData) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles) or "chưa có"
    return said(
        "Dữ liệu Hệ thống lưu về đồng chí:",
        f"Họ tên: {message.name}",
        f"Vai trò: {roles}",
        f"Kênh trò chuyện: {WHERE.line(message.places) or 'chưa có'}",
        f"Số lần cập nhật nhiệm vụ đã ghi: {message.reports}",
        "Muốn xóa dữ liệu, đề nghị đồng chí báo Văn phòng. Nhật ký nhiệm vụ được giữ theo quy chế của cơ quan.",
    )


@say.register
def _(message: m.ProofNoted) -> Content:
    told = "Đã báo Văn phòng." if message.told else UNTOLD
    document = message.document or ""
    head = headline(f"[{message.occurrence.code}] Đã ghi văn bản ", document, " kèm kết quả.")
    return said(
        head if document else f"[{message.occurrence.code}] Đã ghi ảnh, tệp kèm kết quả.",
        f"Văn bản: {document}." if document not in head else "",
        period(message.occurrence),
        f"Trạng thái: Chờ xác nhận. {told}",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.Preferences) -> Content:
    tongue = "English" if message.language == "en" else "tiếng Việt"
    now = f"{tongue}, {'không dùng biểu tượng' if message.plain else 'có biểu tượng'}"
    chosen = [f"Nhắc việc và thông báo gửi qua {WHERE.name(place)}." for place in message.places if place.chosen]
    if message.changed:
        return said(f"Đã ghi: {now}.", *chosen, "Đổi lại: /caidat")
    other = ("Tiếng Việt", "/caidat tiếng việt") if message.language == "en" else ("English", "/caidat english")
    turn = (
        ("Bật biểu tượng", "/caidat biểu tượng bật") if message.plain else ("Tắt biểu tượng", "/caidat biểu tượng tắt")
    )
    ways = [(f"Nhận qua {WHERE.name(place)}", f"/caidat {place.name}") for place in message.places if not place.chosen]
    choices = numbered(other, turn, *ways, *(_other_habit(code, strict) for code, strict in message.offices))
    return said(
        f"Cài đặt hiện nay: {now}",
        *chosen,
        *(f"{code}: {_strictly(strict)}" for code, strict in message.offices),
        "Biểu tượng là dấu màu cạnh chữ trong danh sách. Tắt biểu tượng khi dùng trình đọc màn hình hoặc điện thoại cũ; "
        "chữ vẫn đủ nghĩa.",
        f"Trả lời: {menu(choices)}",
        f"hoặc gõ {', '.join(choice.says for choice in choices)}",
        *(coming_line(one) for one in message.coming),
        *(coming_forms(audit=audit) for audit in dict.fromkeys(one.audit for one in message.coming)),
        choices=choices,
        asks=True,
    )


def _strictly(strict: bool) -> str:
    return f"“trước ngày 15/4” là hết ngày {'14/4, ngày liền trước' if strict else '15/4, như văn bản ghi'}."


def _other_habit(code: str, strict: bool) -> tuple[str, str]:
    other = "như văn bản" if strict else "chặt"
    return f"{code}: trước ngày {other}", f"/caidat trước ngày {other} {code}"


@say.register
def _(message: m.OfficeHolds) -> Content:
    return said(
        fitting(f"Đã ghi cho {message.office}.", "Đã ghi."),
        f"Từ nay {_strictly(message.strict)}",
        "Việc đã giao giữ hạn cũ. Đổi lại: /caidat",
    )


@say.register
def _(message: m.ComingChanged) -> Content:
    lines = [coming_line(one) for one in message.coming]
    return said(
        fitting(f"Đã ghi. {lines[0]}.", "Đã ghi."),
        *(lines if len(lines) > 1 or len(lines[0]) > 40 else ()),
        f"Lần tới: {spoken(message.next_on)}. Gặp ngày nghỉ thì chuyển sang ngày làm việc sau."
        if message.next_on
        else "",
        "Đổi lại: /caidat",
    )


@say.register
def _(message: m.ComingUnread) -> Content:
    return said(
        "Chưa rõ thời gian, chưa có gì thay đổi.",
        "Giờ trong giờ hành chính: 07:30-11:30, 13:30-17:00.",
        coming_forms(audit=message.audit),
    )


@say.register
def _(message: m.GroupBound) -> Content:
    if message.unit.is_office:
        return said(
            headline("Nhóm chung của ", message.unit.name, "."),
            "Tại đây Trợ lý chỉ trả lời số liệu tổng hợp: /tonghop, /tonghop donvi. Việc của từng đơn vị xin nhắn riêng.",
        )
    return said(
        headline("Nhóm của ", message.unit.name, "."),
        f"Trợ lý nhắc việc của đơn vị tại đây. Hiện chủ trì {message.leads} nhiệm vụ, trong đó {message.due_soon} nhiệm vụ "
        "đến hạn trong 7 ngày tới. Xem: /nhiemvu",
        "Để cập nhật: trả lời (reply) tin nhắc, nhắc tên Trợ lý (@…) kèm nội dung, hoặc gửi lệnh, ví dụ: /xong 2.3 BC 45. "
        "Chỉ người đã kết nối mới cập nhật được: "
        "ai chưa có mã xin nhận của Văn phòng và gửi riêng cho Trợ lý trước.",
        "Đề nghị không gửi nội dung thuộc bí mật nhà nước qua kênh này.",
    )


@say.register
def _(message: m.GroupLost) -> Content:
    return said(
        headline("Trợ lý không còn ở nhóm của ", message.unit.code, "."),
        f"Từ nay nhóm của {message.unit.name} không nhận nhắc việc; cán bộ đã kết nối riêng vẫn nhận. Để nối lại, thêm Trợ lý "
        f"vào nhóm rồi gửi trong nhóm: /start {message.unit.code}",
    )


@say.register
def _(message: m.StillMissing) -> Content:
    lonely, leaderless = ", ".join(message.lonely), ", ".join(message.leaderless)
    return said(
        "Còn thiếu, trước khi nhắc việc đến được mọi đơn vị:",
        f"- Chưa có đơn vị: {lonely}. Thêm: /donvi add MÃ; TÊN; {message.lonely[0]}" if lonely else "",
        f"- Chưa có nhiệm vụ: {', '.join(message.idle)}. Nhập chương trình trên máy chủ, hoặc gõ /giao"
        if message.idle
        else "",
        f"- Chưa có lãnh đạo: {leaderless}. Mời: /moi {message.leaderless[0]} leader" if leaderless else "",
        f"- Chưa có ai kết nối: {shortlist(message.unheard)}. Mời: /moi {message.unheard[0]}"
        if message.unheard
        else "",
    )
