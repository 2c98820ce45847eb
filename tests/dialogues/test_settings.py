"""How one is spoken to: the language, pictographs or words alone; and a whole conversation in English."""

import unicodedata

import pytest

from bot.messages.shaping import PICTOGRAPHS
from tests.conftest import Bench

DATA = (
    "UBND phường Móng Cái 1", "Văn phòng HĐND và UBND phường", "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", "Đoàn TNCS Hồ Chí Minh phường", "ĐTN",
    "Kế hoạch tuyên truyền", "Rà soát hộ nghèo", "Điểm báo tuần", "thứ Sáu hằng tuần", "Trạm Y tế",
    "Tiếng Việt", "Nhiệm vụ giao thêm",
)  # fmt: skip
"""What people typed or what is called so, and the name of the other language."""


def vietnamese(text: str) -> set[str]:
    """Vietnamese letters in what the bot said, data aside."""
    for data in DATA:
        text = text.replace(data, "").replace(data.split()[0] + "…", "")
    return {
        letter
        for letter in text
        if (letter.isalpha() and unicodedata.normalize("NFD", letter) != letter) or letter in "đĐ"
    }


@pytest.fixture
async def offered(bench: Bench) -> Bench:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Rà soát hộ nghèo; hạn 30/11")
    return bench


async def test_settings_are_shown_with_numbered_choices(bench: Bench) -> None:
    answer = await bench.say("lan", "/caidat")
    assert answer.startswith("Cài đặt hiện nay: tiếng Việt, có biểu tượng\n")
    assert "Trả lời: 1. English; 2. Tắt biểu tượng" in answer
    assert await bench.say("lan", "1") == "Recorded: English, with symbols.\nTo change it: /settings"
    assert "Answer: 1. Tiếng Việt; 2. Symbols off" in await bench.say("lan", "/settings")
    assert await bench.press("lan", "2. Symbols off") == "Recorded: English, without symbols.\nTo change it: /settings"
    assert "1. Tiếng Việt; 2. Symbols on" in await bench.say("lan", "settings")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/caidat english", "Recorded: English, with symbols."),
        ("/caidat tiếng Anh", "Recorded: English, with symbols."),
        ("cai dat english", "Recorded: English, with symbols."),
        ("/settings vietnamese", "Đã ghi: tiếng Việt, có biểu tượng."),
        ("Cài đặt tiếng Việt", "Đã ghi: tiếng Việt, có biểu tượng."),
        ("/caidat biểu tượng tắt", "Đã ghi: tiếng Việt, không dùng biểu tượng."),
        ("caidat bieu tuong tat", "Đã ghi: tiếng Việt, không dùng biểu tượng."),
        ("/caidat chỉ chữ", "Đã ghi: tiếng Việt, không dùng biểu tượng."),
        ("settings symbols off", "Đã ghi: tiếng Việt, không dùng biểu tượng."),
        ("/caidat bieu tuong bat", "Đã ghi: tiếng Việt, có biểu tượng."),
        ("/caidat tiếng Tày", "Lệnh /caidat chưa đủ hoặc chưa đúng. Đề nghị gõ theo mẫu:"),
    ],
)
async def test_settings_are_typed_with_or_without_accents(bench: Bench, typed: str, answer: str) -> None:
    assert (await bench.say("lan", typed)).split("\n")[0] == answer


async def test_a_digit_of_an_older_reminder_is_asked_about_once_the_settings_are_left(offered: Bench) -> None:
    await offered.tick("2026-11-10 08:00")
    await offered.say("lan", "/caidat")
    await offered.say("lan", "/nhiemvu")
    assert (await offered.say("lan", "1")).startswith("[N1] Đồng chí chọn “Xong”?")
    assert "Đơn vị báo đã hoàn thành" in await offered.say("lan", "1")
    assert "Cài đặt hiện nay: tiếng Việt" in await offered.say("lan", "/caidat")


async def test_words_alone_reach_answers_notices_and_reminders(offered: Bench) -> None:
    offered.clock.travel_to("2026-11-11 09:00")
    assert "🟡 [N1]" in await offered.say("lan", "/nhiemvu")
    await offered.say("lan", "/caidat biểu tượng tắt")
    heard = [await offered.say("lan", "/nhiemvu")]
    await offered.say("hoa", "/giao VHXH; Điểm báo tuần; hạn 17/11")
    offered.forget()
    await offered.tick("2026-11-12 08:00")
    heard += offered.said_to("lan")
    assert len(heard) == 2
    assert "còn 2 ngày" in heard[0]
    assert not [sign for sign in PICTOGRAPHS if sign in "\n".join(heard)]


async def test_each_is_spoken_to_in_the_language_chosen(offered: Bench) -> None:
    await offered.say("hoa", "/settings english")
    await offered.say("lan", "N1 xong BC 45")
    assert "[N1] P.VHXH reports completion, due 13/11/2026" in offered.said_to("hoa")[-1]
    await offered.say("hoa", "1")
    assert "[N1] Đã xác nhận hoàn thành (trong hạn)." in offered.said_to("lan")[-1]


async def test_what_is_not_known_to_have_been_heard_is_not_said(bench: Bench) -> None:
    await bench.say("hoa", "/giao CAP; Rà soát hộ nghèo; hạn 20/11")
    await bench.say("hoa", "N1 xong")
    answer = await bench.say("nam", "/xacnhan N1")
    assert "Công an phường chưa có ai kết nối nên chưa báo được." in answer
    await bench.say("hoa", "/giao VHXH; Điểm báo tuần; hạn 20/11")
    await bench.say("lan", "N2 xong")
    assert "Đã báo Phòng Văn hóa - Xã hội." in await bench.say("hoa", "/xacnhan N2")


async def test_of_two_roles_one_taken_away_leaves_the_other(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.KT")).splitlines()[0]
    await bench.say("lan", code)
    rows = [row for row in (await bench.say("hoa", "/nguoi")).splitlines() if "Lan" in row]
    first, second = (row.split(".")[0] for row in rows)
    assert "vẫn giữ nguyên" in await bench.say("hoa", f"/nguoi remove {first}")
    assert "không nhận tin nào nữa" in await bench.say("hoa", f"/nguoi remove {second}")


async def test_a_conversation_in_english_has_no_vietnamese_but_the_data(bench: Bench) -> None:
    names = ("lan", "quan", "hoa", "nam", "root", "tu")
    code = (await bench.say("hoa", "/invite P.KT")).splitlines()[0]
    await bench.say("tu", f"DK {code}")
    for name in names:
        assert (await bench.say(name, "/settings english")).startswith("Recorded: English")
    bench.forget()

    story = [
        ("hoa", "/start"), ("root", "/start"), ("lan", "/help"), ("hoa", "help"), ("nam", "/help"), ("root", "/unit list"),
        ("hoa", "/assign"), ("hoa", "/assign VHXH"), ("hoa", "Kế hoạch tuyên truyền"), ("hoa", "31/11"), ("hoa", "13/11"),
        ("hoa", "/assign P.VHX; Rà soát hộ nghèo; due 30/11; with CAP, Chi cuc Thue; product Report; document 12/TB"),
        ("hoa", "1"), ("hoa", "/assign P.KT; Điểm báo tuần; thứ Sáu hằng tuần"), ("hoa", "/assign CAP; Rà soát hộ nghèo"),
        ("hoa", "no deadline"), ("hoa", "/assign CAP; Rà soát hộ nghèo; 5/11"), ("hoa", "/cancel"), ("hoa", "/undo"),
        ("lan", "/items"), ("lan", "/item N1"), ("lan", "N1"), ("lan", "1"), ("lan", "BC 45"), ("lan", "/history N1"),
        ("lan", "received"), ("lan", "2"), ("lan", "/progress N2 40%"), ("lan", "/blocked N2"), ("lan", "no figures yet"),
        ("lan", "/extend N2"), ("lan", "20/11"), ("lan", "/cancel"), ("lan", "/extend N2 10/12 waiting for figures"),
        ("lan", "/extend N2 15/12"), ("lan", "/find nothing"), ("lan", "/find ra soat"), ("lan", "N9 xong"),
        ("lan", "/assign VHXH; x; 30/11"), ("lan", "bla bla"), ("lan", "/mydata"), ("lan", "/xong"), ("lan", "N2?"),
        ("lan", "N2 gan xong roi"), ("lan", "/undo"), ("lan", "/undo"), ("lan", "N2 nop o dau a?"), ("lan", "N2 chua lam"),
        ("nam", "/approve"), ("nam", "/approve N2 no too late"), ("quan", "N3 xong"), ("quan", "/progress N3"),
        ("hoa", "/confirm"), ("hoa", "/return N1"), ("hoa", "the annex is missing"), ("lan", "/done N1 BC 46"),
        ("hoa", "/confirm N1"), ("hoa", "/confirm N1"), ("hoa", "/edit N2; due 12/12"), ("hoa", "/edit N2; lead P.KT"),
        ("hoa", "/edit N2; due 31/2; document 15/TB"), ("hoa", "/invite VHXH head"), ("hoa", "/invite XYZ"),
        ("hoa", "/people"), ("hoa", "/people remove 99"), ("hoa", "/unit add TYT; Trạm Y tế; PMC1"),
        ("hoa", "/unit alias TYT; TRAM"), ("hoa", "/unit alias P.KT; VHXH"), ("hoa", "/unit"), ("nam", "/summary"),
        ("nam", "/summary units"), ("nam", "/summary overdue"), ("nam", "/summary word"), ("nam", "/settings Latin"),
        ("tu", "/items"), ("tu", "ABCDE23456"), ("root", "/summary"), ("lan", "7"), ("lan", "a" * 5000),
        ("hoa", "/giao VHXH; Tài liệu MẬT; hạn 20/11"), ("nam", "/note N1 x"),
    ]  # fmt: skip
    for name, text in story:
        answer = await bench.say(name, text)
        assert answer, text
        assert "fault" not in answer, text
    for day in ("2026-11-12 08:00", "2026-11-13 08:00", "2026-11-16 08:00", "2026-12-11 10:00", "2026-12-18 08:00"):
        await bench.tick(day)
    await bench.works.desk.hear([bench.hears("lan", None)])
    await bench.tick()

    await bench.link("lan")
    for text in ("/link", "/link remove", "/cancel", "/settings", "/settings zalo", "/mydata", "/link remove viber"):
        await bench.say("lan", text)
    code = (await bench.say("lan", "/link")).splitlines()[0]
    for name, on in (("quan", "telegram"), ("lan", "telegram"), ("quan", "zalo")):
        await bench.say(name, f"LK {code}", on=on)
    await bench.say("lan", "/link remove zalo")
    await bench.say("lan", "/link remove telegram")

    said = [one for name in names for one in [*bench.said_to(name), *bench.said_to(name, on="zalo")]]
    assert len(said) > len(story)
    assert not [(vietnamese(one), one) for one in said if vietnamese(one)]
    buttons = [b.label for name in names for part in bench.channel.said.get(name, []) for b in part.buttons]
    assert not [label for label in buttons if vietnamese(label)]
