"""Tiếng Việt: one person on several channels."""

from bot.messages.shaping import fitting, headline, numbered, said
from bot.messages.vi import say
from bot.messages.vi_words import ROLES, WHERE
from domain import message as m
from domain.delivery import Content
from domain.places import Status, chosen
from domain.time import spoken


@say.register
def _(message: m.LinkCode) -> Content:
    working, to = [place for place in message.places if place.status is Status.OK], chosen(message.places)
    return said(
        message.code,
        f"Mã để đồng chí dùng Trợ lý ở thêm một kênh. Dùng một lần, đến hết {spoken(message.expires_on)}.",
        f"Mở Trợ lý ở kênh kia rồi gửi: LK {message.code}",
        "Không chuyển mã cho người khác: ai gửi mã này sẽ nhận tin và báo cáo thay đồng chí.",
        f"Đang liên kết: {WHERE.line(message.places)}." if message.places else "",
        "Bỏ một kênh: /lienket bo" if len(message.places) > 1 else "",
        f"Nhắc việc gửi qua {WHERE.name(to)}. Đổi: /caidat" if to and len(working) > 1 else "",
    )


@say.register
def _(message: m.Linked) -> Content:
    what = WHERE.name(message.place)
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles)
    return said(
        headline(f"Đã liên kết {what} với đồng chí ", message.name, "."),
        f"Vai trò: {roles}." if roles else "",
        _where(message),
        "Xem việc: /nhiemvu. Hướng dẫn: /trogiup. Các kênh đang liên kết: /lienket" if roles else "",
    )


def _where(message: m.Linked) -> str:
    if message.place.status is Status.UNOPENED:
        return "Trong nhóm này Trợ lý nhận ra đồng chí. Tin riêng vẫn gửi qua kênh cũ."
    if message.chosen is None or message.chosen == message.place:
        return "Nhắc việc và thông báo gửi tại đây."
    return (
        f"Nhắc việc và thông báo vẫn gửi qua {WHERE.name(message.chosen)}. "
        f"Muốn nhận tại đây: /caidat {message.place.name}"
    )


@say.register
def _(message: m.LinkedElsewhere) -> Content:
    return said(
        f"Đã liên kết thêm {WHERE.name(message.place)} với đồng chí.",
        f"Nếu không phải đồng chí vừa liên kết, gõ /lienket bo {message.place.name} và báo Văn phòng.",
    )


@say.register
def _(message: m.WhichPlace) -> Content:
    choices = numbered(*((f"Bỏ {WHERE.named(p)}", f"/lienket bo #{p.address_id}") for p in message.places))
    several = len(choices) > 1
    return said(
        headline('Chưa rõ kênh "', message.typed, '". Không có gì thay đổi.') if message.typed else "",
        "Đồng chí muốn bỏ kênh nào?" if several else f"Chỉ liên kết {WHERE.line(message.places) or 'tại đây'}.",
        *(choice.label for choice in choices if several),
        "Trả lời số thứ tự. Dừng lại: /thoi" if several else "Liên kết thêm: /lienket",
        choices=choices if several else (),
        asks=several,
    )


@say.register
def _(message: m.Unlinked) -> Content:
    on = f" Nhắc việc và thông báo gửi qua {WHERE.name(message.chosen)}." if message.chosen else ""
    return said(
        f"Đã bỏ liên kết {WHERE.name(message.place)}.",
        f"Ở đó Trợ lý không gửi tin và không nhận báo cáo của đồng chí nữa.{on}",
        "Liên kết lại: /lienket",
    )


@say.register
def _(message: m.AddressTaken) -> Content:
    roles = "; ".join(f"{ROLES[role]}, {unit}" for role, unit in message.roles)
    return said(
        fitting(
            f"Nơi này đã đăng ký là {message.name}. Không có gì thay đổi.",
            "Nơi này đã có người đăng ký. Không có gì thay đổi.",
        ),
        f"Vai trò của {message.name}: {roles}." if roles else "",
        "Hai nơi của cùng một người: đề nghị Văn phòng gỡ vai trò ở đây (/nguoi), sau đó gửi lại mã.",
    )
