"""Several processes on one PostgreSQL: one fetches, one plans, all send; when one is killed another goes on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.store import Store
from tests.standin.day import Day, lived
from tests.standin.forker import Child, Forker

HOA, LAN = 1001, 2002


@pytest.fixture(params=["polled", "brought"])
async def day(
    shared_store: Store, tmp_path: Path, forker: Forker, request: pytest.FixtureRequest
) -> AsyncIterator[Day]:
    async with lived(shared_store, tmp_path, forker, HOA, webhook=request.param == "brought") as made:
        yield made


async def test_three_processes_say_each_thing_once_and_outlive_each_other(day: Day) -> None:
    day.at("2026-05-18 08:00")
    await day.founded()
    fetched = not day.environment.get("NHACVIEC_PUBLIC_URL")
    processes: list[Child] = []
    for _ in range(3 if fetched else 1):  # at a webhook's address there is one door; the others send and plan
        day.start()
        assert day.process is not None
        processes.append(day.process)
    if not fetched:
        door = day.environment["NHACVIEC_LISTEN"]
        day.environment["NHACVIEC_LISTEN"] = "127.0.0.1:0"
        for _ in range(2):
            day.start()
            assert day.process is not None
            processes.append(day.process)
        day.environment["NHACVIEC_LISTEN"] = door
        processes.reverse()  # the one at the door goes last
    try:
        invitation = await day.says(HOA, "/moi BTG", answered="cán bộ đầu mối")
        await day.says(LAN, f"/start {invitation.splitlines()[0]}", answered="Đã ghi nhận")
        await day.at_rest()
        processes[0].kill()
        await day.says(HOA, "/giao BTG; Bài viết; hạn 25/5", answered="thứ Hai, 25/5/2026")
        await day.hears(LAN, "NHIỆM VỤ MỚI [N1]")
        await day.at_rest()
        day.at("2026-05-20 08:00")
        await day.hears(LAN, "Hôm nay đến hạn: [3.2]")
        await day.at_rest()
        processes[1].kill()
        await day.says(LAN, "3.2 xong BC 45", answered="Đơn vị báo đã hoàn thành")
        await day.hears(HOA, "BTG báo đã hoàn thành")
        day.at("2026-05-22 08:00")
        await day.hears(LAN, "Còn 3 ngày: [N1]")
        await day.at_rest()
    finally:
        for process in processes:
            process.kill()
    told = [(message["chat_id"], message["text"]) for message in await day.control.sent()]
    assert sorted(told) == sorted(set(told)), "something was said twice"
