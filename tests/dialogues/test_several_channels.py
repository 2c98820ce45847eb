"""One person on two channels: joined by a code, reminded on one, still reached when the other is blocked, and undone."""

import asyncio
from dataclasses import replace

import pytest

from bot.incoming import Happening
from domain.delivery import Unreachable
from domain.people import Role
from tests.conftest import Bench

BLOCKED = "bot was blocked by the user"


async def in_group(bench: Bench, who: str, text: str, *, sender: str = "", chat: str = "zgr-1") -> str:
    """Something is said in a group on Zalo, where people may have other ids than alone."""
    before = len(bench.zalo.said.get(chat, []))
    said = replace(bench.hears(who, text, on="zalo"), chat=chat, private=False, chat_name="VHXH", sender=sender or who)
    await bench.works.desk.hear([said])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    return "\n---\n".join(part.text for part in bench.zalo.said.get(chat, [])[before:])


async def people_with_a_role(bench: Bench) -> int:
    return len([line for line in (await bench.say("hoa", "/nguoi")).splitlines() if line[:1].isdigit()])


# Joining


async def test_a_code_from_one_channel_joins_the_same_person_on_another(bench: Bench) -> None:
    before = await people_with_a_role(bench)
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    told = await bench.say("lan", "/lienket")
    code, *how = told.splitlines()
    assert len(code) == 10
    assert f"Mở Trợ lý ở kênh kia rồi gửi: LK {code}" in how
    bench.forget()
    answer = await bench.say("lan", f"lk {code.lower()}", on="zalo")
    assert answer.startswith("Đã liên kết Zalo với đồng chí Lan.\nVai trò: cán bộ đầu mối, Phòng Văn hóa - Xã hội.")
    assert "vẫn gửi qua Telegram. Muốn nhận tại đây: /caidat zalo" in answer
    assert bench.said_to("lan")[0].startswith("Đã liên kết thêm Zalo với đồng chí.")
    assert "đã hoàn thành" in await bench.say("lan", "N1 xong BC 45", on="zalo")
    assert "Lan" in await bench.say("hoa", "/lichsu N1")
    assert await people_with_a_role(bench) == before
    assert await bench.count("people") == 5


@pytest.mark.parametrize("typed", ["{}", "LK {}", "/lienket {}", "/start {}", "dk {}"])
async def test_the_code_is_taken_however_it_is_brought(bench: Bench, typed: str) -> None:
    code = (await bench.say("lan", "/lienket")).splitlines()[0]
    assert "Đã liên kết Zalo" in await bench.say("lan", typed.format(code), on="zalo")


async def test_a_used_an_older_and_an_expired_code_are_false_codes(bench: Bench) -> None:
    old = (await bench.say("lan", "/lienket")).splitlines()[0]
    new = (await bench.say("lan", "/lienket")).splitlines()[0]
    assert "Mã không đúng" in await bench.say("lan", f"LK {old}", on="zalo")
    await bench.say("lan", f"LK {new}", on="zalo")
    assert "Mã không đúng" in await bench.say("stranger", f"LK {new}", on="zalo")
    late = (await bench.say("minh", "/lienket")).splitlines()[0]
    bench.clock.travel_to("2026-11-16 09:01")
    assert "Mã không đúng" in await bench.say("minh", f"LK {late}", on="zalo")
    assert "Kính chào" in await bench.say("minh", "/nhiemvu", on="zalo")


async def test_ones_own_code_in_a_chat_that_is_ones_own_changes_nothing_and_stays_good(bench: Bench) -> None:
    code = (await bench.say("lan", "/lienket")).splitlines()[0]
    assert "Mã này để gửi ở kênh khác. Không có gì thay đổi." in await bench.say("lan", code)
    assert "Đã liên kết Zalo" in await bench.say("lan", code, on="zalo")


async def test_a_chat_of_somebody_else_with_a_role_stays_theirs_and_the_code_stays_good(bench: Bench) -> None:
    code = (await bench.say("lan", "/lienket")).splitlines()[0]
    told = await bench.say("quan", f"LK {code}")
    assert told.startswith("Nơi này đã đăng ký là Quan. Không có gì thay đổi.")
    assert "cán bộ đầu mối, Phòng Kinh tế" in told
    await bench.say("hoa", "/giao P.KT; Việc của KT; hạn 20/11")
    assert "[N1]" in await bench.say("quan", "/nhiemvu")
    assert "Đã liên kết Zalo với đồng chí Lan." in await bench.say("lan", code, on="zalo")


async def test_two_who_bring_one_code_at_the_same_moment_are_not_both_let_in(bench: Bench) -> None:
    code = (await bench.say("lan", "/lienket")).splitlines()[0]
    await bench.works.desk.hear([bench.hears(who, f"LK {code}", on="zalo") for who in ("a", "b", "c")])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    answers = [bench.said_to(who, on="zalo")[0].splitlines()[0] for who in "abc"]
    assert sorted(one[:20] for one in answers) == [
        "Mã không đúng, đã dù",
        "Mã không đúng, đã dù",
        "Đã liên kết Zalo với",
    ]


async def test_an_admin_of_the_installation_links_an_id_that_is_named_in_the_settings_as_well(bench: Bench) -> None:
    bench.works.desk.stewards = frozenset({("telegram", "root"), ("zalo", "root")})
    await bench.say("root", "/start")
    await bench.say("root", "/start", on="zalo")  # two people so far
    assert "Đã liên kết Zalo" in await bench.link("root")
    await bench.say("root", "/start", on="zalo")
    bench.channel.blocked.add("root")
    await bench.say("stranger", "/start")
    assert "Đã lập cơ quan PMC2" in await bench.say("root", "/donvi add PMC2; UBND phường Móng Cái 2", on="zalo")


# Where one is reached, and leaving


async def test_where_one_is_reached_is_listed_and_an_address_is_left_but_never_the_last(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    assert "Đang liên kết: Telegram." in await bench.say("lan", "/lienket")
    assert "Chỉ liên kết Telegram." in await bench.say("lan", "/lienket bo")
    assert "Không bỏ được nơi duy nhất" in await bench.say("lan", "/lienket bo telegram")
    await bench.link("lan")
    assert "Đang liên kết: Telegram, Zalo." in await bench.say("lan", "/lienket")
    assert "Kênh trò chuyện: Telegram, Zalo" in await bench.say("lan", "/dulieu")
    assert "Chưa rõ kênh" in await bench.say("lan", "/lienket bo viber")
    assert "Đã bỏ liên kết Zalo." in await bench.say("lan", "lien ket bo zalo")
    assert "Kính chào đồng chí. Đây là" in await bench.say("lan", "N1", on="zalo")
    assert "[N1]" in await bench.say("lan", "N1")
    assert "Đã liên kết Zalo" in await bench.link("lan")  # and comes back


async def test_an_address_is_left_by_a_digit(bench: Bench) -> None:
    await bench.link("lan")
    told = await bench.say("lan", "/lienket bo", on="zalo")
    assert "1. Bỏ Telegram\n2. Bỏ Zalo" in told
    assert "Đã bỏ liên kết Telegram." in await bench.say("lan", "1", on="zalo")
    assert "Kính chào đồng chí. Đây là" in await bench.say("lan", "/nhiemvu")
    assert "Không bỏ được nơi duy nhất" in await bench.say("lan", "/lienket bo 1", on="zalo")


async def test_what_waits_where_one_leaves_is_said_where_one_stays(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.say("lan", "/lienket bo telegram", on="zalo")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == []
    assert [text.splitlines()[0] for text in bench.said_to("lan", on="zalo")] == ["Ngày mai đến hạn: [N1] Kế hoạch"]


async def test_whoever_is_removed_hears_nothing_more_on_any_channel_and_their_code_is_void(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    await bench.say("lan", "/vuong N1", on="zalo")
    code = (await bench.say("lan", "/lienket")).splitlines()[0]
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    number = next(row.split(".")[0] for row in (await bench.say("hoa", "/nguoi")).splitlines() if "Lan" in row)
    await bench.say("hoa", f"/nguoi remove {number}")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == bench.said_to("lan", on="zalo") == []
    for channel in ("telegram", "zalo"):
        assert "Kính chào đồng chí. Đây là" in await bench.say("lan", "chờ kinh phí", on=channel)
    assert "Mã không đúng" in await bench.say("lan", f"LK {code}", on="zalo")


# Where reminders go


async def test_reminders_and_notices_go_to_the_preferred_channel_and_answers_where_one_speaks(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    assert "3." not in await bench.say("lan", "/caidat")
    await bench.link("lan")
    shown = await bench.say("lan", "/caidat")
    assert "Nhắc việc và thông báo gửi qua Telegram." in shown
    assert "3. Nhận qua Zalo" in shown
    assert "Nhắc việc và thông báo gửi qua Zalo." in await bench.say("lan", "3")
    bench.forget()
    await bench.say("hoa", "/giao VHXH; Việc mới; hạn 4/12")
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == []
    notice, reminder = bench.said_to("lan", on="zalo")
    assert notice.startswith("NHIỆM VỤ MỚI [N2]")
    assert reminder.startswith("Ngày mai đến hạn: [N1]")
    assert "[N1]" in await bench.say("lan", "/viec N1")
    assert "Nhắc việc và thông báo gửi qua Telegram." in await bench.say("lan", "/caidat kênh telegram", on="zalo")


@pytest.mark.parametrize(
    "typed", ["/caidat zalo", "cai dat zalo", "/caidat nhận nhắc việc qua Zalo", "/settings by zalo"]
)
async def test_the_channel_is_typed_as_one_likes(bench: Bench, typed: str) -> None:
    await bench.link("lan")
    assert "gửi qua Zalo." in await bench.say("lan", typed)


async def test_a_channel_one_is_not_on_cannot_be_chosen(bench: Bench) -> None:
    assert (await bench.say("lan", "/caidat zalo")).startswith("Lệnh /caidat chưa đủ hoặc chưa đúng.")


async def test_a_reminder_planned_for_one_channel_goes_to_the_one_preferred_by_then_and_once(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.clock.travel_to("2026-11-12 07:51")
    await bench.works.tick()
    await bench.say("lan", "/caidat zalo")
    await bench.works.tick()
    await bench.say("lan", "/caidat telegram")
    await bench.say("lan", "/caidat zalo")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    await bench.tick("2026-11-12 08:01")
    assert (len(bench.said_to("lan")), len(bench.said_to("lan", on="zalo"))) == (0, 1)


async def test_linking_moves_no_reminders_by_itself_even_to_a_chat_that_was_seen_before(bench: Bench) -> None:
    await bench.say("tu", "xin chào", on="zalo")  # a stranger, and the chat is older than the one on Telegram
    await bench.connect("tu", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("tu")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert (len(bench.said_to("tu")), len(bench.said_to("tu", on="zalo"))) == (1, 0)


# Blocked


async def test_who_blocks_one_channel_hears_the_reminder_and_all_that_waits_on_the_other_once(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.channel.blocked.add("lan")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    await bench.say("hoa", "/giao VHXH; Việc mới; hạn 20/11")
    await bench.tick("2026-11-12 08:01")
    assert [text.split("]")[0] for text in bench.said_to("lan", on="zalo")] == [
        "Ngày mai đến hạn: [N1",
        "NHIỆM VỤ MỚI [N2",
    ]
    assert not [text for text in bench.said_to("minh") if "Ngày mai" in text], "the officer hears, so no head"
    assert "đã hoàn thành" in await bench.say("lan", "1", on="zalo"), "the digits came along"
    assert "chặn" not in await bench.say("hoa", "/nguoi")
    assert "Telegram (đã chặn bot), Zalo" in await bench.say("lan", "/dulieu", on="zalo")


async def test_what_the_vendor_tells_of_a_block_moves_what_waits_before_anything_is_sent(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.clock.travel_to("2026-11-12 07:55")
    await bench.works.tick()
    await bench.works.desk.hear([bench.hears("lan", None, happened=Happening.PUT_OUT)])
    await bench.works.desk.idle()
    bench.forget()
    await bench.tick("2026-11-12 07:58")
    assert bench.said_to("lan", on="zalo") == [], "not before its hour"
    await bench.tick("2026-11-12 08:00")
    assert (len(bench.said_to("lan")), len(bench.said_to("lan", on="zalo"))) == (0, 1)
    await bench.say("lan", "/start")  # back again, and preferred as before
    bench.forget()
    await bench.tick("2026-11-13 08:00")
    assert (len(bench.said_to("lan")), len(bench.said_to("lan", on="zalo"))) == (1, 0)


async def test_a_message_half_out_when_the_block_came_begins_again_on_the_other_channel(bench: Bench) -> None:
    for number in range(60):
        await bench.say("hoa", f"/giao VHXH; Việc số {number} {'rất dài ' * 8}; hạn 13/11")
    await bench.link("lan")
    bench.forget()
    bench.channel.answers = []
    sent = bench.channel.send

    async def once(chat: str, part: object) -> object:
        if chat == "lan" and bench.channel.said.get("lan"):
            return Unreachable(BLOCKED)
        return await sent(chat, part)  # type: ignore[arg-type]

    bench.channel.send = once  # type: ignore[assignment, method-assign]
    await bench.tick("2026-11-12 08:00")
    whole = "\n".join(bench.said_to("lan", on="zalo"))
    assert len(bench.said_to("lan")) == 1
    assert all(f"[N{number}]" in whole for number in range(1, 61))
    assert "[N7]" in await bench.say("lan", "7", on="zalo")


async def test_unreachable_everywhere_the_head_hears_and_the_office_reads_who(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.channel.blocked.add("lan")
    bench.zalo.blocked.add("lan")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    await bench.tick("2026-11-12 08:01")
    assert "[N1]" in bench.said_to("minh")[0]
    await bench.tick("2026-11-12 08:15")
    (report,) = [text for text in bench.said_to("hoa") if text.startswith("Kiểm tra nhắc việc")]
    assert "Người không nhận được tin: Lan (P.VHXH, đã chặn bot)." in report
    assert "Lan, cán bộ đầu mối, P.VHXH (đã chặn bot)" in await bench.say("hoa", "/nguoi")


async def test_a_channel_that_is_not_run_any_more_leaves_the_other(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.link("lan")
    bench.forget()
    bench.works = bench.running("zalo")
    await bench.tick("2026-11-12 08:00")
    assert len(bench.said_to("lan", on="zalo")) == 1


# Dialogues, digits, undo


async def test_a_dialogue_begun_on_one_channel_goes_on_in_words_on_the_other(bench: Bench) -> None:
    await bench.link("hoa")
    await bench.say("hoa", "/giao VHXH")
    assert "Hạn nào" in await bench.say("hoa", "Kế hoạch tuyên truyền", on="zalo")
    assert "Đã giao [N1]" in await bench.say("hoa", "20/11")


async def test_a_dialogue_is_left_from_the_other_channel(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    await bench.link("lan")
    await bench.say("lan", "/vuong N1")
    assert "Đã dừng." in await bench.say("lan", "thôi", on="zalo")
    assert "không có câu hỏi nào" in await bench.say("lan", "/thoi")
    assert "Đồng chí đang vướng gì" not in await bench.say("lan", "chờ kinh phí", on="zalo"), "a report of its own"


async def test_a_digit_answers_a_question_where_it_was_put_and_elsewhere_brings_it_there(bench: Bench) -> None:
    await bench.link("hoa")
    told = await bench.say("hoa", "/giao P.VHX; Kế hoạch; hạn 20/11")
    assert "1. P.VHXH" in told
    assert await bench.say("hoa", "1", on="zalo") == told
    assert await bench.say("hoa", "1") == told, "it is put on Zalo by now, and comes back"
    assert "Đã giao [N1]" in await bench.say("hoa", "1")
    assert "Đã giao" not in await bench.say("hoa", "1", on="zalo")
    assert await bench.count("items") == 1


async def test_a_digit_under_a_reminder_is_its_answer_whatever_is_asked_on_the_other_channel(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 30/11")
    await bench.link("lan")
    await bench.say("lan", "/caidat zalo")
    await bench.tick("2026-11-12 08:00")
    await bench.say("lan", "/vuong N2")
    told = await bench.say("lan", "1", on="zalo")
    assert "[N1] Đơn vị báo đã hoàn thành" in told
    assert "[N2]" in await bench.say("lan", "chờ kinh phí"), "the question on Telegram still stands"


async def test_words_under_a_newer_reminder_are_not_taken_for_the_answer_to_a_question_elsewhere(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 30/11")
    await bench.link("lan")
    await bench.say("lan", "/caidat zalo")
    bench.clock.travel_to("2026-11-12 07:40")
    await bench.say("lan", "/vuong N2")
    await bench.tick("2026-11-12 08:00")
    assert "[N1] Đơn vị báo đã hoàn thành" in await bench.say("lan", "xong", on="zalo")
    assert "[N2]" in await bench.say("lan", "chờ kinh phí")


async def test_a_question_left_elsewhere_does_not_let_a_digit_through_to_what_was_offered_before(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.link("lan")
    await bench.tick("2026-11-12 08:00")  # on Telegram "1" would mean: done
    await bench.say("lan", "/vuong N1")
    await bench.say("lan", "chờ kinh phí", on="zalo")
    assert (await bench.say("lan", "1")).startswith("[N1] Đồng chí chọn “Xong”?")
    assert "Đang thực hiện" in await bench.say("hoa", "/viec N1")
    assert "Đã dừng" in await bench.say("lan", "/thoi")
    await bench.tick("2026-11-13 08:00")
    assert "Trả lời: 1. Xong" in bench.said_to("lan")[-1], "a new reminder may be answered by a digit again"
    assert "đã hoàn thành" in await bench.say("lan", "1")


async def test_a_button_of_a_question_answered_on_the_other_channel_changes_nothing(bench: Bench) -> None:
    await bench.link("hoa")
    await bench.say("hoa", "/giao P.VHX; Kế hoạch; hạn 20/11")
    await bench.say("hoa", "P.VHXH", on="zalo")
    assert "đã được ghi nhận" in await bench.press("hoa", "1. P.VHXH")
    assert await bench.count("items") == 1


async def test_what_was_done_on_one_channel_is_undone_on_the_other(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 20/11")
    await bench.link("lan")
    await bench.say("lan", "N1 xong")
    assert "Đã hoàn tác" in await bench.say("lan", "/hoantac", on="zalo")
    assert "Chưa thực hiện" in await bench.say("lan", "/viec N1")


async def test_one_person_speaking_in_two_chats_at_once_answers_a_question_once(bench: Bench) -> None:
    await bench.link("hoa")
    for number in range(1, 5):
        await bench.say("hoa", "/giao VHXH; Kế hoạch")
        answers = {"telegram": "20/11", "zalo": "27/11"}
        await asyncio.gather(*(bench.works.desk.hear([bench.hears("hoa", day, on=on)]) for on, day in answers.items()))
        await bench.works.desk.idle()
        await bench.works.dispatcher.drain()
        assert await bench.count("items") == number


# Groups


async def test_a_member_links_the_id_they_have_in_a_group_and_nothing_is_ever_sent_to_it(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    for who in ("hoa", "lan"):
        code = (await bench.say(who, "/lienket")).splitlines()[0]
        told = await in_group(bench, who, f"LK {code}", sender=f"{who}-in-group")
        assert told.startswith(f"Đã liên kết Zalo với đồng chí {who.capitalize()}.")
        assert "Phòng" not in told
    assert "Nhóm của Phòng Văn hóa" in await in_group(bench, "hoa", "/start P.VHXH", sender="hoa-in-group")
    assert "đã hoàn thành" in await in_group(bench, "lan", "N1 xong", sender="lan-in-group")
    assert "Zalo (chỉ trong nhóm)" in await bench.say("lan", "/lienket")
    bench.channel.blocked.add("lan")
    await bench.say("hoa", "/giao VHXH; Việc mới; hạn 20/11")
    await bench.tick("2026-11-12 08:00")
    assert "lan-in-group" not in bench.zalo.said
    assert "(đã chặn bot)" in next(r for r in (await bench.say("hoa", "/nguoi")).splitlines() if "Lan" in r)


async def test_who_joined_in_a_group_alone_is_not_connected(bench: Bench) -> None:
    await in_group(bench, "hoa", f"LK {(await bench.say('hoa', '/lienket')).splitlines()[0]}")
    await in_group(bench, "hoa", "/start P.VHXH")
    code = (await bench.say("hoa", "/moi P.VHXH")).splitlines()[0]
    await in_group(bench, "tu", f"DK {code}", sender="tu-in-group")
    assert "Tu, cán bộ đầu mối, P.VHXH (chưa kết nối)" in await bench.say("hoa", "/nguoi")


async def test_a_stranger_and_a_false_code_get_silence_in_a_group(bench: Bench) -> None:
    await in_group(bench, "hoa", f"LK {(await bench.say('hoa', '/lienket')).splitlines()[0]}")
    await in_group(bench, "hoa", "/start P.VHXH")
    assert await in_group(bench, "stranger", "LK ABCDE23456") == ""
    assert await in_group(bench, "stranger", "/lienket") == ""
    assert "nhắn riêng" in await in_group(bench, "hoa", "/lienket")


async def test_in_a_group_one_has_a_dialogue_apart_from_that_of_ones_private_chats(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 20/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    await bench.link("lan")
    await in_group(bench, "hoa", f"LK {(await bench.say('hoa', '/lienket')).splitlines()[0]}")
    await in_group(bench, "hoa", "/start P.VHXH")
    await bench.say("lan", "/vuong N1")
    assert "[N2] Đồng chí đang vướng gì" in await in_group(bench, "lan", "/vuong N2")
    assert "[N1]" in await bench.say("lan", "chờ kinh phí", on="zalo")
    assert "[N2]" in await in_group(bench, "lan", "chờ số liệu")


async def test_a_unit_may_have_a_group_on_each_channel_and_both_hear(bench: Bench) -> None:
    await bench.link("hoa")
    said = replace(bench.hears("hoa", "/start P.VHXH"), chat="-77", private=False, chat_name="VHXH")
    await bench.works.desk.hear([said])
    await in_group(bench, "hoa", "/start P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1]" in bench.said_to("-77")[0]
    assert "[N1]" in bench.said_to("zgr-1", on="zalo")[0]
    bench.channel.blocked.add("-77")
    await bench.tick("2026-11-13 08:00")
    assert len(bench.said_to("zgr-1", on="zalo")) == 2
