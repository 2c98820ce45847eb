"""The office on Zalo, as a process of its own: a whole day, alone and beside Telegram, and the days that go wrong."""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from data.store import Store
from tests.standin.day import PATIENCE_SECONDS, Day, free_port, lived
from tests.standin.forker import Child, Forker

HOA, LAN, NAM = "a0a0hoa", "b1b1lan", "c2c2nam"
HOA_ON_TELEGRAM, MINH_ON_TELEGRAM = 1001, 2002


@pytest.fixture
async def day(way: tuple[Store, bool], tmp_path: Path, forker: Forker) -> AsyncIterator[Day]:
    store, webhook = way
    async with lived(store, tmp_path, forker, HOA, webhook=webhook, on=("zalo",)) as made:
        yield made


async def test_a_working_day_on_zalo_alone_killed_between_its_steps(day: Day) -> None:
    day.at("2026-05-18 08:00")
    await day.founded()
    day.start()
    invitation = await day.says(HOA, "moi BTG", answered="cán bộ đầu mối")
    assert "Trên Zalo: tìm Bot Nhắc Việc, mở trò chuyện rồi gửi mã." in invitation
    await day.killed_and_back()
    await day.says(LAN, f"DK {invitation.splitlines()[0]}", answered="Đã ghi nhận")
    leader = await day.says(HOA, "/moi TPMC leader", answered="lãnh đạo")
    await day.says(NAM, leader.splitlines()[0], answered="Đã ghi nhận")
    await day.killed_and_back()
    await day.says(HOA, "giao BTG; Bài viết; hạn 25/5", answered="thứ Hai, 25/5/2026")
    await day.hears(LAN, "NHIỆM VỤ MỚI [N1]")
    await day.killed_and_back()
    day.at("2026-05-20 08:00")
    await day.hears(LAN, "Hôm nay đến hạn: [3.2]")
    await day.says(LAN, "3.2 xong BC 45", answered="Đơn vị báo đã hoàn thành")
    await day.hears(HOA, "BTG báo đã hoàn thành")
    await day.killed_and_back()
    await day.says(HOA, "1", answered="Đã ghi: xác nhận hoàn thành")
    await day.hears(LAN, "[3.2] Đã xác nhận hoàn thành")
    await day.says(LAN, "N1 gia han 29/5 cho so lieu", answered="Đã trình")
    await day.hears(NAM, "1. Đồng ý")
    await day.killed_and_back()
    await day.says(NAM, "1", answered="29/5/2026")
    await day.says(NAM, "tong hop", answered="Tổng số nhiệm vụ giao")
    await day.at_rest()
    told = [(message["chat_id"], message["text"]) for message in await day.zalo.sent()]
    assert sorted(told) == sorted(set(told)), "something was said twice"
    assert await day.zalo.get("lost") == []
    assert "token" not in day.log.read_text()


async def test_a_working_day_with_half_of_the_people_on_each_channel(
    way: tuple[Store, bool], tmp_path: Path, forker: Forker
) -> None:
    store, webhook = way
    async with lived(store, tmp_path, forker, HOA_ON_TELEGRAM, webhook=webhook, on=("telegram", "zalo")) as day:
        day.at("2026-05-18 08:00")
        await day.founded()
        day.start()
        hoa, minh = HOA_ON_TELEGRAM, MINH_ON_TELEGRAM
        await day.listened_to()  # by then our names are known on both
        await day.says(hoa, "/start", answered="Kính chào")
        invitation = await day.says(hoa, "/moi BTG", answered="Trên Zalo: tìm Bot Nhắc Việc")
        assert "https://t.me/nhacviec_bot?start=" in invitation
        await day.says(LAN, f"DK {invitation.splitlines()[0]}", answered="Đã ghi nhận")
        head = await day.says(hoa, "/moi BTG head", answered="thủ trưởng")
        await day.says(minh, f"/start {head.splitlines()[0]}", answered="Đã ghi nhận")
        leader = await day.says(hoa, "/moi TPMC leader", answered="lãnh đạo")
        await day.says(NAM, leader.splitlines()[0], answered="Đã ghi nhận")
        await day.killed_and_back()
        await day.says(hoa, "/giao BTG; Bài viết; hạn 25/5", answered="thứ Hai, 25/5/2026")
        await day.hears(LAN, "NHIỆM VỤ MỚI [N1]")
        await day.hears(minh, "NHIỆM VỤ MỚI [N1]")
        day.at("2026-05-20 08:00")
        await day.hears(LAN, "Hôm nay đến hạn: [3.2]")
        await day.says(LAN, "3.2 xong BC 45", answered="Đơn vị báo đã hoàn thành")
        await day.hears(hoa, "BTG báo đã hoàn thành")
        await day.says(hoa, "1", answered="Đã ghi: xác nhận hoàn thành")
        await day.hears(LAN, "[3.2] Đã xác nhận hoàn thành")
        await day.says(minh, "N1 gia han 29/5 cho so lieu", answered="Đã trình")
        await day.hears(NAM, "1. Đồng ý")
        await day.says(NAM, "1", answered="29/5/2026")
        await day.hears(minh, "29/5/2026")
        await day.at_rest()
        told = [(one["chat_id"], one["text"]) for one in [*await day.control.sent(), *await day.zalo.sent()]]
        assert len(told) == len(set(told)), "something was said twice"
        assert await day.zalo.get("lost") == []


@pytest.fixture
async def polled(store: Store, tmp_path: Path, forker: Forker) -> AsyncIterator[Day]:
    async with lived(store, tmp_path, forker, HOA, on=("zalo",)) as made:
        made.at("2026-05-18 08:00")
        await made.founded()
        made.start()
        await made.listened_to()
        yield made


async def asked(day: Day, query: str) -> int:
    async with day.store.engine.connect() as connection:
        return int((await connection.execute(sa.text(query))).scalar_one())


PEOPLE, MESSAGES, SECONDS = 50, 1000, 20.0


async def test_a_thousand_messages_at_odd_moments_are_all_heard_however_slowly_they_are_handled(polled: Day) -> None:
    """The store is held by somebody else for most of the time, so that storing takes longer than Zalo keeps anything."""
    chance = random.Random(20260518)
    moments = sorted(chance.random() * SECONDS for _ in range(MESSAGES))
    said = [(moment, f"p{chance.randrange(PEOPLE)}", f"tin {number}") for number, moment in enumerate(moments)]
    over = asyncio.Event()
    holding = asyncio.create_task(_hold_now_and_then(polled, over))
    late = await polled.zalo.crowd(said)
    over.set()
    assert await holding > 3, "the store was held again and again"

    assert await polled.zalo.get("lost") == [], f"the stand-in itself was held up for {late:.2f} s"

    async def all_stored() -> bool:
        return await asked(polled, "SELECT count(*) FROM inbox") == MESSAGES

    await polled.until(all_stored)
    assert (await polled.zalo.get("polls"))["most"] == 1
    async with polled.store.engine.connect() as connection:
        rows = (await connection.execute(sa.text("SELECT said FROM inbox ORDER BY id"))).scalars().all()
    assert len({str(row) for row in rows}) == MESSAGES

    async def all_handled() -> bool:
        return await asked(polled, "SELECT count(*) FROM inbox WHERE handled_at IS NULL") == 0

    await polled.until(all_handled)


async def _hold_now_and_then(day: Day, over: asyncio.Event) -> int:
    """Keep the others out of the store for three quarters of a second, again and again; gives how often."""
    times = 0
    hold = "SELECT 1" if day.store.is_sqlite else "LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE"
    while not over.is_set():
        async with day.store.engine.begin() as connection:  # on SQLite BEGIN IMMEDIATE
            await connection.execute(sa.text(hold))
            await asyncio.sleep(0.75)
        times += 1
        await asyncio.sleep(0.3)
    return times


async def test_what_is_said_while_nobody_is_there_is_lost_and_whoever_was_in_a_dialogue_is_told_once(
    polled: Day,
) -> None:
    await polled.says(HOA, "giao BTG; Bài viết", answered="Hạn nào?")
    await polled.says(LAN, "xin chào", answered="Để nhận nhắc việc")
    await asyncio.sleep(6)  # until it is noted that we were heard
    polled.kill()
    await polled.zalo.say(HOA, "hạn 25/5")
    polled.at("2026-05-18 09:30")
    await asyncio.sleep(1)
    polled.start()
    told = await polled.hears(HOA, "Hệ thống gián đoạn từ 08:")
    assert "Đề nghị đồng chí nhắn lại nếu chưa thấy phản hồi." in told
    assert len(await polled.zalo.get("lost")) == 1
    await polled.says(HOA, "hạn 25/5", answered="Đã giao [N1]")
    await polled.killed_and_back()
    await polled.says(HOA, "/trogiup", answered="Đồng chí có thể gõ")
    texts = [one["text"] for one in await polled.zalo.sent()]
    assert sum("gián đoạn" in text for text in texts) == 1, "strangers, and people twice, are told nothing"


async def test_a_refused_token_is_an_error_in_the_log_and_on_the_pages_and_a_mistake_is_healed(polled: Day) -> None:
    port = free_port()
    polled.kill()
    polled.environment["NHACVIEC_LISTEN"] = f"127.0.0.1:{port}"
    polled.start()
    await polled.listened_to()
    await polled.zalo.token("4203:another")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:

        async def why() -> list[str] | None:
            """None while nobody is there."""
            try:
                return list((await http.get("/readyz")).json().get("why", []))
            except httpx.TransportError:
                return None

        async def refused() -> bool:
            return await why() == ["zalo"]

        await polled.until(refused)
        assert "nhacviec_channels_barred 1.0" in (await http.get("/metrics")).text

        async def logged() -> bool:  # lines are written by a thread of their own
            return "channel_barred" in polled.log.read_text()

        await polled.until(logged)
        await polled.killed_and_back()  # with the same dead token
        await polled.until(refused)
        polled.kill()
        await polled.zalo.token(polled.environment["NHACVIEC_ZALO_TOKEN"])
        polled.start()

        async def well() -> bool:
            return await why() == []

        await polled.until(well)
        await polled.says(HOA, "/start", answered="Kính chào")


async def test_429_pauses_the_whole_token_and_what_waited_leaves_when_it_is_over(polled: Day) -> None:
    await polled.zalo.fail("sendMessage", status=429, body="<html>429</html>")
    await polled.listened_to()
    await polled.zalo.say(HOA, "/dulieu")

    async def paused() -> bool:
        return await asked(polled, "SELECT count(*) FROM pauses") == 1

    await polled.until(paused)
    await polled.zalo.say(HOA, "/trogiup")
    await asyncio.sleep(1)
    assert await polled.zalo.sent() == []
    polled.at("2026-05-18 08:05")
    polled.kill()  # the pause stands in the store, by the clock; the next process obeys it and sees it end
    polled.start()
    await polled.hears(HOA, "Đồng chí có thể gõ")
    assert len(await polled.zalo.sent()) == 2


async def test_of_two_replicas_one_polls_and_the_other_takes_over_within_five_seconds(
    shared_store: Store, tmp_path: Path, forker: Forker
) -> None:
    async with lived(shared_store, tmp_path, forker, HOA, on=("zalo",)) as day:
        day.at("2026-05-18 08:00")
        await day.founded()
        processes: list[Child] = []
        try:
            for _ in range(2):
                day.start()
                assert day.process is not None
                processes.append(day.process)
                await day.listened_to()
            await day.says(HOA, "/start", answered="Kính chào")
            await asyncio.sleep(2)
            assert (await day.zalo.get("polls"))["most"] == 1, "two would steal from each other"
            processes[0].kill()
            killed_at = (await day.zalo.get("polls"))["now"]

            async def taken_over() -> bool:
                return any(at > killed_at for at in (await day.zalo.get("polls"))["opened"])

            async with asyncio.timeout(PATIENCE_SECONDS):
                await day.until(taken_over)
            opened = next(at for at in (await day.zalo.get("polls"))["opened"] if at > killed_at)
            assert opened - killed_at < 5
            await day.says(HOA, "/trogiup", answered="Đồng chí có thể gõ")
            assert (await day.zalo.get("polls"))["most"] == 1
        finally:
            for process in processes:
                process.kill()
