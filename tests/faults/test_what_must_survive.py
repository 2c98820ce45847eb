"""What strangers, other units, odd updates and odd texts must not be able to do."""

import unicodedata
from dataclasses import replace

from bot.book import BOOK
from bot.commands import load_all
from data import heard
from domain.people import Role
from tests.conftest import Bench


async def test_the_same_update_delivered_twice_has_its_effect_once(bench: Bench) -> None:
    update = bench.hears("hoa", "/giao VHXH; Việc; hạn 20/11")
    for _ in range(2):
        await bench.works.desk.hear([update, update])
        await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    assert await bench.count("items") == 1
    assert len(bench.said_to("hoa")) == 1


async def test_updates_out_of_order_are_all_handled_and_none_is_taken_for_an_old_one(bench: Bench) -> None:
    later, earlier = bench.hears("hoa", "/donvi list"), bench.hears("hoa", "/trogiup")
    later, earlier = replace(later, update_id="2000"), replace(earlier, update_id="1999")
    await bench.works.desk.hear([later])
    await bench.works.desk.idle()
    await bench.works.desk.hear([earlier])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    assert len(bench.said_to("hoa")) == 2


async def test_an_update_that_cannot_be_stored_as_it_is_leaves_its_number_and_stops_nobody(bench: Bench) -> None:
    broken = replace(bench.hears("hoa"), text="x", sender_name="\ud800 half a pair")
    await bench.works.desk.hear([broken, bench.hears("lan", "/trogiup")])
    await bench.works.desk.idle()
    await bench.works.dispatcher.drain()
    assert len(bench.said_to("lan")) == 1
    async with bench.store.begin() as session:
        assert await heard.unhandled_chats(session) == {}


async def test_a_text_of_a_hundred_thousand_characters_is_refused_and_not_kept(bench: Bench) -> None:
    assert "4.000" in await bench.say("lan", "2.3 xong " + "x" * 100_000)
    assert len(await _said(bench)) < 1000


async def _said(bench: Bench) -> str:
    async with bench.store.begin() as session:
        return str(await heard.said_in(session, "telegram", "lan"))


async def test_decomposed_zero_width_and_bidi_letters_read_as_their_clean_form(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    written = unicodedata.normalize("NFD", "N1 đang làm 60%")
    odd = "\u200b".join(written[:4]) + written[4:] + "\u202e\u2066"
    assert "60%" in await bench.say("lan", odd)


async def test_a_stranger_with_every_command_changes_nothing_and_sees_nothing(bench: Bench) -> None:
    load_all()
    await bench.say("hoa", "/giao VHXH; Việc mật thiết; hạn 20/11")
    items, reports = await bench.count("items"), await bench.count("reports")
    for name in BOOK:
        answer = await bench.say("stranger", f"/{name} N1 xong; hạn 1/12")
        assert "Việc mật thiết" not in answer
        assert "P.VHXH" not in answer
    assert (await bench.count("items"), await bench.count("reports")) == (items, reports)


async def test_an_officer_of_another_unit_finds_nothing_of_this_one(bench: Bench) -> None:
    await bench.say("hoa", "/giao VHXH; Việc; hạn 20/11")
    for words in ("N1 xong", "/xong N1", "/giahan N1 30/11 chờ", "/viec N1", "/lichsu N1", "/vuong N1 x"):
        assert "không tìm thấy" in (await bench.say("quan", words)).lower(), words
    assert await bench.count("reports") == 1


async def test_a_replayed_or_expired_join_code_opens_nothing(bench: Bench) -> None:
    code = (await bench.say("hoa", "/moi VHXH")).splitlines()[0]
    assert "Đã ghi nhận" in await bench.say("mai", f"/start {code}")
    used = await bench.say("other", f"/start {code}")
    fresh = (await bench.say("hoa", "/moi VHXH")).splitlines()[0]
    bench.clock.travel_to("2026-11-20 09:00")
    expired = await bench.say("third", f"/start {fresh}")
    assert used == expired
    assert "Đã ghi nhận" not in used
    async with bench.store.begin() as session:
        from data import people

        for name in ("other", "third"):
            place = await people.address_known(session, "telegram", name)
            assert place is None or place.person_id is None
        assert len(await people.ids_with(session, [Role.OFFICER], bench.units["P.VHXH"].id)) == 2
