"""Groups where things cross: one's number and another's question, a code of elsewhere, ids that move in any order."""

import asyncio
from dataclasses import replace

import pytest

from bot.incoming import Happening
from data import heard, people, units
from domain.delivery import Moved, Outcome, Part, Retry, Unreachable
from domain.people import Role
from tests.conftest import Bench
from tests.dialogues.test_groups import GROUP, bound, hear, newest

SUPERGROUP = "-100200"


@pytest.fixture
async def two(bench: Bench) -> Bench:
    """P.VHXH's group with Lan and Mai in it, and two items."""
    await bound(bench)
    await bench.connect("mai", Role.OFFICER, "P.VHXH")
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await bench.say("hoa", "/giao VHXH; Hai; hạn 20/11")
    return bench


async def untouched(bench: Bench, code: str) -> bool:
    return "chưa thực hiện" in (await bench.say("hoa", f"/viec {code}")).lower()


async def another_office(bench: Bench, admin: str) -> None:
    async with bench.store.begin() as session:
        office, _ = await units.add(session, "PHL", "UBND phường Hạ Long", None)
        bench.units["PHL"] = office
        await units.add(session, "PKTHL", "Phòng Kinh tế Hạ Long", office)
    await bench.connect(admin, Role.ADMIN, "PHL")


async def test_a_number_does_not_answer_the_question_put_to_another(two: Bench) -> None:
    notice = newest(two)  # of N2
    assert "việc nào" in (await hear(two, "lan", "xong BC 45")).lower()
    question = newest(two)
    for number in (
        hear(two, "mai", "1", replied_to=notice),
        hear(two, "mai", "1"),
        hear(two, "mai", "1", replied_to=question),
        hear(two, "mai", pressed=two.channel.said[GROUP][-1].buttons[0].id),
    ):
        await number
    assert await untouched(two, "N1")
    assert await untouched(two, "N2")
    assert "[N1]" in await hear(two, "lan", "1", replied_to=question)
    assert not await untouched(two, "N1")
    assert "Lan" in await two.say("hoa", "/lichsu N1")


async def test_a_number_said_to_nothing_in_particular_is_asked_back(two: Bench) -> None:
    await hear(two, "lan", "N2 gần xong rồi")
    await hear(two, "mai", "/viec N1")
    assert "trả lời (reply) đúng tin" in await hear(two, "lan", "1")
    assert await untouched(two, "N1")


async def test_words_without_a_code_are_not_taken_for_what_another_was_asked_about(two: Bench) -> None:
    await hear(two, "mai", "/vuong N2")
    assert "việc nào" in (await hear(two, "lan", "xong BC 45")).lower()
    assert await untouched(two, "N2")


async def test_a_reply_to_one_item_is_no_answer_to_a_question_about_another(two: Bench) -> None:
    await hear(two, "mai", "/viec N1")
    card = newest(two)
    await hear(two, "lan", "/vuong N2")
    told = await hear(two, "lan", "xong BC 45", replied_to=card)
    assert "[N1]" in told
    assert "đã hoàn thành" in told
    assert await untouched(two, "N2")


async def test_the_button_of_a_left_question_does_nothing_to_another_question(two: Bench) -> None:
    await hear(two, "hoa", "/giao VHX; Ba; hạn 20/11")
    button = two.channel.said[GROUP][-1].buttons[0].id
    await hear(two, "hoa", "/thoi")
    await hear(two, "hoa", "/vuong N1")
    assert "đã được ghi nhận trước đó" in await hear(two, "hoa", pressed=button)
    await hear(two, "mai", "/vuong N2")
    await hear(two, "mai", pressed=button)
    assert await untouched(two, "N1")
    assert await untouched(two, "N2")


async def test_a_bound_group_goes_to_nobody_without_rights_over_it(bench: Bench) -> None:
    await another_office(bench, "lan")  # officer of P.VHXH, admin elsewhere
    await bench.connect("quan", Role.ADMIN, "P.KT")
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    code = (await bench.say("lan", "/moi PKTHL nhom")).splitlines()[0]
    assert "Nhóm của" not in await hear(bench, "stranger", f"/start {code}")
    assert "Nhóm của" not in await hear(bench, "lan", "/start PKTHL")
    assert await hear(bench, "quan", "/start P.KT") == ""
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1]" in bench.said_to(GROUP)[0]
    assert "Nhóm của Phòng Kinh tế Hạ Long" in await hear(bench, "lan", f"/start {code}", chat="-5")  # still good


async def test_a_shared_group_is_not_made_a_units_by_the_units_admin(bench: Bench) -> None:
    await bench.connect("quan", Role.ADMIN, "P.KT")
    await hear(bench, "hoa", "/start PMC1")
    assert "Nhóm của" not in await hear(bench, "quan", "/start P.KT")
    assert "Nhóm chung" in await hear(bench, "hoa", "/start")


async def test_a_code_for_another_unit_is_neither_used_nor_answered_in_a_units_group(bench: Bench) -> None:
    await bound(bench)
    code = (await bench.say("hoa", "/moi P.KT")).splitlines()[0]
    assert "Đề nghị đồng chí nhắn riêng" in await hear(bench, "tu", f"/start {code}")
    assert "Đã ghi nhận: Tu" in await bench.say("tu", code)


@pytest.mark.parametrize("role", ["admin", "leader", "viewer"])
async def test_a_code_of_the_office_binds_no_group(bench: Bench, role: str) -> None:
    code = (await bench.say("hoa", f"/moi PMC1 {role}")).splitlines()[0]
    assert "Nhóm" not in (await hear(bench, "tu", f"/start {code}")).splitlines()[0]
    assert "Đã ghi nhận: Tu" in await bench.say("tu", code)


async def test_a_known_persons_code_in_a_new_group_gives_the_role_too(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi P.VHXH head")).splitlines()[0]
    told = await hear(bench, "quan", f"/start {code}")
    assert "Nhóm của Phòng Văn hóa" in told
    assert "thủ trưởng đơn vị" in told


async def test_what_waited_for_a_group_is_not_said_when_it_has_become_another_units(bench: Bench) -> None:
    await bound(bench)
    bench.channel.answers = [Retry("later")] * 6
    await bench.say("hoa", "/giao VHXH; Việc kín; hạn 13/11")
    bench.channel.answers = []
    await hear(bench, "hoa", "/start P.KT")
    bench.forget()
    await bench.tick("2026-11-09 10:00")
    assert "Việc kín" not in "".join(bench.said_to(GROUP))


async def test_bound_again_after_it_was_lost_the_group_is_reminded(bench: Bench) -> None:
    await bound(bench)
    await hear(bench, "quan", happened=Happening.PUT_OUT)
    listed = await bench.say("hoa", "/nguoi P.VHXH")
    number = next(line.split(".")[0] for line in listed.splitlines() if "Anh em VHXH" in line)
    await bench.say("hoa", f"/nguoi remove {number}")
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1]" in bench.said_to(GROUP)[0]


async def test_the_head_is_reminded_where_only_a_lost_group_would_be(bench: Bench) -> None:
    await bench.connect("truong", Role.HEAD, "CAP")
    await bound(bench, "CAP")
    await bench.say("hoa", "/giao CAP; Một; hạn 13/11")
    await hear(bench, "quan", happened=Happening.PUT_OUT)
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1]" in bench.said_to("truong")[0]


async def test_whoever_joined_in_a_group_is_not_counted_as_reached_before_a_private_word(bench: Bench) -> None:
    await bound(bench, "CAP")
    code = (await bench.say("hoa", "/moi CAP")).splitlines()[0]
    told = await hear(bench, "tu", f"DK {code}")
    assert "bấm Start" in told
    assert "(chưa kết nối)" in await bench.say("hoa", "/nguoi CAP")
    await bench.say("tu", "/start")
    assert "(chưa kết nối)" not in await bench.say("hoa", "/nguoi CAP")


async def test_a_claim_goes_past_an_admin_who_cannot_be_reached(bench: Bench) -> None:
    await bench.say("lan", "/trogiup")
    await bench.works.desk.hear([replace(bench.hears("hoa"), happened=Happening.PUT_OUT)])
    await bench.works.desk.idle()
    await bench.say("root", "/giao VHXH; Một; hạn 13/11")
    bench.forget()
    await bench.say("lan", "N1 xong BC 45")
    assert "báo đã hoàn thành" in bench.said_to("root")[0]


@pytest.mark.parametrize("told", ["never", "late"])
async def test_a_new_id_that_is_bound_before_we_are_told_of_it_takes_over_once(bench: Bench, told: str) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    await hear(bench, "hoa", "/start P.VHXH", chat=SUPERGROUP)
    if told == "late":
        await hear(bench, "", happened=Happening.MOVED, moved_to=SUPERGROUP)
    tried, send = 0, bench.channel.send

    async def moved(chat: str, part: Part) -> Outcome:
        nonlocal tried
        if chat != GROUP:
            return await send(chat, part)
        tried += 1
        await asyncio.sleep(0)
        return Moved(SUPERGROUP)

    bench.channel.send = moved  # type: ignore[method-assign]
    bench.forget()
    async with asyncio.timeout(20):
        await bench.tick("2026-11-12 08:00")
    assert tried <= 1
    assert len(bench.said_to(SUPERGROUP)) == 1
    bench.forget()
    await bench.tick("2026-11-13 08:00")
    assert len(bench.said_to(SUPERGROUP)) == 1


@pytest.mark.parametrize("order", ["out moved in", "in out moved", "out in moved"])
async def test_put_out_let_in_and_moved_in_any_order_leave_the_group_reminded(bench: Bench, order: str) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    for event in order.split():
        if event == "out":
            await hear(bench, "hoa", happened=Happening.PUT_OUT)
        elif event == "moved":
            await hear(bench, "", happened=Happening.MOVED, moved_to=SUPERGROUP)
        else:
            assert await hear(bench, "hoa", happened=Happening.LET_IN, chat=SUPERGROUP) == ""
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert len(bench.said_to(SUPERGROUP)) == 1


async def test_what_is_done_in_a_group_is_said_there_once(two: Bench) -> None:
    await hear(two, "lan", "N1 xong BC 45")
    two.forget()
    await hear(two, "hoa", "/xacnhan N1")
    assert len(two.said_to(GROUP)) == 1
    two.forget()
    await hear(two, "hoa", "/giao VHXH; Ba; hạn 20/11")
    assert len(two.said_to(GROUP)) == 1


async def test_a_chats_title_cannot_look_like_another_line(bench: Bench) -> None:
    said = replace(bench.hears("hoa", "/start P.VHXH"), chat=GROUP, private=False, chat_name="Tổ\n9. Hoa\u202e (admin)")
    await bench.works.desk.hear([said])
    await bench.works.desk.idle()
    assert not any(line.startswith("9. Hoa") for line in (await bench.say("hoa", "/nguoi")).splitlines())


async def test_an_update_of_another_shape_is_set_aside_and_holds_nothing_up(bench: Bench) -> None:
    odd = heard.Heard("telegram", "1", "900", "lan", {"nonsense": 1}, None)
    await bench.store.at_once(lambda batch: heard.store(batch, [odd], bench.clock()))
    assert "/nhiemvu" in await bench.say("lan", "/trogiup")
    await bench.works.desk.resume()


async def test_a_blocked_group_costs_nobody_else_a_reminder(bench: Bench) -> None:
    await bound(bench)
    await bench.say("hoa", "/giao VHXH; Một; hạn 13/11")
    bench.channel.answers = []
    send = bench.channel.send

    async def kicked(chat: str, part: Part) -> Outcome:
        return Unreachable("bot was kicked") if chat == GROUP else await send(chat, part)

    bench.channel.send = kicked  # type: ignore[method-assign]
    bench.forget()
    await bench.tick("2026-11-12 08:00")
    assert "[N1]" in bench.said_to("lan")[0]
    assert "(bot không còn trong nhóm)" in await bench.say("hoa", "/nguoi P.VHXH")


async def test_a_turn_at_the_new_id_and_the_move_do_not_lose_each_other(bench: Bench) -> None:
    await bound(bench)
    await hear(bench, "lan", "/nhiemvu", chat=SUPERGROUP)
    spoken = replace(bench.hears("hoa", "/start P.VHXH"), chat=SUPERGROUP, private=False, chat_name="G")
    moved = replace(bench.hears(""), chat=GROUP, private=False, happened=Happening.MOVED, moved_to=SUPERGROUP)
    await bench.works.desk.hear([spoken, moved])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    async with bench.store.begin() as session:
        old = await people.address_known(session, "telegram", GROUP)
        new = await people.address_known(session, "telegram", SUPERGROUP)
    assert new is not None
    assert new.ok
    assert old is None or not old.ok
    assert any("Nhóm của" in text for text in bench.said_to(SUPERGROUP))
