"""A working day over HTTP to a Bot API in another process, the bot killed with -9 between each two steps."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.store import Store
from tests.standin.day import Day, lived
from tests.standin.forker import Forker

HOA, LAN, NAM = 1001, 2002, 3003


@pytest.fixture
async def day(way: tuple[Store, bool], tmp_path: Path, forker: Forker) -> AsyncIterator[Day]:
    """Updates are fetched by us, or brought to a webhook."""
    store, webhook = way
    async with lived(store, tmp_path, forker, HOA, webhook=webhook) as made:
        yield made


async def test_a_whole_day_survives_a_kill_between_each_two_steps(day: Day) -> None:
    day.at("2026-05-18 08:00")
    await day.founded()
    day.start()
    invitation = await day.says(HOA, "/moi BTG", answered="cán bộ đầu mối")
    await day.killed_and_back()
    await day.says(LAN, f"dk {invitation.splitlines()[0].lower()}", answered="Đã ghi nhận: person 2002")
    await day.killed_and_back()
    invitation = await day.says(HOA, "/moi TPMC leader", answered="lãnh đạo")
    await day.at_rest()
    day.kill()
    await day.control.say(NAM, f"/start {invitation.splitlines()[0]}", name="person 3003")  # while nobody listens
    day.start()
    await day.hears(NAM, "Đã ghi nhận: person 3003, lãnh đạo")
    await day.killed_and_back()

    await day.says(HOA, "/giao BTG; Bài viết về chuyển đổi số; hạn 25/5", answered="thứ Hai, 25/5/2026")
    await day.hears(LAN, "NHIỆM VỤ MỚI [N1]")
    await day.killed_and_back()

    await day.at_rest()
    day.kill()
    day.at("2026-05-20 08:00")  # the hour comes while nobody is there
    day.start()
    digest = await day.hears(LAN, "việc cần chú ý")
    assert "Hôm nay đến hạn: [3.2]" in digest
    assert "Còn 5 ngày: [N1]" in digest
    await day.killed_and_back()

    await day.says(LAN, "3.2 xong BC 45", answered="Đơn vị báo đã hoàn thành")
    await day.hears(HOA, "BTG báo đã hoàn thành")
    await day.killed_and_back()
    await day.says(LAN, "N1 dang lam 60%", answered="Đang thực hiện, 60%")
    await day.killed_and_back()
    await day.says(HOA, "/xacnhan 3.2", answered="Đã ghi: xác nhận hoàn thành")
    await day.hears(LAN, "Đã xác nhận hoàn thành")
    await day.killed_and_back()
    summary = await day.says(NAM, "tổng hợp", answered="TỔNG HỢP TIẾN ĐỘ")
    assert "- Hoàn thành: 1 (trong hạn 1, quá hạn 0)" in summary
    await day.killed_and_back()
    await day.at_rest()

    told = [(message["chat_id"], message["text"]) for message in await day.control.sent()]
    assert sorted(told) == sorted(set(told)), "something was said twice"
    assert len([text for chat, text in told if int(chat) == LAN]) == 6
