"""Tiếng Việt: bàn giao, nghỉ có người thay, nhật ký về người; and which of several is meant."""

from bot.messages.shaping import (
    and_leave,
    beneath,
    fitting,
    headline,
    in_a_row,
    menu,
    name_of,
    numbered,
    pictograph,
    said,
    shortlist,
    times,
)
from bot.messages.vi import date_due, duties_apart, left, say, state
from bot.messages.vi_words import ROLES, WHERE
from domain import people_messages as p
from domain.deeds import Deed, Did
from domain.delivery import Choice, Content
from domain.leave import Leave, Unfit, Unread
from domain.message import Line
from domain.people import Role
from domain.status import WORKING
from domain.text import cut
from domain.time import VIETNAM, official, spoken

ASKED = {
    p.Picked.UNIT: "Đồng chí muốn nói đơn vị nào?",
    p.Picked.OFFICE: "Đồng chí muốn nói cơ quan nào?",
    p.Picked.PLACE: "Bàn giao việc của ai?",
    p.Picked.AWAY: "Ai nghỉ?",
    p.Picked.STAND_IN: "Ai nhận nhắc việc thay?",
    p.Picked.DECIDER: "Ai quyết định thay?",
}


@say.register
def _(message: p.Pick) -> Content:
    labels = [f"{one.name} ({ROLES[one.role]})" if one.role else one.name for one in message.options]
    choices = and_leave(numbered(*((label, f"#{n}") for n, label in enumerate(labels, 1))), "Thôi")
    return said(
        ASKED[message.what],
        f'Chưa rõ "{cut(message.typed, 60)}".' if message.typed else "",
        *(choice.label for choice in choices[:-1]),
        f"Trả lời số thứ tự hoặc tên. {choices[-1].label}",
        choices=choices,
        asks=True,
    )


def place_name(roles: tuple[Role, ...]) -> str:
    return in_a_row(tuple(ROLES[role] for role in roles), "và")


@say.register
def _(message: p.HandoverCode) -> Content:
    unit, until = message.unit, spoken(message.expires_on)
    return said(
        message.code,
        *(way.link for way in message.ways if way.link),
        f"Mã bàn giao việc của {message.name} ({place_name(message.roles)}, {unit.name}). Dùng một lần, đến hết {until}.",
        f"Người nhận gửi cho bot: DK {message.code}",
        *(
            f"Trên {WHERE.channels[way.channel]}: tìm {way.name}, mở trò chuyện rồi gửi mã."
            for way in message.ways
            if way.name
        ),
        f"Khi người nhận gửi mã, {message.name} thôi nhận tin của {unit.code}; việc đang mở, câu hỏi, nhắc việc chuyển sang người nhận.",
        f"Rút mã: /bangiao {unit.code} thôi",
    )


REFUSED = {
    p.NoHandover.NOBODY: "Không có ai để bàn giao.",
    p.NoHandover.ONESELF: "Mã này để người nhận bàn giao gửi.",
    p.NoHandover.NONE_WAITS: "Không có mã bàn giao nào đang chờ.",
}


@say.register
def _(message: p.HandoverRefused) -> Content:
    unit = message.unit
    if message.why is p.NoHandover.LAST and message.role is not None:
        return said(
            headline("Chưa bàn giao được: ", f"chỉ có một {ROLES[message.role]}", "."),
            f"{unit.name} không còn ai khác là {ROLES[message.role]} nhận được tin. Không có gì thay đổi.",
            f"Đề nghị mời người mới trước: /moi {unit.code} {message.role.value}. Khi người mới đã vào, bàn giao hoặc gỡ người cũ.",
        )
    why = {
        p.NoHandover.NOBODY: f"{unit.name} chưa có người nào. Mời: /moi {unit.code}",
        p.NoHandover.ONESELF: f"Đồng chí là người bàn giao việc của {unit.name}. Đề nghị chuyển mã cho người nhận.",
        p.NoHandover.NONE_WAITS: f"{unit.name} không có gì thay đổi. Xem: /nguoi {unit.code}",
    }
    return said(REFUSED[message.why], why[message.why])


@say.register
def _(message: p.HandoverWished) -> Content:
    unit = message.unit
    told = (
        "Văn phòng đã nhận đề nghị và sẽ cấp mã."
        if message.told
        else "Văn phòng chưa có ai kết nối nên chưa báo được; đề nghị đồng chí báo Văn phòng cách khác."
    )
    return said(
        headline("Đã ghi đề nghị bàn giao ", unit.code, "."),
        f"Người bàn giao: {message.name}, {unit.name}. {told}",
        f"Trong khi chờ, không có gì thay đổi. Nghỉ vài ngày: /bangiao {unit.code} nghỉ 5 ngày",
    )


@say.register
def _(message: p.HandoverToGive) -> Content:
    choices = numbered(("Cấp mã bàn giao", message.says))
    head = headline("Đề nghị bàn giao ", message.unit.code, ".")
    asked_for = "" if message.who == message.name else f" việc của {message.name}"
    return said(
        head,
        f"{message.who} đề nghị bàn giao{asked_for}, {message.unit.name}, cho người khác.",
        f"Trả lời: {menu(choices)}",
        choices=choices,
    )


def _item(line: Line, n: int) -> str:
    occurrence = line.occurrence
    days = f", {left(line.days_left).lower()}" if line.days_left is not None and occurrence.state in WORKING else ""
    return f"{n}. {pictograph(line)}{name_of(occurrence)} - {date_due(occurrence)}{days}; {state(occurrence)}"


def _standing(stands: p.Stands) -> list[str]:
    count = len(stands.lines) + stands.hidden
    late = f", quá hạn {stands.late}" if stands.late else ""
    return [
        f"Việc đang mở: {count}{late}" if count else "Không có việc nào đang mở.",
        *(_item(line, n) for n, line in enumerate(stands.lines, 1)),
        *([f"... và {stands.hidden} việc nữa. Xem: /nhiemvu"] if stands.hidden and stands.lines else []),
        *(["Xem: /tonghop"] if stands.hidden and not stands.lines else []),
        *([f"Đang chờ Văn phòng xác nhận: {shortlist(times(stands.claimed))}"] if stands.claimed else []),
        *duties_apart(stands.duties, stands.today),
    ]


def _choices(stands: p.Stands) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"{n}. [{line.occurrence.code}]", line.occurrence.code, line.occurrence.id)
        for n, line in enumerate(stands.lines, 1)
    )


def _about(stands: p.Stands) -> tuple[int, ...]:
    return tuple(line.occurrence.id for line in stands.lines)


def _how(stands: p.Stands) -> str:
    if not stands.lines:
        return ""
    return f"Trả lời số thứ tự để báo cáo, hoặc theo mã, ví dụ: {stands.lines[0].occurrence.code} ĐANG LÀM 60%"


@say.register
def _(message: p.TookOver) -> Content:
    head = headline("Đồng chí đã nhận bàn giao ", message.unit.code, ".")
    return said(
        head,
        f"{message.unit.name}: đồng chí thay {message.before}. Nhật ký cũ được giữ nguyên.",
        *_standing(message.stands),
        _how(message.stands),
        choices=_choices(message.stands),
        about=_about(message.stands),
    )


@say.register
def _(message: p.PlaceBack) -> Content:
    return said(
        headline("Đã rút lại việc bàn giao ", message.unit.code, "."),
        f"Đồng chí lại nhận tin của {message.unit.name}.",
        *_standing(message.stands),
        _how(message.stands),
        choices=_choices(message.stands),
        about=_about(message.stands),
    )


@say.register
def _(message: p.HandedOver) -> Content:
    head = headline("Đã bàn giao ", message.unit.code, f" ({official(message.on)}).")
    return said(
        head,
        f"Từ {official(message.on)}, {message.after} thay {message.before} làm {ROLES[message.role]} của {message.unit.name}; "
        f"{message.open} nhiệm vụ đang mở đã được chuyển. Nhật ký cũ được giữ nguyên.",
    )


@say.register
def _(message: p.Farewell) -> Content:
    head = headline("Đã bàn giao ", message.unit.code, ".")
    rest = (
        f"Tin của {message.unit.code} không gửi đến đồng chí nữa; các đơn vị khác của đồng chí giữ nguyên."
        if message.stays
        else "Từ nay Trợ lý không gửi tin và không nhận báo cáo của đồng chí nữa. Trân trọng cảm ơn."
    )
    return said(head, f"Từ {official(message.on)}, {message.after} thay đồng chí tại {message.unit.name}.", rest)


@say.register
def _(message: p.HandoverLapsed) -> Content:
    unit = message.unit
    return said(
        headline("Mã bàn giao ", unit.code, " đã hết hạn."),
        f"Chưa có ai nhận bàn giao việc của {message.name}, {unit.name}. Không có gì thay đổi.",
        f"Cấp mã mới: /bangiao {unit.code}",
    )


@say.register
def _(message: p.HandoverWithdrawn) -> Content:
    return said(
        headline("Đã rút mã bàn giao ", message.unit.code, "."),
        f"Mã không dùng được nữa. {message.name} vẫn ở {message.unit.name}, không có gì thay đổi.",
    )


@say.register
def _(message: p.HandoverUndone) -> Content:
    return said(
        headline("Đã rút lại việc bàn giao ", message.unit.code, "."),
        f"{message.before} lại ở {message.unit.name} như trước; {message.after} thôi nhận tin của đơn vị.",
    )


@say.register
def _(message: p.PlaceTakenBack) -> Content:
    return said(
        headline("Văn phòng đã rút lại việc bàn giao ", message.unit.code, "."),
        f"{message.before} lại ở {message.unit.name}. Tin của đơn vị không gửi đến đồng chí nữa.",
    )


def days(leave: Leave) -> str:
    if leave.first == leave.last:
        return spoken(leave.first)
    return f"từ {spoken(leave.first)} đến hết {spoken(leave.last)}"


def _short(leave: Leave) -> str:
    if leave.first == leave.last:
        return f"{leave.first.day}/{leave.first.month}"
    return f"{leave.first.day}/{leave.first.month} - {leave.last.day}/{leave.last.month}"


WAITS = {
    Role.LEADER: "Đề nghị gia hạn, vướng mắc cần chỉ đạo",
    Role.ADMIN: "Kết quả chờ xác nhận, việc trả lại, kiểm tra nhắc việc",
}


def _goes_over(cover: p.Cover) -> str:
    """What is said to another meanwhile: reminders, or what has to be decided."""
    return WAITS[cover.role] if cover.role is not None else "Nhắc việc"


def _stands_in(cover: p.Cover) -> str:
    what = "Nhận nhắc việc thay" if cover.role is None else "Nhận quyết định thay"
    return headline(f"{what}, {_short(cover.days)}: ", cover.away, ".")


def _by_own_right(cover: p.Cover) -> str:
    return "" if cover.role is None else f" {cover.stand_in} quyết định bằng quyền của chính mình."


@say.register
def _(message: p.LeaveSet) -> Content:
    cover, span = message.cover, days(message.cover.days)
    what = _goes_over(cover)
    ends = f"Kết thúc sớm: /bangiao {cover.unit.code} nghỉ thôi"
    match message.to:
        case p.Hears.AWAY:
            head = headline(f"Đã ghi nghỉ {_short(cover.days)}: ", cover.stand_in, " nhận thay.")
            whose = f"{message.by} đã ghi: đồng chí" if message.by else "Đồng chí"
            return said(
                head,
                f"{whose} nghỉ {span}. {what} của {cover.unit.name} những ngày ấy gửi đến {cover.stand_in}, không gửi đến đồng chí."
                f"{_by_own_right(cover)}",
                f"Sau đó Hệ thống tự gửi lại như cũ. {ends}",
            )
        case p.Hears.STAND_IN:
            then = "các việc đến hạn trong thời gian đó" if cover.role is None else "những gì đang chờ quyết định"
            return said(
                _stands_in(cover),
                f"{cover.away} ({cover.unit.name}) nghỉ {span}. {what} những ngày ấy gửi đến đồng chí. Người ghi: {message.by or cover.away}.",
                f"Đến ngày, Hệ thống gửi đồng chí {then}.",
            )
        case p.Hears.OTHER:
            head = headline(f"Đã ghi nghỉ {_short(cover.days)}: ", cover.away, ".")
            return said(
                head,
                f"{cover.away} nghỉ {span}. {what} của {cover.unit.name} những ngày ấy gửi đến {cover.stand_in}."
                f"{_by_own_right(cover)}",
                f"Sau đó Hệ thống tự gửi lại như cũ. {ends}",
            )


@say.register
def _(message: p.StandInBegins) -> Content:
    cover, stands = message.cover, p.Stands(message.lines, message.hidden)
    count = len(message.lines) + message.hidden
    return said(
        _stands_in(cover),
        f"Đồng chí nhận nhắc việc của {cover.unit.name} thay {cover.away}, {days(cover.days)}.",
        f"Việc quá hạn và đến hạn trong thời gian này: {count}"
        if count
        else ""
        if message.duties
        else "Không có việc nào đến hạn trong thời gian này.",
        *(_item(line, n) for n, line in enumerate(message.lines, 1)),
        f"... và {message.hidden} việc nữa. Xem: /nhiemvu {cover.unit.code}" if message.hidden else "",
        *duties_apart(message.duties, message.today),
        _how(stands),
        choices=_choices(stands),
        about=_about(stands),
    )


@say.register
def _(message: p.WaitsForDecision) -> Content:
    cover, codes = message.cover, shortlist(times(message.codes))
    leads = cover.role is Role.LEADER
    listed = f"{'Gia hạn chờ duyệt' if leads else 'Chờ xác nhận'}: {codes}. Xem: {'/duyet' if leads else '/xacnhan'}"
    waits = listed if message.codes else "Hiện không có gì chờ quyết định."
    if message.begins:
        return said(
            _stands_in(cover),
            f"{_goes_over(cover)} của {cover.unit.name} gửi đến đồng chí thay {cover.away}, {days(cover.days)}.",
            waits,
        )
    return said(
        headline("Đã kết thúc nghỉ: ", cover.unit.code, "."),
        f"{_goes_over(cover)} của {cover.unit.name} lại gửi đến đồng chí; {cover.stand_in} thôi nhận thay.",
        waits,
    )


@say.register
def _(message: p.LeaveEnded) -> Content:
    cover, what = message.cover, _goes_over(message.cover)
    by = f" Người ghi: {message.by}." if message.by else ""
    match message.to:
        case p.Hears.AWAY:
            return said(
                headline("Đã kết thúc nghỉ: ", cover.unit.code, "."),
                f"{what} của {cover.unit.name} lại gửi đến đồng chí.{by}",
            )
        case p.Hears.STAND_IN:
            return said(
                headline(f"Thôi nhận {'nhắc việc' if cover.role is None else 'quyết định'} thay: ", cover.away, "."),
                f"{what} của {cover.unit.name} lại gửi đến {cover.away}. Cảm ơn đồng chí.{by}",
            )
        case p.Hears.OTHER:
            return said(
                headline("Đã kết thúc nghỉ: ", cover.away, "."),
                f"{what} của {cover.unit.name} lại gửi đến {cover.away}.",
            )


@say.register
def _(message: p.Returned) -> Content:
    late = f", quá hạn {message.late}" if message.late else ""
    waits = f", chờ xác nhận {message.claimed}" if message.claimed else ""
    return said(
        fitting(
            f"{message.unit.code}: {message.open} việc đang mở{late}{waits}.",
            f"{message.open} việc đang mở{late}{waits}.",
        ),
        f"Đồng chí lại nhận nhắc việc của {message.unit.name}; {message.stand_in} thôi nhận thay. Xem: /nhiemvu",
    )


HOW_LONG = "Ví dụ: nghỉ 5 ngày; nghỉ phép đến 20/6; nghỉ từ 10/6 đến 14/6; nghỉ tuần sau. Thêm người thay: cho TÊN. Không có gì thay đổi."
UNREAD = {
    Unread.UNREAD: "Hệ thống chưa đọc được ngày nghỉ.",
    Unread.NO_END: "Nghỉ đến hết ngày nào?",
    Unread.GONE: "Những ngày này đã qua.",
    Unread.ORDER: "Ngày cuối đứng trước ngày đầu.",
    Unread.TOO_LONG: "Nghỉ quá sáu tháng thì bàn giao.",
}


@say.register
def _(message: p.LeaveUnread) -> Content:
    return said(
        UNREAD[message.why], f'Đồng chí vừa ghi: "{cut(message.typed, 100)}".' if message.typed else "", HOW_LONG
    )


RIGHTFUL = {Role.LEADER: "lãnh đạo", Role.ADMIN: "Văn phòng hoặc lãnh đạo"}
NO_LEAVE: dict[p.NoLeave | Unfit, str] = {
    p.NoLeave.ALONE: "Không có ai khác để nhận nhắc việc thay.",
    p.NoLeave.NOBODY_DECIDES: "Chưa ghi nghỉ: không còn ai quyết định thay được.",
    p.NoLeave.NO_RIGHT: "Người này không có quyền quyết định thay.",
    p.NoLeave.NOT_REMINDED: "Không ai ở đây được nhắc việc.",
    p.NoLeave.NOT_AWAY: "Hiện không có ai nghỉ.",
    p.NoLeave.AWAY_ALREADY: "Những ngày này đã ghi nghỉ.",
    Unfit.ONESELF: "Người nghỉ không nhận thay cho chính mình.",
    Unfit.AWAY_TOO: "Người này cũng nghỉ trong những ngày đó.",
    Unfit.STANDS_IN: "Người nghỉ đang nhận thay cho người khác.",
}


@say.register
def _(message: p.LeaveRefused) -> Content:
    unit = message.unit
    role = message.role or Role.LEADER
    decides = RIGHTFUL[role]
    why = {
        p.NoLeave.ALONE: f"{unit.name} không có cán bộ hay thủ trưởng nào khác nhận được tin. Mời: /moi {unit.code}",
        p.NoLeave.NOBODY_DECIDES: f"{unit.name} không có {decides} nào khác nhận được tin. Không có gì thay đổi: "
        f"{WAITS[role].lower()} vẫn gửi đến người nghỉ. Mời thêm người: /moi {unit.code} {role.value}",
        p.NoLeave.NO_RIGHT: f"{message.name}: người nhận thay phải tự có quyền ({decides} của {unit.name}); nghỉ không thêm quyền cho ai. "
        "Không có gì thay đổi. Không ghi tên thì Hệ thống hỏi.",
        p.NoLeave.NOT_REMINDED: f"{message.name or unit.name} không nhận nhắc việc của {unit.name}.",
        p.NoLeave.NOT_AWAY: f"{unit.name}: không có gì thay đổi. Xem: /nguoi {unit.code}",
        p.NoLeave.AWAY_ALREADY: f"Đổi ngày: kết thúc trước bằng /bangiao {unit.code} nghỉ thôi, rồi ghi lại.",
        Unfit.ONESELF: "Đề nghị chọn người khác trong đơn vị.",
        Unfit.AWAY_TOO: f"{message.name}: đề nghị chọn người khác, hoặc ngày khác.",
        Unfit.STANDS_IN: f"{message.name}: đề nghị thu xếp người thay cho người kia trước.",
    }
    return said(NO_LEAVE[message.why], why[message.why])


def _span(deed: Deed) -> str:
    return f" {_short(Leave(deed.first_on, deed.last_on))}" if deed.first_on and deed.last_on else ""


DID = {
    Did.WISHED: "đề nghị bàn giao việc của {person}",
    Did.OFFERED: "cấp mã bàn giao việc của {person}",
    Did.WITHDRAWN: "rút mã bàn giao việc của {person}",
    Did.LAPSED: "mã bàn giao việc của {person} hết hạn",
    Did.HANDED_OVER: "nhận bàn giao từ {person}",
    Did.GIVEN_BACK: "rút lại việc bàn giao, {person} thay {other} như trước",
    Did.REMOVED: "gỡ {person}",
    Did.LEAVE_SET: "ghi {person} nghỉ{span}, {other} nhận thay",
    Did.LEAVE_ENDED: "kết thúc nghỉ của {person}",
    Did.LEAVE_OVER: "{person} hết nghỉ{span}",
}


@say.register
def _(message: p.DeedLog) -> Content:
    lines = []
    for deed in message.deeds:
        at = deed.at.astimezone(VIETNAM)
        did = DID[deed.did].format(person=deed.person, other=deed.other, span=_span(deed))
        lines.append(f"{at:%H:%M} {official(at.date())} {deed.unit}: {deed.who or 'Hệ thống'} {did}")
    head = headline("Nhật ký về người của ", message.unit, ":") if message.unit else "Nhật ký về người của các đơn vị:"
    return said(head, beneath(message.unit or "", head), *(lines or ["Chưa có gì."]))
