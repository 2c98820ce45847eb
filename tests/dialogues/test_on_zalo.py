"""All of it on Zalo alone: typed without slashes and accents, answered by digits, plain texts, nothing that Zalo lacks."""

import unicodedata
from collections.abc import AsyncIterator

import pytest

from bot.book import BOOK
from bot.commands import load_all
from data.store import Store
from domain.delivery import units
from tests.standin.zalo import NAME
from tests.standin.zalo_office import GROUP, ZaloOffice, zalo_office


@pytest.fixture
async def office(store: Store) -> AsyncIterator[ZaloOffice]:
    async with zalo_office(store) as made:
        yield made


async def test_a_working_day_from_assignment_to_summary(office: ZaloOffice) -> None:
    read_back = await office.say(
        "hoa", "giao P.VHXH; Kế hoạch tuyên truyền tháng 12; hạn 20/11; phối hợp CAP, ĐTN; sp Kế hoạch; vb 12/TB-UBND"
    )
    assert read_back.startswith("Đã giao [N1] cho Phòng Văn hóa - Xã hội (P.VHXH)")
    assert "NHIỆM VỤ MỚI [N1]" in (await office.texts("lan"))[0]
    await office.tick("2026-11-17 08:00")
    reminder = (await office.texts("lan"))[-1]
    assert reminder.startswith("Còn 3 ngày: [N1] Kế hoạch tuyên truyền tháng 12")
    assert "Trả lời: 1. Xong; 2. Đang làm; 3. Vướng mắc; 4. Xin gia hạn; 5. Nhắc lại sau" in reminder
    assert "Đang thực hiện, 60%" in await office.say("lan", "dang lam 60%")
    assert "Chờ xác nhận" in await office.say("lan", "N1 xong BC 45")
    assert "báo đã hoàn thành" in (await office.texts("hoa"))[-1]
    assert "Đã ghi: xác nhận hoàn thành" in await office.say("hoa", "1")
    assert "[N1] Đã xác nhận hoàn thành (trong hạn)." in (await office.texts("lan"))[-1]
    assert "Tổng số nhiệm vụ giao: 1\n- Hoàn thành: 1" in await office.say("nam", "tong hop")
    for sent in await office.control.sent():
        assert sent["composed"]
        assert sent["asked"] == ["chat_id", "text"]


WHOLE_BOOK = {
    "nhiemvu": ("lan", "nhiem vu", "Việc đang mở"),
    "viec": ("lan", "viec N1", "[N1] Kế hoạch"),
    "tim": ("lan", "tim hoạch", "Tìm"),
    "tiendo": ("lan", "tien do N1 40%", "Đang thực hiện, 40%"),
    "vuong": ("lan", "vuong N1 cho so lieu", "Vướng mắc"),
    "nguyennhan": ("lan", "nguyen nhan N1 khach quan", "nguyên nhân khách quan"),
    "hotro": ("lan", "ho tro N1 CAP", "đề nghị hỗ trợ, Công an phường"),
    "traodoi": ("lan", "trao doi N1 nop ban giay?", "Đã chuyển ý kiến tới Văn phòng"),
    "phancong": ("hoa", "phan cong N2 CAP; so lieu; han 18/11", "[N2-CAP] Đã giao phần việc"),
    "dondoc": ("lan", "don doc N2", "Chưa có ai kết nối: CAP"),
    "nhaclai": ("lan", "nhac lai N1 mai", "Sẽ nhắc lại sáng"),
    "vuongmac": ("nam", "vuong mac", "Việc đang vướng, cần chỉ đạo: 1"),
    "chidao": ("nam", "chi dao N1 gui truoc thu Sau", "Đã ghi: chỉ đạo"),
    "molai": ("nam", "mo lai N1 chua du", "Hiện nay: Đang thực hiện"),
    "tralai": ("lan", "tra lai N1 nham don vi", "Việc này do thủ trưởng đơn vị thực hiện"),
    "tamdung": ("nam", "tam dung N1", "Đã ghi: tạm dừng"),
    "tieptuc": ("nam", "tiep tuc N1", "Đã ghi: cho tiếp tục"),
    "giahan": ("lan", "gia han N1 4/12 cho so lieu", "4/12/2026"),
    "turut": ("lan", "tu rut N1", "Đã rút đề nghị gia hạn"),
    "duyet": ("nam", "duyet N1 dong y", "4/12/2026"),
    "lichsu": ("lan", "lich su N1", "Nhật ký [N1]"),
    "sua": ("hoa", "sua N1; han 30/11; vb 15/TB-UBND", "Đã sửa [N1]"),
    "xong": ("lan", "xong N1 BC 45", "Chờ xác nhận"),
    "bosung": ("hoa", "bo sung N1 con thieu phu luc", "Đã ghi"),
    "xacnhan": ("hoa", "xac nhan", "Không có"),
    "hoantac": ("lan", "hoan tac", "Đã hoàn tác"),
    "tonghop": ("nam", "TONG HOP", "Tổng số nhiệm vụ giao: 2"),
    "giao": ("hoa", "GIAO P.VHXH; Ke hoach; han 27/11", "Đã giao [N2]"),
    "nhac": ("hoa", "nhac N1", "Đã nhắc [N1]"),
    "thu": ("hoa", "thu 20/11", "Thử nhắc"),
    "lich": ("hoa", "lich", "Lịch làm việc 2026"),
    "giucho": ("nam", "giu cho N1", "[N1] Đã giữ"),
    "mienky": ("hoa", "mien ky N2 sap nhap", "không phải việc định kỳ"),
    "ketthuc": ("hoa", "ket thuc N2", "không phải việc định kỳ"),
    "nhacai": ("lan", "nhac ai N2", "[N2]"),
    "donvi": ("hoa", "don vi list", "Các đơn vị"),
    "moi": ("hoa", "moi P.VHXH", f"Trên Zalo: tìm {NAME}, mở trò chuyện rồi gửi mã."),
    "nguoi": ("hoa", "nguoi", "Người của các đơn vị"),
    "bangiao": ("lan", "ban giao P.VHXH nghi 2 ngay cho Minh", "Đã ghi nghỉ"),
    "start": ("lan", "bat dau", "Kính chào đồng chí Lan."),
    "trogiup": ("lan", "tro giup", "không cần gạch chéo"),
    "thoi": ("lan", "thoi", "Hiện không có câu hỏi nào"),
    "lienket": ("lan", "lien ket", "Zalo"),
    "dulieu": ("lan", "du lieu", "Zalo"),
    "caidat": ("lan", "cai dat tieng anh", "English"),
    "huy": ("nam", "huy N2; 20/QD-UBND", "Đã ghi: hủy nhiệm vụ"),
}
"""By the first name of each verb: who types what, and what is in the answer. Whatever joins the book joins this list."""

TOLD_FIRST = ("giao", "nhiemvu", "viec", "tim", "tiendo", "hoantac", "tiendo", "vuong", "nguyennhan", "hotro", "vuongmac",
    "giahan", "turut", "giahan", "duyet", "lichsu",
)  # fmt: skip


async def test_the_whole_book_is_understood_without_slashes_and_accents(office: ZaloOffice) -> None:
    load_all()
    assert set(WHOLE_BOOK) == {entry.names[0] for entry in BOOK.values()}
    await office.say("hoa", "/giao P.VHXH; Kế hoạch tuyên truyền; hạn 20/11")
    for verb in [*TOLD_FIRST, *(verb for verb in WHOLE_BOOK if verb not in TOLD_FIRST)]:
        who, typed, answered = WHOLE_BOOK[verb]
        assert answered in await office.say(who, typed), verb


async def test_every_command_with_its_slash_is_plain_text_and_understood_too(office: ZaloOffice) -> None:
    assert "Đã giao [N1]" in await office.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    assert "Mã dành cho thủ trưởng đơn vị" in await office.say("hoa", "/moi VHXH head")
    assert "/donvi add" in await office.say("hoa", "/donvi add")


@pytest.mark.parametrize("lead", ["DK ", "LK ", "dk ", "", "Mã: "])
async def test_one_joins_by_typing_the_code(office: ZaloOffice, lead: str) -> None:
    assert "Để nhận nhắc việc, đồng chí gửi mã" in await office.say("tu", "xin chào")
    code = (await office.say("hoa", "moi P.VHXH")).splitlines()[0]
    assert "Đã ghi nhận: Tu, cán bộ đầu mối" in await office.say("tu", f"{lead}{code}")


async def test_every_choice_is_a_line_that_a_digit_or_the_code_answers(office: ZaloOffice) -> None:
    await office.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await office.say("hoa", "/giao VHXH; Hai; hạn 13/11")
    await office.tick("2026-11-12 08:00")
    assert "2 việc cần chú ý" in (await office.texts("lan"))[-1]
    assert "Trả lời: 1. Xong; 2. Đang làm" in await office.say("lan", "2")
    assert "Ghi nhận [N2]: Đang thực hiện" in await office.say("lan", "2")
    assert "[N1] Đơn vị báo đã hoàn thành" in await office.say("lan", "N1 xong")
    assert "Đã ghi: xác nhận hoàn thành" in await office.say("hoa", "1")
    assert "gia hạn đến ngày nào" in await office.say("lan", "N2 gia han")
    assert "Đã trình: Nam" in await office.say("lan", "30/11 cho so lieu")
    assert "1. Đồng ý" in (await office.texts("nam"))[-1]
    assert "30/11/2026" in await office.say("nam", "1")


async def test_a_long_answer_comes_in_parts_that_each_say_what_they_are_about(office: ZaloOffice) -> None:
    await office.say("hoa", "/giao VHXH; Một; hạn 20/11")
    for number in range(1, 40):
        await office.say("lan", f"N1 đang làm {number}% " + "chờ số liệu của các xã " * 5)
    parts = (await office.say("hoa", "lich su N1")).split("\n---\n")
    assert len(parts) > 2
    assert all(units(part) <= 1900 for part in parts)
    assert all(part.startswith("[N1] (") for part in parts[1:])


async def test_what_has_no_words_is_answered_once_alone_and_not_at_all_in_a_group(office: ZaloOffice) -> None:
    await office.say_in("hoa", "start P.VHXH")
    for kind in ("unsupported", "sticker", "voice"):
        await office.control.wordless("lan", kind)
        await office.control.wordless(GROUP, kind, sender="lan")
    await office.control.raw({"event_name": "message.unsupported.received"})
    await office.control.image("lan", "https://x.vn/a.jpg")
    assert "Việc đang mở" in await office.say("lan", "nhiem vu")
    told = await office.texts("lan")
    assert [text.splitlines()[0] for text in told[:-1]] == [
        "Hệ thống chỉ đọc được chữ.",
        "Hệ thống chỉ đọc được chữ.",
        "Hệ thống chỉ đọc được chữ.",
        "Đã nhận ảnh. Ảnh này của việc nào?",
    ]
    assert len(await office.texts(GROUP)) == 1


# In a group.


async def bound(office: ZaloOffice) -> None:
    assert "Nhóm của Phòng Văn hóa - Xã hội" in await office.say_in("hoa", "start P.VHXH")


async def test_in_a_units_group_reminders_name_codes_and_members_are_known_by_their_own_ids(office: ZaloOffice) -> None:
    await bound(office)
    await office.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await office.say("hoa", "/giao VHXH; Báo cáo; hạn 13/11")
    await office.tick("2026-11-12 08:00")
    reminder = (await office.texts(GROUP))[-1]
    assert "Trả lời theo mã, ví dụ: N1 ĐANG LÀM 60%" in reminder
    assert "số thứ tự" not in reminder
    assert "Đang thực hiện, 60%" in await office.say_in("lan", "N1 dang lam 60%", reply=True)
    assert "[N2] Đơn vị báo đã hoàn thành" in await office.say_in("minh", "xong N2 BC 45")
    assert await office.say_in("quan", "N1 xong") == await office.say_in("stranger", "N1 xong") == ""
    history = await office.say("hoa", "lich su N1")
    assert "Lan báo tiến độ" in history


async def test_in_a_group_a_digit_answers_only_what_the_speaker_was_asked(office: ZaloOffice) -> None:
    await bound(office)
    await office.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await office.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    await office.tick("2026-11-12 08:00")
    refused = await office.say_in("lan", "1", reply=True)
    assert "đề nghị đồng chí gọi tên Trợ lý rồi báo theo mã" in refused
    assert "1. " in await office.say_in("lan", "dang lam 30%")  # which of the two?
    assert "theo mã" in await office.say_in("minh", "2"), "it was not Minh who was asked"
    assert "Ghi nhận [N2]: Đang thực hiện, 30%" in await office.say_in("lan", "2")
    assert "vướng gì" in await office.say_in("minh", "vuong N1")
    assert "Vướng mắc" in await office.say_in("minh", "cho kinh phi")


async def test_in_a_group_a_long_answer_is_one_message_and_personal_matters_are_sent_away(office: ZaloOffice) -> None:
    await bound(office)
    for number in range(30):
        await office.say("hoa", f"/giao VHXH; Việc thứ {number} với một cái tên khá dài để dài cho đủ; hạn 20/11")
    told = await office.say_in("lan", "nhiem vu")
    assert "\n---\n" not in told
    assert units(told) <= 1900
    assert told.endswith("Còn nữa: đề nghị đồng chí nhắn riêng cho Trợ lý để xem đủ.")
    assert "\n---\n" in await office.say("lan", "nhiem vu")
    for text in ("nguoi", "moi P.VHXH", "du lieu"):
        assert "nhắn riêng cho Trợ lý" in await office.say_in("hoa", text)


async def test_a_group_is_bound_by_a_code_brought_with_our_name(office: ZaloOffice) -> None:
    told = await office.say("hoa", "/moi P.VHXH group")
    code = told.splitlines()[0]
    assert told.splitlines()[-1] == f"Trên Zalo: chọn tên trong nhóm rồi gửi: @{NAME} DK {code}"
    assert "Nhóm của Phòng Văn hóa" in await office.say_in("minh", f"DK {code}")


@pytest.mark.parametrize("typed", ["   ", "\u200b", ".", "/", "?", "@Bot", "1" * 300, "🙏", "\n\n"])
async def test_whatever_is_typed_is_answered_and_stops_nobody(office: ZaloOffice, typed: str) -> None:
    assert await office.say("lan", typed) != ""
    assert await office.say("stranger", typed) != ""
    assert "Việc đang mở" in await office.say("lan", "nhiem vu")


async def test_words_in_decomposed_letters_are_read_like_others(office: ZaloOffice) -> None:
    await office.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    assert "60%" in await office.say("lan", unicodedata.normalize("NFD", "N1 đang làm 60%"))


async def test_without_any_admin_in_the_settings_whoever_writes_first_is_told_their_own_id(office: ZaloOffice) -> None:
    office.works.desk.unmanaged = True
    told = await office.say("9a8b7c", "xin chào")
    assert told.splitlines()[-1] == "NHACVIEC_ADMINS=zalo:9a8b7c"
    office.works.desk.unmanaged = False
    assert "zalo:" not in await office.say("9a8b7c", "xin chào")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("lịch nghỉ 24/11/2026", "- Nghỉ: thứ Ba, 24/11/2026"),
        ("lich lam bu 28/11/2026", "- Làm bù: thứ Bảy, 28/11/2026"),
        ("nghỉ 2/12/2026", "- Nghỉ: thứ Tư, 02/12/2026"),
        ("NGHI 2/12/2026 LAM BU 5/12/2026", "- Làm bù: thứ Bảy, 05/12/2026"),
    ],
)
async def test_days_off_are_told_in_whole_words(office: ZaloOffice, said: str, answer: str) -> None:
    assert answer in await office.say("hoa", said)


async def test_the_hour_of_a_bulletin_is_told_in_whole_words(office: ZaloOffice) -> None:
    assert "14:00 thứ Ba" in await office.say("lan", "cài đặt bản tin thứ Ba 14:00")
