"""Groups of units: bound, reminded, answered in by several people, moved, lost; and what a shared group may read."""

from dataclasses import replace

import pytest

from bot.incoming import Happening
from domain.people import Role
from tests.conftest import Bench

GROUP = "-77"


async def hear(bench: Bench, who: str, text: str | None = None, *, chat: str = GROUP, **more: object) -> str:
    """Something is said in a group; gives what the group is told in answer."""
    before = len(bench.channel.said.get(chat, []))
    said = replace(bench.hears(who, text), chat=chat, private=False, chat_name="Anh em VHXH", **more)  # type: ignore[arg-type]
    await bench.works.desk.hear([said])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    return "\n---\n".join(part.text for part in bench.channel.said.get(chat, [])[before:])


def newest(bench: Bench, chat: str = GROUP) -> str:
    """The vendor's id of the last message to a group."""
    return bench.channel.ids[chat][-1]


async def bound(bench: Bench, unit: str = "P.VHXH") -> None:
    assert "Nhóm" in await hear(bench, "hoa", f"/start {unit}")


async def test_an_admin_binds_a_group_and_it_hears_what_its_unit_has_to_do(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Kế hoạch tuyên truyền; hạn 13/11")
    told = await hear(bench, "hoa", "/start P.VHXH")
    assert told.startswith("Nhóm của Phòng Văn hóa - Xã hội.")
    assert "chủ trì 1 nhiệm vụ, trong đó 1 nhiệm vụ" in told
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1] Kế hoạch tuyên truyền" in bench.said_to(GROUP)[0]
    assert "[N1] Kế hoạch tuyên truyền" in bench.said_to("lan")[0]
    assert len(bench.said_to(GROUP)) == 1
    await bench.say("hoa", "/giao VHXH; Việc mới; hạn 20/11")
    assert "NHIỆM VỤ MỚI [N2]" in bench.said_to(GROUP)[1]


async def test_a_reply_in_the_group_is_stored_under_the_name_of_the_one_who_gave_it(bench: Bench) -> None:
    await bound(bench)
    await bench.connect("mai", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Kế hoạch; hạn 13/11")
    await bench.tick("2026-11-12 08:00")
    reminder = newest(bench)
    assert "Đang thực hiện, 60%" in await hear(bench, "lan", "đang làm 60%", replied_to=reminder)
    assert "Đơn vị báo đã hoàn thành" in await hear(bench, "mai", "xong BC 45", replied_to=reminder)
    history = await bench.say("hoa", "/lichsu N1")
    assert "Lan" in history
    assert "Mai" in history
    assert "P.VHXH báo đã hoàn thành" in bench.said_to("hoa")[-2]


async def test_a_digit_in_reply_to_a_reminder_means_that_reminder(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.tick("2026-11-12 08:00")
    first = newest(bench)
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    told = await hear(bench, "lan", "1", replied_to=first)
    assert "[N1]" in told
    assert "đã hoàn thành" in told


async def test_answers_in_a_group_reply_to_what_was_said_and_questions_lead_to_a_reply(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await hear(bench, "lan", "/vuong N1", message_id="501")
    async with bench.store.begin() as session:
        from data import outbox, people

        address = await people.address_at(session, "telegram", GROUP)
        *_, (_, _, content, _) = await outbox.sent_to(session, address.id)
    assert content.reply_to == "501"
    assert content.asks
    assert "Vướng mắc" in await hear(bench, "lan", "chờ kinh phí", replied_to=newest(bench))


async def test_one_persons_words_do_not_answer_the_question_put_to_another(bench: Bench) -> None:
    await bound(bench)
    await bench.connect("mai", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    await hear(bench, "lan", "/vuong N1")
    question = newest(bench)
    assert "[N2]" in await hear(bench, "mai", "N2 đang làm 30%")
    told = await hear(bench, "lan", "chờ kinh phí", replied_to=question)
    assert "[N1]" in told
    assert "chờ kinh phí" in told


async def test_a_code_binds_a_group(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.VHXH nhom")).splitlines()[0]
    assert "Mã này dành cho nhóm" in await bench.say("tu", code)
    assert "Nhóm của Phòng Văn hóa" in await hear(bench, "stranger", f"/start {code}")
    assert await hear(bench, "stranger", f"/start {code}", chat="-78") == ""  # used
    assert "Mã không đúng" in await hear(bench, "lan", f"/start {code}", chat="-78")


async def test_an_officers_code_in_a_new_group_binds_it_and_joins_the_one_who_brought_it(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.VHXH")).splitlines()[0]
    told = await hear(bench, "tu", f"/start {code}")
    assert "Nhóm của Phòng Văn hóa" in told
    assert "Đã ghi nhận: Tu, cán bộ đầu mối" in told
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    assert "[N1]" in await hear(bench, "tu", "/viec N1")


async def test_a_member_joins_in_the_bound_group_with_a_code_of_their_own(bench: Bench) -> None:
    await bound(bench)
    code = (await bench.say("hoa", "/moi P.VHXH")).splitlines()[0]
    assert "Đã ghi nhận: Tu, cán bộ đầu mối" in await hear(bench, "tu", f"DK {code}")


async def test_strangers_and_people_of_other_units_get_silence_in_a_group(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Việc kín; hạn 13/11")
    await bench.tick("2026-11-12 08:00")
    reminder = newest(bench)
    for who in ("stranger", "quan"):
        for text in (
            "/start",
            "/start P.KT",
            "/viec N1",
            "N1 xong",
            "1",
            "/tonghop",
            "DK ABCDE23456",
            "x" * 5000,
            "mật",
        ):
            assert await hear(bench, who, text, replied_to=reminder) == "", (who, text)
        button = bench.channel.said[GROUP][-1].buttons[0].id
        assert await hear(bench, who, pressed=button) == ""
    assert "chưa thực hiện" in (await bench.say("hoa", "/viec N1")).lower()


async def test_an_admin_who_binds_in_a_private_chat_is_told_where_to_do_it(bench: Bench) -> None:
    assert "chỉ dùng trong nhóm" in await bench.say("hoa", "/start P.VHXH")
    assert "Mã không đúng" in await bench.say("lan", "/start P.VHXH")


async def test_a_group_nobody_has_bound_is_told_how_only_by_somebody_known(bench: Bench) -> None:
    assert await hear(bench, "stranger", "/nhiemvu") == ""
    assert await hear(bench, "stranger", happened=Happening.LET_IN) == ""
    assert await hear(bench, "hoa", happened=Happening.LET_IN) == ""  # a new supergroup "lets us in" as well
    assert "chưa gắn với đơn vị nào" in await hear(bench, "lan", "/nhiemvu")
    assert "Việc này do Văn phòng" in await hear(bench, "lan", "/start P.VHXH")
    assert "Không có đơn vị" in await hear(bench, "hoa", "/start KHONGCO")


async def test_the_office_speaks_in_a_units_group_of_that_unit_alone(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Việc của VHXH; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Việc của KT; hạn 13/11")
    assert "[N1]" in await hear(bench, "hoa", "/viec N1")
    assert "không tìm thấy" in await hear(bench, "hoa", "/viec N2")
    summary = await hear(bench, "nam", "/tonghop")
    assert "Tổng số nhiệm vụ giao: 1" in summary
    assert "P.KT" not in await hear(bench, "nam", "/tonghop donvi")
    for text in ("/moi P.VHXH", "/nguoi", "/dulieu", "/donvi list"):
        assert "nhắn riêng cho Trợ lý" in await hear(bench, "hoa", text), text


async def test_an_installations_admin_sees_in_a_units_group_no_more_than_the_unit(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao P.KT; Việc của KT; hạn 13/11")
    assert "không tìm thấy" in await hear(bench, "root", "/viec N1")


async def test_a_shared_group_reads_totals_and_nothing_else(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc trễ; hạn 13/11")
    assert (await hear(bench, "hoa", "/start PMC1")).startswith("Nhóm chung của UBND phường Móng Cái 1.")
    bench.forget()
    await bench.tick("2026-11-18 08:00")
    assert bench.said_to(GROUP) == []
    for who in ("lan", "nam", "quan"):
        told = await hear(bench, who, "/tonghop")
        assert "Tổng số nhiệm vụ giao: 1" in told
        assert "Việc trễ" not in told
        assert "N1" not in told
    assert "P.VHXH" in await hear(bench, "lan", "/tonghop donvi")
    for text in (
        "/tonghop quahan",
        "/tonghop VHXH",
        "/viec N1",
        "N1 xong",
        "N1",
        "/nhiemvu",
        "/xacnhan N1",
        "/lichsu N1",
    ):
        told = await hear(bench, "lan", text)
        assert "nhắn riêng cho Trợ lý" in told, text
        assert "Việc trễ" not in told
    assert await hear(bench, "stranger", "/tonghop") == ""
    help_ = await hear(bench, "hoa", "/trogiup")
    assert "có gạch chéo" in help_
    assert "/tonghop" in help_
    assert "/giao" not in help_


async def test_a_group_that_became_a_supergroup_goes_on_under_its_new_id(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    assert await hear(bench, "lan", "/viec N1", chat="-100200") != ""  # spoken there before we are told
    await hear(bench, "", happened=Happening.MOVED, moved_to="-100200")
    await hear(bench, "", happened=Happening.MOVED, moved_to="-100200")  # told in both chats
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert len(bench.said_to("-100200")) == 1
    assert bench.said_to(GROUP) == []
    assert "đã hoàn thành" in await hear(bench, "lan", "xong", chat="-100200", replied_to=newest(bench, "-100200"))


async def test_the_new_id_may_be_learnt_from_a_refused_message(bench: Bench) -> None:
    from domain.delivery import Moved

    await bound(bench)
    bench.channel.answers = [Moved("-100300")]
    await hear(bench, "hoa", "/trogiup")
    assert "/nhiemvu" in bench.said_to("-100300")[0]


async def test_being_put_out_of_a_group_ends_its_reminders_and_the_office_is_told(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    bench.forget()
    await hear(bench, "quan", happened=Happening.PUT_OUT)
    assert "Trợ lý không còn ở nhóm của P.VHXH" in bench.said_to("hoa")[0]
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to(GROUP) == []
    assert bench.said_to("lan")
    assert "P.VHXH (bot không còn trong nhóm)" in await bench.say("hoa", "/nguoi P.VHXH")


async def test_let_in_again_by_one_of_the_unit_the_group_is_reminded_again(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await hear(bench, "lan", happened=Happening.PUT_OUT)
    bench.forget()
    await hear(bench, "stranger", happened=Happening.LET_IN)
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to(GROUP) == []
    await hear(bench, "lan", happened=Happening.LET_IN)
    await bench.tick("2026-11-13 08:00")
    assert "[N1]" in bench.said_to(GROUP)[0]


async def test_an_unbound_group_hears_nothing_more(bench: Bench) -> None:
    await bound(bench)
    listed = await bench.say("hoa", "/nguoi P.VHXH")
    number = next(line.split(".")[0] for line in listed.splitlines() if "Anh em VHXH" in line)
    await bench.say("hoa", f"/nguoi remove {number}")
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to(GROUP) == []
    assert "chưa gắn với đơn vị nào" in await hear(bench, "lan", "/nhiemvu")


async def test_a_group_goes_over_to_another_unit_by_its_admin(bench: Bench) -> None:
    await bound(bench)
    assert "Nhóm của Phòng Kinh tế" in await hear(bench, "hoa", "/start P.KT")
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to(GROUP) == []
    assert await hear(bench, "lan", "/viec N1") == ""


async def test_a_summary_in_a_units_own_group_is_headed_with_its_name(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao P.KT; Hai; hạn 13/11")
    told = await hear(bench, "minh", "/tonghop")
    assert told.startswith("TỔNG HỢP TIẾN ĐỘ - Phòng Văn hóa - Xã hội\n")
    assert "Tổng số nhiệm vụ giao: 1\n" in told


async def test_ones_own_change_elsewhere_is_not_undone_in_a_group(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao P.KT; Việc của KT; hạn 13/11")
    assert "nhắn riêng" in await hear(bench, "hoa", "/hoantac")
    assert "Đã hoàn tác" in await bench.say("hoa", "/hoantac")


async def test_who_blocks_us_in_private_is_noted_before_anything_is_sent(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.works.desk.hear([bench.hears("lan", None, happened=Happening.PUT_OUT)])
    await bench.works.desk.idle()
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert bench.said_to("lan") == []
    assert "Lan, cán bộ đầu mối, P.VHXH (đã chặn bot)" in await bench.say("hoa", "/nguoi P.VHXH")
    await bench.works.desk.hear([bench.hears("lan", None, happened=Happening.LET_IN)])
    await bench.works.desk.idle()
    await bench.tick("2026-11-13 08:00")
    assert "[N1]" in bench.said_to("lan")[0]


@pytest.mark.parametrize("text", ["/xong", "/giao VHXH; Việc", "/lichsu KHONGCO", "abc xyz", "99"])
async def test_what_is_typed_wrongly_in_a_group_is_answered_in_the_group(bench: Bench, text: str) -> None:
    await bound(bench)
    assert await hear(bench, "hoa", text) != ""
