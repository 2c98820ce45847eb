"""Tiếng Việt: vướng mắc, hỗ trợ, chỉ đạo, trao đổi, hẹn nhắc lại."""

from bot.messages.shaping import and_leave, fitting, headline, in_a_row, menu, numbered, said, shortlist, times
from bot.messages.vi import (
    TO_UNDO,
    UNDO,
    UNTOLD,
    date_due,
    deadline,
    due_day,
    period,
    quoted,
    say,
    state,
    still,
)
from bot.messages.vi_words import CAUSES, ROLES
from domain import move_messages as m
from domain.cause import Cause
from domain.delivery import Choice, Content
from domain.later import Later, Unfit
from domain.occurrence import Kind, Occurrence
from domain.people import Role
from domain.text import cut
from domain.time import local_day, official, spoken

WHICH_CAUSE = and_leave(
    numbered(("Khách quan", CAUSES[Cause.OBJECTIVE]), ("Chủ quan", CAUSES[Cause.SUBJECTIVE])), "Bỏ qua"
)
WHO_HELPS = "Cần ai hỗ trợ? Ghi mã hoặc tên đơn vị, ví dụ: CAP."

UNFIT = {
    Unfit.UNREAD: "Chưa rõ lúc nhắc",
    Unfit.GONE: "Lúc ấy đã qua hoặc ngoài giờ làm việc",
    Unfit.TOO_LATE: "Không hẹn nhắc sau hạn của việc",
    Unfit.NO_TIME: "Không còn buổi nào trước hạn để nhắc",
}


def _to_answer(occurrence: Occurrence) -> Choice:
    return Choice("Trả lời", f"/traodoi {occurrence.code}", occurrence.id, numbered=False)


@say.register
def _(message: m.BlockedNoted) -> Content:
    occurrence, stuck = message.occurrence, cut(message.occurrence.stuck or "", 400)
    head = headline(f'Ghi nhận [{occurrence.code}]: Vướng mắc - "', stuck, '".')
    more = f" Cần gia hạn, gõ: {occurrence.code} GIA HẠN dd/mm lý do" if occurrence.due_on else ""
    to = ["Văn phòng"] * message.office + ["lãnh đạo"] * message.leaders
    told = f"Đã báo {in_a_row(tuple(to), 'và')}." if to else UNTOLD
    to_say = (
        "" if occurrence.cause else f"Ghi nguyên nhân, gõ: /nguyennhan {occurrence.code} khách quan (hoặc chủ quan)"
    )
    asked = (f"Nguyên nhân: {menu(WHICH_CAUSE)}", WHO_HELPS) if message.asks else (to_say,)
    return said(
        head,
        f'"{stuck}"' if stuck not in head else "",
        period(occurrence),
        f"{told} {still(occurrence)}{more}",
        *asked,
        TO_UNDO,
        choices=(*(WHICH_CAUSE if message.asks else ()), UNDO),
        about=(occurrence.id,),
        asks=message.asks,
    )


@say.register
def _(message: m.AskCause) -> Content:
    return said(
        f"[{message.occurrence.code}] Nguyên nhân khách quan hay chủ quan?",
        period(message.occurrence),
        f"Trả lời: {menu(WHICH_CAUSE)}",
        WHO_HELPS if message.helping else "",
        choices=WHICH_CAUSE,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.CauseNoted) -> Content:
    occurrence = message.occurrence
    cause = CAUSES[occurrence.cause] if occurrence.cause else "chưa rõ"
    return said(
        f"Ghi nhận [{occurrence.code}]: nguyên nhân {cause}.",
        period(occurrence),
        f"{state(occurrence)}. {TO_UNDO}",
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.AskSupport) -> Content:
    occurrence = message.occurrence
    choices = and_leave(
        numbered(*((name, name.split(" (", maxsplit=1)[0]) for name in message.units)), "Không cần hỗ trợ"
    )
    return said(
        headline(f'[{occurrence.code}] Không có đơn vị "', message.given, '".')
        if message.given
        else f"[{occurrence.code}] Cần đơn vị nào hỗ trợ?",
        *(choice.label for choice in choices),
        "Trả lời bằng số, hoặc ghi mã, tên đơn vị.",
        choices=choices,
        about=(occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.SupportNoted) -> Content:
    occurrence, unit = message.occurrence, message.unit
    what = f"Đã ghi [{occurrence.code}]: đề nghị hỗ trợ,"
    told = f"Đã báo {unit.name}." if message.told else f"{unit.name} chưa có ai kết nối nên chưa báo được."
    return said(
        fitting(f"{what} {unit.name}.", f"{what} {unit.code}."),
        f"{told} {still(occurrence)}",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.HelpWanted) -> Content:
    occurrence, unit = message.occurrence, message.unit
    choices = (_to_answer(occurrence),) if message.to_helper else ()
    return said(
        f"[{occurrence.code}] {occurrence.lead.code} đề nghị {unit.code} hỗ trợ",
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, occurrence.stuck or ""),
        f"Đề nghị đồng chí phối hợp. Trả lời: /traodoi {occurrence.code} NỘI DUNG" if choices else "",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.StuckToDirect) -> Content:
    occurrence = message.occurrence
    choices = numbered(("Ghi ý kiến chỉ đạo", f"/chidao {occurrence.code}"), occurrence=occurrence.id)
    what = f"[{occurrence.code}] {occurrence.lead.code} đề nghị hỗ trợ"
    return said(
        fitting(f"{what}, {date_due(occurrence)}", what),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        quoted(message.who, message.words),
        f"Kính đề nghị đồng chí xem xét. Trả lời: {menu(choices)}",
        f"hoặc gõ /chidao {occurrence.code} NỘI DUNG",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.Directive) -> Content:
    occurrence, words = message.occurrence, cut(message.words, 600)
    head = headline(f'[{occurrence.code}] Lãnh đạo chỉ đạo: "', words, '".')
    choices = (_to_answer(occurrence),) if message.deed else ()
    return said(
        head,
        f'"{words}"' if words not in head else "",
        f"Người chỉ đạo: {message.who}.",
        cut(occurrence.item.text, 200),
        f"{deadline(occurrence)} Chỉ đạo được ghi cùng việc, các tin nhắc sau sẽ nêu lại.",
        f"Trả lời: /traodoi {occurrence.code} NỘI DUNG" if choices else "",
        choices=choices,
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NotePassed) -> Content:
    to = ["đơn vị chủ trì"] * bool(message.lead) + ["Văn phòng"] * bool(message.office)
    code, whom = f"[{message.occurrence.code}]", in_a_row(tuple(to), "và") if to else ""
    passed = fitting(f"{code} Đã chuyển ý kiến tới {whom}.", f"{code} Đã chuyển tới {whom}.")
    lead = message.occurrence.lead
    unheard = f"{lead.name} chưa có ai kết nối nên chưa báo được." if message.lead is False else ""
    return said(
        passed if to else f"{code} Đã ghi ý kiến của đồng chí.",
        unheard,
        UNTOLD if message.office is False else "",
        f"{deadline(message.occurrence)} Trạng thái không thay đổi.",
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.NoteTold) -> Content:
    occurrence = message.occurrence
    of = ROLES[message.of] if isinstance(message.of, Role) else message.of
    return said(
        f"[{occurrence.code}] {of[:1].upper()}{of[1:]} hỏi, trao đổi",
        f"{cut(occurrence.item.text)}; {date_due(occurrence)}.",
        quoted(message.who, message.words),
        f"Trả lời: /traodoi {occurrence.code} NỘI DUNG",
        choices=(_to_answer(occurrence),),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.NoteOrDirective) -> Content:
    code = message.occurrence.code
    choices = numbered(
        ("Chỉ đạo đơn vị", f"/chidao {code} {message.words}"),
        ("Hỏi, trao đổi", f"/traodoi {code} {message.words}"),
        ("Bỏ qua", "/thoi"),
        occurrence=message.occurrence.id,
    )
    return said(
        f"[{code}] Đồng chí chỉ đạo hay trao đổi?",
        f'"{cut(message.words, 400)}"',
        *(choice.label for choice in choices),
        choices=choices,
        about=(message.occurrence.id,),
        asks=True,
    )


@say.register
def _(message: m.AskLater) -> Content:
    occurrence = message.occurrence
    code = f"[{occurrence.code}] "
    choices = numbered(*((_at(one), f"{_half(one)} {local_day(one.at):%d/%m/%Y}") for one in message.times))
    return said(
        f"{code}{UNFIT[message.why]}." if message.why else f"{code}Nhắc lại lúc nào?",
        f"Hạn: {due_day(occurrence)}.",
        *(choice.label for choice in choices),
        "Trả lời bằng số, hoặc ghi: chiều nay, mai, thứ Năm. Dừng lại: /thoi" if choices else "",
        choices=choices,
        about=(occurrence.id,),
        asks=bool(choices),
    )


def _half(later: Later) -> str:
    return "sáng" if later.is_morning else "chiều"


def _at(later: Later) -> str:
    return f"{_half(later).capitalize()} {spoken(local_day(later.at))}"


@say.register
def _(message: m.HelpNotNeeded) -> Content:
    occurrence, code = message.occurrence, message.occurrence.code
    lead, handed_on = occurrence.lead, message.what is Kind.HANDED_ON
    why = f"chuyển {lead.code}" if handed_on else "đã hủy"
    return said(
        fitting(f"[{code}] Không cần hỗ trợ nữa: việc {why}.", f"[{code}] Không cần hỗ trợ nữa."),
        cut(occurrence.item.text, 200),
        f"{lead.name} chủ trì từ nay; khi cần hỗ trợ, đơn vị chủ trì đề nghị lại." if handed_on else "",
        f"Văn bản: {message.document}." if message.document else "",
        f"Người quyết định: {message.by}. Cảm ơn đơn vị.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.HelpGoesOn) -> Content:
    occurrence = message.occurrence
    code, lead = occurrence.code, occurrence.lead
    return said(
        fitting(f"[{code}] Từ nay {lead.name} chủ trì", f"[{code}] Từ nay {lead.code} chủ trì"),
        cut(occurrence.item.text, 200),
        deadline(occurrence),
        f"Đơn vị đồng chí vẫn được đề nghị hỗ trợ. Trao đổi với đơn vị chủ trì: /traodoi {code} NỘI DUNG",
        choices=(_to_answer(occurrence),),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PutOff) -> Content:
    occurrence, day = message.occurrence, local_day(message.later.at)
    again = f"[{occurrence.code}] Sẽ nhắc lại {_half(message.later)}"
    return said(
        fitting(f"{again} {spoken(day)}.", f"{again} {official(day)}."),
        f"{still(occurrence)} Các lần nhắc khác vẫn như thường.",
        TO_UNDO,
        choices=(UNDO,),
        about=(occurrence.id,),
    )


@say.register
def _(message: m.PutOffUndone) -> Content:
    occurrence, day = message.occurrence, local_day(message.later.at)
    gone = f"[{occurrence.code}] Đã bỏ lần nhắc lại {_half(message.later)}"
    return said(
        fitting(f"{gone} {spoken(day)}.", f"{gone} {official(day)}.", f"[{occurrence.code}] Đã bỏ lần nhắc lại."),
        "Các lần nhắc khác vẫn như thường.",
        about=(occurrence.id,),
    )


@say.register
def _(message: m.WordsStand) -> Content:
    code = message.occurrence.code
    before, choices = _changed_before(message.earlier)
    return said(
        fitting(f"[{code}] Ý kiến đã chuyển đi, không rút lại được.", "Ý kiến đã chuyển đi, không rút lại được."),
        f"Cần đính chính, gõ: /traodoi {code} NỘI DUNG",
        before,
        choices=choices,
        about=(message.occurrence.id,),
    )


@say.register
def _(message: m.ReminderStands) -> Content:
    codes = times(tuple(one.code for one in message.occurrences))
    before, choices = _changed_before(message.earlier)
    return said(
        fitting(f"Đã nhắc {shortlist(codes)}, không rút lại được.", f"Đã nhắc {len(codes)} việc, không rút lại được."),
        "Tin nhắc đã gửi tới người nhận; trạng thái, thời hạn không thay đổi.",
        before,
        choices=choices,
        about=tuple(one.id for one in message.occurrences),
    )


def _changed_before(earlier: str) -> tuple[str, tuple[Choice, ...]]:
    """What is offered to be undone where what was said last cannot be."""
    if not earlier:
        return "", ()
    choices = numbered(("Hoàn tác thay đổi trước đó", "/hoantac trước"))
    return f"Trước đó đồng chí có thay đổi ở [{earlier}], chưa hoàn tác. Trả lời: {menu(choices)}", choices
